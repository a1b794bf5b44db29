import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { TransientError } from '../story/errors.ts';
import { instantOf } from '../story/time.ts';
import {
  type ObjectDescription,
  type ObjectFacts,
  type ObjectHead,
  type ObjectStore,
  ObjectTooLargeError,
  type PutOptions,
  type PutResult,
  type StoredObject,
  type WriteCondition,
} from './object-store.ts';

/** One S3 bucket as an ObjectStore. */
export class S3ObjectStore implements ObjectStore {
  readonly #client: S3Client;
  readonly #bucket: string;

  constructor(client: S3Client, bucket: string) {
    this.#client = client;
    this.#bucket = bucket;
  }

  async get(key: string, limits: { maxBytes?: number } = {}): Promise<StoredObject | undefined> {
    return this.#unlessMissing('read', key, async () => {
      const reply = await this.#client.send(new GetObjectCommand({ Bucket: this.#bucket, Key: key }));
      const size = reply.ContentLength ?? 0;
      if (limits.maxBytes !== undefined && size > limits.maxBytes) {
        // Its end is an error event, for which nobody else listens.
        if (reply.Body instanceof Readable) reply.Body.on('error', () => {}).destroy();
        throw new ObjectTooLargeError(key, size, limits.maxBytes);
      }
      const bytes = (await reply.Body?.transformToByteArray()) ?? new Uint8Array();
      return { ...headOf(key, { ...reply, ContentLength: bytes.length }), bytes };
    });
  }

  async head(key: string): Promise<ObjectHead | undefined> {
    return this.#unlessMissing('look at', key, async () =>
      headOf(key, await this.#client.send(new HeadObjectCommand({ Bucket: this.#bucket, Key: key }))),
    );
  }

  async put(key: string, body: Uint8Array | string, options: PutOptions = {}): Promise<PutResult> {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const { onlyIf, ...description } = options;
    try {
      const reply = await this.#client.send(
        new PutObjectCommand({
          Bucket: this.#bucket,
          Key: key,
          Body: bytes,
          ...headersOf(description),
          ...conditionsOf(onlyIf),
        }),
      );
      return { outcome: 'written', etag: reply.ETag ?? '' };
    } catch (error) {
      if (onlyIf !== undefined) return this.#refused(key, bytes, onlyIf, error);
      throw storageError('write', this.#bucket, key, error);
    }
  }

  async delete(key: string): Promise<void> {
    try {
      await this.#client.send(new DeleteObjectCommand({ Bucket: this.#bucket, Key: key }));
    } catch (error) {
      throw storageError('delete', this.#bucket, key, error);
    }
  }

  async *list(prefix: string, options: { after?: string; limit?: number } = {}): AsyncIterable<ObjectFacts> {
    let left = options.limit ?? Number.POSITIVE_INFINITY;
    let after = options.after;
    while (left > 0) {
      const page = await this.#page(prefix, after, Math.min(left, 1000));
      for (const entry of page.Contents ?? []) {
        const key = entry.Key ?? '';
        yield {
          key,
          etag: entry.ETag ?? '',
          size: entry.Size ?? 0,
          lastModified: instantOf(entry.LastModified?.getTime() ?? 0),
        };
        after = key;
        left -= 1;
      }
      if (page.IsTruncated !== true) return;
    }
  }

  /** Pages by StartAfter and not by token: a listing can go on where another process stopped. */
  async #page(prefix: string, after: string | undefined, size: number) {
    try {
      return await this.#client.send(
        new ListObjectsV2Command({
          Bucket: this.#bucket,
          Prefix: prefix,
          MaxKeys: size,
          ...(after !== undefined && { StartAfter: after }),
        }),
      );
    } catch (error) {
      throw storageError('list', this.#bucket, prefix, error);
    }
  }

  /**
   * What a refused conditional write means. 412 may be the answer to one's own write: the SDK tries again when a reply is
   * lost, and by then the object is there. So the bytes decide.
   */
  async #refused(key: string, bytes: Uint8Array, onlyIf: WriteCondition, error: unknown): Promise<PutResult> {
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (status === 409) return { outcome: 'conflict', because: 'busy' };
    // If-Match on a key that is not there. A bucket that is not there is also 404 and no conflict.
    if (status === 404 && error instanceof S3ServiceException && error.name === 'NoSuchKey') {
      return { outcome: 'conflict', because: 'missing' };
    }
    if (status !== 412) throw storageError('write', this.#bucket, key, error);
    const present = await this.get(key);
    if (present === undefined) return { outcome: 'conflict', because: 'missing' };
    if (sha256(present.bytes) === sha256(bytes)) return { outcome: 'written', etag: present.etag };
    return { outcome: 'conflict', because: 'etag' in onlyIf ? 'changed' : 'exists' };
  }

  async #unlessMissing<Found>(verb: string, key: string, read: () => Promise<Found>): Promise<Found | undefined> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof ObjectTooLargeError) throw error;
      // HEAD has no body to carry the code, so a missing key is only "NotFound" there.
      if (error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound'))
        return undefined;
      throw storageError(verb, this.#bucket, key, error);
    }
  }
}

function headersOf(description: ObjectDescription) {
  const { contentType, cacheControl, contentEncoding, metadata } = description;
  return {
    ...(contentType !== undefined && { ContentType: contentType }),
    ...(cacheControl !== undefined && { CacheControl: cacheControl }),
    ...(contentEncoding !== undefined && { ContentEncoding: contentEncoding }),
    ...(metadata !== undefined && { Metadata: { ...metadata } }),
  };
}

function conditionsOf(onlyIf: WriteCondition | undefined) {
  if (onlyIf === undefined) return {};
  return 'etag' in onlyIf ? { IfMatch: onlyIf.etag } : { IfNoneMatch: '*' };
}

interface HeadReply {
  ETag?: string | undefined;
  ContentLength?: number | undefined;
  LastModified?: Date | undefined;
  ContentType?: string | undefined;
  CacheControl?: string | undefined;
  ContentEncoding?: string | undefined;
  Metadata?: Record<string, string> | undefined;
}

function headOf(key: string, reply: HeadReply): ObjectHead {
  return {
    key,
    etag: reply.ETag ?? '',
    size: reply.ContentLength ?? 0,
    lastModified: instantOf(reply.LastModified?.getTime() ?? 0),
    ...(reply.ContentType !== undefined && { contentType: reply.ContentType }),
    ...(reply.CacheControl !== undefined && { cacheControl: reply.CacheControl }),
    ...(reply.ContentEncoding !== undefined && { contentEncoding: reply.ContentEncoding }),
    metadata: reply.Metadata ?? {},
  };
}

function storageError(verb: string, bucket: string, key: string, cause: unknown): TransientError {
  const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new TransientError(`could not ${verb} ${bucket}/${key}: ${reason}`, { cause });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
