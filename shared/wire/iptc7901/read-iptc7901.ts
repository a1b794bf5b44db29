import { linesOf, trimLine } from '../body/text-paragraphs.ts';
import { wireTextBody } from '../body/wire-text-body.ts';
import { settleLanguage } from '../find-language.ts';
import { addByline, addConcept, addSourceId, type Reading, setText, urgencyOf } from '../item-fields.ts';
import { type ItemOutcome, readEach } from '../read-each.ts';
import { UnreadableWire } from '../unreadable.ts';
import { emptyWireItem, type WireItem } from '../wire-item.ts';
import { monthOf, timeOfParts } from '../wire-time.ts';
import { beginsLikeByline } from '../words/byline-words.ts';
import { isMarkerLine, readMarkerLine, withoutPrivateLines } from './dpa-text.ts';

/** The first line of a message: source, number, priority, category, words, and what the agency adds. */
const HEADER = /^([A-Za-z]{1,3})(\d{3,5}) (\d) ([A-Za-z]{1,3}) (\d+)(?: +([^\r\n]*?))?\s*$/;

/** After ETX: day, hour, minute, maybe a zone, month name, two-digit year, maybe a zone glued to it ("14EDT"). */
const DATE = /(\d{2})(\d{2})(\d{2}) ?(?:([A-Z]{3,4}) )? ?([A-Za-zÀ-ÿ]{3,4})\.? ?(\d{2})([A-Z]{3,4})?/;

/** Whether a line opens an IPTC 7901 message; needed where a file lacks the SOH character. */
export function isIptc7901Header(line: string): boolean {
  return line.length <= 300 && HEADER.test(line);
}

/**
 * Reads IPTC 7901 text messages: one or many a file, split where a message starts (SOH) and not where a file ends.
 * The byte layout is in wire-formats, section 12; agencies' variants (dpa, AP, AAP) are taken as they come.
 */
export function readIptc7901(text: string, reading: Reading): ItemOutcome[] {
  const messages = text
    .split('\u0001')
    .map((message) => message.replace(/^[\u0000\u0004\u0016\u007f\s]+/, ''))
    .filter((message) => /[\p{L}\p{N}]/u.test(message));
  if (messages.length === 0) throw new UnreadableWire('no-content', 'The file holds no message.');
  return readEach(messages, reading, (message) => readMessage(message, reading));
}

function readMessage(message: string, reading: Reading): WireItem {
  const item = emptyWireItem('iptc7901');
  const stx = message.indexOf('\u0002');
  const etx = message.lastIndexOf('\u0003');
  const headEnd = stx < 0 ? message.search(/\r?\n|\r/) : stx;
  if (headEnd < 0 && stx < 0 && etx < 0)
    throw new UnreadableWire(
      'truncated',
      'The message breaks off after its first line; it was probably cut while being sent.',
    );
  const head = linesOf(message.slice(0, headEnd < 0 ? message.length : headEnd)).map(trimLine);
  const first = readHeader(head[0] ?? '', item);
  const keywords = head.slice(1).join('').replace(/\/+$/, '');
  setText(item, 'slugline', keywords);
  const textEnd = etx < 0 ? message.length : etx;
  const lines = linesOf(
    message.slice(stx < 0 ? Math.max(headEnd, 0) : stx + 1, textEnd).replace(/[\u0000\u0007\u0004\u007f]/g, ''),
  );
  readDate(etx < 0 ? '' : message.slice(etx + 1), item, reading);
  if (etx < 0 && stx >= 0) item.remarks.push('The message has no end mark (ETX); it may be incomplete.');
  setIdentity(first, keywords, item);
  item.body = wireTextBody(withoutPrivateLines(readHeadline(lines, stx >= 0, item), item));
  // Results and the like have nothing but their first line to be called by.
  if (first === undefined) setText(item, 'headline', item.sourceIds['first line']);
  if (item.body === '' && item.headline === undefined)
    throw new UnreadableWire('no-content', 'The message holds neither a headline nor text.');
  settleLanguage(item, undefined, reading.source);
  return item;
}

interface Header {
  readonly source: string;
  readonly number: string;
}

function readHeader(line: string, item: WireItem): Header | undefined {
  const match = line.length > 300 ? null : HEADER.exec(line);
  if (match === null) {
    // AAP's results and others put fields of their own behind SOH, parted by the unit separator.
    const fields = line
      .split('\u001f')
      .map(trimLine)
      .filter((field) => field !== '');
    item.remarks.push('The first line is not that of an IPTC 7901 message; it was kept among the ids.');
    addSourceId(item, 'first line', fields.join(' '));
    return undefined;
  }
  const [, source = '', number = '', priority, category = '', words, extra] = match;
  addSourceId(item, 'source', source);
  addSourceId(item, 'number', number);
  addSourceId(item, 'words', words);
  addSourceId(item, 'service', extra);
  const urgency = urgencyOf(priority);
  if (urgency !== undefined) item.urgency = urgency;
  addConcept(item.categories, { scheme: 'iptc7901-category', code: category });
  // "dpa 1888", "ccccb   dpa 061", "dpa-tns 0908": the agency and its own running number; dpa's regional desks
  // stand there with names like "lni".
  const agency = /(?:^|\s)([a-z]{2,6})(?:-[a-z]+)? ?\d{2,5}$/.exec(extra ?? '')?.[1];
  setText(item, 'provider', agency !== undefined && /^l[a-z]{2}$/.test(agency) ? 'dpa' : agency);
  return { source, number };
}

/** Source and number repeat from day to day, so the day of the message is part of the id. */
function setIdentity(header: Header | undefined, keywords: string, item: WireItem): void {
  const day = item.versionCreated?.instant?.slice(0, 10);
  if (header === undefined || day === undefined) return;
  // 0000 is what dpa's converter writes for every message: there the keywords must tell them apart.
  const number = /^0+$/.test(header.number) ? `${header.number}:${keywords}` : header.number;
  item.itemId = `${header.source}${number}:${day}`;
}

function readDate(tail: string, item: WireItem, reading: Reading): void {
  const match = DATE.exec(tail);
  if (match === null) {
    if (/\d/.test(tail)) item.remarks.push('The date at the end of the message could not be read.');
    return;
  }
  const [printed, day, hour, minute, zoneBefore, monthName = '', year, zoneAfter] = match;
  const month = monthOf(monthName);
  if (month === undefined) return;
  const wall = { year: 2000 + Number(year), month, day: Number(day), hour: Number(hour), minute: Number(minute) };
  if (wall.year > 2079) wall.year -= 100;
  item.versionCreated = timeOfParts(wall, printed.trim(), zoneBefore ?? zoneAfter, reading.source.timeZone);
  item.sent = item.versionCreated;
}

/**
 * Reads the block before the text: markers, the headline on one or more lines, maybe a byline, closed by " =". AP's
 * messages have no such close: there the first line is the headline.
 * @returns the lines of the text
 */
function readHeadline(lines: readonly string[], framed: boolean, item: WireItem): string[] {
  const close = lines.slice(0, 14).findIndex((line) => /=\s*$/.test(line));
  if (close < 0) {
    const start = lines.findIndex((line) => trimLine(line) !== '');
    if (!framed || start < 0) return [...lines];
    setText(item, 'headline', withoutTypesetting(lines[start] ?? ''));
    return lines.slice(start + 1).map(withoutTypesettingKeepingIndent);
  }
  const headline: string[] = [];
  for (const line of withWholeBrackets(lines.slice(0, close + 1).map((raw) => trimLine(raw).replace(/\s*=$/, '')))) {
    if (isMarkerLine(line)) readMarkerLine(line, item);
    else if (headline.length > 0 && beginsLikeByline(line)) addByline(item, line);
    else headline.push(line);
  }
  setText(item, 'headline', headline.join(' '));
  if (item.headline === 'Impressum')
    throw new UnreadableWire('not-a-story', 'This is a masthead (test) message of the agency, not a story.');
  return lines.slice(close + 1);
}

/** Remarks in brackets may run over several lines: each comes out as one. */
function withWholeBrackets(lines: readonly string[]): string[] {
  const whole: string[] = [];
  let open = '';
  for (const line of lines) {
    if (line === '') continue;
    if (open !== '') {
      open += ` ${line}`;
      if (!line.endsWith(')')) continue;
      whole.push(open);
      open = '';
    } else if (/^\([^)]*$/.test(line)) open = line;
    else whole.push(line);
  }
  return open === '' ? whole : [...whole, open];
}

/** `^…<` is the typesetting frame of AP's header lines. */
const withoutTypesetting = (line: string): string => trimLine(line).replace(/^\^|<$/g, '');

const withoutTypesettingKeepingIndent = (line: string): string =>
  /^\s*\^/.test(line) || /<\s*$/.test(line) ? withoutTypesetting(line) : line;
