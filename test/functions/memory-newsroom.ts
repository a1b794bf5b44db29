import { actOnStory, type DeskRequest } from '../../functions/desk-acts.ts';
import { linkStories, unlinkStory } from '../../functions/desk-links.ts';
import { lapseEmbargo } from '../../functions/embargoes.ts';
import { ingestFile } from '../../functions/ingest.ts';
import { ACTS, NEWSROOM_KEY, RECEIPTS } from '../../functions/layout.ts';
import { normalizeMessage, type PublishMessage, publishMessage } from '../../functions/messages.ts';
import { NewsroomStore } from '../../functions/newsroom-store.ts';
import { normalizeItem } from '../../functions/normalize.ts';
import { publishFeed } from '../../functions/publish.ts';
import { sweep } from '../../functions/release.ts';
import { type View, view } from '../../shared/feeds/window.ts';
import { feedOf } from '../../shared/newsroom/newsroom.ts';
import { lineLog } from '../../shared/platform/log.ts';
import { MemoryObjectStore } from '../../shared/platform/memory-object-store.ts';
import type { WorkMessage, WorkQueue } from '../../shared/platform/work-queue.ts';
import { feedId, type StoryId, storyIdOf } from '../../shared/story/identity.ts';
import { type ItemReceipt, receipt } from '../../shared/story/receipt.ts';
import { type Standing, standingOf } from '../../shared/story/standing.ts';
import { type Instant, instant } from '../../shared/story/time.ts';
import { ARRIVAL, NEWSROOM } from './newsroom.ts';
import { WatchedEdge } from './watched-edge.ts';

/** The feeds as JSON Feed only: what is in them is the question here, not how they are written. */
export const LIGHT_NEWSROOM = {
  ...NEWSROOM,
  sources: { ...NEWSROOM.sources, afp: { provider: 'afp.com', agency: 'afp' } },
  feeds: NEWSROOM.feeds.map((feed) => ({ ...feed, profileOverrides: { documents: ['feed.json'] } })),
};

/** Delivers at once, in the order of sending, as long as there is something to deliver. */
class Mailbox implements WorkQueue {
  readonly waiting: unknown[] = [];
  send({ body, delaySeconds }: WorkMessage): Promise<void> {
    // What SQS would hold back, the sweep finds as well.
    if (delaySeconds === undefined || delaySeconds === 0) this.waiting.push(body);
    return Promise.resolve();
  }
  async sendBatch(messages: readonly WorkMessage[]): Promise<void> {
    for (const message of messages) await this.send(message);
  }
}

const PATIENCE = { random: () => 0, sleep: () => Promise.resolve() };

/** The real stages on stores and queues in memory, from the bytes of a file to the bytes of a feed. */
export class MemoryNewsroom {
  now: Instant = ARRIVAL;
  readonly objects = {
    wire: new MemoryObjectStore(() => this.now),
    newsroom: new MemoryObjectStore(() => this.now),
    feeds: new MemoryObjectStore(() => this.now),
  };
  readonly edge = new WatchedEdge();
  /** One JSON line for each event. */
  readonly lines: string[] = [];
  readonly store = new NewsroomStore(this.objects.newsroom, PATIENCE);
  readonly #normalize = new Mailbox();
  readonly #publish = new Mailbox();
  readonly #services = {
    wire: this.objects.wire,
    newsroom: this.store,
    feeds: this.objects.feeds,
    queues: { priority: this.#normalize, ordinary: this.#normalize },
    wakeUps: this.#normalize,
    publish: this.#publish,
    push: new Mailbox(),
    edge: this.edge,
    publishQueues: { priority: this.#publish, ordinary: this.#publish },
    fragments: new Map(),
    clock: () => this.now,
    log: lineLog('test', (line) => this.lines.push(line)),
  };

  /** Where publish gets its messages from. */
  get publishQueue(): WorkQueue {
    return this.#publish;
  }

  static async open(newsroom: unknown = LIGHT_NEWSROOM): Promise<MemoryNewsroom> {
    const opened = new MemoryNewsroom();
    await opened.objects.newsroom.put(NEWSROOM_KEY, JSON.stringify(newsroom), {
      metadata: { 'received-at': opened.now },
    });
    return opened;
  }

  /** Drops a file and lets everything happen that follows from it. */
  async drop(source: string, name: string, content: Uint8Array | string, received = this.now): Promise<void> {
    const key = `incoming/${source}/${name}`;
    await this.objects.wire.put(key, content, { metadata: { 'received-at': received } });
    await ingestFile(key, this.#services);
    await this.settle();
  }

  async replay(): Promise<void> {
    for await (const { key } of this.objects.wire.list('incoming/')) await ingestFile(key, this.#services);
    await this.settle();
  }

  async desk(request: Omit<DeskRequest, 'by' | 'reason'>): Promise<void> {
    await actOnStory({ ...request, by: 'Laleh', reason: 'test' }, this.#services);
    await this.settle();
  }

  async link(item: StoryId, into: StoryId): Promise<void> {
    await linkStories({ item, into, by: 'Laleh', reason: 'same story' }, this.#services);
    await this.settle();
  }

  async unlink(item: StoryId, into?: StoryId): Promise<void> {
    await unlinkStory({ item, ...(into && { into }), by: 'Laleh', reason: 'two stories' }, this.#services);
    await this.settle();
  }

  /** The clock strikes: what falls due is released. */
  async strike(now: string): Promise<void> {
    this.now = instant.parse(now);
    await sweep(this.#services);
    await this.settle();
  }

  async settle(): Promise<void> {
    while (this.#normalize.waiting.length + this.#publish.waiting.length > 0) {
      for (const body of this.#normalize.waiting.splice(0)) {
        const message = normalizeMessage.parse(body);
        await (message.kind === 'item'
          ? normalizeItem(message, this.#services)
          : lapseEmbargo(message, this.#services));
      }
      for (const body of this.#publish.waiting.splice(0)) {
        await this.publish(publishMessage.parse(body));
      }
    }
  }

  /** @param again the message has come before, and was not finished with */
  publish(message: PublishMessage, again = false): Promise<void> {
    return publishFeed(message.feed, [message], this.#services, again);
  }

  async view(feed: string): Promise<View> {
    const { newsroom } = await this.store.newsroom();
    const definition = feedOf(newsroom, feedId.parse(feed));
    if (definition === undefined) throw new Error(`there is no feed ${feed}`);
    return view(await this.store.window(definition.id), definition);
  }

  /** Headlines that the feed shows, newest first. */
  async headlines(feed = 'all'): Promise<string[]> {
    return (await this.view(feed)).entries.map((entry) => entry.headline);
  }

  async standing(story: StoryId): Promise<Standing> {
    return standingOf((await this.store.family(story)).record);
  }

  /** What the receipt says of the first item of a file. */
  async receiptOf(file: string): Promise<ItemReceipt | undefined> {
    for await (const { key } of this.objects.newsroom.list(RECEIPTS)) {
      const read = receipt.parse(await this.store.json(key));
      if (read.file === file) return read.items['0'];
    }
    return undefined;
  }

  /** Keys of everything that was ever done to any story. */
  async acts(): Promise<string[]> {
    const keys: string[] = [];
    for await (const { key } of this.objects.newsroom.list(ACTS)) keys.push(key);
    return keys;
  }

  /** Every byte that partners could fetch. */
  async published(): Promise<Record<string, string>> {
    const files: Record<string, string> = {};
    for await (const { key, etag } of this.objects.feeds.list('')) files[key] = etag;
    return files;
  }

  async file(feed: string, name = 'feed.json'): Promise<string> {
    const stored = await this.objects.feeds.get(`feeds/${feed}/${name}`);
    return stored === undefined ? '' : new TextDecoder().decode(stored.bytes);
  }
}

export const storyOf = (itemId: string, provider = 'wire.example'): StoryId => storyIdOf(provider, itemId);
