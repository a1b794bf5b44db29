import { entryOf, type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';

/** What stands between two fragments, loosest first. */
export type Separator = 'start' | ';' | '|' | 'and' | '/' | ',' | '-' | ':' | '.' | '(' | ')' | 'none' | 'date';

const STRONG = Is.agency | Is.own | Is.outlet | Is.stock;

/** The separator that a sign is, undefined for a sign inside a name. */
export function separatorOf(items: readonly Item[], at: number): Separator | undefined {
  const item = items[at];
  if (item === undefined || item.kind !== 'sign') return undefined;
  switch (item.key) {
    case ';':
    case '|':
    case ',':
    case '/':
    case ':':
      return item.key;
    case '、':
      return ',';
    case '•':
    case '·':
    case '→':
    case '▪':
    case '●':
      return '|';
    case '(':
    case '[':
    case '{':
      return '(';
    case ')':
    case ']':
    case '}':
      return ')';
    case '—':
      return '-';
    case '-':
      return isDash(items, at) ? '-' : undefined;
    case '.':
      return isStop(items, at) ? '.' : undefined;
    case '=':
      return '/';
    case '*':
    case '_':
      return '.';
    case '"':
      return 'none';
    case '©':
      return 'none';
    default:
      return undefined;
  }
}

/** A hyphen separates when spaces stand beside it, or when it chains codes of agencies ("NTB-AFP-DPA"). */
function isDash(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const next = items[at + 1];
  const before = items[at - 1];
  if (item === undefined) return false;
  // "Korrespondentinnen und -Korrespondenten": the hyphen stands for the first half of the word.
  if (item.gap && next?.gap === false && is(before, Is.and)) return false;
  if (item.gap || next === undefined || next.gap) return true;
  if (next.key === '-' || before?.key === '-') return true;
  return is(before, STRONG | Is.and) && is(next, STRONG);
}

/** A full stop separates sentences; after an initial or an abbreviation it belongs to the name. */
function isStop(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  if (before !== undefined && /^(jr|sr)$/.test(before.key) && items[at]?.gap === false) return false;
  if (before === undefined || next === undefined) return true;
  if (items[at]?.gap === true) return true;
  const length = before.end - before.start;
  if (length === 1 && before.shape !== 'lower') return false;
  if (
    /^(jr|sr|st|dr|prof|mag|dipl|ing|mo|ala|ariz|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mont|neb|nev|va|vt|wash|wis|wyo|pa|tenn|tex|okla|ore|ph|ste|mt|col|gen|lt|sen|rep|gov|abd|moh|muh|md)$/.test(
      before.key,
    )
  )
    return false;
  if (is(before, Is.honorific | Is.degree)) return false;
  return next.gap || is(before, STRONG) || next.shape === 'upper' || next.shape === 'title';
}

/** Does a label stand here that opens a scope? Short words do only where a fragment may begin. */
export function labelAt(items: readonly Item[], at: number, before: Separator): boolean {
  const item = items[at];
  if (item === undefined || !is(item, Is.label | Is.picture)) return false;
  const entry = entryOf(item, Is.label | Is.picture);
  if (entry === undefined) return false;
  if (entry.closedBy !== undefined) return true;
  const colon = isSign(items[at + 1], ':');
  if (colon) return true;
  if (is(item, Is.picture) && !is(item, Is.label)) return before === 'start' || before === '(' || before === 'none';
  if (entry.words > 1) return true;
  if (before === 'none') return false;
  return at + 1 < items.length;
}

const SMALL_AND = new Set(['e', 'y', 'i', 'a', 'u', 's', 'ja', 'na', 'in', 'te']);

/** Does the conjunction at `at` join two parties, or is it part of a surname ("Costa e Silva", "Ortega y Gasset")? */
export function joins(items: readonly Item[], at: number, language: string): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined || !is(item, Is.and)) return false;
  if (next === undefined) return true;
  // "Korrespondentinnen und -Korrespondenten": one word written once.
  if (isSign(next, '-') && items[at + 2]?.gap === false && is(items[at - 1], Is.staff | Is.title)) return false;
  // "李和平": one character inside a name.
  if (item.script === 'han' && item.end - item.start === 1 && !item.gap) {
    const before = items[at - 1];
    if (before !== undefined && (before.end - before.start < 2 || next.end - next.start < 2)) return false;
  }
  if (!SMALL_AND.has(item.key)) return true;
  // "MATTI VIRTANEN JA LIISA KORHONEN": in a line of capitals the conjunction has them too; one letter is an initial.
  const shouted =
    item.key === 'ja' && item.shape === 'upper' && items[at - 1]?.shape === 'upper' && next.shape === 'upper';
  if (item.shape !== 'lower') return shouted;
  if (language !== 'pt' && language !== 'es') return true;
  const before = items[at - 1];
  const afterNext = items[at + 2];
  const lone =
    next.kind === 'word' &&
    (next.is & ~Is.place) === 0 &&
    (afterNext === undefined || afterNext.kind === 'sign' || is(afterNext, Is.and) || is(afterNext, Is.with));
  const twoBefore = before?.kind === 'word' && items[at - 2]?.kind === 'word' && before.is === 0;
  return !(lone && twoBefore);
}

/** Prepositions that are also parts of names: a place must follow. */
const WEAK_IN = new Set([
  'de',
  'da',
  'do',
  'di',
  'a',
  'i',
  'na',
  'no',
  'en',
  'la',
  'u',
  'v',
  'z',
  'w',
  's',
  'te',
  'uz',
  'в',
  'на',
  'у',
  'з',
  'от',
  'во',
  'at',
  'aux',
  'au',
  'to',
  'á',
  'í',
  'op',
  'از',
  'في',
  'در',
  'מ',
  'ב',
  'til',
]);

/** Does a place follow the preposition? Unknown words with a capital count behind the unmistakable ones. */
export function placeFollows(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !is(item, Is.in)) return false;
  let index = at + 1;
  while (is(items[index], Is.article) && items[index]?.shape === 'lower') index++;
  const next = items[index];
  if (next === undefined || next.kind !== 'word') return false;
  if (is(next, Is.place)) return true;
  if (is(next, STRONG | Is.staff | Is.agencies)) return false;
  if (WEAK_IN.has(item.key)) return false;
  return next.shape === 'title' || next.shape === 'upper' || next.shape === 'mixed' || next.shape === 'uncased';
}
