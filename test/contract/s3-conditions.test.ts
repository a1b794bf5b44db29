import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { describe, expect } from 'vitest';
import { contractTarget, refusal, row } from './target.ts';

const target = contractTarget();
const at = (Key: string) => ({ Bucket: target().bucket, Key });
const put = (Key: string, Body: string, more: object = {}) =>
  target().s3.send(new PutObjectCommand({ ...at(Key), Body, ...more }));
const textOf = async (Key: string) => (await target().s3.send(new GetObjectCommand(at(Key)))).Body?.transformToString();
const precondition = { status: 412, code: 'PreconditionFailed' };

/** Twenty writers at once; how many of them won, and what the others were told. */
async function race(write: (racer: number) => Promise<unknown>) {
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, racer) => write(racer)));
  const losers = results.filter((result) => result.status === 'rejected');
  const told = losers.map((loser) => (loser.reason instanceof Error ? loser.reason.name : ''));
  return { winners: results.length - losers.length, told: new Set(told) };
}

describe('S3 conditional writes', () => {
  row(11, 'If-None-Match:* writes a new key', async () => {
    await put('11', 'x', { IfNoneMatch: '*' });
    expect(await textOf('11')).toBe('x');
  });

  row(12, 'If-None-Match:* leaves a key that is there alone: 412', async () => {
    await put('12', 'first');
    expect(await refusal(put('12', 'second', { IfNoneMatch: '*' }))).toEqual(precondition);
    expect(await textOf('12')).toBe('first');
  });

  row(13, 'If-Match of the present ETag writes', async () => {
    const { ETag } = await put('13', 'first');
    await put('13', 'second', { IfMatch: ETag });
    expect(await textOf('13')).toBe('second');
  });

  row(14, 'If-Match of another ETag is 412', async () => {
    const { ETag } = await put('14', 'first');
    await put('14', 'second');
    expect(await refusal(put('14', 'third', { IfMatch: ETag }))).toEqual(precondition);
    expect(await textOf('14')).toBe('second');
  });

  row(15, 'If-Match on a key that is not there is 404, not 412', async () => {
    expect(await refusal(put('15', 'x', { IfMatch: '"0123"' }))).toEqual({ status: 404, code: 'NoSuchKey' });
    expect((await refusal(textOf('15'))).status).toBe(404);
  });

  row(16, 'of twenty that create a key, one wins', async () => {
    const { winners, told } = await race((racer) => put('16', `racer ${racer}`, { IfNoneMatch: '*' }));
    expect(winners).toBe(1);
    for (const code of told) expect(['PreconditionFailed', 'ConditionalRequestConflict']).toContain(code);
  });

  row(17, 'of twenty that replace an object, one wins', async () => {
    const { ETag } = await put('17', 'first');
    const { winners } = await race((racer) => put('17', `racer ${racer}`, { IfMatch: ETag }));
    expect(winners).toBe(1);
  });

  row(18, 'DELETE If-Match of another ETag is 412', async () => {
    const { ETag } = await put('18', 'first');
    const remove = (IfMatch: string | undefined) => target().s3.send(new DeleteObjectCommand({ ...at('18'), IfMatch }));
    expect(await refusal(remove('"0123"'))).toEqual(precondition);
    expect(await textOf('18')).toBe('first');
    await remove(ETag);
    expect((await refusal(textOf('18'))).status).toBe(404);
  });

  row(27, 'CompleteMultipartUpload If-None-Match:* leaves a key that is there alone: 412', async () => {
    const { UploadId } = await target().s3.send(new CreateMultipartUploadCommand(at('27')));
    const part = { ...at('27'), UploadId, PartNumber: 1, Body: 'second' };
    const { ETag } = await target().s3.send(new UploadPartCommand(part));
    await put('27', 'first');
    const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
    const complete = new CompleteMultipartUploadCommand({ ...at('27'), UploadId, MultipartUpload, IfNoneMatch: '*' });
    expect(await refusal(target().s3.send(complete))).toEqual(precondition);
    expect(await textOf('27')).toBe('first');
  });
});
