import type { TextParagraph } from '../body/text-paragraphs.ts';
import { addKeyword, addNote, setText } from '../item-fields.ts';
import type { WireItem } from '../wire-item.ts';
import { isFurnitureLine } from '../words/furniture-words.ts';
import { headerLine } from '../words/header-labels.ts';
import { endsQuestion, endsStatement, isProse, opensWithDateline, widthOf } from './line-shapes.ts';

/** The asterisk of a mandatory field in a form: "Captcha *", "Name *", in any language. */
const isFormLabel = (line: string): boolean =>
  line.length <= 50 && widthOf(line) <= 50 && /\p{L}[\p{L}\s()-]*\*\s*:?$/u.test(line) && !/^\*/.test(line);

/** A copyright notice of its own. */
const isCopyright = (line: string): boolean =>
  line.length <= 160 && widthOf(line) <= 160 && /^(?:©|\(c\)\s|copyright\b)|all rights reserved\.?$/i.test(line);

/** Marks under a text: "-30-", "###", "ENDS". What follows is for editors. */
const isEndMark = (line: string): boolean =>
  line.length <= 40 && /^(?:[-–—]?\s*30\s*[-–—]|#{3,}|\*{3,}\s*end\w*\s*\*{3,}|-*\s*ends?\s*-*|\(ends?\))$/i.test(line);

/**
 * Takes page furniture out: form labels and template lines after the text with the questions that go with them, lines
 * of templates in between. Everything taken out is named in the remarks; copyright and tags become fields.
 */
export function withoutFurniture(lines: readonly TextParagraph[], item: WireItem): TextParagraph[] {
  const removed: string[] = [];
  const cut = tailStart(lines);
  for (const { text } of lines.slice(cut)) if (!becomesField(text, item)) removed.push(text);
  let kept = [...lines.slice(0, cut)].filter(({ text }, at) => {
    const template = isFurnitureLine(text) && (at > 0 || lines.length > 3) && !standsForSection(lines, at);
    if (template) removed.push(text);
    return !template;
  });
  kept = withoutEnd(kept, item);
  while (kept.length > 1 && becomesField(kept.at(-1)?.text ?? '', item)) kept.pop();
  if (removed.length > 0)
    item.remarks.push(`Page furniture was left out: ${removed.map((line) => `“${line.slice(0, 80)}”`).join(', ')}.`);
  return kept;
}

/** A first line of one word ("Tags" apart) may be the section even if templates use the word. */
const standsForSection = (lines: readonly TextParagraph[], at: number): boolean => at === 0 && lines.length < 4;

/** Furniture after the text is never more than this share of the copy, and has hardly a sentence. */
const LARGEST_TAIL = 0.2;

/** Where the furniture after the text begins; the number of lines when there is none. */
function tailStart(lines: readonly TextParagraph[]): number {
  const whole = lines.reduce((sum, { text }) => sum + text.length, 0);
  const earliest = Math.max(2, Math.floor(lines.length * 0.4), lines.length - 16);
  for (let at = earliest; at < lines.length; at++) {
    const line = lines[at]?.text ?? '';
    if (!isFormLabel(line) && !isFurnitureLine(line)) continue;
    const after = lines.slice(at + 1);
    const length = after.reduce((sum, { text }) => sum + text.length, 0);
    const sentences = after.filter(
      ({ text }) => isProse(text) || opensWithDateline(text) || endsStatement(text),
    ).length;
    if (sentences > 2 || (sentences > 0 && length > whole * LARGEST_TAIL)) continue;
    if (after.some(({ text }) => opensWithDateline(text) || /^["“«„]/u.test(text))) continue;
    let start = at;
    while (start > 2 && goesWithFurniture(lines[start - 1]?.text ?? '')) start -= 1;
    return start;
  }
  return lines.length;
}

/** Just before furniture: "Do you like this article?", a number of comments. Statements and quotations belong to the text. */
function goesWithFurniture(line: string): boolean {
  if (isFurnitureLine(line) || isFormLabel(line) || /^[\d\s.,()]+$/.test(line)) return true;
  return endsQuestion(line) && widthOf(line) <= 70 && !endsStatement(line) && !/["“”«»„]/u.test(line);
}

/** Copyright and tags are not lost with the furniture. */
function becomesField(line: string, item: WireItem): boolean {
  if (isCopyright(line)) {
    setText(item, 'copyright', line);
    return true;
  }
  const header = headerLine(line);
  if (header?.field !== 'keywords' || header.value === '') return false;
  for (const keyword of header.value.split(/[,;،؛、，]/u)) addKeyword(item, keyword);
  return true;
}

/** An end mark in the second half: it goes, and what stands behind it is a note to editors. */
function withoutEnd(lines: TextParagraph[], item: WireItem): TextParagraph[] {
  const end = lines.findIndex(({ text }, at) => at > lines.length / 2 && isEndMark(text));
  if (end < 0) return lines;
  addNote(
    item,
    'after the end mark',
    lines
      .slice(end + 1)
      .map(({ text }) => text)
      .join('\n'),
  );
  item.remarks.push(`The text ends at the mark “${lines[end]?.text ?? ''}”; what follows is kept as a note.`);
  return lines.slice(0, end);
}
