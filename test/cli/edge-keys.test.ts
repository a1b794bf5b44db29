import { CloudFrontKeyValueStoreClient } from '@aws-sdk/client-cloudfront-keyvaluestore';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { followAtEdge } from '../../cli/edge-keys.ts';
import { readNewsroom } from '../../shared/newsroom/read-newsroom.ts';
import { KeyValueStore } from '../../shared/platform/key-value-store.ts';
import { TransientError } from '../../shared/story/errors.ts';
import { NEWSROOM } from '../functions/newsroom.ts';

const ARN = 'arn:aws:cloudfront::123456789012:key-value-store/a1b2c3d4-0000-1111-2222-333344445555';
const KEY = 'a'.repeat(64);
const newsroom = readNewsroom(
  JSON.stringify({
    ...NEWSROOM,
    partners: [{ id: 'gazette', name: 'The Gazette', feeds: ['own'], keys: [{ sha256: KEY }] }],
  }),
);

const update = z.object({
  Puts: z.array(z.object({ Key: z.string(), Value: z.string() })).default([]),
  Deletes: z.array(z.object({ Key: z.string() })).default([]),
});

interface Request {
  readonly method: string;
  readonly hostname: string;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body?: string | Uint8Array;
}

/** CloudFront's store behind the SDK's own client, which signs and reads as it does against AWS. */
class FakeStore {
  entries = new Map<string, string>();
  version = 1;
  readonly requests: Request[] = [];
  readonly updates: z.infer<typeof update>[] = [];
  /** Called before an update is looked at. */
  onUpdate: () => void = () => {};
  readonly client = new CloudFrontKeyValueStoreClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI' },
    requestHandler: { handle: async (request: Request) => ({ response: this.answer(request) }) },
  });

  private answer(request: Request) {
    this.requests.push(request);
    const { method, path, query, headers } = request;
    if (method === 'GET' && path.endsWith('/keys'))
      return this.page(Number(query.NextToken ?? 0), Number(query.MaxResults));
    if (method === 'GET')
      return reply(200, { ItemCount: this.entries.size, TotalSizeInBytes: 0, KvsARN: ARN, Created: 0 }, this.etag);
    this.onUpdate();
    if (headers['if-match'] !== this.etag) {
      return reply(409, { Message: 'The ETag does not match' }, undefined, 'ConflictException');
    }
    const asked = update.parse(
      JSON.parse(typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body)),
    );
    for (const { Key } of asked.Deletes) this.entries.delete(Key);
    for (const { Key, Value } of asked.Puts) this.entries.set(Key, Value);
    this.updates.push(asked);
    this.version += 1;
    return reply(200, { ItemCount: this.entries.size, TotalSizeInBytes: 0 }, this.etag);
  }

  private page(start: number, size: number) {
    const all = [...this.entries].map(([Key, Value]) => ({ Key, Value }));
    const more = start + size < all.length ? { NextToken: String(start + size) } : {};
    return reply(200, { Items: all.slice(start, start + size), ...more });
  }

  private get etag(): string {
    return `KV${this.version}`;
  }
}

function reply(statusCode: number, body: object, etag?: string, error?: string) {
  return {
    statusCode,
    headers: {
      'content-type': 'application/json',
      ...(etag !== undefined && { etag }),
      ...(error !== undefined && { 'x-amzn-errortype': error }),
    },
    body: new TextEncoder().encode(JSON.stringify(body)),
  };
}

let store: FakeStore;
const follow = (options?: { dryRun: boolean }) => followAtEdge(newsroom, new KeyValueStore(ARN, store.client), options);

beforeEach(() => {
  store = new FakeStore();
});

describe('the keys at the edge', () => {
  it('become those of newsroom.json', async () => {
    expect(await follow()).toEqual({ written: 5, removed: 0 });
    expect([...store.entries.keys()].sort()).toEqual([
      'feed:afp-text',
      'feed:all',
      'feed:own',
      `key:${KEY.slice(0, 32)}`,
      'read:gazette:own',
    ]);
    expect(await follow()).toEqual({ written: 0, removed: 0 });
  });

  it('lose what nobody may have any more before anything is added', async () => {
    store.entries.set('key:leaked', '{}');
    store.entries.set('feed:own', '{"public":true,"encodings":[]}');
    expect(await follow()).toEqual({ written: 5, removed: 1 });
    expect(store.updates[0]).toEqual({ Puts: [], Deletes: [{ Key: 'key:leaked' }] });
  });

  it('are read page by page', async () => {
    for (let index = 0; index < 120; index += 1) store.entries.set(`read:gone:${index}`, '1');
    expect(await follow()).toEqual({ written: 5, removed: 120 });
    expect(store.entries.size).toBe(5);
    expect(store.updates.map(({ Deletes }) => Deletes.length)).toEqual([50, 50, 20, 0]);
  });

  it('are asked for with the signature that counts in all regions', async () => {
    await follow();
    for (const { headers, hostname } of store.requests) {
      expect(headers.authorization).toMatch(
        /^AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/cloudfront-keyvaluestore\/aws4_request/,
      );
      expect(headers['x-amz-region-set']).toBe('*');
      expect(hostname).toBe('123456789012.cloudfront-kvs.global.api.aws');
    }
  });

  it('are read again when somebody else changes them at the same moment', async () => {
    let others = 2;
    store.onUpdate = () => {
      if (others > 0) store.version += 1;
      others -= 1;
    };
    await follow();
    expect(store.entries.size).toBe(5);
  });

  it('are left alone when somebody else never stops, and the error says what to do', async () => {
    store.onUpdate = () => {
      store.version += 1;
    };
    await expect(follow()).rejects.toThrow(TransientError);
    await expect(follow()).rejects.toThrow(/Push again/);
  });

  it('are only looked at with --dry-run', async () => {
    expect(await follow({ dryRun: true })).toEqual({ written: 5, removed: 0 });
    expect(store.updates).toEqual([]);
  });
});
