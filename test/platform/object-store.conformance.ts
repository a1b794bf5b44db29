import { expect, test } from 'vitest';
import type { ObjectFacts, ObjectStore } from '../../shared/platform/object-store.ts';

/**
 * What every ObjectStore does. Run on each adapter, and on any endpoint that stands in for S3.
 * @param emptyStore gives a store in which nothing lies under the prefix it also gives
 */
export function objectStoreConformance(emptyStore: () => Promise<{ store: ObjectStore; prefix: string }>): void {
  test('gives back bytes, type, caching and metadata as they were written', async () => {
    const { store, prefix } = await emptyStore();
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const put = await store.put(`${prefix}a.bin`, bytes, {
      contentType: 'application/rss+xml',
      cacheControl: 'public, max-age=30',
      contentEncoding: 'gzip',
      metadata: { 'received-at': '2026-03-10T09:42:11.000Z' },
    });
    const read = await store.get(`${prefix}a.bin`);
    expect(read && [...read.bytes]).toEqual([...bytes]);
    expect(read).toMatchObject({
      key: `${prefix}a.bin`,
      size: 256,
      contentType: 'application/rss+xml',
      cacheControl: 'public, max-age=30',
      contentEncoding: 'gzip',
      metadata: { 'received-at': '2026-03-10T09:42:11.000Z' },
    });
    expect(put).toEqual({ outcome: 'written', etag: read?.etag });
    const head = await store.head(`${prefix}a.bin`);
    expect(head).toMatchObject({ size: 256, etag: read?.etag, contentType: 'application/rss+xml' });
    expect(head).not.toHaveProperty('bytes');
  });

  test('writes text as UTF-8, an empty body too', async () => {
    const { store, prefix } = await emptyStore();
    await store.put(`${prefix}text`, 'تصحيح – 😀');
    expect(new TextDecoder().decode((await store.get(`${prefix}text`))?.bytes)).toBe('تصحيح – 😀');
    await store.put(`${prefix}nothing`, '');
    expect((await store.get(`${prefix}nothing`))?.bytes.length).toBe(0);
  });

  test('has nothing where nothing was written, and nothing any more after a delete', async () => {
    const { store, prefix } = await emptyStore();
    expect(await store.get(`${prefix}none`)).toBeUndefined();
    expect(await store.head(`${prefix}none`)).toBeUndefined();
    await store.delete(`${prefix}none`);
    await store.put(`${prefix}some`, 'x');
    await store.delete(`${prefix}some`);
    expect(await store.get(`${prefix}some`)).toBeUndefined();
  });

  test('does not read an object that is larger than asked for', async () => {
    const { store, prefix } = await emptyStore();
    await store.put(`${prefix}large`, 'x'.repeat(100_000));
    await expect(store.get(`${prefix}large`, { maxBytes: 99_999 })).rejects.toThrow(/100000 bytes; at most 99999/);
    expect((await store.get(`${prefix}large`, { maxBytes: 100_000 }))?.size).toBe(100_000);
  });

  test.each(['red flower.txt', 'a+b&c=d.txt', '100%25.txt', 'خبر/فوری.txt', '😀.txt', 'quote\'"<>.txt'])(
    'keeps the key %s',
    async (name) => {
      const { store, prefix } = await emptyStore();
      await store.put(`${prefix}${name}`, name);
      expect((await store.get(`${prefix}${name}`))?.key).toBe(`${prefix}${name}`);
      expect(await keysOf(store.list(prefix))).toEqual([`${prefix}${name}`]);
    },
  );

  test('writes to a free key only once', async () => {
    const { store, prefix } = await emptyStore();
    const first = await store.put(`${prefix}once`, 'first', { onlyIf: { absent: true } });
    expect(first.outcome).toBe('written');
    expect(await store.put(`${prefix}once`, 'second', { onlyIf: { absent: true } })).toEqual({
      outcome: 'conflict',
      because: 'exists',
    });
    expect(new TextDecoder().decode((await store.get(`${prefix}once`))?.bytes)).toBe('first');
  });

  test('replaces only the object that was read', async () => {
    const { store, prefix } = await emptyStore();
    const key = `${prefix}window`;
    expect(await store.put(key, 'x', { onlyIf: { etag: '"0123"' } })).toEqual({
      outcome: 'conflict',
      because: 'missing',
    });
    const first = await store.put(key, 'one');
    if (first.outcome !== 'written') throw new Error('not written');
    const second = await store.put(key, 'two', { onlyIf: { etag: first.etag } });
    expect(second).toMatchObject({ outcome: 'written' });
    expect(await store.put(key, 'three', { onlyIf: { etag: first.etag } })).toEqual({
      outcome: 'conflict',
      because: 'changed',
    });
    expect(new TextDecoder().decode((await store.get(key))?.bytes)).toBe('two');
  });

  test('calls a refused write a success when the very same bytes are there: the reply may have been lost', async () => {
    const { store, prefix } = await emptyStore();
    const first = await store.put(`${prefix}same`, 'one', { onlyIf: { absent: true } });
    expect(await store.put(`${prefix}same`, 'one', { onlyIf: { absent: true } })).toEqual(first);
    const second = await store.put(`${prefix}same`, 'two', {
      onlyIf: { etag: first.outcome === 'written' ? first.etag : '' },
    });
    const again = await store.put(`${prefix}same`, 'two', {
      onlyIf: { etag: first.outcome === 'written' ? first.etag : '' },
    });
    expect(again).toEqual(second);
  });

  test('lets exactly one of twenty racing writers win', async () => {
    const { store, prefix } = await emptyStore();
    const racers = Array.from({ length: 20 }, (_, n) => n);
    const create = await Promise.all(
      racers.map((n) => store.put(`${prefix}race`, `create ${n}`, { onlyIf: { absent: true } })),
    );
    expect(create.filter((result) => result.outcome === 'written')).toHaveLength(1);
    const etag = (await store.get(`${prefix}race`))?.etag ?? '';
    const replace = await Promise.all(
      racers.map((n) => store.put(`${prefix}race`, `replace ${n}`, { onlyIf: { etag } })),
    );
    expect(replace.filter((result) => result.outcome === 'written')).toHaveLength(1);
  });

  test('lists in the order of UTF-8 bytes, from a key on, up to a limit, over more than one page', async () => {
    const { store, prefix } = await emptyStore();
    // U+FF21 sorts before U+1F600 by bytes, behind it by UTF-16 units; capitals before small letters.
    const names = ['B', 'a', 'a/1', 'a/10', 'a/2', 'a_', 'b', '~', 'é', 'Ａ', '😀'];
    for (const name of names.toReversed()) await store.put(`${prefix}l/${name}`, name);
    await store.put(`${prefix}m`, 'outside');
    const all = names.map((name) => `${prefix}l/${name}`);
    expect(await keysOf(store.list(`${prefix}l/`))).toEqual(all);
    expect(await keysOf(store.list(`${prefix}l/`, { limit: 4 }))).toEqual(all.slice(0, 4));
    expect(await keysOf(store.list(`${prefix}l/`, { after: `${prefix}l/a/2`, limit: 2 }))).toEqual(all.slice(5, 7));
    expect(await keysOf(store.list(`${prefix}none/`))).toEqual([]);
    const [facts] = await collected(store.list(`${prefix}l/B`));
    expect(facts).toMatchObject({ size: 1, etag: (await store.get(`${prefix}l/B`))?.etag });
  });
}

/** Everything an iteration gives, in its order. */
export async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

async function keysOf(listing: AsyncIterable<ObjectFacts>): Promise<string[]> {
  return (await collected(listing)).map((facts) => facts.key);
}
