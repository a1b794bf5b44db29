import { type Block, blocksOf, visibleText, xhtml } from '../story/xhtml.ts';
import type { WireItem } from '../wire/wire-item.ts';

/** Markers stand in the first few lines; a longer stretch of a body is not looked at for them. */
const FIRST_CHARACTERS = 20_000;
const HEAD_LINES = 4;

/** The first block of the body; undefined for an item without text. */
export function firstBlock(item: WireItem): Block | undefined {
  return blocksOf(xhtml.parse(item.body.slice(0, FIRST_CHARACTERS)))[0];
}

/** The first lines of the body as a reader sees them. */
export function headLines(item: WireItem): string[] {
  const lines: string[] = [];
  for (const block of blocksOf(xhtml.parse(item.body.slice(0, FIRST_CHARACTERS)))) {
    lines.push(...visibleText(block.outer).split('\n'));
    if (lines.length >= HEAD_LINES) break;
  }
  return lines.filter((line) => line !== '').slice(0, HEAD_LINES);
}
