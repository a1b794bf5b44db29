import { describe, expect, test } from 'vitest';
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
