import { MemoryObjectStore } from '../../shared/platform/memory-object-store.ts';
import type { ObjectStore, PutOptions, PutResult } from '../../shared/platform/object-store.ts';
import type { WorkMessage, WorkQueue } from '../../shared/platform/work-queue.ts';
import { epochOf, type Instant } from '../../shared/story/time.ts';

/** The function that did this is dead; its message comes again. */
export class Crash extends Error {}

/** Asked before and after every write and every message sent; may throw a Crash, or let others work meanwhile. */
export type AtEveryWrite = () => Promise<void>;

/** A bucket in memory that is written to with trembling hands. */
export class ShakyStore implements ObjectStore {
  readonly inner: MemoryObjectStore;
  readonly #atEveryWrite: AtEveryWrite;
  readonly #onPut: (key: string, body: Uint8Array | string) => void;

  constructor(
    clock: () => Instant,
    atEveryWrite: AtEveryWrite,
    onPut: (key: string, body: Uint8Array | string) => void,
  ) {
    this.inner = new MemoryObjectStore(clock);
    this.#atEveryWrite = atEveryWrite;
    this.#onPut = onPut;
  }

  get(key: string, limits?: { maxBytes?: number }) {
    return this.inner.get(key, limits);
  }

  head(key: string) {
    return this.inner.head(key);
  }

  list(prefix: string, options?: { after?: string; limit?: number }) {
    return this.inner.list(prefix, options);
  }

  async put(key: string, body: Uint8Array | string, options?: PutOptions): Promise<PutResult> {
    await this.#atEveryWrite();
    const put = await this.inner.put(key, body, options);
    if (put.outcome === 'written') this.#onPut(key, body);
    await this.#atEveryWrite();
    return put;
  }

  async delete(key: string): Promise<void> {
    await this.#atEveryWrite();
    await this.inner.delete(key);
    await this.#atEveryWrite();
  }
}

interface Waiting {
  readonly body: unknown;
  readonly from: number;
}

const FIVE_MINUTES = 300_000;

/**
 * A queue that delivers in any order, and more than once. Of one kind it has what makes things harder: a FIFO queue
 * drops what has the deduplication id of the last five minutes, also when the first was worked off long ago.
 */
export class ShakyQueue implements WorkQueue {
  readonly #waiting: Waiting[] = [];
  readonly #seen = new Map<string, number>();
  readonly #clock: () => Instant;
  readonly #atEveryWrite: AtEveryWrite;

  constructor(clock: () => Instant, atEveryWrite: AtEveryWrite) {
    this.#clock = clock;
    this.#atEveryWrite = atEveryWrite;
  }

  async send({ body, group, deduplicationId, delaySeconds = 0 }: WorkMessage): Promise<void> {
    await this.#atEveryWrite();
    const now = epochOf(this.#clock());
    const id = deduplicationId === undefined ? undefined : `${group} ${deduplicationId}`;
    const seen = id === undefined ? undefined : this.#seen.get(id);
    if (seen === undefined || seen + FIVE_MINUTES < now) {
      if (id !== undefined) this.#seen.set(id, now);
      this.#waiting.push({ body, from: now + delaySeconds * 1000 });
    }
    await this.#atEveryWrite();
  }

  async sendBatch(messages: readonly WorkMessage[]): Promise<void> {
    for (const message of messages) await this.send(message);
  }

  /** What could be delivered now. */
  get due(): readonly unknown[] {
    const now = epochOf(this.#clock());
    return this.#waiting.flatMap(({ body, from }) => (from <= now ? [body] : []));
  }

  take(body: unknown): void {
    const index = this.#waiting.findIndex((each) => each.body === body);
    if (index >= 0) this.#waiting.splice(index, 1);
  }

  /** Delivered and not acknowledged, or acknowledged and delivered again. */
  giveBack(body: unknown): void {
    this.#waiting.push({ body, from: epochOf(this.#clock()) });
  }
}
