import { bodyOf, textBlock } from '../../story/xhtml.ts';
import { linesOf, trimLine } from '../body/text-paragraphs.ts';
import { withoutAtEnd } from '../body/trim-ends.ts';
import { wireTextBody } from '../body/wire-text-body.ts';
import { settleLanguage } from '../find-language.ts';
import {
  addByline,
  addConcept,
  addHeadline,
  addNote,
  addSignal,
  addSourceId,
  cleanLine,
  type Reading,
  setText,
} from '../item-fields.ts';
import { urgencyOfPriority } from '../json/ap-media.ts';
import { type ItemOutcome, readEach } from '../read-each.ts';
import { UnreadableWire } from '../unreadable.ts';
import { emptyWireItem, type WireItem } from '../wire-item.ts';
import { timeOfParts } from '../wire-time.ts';
import { beginsLikeByline } from '../words/byline-words.ts';
import { agateTable, plainTypesetting } from './typesetting.ts';

/** Line 1: level letter, number, unit separator (AAP writes a line end), selector. Kyodo: number and name without one. */
const FIRST_LINE = /^([A-Za-z])(\d{4})(?:\u001f([^\r\n]*)|([^\r\n]*))$/;

/** Line 2: priority, category, format (text or tabular), keyword, maybe a version, date and words. */
const SECOND_LINE =
  /^([a-z]) ([a-z]) ?([\u0013\u0014])?([\u0011\u0012])? ?(\S+)(?: (.*?))?\s+(\d\d)-(\d\d)(?: (\d{4}))?\s*$/;

/** Longer lines are no header. */
const LONGEST_LINE = 300;

/** After ETX: AP has month first and a GMT time, Kyodo the day first and local time. */
const AP_TRAILER = /AP-WF-(\d\d)-(\d\d)-(\d\d) (\d\d)(\d\d)GMT/;
const KYODO_TRAILER = /([A-Z]{2,5})-(\d\d):(\d\d)-(\d\d)-(\d\d)-(\d\d)/;

/**
 * Reads ANPA 1312 wires (AP, Kyodo, AAP): one or many messages a file, each from SOH to EOT. The byte layout is in
 * wire-formats, section 13.
 */
export function readAnpa1312(text: string, reading: Reading): ItemOutcome[] {
  const messages = text
    .split('\u0001')
    .map((message) => withoutAtEnd(message, '\u0016\u0004\u000c\r\n\t '))
    .filter((message) => /[\p{L}\p{N}]/u.test(message));
  if (messages.length === 0) throw new UnreadableWire('no-content', 'The file holds no message.');
  return readEach(messages, reading, (message) => readMessage(message, reading));
}

function readMessage(message: string, reading: Reading): WireItem {
  const item = emptyWireItem('anpa1312');
  const stx = message.indexOf('\u0002');
  const etx = message.lastIndexOf('\u0003');
  if (stx < 0)
    throw new UnreadableWire(
      'truncated',
      'The message breaks off before its text begins; it was probably cut while being sent.',
    );
  const head = linesOf(message.slice(0, stx))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const tabular = readHead(head, item);
  readTrailer(etx < 0 ? '' : message.slice(etx + 1), item, reading);
  if (etx < 0) item.remarks.push('The message has no end mark (ETX); it may be incomplete.');
  const lines = readHeaderLines(linesOf(message.slice(stx + 1, etx < 0 ? message.length : etx)), item);
  item.body = tabular ? tabularBody(lines) : wireTextBody(withoutClosing(lines, item).map(plainTypesetting));
  setIdentity(item);
  if (item.body === '' && item.headline === undefined)
    throw new UnreadableWire('no-content', 'The message holds neither a headline nor text.');
  settleLanguage(item, undefined, reading.source);
  return item;
}

/** Reads the two lines before the text; says whether the text is tabular. */
function readHead(head: readonly string[], item: WireItem): boolean {
  const first = FIRST_LINE.exec(head[0] ?? '');
  const kyodo = /^([a-z])(\d{4})([A-Z]+) /.exec(head[0] ?? '');
  if (first !== null || kyodo !== null) {
    addSourceId(item, 'level', first?.[1] ?? kyodo?.[1]);
    addSourceId(item, 'number', first?.[2] ?? kyodo?.[2]);
    addSourceId(item, 'selector', first?.[3] ?? first?.[4]);
    setText(item, 'provider', kyodo?.[3]);
  } else item.remarks.push('The first line is not that of an ANPA message.');
  const second = head
    .map((line) => (line.length > LONGEST_LINE ? null : SECOND_LINE.exec(line)))
    .find((match) => match !== null);
  if (second === undefined) {
    item.remarks.push('The second line is not that of an ANPA message.');
    return false;
  }
  const [whole, priority, category = '', format, , keyword, version, month, day, words] = second;
  const urgency = urgencyOfPriority(priority);
  if (urgency !== undefined) item.urgency = urgency;
  addConcept(item.categories, { scheme: 'anpa-category', code: category });
  addSourceId(item, 'priority', priority);
  addSourceId(item, 'keyword', keyword);
  addSourceId(item, 'version', version);
  addSourceId(item, 'date', `${month}-${day}`);
  addSourceId(item, 'words', words);
  const sequence = /^(\d+)(?:st|nd|rd|th)/i.exec(version ?? '')?.[1];
  setText(item, 'version', sequence);
  if (/writethru|lead|ld\b|add/i.test(version ?? '')) addSignal(item, 'update');
  if (/correct/i.test(whole)) addSignal(item, 'correction');
  // Kyodo writes the codes of tables before running text.
  return format === '\u0014' && kyodo === null;
}

function readTrailer(trailer: string, item: WireItem, reading: Reading): void {
  const ap = AP_TRAILER.exec(trailer);
  const kyodo = KYODO_TRAILER.exec(trailer);
  if (ap !== null) {
    const [printed, month, day, year, hour, minute] = ap;
    item.versionCreated = timeOfParts(wall(year, month, day, hour, minute), printed, 'GMT', reading.source.timeZone);
    setText(item, 'provider', 'AP');
  } else if (kyodo !== null) {
    const [printed, , hour, minute, day, month, year] = kyodo;
    item.versionCreated = timeOfParts(
      wall(year, month, day, hour, minute),
      printed,
      undefined,
      reading.source.timeZone,
    );
  }
  if (item.versionCreated !== undefined) item.sent = item.versionCreated;
}

const wall = (year = '', month = '', day = '', hour = '', minute = '') => ({
  year: Number(year) < 80 ? 2000 + Number(year) : 1900 + Number(year),
  month: Number(month),
  day: Number(day),
  hour: Number(hour),
  minute: Number(minute),
});

/** Keyword and day tell a story apart; its versions ("1stLd-Writethru") come with the same keyword. */
function setIdentity(item: WireItem): void {
  const keyword = item.sourceIds.keyword;
  const date = item.sourceIds.date;
  const year = item.versionCreated?.instant?.slice(0, 4);
  if (keyword !== undefined && date !== undefined && year !== undefined) item.itemId = `${keyword}:${year}-${date}`;
}

/** What the lines between `^` and `<` or `=` say: slug, headline, byline, notes. Gives back the lines of the text. */
function readHeaderLines(lines: readonly string[], item: WireItem): string[] {
  let at = 0;
  for (; at < lines.length; at++) {
    const raw = (lines[at] ?? '').replace(/^[\u0000-\u0008\u000b-\u001f]+/, '');
    const line = trimLine(raw);
    if (line === '') continue;
    if (readPlainHeaderLine(line, lines[at + 1], item)) continue;
    if (!line.startsWith('^') || /^\^[^<=]*$/.test(line)) break;
    readHeaderLine(plainTypesetting(line.slice(1).replace(/\s*[<=]\s*$/, '')).trim(), line.endsWith('='), item);
  }
  return lines.slice(at);
}

/** Kyodo's header lines have no frame: the slug, then the headline, which ends in a plus sign. */
function readPlainHeaderLine(line: string, next: string | undefined, item: WireItem): boolean {
  if (line.endsWith('+') && item.headline === undefined) setText(item, 'headline', line.slice(0, -1));
  else if (trimLine(next ?? '').endsWith('+') && item.slugline === undefined) setText(item, 'slugline', line);
  else return false;
  return true;
}

function readHeaderLine(line: string, centred: boolean, item: WireItem): void {
  if (line === '') return;
  if (/^\(?Eds?[.:]|^EDITOR'?S'? NOTE|^AP (?:Photo|Video|Graphic|Audio)/i.test(line)) addNote(item, 'Eds', line);
  else if (item.slugline === undefined) {
    setText(item, 'slugline', line.replace(/,\s*\d+$/, ''));
    if (/\bKILL\b|\bWITHHOLD\b/.test(line)) addHeadline(item, 'marker', line);
    if (/correct/i.test(line)) addSignal(item, 'correction');
  } else if (centred || beginsLikeByline(line)) readCentred(line, item);
  else if (item.headline === undefined) setText(item, 'headline', line);
  else addNote(item, 'header', line);
}

/** "By GERRY SHIH=" and, below it, "Associated Press=": both are printed under the headline. */
function readCentred(line: string, item: WireItem): void {
  const name = cleanLine(line);
  if (name === undefined) return;
  addByline(item, name);
}

/** AP ends with a rule of underscores, Kyodo with its name: neither is text. */
function withoutClosing(lines: readonly string[], item: WireItem): string[] {
  const kept = lines.filter((line) => !/^\s*_{2,}=?\s*$/.test(line) && !/^\^?END<?\s*$/.test(line.trim()));
  while (kept.length > 0 && trimLine(kept.at(-1) ?? '') === '') kept.pop();
  const last = trimLine(kept.at(-1) ?? '');
  if (/^==\p{L}+$/u.test(last)) {
    setText(item, 'signoff', last);
    kept.pop();
  }
  return kept;
}

function tabularBody(lines: readonly string[]): WireItem['body'] {
  const table = agateTable(lines);
  return bodyOf(
    table.length > 0
      ? table
      : lines
          .map(plainTypesetting)
          .filter((line) => line !== '')
          .map((line) => textBlock(line)),
  );
}
