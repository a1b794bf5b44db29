import { type Block, blocksOf, bodyOf, visibleText, type Xhtml, xhtml } from '../story/xhtml.ts';
import type { WireItem } from '../wire/wire-item.ts';
import { isCorrectionNote, withoutBracket } from './correction-note.ts';
import { foldText, isAllCapitals, isCaseless } from './fold-text.ts';
import { readEmbargo } from './read-embargo.ts';
import { readLineMarkers } from './read-markers.ts';
import { type MomentContext, readMoment } from './read-moment.ts';
import { DESK_LINES, PAGE_FURNITURE, PRIVATE_HEADINGS, PRIVATE_SENTENCES } from './words/private-sections.ts';
import { PUBLIC_NOTE } from './words/public-notes.ts';
import { END_MARKS, SIGN_OFFS } from './words/sign-offs.ts';

/** A body with nothing in it that is not for the public, and all that was taken out. */
export interface CleanedBody {
  readonly body: Xhtml;
  /** In the order of the copy. Visible text of the body and of these together is the visible text there was. */
  readonly removed: readonly {
    /** In plain words, for the receipt. */
    readonly what: string;
    readonly text: string;
  }[];
  /** What was removed and speaks to the desk. */
  readonly deskNotes: readonly { readonly role: string; readonly text: string }[];
  /** The agency's own words about a correction, meant for the public: left the body to stand in the feed's note. */
  readonly correctionNote?: string;
  /** For an alert without a headline: its first paragraph. */
  readonly headline?: string;
}

interface Cut {
  readonly what: string;
  readonly role?: string;
}

interface Line {
  readonly block: number;
  readonly text: string;
  /** The XHTML of this line, when the block can be taken apart at its line breaks. */
  readonly markup: string | undefined;
  cut?: Cut;
}

/** Desk lines are only looked for this close to either end of the copy. */
const HEAD = 6;
const TAIL = 8;
const LONGEST_HEADLINE = 200;

/**
 * Takes out of a body what is not for the public, and only at its proper place: markers, notes to editors and correction
 * notes above the story; sign-offs, contacts and end marks below it; private sections from their heading to the end. A
 * line that says who contributed is public and stays. Pure and total.
 * @param context for embargo lines, which are recognised by their dates
 */
export function cleanBody(item: WireItem, context: MomentContext): CleanedBody {
  const blocks = blocksOf(item.body);
  const linesByBlock = blocks.map((block, at) => linesOf(block, at));
  const lines = linesByBlock.flat();
  cutPrivateSections(lines);
  const note = cutHead(lines, blocks, context);
  cutTail(lines);
  const kept = blocks.map((block, at) => rebuilt(block, linesByBlock[at] ?? []));
  const body = bodyOf(kept.filter((block) => block !== undefined).map(withoutHyphens));
  const cuts = lines.filter((line): line is Line & { cut: Cut } => line.cut !== undefined && line.text !== '');
  const hyphens = kept.flatMap((block) => (block === undefined ? [] : hyphensOf(block)));
  const headline = item.headline === undefined ? headlineFrom(body) : undefined;
  return {
    body,
    removed: [...grouped(cuts), ...hyphens],
    deskNotes: joined(cuts),
    ...(note === undefined ? {} : { correctionNote: note }),
    ...(headline === undefined ? {} : { headline }),
  };
}

/** The lines of a block; tables, lists and figures are one line each, and are never cut apart. */
function linesOf(block: Block, at: number): Line[] {
  if (block.element === 'pre')
    return block.inner.split('\n').map((markup) => ({ block: at, text: visibleText(markup), markup }));
  const parts = block.inner.split(/<br\s*\/?>/);
  const apart = block.element === 'p' && parts.length > 1 && parts.every((part) => balanced(part));
  if (!apart) return [{ block: at, text: visibleText(block.outer), markup: undefined }];
  return parts.map((markup) => ({ block: at, text: visibleText(markup), markup }));
}

function balanced(part: string): boolean {
  let depth = 0;
  for (const [, closing] of part.matchAll(/<(\/?)[a-z]/g)) {
    depth += closing === '/' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

const PRIVATE_SENTENCE = new RegExp(`^[\\s*#(\\[{+_=-]*(?:${PRIVATE_SENTENCES.join('|')})`, 'u');

/** From the first private heading or sentence to the end. */
function cutPrivateSections(lines: readonly Line[]): void {
  const start = lines.findIndex(({ text }) => text.length < 250 && opensPrivatePart(text));
  if (start < 0) return;
  const ruled = start > 0 && /^[\s*=_-]{3,}$/.test(lines[start - 1]?.text ?? '') ? start - 1 : start;
  for (const line of lines.slice(ruled))
    line.cut = { what: 'Taken out, because it is not for publication.', role: 'private' };
}

function opensPrivatePart(text: string): boolean {
  const folded = foldText(text);
  return PRIVATE_HEADINGS.has(folded.replace(/^[\s#*=_–—:-]+|[\s#*=_–—:.-]+$/g, '')) || PRIVATE_SENTENCE.test(folded);
}

/** Markers, embargo lines, notes to editors and the correction note above the story. Returns the note's words. */
function cutHead(lines: readonly Line[], blocks: readonly Block[], context: MomentContext): string | undefined {
  let note: string | undefined;
  let before: Cut | undefined;
  for (const line of lines.filter(({ cut }) => cut === undefined).slice(0, HEAD)) {
    const block = blocks[line.block];
    if (line.text === '') continue;
    if (note === undefined && block !== undefined && line.markup === undefined && isCorrectionNote(block)) {
      note = withoutBracket(line.text);
      line.cut = { what: 'The correction note was moved out of the text.' };
      continue;
    }
    const cut = deskCut(line.text) ?? markerCut(line.text, context) ?? timeBelow(line.text, before, context);
    if (cut === undefined) break;
    line.cut = cut;
    before = cut;
  }
  return note;
}

/** A line of nothing but markers, or one that sets an embargo. */
function markerCut(text: string, context: MomentContext): Cut | undefined {
  if (text.length > 250) return undefined;
  const embargo = readEmbargo(text, { ...context, place: 'line' });
  if (embargo.found || embargo.lifted === true)
    return { what: 'The embargo line was taken out of the text.', role: 'embargo' };
  const { markers, rest } = readLineMarkers(text);
  const only = rest.replace(/[^\p{L}\p{N}]/gu, '') === '' && markers.some(({ certain }) => certain);
  if (!only || !(isAllCapitals(text) || isCaseless(text) || /^[\s*([]/.test(text))) return undefined;
  return { what: 'The desk’s marker was taken out of the text.', role: 'marker' };
}

/** "EMBARGO" and, on the next line, "00.01 hrs 12 March 2026". */
function timeBelow(text: string, before: Cut | undefined, context: MomentContext): Cut | undefined {
  if (before?.role !== 'embargo' || text.length > 80 || !('instant' in readMoment(text, context))) return undefined;
  return { what: before.what, role: before.role };
}

const DESK = DESK_LINES.map(({ role, pattern }) => ({ role, pattern: new RegExp(`^[\\s^*]*(?:${pattern})`, 'u') }));
const TO_PUBLIC = new RegExp(PUBLIC_NOTE, 'u');

function deskCut(text: string): Cut | undefined {
  if (text.length > 1500) return undefined;
  const folded = foldText(text);
  const found = DESK.find(({ pattern }) => pattern.test(folded));
  if (found === undefined || TO_PUBLIC.test(folded)) return undefined;
  return {
    what: 'A note to the desk was taken out of the text.',
    role: found.role,
  };
}

const SIGNED = 'The desk’s sign-off was taken out of the text.';
const FURNITURE = new RegExp(`^(?:${PAGE_FURNITURE.join('|')})$`, 'u');

/** Sign-off, contacts, end marks and page furniture, from the last line up as long as there are any. */
function cutTail(lines: readonly Line[]): void {
  let looked = 0;
  let signed = false;
  for (const line of lines.filter(({ cut }) => cut === undefined).reverse()) {
    if (looked >= TAIL) return;
    looked += 1;
    if (line.text === '') continue;
    const cut = tailCut(line.text, signed);
    if (cut === undefined) return;
    signed ||= cut.what === SIGNED;
    line.cut = cut;
  }
}

function tailCut(text: string, signed: boolean): Cut | undefined {
  if (!signed && text.length <= 60 && SIGN_OFFS.some(({ pattern }) => pattern.test(text.normalize('NFC').trim())))
    return { what: SIGNED, role: 'signoff' };
  const folded = foldText(text);
  if (END_MARKS.has(folded)) return { what: 'The mark at the end was taken out of the text.' };
  if (text.length < 120 && FURNITURE.test(folded))
    return { what: 'What belongs to the web page, not to the story, was taken out.' };
  return deskCut(text);
}

/** The block without its cut lines; undefined when nothing of it is left. */
function rebuilt(block: Block, lines: readonly Line[]): Block | undefined {
  const kept = lines.filter(({ cut }) => cut === undefined);
  if (kept.length === lines.length) return block;
  if (kept.every(({ text }) => text === '')) return undefined;
  const inner = kept.map(({ markup }) => markup ?? '').join(block.element === 'pre' ? '\n' : '<br/>');
  const open = block.outer.slice(0, block.outer.indexOf('>') + 1);
  return { ...block, inner, outer: xhtml.parse(`${open}${inner}</${block.element}>`) };
}

/** AFP prints sub-heads as "- Text -". */
const HYPHENED = /^(\s*[-–—]\s+)(\S[\s\S]*\S)(\s+[-–—]\s*)$/;

function withoutHyphens(block: Block): Block {
  const inner = HYPHENED.exec(block.inner)?.[2];
  if (inner === undefined || !/^h[2-4]$/.test(block.element)) return block;
  const open = block.outer.slice(0, block.outer.indexOf('>') + 1);
  return { ...block, inner, outer: xhtml.parse(`${open}${inner}</${block.element}>`) };
}

function hyphensOf(block: Block): { what: string; text: string }[] {
  if (withoutHyphens(block) === block) return [];
  const [, before = '', , after = ''] = HYPHENED.exec(block.inner) ?? [];
  return [{ what: 'The hyphens around a sub-head were taken off.', text: `${before.trim()} ${after.trim()}` }];
}

/** Neighbouring lines that were taken out for the same reason are one removal. */
function grouped(cuts: readonly (Line & { cut: Cut })[]): { what: string; text: string }[] {
  const removals: { what: string; text: string }[] = [];
  for (const { cut, text } of cuts) {
    const last = removals.at(-1);
    if (last?.what === cut.what) last.text += `\n${text}`;
    else removals.push({ what: cut.what, text });
  }
  return removals;
}

/** Neighbouring lines of the same role are one note. */
function joined(cuts: readonly (Line & { cut: Cut })[]): { role: string; text: string }[] {
  return grouped(
    cuts.flatMap((line) => (line.cut.role === undefined ? [] : [{ ...line, cut: { what: line.cut.role } }])),
  ).map(({ what, text }) => ({ role: what, text }));
}

/** The first paragraph as a headline: one line, cut at a word when it is long. */
function headlineFrom(body: Xhtml): string | undefined {
  const first = blocksOf(body)
    .map((block) => visibleText(block.outer).replace(/\n/g, ' '))
    .find((text) => text !== '');
  if (first === undefined || first.length <= LONGEST_HEADLINE) return first;
  const short = first.slice(0, LONGEST_HEADLINE);
  return `${short
    .slice(0, Math.max(short.lastIndexOf(' '), LONGEST_HEADLINE / 2))
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
