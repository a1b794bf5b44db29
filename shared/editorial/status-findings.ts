import type { Embargo, Hold, Revision } from '../story/revision.ts';
import type { Instant } from '../story/time.ts';
import type { WireItem } from '../wire/wire-item.ts';
import { foldText } from './fold-text.ts';
import type { WrittenEmbargo } from './read-embargo.ts';
import { type Marker, readLineMarkers, readMarkerSlot } from './read-markers.ts';
import { readOrders } from './read-orders.ts';
import { slugParts } from './slug-parts.ts';
import { headLines } from './top-of-copy.ts';
import { ADVISORY_GENRES, ADVISORY_HEADLINES, ADVISORY_SLUGS } from './words/advisories.ts';
import type { MarkerMeaning } from './words/marker-words.ts';

/** What one place in an item says about its status. */
export interface Finding {
  /** Where it stood, in words for the receipt: "headline", "note (ednote)", `pubStatus`. */
  readonly where: string;
  readonly printed: string;
  readonly says:
    | { readonly kind: 'status'; readonly status: 'canceled' | 'withheld' | 'usable' }
    | { readonly kind: 'hold'; readonly hold: Hold }
    | { readonly kind: 'advisory' }
    | { readonly kind: 'signal'; readonly signal: Revision['signals'][number] }
    | { readonly kind: 'embargo'; readonly embargo: Embargo; readonly found?: WrittenEmbargo }
    | { readonly kind: 'lifted' }
    /** `withheld` that only says that there is an embargo, see {@link explainedByEmbargo}. */
    | { readonly kind: 'under-embargo' };
}

/** A finding's text in the receipt is cut to this. */
const LONGEST_PRINTED = 240;

/** The format's own status fields and signals. */
export function fieldFindings(item: WireItem): Finding[] {
  const fields = item.status.map(({ where, printed, reading }): Finding => {
    if (reading !== 'unreadable') return { where, printed, says: { kind: 'status', status: reading } };
    const words = `The status “${cut(printed)}” (${where}) is not known, so the story waits for a person.`;
    return { where, printed, says: { kind: 'hold', hold: { code: 'unreadable-status', words } } };
  });
  const signals = item.signals.map((signal): Finding => {
    const finding = { where: 'signal', printed: signal };
    if (signal === 'advisory') return { ...finding, says: { kind: 'advisory' } };
    if (signal === 'test') return { ...finding, says: { kind: 'hold', hold: testHold('the sender’s signal') } };
    return { ...finding, says: { kind: 'signal', signal } };
  });
  return [...fields, ...signals];
}

/**
 * NewsML-G2 and ninjs have no status for an embargo: it is sent as `embargoed` with `withheld`. Such a `withheld` ends with
 * the embargo. It is a hold of its own when the embargo was over before this version was made, when its end cannot be
 * read, and from AP, whose `withheld` recalls a story and whose embargoes have a status of their own.
 * @param reference when this version was made
 */
export function explainedByEmbargo(item: WireItem, findings: readonly Finding[], reference: Instant): Finding[] {
  const ends = item.embargo.map(({ time }) => time.instant);
  const explains = ends.length > 0 && ends.every((end) => end !== undefined && end > reference);
  if (!explains || !(item.format === 'newsml-g2' || item.format === 'ninjs')) return [...findings];
  return findings.map((finding) =>
    /^pub_?status$/i.test(finding.where) && finding.says.kind === 'status' && finding.says.status === 'withheld'
      ? { ...finding, says: { kind: 'under-embargo' } }
      : finding,
  );
}

/** Headlines of every kind, the marker lines before them, the deck and the slugline. */
export function headFindings(item: WireItem): Finding[] {
  const findings: Finding[] = [];
  if (item.headline !== undefined) {
    findings.push(...ofMarkers(readLineMarkers(item.headline).markers, 'headline'));
    const folded = foldText(item.headline);
    findings.push(...orderedInHeadline(item.headline, folded));
    if (ADVISORY.test(folded))
      findings.push({ where: 'headline', printed: cut(item.headline), says: { kind: 'advisory' } });
  }
  for (const { role, text } of item.headlines) {
    if (role === 'marker') findings.push(...markerLine(text));
    // A kicker "Test" or "Agenda" is a section of the page, not a word to the desk.
    else findings.push(...ofMarkers(readLineMarkers(text).markers, `headline (${role})`).filter(stopsOrSignals));
  }
  if (item.deck !== undefined)
    findings.push(...ofMarkers(readLineMarkers(item.deck).markers, 'deck').filter(stopsOrSignals));
  if (item.slugline !== undefined) findings.push(...slugFindings(item.slugline));
  for (const { code, name } of item.genres) {
    const printed = [name, code].find((word) => word !== undefined && ADVISORY_GENRES.has(foldText(word)));
    if (printed !== undefined) findings.push({ where: 'genre', printed, says: { kind: 'advisory' } });
  }
  return findings;
}

/**
 * A line above the headline that readers found to be for the desk, as a headline or a note of that role: markers, or an
 * order in a sentence ("ATTENTION EDITORS: THE STORY … IS WITHDRAWN").
 */
function markerLine(text: string): Finding[] {
  const where = 'marker line';
  const orders = readOrders(text);
  const said = new Set<string>(orders.map(({ means }) => means));
  const sentence = text.length > 80;
  const markers = (sentence ? readLineMarkers(text).markers : readMarkerSlot(text)).filter(
    ({ means }) => !said.has(means),
  );
  return [
    ...ofMarkers(
      markers.filter(({ means }) => !(means === 'unknown' && orders.length > 0)),
      where,
    ),
    ...orders.flatMap(({ means, printed }) => findingOf(means, printed, true, where) ?? []),
  ];
}

/** "Attention editors: please kill …" as a headline is an order; without the address a person has to look. */
function orderedInHeadline(headline: string, folded: string): Finding[] {
  const addressed = TO_EDITORS.test(folded);
  return readOrders(headline, addressed)
    .filter(({ means }) => means === 'kill' || means === 'withhold')
    .flatMap(({ means, printed }) => findingOf(means, printed, addressed, 'headline') ?? []);
}

const ADVISORY = new RegExp(`^(?:${ADVISORY_HEADLINES.join('|')})`, 'u');

function stopsOrSignals(finding: Finding): boolean {
  return finding.says.kind !== 'advisory' && !(finding.says.kind === 'hold' && finding.says.hold.code === 'test-item');
}

/**
 * The take key after the comma ("BC-US--Fire, 1st Ld-Writethru", "…, Kill") and the bracket at the end ("(UPDATE 1, PIX,
 * CORRECTED)") are markers; the words of the slug itself are topics ("CUBA-EMBARGO/").
 */
function slugFindings(slugline: string): Finding[] {
  const { takeKeys, topic } = slugParts(slugline);
  const markers = takeKeys.flatMap((key) => readMarkerSlot(key)).filter(({ means }) => means !== 'unknown');
  const findings = ofMarkers([...markers, ...stopsInTopic(topic)], 'slugline');
  const whole = readLineMarkers(topic.replace(/\/.*$/, ''));
  if (whole.rest === '')
    findings.push(
      ...ofMarkers(
        whole.markers.filter(({ means }) => means !== 'test'),
        'slugline',
      ),
    );
  if (ADVISORY_SLUGS.has(foldText(topic.replace(/\/.*$/, ''))))
    findings.push({ where: 'slugline', printed: slugline, says: { kind: 'advisory' } });
  return findings;
}

/** "HOLD-Harbour", "Harbour-KILL": a stop in capitals in a slug that has none otherwise; a road kill is not one. */
function stopsInTopic(topic: string): Marker[] {
  const words = topic.split(/[-\s/]+/);
  if (words.length < 2 || words.every((word) => word === word.toUpperCase())) return [];
  const ends = [words[0], words.at(-1)].filter(
    (word) => word !== undefined && /^(?:KILL|HOLD|WITHHOLD|HFR)$/.test(word),
  );
  return ends.map((printed) => ({
    means: printed === 'KILL' ? 'kill' : 'withhold',
    printed: printed ?? '',
    certain: false,
  }));
}

/** Notes to the desk: markers at their head, orders in their sentences. */
export function noteFindings(item: WireItem): Finding[] {
  return item.notes.flatMap(({ role, text }) => {
    const where = `note (${role})`;
    if (role === 'marker') return markerLine(text);
    const heads = text
      .split('\n')
      .slice(0, 5)
      .flatMap((line) => readLineMarkers(line).markers);
    const orders = readOrders(text);
    const said = new Set<string>(orders.map(({ means }) => means));
    const markers = heads.filter(({ means, certain }) => certain && means !== 'advisory' && !said.has(means));
    return [
      ...ofMarkers(markers, where),
      ...orders.flatMap(({ means, printed }) => findingOf(means, printed, true, where) ?? []),
    ];
  });
}

/** The first lines of the copy: stops and corrections printed above the story itself. */
export function bodyFindings(item: WireItem): Finding[] {
  const lines = headLines(item);
  const toDesk = lines.some(isStop) || (item.headline !== undefined && headlineSpeaksToDesk(item.headline));
  return lines.flatMap((line, at) => {
    const { markers, rest } = readLineMarkers(line);
    const stops = markers.filter(
      ({ means, certain }) =>
        means !== 'advisory' &&
        means !== 'unknown' &&
        (means !== 'not-for-publication' || at === 0) &&
        (certain || line.length <= 120),
    );
    const found = ofMarkers(stops, 'first lines of the copy');
    const addressed = toDesk || TO_EDITORS.test(foldText(line));
    if (!addressed && rest.length > 200) return found;
    const orders = readOrders(line, addressed).filter(({ means }) => means === 'kill' || means === 'withhold');
    return [
      ...found,
      ...orders.flatMap(({ means, printed }) => findingOf(means, printed, true, 'first lines of the copy') ?? []),
    ];
  });
}

function headlineSpeaksToDesk(headline: string): boolean {
  return readLineMarkers(headline).markers.some(
    ({ means }) => means === 'advisory' || means === 'kill' || means === 'withhold',
  );
}

/** A line that is nothing but a stop: what stands next to it speaks to the desk too. */
function isStop(line: string): boolean {
  const { markers, rest } = readLineMarkers(line);
  return rest === '' && markers.some(({ means, certain }) => certain && (means === 'kill' || means === 'withhold'));
}

const TO_EDITORS =
  /^[\W_]*(?:eds|editors?|note to editors?|attention|achtung|hinweis|avis|aviso|note aux|nota a|вниманию|تنويه|ملاحظه)/u;

function ofMarkers(markers: readonly Marker[], where: string): Finding[] {
  return markers.flatMap(({ means, printed, certain }) => findingOf(means, printed, certain, where) ?? []);
}

const SIGNALS: Readonly<Partial<Record<Marker['means'], Revision['signals'][number]>>> = {
  correction: 'correction',
  update: 'update',
  repeat: 'repeat',
  alert: 'alert',
  'press-release': 'press-release',
};

function findingOf(
  means: Marker['means'] | MarkerMeaning,
  printed: string,
  certain: boolean,
  where: string,
): Finding | undefined {
  const shown = cut(printed);
  const finding = (says: Finding['says']): Finding => ({ where, printed: shown, says });
  const hold = (code: Hold['code'], words: string): Finding => finding({ kind: 'hold', hold: { code, words } });
  const signal = SIGNALS[means];
  if (signal !== undefined) return finding({ kind: 'signal', signal });
  if (means === 'unknown')
    return hold('unknown-marker', `Nobody knows the marker “${shown}” (${where}), so the story waits for a person.`);
  if (means === 'test') return hold('test-item', `This is a test: “${shown}” (${where}).`);
  if (means === 'advisory') return finding({ kind: 'advisory' });
  if (means === 'harmless' || means === 'embargo') return undefined;
  if (!certain)
    return hold('unreadable-status', `“${shown}” (${where}) may ask to stop this story, so it waits for a person.`);
  if (means === 'not-for-publication')
    return hold('not-for-publication', `The sender says that this is not for publication: “${shown}” (${where}).`);
  return finding({ kind: 'status', status: means === 'kill' ? 'canceled' : 'withheld' });
}

function testHold(where: string): Hold {
  return { code: 'test-item', words: `This is a test (${where}).` };
}

function cut(text: string): string {
  return text.length <= LONGEST_PRINTED ? text : `${text.slice(0, LONGEST_PRINTED)}…`;
}
