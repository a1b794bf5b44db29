import * as z from 'zod';
import { newsroom } from './newsroom.ts';

/**
 * A field that the newsroom configuration knows and that is spelt nearly like this one ("language", "languages").
 * @returns undefined when none is near
 */
export function fieldLike(name: string): string | undefined {
  const near = [...fieldNames()]
    .filter((field) => field !== name)
    .map((field) => ({ field, distance: editDistance(field.toLowerCase(), name.toLowerCase()) }))
    .filter(({ distance }) => distance <= 2)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.field;
}

function fieldNames(): Set<string> {
  const names = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') for (const name of Object.keys(value)) names.add(name);
      collect(value);
    }
  };
  collect(z.toJSONSchema(newsroom, { io: 'input', unrepresentable: 'any' }));
  return names;
}

/** Levenshtein. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
