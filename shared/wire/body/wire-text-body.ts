import { type Block, bodyOf, escapeText, textBlock, type Xhtml, xhtml } from '../../story/xhtml.ts';
import { joinLines, trimLine } from './text-paragraphs.ts';

/**
 * The body of a text wire (IPTC 7901, ANPA 1312, ZCZC): lines wrapped at about 70 columns, a blank line or an indent
 * starts a paragraph, lines between bars are a table (dpa), and lines that are plainly a list of results keep their
 * line ends.
 * @param lines lines as sent, line ends gone, leading white space kept
 */
export function wireTextBody(lines: readonly string[]): Xhtml {
  const blocks: Pick<Block, 'outer'>[] = [];
  let open: string[] = [];
  let rows: string[] = [];
  const closeText = (): void => {
    if (open.length > 0) blocks.push(paragraph(open));
    open = [];
  };
  const closeTable = (): void => {
    if (rows.length > 0) blocks.push(barTable(rows));
    rows = [];
  };
  for (const line of lines) {
    const trimmed = trimLine(line);
    if (/^\|.*\|$/.test(trimmed)) {
      closeText();
      rows.push(trimmed);
      continue;
    }
    closeTable();
    if (trimmed === '') closeText();
    else {
      if (/^(?: {2,}|\t)\s*\S/.test(line)) closeText();
      open.push(trimmed);
    }
  }
  closeTable();
  closeText();
  return bodyOf(blocks);
}

/** Lines that do not run on (a table of results, a schedule) keep their ends; running text becomes one line. */
function paragraph(lines: readonly string[]): Pick<Block, 'outer'> {
  const short = lines.slice(0, -1).filter((line) => line.length < 45).length;
  if (lines.length < 3 || short < (lines.length - 1) * 0.6) return textBlock(joinLines(lines));
  return { outer: xhtml.parse(`<p>${lines.map(escapeText).join('<br/>')}</p>`) };
}

function barTable(rows: readonly string[]): Pick<Block, 'outer'> {
  const width = Math.max(...rows.map((row) => cellsOf(row).length));
  const inner = rows.map((row) => {
    const cells = cellsOf(row);
    const only = cells.length === 1 && width > 1 ? ` colspan="${width}"` : '';
    return `<tr>${cells.map((cell) => `<td${only}>${escapeText(cell)}</td>`).join('')}</tr>`;
  });
  return { outer: xhtml.parse(`<table>${inner.join('')}</table>`) };
}

const cellsOf = (row: string): string[] =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
