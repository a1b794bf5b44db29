import { type Item, is, isSign, rangeOf } from './items.ts';
import { Is } from './lexicon.ts';
import type { Range } from './reading.ts';
import { separatorOf } from './separators.ts';

/** What stands at the head of a byline before the first name. */
export interface LeadingPlace {
  /** Of everybody who is named. */
  readonly place?: Range;
  /** Several places for one author are a dateline: "لندن - نيويورك: «الشرق الأوسط»". */
  readonly places?: readonly Range[];
  /** Index of the first item behind it. */
  readonly next: number;
}

const NONE: LeadingPlace = { next: 0 };
const SENDER = Is.agency | Is.own | Is.outlet | Is.agencies;

/**
 * A place at the head of a byline, as Arab houses print it. Three shapes need more than the place's own name: a city
 * that is also the outlet before an agency (E13), a place with its country in brackets, several places before a colon.
 */
export function leadingPlace(items: readonly Item[], placeFirst: boolean): LeadingPlace {
  if (items.length < 3) return NONE;
  return cityOfOutlet(items, placeFirst) ?? withCountry(items) ?? several(items) ?? NONE;
}

/** "الرياض - واس" in the paper الرياض: the house prints the place first, so the word is the city. */
function cityOfOutlet(items: readonly Item[], placeFirst: boolean): LeadingPlace | undefined {
  const [first, dash, sender] = items;
  if (first === undefined || !is(first, Is.own) || separatorOf(items, 1) !== '-' || dash === undefined)
    return undefined;
  if (!is(first, Is.place) && !placeFirst) return undefined;
  if (!is(sender, Is.agency) || is(sender, Is.agencies)) return undefined;
  return { place: first, next: 2 };
}

/** "ليفربول (المملكة المتحدة) - الرياض" */
function withCountry(items: readonly Item[]): LeadingPlace | undefined {
  let open = 0;
  while (open < 4 && items[open]?.kind === 'word' && !is(items[open], SENDER)) open++;
  if (open === 0 || !isSign(items[open], '(')) return undefined;
  let close = open + 1;
  while (close < open + 4 && is(items[close], Is.place)) close++;
  if (close === open + 1 || !isSign(items[close], ')') || separatorOf(items, close + 1) !== '-') return undefined;
  return { place: rangeOf(items, 0, close + 1), next: close + 2 };
}

function several(items: readonly Item[]): LeadingPlace | undefined {
  const places: Range[] = [];
  for (let at = 0; at + 1 < items.length; at += 2) {
    const item = items[at];
    if (item === undefined || !is(item, Is.place)) return undefined;
    places.push(item);
    const separator = separatorOf(items, at + 1);
    if (separator === ':') return places.length > 1 ? { places, next: at + 2 } : undefined;
    if (separator !== '-' && separator !== ',' && separator !== '/') return undefined;
  }
  return undefined;
}
