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
