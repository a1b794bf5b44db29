import { randomUUID } from 'node:crypto';
import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import type { AwsRequest } from '../../local/cloud/aws-request.ts';
import type { Fault } from '../../local/cloud/faults.ts';
import { awsClients } from '../../shared/platform/aws-clients.ts';
import { S3ObjectStore } from '../../shared/platform/s3-object-store.ts';
import { TransientError } from '../../shared/story/errors.ts';
import { embeddedCloud } from '../embedded-cloud.ts';
import { collected, objectStoreConformance } from './object-store.conformance.ts';

const endpoint = process.env.COBYLINE_TEST_ENDPOINT;

describe.skipIf(endpoint === undefined)('S3ObjectStore on COBYLINE_TEST_ENDPOINT (skipped while none is named)', () => {
  const { s3 } = awsClients({ AWS_REGION: 'us-east-1', ...process.env, AWS_ENDPOINT_URL: endpoint });
  objectStoreConformance(async () => {
    const Bucket = `cobyline-test-${randomUUID()}`;
    await s3.send(new CreateBucketCommand({ Bucket }));
    return { store: new S3ObjectStore(s3, Bucket), prefix: 'test/' };
  });
});

describe('S3ObjectStore on the embedded cloud', () => {
  const faults: { next: (Fault | undefined)[]; seen: AwsRequest[] } = { next: [], seen: [] };
  const cloud = embeddedCloud({
    faults: {
      request: (request) => {
        faults.seen.push(request);
        return faults.next.shift();
      },
    },
  });
  let tests = 0;
  const emptyStore = async () => {
    tests += 1;
    return { store: new S3ObjectStore(cloud().clients.s3, cloud().bucketName('newsroom')), prefix: `test-${tests}/` };
  };
  objectStoreConformance(emptyStore);

  const written = async (onlyIf: 'absent' | 'etag', fault: Fault) => {
    const { store, prefix } = await emptyStore();
    const key = `${prefix}faulty`;
    const before = onlyIf === 'etag' ? await store.put(key, 'before') : undefined;
    faults.next = [fault];
    const condition = before?.outcome === 'written' ? ({ etag: before.etag } as const) : ({ absent: true } as const);
    const result = await store.put(key, 'after', { onlyIf: condition });
    return { result, stored: new TextDecoder().decode((await store.get(key))?.bytes) };
  };

  test.each(['absent', 'etag'] as const)('a lost reply to a write that wanted %s is no conflict', async (onlyIf) => {
    const { result, stored } = await written(onlyIf, { kind: 'lose-reply' });
    expect(result.outcome).toBe('written');
    expect(stored).toBe('after');
  });

  test.each(['absent', 'etag'] as const)(
    'a connection that breaks before a write that wanted %s is tried again',
    async (onlyIf) => {
      const { result, stored } = await written(onlyIf, { kind: 'hang-up' });
      expect(result.outcome).toBe('written');
      expect(stored).toBe('after');
    },
  );

  test('S3 answers 409 while another write is under way: a conflict, which the caller merges', async () => {
    const fault = { kind: 'answer', status: 409, code: 'ConditionalRequestConflict' } as const;
    expect((await written('etag', fault)).result).toEqual({ outcome: 'conflict', because: 'busy' });
  });

  test('SlowDown is tried again by the SDK', async () => {
    const { result } = await written('absent', { kind: 'answer', status: 503, code: 'SlowDown' });
    expect(result.outcome).toBe('written');
  });

  test.each([
    { status: 403, code: 'AccessDenied' },
    { status: 404, code: 'NoSuchBucket' },
    { status: 400, code: 'InvalidRequest' },
  ])('$code is transient: set-up is mended, copy must not be rejected for it', async (error) => {
    const { store, prefix } = await emptyStore();
    const refused = { kind: 'answer', ...error } as const;
    for (const attempt of [
      () => store.get(`${prefix}x`),
      () => store.put(`${prefix}x`, 'x'),
      () => store.put(`${prefix}x`, 'x', { onlyIf: { absent: true } }),
      () => store.put(`${prefix}x`, 'x', { onlyIf: { etag: '"0"' } }),
      () => store.delete(`${prefix}x`),
      () => collected(store.list(prefix)),
    ]) {
      faults.next = [refused];
      await expect(attempt()).rejects.toThrow(TransientError);
    }
  });
});
