import { TransientError } from '../story/errors.ts';
import type { ObjectDescription, ObjectStore } from './object-store.ts';

/** How one kind of record is read, merged and written. All three are pure. */
export interface MergeableRecord<Value> {
  /** The stored bytes as a value. Throws on what it cannot read: a record is never overwritten blindly. */
  readonly parse: (bytes: Uint8Array) => Value;
  /**
   * The value that should be stored, given the one that is (undefined: none yet). Called again with what the other
   * writer stored when a race was lost, so it must not remember earlier calls.
   */
  readonly merge: (current: Value | undefined) => Value;
  /** Must give the same bytes for the same value: equal bytes are not written again. */
  readonly serialise: (value: Value) => Uint8Array | string;
}

export interface MergeWriteOptions {
  /** Content type, caching and metadata of the object. They alone never cause a write. */
  readonly description?: ObjectDescription;
  /** In [0, 1), spreads the tries of racing writers. */
  readonly random: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** How often the write is tried before it is given back to the queue. Default 12: about 8 s at worst. */
  readonly attempts?: number;
}

/** `value` is what the store holds now; `previous` is what it held before, undefined when there was nothing. */
export interface MergeWriteResult<Value> {
  readonly outcome: 'written' | 'unchanged';
  readonly value: Value;
  readonly previous: Value | undefined;
  readonly etag: string;
}

const FIRST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 1_000;

/**
 * Reads a record, merges it and writes it back only if nobody wrote in between; otherwise does so again with what is
 * there now. The one way story records, feed windows and receipts change: S3 and SQS deliver at least once and in any order, so every
 * write is a merge (design, invariants 1 and 2).
 *
 * Throws TransientError when the race is lost `attempts` times: the message goes back to its queue.
 */
export async function mergeWrite<Value>(
  store: ObjectStore,
  key: string,
  record: MergeableRecord<Value>,
  options: MergeWriteOptions,
): Promise<MergeWriteResult<Value>> {
  const attempts = options.attempts ?? 12;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const present = await store.get(key);
    const previous = present && record.parse(present.bytes);
    const value = record.merge(previous);
    const bytes = bytesOf(record.serialise(value));
    if (present !== undefined && Buffer.compare(present.bytes, bytes) === 0) {
      return { outcome: 'unchanged', value, previous, etag: present.etag };
    }
    const onlyIf = present === undefined ? ({ absent: true } as const) : { etag: present.etag };
    const put = await store.put(key, bytes, { ...options.description, onlyIf });
    if (put.outcome === 'written') return { outcome: 'written', value, previous, etag: put.etag };
    await options.sleep(waitBefore(attempt, options.random()));
  }
  throw new TransientError(`${key} was changed by others ${attempts} times while it was being written`);
}

/** "Full jitter": anything from nothing to a ceiling that doubles, so that racing writers drift apart. */
function waitBefore(attempt: number, random: number): number {
  return random * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
}

function bytesOf(body: Uint8Array | string): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : body;
}
