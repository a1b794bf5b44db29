import { describe, expect, test } from 'vitest';
import { folderOf } from '../../shared/platform/folder-store.ts';
import { MemoryObjectStore } from '../../shared/platform/memory-object-store.ts';
import { instantOf } from '../../shared/story/time.ts';
import { objectStoreConformance } from './object-store.conformance.ts';

describe('MemoryObjectStore', () => {
  objectStoreConformance(async () => ({ store: new MemoryObjectStore(), prefix: 'test/' }));

  test('takes the time from the clock it was given', async () => {
    const store = new MemoryObjectStore(() => instantOf(1_000));
    await store.put('a', 'x');
    expect((await store.head('a'))?.lastModified).toBe('1970-01-01T00:00:01.000Z');
  });

  test('shares no bytes with those who write and read', async () => {
    const store = new MemoryObjectStore();
    const bytes = new Uint8Array([1]);
    await store.put('a', bytes);
    bytes[0] = 2;
    const read = await store.get('a');
    read?.bytes.fill(3);
    expect((await store.get('a'))?.bytes[0]).toBe(1);
  });
});

describe('a folder of a bucket', () => {
  objectStoreConformance(async () => ({ store: folderOf(new MemoryObjectStore(), 'inside/'), prefix: 'test/' }));

  test('holds what lies in it and nothing else', async () => {
    const bucket = new MemoryObjectStore();
    const folder = folderOf(bucket, 'inside/');
    await bucket.put('inside-out', 'x');
    await bucket.put('a', 'x');
    await folder.put('a', 'y');
    const keys: string[] = [];
    for await (const { key } of folder.list('')) keys.push(key);
    expect(keys).toEqual(['a']);
    expect((await bucket.get('inside/a'))?.size).toBe(1);
    await folder.delete('a');
    expect(await bucket.head('a')).toBeDefined();
    expect(await bucket.head('inside/a')).toBeUndefined();
  });
});
