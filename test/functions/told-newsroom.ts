/**
 * The plainest statement of what feeds should show: it is told what has reached the newsroom, once each, and knows
 * nothing of records, merges, generations, families, windows or queues.
 */
export interface Version {
  /** What the copy is recognised by in a feed: its headline. */
  readonly name: string;
  /** Seconds: the sender's time, the sender's number, when it came in. */
  readonly created: number;
  readonly number: number;
  readonly received: number;
  readonly section: 'news' | 'sport';
  readonly held: boolean;
  readonly kill: boolean;
  /** Under embargo until this second. */
  readonly until?: number;
}

/** A stop by the desk; each is one of its kind. */
export interface Stop {
  readonly kind: 'kill' | 'withhold';
}

/** What is known of one item: its versions, the desk's stops, and what a person has lifted. */
interface Item {
  readonly versions: Set<Version>;
  readonly stops: Set<Stop>;
  readonly lifted: Set<Version | Stop>;
  readonly unsealed: Set<Version>;
}

/** What a person who releases a story now lifts. */
export interface Release {
  readonly lifted: readonly (Version | Stop)[];
  /** Versions whose embargo is lifted. */
  readonly unsealed: readonly Version[];
}

export class ToldNewsroom {
  readonly #items = new Map<string, Item>();
  /** Followers that are told as part of the first item. */
  readonly #linked = new Map<string, string>();
  /** Versions that came when their story was killed, and were not released since: nobody may ever have seen them. */
  readonly #stillborn = new Set<Version>();

  /** Versions of which the newsroom itself knows that their embargo is over. */
  readonly #lapsed = new Set<Version>();

  sent(item: string, version: Version): void {
    const killed = this.#isKilled(this.#together(item));
    this.#item(item).versions.add(version);
    if (killed || version.kill) this.#stillborn.add(version);
  }

  /** The newsroom knows that the embargo is over: it had none any more on arrival, or the clock's message came through. */
  lapsed(version: Version): void {
    this.#lapsed.add(version);
  }

  stopped(item: string, stop: Stop): void {
    this.#item(item).stops.add(stop);
  }

  linked(follower: string, first: string | undefined): void {
    if (first === undefined) this.#linked.delete(follower);
    else this.#linked.set(follower, first);
    this.#stillborn.clear();
  }

  released(item: string, { lifted, unsealed }: Release): void {
    for (const each of lifted) this.#item(item).lifted.add(each);
    for (const each of unsealed) this.#item(item).unsealed.add(each);
    this.#stillborn.clear();
  }

  /**
   * @param embargo whether the person means the embargo too; it counts only when nothing else stops the story
   */
  releaseOf(item: string, now: number, embargo: boolean): Release {
    const story = this.#together(item);
    // Between the end of an embargo and the message that says so the person still sees it, and lifts it.
    const sealed = this.#newest(story).some(
      (version) =>
        isSealed(version, story, now) ||
        (isSealed(version, story, Number.NEGATIVE_INFINITY) && !this.#lapsed.has(version)),
    );
    const stopped = this.#isHeld(story) || this.#isKilled(story);
    if (!stopped && !(sealed && embargo)) return { lifted: [], unsealed: [] };
    const versions = [...story.versions];
    return {
      lifted: [...story.stops, ...versions.filter(({ kill, held }) => kill || held)],
      unsealed: stopped ? [] : versions.filter(({ until }) => until !== undefined),
    };
  }

  /** The version that may be shown, and under which item's id. */
  shown(item: string, now: number): { readonly under: string; readonly version: Version } | undefined {
    const story = this.#together(item);
    const newest = this.#newest(story);
    const version = newest.at(-1);
    if (version === undefined || this.#isKilled(story) || this.#isHeld(story)) return undefined;
    if (newest.some((each) => isSealed(each, story, now))) return undefined;
    return { under: this.rootOf(item), version };
  }

  isKilled(item: string): boolean {
    return this.#isKilled(this.#together(item));
  }

  /** Whether nobody may have seen this version yet, whatever is on its way. */
  isForbidden(item: string, version: Version, now: number): boolean {
    return this.#stillborn.has(version) || isSealed(version, this.#together(item), now);
  }

  rootOf(item: string): string {
    return this.#linked.get(item) ?? item;
  }

  #together(item: string): Item {
    const root = this.rootOf(item);
    const items = [root, ...[...this.#linked].flatMap(([follower, first]) => (first === root ? [follower] : []))];
    const union = (of: (each: Item) => Iterable<unknown>) => new Set(items.flatMap((id) => [...of(this.#item(id))]));
    return {
      versions: union(({ versions }) => versions) as Set<Version>,
      stops: union(({ stops }) => stops) as Set<Stop>,
      lifted: union(({ lifted }) => lifted) as Set<Version | Stop>,
      unsealed: union(({ unsealed }) => unsealed) as Set<Version>,
    };
  }

  #isKilled({ versions, stops, lifted }: Item): boolean {
    return (
      [...versions].some((version) => version.kill && !lifted.has(version)) ||
      [...stops].some((stop) => stop.kind === 'kill' && !lifted.has(stop))
    );
  }

  #isHeld(story: Item): boolean {
    return (
      [...story.stops].some((stop) => stop.kind === 'withhold' && !story.lifted.has(stop)) ||
      this.#newest(story).some((version) => version.held && !story.lifted.has(version))
    );
  }

  /** The newest version and those that are as new, in the order they came in. */
  #newest({ versions }: Item): Version[] {
    const all = [...versions]
      .filter(({ kill }) => !kill)
      .sort((a, b) => a.created - b.created || a.number - b.number || a.received - b.received);
    const last = all.at(-1);
    return all.filter(({ created, number }) => created === last?.created && number === last.number);
  }

  #item(id: string): Item {
    const known = this.#items.get(id) ?? {
      versions: new Set(),
      stops: new Set(),
      lifted: new Set(),
      unsealed: new Set(),
    };
    this.#items.set(id, known);
    return known;
  }
}

function isSealed(version: Version, { unsealed }: Item, now: number): boolean {
  return version.until !== undefined && version.until > now && !unsealed.has(version);
}
