import { is } from './items.ts';
import { leadingPlace } from './leading-place.ts';
import { Is } from './lexicon.ts';
import { PartyList } from './party-list.ts';
import type { Reading } from './reading.ts';

/** More words than a credit has. */
const MANY_WORDS = 14;

/** Reads a byline. A string that is mostly a sentence or page furniture gives no credit. */
export function readByline(reading: Reading): void {
  const { items } = reading;
  const placeFirst = reading.context.outlets.some((outlet) => outlet.placeFirst === true);
  const head = leadingPlace(items, placeFirst);
  for (const place of head.places ?? []) reading.leadingPlace(place);
  const list = new PartyList(reading, { role: 'author', affiliations: true, bodies: false }, head.next);
  list.run(head.place);
  const words = items.filter((item) => item.kind === 'word').length;
  const prose = items.filter((item) => is(item, Is.prose)).length;
  if (list.unread > 0 && (reading.parties.length === 0 || words > MANY_WORDS || prose > 1))
    reading.clear('prose', 'The text reads as a sentence.');
}
