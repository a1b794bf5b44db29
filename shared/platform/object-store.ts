import { PermanentError } from '../story/errors.ts';
import type { Instant } from '../story/time.ts';

/** What a bucket says about an object without its bytes. */
export interface ObjectFacts {
  readonly key: string;
  /** As S3 gives it, quotation marks included. The only valid use is to give it back in `onlyIf`. */
  readonly etag: string;
  /** In bytes. */
  readonly size: number;
  /** When it was written. S3 keeps whole seconds here, LIST milliseconds: never order stories by it. */
  readonly lastModified: Instant;
}

/** What an object may carry beside its bytes. */
export interface ObjectDescription {
  readonly contentType?: string;
  readonly cacheControl?: string;
  readonly contentEncoding?: string;
  /** User metadata: lower-case names, values of printable ASCII. S3 allows 2 KB in all. */
  readonly metadata?: Readonly<Record<string, string>>;
}

export interface StoredObject extends ObjectFacts, ObjectDescription {
  readonly bytes: Uint8Array;
  readonly metadata: Readonly<Record<string, string>>;
}

export interface ObjectHead extends ObjectFacts, ObjectDescription {
  readonly metadata: Readonly<Record<string, string>>;
}

/** `absent`: the key must be free. `etag`: the object must still be the one that was read. */
export type WriteCondition = { readonly absent: true } | { readonly etag: string };

export interface PutOptions extends ObjectDescription {
  readonly onlyIf?: WriteCondition;
}

/**
 * `written` also covers "the object already holds exactly these bytes": a conditional write whose reply was lost is
 * answered 412 when the SDK tries again, and nobody can tell that from another writer who did the same work. Every
 * write here is a merge, so the difference does not matter.
 *
 * `because`: `exists` a key that had to be absent is taken · `changed` the ETag has moved on · `missing` there is
 * nothing to replace · `busy` another write to the key was under way (S3's 409).
 */
export type PutResult =
  | { readonly outcome: 'written'; readonly etag: string }
  | { readonly outcome: 'conflict'; readonly because: 'exists' | 'changed' | 'missing' | 'busy' };

/**
 * One bucket. Strongly consistent: whoever reads or lists after a write has returned sees it (S3 since December 2020).
 *
 * A service that does not answer, answers too late or refuses is a TransientError, access denied and a missing bucket
 * included: no file may be rejected because of the newsroom's own set-up. It is tried again, ends in a dead-letter queue and is
 * redriven when the set-up is mended.
 */
export interface ObjectStore {
  /**
   * The object, or undefined when there is none.
   * @param limits an object of more than `maxBytes` is not read: ObjectTooLargeError
   */
  get(key: string, limits?: { readonly maxBytes?: number }): Promise<StoredObject | undefined>;
  head(key: string): Promise<ObjectHead | undefined>;
  /** Writes the whole object, text as UTF-8. A refused condition is a result, not an error. */
  put(key: string, body: Uint8Array | string, options?: PutOptions): Promise<PutResult>;
  /** Ends quietly when there is nothing to delete. */
  delete(key: string): Promise<void>;
  /**
   * Keys that begin with `prefix`, in the order of their UTF-8 bytes.
   * @param options `after`: only keys behind this one · `limit`: at most so many
   */
  list(prefix: string, options?: { readonly after?: string; readonly limit?: number }): AsyncIterable<ObjectFacts>;
}

/** The object is larger than the reader takes. Permanent: it will not shrink. */
export class ObjectTooLargeError extends PermanentError {
  override readonly name = 'ObjectTooLargeError';

  constructor(key: string, size: number, maxBytes: number) {
    super(`${key} has ${size} bytes; at most ${maxBytes} are read`);
  }
}
