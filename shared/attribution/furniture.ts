import { type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';

const PART = Is.month | Is.dateWord;

/**
 * Folds dates, times and page furniture ("Published Nov 8, 2023", "Stand: 5.8.2019, 5:30") into single items of kind
 * `date`, so that the grammar meets them as one thing. A lone number stays a number: "FRANCE 24" is a name. Linear.
 */
export function foldDates(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  let at = 0;
  while (at < items.length) {
    const end = furnitureEnd(items, at);
    const item = items[at];
    if (item === undefined) break;
    if (end > at) {
      const last = items[end - 1] ?? item;
      out.push({ ...item, end: last.end, kind: 'date', is: 0, entries: [], key: item.key });
      at = end;
    } else {
      out.push(item);
      at++;
    }
  }
  return out;
}

function furnitureEnd(items: readonly Item[], at: number): number {
  const item = items[at];
  // "dpa:220124-99-835563/5": the serial number of an item contains the agency's code.
  if (is(item, Is.agency) && isSign(items[at + 1], ':') && items[at + 2]?.kind === 'number') {
    let end = at + 1;
    while (end < items.length && end < at + 20 && items[end]?.gap === false) end++;
    if (end > at + 2) return end;
  }
  if (is(item, Is.furniture)) {
    const before = items[at - 1];
    let next = at + 1;
    while (is(items[next], Is.furniture) || isSign(items[next], ':')) next++;
    const date = dateEnd(items, next);
    if (date > next) return date;
    const free = before === undefined || before.kind === 'sign' || before.kind === 'date' || item?.gap === false;
    // "Hải Đăng - Thu Hà": behind a capital a word with a capital is of a name, not the "đăng" (posted) of a page.
    if (!free && item?.shape === 'title' && before.shape === 'title') return at;
    const relative = runEnd(items, next, true);
    if (relative > next) return relative;
    const ends = next >= items.length || items[next]?.kind === 'sign';
    return free && (ends || next > at + 1) ? next : at;
  }
  return dateEnd(items, at);
}

/** "18h20", "11h", "6pm": a time of day in one word, as French, Portuguese and English pages print it. */
function isClock(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^\d{1,2}(?:h(?:\d{2})?|[ap]m)$/.test(item.key);
}

/** End of a date or time that starts here, else `at`. */
export function dateEnd(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first === undefined) return at;
  if (first.kind !== 'number' && !is(first, Is.month) && !isClock(first)) return at;
  if (is(first, Is.month)) {
    // A month or weekday starts a date only with a number close by: "May 4", "Monday, May 4", not "May Jones".
    let next = at + 1;
    while (next < at + 4 && (isSign(items[next], '.', ',', '-', '—') || is(items[next], Is.month))) next++;
    if (items[next]?.kind !== 'number') return at;
  }
  return runEnd(items, at, false);
}

/** "Nov.", "kl.": short enough to be cut; the stop behind "марта" ends a sentence. */
function isAbbreviated(item: Item | undefined): boolean {
  return is(item, PART) && item !== undefined && item.end - item.start <= 4;
}

function runEnd(items: readonly Item[], at: number, relative: boolean): number {
  let end = at;
  let numbers = 0;
  let months = 0;
  let words = 0;
  let colons = 0;
  let next = at;
  while (next < items.length && next < at + 40) {
    const item = items[next];
    if (item === undefined) break;
    if (item.kind === 'number') {
      if (item.end - item.start > 4 && !/^\d{6,8}$/.test(item.key)) break;
      numbers++;
    } else if (isClock(item)) {
      numbers++;
      words++;
    } else if (is(item, Is.month)) months++;
    else if (is(item, Is.dateWord)) words++;
    else if (isSign(item, '.', ',', ':', '/', '-', '—', "'", '|', '(', ')')) {
      const follow = items[next + 1];
      const goesOn =
        follow !== undefined &&
        (follow.kind === 'number' || is(follow, PART) || isClock(follow) || (isSign(follow, '.', ',') && !follow.gap));
      if (!goesOn) {
        // "kl. 10", "Nov." : the dot of an abbreviation belongs to the date.
        if (isSign(item, '.') && !item.gap && isAbbreviated(items[next - 1])) end = next + 1;
        break;
      }
      if (isSign(item, ':', '/')) colons++;
      next++;
      continue;
    } else break;
    next++;
    end = next;
  }
  const dated =
    (numbers > 0 && months > 0) ||
    (numbers > 1 && (colons > 0 || numbers > 2 || words > 0)) ||
    (numbers > 0 && words > 0);
  return dated || (relative && (numbers > 0 || months > 0)) ? end : at;
}
