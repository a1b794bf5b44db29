import type { Fragment } from './fragment-kinds.ts';
import { type Item, is, rangeOf } from './items.ts';
import { Is } from './lexicon.ts';
import type { Range } from './reading.ts';

const COUNTERS = new Set(['명', '인', '名', '人', '位']);
/** Everything an unknown run of characters may also mean without ceasing to be a name. */
const HARMLESS = Is.place | Is.institution | Is.outletWord | Is.section | Is.and | Is.article;
/** Two-character surnames; a name with one has up to four characters. */
const COMPOUND_SURNAMES =
  /^(欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|夏侯|皇甫|尉迟|尉遲|公孙|公孫|慕容|司徒|令狐|端木|独孤|獨孤)/u;
const JOB = Is.title | Is.staff;

/** End of a count of unnamed people that starts at `at` ("외 1명", "ほか2人", "等3人": and so many others), else `at`. */
export function othersEnd(items: readonly Item[], at: number): number {
  if (!is(items[at], Is.others) || items[at + 1]?.kind !== 'number') return at;
  const counter = items[at + 2];
  if (counter !== undefined && COUNTERS.has(counter.key.charAt(0)) && !counter.gap) return at + 3;
  return counter === undefined ? at + 2 : at;
}

/**
 * People as East Asian bylines print them: "김민수 기자", "부산 김민수 기자", "한지민 김여름 기자" (Korean, title last, a space
 * between the names), "記者林小明", "林小明 記者". Undefined when items[from, to) are something else.
 */
export function eastAsianPeople(items: readonly Item[], from: number, to: number): Fragment | undefined {
  const first = items[from];
  if (first === undefined || (first.script !== 'han' && first.script !== 'hangul' && first.script !== 'kana'))
    return undefined;
  if (is(first, JOB) && to - from > 1) {
    const name = from + 1;
    if (!areNames(items, name, to)) return undefined;
    // Longer runs behind a title are sentences: "部長週一辭職" (the minister resigned on Monday).
    const range = rangeOf(items, name, to);
    // A space between title and name is Japanese, and so are longer names: "編集委員　大久保誠一".
    const longest = items[name]?.gap === true ? 6 : COMPOUND_SURNAMES.test(items[name]?.key ?? '') ? 4 : 3;
    if (first.script === 'han' && to - name === 1 && range.end - range.start > longest) return undefined;
    const title = rangeOf(items, from, name);
    // "记者 王小明 李华": simplified characters are Chinese, whose names have no space inside.
    if (first.key !== '记者' || to - name === 1) return { is: 'person', range, title, single: false };
    const [one, ...more] = items.slice(name, to).map((_, at) => rangeOf(items, name + at, name + at + 1));
    return { is: 'person', range: one ?? range, title, single: false, more };
  }
  let end = to;
  while (end > from && is(items[end - 1], JOB)) end--;
  if (end === to || end === from) return undefined;
  const title = rangeOf(items, end, to);
  let start = from;
  if (end - from > 1 && is(first, Is.place) && first.script === 'hangul') start++;
  if (!areNames(items, start, end)) return undefined;
  const place: { place?: Range } = start > from ? { place: rangeOf(items, from, start) } : {};
  if (first.script !== 'hangul')
    return { is: 'person', range: rangeOf(items, start, end), title, single: false, ...place };
  const names: Range[] = [];
  for (let at = start; at < end; at++) names.push(rangeOf(items, at, at + 1));
  const [range, ...more] = names;
  if (range === undefined) return undefined;
  return { is: 'person', range, title, single: false, ...place, ...(more.length > 0 ? { more } : {}) };
}

function areNames(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item?.kind !== 'word' || (item.is & ~HARMLESS) !== 0) return false;
    if (item.script === 'hangul' && (item.end - item.start < 2 || item.end - item.start > 4)) return false;
  }
  return to > from;
}
