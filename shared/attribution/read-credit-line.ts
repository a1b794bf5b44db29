import { entryOf, type Item, is, isSign } from './items.ts';
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
  const from = takenOver(reading) ?? foreignSlot(reading);
  const list = new PartyList(reading, { role: 'author', bodyRole: 'source', affiliations: false, bodies: true }, from);
  list.run();
  const taken = items.some((item) => is(item, Is.tail) && entryOf(item, Is.tail)?.role === 'source');
  if (list.unread > 0 && !taken) {
    const words = items.filter((item) => item.kind === 'word' && item.is === 0).length;
    const labelled = items.some(
      (item, at) =>
        (is(item, Is.with) || (is(item, Is.label) && entryOf(item, Is.label)?.role !== 'author')) &&
        (at === 0 || isSign(items[at - 1], '/', ';', '|', '(')),
    );
    if (list.unread > 1 || words > 4 || !labelled) reading.clear('prose', 'The text reads as a sentence.');
  }
  if (isAttribution(items) || onlyUncasedPeople(reading)) reading.clear('prose', 'The text reads as a sentence.');
  const [own] = reading.parties;
  const group = reading.parties.some((party) => party.role === 'contributor');
  if (own?.org === 'own' && own.role === 'source' && group) own.role = 'author';
}

/** "agrarheute/Mit Material vom MDR": a word in small letters before the first slash is an outlet's name. */
function foreignSlot(reading: Reading): number {
  const [first, slash] = reading.items;
  if (first?.shape !== 'lower' || first.is !== 0 || first.end - first.start < 6 || !isSign(slash, '/')) return 0;
  reading.add({ kind: 'organisation', range: first, role: 'source', org: 'outlet', confidence: 'guess' });
  return 2;
}

/** "Dieser Text wurde … von der Agentur übernommen": only what stands from the agency on is credit. */
function takenOver(reading: Reading): number | undefined {
  const { items } = reading;
  const verb = items.findIndex((item) => is(item, Is.tail) && entryOf(item, Is.tail)?.role === 'source');
  if (verb < 0) return undefined;
  const agency = items.findIndex((item, at) => at < verb && is(item, Is.agency) && item.loose !== true);
  if (agency < 0) return undefined;
  reading.warn('taken-over', items[verb], 'The copy says that it was taken over unedited.');
  return agency;
}

const ACCORDING = new Set([
  'selon',
  "d'apres",
  'd apres',
  'laut',
  'secondo',
  'segun',
  'segundo',
  'به گزارش',
  'по данным',
  '據',
  '据',
  'وفقا ل',
]);

/** "Selon l'AFP, le ministre démissionne": a sentence that begins with its source. */
function isAttribution(items: readonly Item[]): boolean {
  const [first] = items;
  if (first === undefined || !ACCORDING.has(first.key)) return false;
  const agency = items.findIndex((item) => is(item, Is.agency));
  const comma = items.findIndex((item, at) => at > agency && isSign(item, ','));
  return agency > 0 && comma > agency && comma + 1 < items.length && !is(items[comma + 1], Is.agency | Is.outlet);
}

/** "خلیج فارس": words without letter case that no label and no body stand beside are a headline, not a person. */
function onlyUncasedPeople(reading: Reading): boolean {
  return (
    reading.parties.length > 0 &&
    !reading.items.some((item) => is(item, Is.label | Is.with | Is.picture)) &&
    reading.parties.every((party) => party.kind === 'person') &&
    reading.items.every((item) => item.shape === 'uncased')
  );
}
