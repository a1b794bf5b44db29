import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  DeleteObjectTaggingCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { describe, expect } from 'vitest';
import { contractTarget, refusal, row } from './target.ts';

const target = contractTarget();
const at = (Key: string) => ({ Bucket: target().bucket, Key });
const put = (Key: string, Body: string | Uint8Array, more: object = {}) =>
  target().s3.send(new PutObjectCommand({ ...at(Key), Body, ...more }));
const get = (Key: string, more: object = {}) => target().s3.send(new GetObjectCommand({ ...at(Key), ...more }));
const textOf = async (Key: string) => (await get(Key)).Body?.transformToString();
const md5 = (text: string | Uint8Array) => createHash('md5').update(text).digest();

describe('S3 objects', () => {
  row(1, 'a bucket is there once it was created', async () => {
    await target().s3.send(new CreateBucketCommand({ Bucket: `${target().bucket}-1` }));
    await target().s3.send(new HeadBucketCommand({ Bucket: `${target().bucket}-1` }));
    expect((await refusal(target().s3.send(new HeadBucketCommand({ Bucket: `${target().bucket}-none` })))).status).toBe(
      404,
    );
  });

  row(2, 'the ETag of an object is the MD5 of its bytes in quotation marks', async () => {
    const etag = `"${md5('hello').toString('hex')}"`;
    expect((await put('2', 'hello')).ETag).toBe(etag);
    const read = await get('2');
    expect(read.ETag).toBe(etag);
    expect(await read.Body?.transformToString()).toBe('hello');
  });

  row(3, 'the CRC32 the SDK sends comes back', async () => {
    await put('3', 'hello');
    expect((await get('3', { ChecksumMode: 'ENABLED' })).ChecksumCRC32).toBe('NhCmhg==');
  });

  row(4, 'HEAD gives user metadata, type and length', async () => {
    await put('4', 'hello', { Metadata: { source: 'afp' }, ContentType: 'text/plain; charset=utf-8' });
    const head = await target().s3.send(new HeadObjectCommand(at('4')));
    expect(head).toMatchObject({
      Metadata: { source: 'afp' },
      ContentType: 'text/plain; charset=utf-8',
      ContentLength: 5,
    });
  });

  row(5, 'Cache-Control is kept', async () => {
    await put('5', 'x', { CacheControl: 'public, max-age=30, stale-if-error=3600' });
    expect((await get('5')).CacheControl).toBe('public, max-age=30, stale-if-error=3600');
  });

  row(6, 'a compressed body is kept byte for byte', async () => {
    const packed = gzipSync('hello');
    await put('6', packed, { ContentEncoding: 'gzip' });
    const read = await get('6');
    expect(read.ContentEncoding).toBe('gzip');
    expect(await read.Body?.transformToByteArray()).toEqual(new Uint8Array(packed));
  });

  row(7, 'what is not there is 404 NoSuchKey', async () => {
    expect(await refusal(get('7'))).toEqual({ status: 404, code: 'NoSuchKey' });
  });

  row(8, 'a range can be read', async () => {
    await put('8', 'hello');
    expect(await (await get('8', { Range: 'bytes=1-2' })).Body?.transformToString()).toBe('el');
  });

  row(9, 'GET of what one has is 304', async () => {
    const { ETag } = await put('9', 'hello');
    expect((await refusal(get('9', { IfNoneMatch: ETag }))).status).toBe(304);
  });

  row(10, 'GET If-Match of another ETag is 412', async () => {
    await put('10', 'hello');
    expect((await refusal(get('10', { IfMatch: '"0"' }))).status).toBe(412);
  });

  row(20, 'keys with blanks, plus signs, percent signs and other scripts are kept', async () => {
    const keys = ['20/a b', '20/a+b', '20/a&b', '20/a%20b', '20/خبر فوری', '20/ü'];
    for (const key of keys) await put(key, key);
    for (const key of keys) expect(await textOf(key)).toBe(key);
  });

  row(21, 'a copy with MetadataDirective REPLACE has the new metadata', async () => {
    await put('21', 'hello', { Metadata: { a: '1' } });
    await target().s3.send(
      new CopyObjectCommand({
        ...at('21 copy'),
        CopySource: `${target().bucket}/21`,
        MetadataDirective: 'REPLACE',
        Metadata: { b: '2' },
      }),
    );
    expect(await textOf('21 copy')).toBe('hello');
    expect((await get('21 copy')).Metadata).toEqual({ b: '2' });
  });

  row(22, 'objects can be deleted one by one and together, also when they are not there', async () => {
    for (const key of ['22/a', '22/b', '22/c']) await put(key, key);
    await target().s3.send(new DeleteObjectCommand(at('22/a')));
    await target().s3.send(new DeleteObjectCommand(at('22/a')));
    const Objects = ['22/b', '22/c', '22/d'].map((Key) => ({ Key }));
    await target().s3.send(new DeleteObjectsCommand({ Bucket: target().bucket, Delete: { Objects } }));
    for (const key of ['22/a', '22/b', '22/c']) expect((await refusal(get(key))).status).toBe(404);
  });

  row(26, 'a large object arrives in parts; its ETag is the MD5 of their MD5s and their number', async () => {
    const parts = [new Uint8Array(5 * 1_048_576).fill(1), new Uint8Array(5 * 1_048_576).fill(2), new Uint8Array(10)];
    const { ETag, key } = await uploadInParts('26', parts);
    const etag = md5(Buffer.concat(parts.map((part) => md5(part)))).toString('hex');
    expect(ETag).toBe(`"${etag}-3"`);
    expect((await target().s3.send(new HeadObjectCommand(at(key)))).ContentLength).toBe(10 * 1_048_576 + 10);
  });

  row(28, 'a body may be a stream of known length', async () => {
    await target().s3.send(
      new PutObjectCommand({ ...at('28'), Body: Readable.from([Buffer.from('hello')]), ContentLength: 5 }),
    );
    expect(await textOf('28')).toBe('hello');
  });

  row(29, 'tags come back and leave the body alone', async () => {
    await put('29', 'hello');
    const TagSet = [{ Key: 'source', Value: 'afp' }];
    await target().s3.send(new PutObjectTaggingCommand({ ...at('29'), Tagging: { TagSet } }));
    expect((await target().s3.send(new GetObjectTaggingCommand(at('29')))).TagSet).toEqual(TagSet);
    expect(await textOf('29')).toBe('hello');
  });

  row(30, 'a bucket with versioning gives every version back', async () => {
    const Bucket = `${target().bucket}-30`;
    await target().s3.send(new CreateBucketCommand({ Bucket }));
    const VersioningConfiguration = { Status: 'Enabled' as const };
    await target().s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
    const first = await target().s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: '1' }));
    await target().s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: '2' }));
    const old = await target().s3.send(new GetObjectCommand({ Bucket, Key: 'a', VersionId: first.VersionId }));
    expect(await old.Body?.transformToString()).toBe('1');
    expect((await target().s3.send(new ListObjectVersionsCommand({ Bucket }))).Versions).toHaveLength(2);
  });

  row(31, 'a lifecycle configuration is taken', async () => {
    const Rules = [{ ID: 'a', Status: 'Enabled' as const, Filter: { Prefix: 'x/' }, Expiration: { Days: 30 } }];
    await target().s3.send(
      new PutBucketLifecycleConfigurationCommand({ Bucket: target().bucket, LifecycleConfiguration: { Rules } }),
    );
  });

  row(51, 'a sub-resource is never answered 200 by another operation', async () => {
    await put('51', 'hello');
    const answer = await target()
      .s3.send(new GetBucketPolicyCommand({ Bucket: target().bucket }))
      .catch((error: unknown) => error);
    // No policy was set: NoSuchBucketPolicy, or NotImplemented; not a listing, not an empty policy.
    expect(answer).toBeInstanceOf(Error);
  });

  row(52, 'operations on tags and ACLs leave the object alone', async () => {
    await put('52', 'hello');
    await target()
      .s3.send(new DeleteObjectTaggingCommand(at('52')))
      .catch(() => {});
    await target()
      .s3.send(new PutObjectAclCommand({ ...at('52'), ACL: 'private' }))
      .catch(() => {});
    expect(await textOf('52')).toBe('hello');
  });

  row(55, '304 carries the ETag', async () => {
    const { ETag } = await put('55', 'hello');
    const error: unknown = await get('55', { IfNoneMatch: ETag }).catch((reason: unknown) => reason);
    expect(error).toHaveProperty('$response.headers.etag', ETag);
  });
});

async function uploadInParts(key: string, parts: Uint8Array[]) {
  const { UploadId } = await target().s3.send(new CreateMultipartUploadCommand(at(key)));
  const Parts = [];
  for (const [index, Body] of parts.entries()) {
    const PartNumber = index + 1;
    const { ETag } = await target().s3.send(new UploadPartCommand({ ...at(key), UploadId, PartNumber, Body }));
    Parts.push({ PartNumber, ETag });
  }
  const complete = new CompleteMultipartUploadCommand({ ...at(key), UploadId, MultipartUpload: { Parts } });
  return { key, ETag: (await target().s3.send(complete)).ETag };
}
