import { readAround } from './fragment-around.ts';
import { type Fragment, type FragmentHints, outletOf } from './fragment-kinds.ts';
import { readPlain } from './fragment-plain.ts';
import { type Item, is, isSign, rangeOf } from './items.ts';
import { Is } from './lexicon.ts';
import { isCode, isInitials } from './names.ts';
import { endsLikePaper } from './paper-names.ts';

const STRONG = Is.agency | Is.own | Is.outlet | Is.stock;
const NOUNS = Is.status | Is.picture;
const JOB = Is.title | Is.titleWord | Is.staff;

/** Reads items[from, to), which hold no separator. */
export function readFragment(items: readonly Item[], from: number, to: number, hints: FragmentHints): Fragment {
  let start = from;
  let end = to;
  while (start < end && (items[start]?.kind === 'sign' || isLeadingArticle(items, start, end))) start++;
  while (end > start && items[end - 1]?.kind === 'sign' && !endsAbbreviation(items, end)) end--;
  // "AFP 2019", "2026 AFP": the year of a rights notice.
  if (end - start > 1 && isYear(items[start])) start++;
  if (end - start > 1 && isYear(items[end - 1])) end--;
  // "台北報導": the verb of an East Asian credit.
  while (end - start > 1 && SENT.has(items[end - 1]?.key ?? '')) end--;
  if (start >= end) return { is: 'nothing', range: rangeOf(items, from, to) };
  if (end - start === 1) return readSingle(items, start, hints);
  // "Professor of Anthropology" behind a name is a title, not a form of address.
  const address = hints.afterPerson && is(items[start], Is.title) && items[start + 1]?.shape === 'lower';
  const honorific = address ? start : leadingHonorific(items, start, end);
  if (honorific > start && honorific < end) {
    const rest = readFragment(items, honorific, end, hints);
    if (rest.is === 'person') return { ...rest, honorific: rangeOf(items, start, honorific) };
  }
  const strong = findStrong(items, start, end);
  if (strong >= 0) return readAround(items, start, end, strong, hints);
  return readPlain(items, start, end, hints);
}

/** Reported, transmitted, photographed: words that close an East Asian credit and belong to no name. */
const SENT = new Set(['報導', '报道', '報道', '電', '电', '攝', '摄', '傳真']);

function isYear(item: Item | undefined): boolean {
  return item?.kind === 'number' && /^(19|20)\d\d$/.test(item.key);
}

/** "der AFP", "l'AFP": an article in small letters before something known. Part of the name when capital ("The AP"). */
function isLeadingArticle(items: readonly Item[], at: number, end: number): boolean {
  const item = items[at];
  return (
    is(item, Is.article) &&
    item?.shape !== 'title' &&
    item?.shape !== 'upper' &&
    at + 1 < end &&
    !is(item, STRONG | Is.staff | Is.agencies)
  );
}

function endsAbbreviation(items: readonly Item[], end: number): boolean {
  const before = items[end - 2];
  return (
    isSign(items[end - 1], '.') &&
    before !== undefined &&
    /^(jr|sr|[a-z])$/.test(before.key) &&
    items[end - 1]?.gap === false
  );
}

function leadingHonorific(items: readonly Item[], from: number, to: number): number {
  let at = from;
  while (
    at < to - 1 &&
    is(items[at], Is.honorific) &&
    (items[at]?.shape !== 'lower' || items[at]?.script === 'arabic')
  ) {
    at++;
    while (at < to - 1 && isSign(items[at], '.', '/') && items[at]?.gap === false) at++;
  }
  return at;
}

function findStrong(items: readonly Item[], from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item === undefined || !is(item, STRONG) || item.loose === true) continue;
    if (
      is(item, Is.agency) &&
      !is(item, Is.own) &&
      item.entries.every((entry) => entry.common === true || entry.agencyId === undefined)
    )
      continue;
    // A word of a sentence or of a name that also names an outlet ("Stern", "Welt") counts at the edges only.
    if (
      !is(item, Is.agency | Is.own) &&
      at > from &&
      at < to - 1 &&
      !is(items[at + 1], JOB) &&
      !isSign(items[at + 1], "'", '-')
    )
      continue;
    return at;
  }
  return -1;
}

function readSingle(items: readonly Item[], at: number, hints: FragmentHints): Fragment {
  const item = items[at];
  const range = rangeOf(items, at, at + 1);
  if (item === undefined) return { is: 'nothing', range };
  if (is(item, Is.own)) return { is: 'own', range, sure: true, ...outletOf(item) };
  if (is(item, Is.agency)) return { is: 'agency', item, range };
  if (is(item, Is.agencies | Is.others) && !(is(item, Is.title) && hints.afterPerson))
    return { is: 'collective', range, own: false };
  if (is(item, Is.staff) && !(hints.afterPerson && is(item, Is.title))) {
    if (!hints.afterPerson || !is(item, Is.title)) return { is: 'collective', range, own: true };
  }
  if (item.kind === 'domain' || is(item, Is.outlet)) return { is: 'outlet', range, sure: true };
  if (is(item, Is.stock)) return { is: 'stock', range, sure: true };
  if (is(item, Is.degree) && hints.afterPerson) return { is: 'degree', range };
  if (is(item, Is.status) && !hints.labelled) return { is: 'nothing', range };
  if (is(item, Is.title)) return hints.afterPerson ? { is: 'title', range } : { is: 'collective', range, own: false };
  if (is(item, NOUNS | Is.section | Is.furniture)) return { is: 'nothing', range };
  if (item.kind === 'handle') return { is: 'other', range, sure: false };
  if (is(item, Is.place)) return { is: 'place', range };
  if (is(item, Is.institution) && (hints.bodies || (hints.labelled && item.shape === 'upper')))
    return { is: 'other', range, sure: false };
  if (item.kind !== 'word') return { is: 'prose', range };
  // "News", "Online": what stands alone over a page is its section, not a person.
  if (is(item, Is.outletWord) && items.length === 1 && item.shape === 'title') return { is: 'nothing', range };
  if (isInitials(item)) return { is: 'initials', range };
  if (item.shape === 'lower')
    return hints.labelled && item.is === 0 ? { is: 'person', range, single: true } : { is: 'prose', range };
  if (is(item, Is.prose) && item.shape === 'uncased') return { is: 'prose', range };
  if ((hints.bodies || hints.afterPerson) && isCode(item)) return { is: 'outlet', range, sure: false };
  if (endsLikePaper(item.key)) return { is: 'outlet', range, sure: false };
  return { is: 'person', range, single: true };
}
