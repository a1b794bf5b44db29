// biome-ignore-all lint/complexity/useLiteralKeys: fauxqs marks as private what is needed here; only a literal key opens it

import { S3Store, type S3StoreType } from './fauxqs.ts';
import type { CreationKind, NewObject } from './notifications.ts';
import { checkConditions, requestContext } from './request-context.ts';

type PutObject = Parameters<S3StoreType['putObject']>;
type CompleteUpload = Parameters<S3StoreType['completeMultipartUpload']>;
type StoredS3Object = ReturnType<S3StoreType['putObject']>;

/** S3 as fauxqs stores it, with what AWS has and fauxqs lacks: conditional writes, and an event for every new object. */
export class CloudBuckets extends S3Store {
  /** Told of every new object before the writer hears of it: as on AWS, the event may come before the answer. */
  onCreated: (created: NewObject) => void = () => {};
  /** Makes the object and its event one write to the disk. */
  atomically: <Result>(work: () => Result) => Result = (work) => work();

  override putObject(...put: PutObject): StoredS3Object {
    const [bucket, key] = put;
    checkConditions(this.#etagOf(bucket, key));
    const kind = requestContext.getStore()?.copy === true ? 'Copy' : 'Put';
    return this.#announced(kind, bucket, () => super.putObject(...put));
  }

  override completeMultipartUpload(...complete: CompleteUpload): StoredS3Object {
    const upload = this['multipartUploads'].get(complete[0]);
    if (upload === undefined) return super.completeMultipartUpload(...complete);
    checkConditions(this.#etagOf(upload.bucket, upload.key));
    return this.#announced('CompleteMultipartUpload', upload.bucket, () => super.completeMultipartUpload(...complete));
  }

  override deleteObject(bucket: string, key: string): void {
    checkConditions(this.#etagOf(bucket, key));
    super.deleteObject(bucket, key);
  }

  /** All objects of a bucket in no order; undefined when there is no such bucket. */
  objectsIn(bucket: string): Iterable<StoredS3Object> | undefined {
    return this['buckets'].get(bucket)?.values();
  }

  #etagOf(bucket: string, key: string): string | undefined {
    return this['buckets'].get(bucket)?.get(key)?.etag;
  }

  #announced(kind: CreationKind, bucket: string, write: () => StoredS3Object): StoredS3Object {
    return this.atomically(() => {
      const written = write();
      this.onCreated({ kind, bucket, key: written.key, size: written.contentLength, etag: written.etag });
      return written;
    });
  }
}
