import type { Block } from '../../story/xhtml.ts';
import { trimmed } from './trim-ends.ts';

/** A paragraph of plain text as it stood: its lines, and how many blank lines came before it. */
export interface TextParagraph {
  readonly text: string;
  /** Paragraphs with a line structure of their own (tables, results) keep their lines. */
  readonly lines: readonly string[];
  readonly blankLinesBefore: number;
  /** The block it is already, where the copy came as HTML: kept as it is unless it turns out to be something else. */
  readonly block?: Block;
}

/** Lines of any text, whatever ends them (CRLF, LF, CR alone, NEL, form feed, Unicode's separators). */
export function linesOf(text: string): string[] {
  return text.split(/\r\n?|[\n\u000b\u000c\u0085\u2028\u2029]/);
}

/**
 * Splits plain text into paragraphs. Two kinds of copy are told apart: lines wrapped at a fixed width, where a blank
 * line or an indent starts a paragraph, and lines that each are a paragraph, as pasted from a page.
 * @param wrapped for copy known to be wrapped and indented: then only a blank line or an indent starts a paragraph
 */
export function paragraphsOf(text: string, wrapped = false): TextParagraph[] {
  const lines = linesOf(text);
  const width = wrapped ? Number.NEGATIVE_INFINITY : wrapWidth(lines);
  const paragraphs: TextParagraph[] = [];
  let open: string[] = [];
  let blank = 0;
  let blankBefore = 0;
  const close = (): void => {
    if (open.length > 0) paragraphs.push({ text: joinLines(open), lines: open, blankLinesBefore: blankBefore });
    open = [];
  };
  for (const line of lines) {
    const bare = trimLine(line);
    if (bare === '') {
      close();
      blank += 1;
      continue;
    }
    const before = open.at(-1);
    const starts = before === undefined || width === 0 || /^(?: {2,}|\t)\S/.test(line) || hadRoom(before, bare, width);
    if (starts) {
      close();
      blankBefore = blank;
    }
    open.push(bare);
    blank = 0;
  }
  close();
  return paragraphs;
}

/** White space of every kind gone at both ends, folded to one space inside. */
export function trimLine(line: string): string {
  return trimmed(line.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, ' ').replace(/[\t \u3000]+/g, ' '));
}

/** Lines of one paragraph made one: with a space, except after Chinese, Japanese or Thai, which has none between words. */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines)
    text += text === '' ? line : /[\u0e00-\u0e7f\u3000-\u9fff\uff00-\uffef]$/.test(text) ? line : ` ${line}`;
  return text;
}

/** A line that had room for the next word was ended on purpose: it is a line of its own (a headline, an address). */
function hadRoom(line: string, next: string, width: number): boolean {
  const word = /^\S*/.exec(next)?.[0].length ?? 0;
  return line.length + 1 + word + 12 <= width;
}

/**
 * The width at which the copy is wrapped, 0 when it is not: within groups of lines without a blank between them, most
 * lines are of a moderate length and do not end a sentence.
 */
function wrapWidth(lines: readonly string[]): number {
  let full = 0;
  let inside = 0;
  let unfinished = 0;
  let longest = 0;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = trimLine(lines[at] ?? '');
    const next = trimLine(lines[at + 1] ?? '');
    longest = Math.max(longest, line.length);
    if (line === '' || next === '') continue;
    inside += 1;
    if (line.length >= 40 && line.length <= 100) full += 1;
    if (!/[.!?…。！？؟۔:"”’)\]|]$/.test(line)) unfinished += 1;
  }
  return longest <= 120 && inside >= 2 && full > inside * 0.5 && unfinished > inside * 0.5 ? longest : 0;
}
