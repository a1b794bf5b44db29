import type { KeyUpdate } from '../shared/platform/key-value-store.ts';

/** Most entries that CloudFront's UpdateKeys takes in one request. */
const MOST_ENTRIES = 50;

/**
 * The difference between two tables, in requests of a size that CloudFront takes. What takes rights away comes first: if the
 * work stops half-way, nobody has more than before and than after.
 */
export function accessUpdates(wanted: ReadonlyMap<string, string>, present: ReadonlyMap<string, string>): KeyUpdate[] {
  const deletes = [...present.keys()].filter((key) => !wanted.has(key)).map((Key) => ({ Key }));
  const puts = [...wanted].filter(([key, value]) => present.get(key) !== value).map(([Key, Value]) => ({ Key, Value }));
  return [
    ...inParts(deletes).map((Deletes) => ({ Puts: [], Deletes })),
    ...inParts(puts).map((Puts) => ({ Puts, Deletes: [] })),
  ];
}

function inParts<Item>(items: readonly Item[]): Item[][] {
  const parts = Math.ceil(items.length / MOST_ENTRIES);
  return Array.from({ length: parts }, (_, part) => items.slice(part * MOST_ENTRIES, (part + 1) * MOST_ENTRIES));
}
