import { actOnStory, DeskError } from '../../functions/desk-acts.ts';
import { linkStories, unlinkStory } from '../../functions/desk-links.ts';
import { lapseEmbargo } from '../../functions/embargoes.ts';
import { NEWSROOM_KEY, receiptKey } from '../../functions/layout.ts';
import { normalizeMessage, type PublishMessage, publishMessage } from '../../functions/messages.ts';
import { NewsroomStore } from '../../functions/newsroom-store.ts';
import { normalizeItem } from '../../functions/normalize.ts';
import { publishFeed } from '../../functions/publish.ts';
import { sweep } from '../../functions/release.ts';
import type { StoredItem } from '../../functions/stored-item.ts';
import { lineLog } from '../../shared/platform/log.ts';
import { TransientError } from '../../shared/story/errors.ts';
import { digestOf, type StoryId } from '../../shared/story/identity.ts';
import { type Instant, instantOf } from '../../shared/story/time.ts';
import type { WireItem } from '../../shared/wire/wire-item.ts';
import { Crash, ShakyQueue, ShakyStore } from './shaky-cloud.ts';

/** Half past the hour: the sweep does not age feeds then. */
const BASE = Date.parse('2026-03-10T09:30:00.000Z');

/** The moment of a second of the history. */
export function secondOf(second: number): Instant {
  return instantOf(BASE + second * 1000);
}

export type DeskCommand =
  | { readonly kind: 'kill' | 'withhold' | 'release'; readonly story: StoryId; readonly embargo?: boolean }
  | { readonly kind: 'link'; readonly story: StoryId; readonly into: StoryId }
  | { readonly kind: 'unlink'; readonly story: StoryId };

/** As many dead workers as a history has at most: then everything comes to an end. */
const MOST_CRASHES = 12;

/**
 * The real stages on stores and queues that deliver in any order and more than once; between any two writes a worker may
 * die, or another one work.
 */
export class ShakyNewsroom {
  now = 0;
  readonly objects: ShakyStore;
  readonly feeds: ShakyStore;
  readonly store: NewsroomStore;
  readonly normalize: ShakyQueue;
  readonly publish: readonly [ShakyQueue, ShakyQueue];
  readonly #services;
  readonly #chance: (below: number) => number;
  #crashes = MOST_CRASHES;
  #workers = 0;
  #items = 0;
  /** Workers that began while another was writing; they go on when that one dies. */
  readonly #others = new Set<Promise<boolean>>();

  /**
   * @param chance a number from 0 up to, not including, its argument; 0 is the plainest course of things
   * @param onPut sees everything that was written
   */
  constructor(
    newsroom: string,
    chance: (below: number) => number,
    onPut: (key: string, body: Uint8Array | string) => void,
  ) {
    const clock = () => secondOf(this.now);
    const tremble = () => this.#tremble();
    this.#chance = chance;
    this.objects = new ShakyStore(clock, tremble, onPut);
    this.feeds = new ShakyStore(clock, tremble, onPut);
    this.normalize = new ShakyQueue(clock, tremble);
    this.publish = [new ShakyQueue(clock, tremble), new ShakyQueue(clock, tremble)];
    this.store = new NewsroomStore(this.objects, { random: () => 0, sleep: () => Promise.resolve() });
    this.#services = {
      newsroom: this.store,
      feeds: this.feeds,
      wakeUps: this.normalize,
      publish: this.publish[0],
      push: new ShakyQueue(clock, () => Promise.resolve()),
      edge: { forget: () => this.#tremble() },
      publishQueues: { ordinary: this.publish[0], priority: this.publish[1] },
      fragments: new Map(),
      clock,
      log: lineLog('test', () => {}),
    };
    void this.objects.inner.put(NEWSROOM_KEY, newsroom, { metadata: { 'received-at': secondOf(0) } });
  }

  /** Ingest has read an item and hands it on. */
  async arrive(source: string, item: WireItem): Promise<void> {
    const name = `item-${this.#items++}`;
    const stored: StoredItem = {
      item,
      source,
      wireKey: `incoming/${source}/${name}`,
      wireDigest: digestOf(name),
      position: 0,
      received: secondOf(this.now),
    };
    await this.objects.inner.put(`items/${name}.json`, JSON.stringify(stored));
    this.normalize.giveBack({
      schema: 1,
      kind: 'item',
      item: `items/${name}.json`,
      cause: { receipt: receiptKey(source, name), position: 0 },
      trace: name,
    });
  }

  /**
   * What a person does: when the command fails it is given again.
   * @param look what the person sees, before each try
   */
  async desk(command: DeskCommand, look: () => void): Promise<void> {
    const by = { by: 'Laleh', reason: 'because' };
    for (;;) {
      this.#workers += 1;
      look();
      try {
        if (command.kind === 'link') {
          await linkStories({ item: command.story, into: command.into, ...by }, this.#services);
        } else if (command.kind === 'unlink') await unlinkStory({ item: command.story, ...by }, this.#services);
        else await actOnStory({ ...command, ...by }, this.#services);
        return;
      } catch (error) {
        if (error instanceof DeskError) return;
        if (!(error instanceof Crash)) throw error;
      } finally {
        this.#workers -= 1;
      }
    }
  }

  async sweep(): Promise<void> {
    try {
      await sweep(this.#services);
    } catch (error) {
      // The next one comes in a minute.
      if (!(error instanceof Crash)) throw error;
    }
  }

  /** Lets one worker do one message, any that is due. False when there is nothing to do. */
  async work(): Promise<boolean> {
    const queues = [this.normalize, ...this.publish].filter(({ due }) => due.length > 0);
    const queue = queues[this.#chance(queues.length)];
    const body = queue?.due[this.#chance(queue.due.length)];
    if (queue === undefined || body === undefined) return false;
    const bodies = queue === this.normalize ? [body] : this.#batch(queue, publishMessage.parse(body), body);
    for (const each of bodies) queue.take(each);
    this.#workers += 1;
    try {
      if (queue === this.normalize) await this.#normalizeOne(body);
      else await this.#publishAll(bodies.map((each) => publishMessage.parse(each)));
      if (this.#chance(8) === 7) for (const each of bodies) queue.giveBack(each);
    } catch (error) {
      if (!(error instanceof Crash || error instanceof TransientError)) throw error;
      for (const each of bodies) queue.giveBack(each);
    } finally {
      this.#workers -= 1;
    }
    return true;
  }

  /** Until there is nothing left to do. */
  async settle(afterEach: () => Promise<void>): Promise<void> {
    do {
      await Promise.all(this.#others);
      while (await this.work()) await afterEach();
    } while (this.#others.size > 0);
  }

  /** Messages of one feed come several at a time. */
  #batch(queue: ShakyQueue, { feed }: PublishMessage, first: unknown): unknown[] {
    const same = queue.due.filter((body) => body !== first && publishMessage.parse(body).feed === feed);
    return [first, ...same.slice(0, this.#chance(4))];
  }

  async #normalizeOne(body: unknown): Promise<void> {
    const message = normalizeMessage.parse(body);
    await (message.kind === 'item' ? normalizeItem(message, this.#services) : lapseEmbargo(message, this.#services));
  }

  async #publishAll(messages: readonly PublishMessage[]): Promise<void> {
    const [first] = messages;
    if (first !== undefined) await publishFeed(first.feed, messages, this.#services);
  }

  async #tremble(): Promise<void> {
    const what = this.#workers === 0 ? 0 : this.#chance(30);
    if (what === 29 && this.#crashes > 0) {
      this.#crashes -= 1;
      throw new Crash();
    }
    if (what !== 28 || this.#workers >= 3) return;
    const other = this.work();
    this.#others.add(other);
    await other.finally(() => this.#others.delete(other));
  }
}
