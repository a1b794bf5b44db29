import { type Block, escapeText, textBlock, xhtml } from '../../story/xhtml.ts';
import type { TextParagraph } from '../body/text-paragraphs.ts';
import type { WireItem } from '../wire-item.ts';
import { addPicture } from './head-matter.ts';
import {
  bulletText,
  captionOf,
  endsStatement,
  isProse,
  looksLikeSubhead,
  opensWithDateline,
  widthOf,
} from './line-shapes.ts';

/**
 * The blocks of running text: paragraphs, subheadings (short lines that end no sentence, with text below), lists, and
 * captions of pictures taken out to where pictures belong.
 */
export function bodyBlocks(lines: readonly TextParagraph[], item: WireItem): Pick<Block, 'outer'>[] {
  const blocks: Pick<Block, 'outer'>[] = [];
  let bullets: string[] = [];
  const closeList = (): void => {
    if (bullets.length > 0) blocks.push(listBlock(bullets));
    bullets = [];
  };
  for (const [at, { text, block }] of lines.entries()) {
    if (takeCaption(lines, at, item)) continue;
    if (block !== undefined && block.element !== 'p') {
      closeList();
      blocks.push(block);
      continue;
    }
    const bullet = bulletText(text) ?? hyphenBullet(lines, at);
    if (bullet !== undefined) {
      bullets.push(bullet);
      continue;
    }
    closeList();
    if (isSubhead(lines, at)) blocks.push(textBlock(text, 'h2'));
    else blocks.push(block ?? textBlock(text));
  }
  closeList();
  return blocks;
}

/** A caption inside the text: pasted twice, or ending in a picture credit that nothing else ends in. */
function takeCaption(lines: readonly TextParagraph[], at: number, item: WireItem): boolean {
  const text = lines[at]?.text ?? '';
  const repeated = widthOf(text) > 30 && (text === lines[at - 1]?.text || text === lines[at + 1]?.text);
  const read = captionOf(text, repeated);
  if (read === undefined && !repeated) return false;
  if (read === undefined && opensWithDateline(text)) return false;
  addPicture(read?.caption ?? text, read?.creditLine, item);
  return true;
}

function isSubhead(lines: readonly TextParagraph[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1]?.text;
  const before = lines[at - 1]?.text;
  if (next === undefined || !looksLikeSubhead(text)) return false;
  const followed = isProse(next) || (widthOf(next) > widthOf(text) && endsStatement(next));
  if (!followed) return false;
  return before === undefined
    ? widthOf(text) <= 60 && at === 0 && lines.length > 2
    : isProse(before) || endsStatement(before) || captionOf(before, false) !== undefined;
}

/** Hyphens make a list only where two lines in a row, without a blank between, begin with one; else they are speech. */
function hyphenBullet(lines: readonly TextParagraph[], at: number): string | undefined {
  const own = /^[-–]\s+(\S.*)$/su.exec(lines[at]?.text ?? '')?.[1];
  if (own === undefined) return undefined;
  const isHyphen = (line: TextParagraph | undefined): boolean => /^[-–]\s+\S/.test(line?.text ?? '');
  const next = lines[at + 1];
  const withNext = next !== undefined && next.blankLinesBefore === 0 && isHyphen(next);
  const withBefore = lines[at]?.blankLinesBefore === 0 && isHyphen(lines[at - 1]);
  return withNext || withBefore ? own : undefined;
}

function listBlock(items: readonly string[]): Pick<Block, 'outer'> {
  return { outer: xhtml.parse(`<ul>${items.map((text) => `<li>${escapeText(text)}</li>`).join('')}</ul>`) };
}
