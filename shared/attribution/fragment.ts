import { type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';
import { isCode, isInitials, isLowerName, isName } from './names.ts';
import type { Range } from './reading.ts';

/** What one fragment between separators turns out to be. Person is what is left, not what is assumed. */
export type Fragment =
  | { readonly is: 'nothing' | 'prose'; readonly range: Range }
  | {
      readonly is: 'agency';
      readonly item: Item;
      readonly range: Range;
      readonly title?: Range;
      readonly place?: Range;
      readonly name?: Range;
    }
  | {
      readonly is: 'own' | 'outlet' | 'stock' | 'other';
      readonly range: Range;
      readonly outletId?: string;
      readonly title?: Range;
      readonly name?: Range;
      readonly sure: boolean;
    }
  | {
      readonly is: 'collective';
      readonly range: Range;
      readonly own: boolean;
      readonly outletId?: string;
      readonly agency?: Item;
    }
  | { readonly is: 'title' | 'place' | 'initials' | 'degree'; readonly range: Range }
  | {
      readonly is: 'person';
      readonly range: Range;
      readonly title?: Range;
      readonly honorific?: Range;
      readonly affiliation?: Item;
      readonly affiliationRange?: Range;
      readonly single: boolean;
    };

export interface FragmentHints {
  /** A person stands before it in the same group: a title or an affiliation may follow. */
  readonly afterPerson: boolean;
  /** A label stands before it: even small letters are a name. */
  readonly labelled: boolean;
  /** Bodies are expected (photo credits, with-groups, sources): a capital code is an outlet. */
  readonly bodies: boolean;
}

const STRONG = Is.agency | Is.own | Is.outlet | Is.stock;
const NOUNS = Is.status | Is.picture;
const JOB = Is.title | Is.titleWord | Is.staff;

/** Reads items[from, to), which hold no separator. */
export function readFragment(items: readonly Item[], from: number, to: number, hints: FragmentHints): Fragment {
  let start = from;
  let end = to;
  while (start < end && (items[start]?.kind === 'sign' || isLeadingArticle(items, start, end))) start++;
  while (end > start && items[end - 1]?.kind === 'sign' && !endsAbbreviation(items, end)) end--;
  const range = rangeOf(items, start, end);
  if (start >= end) return { is: 'nothing', range: rangeOf(items, from, to) };
  if (end - start === 1) return readSingle(items, start, hints);
  const honorific = leadingHonorific(items, start, end);
  if (honorific > start && honorific < end) {
    const rest = readFragment(items, honorific, end, hints);
    if (rest.is === 'person') return { ...rest, honorific: rangeOf(items, start, honorific) };
  }
  const strong = findStrong(items, start, end);
  if (strong >= 0) return readAround(items, start, end, strong, hints);
  return readPlain(items, start, end, hints, range);
}

function rangeOf(items: readonly Item[], from: number, to: number): Range {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? items[from]?.start ?? 0 };
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
  if (is(item, Is.institution) && hints.bodies) return { is: 'other', range, sure: false };
  if (item.kind !== 'word') return { is: 'prose', range };
  if (isInitials(item)) return { is: 'initials', range };
  if (item.shape === 'lower')
    return hints.labelled && item.is === 0 ? { is: 'person', range, single: true } : { is: 'prose', range };
  if (is(item, Is.prose) && item.shape === 'uncased') return { is: 'prose', range };
  if ((hints.bodies || hints.afterPerson) && isCode(item)) return { is: 'outlet', range, sure: false };
  if (endsLikePaper(item.key)) return { is: 'outlet', range, sure: false };
  return { is: 'person', range, single: true };
}

function outletOf(item: Item): { outletId?: string } {
  const outletId = item.entries.find((entry) => entry.outletId !== undefined)?.outletId;
  return outletId === undefined ? {} : { outletId };
}

/** One of the known bodies stands among other words. */
function readAround(items: readonly Item[], from: number, to: number, strong: number, hints: FragmentHints): Fragment {
  const item = items[strong];
  const range = rangeOf(items, from, to);
  if (item === undefined) return { is: 'prose', range };
  const after = skipJoint(items, strong + 1, to);
  const named = strong > from && isName(items, from, strong);
  const job =
    after < to &&
    all(items, after, to, JOB | Is.article | Is.and | Is.status | Is.place) &&
    some(items, after, to, Is.title | Is.staff);
  const nouns = after < to && all(items, after, to, NOUNS);
  if (is(item, Is.own)) {
    if (named && (strong - from > 1 || hints.labelled) && after >= to) return personOf(items, from, strong, item);
    if (some(items, from, strong, Is.staff | Is.title) || job || some(items, after, to, Is.staff | Is.title)) {
      return named && strong - from > 1 && job
        ? { ...personOf(items, from, strong, item), title: rangeOf(items, after, to) }
        : { is: 'collective', range, own: true, ...outletOf(item) };
    }
    if (nouns) return { is: 'own', range: item, sure: true, ...outletOf(item) };
    if (some(items, from, to, Is.prose) && to - from > 4) return { is: 'prose', range };
    return { is: 'own', range, sure: true, ...outletOf(item) };
  }
  if (strong === from) return readAfter(items, from, to, after, { job, nouns }, hints);
  if (after >= to || nouns)
    return named ? personOf(items, from, strong, item) : bodyAfterWords(items, from, strong, item, hints, range);
  if (named && some(items, after, to, Is.title | Is.staff))
    return { ...personOf(items, from, strong, item), title: rangeOf(items, after, to) };
  return { is: 'prose', range };
}

/** "Nachrichtenagentur dpa", "Infografik AFP": words that are no name before a known body. */
function bodyAfterWords(
  items: readonly Item[],
  from: number,
  strong: number,
  item: Item,
  hints: FragmentHints,
  range: Range,
): Fragment {
  if (all(items, from, strong, Is.article | Is.agencies | Is.picture | Is.status | Is.staff | Is.title | Is.titleWord))
    return bodyOf(item);
  if (hints.labelled && isLowerName(items, from, strong)) return personOf(items, from, strong, item);
  return { is: 'prose', range };
}

function bodyOf(item: Item): Fragment {
  if (is(item, Is.agency)) return { is: 'agency', item, range: item };
  return { is: is(item, Is.stock) && !is(item, Is.outlet) ? 'stock' : 'outlet', range: item, sure: true };
}

/** Words after a body: "AP Business Writer", "AFP Photo", "Reuters Staff", "Associated Press writers A". */
function readAfter(
  items: readonly Item[],
  from: number,
  to: number,
  after: number,
  seen: { job: boolean; nouns: boolean },
  hints: FragmentHints,
): Fragment {
  const item = items[from];
  const range = rangeOf(items, from, to);
  if (item === undefined) return { is: 'prose', range };
  const body = bodyOf(item);
  if (body.is !== 'agency' && body.is !== 'outlet' && body.is !== 'stock') return body;
  if (seen.nouns || after >= to) return body;
  const possessive = isSign(items[from + 1], "'") && items[from + 2]?.key === 's';
  if (possessive && isName(items, from + 3, to)) return { ...body, name: rangeOf(items, from + 3, to) };
  const head = titleEnd(items, after, to);
  if (head > after) {
    const title = rangeOf(items, after, head);
    if (head === to) {
      if (hints.afterPerson) return { ...body, title };
      const strange = items.slice(after, to).some((one) => one.kind === 'word' && one.is === 0);
      return {
        is: 'collective',
        range,
        own: is(item, Is.outlet),
        ...(is(item, Is.agency) && !strange ? { agency: item } : {}),
      };
    }
    if (isName(items, head, to)) return { ...body, title, name: rangeOf(items, head, to) };
  }
  if (all(items, after, to, Is.place))
    return body.is === 'agency' ? { ...body, place: rangeOf(items, after, to) } : { ...body, range };
  if (isName(items, after, to)) {
    if (body.is !== 'agency') return { ...body, range };
    return { ...body, name: rangeOf(items, after, to) };
  }
  return { is: 'prose', range };
}

/** End of the job title that begins at `from`: up to its last noun, before a name. */
function titleEnd(items: readonly Item[], from: number, to: number): number {
  let end = from;
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (is(item, Is.title | Is.staff)) end = at + 1;
    else if (end > from && !is(item, Is.titleWord)) break;
  }
  return end;
}

function personOf(items: readonly Item[], from: number, strong: number, item: Item): Fragment & { is: 'person' } {
  return { is: 'person', range: rangeOf(items, from, strong), affiliation: item, single: strong - from === 1 };
}

/** No known body in it: a title, a place, a body by its shape, a person, or a sentence. */
function readPlain(items: readonly Item[], from: number, to: number, hints: FragmentHints, range: Range): Fragment {
  if (all(items, from, to, NOUNS | Is.section | Is.furniture | Is.article)) return { is: 'nothing', range };
  if (all(items, from, to, Is.place)) return { is: 'place', range };
  const last = items[to - 1];
  const collective = some(items, from, to, Is.staff | Is.agencies);
  if (
    collective &&
    (is(last, Is.staff | Is.agencies) || is(items[from], Is.staff | Is.agencies)) &&
    !(hints.afterPerson && some(items, from, to, Is.title))
  ) {
    const own = !some(items, from, to, Is.agencies);
    if (!some(items, from, to, Is.prose) || to - from < 5) return { is: 'collective', range, own };
  }
  const title = titleIn(items, from, to, hints);
  if (title !== undefined) return title;
  if (hints.bodies || hints.afterPerson || startsLikePaper(items, from)) {
    if (looksLikePaper(items, from, to)) return { is: 'outlet', range, sure: false };
    if (some(items, from, to, Is.institution) && !some(items, from, to, Is.prose))
      return { is: 'other', range, sure: false };
  }
  if (isName(items, from, to)) return { is: 'person', range, single: false };
  if (hints.labelled && isLowerName(items, from, to)) return { is: 'person', range, single: false };
  return { is: 'prose', range };
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

const PAPER_STARTS = new Set([
  'the',
  'daily',
  'diario',
  'radio',
  'el',
  'le',
  'la',
  'il',
  'der',
  'die',
  'das',
  'het',
  'journal',
  'gazeta',
  'jornal',
  'tv',
  'new',
  'agence',
  'agencia',
  'agenzia',
  'صحيفه',
  'قناه',
  'روزنامه',
  'شبكه',
  'راديو',
  'موقع',
  'جريده',
  'ڈيلي',
  'روزنامه',
  'газета',
  'радио',
  'телеканал',
  'журнал',
]);

function startsLikePaper(items: readonly Item[], from: number): boolean {
  const first = items[from];
  return (
    first !== undefined &&
    PAPER_STARTS.has(first.key) &&
    (is(items[from + 1], Is.outletWord) || (is(first, Is.outletWord) && first.key !== 'new'))
  );
}

function looksLikePaper(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined || some(items, from, to, Is.prose)) return false;
  const marked = items.slice(from, to).some((item) => is(item, Is.outletWord) || endsLikePaper(item.key));
  if (marked && !items.slice(from, to).some((item) => item.shape === 'lower' && item.is === 0)) return true;
  return first.key === 'the' && first.shape !== 'lower';
}

const PAPER_ENDINGS = [
  'zeitung',
  'blatt',
  'nachrichten',
  'anzeiger',
  'rundschau',
  'tidning',
  'tidningen',
  'tidende',
  'avisen',
  'bladet',
  'posten',
  'kurier',
  'presse',
  'funk',
  'tagblatt',
  'nieuws',
  'krant',
  'lehti',
  'sanomat',
];

/** Names of papers by their ending: "Handwerksblatt", "Sächsische Zeitung". */
export function endsLikePaper(key: string): boolean {
  return key.length > 7 && PAPER_ENDINGS.some((ending) => key.endsWith(ending));
}

function skipJoint(items: readonly Item[], at: number, to: number): number {
  let index = at;
  while (index < to && items[index]?.kind === 'sign') index++;
  return index;
}

function all(items: readonly Item[], from: number, to: number, bits: number): boolean {
  for (let at = from; at < to; at++) {
    const item = items[at];
    if (item !== undefined && item.kind !== 'sign' && !is(item, bits)) return false;
  }
  return to > from;
}

function some(items: readonly Item[], from: number, to: number, bits: number): boolean {
  for (let at = from; at < to; at++) if (is(items[at], bits)) return true;
  return false;
}
