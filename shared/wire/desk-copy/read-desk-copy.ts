import { bodyOf, textBlock } from '../../story/xhtml.ts';
import { paragraphsOf, type TextParagraph } from '../body/text-paragraphs.ts';
import { settleLanguage } from '../find-language.ts';
import { addHeadline, addSignal, type Reading } from '../item-fields.ts';
import { isDeskInitials } from '../newsml-1/afp-habits.ts';
import { UnreadableWire } from '../unreadable.ts';
import { emptyWireItem, type WireFormat, type WireItem } from '../wire-item.ts';
import { type HeaderField, headerLine } from '../words/header-labels.ts';
import { beginsWithMarker, isMarkerOnly } from '../words/marker-words.ts';
import { isPressRelease } from '../words/press-release-words.ts';
import { bodyBlocks } from './body-lines.ts';
import { withoutFurniture } from './furniture.ts';
import { readHead } from './head-matter.ts';
import { readHeaderLines } from './header-lines.ts';
import { endsStatement, widthOf } from './line-shapes.ts';

/**
 * Reads plain copy as a desk drops it: pasted from a page or typed, in any language. Nothing says what a line is, so it
 * is told by structure: typed header lines, then section, headline, deck, captions and byline before the first running
 * text, subheadings inside it, page furniture at the end. Whatever is taken out of the text is named in the remarks.
 * @throws UnreadableWire when nothing but furniture is there
 */
export function readDeskCopy(text: string, reading: Reading, format: WireFormat = 'plain-text'): WireItem {
  const item = emptyWireItem(format);
  readDeskText(text, item, reading);
  if (item.body === '' && item.headline === undefined && item.notes.length === 0)
    throw new UnreadableWire('no-content', 'The file holds no text that could be a story.');
  return item;
}

/** {@link readDeskCopy} into an item that already knows something (a mail's sender, a page's address). */
export function readDeskText(text: string, item: WireItem, reading: Reading): void {
  readDeskParagraphs(paragraphsOf(text), item, reading);
}

/** More are a list or a mistake; every line costs a look at its shape. */
const MOST_PARAGRAPHS = 20_000;

/** The same for copy that is in paragraphs already. */
export function readDeskParagraphs(paragraphs: readonly TextParagraph[], item: WireItem, reading: Reading): void {
  if (paragraphs.length > MOST_PARAGRAPHS)
    throw new UnreadableWire('too-large', `The copy has more than ${MOST_PARAGRAPHS} paragraphs; no story has.`);
  let lines = takeMarkers(paragraphs, item);
  const header = readHeaderLines(lines, item, reading);
  lines = takeMarkers(header.rest, item);
  lines = withoutFurniture(lines, item);
  lines = takeSignoff(lines, item);
  const known: ReadonlySet<HeaderField> =
    item.headline === undefined ? header.found : new Set([...header.found, 'headline']);
  const body = readHead(lines, item, reading, known);
  const blocks = bodyBlocks(body, item);
  item.body = bodyOf(blocks);
  keepLoneLine(item);
  settleLanguage(item, header.language ?? item.language, reading.source);
}

/** First lines such as "KILL KILL KILL" or "CORRECTION:" are kept for the editorial stage and are no headline. */
function takeMarkers(lines: readonly TextParagraph[], item: WireItem): TextParagraph[] {
  let at = 0;
  for (; at < Math.min(lines.length, 6); at++) {
    const line = lines[at]?.text ?? '';
    const notice = beginsWithMarker(line) && widthOf(line) > 90 && endsStatement(line) && lines.length > at + 2;
    const typed = headerLine(line);
    if (typed?.field !== undefined && typed.field !== 'note' && typed.value !== '') break;
    const next = headerLine(lines[at + 1]?.text ?? '');
    const heading = beginsWithMarker(line) && next?.field !== undefined && next.value !== '';
    const release = isPressRelease(line);
    if (!isMarkerOnly(line) && !notice && !heading && !release) break;
    if (release) addSignal(item, 'press-release');
    addHeadline(item, 'marker', line);
  }
  return lines.slice(at);
}

/** Desk initials on a line of their own at the very end. */
function takeSignoff(lines: TextParagraph[], item: WireItem): TextParagraph[] {
  const last = lines.at(-1)?.text ?? '';
  if (lines.length < 3 || !isDeskInitials(last) || last !== last.toLowerCase()) return lines;
  item.signoff = last;
  item.remarks.push(`The desk's initials at the end (“${last}”) were taken out of the text.`);
  return lines.slice(0, -1);
}

/** One line of copy is an alert: the line is its headline and its text. */
function keepLoneLine(item: WireItem): void {
  if (item.body !== '' || item.headline === undefined || item.deck !== undefined || item.headlines.length > 0) return;
  if (item.itemId !== undefined || item.pictures.length > 0) return;
  item.body = bodyOf([textBlock(item.headline)]);
  item.remarks.push('The copy is one line; it serves as headline and text.');
}
