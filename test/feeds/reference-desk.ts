/**
 * A newsroom in which nothing is ever late, doubled or lost: the plainest statement of what feeds should show. It knows
 * nothing of records, merges or windows; the real thing has to come to the same, whatever order things reach it in.
 */
export interface Version {
  readonly created: number;
  readonly number: number;
  readonly section: 'news' | 'sport';
  readonly held: boolean;
  /** Under embargo until this second of the day. */
  readonly until?: number;
}

interface Told {
  killed: boolean;
  withheld: boolean;
  /** The newest version, and those that are as new. */
  equals: (Version & { held: boolean; embargoed: boolean })[];
}

export class ReferenceDesk {
  readonly #stories = new Map<number, Told>();

  send(story: number, version: Version, now: number): void {
    const told = this.#told(story);
    const [newest] = told.equals;
    const order = newest === undefined ? 1 : version.created - newest.created || version.number - newest.number;
    if (order < 0) return;
    if (order > 0) told.equals = [];
    told.equals.push({ ...version, embargoed: version.until !== undefined && version.until > now });
  }

  kill(story: number): void {
    this.#told(story).killed = true;
  }

  withhold(story: number): void {
    this.#told(story).withheld = true;
  }

  /** Lifts what stops the story; an embargo only when nothing else does. */
  release(story: number): void {
    const told = this.#told(story);
    const stopped = told.killed || told.withheld || told.equals.some(({ held }) => held);
    if (!stopped) for (const version of told.equals) version.embargoed = false;
    told.killed = false;
    told.withheld = false;
    for (const version of told.equals) version.held = false;
  }

  /** The clock strikes. */
  lapse(now: number): void {
    for (const told of this.#stories.values()) {
      for (const version of told.equals) if ((version.until ?? 0) <= now) version.embargoed = false;
    }
  }

  /** The version a feed may show. */
  usable(story: number): Version | undefined {
    const told = this.#stories.get(story);
    const stopped = told?.killed || told?.withheld || told?.equals.some(({ held, embargoed }) => held || embargoed);
    return stopped ? undefined : told?.equals.at(-1);
  }

  #told(story: number): Told {
    const told = this.#stories.get(story) ?? { killed: false, withheld: false, equals: [] };
    this.#stories.set(story, told);
    return told;
  }
}
