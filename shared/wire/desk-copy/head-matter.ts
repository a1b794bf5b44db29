import type { TextParagraph } from '../body/text-paragraphs.ts';
import { addByline, addHeadline, addNote, addSourceId, type Reading, setText } from '../item-fields.ts';
import type { WireItem } from '../wire-item.ts';
import { readTime } from '../wire-time.ts';
import type { HeaderField } from '../words/header-labels.ts';
import {
  captionOf,
  endsQuestion,
  endsStatement,
  isByline,
  isDatelineAlone,
  isProse,
  isSureByline,
  namesParty,
  opensWithDateline,
  widthOf,
  wordCount,
} from './line-shapes.ts';

/** How far down head matter may reach. */
const LONGEST_HEAD = 14;

/**
 * Reads section, headline, deck, captions, byline, date and dateline before the running text.
 * @param typed fields that typed header lines have filled already
 * @returns the lines of the text
 */
export function readHead(
  lines: readonly TextParagraph[],
  item: WireItem,
  reading: Reading,
  typed: ReadonlySet<HeaderField>,
): readonly TextParagraph[] {
  // A typed "Text:" says where the text begins.
  if (typed.has('body')) return lines;
  const start = bodyStart(lines, reading, typed.has('headline'), typed.size > 0);
  const head: string[] = [];
  const window = lines.slice(0, start);
  const sureAt = sureBylineAt(window, reading);
  for (const [at, { text }] of window.entries()) {
    if (readCaption(text, window[at + 1]?.text, item)) continue;
    if (isRepeatedCaption(text, item)) continue;
    const beforeText = at >= start - 1 || followsOnlySmallLines(window.slice(at + 1), reading);
    const position = head.length + (typed.has('headline') ? 1 : 0);
    const directlyBefore = standsBeforeText(lines, at, reading);
    const surerBelow = at < sureAt;
    const context = { outletNames: outletNamesOf(reading), beforeText, directlyBefore, position, surerBelow };
    if (at === 0 && isFileCode(text)) addSourceId(item, 'first line', text);
    else if (isUnreadDate(text, reading)) addNote(item, 'date', text);
    else if (isDate(text, reading)) item.versionCreated ??= readTime(dateIn(text), reading.source.timeZone);
    else if (isByline(text, context)) addByline(item, text);
    else if (isDatelineAlone(text)) setText(item, 'dateline', text);
    else if (head.length > 0 && /^[(（].*[)）]$/su.test(text)) addNote(item, 'head', text);
    else if (item.bylines.length > 0 && !typed.has('byline') && directlyBefore && wordCount(text) <= 4)
      addByline(item, text);
    else head.push(text);
  }
  const left = placeHead(head, item, typed);
  return [...left.map((text) => ({ text, lines: [text], blankLinesBefore: 1 })), ...lines.slice(start)];
}

const beginsText = (line: string): boolean => isProse(line) || opensWithDateline(line);

/** The next line is text, or the agency of a byline in two lines with text below. */
function standsBeforeText(lines: readonly TextParagraph[], at: number, reading: Reading): boolean {
  const next = lines[at + 1]?.text ?? '';
  if (beginsText(next)) return true;
  const party = wordCount(next) <= 4 && namesParty(next, { outletNames: outletNamesOf(reading) });
  return party && beginsText(lines[at + 2]?.text ?? '');
}

/** "IDN38100": the name of a product or file, as weather bureaus put it first. */
const isFileCode = (line: string): boolean => /^[A-Z]{2,5}\d{3,8}$/.test(line);

const outletNamesOf = (reading: Reading): readonly string[] => reading.source.outletNames ?? [];

/** The first line below the headline that is a byline beyond doubt, before the third paragraph of text; -1 for none. */
function sureBylineAt(lines: readonly TextParagraph[], reading: Reading): number {
  let prose = 0;
  for (const [at, { text }] of lines.entries()) {
    if (at > 0 && isSureByline(text, outletNamesOf(reading))) return at;
    if (at > 0 && isProse(text) && captionOf(text, true) === undefined && ++prose > 2) return -1;
  }
  return -1;
}

/** Index of the first line of running text. */
function bodyStart(
  lines: readonly TextParagraph[],
  reading: Reading,
  headlineTyped: boolean,
  typedHeader: boolean,
): number {
  // Below a typed header a single paragraph is the text, not a headline.
  if (typedHeader && lines.length === 1 && isProse(lines[0]?.text ?? '')) return 0;
  const reach = Math.min(lines.length, LONGEST_HEAD);
  const outletNames = outletNamesOf(reading);
  const sureAt = sureBylineAt(lines.slice(0, reach), reading);
  let byline = -1;
  let caption = -1;
  let prose = 0;
  for (let at = 0; at < reach; at++) {
    const line = lines[at]?.text ?? '';
    const next = lines[at + 1]?.text ?? '';
    if (opensWithDateline(line) && isProse(line)) return at;
    if (isDatelineAlone(line)) return at + 1;
    if (captionOf(line, true) !== undefined || (line === next && widthOf(line) > 20)) {
      caption = at;
      continue;
    }
    if (isProse(line) && byline >= 0) return at;
    if (isDate(line, reading) || isUnreadDate(line, reading)) continue;
    // A deck is one paragraph, two at most: a line between later ones is no byline but a subheading.
    if (isProse(line) && at > 0 && ++prose > 2) break;
    const directlyBefore = standsBeforeText(lines, at, reading);
    const beforeText = directlyBefore || isDate(next, reading);
    const position = at + (headlineTyped ? 1 : 0);
    const context = { outletNames, beforeText, directlyBefore: directlyBefore && prose < 2, position };
    if (isByline(line, { ...context, surerBelow: at < sureAt })) byline = at;
  }
  if (byline >= 0) return byline + 1;
  // Without byline and dateline the first running text begins the body; what stands before a caption is the deck.
  const first = lines.findIndex(
    ({ text }, at) => at >= (headlineTyped ? 0 : 1) && isProse(text) && captionOf(text, true) === undefined,
  );
  if (caption > first && first > 0 && caption - first <= 3 && widthOf(lines[first]?.text ?? '') <= 320)
    return caption + 1;
  if (first >= 0) return isLoneText(lines, first) ? 0 : first;
  return Math.min(1, lines.length);
}

/** Copy that begins with its text at once: a first line as long as a paragraph is no headline. */
const isLoneText = (lines: readonly TextParagraph[], first: number): boolean =>
  first === 1 && isProse(lines[0]?.text ?? '') && widthOf(lines[0]?.text ?? '') > 200;

/** Between a byline and the text stand at most dates, titles and second bylines. */
function followsOnlySmallLines(rest: readonly TextParagraph[], reading: Reading): boolean {
  return rest.every(
    ({ text }) => isDate(text, reading) || isDatelineAlone(text) || (wordCount(text) <= 8 && !isProse(text)),
  );
}

function readCaption(line: string, next: string | undefined, item: WireItem): boolean {
  const read = captionOf(line, true);
  const twice = line === next && widthOf(line) > 20;
  if (read === undefined && !twice) return false;
  addPicture(read?.caption ?? line, read?.creditLine, item);
  return true;
}

/** Adds a picture without a file, once: pages print a caption as text and as the alternative text of the picture. */
export function addPicture(caption: string, creditLine: string | undefined, item: WireItem): void {
  if (item.pictures.some((picture) => picture.caption === caption)) return;
  item.pictures.push({ kind: 'picture', caption, ...(creditLine === undefined ? {} : { creditLine }), renditions: [] });
}

function isRepeatedCaption(line: string, item: WireItem): boolean {
  return item.pictures.some((picture) => picture.caption === line);
}

/** The date in "Published: 25 October 2023" or alone. */
const dateIn = (line: string): string =>
  line.replace(/^[^\d:：]{2,25}[:：]\s*(?=\S)/u, '').replace(/^[|\s]+|[|\s]+$/g, '');

function isDate(line: string, reading: Reading): boolean {
  if (line.length > 60 || !/[\d٠-٩۰-۹]/u.test(line)) return false;
  const bare = dateIn(line);
  if (wordCount(bare) > 7) return false;
  return readTime(bare, reading.source.timeZone).instant !== undefined && isMostlyDate(bare);
}

/** Digits with the separators of a date, in a calendar that is not read ("۱۴۰۲/۰۸/۰۳"). */
const isUnreadDate = (line: string, reading: Reading): boolean =>
  /^[\d٠-٩۰-۹]{1,4}[/.-][\d٠-٩۰-۹]{1,2}[/.-][\d٠-٩۰-۹]{1,4}$/u.test(line) && !isDate(line, reading);

/** "2023-10-25" and "25 October 2023, 14:30 GMT", but not "Two dead on 25 October 2023". */
const isMostlyDate = (line: string): boolean => {
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  return words.length <= 3;
};

/**
 * Gives the remaining lines of the head their places: section, headline, deck, at most two further lines.
 * @returns lines that are too many for a head (a bulletin, a list): they belong to the text
 */
function placeHead(head: readonly string[], item: WireItem, typed: ReadonlySet<HeaderField>): string[] {
  const lines = [...head];
  if (!typed.has('headline')) {
    const [first = '', second] = lines;
    if (second !== undefined && isSection(first, second) && !typed.has('section'))
      setText(item, 'section', lines.shift());
    setText(item, 'headline', lines.shift());
  } else if (lines[0] !== undefined && lines[0] === item.headline) lines.shift();
  if (lines.length > 3) return lines;
  const deckAt = lines.findIndex((line) => endsStatement(line) || widthOf(line) > 60);
  for (const [at, line] of lines.entries()) {
    if (item.deck === undefined && (at === deckAt || (deckAt < 0 && at === 0))) setText(item, 'deck', line);
    else addHeadline(item, 'subheadline', line);
  }
  return [];
}

/** A page's section above the headline: one or two words, or a path, and a longer line that ends no sentence below it. */
function isSection(first: string, second: string): boolean {
  const path = /[>»›]/.test(first);
  const joined = /\s(?:&|and|und|et|y|e|и|و|和)\s/iu.test(first);
  const words = wordCount(first);
  if (endsStatement(first) || endsQuestion(first) || /\d/.test(first) || widthOf(first) > 60) return false;
  if (!(path || words <= 2 || (words === 3 && joined))) return false;
  return widthOf(second) > widthOf(first) && !/[.。।۔](?:["”“»’'」』)\]）]|\s)*$/u.test(second);
}
