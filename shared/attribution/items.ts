import type { Entry } from './lexicon.ts';
import type { Script } from './tokens.ts';

/** Letter case of a word, as far as its script has one. */
export type Shape = 'upper' | 'title' | 'lower' | 'mixed' | 'uncased';

/**
 * A piece of the printed string that the grammar works with: a phrase of the lexicon, an unknown word, a number, a
 * sign, or a whole piece of furniture (date, e-mail address). Items are in order and never overlap.
 */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign' | 'date' | 'address' | 'domain' | 'handle';
  /** Bits of `Is`. */
  readonly is: number;
  readonly entries: readonly Entry[];
  /** Folded words, joined by spaces; for a sign its plain form. */
  readonly key: string;
  readonly shape: Shape;
  readonly script: Script;
  /** White space stands before it (or it is the first). */
  readonly gap: boolean;
  /** A code of an agency in other letter case than its own. */
  readonly loose?: boolean;
}

/** Has the item any of the meanings? */
export function is(item: Item | undefined, bits: number): boolean {
  return item !== undefined && (item.is & bits) !== 0;
}

/** The entry of the item for one of the meanings. */
export function entryOf(item: Item, bits: number): Entry | undefined {
  return item.entries.find((entry) => (entry.is & bits) !== 0);
}

/** Is it this sign? */
export function isSign(item: Item | undefined, ...signs: string[]): boolean {
  return item !== undefined && item.kind === 'sign' && signs.includes(item.key);
}

/** The stretch of the printed string that items[from, to) cover. */
export function rangeOf(items: readonly Item[], from: number, to: number): { start: number; end: number } {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? items[from]?.start ?? 0 };
}

/** Has every word of items[from, to) one of the meanings? Signs do not count; false for no items at all. */
export function all(items: readonly Item[], from: number, to: number, bits: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item !== undefined && item.kind !== 'sign' && !is(item, bits)) return false;
  }
  return to > from;
}

/** Has one of items[from, to) one of the meanings? */
export function some(items: readonly Item[], from: number, to: number, bits: number): boolean {
  for (let at = from; at < to; at++) if (is(items[at], bits)) return true;
  return false;
}
