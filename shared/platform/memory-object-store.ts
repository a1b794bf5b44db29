import { createHash } from 'node:crypto';
import { type Clock, type Instant, instantOf } from '../story/time.ts';
import {
  type ObjectDescription,
  type ObjectStore,
  ObjectTooLargeError,
  type PutOptions,
  type PutResult,
  type StoredObject,
  type WriteCondition,
} from './object-store.ts';

/** An ObjectStore without a service: what S3ObjectStore does, held to it by the same conformance tests. */
export class MemoryObjectStore implements ObjectStore {
  readonly #objects = new Map<string, StoredObject>();
  readonly #clock: Clock;

  /** @param clock gives `lastModified`; without one every object is of 1970-01-01 */
  constructor(clock: Clock = () => instantOf(0)) {
    this.#clock = clock;
  }

  async get(key: string, limits: { maxBytes?: number } = {}): Promise<StoredObject | undefined> {
    const found = this.#objects.get(key);
    if (found === undefined) return undefined;
    if (limits.maxBytes !== undefined && found.size > limits.maxBytes) {
      throw new ObjectTooLargeError(key, found.size, limits.maxBytes);
    }
    return { ...found, bytes: found.bytes.slice() };
  }

  async head(key: string): Promise<Omit<StoredObject, 'bytes'> | undefined> {
    const found = this.#objects.get(key);
    if (found === undefined) return undefined;
    const { bytes: _bytes, ...head } = found;
    return head;
  }

  async put(key: string, body: Uint8Array | string, options: PutOptions = {}): Promise<PutResult> {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body.slice();
    const etag = `"${createHash('md5').update(bytes).digest('hex')}"`;
    const present = this.#objects.get(key);
    const { onlyIf, ...description } = options;
    const refused = onlyIf && refusal(onlyIf, present);
    if (refused !== undefined) return present?.etag === etag ? { outcome: 'written', etag } : refused;
    this.#objects.set(key, stored(key, bytes, etag, this.#clock(), description));
    return { outcome: 'written', etag };
  }

  async delete(key: string): Promise<void> {
    this.#objects.delete(key);
  }

  async *list(prefix: string, options: { after?: string; limit?: number } = {}): AsyncIterable<StoredObject> {
    const keys = [...this.#objects.keys()]
      .filter((key) => key.startsWith(prefix))
      .sort(byBytes)
      .filter((key) => options.after === undefined || byBytes(key, options.after) > 0)
      .slice(0, options.limit);
    for (const key of keys) {
      const found = this.#objects.get(key);
      if (found !== undefined) yield found;
    }
  }
}

function stored(
  key: string,
  bytes: Uint8Array,
  etag: string,
  lastModified: Instant,
  description: ObjectDescription,
): StoredObject {
  const { metadata = {}, ...rest } = description;
  return {
    contentType: 'application/octet-stream',
    ...rest,
    key,
    bytes,
    etag,
    size: bytes.length,
    lastModified,
    metadata: { ...metadata },
  };
}

function refusal(onlyIf: WriteCondition, present: StoredObject | undefined): PutResult | undefined {
  if ('absent' in onlyIf) return present === undefined ? undefined : { outcome: 'conflict', because: 'exists' };
  if (present === undefined) return { outcome: 'conflict', because: 'missing' };
  return present.etag === onlyIf.etag ? undefined : { outcome: 'conflict', because: 'changed' };
}

/** S3 lists in the order of UTF-8 bytes; JavaScript compares UTF-16 units, which differ beyond U+FFFF. */
function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
