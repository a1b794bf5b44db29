import { is } from './items.ts';
import { Is } from './lexicon.ts';
import { PartyList } from './party-list.ts';
import type { Reading } from './reading.ts';

/** Reads a byline. A string that is mostly a sentence or page furniture gives no credit. */
export function readByline(reading: Reading): void {
  const list = new PartyList(reading, { role: 'author', affiliations: true, bodies: false });
  list.run();
  const words = reading.items.filter((item) => item.kind === 'word').length;
  const prose = reading.items.filter((item) => is(item, Is.prose)).length;
  if (list.unread > 0 && (reading.parties.length === 0 || words > 14 || prose > 2))
    reading.clear('prose', 'The text reads as a sentence.');
}
