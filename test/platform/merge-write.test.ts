import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MemoryObjectStore } from '../../shared/platform/memory-object-store.ts';
import { type MergeableRecord, mergeWrite } from '../../shared/platform/merge-write.ts';
import type { PutOptions, PutResult } from '../../shared/platform/object-store.ts';
import { TransientError } from '../../shared/story/errors.ts';

/** A set of numbers, the simplest thing that merges: union. */
const including = (...wanted: number[]): MergeableRecord<number[]> => ({
  parse: (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
  merge: (current = []) => [...new Set([...current, ...wanted])].sort((a, b) => a - b),
  serialise: (numbers) => JSON.stringify(numbers),
});

const waits: number[] = [];
const options = {
  random: () => 0.5,
  sleep: async (milliseconds: number) => void waits.push(milliseconds),
};

/** Lets another writer in between the reading and the writing, as often as told. */
class RacedStore extends MemoryObjectStore {
  races: number[] = [];
  puts = 0;

  override async put(key: string, body: Uint8Array | string, put: PutOptions = {}): Promise<PutResult> {
    this.puts += 1;
    const rival = this.races.shift();
    if (rival !== undefined) {
      const present = await this.get(key);
      const numbers = including(rival).merge(present && including().parse(present.bytes));
      await super.put(key, JSON.stringify(numbers));
    }
    return super.put(key, body, put);
  }
}

describe('mergeWrite', () => {
  test('creates a record that is not there and tells what was there before', async () => {
    const store = new MemoryObjectStore();
    expect(await mergeWrite(store, 'k', including(1), options)).toMatchObject({
      outcome: 'written',
      value: [1],
      previous: undefined,
    });
    expect(await mergeWrite(store, 'k', including(2), options)).toMatchObject({
      outcome: 'written',
      value: [1, 2],
      previous: [1],
    });
  });

  test('does not write bytes that are already there', async () => {
    const store = new RacedStore();
    const first = await mergeWrite(store, 'k', including(1), options);
    const second = await mergeWrite(store, 'k', including(1), options);
    expect(second).toEqual({ outcome: 'unchanged', value: [1], previous: [1], etag: first.etag });
    expect(store.puts).toBe(1);
  });

  test('merges again with what a faster writer stored', async () => {
    const store = new RacedStore();
    store.races = [10, 11, 12];
    const result = await mergeWrite(store, 'k', including(1), options);
    expect(result).toMatchObject({ outcome: 'written', value: [1, 10, 11, 12], previous: [10, 11, 12] });
  });

  test('has nothing to write when the faster writer did the same', async () => {
    const store = new RacedStore();
    store.races = [1];
    expect((await mergeWrite(store, 'k', including(1), options)).value).toEqual([1]);
  });

  test('waits longer after each lost race, at most a second, and gives up in the end', async () => {
    const store = new RacedStore();
    store.races = Array.from({ length: 20 }, (_, n) => n + 100);
    waits.length = 0;
    await expect(mergeWrite(store, 'k', including(1), { ...options, attempts: 8 })).rejects.toThrow(TransientError);
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 500, 500]);
  });

  test('never overwrites what it cannot read', async () => {
    const store = new MemoryObjectStore();
    await store.put('k', 'not JSON');
    await expect(mergeWrite(store, 'k', including(1), options)).rejects.toThrow(SyntaxError);
    expect(new TextDecoder().decode((await store.get('k'))?.bytes)).toBe('not JSON');
  });

  test('loses nothing, however many write at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 12 }), async (numbers) => {
        const store = new MemoryObjectStore();
        await Promise.all(numbers.map((n) => mergeWrite(store, 'k', including(n), { ...options, attempts: 50 })));
        const stored = await store.get('k');
        expect(stored && including().parse(stored.bytes)).toEqual(
          numbers.length === 0 ? undefined : including(...numbers).merge([]),
        );
      }),
    );
  });
});
