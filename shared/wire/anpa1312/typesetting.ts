import { type Block, escapeText, textBlock, xhtml } from '../../story/xhtml.ts';
import { trimLine } from '../body/text-paragraphs.ts';

/**
 * A line of ANPA copy without the codes for the typesetting machine: `^…<` frames, backspace and space bands, doubled
 * grave accents for quotation marks, ` _ ` for the dash of the dateline.
 */
export function plainTypesetting(line: string): string {
  return line
    .replace(/\u0010/g, '\u00a0')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e\u000f\u0011-\u001d\u007f]/g, '')
    .replace(/^(\s*)\^/, '$1')
    .replace(/[<=]\s*$/, '')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/ _ /g, ' — ')
    .replace(/\{/g, '½');
}

/** Agate: every line with `;` or separator characters is a row of a table, every other line a paragraph of its own. */
export function agateTable(lines: readonly string[]): Pick<Block, 'outer'>[] {
  const blocks: Pick<Block, 'outer'>[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0) {
      const inner = rows
        .map((cells) => `<tr>${cells.map((cell) => `<td>${escapeText(cell)}</td>`).join('')}</tr>`)
        .join('');
      blocks.push({ outer: xhtml.parse(`<table>${inner}</table>`) });
    }
    rows = [];
  };
  for (const raw of lines) {
    const cells = raw.split(/[;\u001f\u001e]/).map((cell) => trimLine(plainTypesetting(cell)));
    if (cells.length > 1 && cells.some((cell) => cell !== '')) {
      rows.push(cells);
      continue;
    }
    close();
    const line = trimLine(plainTypesetting(raw));
    if (line !== '' && !/^_+$/.test(line)) blocks.push(textBlock(line));
  }
  close();
  return blocks;
}
