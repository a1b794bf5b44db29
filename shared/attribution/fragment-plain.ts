import { eastAsianPeople } from './east-asian-names.ts';
import type { Fragment, FragmentHints } from './fragment-kinds.ts';
import { all, type Item, is, rangeOf, some } from './items.ts';
import { Is } from './lexicon.ts';
import { isLowerName, isName } from './names.ts';
import { looksLikePaper, startsLikePaper } from './paper-names.ts';
import type { Range } from './reading.ts';

const NOUNS = Is.status | Is.picture;
const GROUP = Is.staff | Is.agencies;

/** No known body in items[from, to): a title, a place, a body by its shape, a person, or a sentence. */
export function readPlain(items: readonly Item[], from: number, to: number, hints: FragmentHints): Fragment {
  const range = rangeOf(items, from, to);
  if (all(items, from, to, NOUNS | Is.section | Is.furniture | Is.article)) return { is: 'nothing', range };
  // "Georgia Lincoln": two places side by side are a given name and a surname.
  const twoPlaces = to - from === 2 && items[from]?.script === 'latin' && !hints.afterPerson && isName(items, from, to);
  if (all(items, from, to, Is.place))
    return twoPlaces ? { is: 'person', range, single: false } : { is: 'place', range };
  const people = eastAsianPeople(items, from, to) ?? titleFirst(items, from, to, hints);
  if (people !== undefined) return people;
  const group = collectiveIn(items, from, to, hints, range);
  if (group !== undefined) return group;
  const title = titleIn(items, from, to, hints);
  if (title !== undefined) return title;
  const last = items[to - 1];
  if (last?.script === 'han' && is(last, Is.institution)) return { is: 'other', range, sure: false };
  if (hints.bodies || hints.afterPerson || startsLikePaper(items, from)) {
    if (looksLikePaper(items, from, to)) return { is: 'outlet', range, sure: false };
    if (some(items, from, to, Is.institution) && !some(items, from, to, Is.prose))
      return { is: 'other', range, sure: false };
  }
  // "G1 SP": a code of capitals with a figure in it is no person.
  if (hints.afterPerson && isNumberedCode(items, from, to)) return { is: 'outlet', range, sure: false };
  const paper = paperBehindName(items, from, to);
  if (paper !== undefined) return paper;
  if (isName(items, from, to)) return { is: 'person', range, single: false };
  if (hints.labelled && isLowerName(items, from, to)) return { is: 'person', range, single: false };
  return { is: 'prose', range };
}

/** "Wade Buckner The Denver Courier": a full name, then a paper whose article shows where it begins. */
function paperBehindName(items: readonly Item[], from: number, to: number): Fragment | undefined {
  for (let at = from + 2; at < to - 1; at++) {
    if (items[at]?.key !== 'the' || items[at]?.shape !== 'title' || !isName(items, from, at)) continue;
    if (!looksLikePaper(items, at + 1, to)) return undefined;
    return { is: 'outlet', range: rangeOf(items, at, to), name: rangeOf(items, from, at), sure: false };
  }
  return undefined;
}

function isNumberedCode(items: readonly Item[], from: number, to: number): boolean {
  const words = items.slice(from, to);
  return (
    words.every((item) => item.kind === 'number' || item.shape === 'upper' || item.shape === 'title') &&
    words.some((item) => item.kind === 'number' || /^[a-z]+\d+$/.test(item.key)) &&
    (words.at(-1)?.end ?? 0) - (words[0]?.start ?? 0) <= 10
  );
}

/** "Newsroom", "our correspondent and agencies", "Redacción Deportes": people without names. */
function collectiveIn(
  items: readonly Item[],
  from: number,
  to: number,
  hints: FragmentHints,
  range: Range,
): Fragment | undefined {
  if (!is(items[to - 1], GROUP) && !is(items[from], GROUP)) return undefined;
  if (hints.afterPerson && some(items, from, to, Is.title)) return undefined;
  if (some(items, from, to, Is.prose) && to - from > 4) return undefined;
  if (titled(items, from, to)) return undefined;
  // Many words in small letters that nobody knows are a sentence about agencies ("Les agences sanitaires …").
  const strange = items
    .slice(from, to)
    .filter((item) => item.kind === 'word' && item.is === 0 && item.shape === 'lower').length;
  if (strange > 2) return undefined;
  return { is: 'collective', range, own: !some(items, from, to, Is.agencies) };
}

/** "Ana Ruiz Corresponsal": a full name, then a word that can be a title as well as a collective. */
function titled(items: readonly Item[], from: number, to: number): boolean {
  let head = to - 1;
  while (head > from && is(items[head], Is.title)) head--;
  return head < to - 1 && head > from && unknownWords(items, from, head + 1) && isName(items, from, head + 1);
}

function unknownWords(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item?.kind === 'word' && item.loose !== true && (item.is & ~(Is.place | Is.in | Is.and | Is.article)) !== 0)
      return false;
  }
  return true;
}

/** "Business correspondent Jane Doe", "unserem Korrespondenten Jonas Feld": the title stands before the name. */
function titleFirst(items: readonly Item[], from: number, to: number, hints: FragmentHints): Fragment | undefined {
  if (hints.afterPerson) return undefined;
  let head = from;
  for (let at = from; at < to && is(items[at], Is.title | Is.titleWord | Is.staff | Is.article); at++)
    if (is(items[at], Is.title | Is.staff)) head = at + 1;
  const words = to - head;
  if (head === from || words < 2 || words > 4) return undefined;
  if (!unknownWords(items, head, to) || !isName(items, head, to)) return undefined;
  return { is: 'person', range: rangeOf(items, head, to), title: rangeOf(items, from, head), single: false };
}

/** "Jim Waterson Media editor", "chief cheese editor", "Leitender Wirtschaftsredakteur". */
function titleIn(items: readonly Item[], from: number, to: number, hints: FragmentHints): Fragment | undefined {
  let head = -1;
  for (let at = to - 1; at >= from; at--) {
    if (is(items[at], Is.title)) {
      head = at;
      break;
    }
  }
  if (head < 0) return undefined;
  if (
    head < to - 1 &&
    !all(items, head + 1, to, Is.titleWord | Is.title | Is.article | Is.place | Is.institution | Is.outletWord) &&
    !isParticleLed(items, head + 1, to)
  )
    return undefined;
  let start = head;
  while (start > from && is(items[start - 1], Is.titleWord | Is.title | Is.staff)) start--;
  const range = rangeOf(items, from, to);
  if (start === from) {
    if (hints.afterPerson) return { is: 'title', range };
    return head === from && to - from > 1 && items[from]?.shape === 'title' && isName(items, from, to)
      ? undefined
      : { is: 'collective', range, own: false };
  }
  const lowerBefore = items.slice(from, start).some((item) => item.shape === 'lower' && !is(item, Is.article));
  if (hints.afterPerson && (lowerBefore || start - from === 1)) return { is: 'title', range };
  if (isName(items, from, start) && (start - from > 1 || items[from]?.script !== 'latin'))
    return { is: 'person', range: rangeOf(items, from, start), title: rangeOf(items, start, to), single: false };
  return hints.afterPerson ? { is: 'title', range } : undefined;
}

/** "of the House", "für Politik", "de la Rochelle": a title goes on with a preposition in small letters. */
function isParticleLed(items: readonly Item[], from: number, to: number): boolean {
  return items[from]?.shape === 'lower' && to - from < 7;
}
