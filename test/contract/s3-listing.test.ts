import { ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect } from 'vitest';
import { contractTarget, row } from './target.ts';

const target = contractTarget();
const put = (Key: string) => target().s3.send(new PutObjectCommand({ Bucket: target().bucket, Key, Body: Key }));

/** All pages of a listing: keys and common prefixes in the order they came. */
async function listed(Prefix: string, options: { MaxKeys?: number; Delimiter?: string; StartAfter?: string } = {}) {
  const keys: string[] = [];
  const prefixes: string[] = [];
  let token: string | undefined;
  let pages = 0;
  do {
    const command = new ListObjectsV2Command({ Bucket: target().bucket, Prefix, ...options, ContinuationToken: token });
    const page = await target().s3.send(command);
    keys.push(...(page.Contents ?? []).map((object) => object.Key ?? ''));
    prefixes.push(...(page.CommonPrefixes ?? []).map((one) => one.Prefix ?? ''));
    token = page.NextContinuationToken;
    pages += 1;
  } while (token !== undefined);
  return { keys, prefixes, pages };
}

describe('S3 listings', () => {
  row(19, 'prefix, delimiter, pages and StartAfter work together', async () => {
    const keys = ['19/a', '19/b/1', '19/b/2', '19/c', '19/d/1', '19/e'];
    for (const key of [...keys, '19x', '18']) await put(key);
    expect(await listed('19/')).toEqual({ keys, prefixes: [], pages: 1 });
    expect(await listed('19/', { MaxKeys: 4 })).toEqual({ keys, prefixes: [], pages: 2 });
    expect((await listed('19/', { StartAfter: '19/b/1' })).keys).toEqual(keys.slice(2));
    for (const MaxKeys of [1, 2, 3, 1_000]) {
      const { keys: files, prefixes } = await listed('19/', { Delimiter: '/', MaxKeys });
      expect(files).toEqual(['19/a', '19/c', '19/e']);
      expect(prefixes).toEqual(['19/b/', '19/d/']);
    }
  });

  row(50, 'keys come in the order of their UTF-8 bytes, also over pages', async () => {
    const keys = [
      '50/B',
      '50/_',
      '50/a',
      '50/a+',
      '50/a/1',
      '50/a:',
      '50/aa',
      '50/b',
      '50/~',
      '50/é',
      '50/خ',
      '50/Ａ',
      '50/😀',
    ];
    for (const key of keys.toReversed()) await put(key);
    for (const MaxKeys of [1, 2, 5, 1_000]) expect((await listed('50/', { MaxKeys })).keys).toEqual(keys);
  });
});
