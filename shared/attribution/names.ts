import { type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';

/** Lower-case words that stand inside personal names. */
const PARTICLES = new Set(
  'de del della dello delle degli dei di da do dos das du des la le les lo van von der den dem ten ter te zu zum zur vom vander al el ul bin ibn bint binti abu abd ben bar y e i af av til d l st t ap ab ua mac mc o op on the of in und et ne nee née ter och dal dalla san santa aan het thi bte a/l'.split(
    ' ',
  ),
);

/** Single lower-case letters and words that end a name: "Jr.", "III". */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior', 'filho', 'neto', 'hijo', 'fils', 'pere']);

const NEVER = Is.prose | Is.tail | Is.picture | Is.agencies | Is.furniture;

/** How many words a name may have; longer runs are sentences. */
const MAX_WORDS = 7;

/** Chinese and Japanese names in characters; a transcribed name has a dot in the middle and counts from there. */
const MAX_CHARACTERS = 5;

/**
 * Do the items read as the name of one person? Words begin with a capital or belong to a script without letter case;
 * particles may be in lower case but not last; no word of a sentence.
 */
export function isName(items: readonly Item[], from: number, to: number): boolean {
  let words = 0;
  let capitals = 0;
  let characters = 0;
  let last: Item | undefined;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined) return false;
    if (item.kind === 'sign') {
      if (item.key === '·') characters = 0;
      if (isSign(item, '.', "'", '"', '-', '·')) continue;
      return false;
    }
    if (item.kind === 'number') {
      if (words === 0) return false;
      words++;
      continue;
    }
    if (item.kind !== 'word') return false;
    words++;
    if (item.script === 'han') characters += item.end - item.start;
    last = item;
    if (item.shape === 'lower') {
      // "Bubba jo-bob Brain": a small word with a hyphen may stand between capitals.
      const joined = item.is === 0 && words > 1 && item.key.includes('-');
      if (!joined && !PARTICLES.has(item.key) && !SUFFIXES.has(item.key)) return false;
    } else if (item.shape === 'uncased') {
      if (is(item, NEVER) && !is(item, Is.place | Is.month)) return false;
      capitals++;
    } else capitals++;
  }
  if (characters > MAX_CHARACTERS) return false;
  if (words === 0 || capitals === 0 || words > MAX_WORDS || last === undefined) return false;
  return last.shape !== 'lower' || SUFFIXES.has(last.key);
}

/** One name in small letters throughout ("danah boyd"): believed only behind a label. */
export function isLowerName(items: readonly Item[], from: number, to: number): boolean {
  if (to - from < 2 || to - from > 3) return false;
  return items
    .slice(from, to)
    .every((item) => item.kind === 'word' && item.shape === 'lower' && item.is === 0 && item.key.length > 2);
}

/** A sign-off code: two to four small letters that are no word of a sentence. */
export function isInitials(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== 'word' || item.shape !== 'lower') return false;
  if (item.script !== 'latin' && item.script !== 'cyrillic') return false;
  const length = item.end - item.start;
  return length >= 2 && length <= 4 && !is(item, Is.prose | Is.article | Is.and | Is.in | Is.with | Is.for | Is.via);
}

/** A code in capitals that names a broadcaster or paper: RFI, NDR, MDR. */
export function isCode(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.kind === 'word' &&
    item.shape === 'upper' &&
    item.end - item.start >= 2 &&
    item.end - item.start <= 5
  );
}

/** A small word that stands inside personal names: "de la Cruz", "van Dyk". */
export function isParticle(item: Item | undefined): boolean {
  return item !== undefined && item.shape === 'lower' && PARTICLES.has(item.key);
}
