import { STORIES } from '../../functions/layout.ts';
import { normalizeMessage, publishMessage } from '../../functions/messages.ts';
import { storedItem } from '../../functions/stored-item.ts';
import { feedWindow, view } from '../../shared/feeds/window.ts';
import type { Newsroom } from '../../shared/newsroom/newsroom.ts';
import { type StoryId, storyIdOf } from '../../shared/story/identity.ts';
import { type DeskAct, storyRecord } from '../../shared/story/story-record.ts';
import { type DeskCommand, ShakyNewsroom } from './shaky-newsroom.ts';
import { type Release, type Stop, ToldNewsroom, type Version } from './told-newsroom.ts';

/** An item of a history: "0-first", and "0-follower" that continues it under an id of its own. */
export type ItemName = `${number}-${'first' | 'follower'}`;

export function providerOf(item: ItemName): string {
  return `wire${item.split('-')[0]}.example`;
}

export function idOf(item: ItemName): StoryId {
  return storyIdOf(providerOf(item), item);
}

/** Headlines of the stories in an Atom document: all of them are numbered. */
export function headlinesIn(atom: string): string[] {
  return [...atom.matchAll(/<title[^>]*>(Number \d+ of [^<]*)<\/title>/g)].map(([, title = '']) => title);
}

/**
 * Watches a shaky newsroom over its shoulder: tells the reference what has reached the stories' records, once each, and
 * looks at every state of every feed.
 */
export class WatchedNewsroom {
  readonly shaky: ShakyNewsroom;
  readonly told = new ToldNewsroom();
  readonly faults: string[] = [];
  /** Feed and story id of every entry that was ever in a window. */
  readonly shown = new Set<string>();
  readonly versions = new Map<string, { item: ItemName; version: Version }>();
  /** Followers that a person linked or unlinked: the machine leaves these alone. */
  readonly decided = new Set<string>();
  readonly #names: ReadonlyMap<StoryId, ItemName>;
  readonly #newsroom: Newsroom;
  readonly #learnt = new Set<string>();
  readonly #stops = new Map<string, Stop>();
  readonly #releases = new Map<string, Release>();
  #release: Release = { lifted: [], unsealed: [] };

  constructor(text: string, newsroom: Newsroom, items: readonly ItemName[], chance: (below: number) => number) {
    this.#newsroom = newsroom;
    this.#names = new Map(items.map((item) => [idOf(item), item]));
    this.shaky = new ShakyNewsroom(text, chance, (key, body) => this.#look(key, body));
  }

  get now(): number {
    return this.shaky.now;
  }

  async desk(command: DeskCommand): Promise<void> {
    const item = this.#names.get(command.story);
    // What a person lifts is what the person sees.
    await this.shaky.desk(command, () => {
      if (item === undefined || command.kind !== 'release') return;
      this.#release = this.told.releaseOf(item, this.now, command.embargo === true);
    });
  }

  /** A stopped story is in a feed only as long as what takes it out is on its way. */
  async checkStops(): Promise<void> {
    for (const feed of this.#newsroom.feeds) {
      const { entries } = view(await this.shaky.store.window(feed.id), feed);
      for (const { story, headline } of entries) {
        const known = this.versions.get(headline);
        if (known === undefined) this.faults.push(`${feed.id} shows ${headline}, which nobody sent`);
        else if (
          this.told.shown(known.item, this.now) === undefined &&
          !(await this.#isOnItsWay([known.item, this.#names.get(story) ?? known.item], feed.id))
        )
          this.faults.push(`${feed.id} shows ${headline}, which is stopped, and nobody takes it out`);
      }
    }
  }

  /** @param items the version's own, and the one under whose id it is shown: they may have been parted since */
  async #isOnItsWay(items: readonly ItemName[], feed: string): Promise<boolean> {
    const roots = items.map((item) => this.told.rootOf(item));
    const same = (story: StoryId) => roots.includes(this.told.rootOf(this.#names.get(story) ?? ''));
    for (const queue of this.shaky.publish) {
      const messages = queue.due.map((body) => publishMessage.parse(body));
      if (messages.some((message) => message.kind === 'story' && message.feed === feed && same(message.story)))
        return true;
    }
    for (const body of this.shaky.normalize.due) {
      const message = normalizeMessage.parse(body);
      if (message.kind === 'embargo-due' && same(message.story)) return true;
      if (message.kind !== 'item') continue;
      const { item: wire } = storedItem.parse(await this.shaky.store.json(message.item));
      if (same(storyIdOf(wire.provider ?? '', wire.itemId ?? ''))) return true;
    }
    return false;
  }

  #look(key: string, body: Uint8Array | string): void {
    const text = () => (typeof body === 'string' ? body : new TextDecoder().decode(body));
    if (key.startsWith(STORIES)) this.#learn(text());
    else if (key.startsWith('windows/')) this.#lookAtWindow(text());
    else if (key.startsWith('feeds/') && key.endsWith('/feed.json')) {
      const { items } = JSON.parse(text()) as { items: { title: string }[] };
      for (const { title } of items) this.#checkSight(key, title);
    } else if (key.startsWith('feeds/') && key.endsWith('.xml')) {
      for (const headline of headlinesIn(text())) this.#checkSight(key, headline);
    }
  }

  #lookAtWindow(text: string): void {
    const window = feedWindow.parse(JSON.parse(text));
    for (const place of Object.values(window.places)) {
      if (!('entry' in place)) continue;
      this.shown.add(`${window.feed} ${place.entry.story}`);
      this.#checkSight(window.feed, place.entry.headline);
    }
  }

  #checkSight(where: string, headline: string): void {
    const known = this.versions.get(headline);
    if (known !== undefined && this.told.isForbidden(known.item, known.version, this.now))
      this.faults.push(`${where} shows ${headline} at ${this.now}, which nobody may see`);
  }

  #learn(text: string): void {
    const record = storyRecord.parse(JSON.parse(text));
    const item = this.#names.get(record.id);
    if (item === undefined) return;
    for (const [digest, { headline, embargo }] of Object.entries(record.revisions)) {
      const version = this.versions.get(headline)?.version;
      if (version === undefined) continue;
      if (this.#isNew(`${item} ${digest}`)) this.told.sent(item, version);
      const over = Object.values(record.acts).some(
        ({ kind, lifts }) => kind === 'embargo-lapsed' && lifts.some((each) => each === digest),
      );
      if (embargo === undefined || over) this.told.lapsed(version);
    }
    for (const act of Object.values(record.acts)) if (this.#isNew(`${item} ${act.id}`)) this.#learnAct(item, act);
  }

  #learnAct(item: ItemName, act: DeskAct): void {
    if (act.kind === 'kill' || act.kind === 'withhold') {
      const stop = this.#stops.get(act.id) ?? { kind: act.kind };
      this.#stops.set(act.id, stop);
      this.told.stopped(item, stop);
    } else if (act.kind === 'release') {
      const release = this.#releases.get(act.id) ?? this.#release;
      this.#releases.set(act.id, release);
      this.told.released(item, release);
    } else if (act.link !== undefined && this.#names.get(act.link.item) === item) {
      if (act.by !== 'cobyline') this.decided.add(item);
      this.told.linked(item, act.kind === 'link' ? this.#names.get(act.link.into) : undefined);
    }
  }

  #isNew(what: string): boolean {
    const isNew = !this.#learnt.has(what);
    this.#learnt.add(what);
    return isNew;
  }
}
