import { agencyById } from './agencies.ts';
import { eastAsianPeople } from './east-asian-names.ts';
import { type Fragment, type FragmentHints, outletOf } from './fragment-kinds.ts';
import { all, type Item, is, isSign, rangeOf, some } from './items.ts';
import { Is } from './lexicon.ts';
import { isLowerName, isName } from './names.ts';
import type { Range } from './reading.ts';

const NOUNS = Is.status | Is.picture;
const JOB = Is.title | Is.titleWord | Is.staff;

/** One of the known bodies stands among other words. */
export function readAround(
  items: readonly Item[],
  from: number,
  to: number,
  strong: number,
  hints: FragmentHints,
): Fragment {
  const item = items[strong];
  const range = rangeOf(items, from, to);
  if (item === undefined) return { is: 'prose', range };
  const after = skipJoint(items, strong + 1, to);
  // "Da Folhapress": a capital article at the head is no name.
  const named = strong > from && isName(items, from, strong) && !all(items, from, strong, Is.article | Is.in | JOB);
  const job =
    after < to &&
    all(items, after, to, JOB | Is.article | Is.and | Is.status | Is.place) &&
    some(items, after, to, Is.title | Is.staff);
  // "AFP Photo", "dpa GmbH"
  const nouns = after < to && all(items, after, to, NOUNS | (is(item, Is.agency) ? Is.institution : 0));
  if (is(item, Is.own)) {
    if (strong > from && all(items, from, strong, NOUNS)) return { is: 'own', range, sure: true, ...outletOf(item) };
    if (named && (strong - from > 1 || hints.labelled) && after >= to && !is(items[from], Is.staff))
      return personOf(items, from, strong, item);
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
  // "Heike Stern", "Jane Forbes": one given name and a surname that papers, or agencies long gone, bear too.
  if (named && strong - from === 1 && after >= to && isSurnameToo(item)) return { is: 'person', range, single: false };
  if (after >= to || nouns)
    return named ? personOf(items, from, strong, item) : bodyAfterWords(items, from, strong, item, hints, range);
  if (named && some(items, after, to, Is.title | Is.staff))
    return { ...personOf(items, from, strong, item), title: rangeOf(items, after, to) };
  // "Second Cat on the Sun": a word that also names a paper, inside a name.
  if (!is(item, Is.agency) && isName(items, from, to)) return { is: 'person', range, single: false };
  return { is: 'prose', range };
}

function isSurnameToo(item: Item): boolean {
  if (item.shape !== 'title' || item.kind !== 'word' || /[\s.-]/.test(item.key)) return false;
  const agencyId = item.entries.find((entry) => entry.agencyId !== undefined)?.agencyId;
  return agencyId === undefined ? is(item, Is.outlet | Is.stock) : agencyById(agencyId)?.type === 'historical';
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
  // "La rédaction d'Ouest-France": the desk of a body is people, not the body.
  if (
    !hints.afterPerson &&
    some(items, from, strong, Is.staff) &&
    all(items, from, strong, Is.article | Is.staff | Is.titleWord)
  )
    return { is: 'collective', range, own: !is(item, Is.agency), ...(is(item, Is.agency) ? { agency: item } : {}) };
  if (all(items, from, strong, Is.article | Is.agencies | Is.picture | Is.status | Is.staff | Is.title | Is.titleWord))
    return bodyOf(item);
  if (hints.labelled && isLowerName(items, from, strong)) return personOf(items, from, strong, item);
  if (!is(item, Is.agency) && isName(items, from, strong + 1)) return { is: 'person', range, single: false };
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
  const people = eastAsianPeople(items, after, to);
  if (people?.is === 'person' && people.more !== undefined) return { ...people, affiliation: item };
  if (people?.is === 'person')
    return { ...body, name: people.range, ...(people.title === undefined ? {} : { title: people.title }) };
  const head = titleEnd(items, after, to);
  if (head > after) {
    const title = rangeOf(items, after, head);
    if (head === to) {
      if (hints.afterPerson) return { ...body, title };
      const strange = items.slice(after, to).some((one) => one.kind === 'word' && one.is === 0);
      return {
        is: 'collective',
        range,
        own: is(item, Is.outlet) && some(items, after, to, Is.staff),
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
    else if (end > from && item?.kind !== 'sign' && !is(item, Is.titleWord)) break;
  }
  return end;
}

function personOf(items: readonly Item[], from: number, strong: number, item: Item): Fragment & { is: 'person' } {
  return { is: 'person', range: rangeOf(items, from, strong), affiliation: item, single: strong - from === 1 };
}

function skipJoint(items: readonly Item[], at: number, to: number): number {
  let index = at;
  while (index < to && items[index]?.kind === 'sign') index++;
  return index;
}
