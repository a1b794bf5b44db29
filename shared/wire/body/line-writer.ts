import { escapeText, withoutForbiddenCharacters } from '../../story/xhtml.ts';

/** Looking is cheaper than replacing, and most texts need neither. */
const UNSAFE = /[&<>\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;
const UNFOLDED = /[\t\n\r\f]| {2}/;
const INK = /[^\t\n\r\f ]/;
const VISIBLE = /[^\s\u00a0]/;

interface OpenInline {
  readonly name: string;
  readonly attributes: string;
  written: boolean;
}

/**
 * Writes the text blocks of one flow (a body, a list item, a cell): folds white space, keeps inline elements properly
 * nested across the ends of paragraphs, and never leaves an empty element behind.
 */
export class LineWriter {
  /** Finished blocks, in order, each a whole element. */
  readonly blocks: { readonly element: string; readonly attributes: string; readonly inner: string }[] = [];
  readonly #open: OpenInline[] = [];
  #element = 'p';
  #attributes = '';
  #line = '';
  #spaced = true;
  /** Whether the line has something to see. */
  #visible = false;
  #breaks = 0;

  /** Text as it stands in the source; white space is folded, no-break spaces stay. */
  text(raw: string): void {
    // Between blocks there is nothing but the source's indentation.
    if (this.#line === '' && !INK.test(raw)) return;
    const text = folded(raw);
    const visible = this.#spaced && text.startsWith(' ') ? text.slice(1) : text;
    if (visible === '') return;
    if (this.#line === '' && visible === ' ') return;
    this.#writeBreaks();
    for (const inline of this.#open) {
      if (inline.written) continue;
      this.#line += `<${inline.name}${inline.attributes}>`;
      inline.written = true;
    }
    this.#line += visible;
    this.#visible ||= VISIBLE.test(visible);
    this.#spaced = visible.endsWith(' ');
  }

  /** A line break; two in a row end the paragraph. */
  lineBreak(): void {
    if (this.#line !== '') this.#breaks += 1;
    this.#spaced = true;
  }

  openInline(name: string, attributes: string): void {
    this.#open.push({ name, attributes, written: false });
  }

  closeInline(): void {
    const inline = this.#open.pop();
    if (inline?.written === true) this.#line += `</${inline.name}>`;
  }

  /** Ends the line that is open, if any, and starts the next as `element`; gives back what the line was. */
  startBlock(element: string, attributes: string): { element: string; attributes: string } {
    this.endBlock();
    const before = { element: this.#element, attributes: this.#attributes };
    this.#element = element;
    this.#attributes = attributes;
    return before;
  }

  endBlock(): void {
    let line = this.#line;
    for (let at = this.#open.length - 1; at >= 0; at--) {
      const inline = this.#open[at];
      if (inline?.written !== true) continue;
      line += `</${inline.name}>`;
      inline.written = false;
    }
    if (this.#visible)
      this.blocks.push({ element: this.#element, attributes: this.#attributes, inner: withoutSpaceAtEnd(line) });
    this.#line = '';
    this.#visible = false;
    this.#spaced = true;
    this.#breaks = 0;
  }

  /** A finished block that is not a line of text: a list, a table. */
  block(element: string, attributes: string, inner: string): void {
    this.endBlock();
    this.blocks.push({ element, attributes, inner });
  }

  /** The blocks as XML. A single paragraph comes without its `p` when `unwrap` is set (list items, cells). */
  finish(unwrap: boolean): string {
    this.endBlock();
    const only = this.blocks[0];
    if (unwrap && this.blocks.length === 1 && only?.element === 'p' && only.attributes === '') return only.inner;
    return this.blocks
      .map(({ element, attributes, inner }) =>
        inner === '' && element === 'hr' ? '<hr/>' : `<${element}${attributes}>${inner}</${element}>`,
      )
      .join(unwrap ? '' : '\n');
  }

  #writeBreaks(): void {
    if (this.#breaks === 0) return;
    if (this.#breaks > 1 && this.#element === 'p') this.endBlock();
    else if (this.#line !== '') {
      this.#line = `${withoutSpaceAtEnd(this.#line)}<br/>`;
    }
    this.#breaks = 0;
  }
}

/** Text escaped, its white space folded. */
function folded(raw: string): string {
  const safe = UNSAFE.test(raw) ? escapeText(raw) : raw;
  return UNFOLDED.test(safe) ? safe.replace(/[\t\n\r\f ]+/g, ' ') : safe;
}

/** What a {@link LineWriter} makes of one piece of text and nothing else, as most cells of tables are. */
export function onlyLine(raw: string): string {
  const line = folded(raw);
  if (!VISIBLE.test(line)) return '';
  return line.slice(line.startsWith(' ') ? 1 : 0, line.endsWith(' ') ? -1 : undefined);
}

/** Without the space that stands before the end of the line, or before the tags that close it. */
function withoutSpaceAtEnd(line: string): string {
  return line.endsWith(' ') || (line.endsWith('>') && line.includes(' <'))
    ? line.replace(/ ((?:<\/[a-z0-9]+>)*)$/, '$1')
    : line;
}

/** Preformatted text: line ends and spaces stay, blank lines around it go. */
export function preformatted(raw: string): string {
  return escapeText(
    withoutForbiddenCharacters(raw)
      .replace(/^(?:[ \t]*\n)+/, '')
      .trimEnd(),
  );
}
