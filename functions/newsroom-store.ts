import { emptyWindow, feedWindow, type Window } from '../shared/feeds/window.ts';
import { heartbeatNewsroom } from '../shared/newsroom/heartbeat.ts';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { readNewsroom } from '../shared/newsroom/read-newsroom.ts';
import { folderOf } from '../shared/platform/folder-store.ts';
import { type MergeWriteOptions, type MergeWriteResult, mergeWrite } from '../shared/platform/merge-write.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import { TransientError } from '../shared/story/errors.ts';
import type { FeedId, StoryId } from '../shared/story/identity.ts';
import { type Family, gatherFamily } from '../shared/story/links.ts';
import { mergeReceipts, type Receipt, receipt } from '../shared/story/receipt.ts';
import { type Revision, revision } from '../shared/story/revision.ts';
import { emptyRecord, mergeRecords, type StoryRecord, storyRecord } from '../shared/story/story-record.ts';
import { type Instant, instant } from '../shared/story/time.ts';
import { actKey, HEARTBEAT_FOLDER, NEWSROOM_KEY, receiptKey, storyKey, windowKey } from './layout.ts';

const JSON_TYPE = { contentType: 'application/json; charset=utf-8' };

/** What a conditional write needs beside the store: chance and patience, passed in. */
export type Patience = Pick<MergeWriteOptions, 'random' | 'sleep'>;

/** newsroom.json as it is in force, and since when. */
export interface NewsroomInForce {
  readonly newsroom: Newsroom;
  readonly since: Instant;
}

/** The private bucket, in the words of the newsroom. Everything read from it is checked against its schema. */
export class NewsroomStore {
  readonly #objects: ObjectStore;
  readonly #patience: Patience;
  #inForce: { readonly etag: string; readonly value: NewsroomInForce } | undefined;

  constructor(objects: ObjectStore, patience: Patience) {
    this.#objects = objects;
    this.#patience = patience;
  }

  /**
   * The configuration. Read again at every call, parsed again only when it has changed: a pushed configuration is in
   * force with the next message.
   * @throws TransientError while there is none; NewsroomError when it is wrong
   */
  async newsroom(): Promise<NewsroomInForce> {
    const stored = await this.#objects.get(NEWSROOM_KEY);
    if (stored === undefined) throw new TransientError(`there is no ${NEWSROOM_KEY} in the newsroom bucket yet`);
    if (this.#inForce?.etag !== stored.etag) {
      const since = instant.safeParse(stored.metadata['received-at']).data ?? stored.lastModified;
      this.#inForce = {
        etag: stored.etag,
        value: { newsroom: readNewsroom(new TextDecoder().decode(stored.bytes)), since },
      };
    }
    return this.#inForce.value;
  }

  /** The newsroom of the heartbeat, in a folder of this one: no list of stories, receipts or embargoes ever comes by it. */
  ofHeartbeat(): NewsroomStore {
    return new HeartbeatStore(this, folderOf(this.#objects, HEARTBEAT_FOLDER), this.#patience);
  }

  /** Whatever JSON lies under the key, unchecked; undefined when there is nothing. */
  async json(key: string): Promise<unknown> {
    const stored = await this.#objects.get(key);
    return stored === undefined ? undefined : JSON.parse(new TextDecoder().decode(stored.bytes));
  }

  /** Writes JSON that never changes under a key that names its content: a second writer is welcome. */
  async keep(key: string, value: unknown): Promise<void> {
    const put = await this.#objects.put(key, JSON.stringify(value), { ...JSON_TYPE, onlyIf: { absent: true } });
    if (put.outcome === 'conflict' && put.because === 'busy')
      throw new TransientError(`${key} is being written by another`);
  }

  async remove(key: string): Promise<void> {
    await this.#objects.delete(key);
  }

  list(prefix: string): ReturnType<ObjectStore['list']> {
    return this.#objects.list(prefix);
  }

  /** @param key as the fact in the story's record names it */
  async revision(key: string): Promise<Revision | undefined> {
    const stored = await this.json(key);
    return stored === undefined ? undefined : revision.parse(stored);
  }

  async record(story: StoryId): Promise<StoryRecord | undefined> {
    const stored = await this.json(storyKey(story));
    return stored === undefined ? undefined : storyRecord.parse(stored);
  }

  /** The story that the item is part of, with every item that is linked with it. */
  family(item: StoryId): Promise<Family> {
    return gatherFamily(item, (id) => this.record(id));
  }

  /** Adds facts to a story's record. Each act is first kept for itself, where nothing ever changes or removes it. */
  async addToRecord(facts: StoryRecord): Promise<MergeWriteResult<StoryRecord>> {
    for (const act of Object.values(facts.acts)) {
      await this.keep(actKey(facts.id, act.id), { ...act, story: facts.id });
    }
    return this.merge(
      storyKey(facts.id),
      (value) => storyRecord.parse(value),
      (current) => mergeRecords(current ?? emptyRecord(facts.id), facts),
    );
  }

  /** What the feed holds now. */
  async window(feed: FeedId): Promise<Window> {
    const stored = await this.json(windowKey(feed));
    return stored === undefined ? emptyWindow(feed) : feedWindow.parse(stored);
  }

  async receipt(source: string, id: string): Promise<Receipt | undefined> {
    const stored = await this.json(receiptKey(source, id));
    return stored === undefined ? undefined : receipt.parse(stored);
  }

  /** Adds what a stage found out to the file's receipt. */
  async addToReceipt(findings: Receipt): Promise<Receipt> {
    const key = receiptKey(findings.source, findings.id);
    const written = await this.merge(
      key,
      (value) => receipt.parse(value),
      (current) => (current === undefined ? findings : mergeReceipts(current, findings)),
    );
    return written.value;
  }

  /** Notes something in a receipt that is there already; without one there is nobody to tell, and nothing happens. */
  async noteInReceipt(key: string, note: (current: Receipt) => Receipt): Promise<void> {
    if ((await this.#objects.head(key)) === undefined) return;
    await this.merge(
      key,
      (value) => receipt.parse(value),
      (current) => {
        if (current === undefined) throw new TransientError(`${key} vanished while it was being written`);
        return mergeReceipts(current, note(current));
      },
    );
  }

  /** The one way anything in here changes, see {@link mergeWrite}. */
  async merge<Value>(
    key: string,
    check: (value: unknown) => Value,
    merge: (current: Value | undefined) => Value,
  ): Promise<MergeWriteResult<Value>> {
    return mergeWrite(
      this.#objects,
      key,
      {
        parse: (bytes) => check(JSON.parse(new TextDecoder().decode(bytes))),
        merge,
        serialise: (value) => JSON.stringify(value),
      },
      { ...this.#patience, description: JSON_TYPE },
    );
  }
}

/** See {@link NewsroomStore.ofHeartbeat}: its configuration is made from the one in force. */
class HeartbeatStore extends NewsroomStore {
  readonly #real: NewsroomStore;
  #made: { readonly from: Newsroom; readonly newsroom: Newsroom } | undefined;

  constructor(real: NewsroomStore, objects: ObjectStore, patience: Patience) {
    super(objects, patience);
    this.#real = real;
  }

  override async newsroom(): Promise<NewsroomInForce> {
    const { newsroom, since } = await this.#real.newsroom();
    if (this.#made?.from !== newsroom) this.#made = { from: newsroom, newsroom: heartbeatNewsroom(newsroom) };
    return { newsroom: this.#made.newsroom, since };
  }
}
