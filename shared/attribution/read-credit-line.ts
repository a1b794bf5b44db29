import { entryOf, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';
import { PartyList } from './party-list.ts';
import { readPictureCredit } from './read-picture-credit.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a credit line: "(Quelle: APA/sda/dpa)", "FMW/Bloomberg", "mit dpa", "Photo: AFP". Agencies and outlets are
 * where the text comes from; initials answer for it. Sentences that mention an agency give no credit.
 */
export function readCreditLine(reading: Reading): void {
  const { items } = reading;
  const first = items.find((item) => item.kind !== 'sign');
  if (
    first !== undefined &&
    is(first, Is.picture) &&
    !is(first, Is.label) &&
    isSign(items[items.indexOf(first) + 1], ':')
  ) {
    readPictureCredit(reading);
    return;
  }
  const list = new PartyList(reading, { role: 'author', bodyRole: 'source', affiliations: false, bodies: true });
  list.run();
  const taken = items.some((item) => is(item, Is.tail) && entryOf(item, Is.tail)?.role === 'source');
  if (list.unread > 0 && !taken) {
    const words = items.filter((item) => item.kind === 'word' && item.is === 0).length;
    const labelled = items.some(
      (item) => is(item, Is.with) || (is(item, Is.label) && entryOf(item, Is.label)?.role !== 'author'),
    );
    if (list.unread > 1 || words > 4 || !labelled) reading.clear('prose', 'The text reads as a sentence.');
  }
  const [own] = reading.parties;
  const group = reading.parties.some((party) => party.role === 'contributor');
  if (own?.org === 'own' && own.role === 'source' && group) own.role = 'author';
}
