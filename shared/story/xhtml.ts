import * as z from 'zod';

/**
 * Clean body text: a well-formed XML fragment made only of the elements below, so it can be pasted into XHTML, RSS and
 * NewsML-G2 alike. Text is escaped with `&amp; &lt; &gt;` (and `&quot;` in attributes), never with HTML's own names.
 */
export const xhtml = z.string().brand<'Xhtml'>();
export type Xhtml = z.infer<typeof xhtml>;

/** Elements that stand on their own line at the top of a body. */
export const BLOCK_ELEMENTS = [
  'p',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'ul',
  'ol',
  'dl',
  'table',
  'pre',
  'hr',
  'figure',
] as const;

/** Elements inside a line of text. `a` keeps `href` (http, https, mailto), nothing else keeps any attribute but `dir`, `lang`. */
export const INLINE_ELEMENTS = [
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'q',
  'cite',
  'code',
  'sub',
  'sup',
  'br',
  'span',
] as const;

/** Elements that occur only inside a list, a table or a figure. Cells keep `colspan` and `rowspan`. */
export const PART_ELEMENTS = [
  'li',
  'dt',
  'dd',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'figcaption',
] as const;

/**
 * Characters that XML 1.0 (section 2.2) forbids, control characters and halves of surrogate pairs; and those it advises
 * against because Unicode has none there: an error in HTML.
 */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** Everything that {@link withoutForbiddenCharacters} may have to do something about; a text without it is most texts. */
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** Removes what XML forbids, and the C1 controls that XML allows and nobody means (U+0085, a line end, becomes one). */
export function withoutForbiddenCharacters(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(FORBIDDEN, '')
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(/[\u007f-\u009f]/g, '');
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Plain text made safe for element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  return withoutForbiddenCharacters(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Plain text made safe for element content only: quotation marks stay as they are. */
export function escapeText(text: string): string {
  return withoutForbiddenCharacters(text).replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

const UNESCAPES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text behind the five XML names and numeric references; the reverse of {@link escapeXml}. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return UNESCAPES[String(name).toLowerCase()] ?? whole;
    const point = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return point > 0x10ffff ? whole : String.fromCodePoint(point);
  });
}

/** One top-level element of a body. */
export interface Block {
  /** Element name: `p`, `h2`, `table` … */
  readonly element: string;
  /** The whole element, tags included. */
  readonly outer: Xhtml;
  /** What stands between its tags. */
  readonly inner: string;
}

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*?)?)(\/?)>/g;

/**
 * The top-level elements of a body, in order. Works on what {@link Xhtml} promises (well-formed, known elements);
 * text outside any element, which a reader never produces, comes back as a `p` so that nothing is lost.
 */
export function blocksOf(body: Xhtml): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let start = 0;
  let contentStart = 0;
  let element = '';
  let loose = 0;
  const keepLoose = (until: number) => {
    const text = body.slice(loose, until);
    if (text.trim() !== '')
      blocks.push({ element: 'p', outer: xhtml.parse(`<p>${text.trim()}</p>`), inner: text.trim() });
  };
  for (const tag of body.matchAll(TAG)) {
    const [whole, closing, name = '', , empty] = tag;
    const at = tag.index;
    const end = at + whole.length;
    if (closing === '/') {
      depth -= 1;
      if (depth === 0) {
        blocks.push({ element, outer: xhtml.parse(body.slice(start, end)), inner: body.slice(contentStart, at) });
        loose = end;
      }
    } else if (empty === '/') {
      if (depth === 0) {
        keepLoose(at);
        blocks.push({ element: name, outer: xhtml.parse(whole), inner: '' });
        loose = end;
      }
    } else {
      if (depth === 0) {
        keepLoose(at);
        start = at;
        contentStart = end;
        element = name;
      }
      depth += 1;
    }
  }
  keepLoose(body.length);
  return blocks;
}

/** Puts blocks back together, one a line. */
export function bodyOf(blocks: readonly Pick<Block, 'outer'>[]): Xhtml {
  return xhtml.parse(blocks.map((block) => block.outer).join('\n'));
}

/** A paragraph (or another text block) made of plain text. */
export function textBlock(text: string, element: 'p' | 'h2' | 'pre' = 'p'): Block {
  const inner = escapeText(text);
  return { element, outer: xhtml.parse(`<${element}>${inner}</${element}>`), inner };
}

const BREAKING = new Set<string>([...BLOCK_ELEMENTS, ...PART_ELEMENTS, 'br']);

/**
 * What a reader sees: tags gone (block boundaries and `br` become line ends, cell boundaries too), references
 * resolved, white space folded inside a line. Used to compare texts and to find datelines and sign-offs.
 */
export function visibleText(fragment: string): string {
  const spaced = fragment.replace(TAG, (_whole, _closing, name: string) => (BREAKING.has(name) ? '\n' : ''));
  return unescapeXml(spaced)
    .split('\n')
    .map((line) => line.replace(/[\t \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
