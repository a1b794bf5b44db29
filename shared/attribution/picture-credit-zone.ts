import { entryOf, type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';
import { isParticle } from './names.ts';
import { separatorOf } from './separators.ts';

/** Offset of the credit at the end of a caption, undefined when the string is no caption with a credit in it. */
export function captionCredit(items: readonly Item[]): number | undefined {
  const { from } = creditZone(items, true);
  if (from > 1) return items[from]?.start;
  // A caption that is nothing but a labelled credit.
  return is(items[0], Is.picture) && isSign(items[1], ':') ? 0 : undefined;
}

/** Where in the string the credit stands: the bracket at the end of a caption, the part behind a label or ©, or all. */
export function creditZone(items: readonly Item[], marked = false): { from: number; to: number } {
  const length = items.length;
  let last = length - 1;
  while (last > 0 && isSign(items[last], '.')) last--;
  if (isSign(items[last], ')', ']')) {
    const open = openingOf(items, last);
    if (open > 0 && captionLike(items, 0, open)) return { from: open + 1, to: last };
    if (open === 0) return { from: 1, to: last };
  }
  for (let at = length - 1; at > 0; at--) {
    const item = items[at];
    if (item === undefined) continue;
    const opens =
      (is(item, Is.picture) && (isSign(items[at + 1], ':') || (entryOf(item, Is.picture)?.words ?? 1) > 1)) ||
      isSign(item, '©') ||
      (is(item, Is.label) && item.key.endsWith(' by'));
    if (opens && captionLike(items, 0, at)) return { from: at, to: length };
  }
  for (let at = length - 1; at > 3 && !marked; at--) {
    if (separatorOf(items, at) === '.' && at < length - 1 && captionLike(items, 0, at) && is(items[at], 0) === false)
      return { from: at + 1, to: length };
  }
  return { from: 0, to: length };
}

function openingOf(items: readonly Item[], close: number): number {
  for (let at = close - 1, depth = 1; at >= 0; at--) {
    if (isSign(items[at], ')', ']')) depth++;
    if (isSign(items[at], '(', '[')) depth--;
    if (depth === 0) return at;
  }
  return -1;
}

/** "Children play football in Goma on Sunday": words in small letters among others, and nothing that marks a credit. */
export function isSentence(items: readonly Item[]): boolean {
  const marks = Is.picture | Is.label | Is.agency | Is.own | Is.outlet | Is.stock | Is.via | Is.for | Is.institution;
  if (items.length < 5 || items.some((item) => is(item, marks) || isSign(item, '/', '©', '|', '('))) return false;
  const small = items.filter((item) => item.kind === 'word' && item.shape === 'lower' && !isParticle(item));
  return small.length >= 2 && small.some((item) => item.is === 0);
}

/** A caption is a sentence: several words, some of them in small letters or with spaces around and no slash. */
function captionLike(items: readonly Item[], from: number, to: number): boolean {
  let words = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item?.kind === 'word') words++;
    if ((item?.shape === 'lower' && !isParticle(item)) || (item?.shape === 'uncased' && item.kind === 'word')) small++;
    if (isSign(item, '/') && !(item?.gap ?? false)) return false;
  }
  return words >= 4 && small >= 2;
}
