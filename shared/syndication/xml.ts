import { SaxesParser } from 'saxes';
import { escapeXml, withoutForbiddenCharacters } from '../story/xhtml.ts';

/** Finished XML. Plain strings are text and get escaped; only this goes out as it is. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | undefined;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** XML that is already right: the body of a story, the output of a writer. */
export function markup(finished: string): Markup {
  return { markup: finished };
}

/** One line: no line ends or tabs, single spaces. IPTC's `g2normalizedString` and every attribute want it. */
export function singleLine(text: string): string {
  return withoutForbiddenCharacters(text)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .trim();
}

/**
 * One element. Attributes and contents that are undefined are left out; text is escaped and freed of what XML forbids.
 * @param name the name, prefix included; the caller answers for the prefix being declared
 */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly (Content | readonly Content[])[]
): Markup {
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXml(singleLine(String(value)))}"`;
  }
  let inside = '';
  for (const part of content.flat()) {
    if (part !== undefined) inside += typeof part === 'string' ? escapeXml(part) : part.markup;
  }
  return { markup: inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${name}>` };
}

/** Several pieces after one another, each on its own line, so that a person can read the document. */
export function lines(...pieces: readonly (Markup | undefined | readonly (Markup | undefined)[])[]): Markup {
  const present: string[] = [];
  for (const piece of pieces.flat()) if (piece !== undefined && piece.markup !== '') present.push(piece.markup);
  return { markup: present.length === 0 ? '' : `\n${present.join('\n')}\n` };
}

/** Why a document is not well-formed XML, with line and column; undefined when it is. */
export function faultOf(xml: string): string | undefined {
  // saxes takes half of a surrogate pair and the character after it for one character.
  if (!xml.isWellFormed()) return 'there is half of a surrogate pair in it';
  // Counting lines costs a third of the time and is wanted only when there is something to tell.
  return firstFault(xml, false) === undefined ? undefined : firstFault(xml, true);
}

function firstFault(xml: string, position: boolean): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true, position });
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.write(xml).close();
  return fault;
}

const CDATA = '<![CDATA[';

/**
 * Why XML that we wrote ourselves is not well-formed. Most of a story stands in one CDATA section, in which nothing can be
 * wrong but a character that XML forbids: it is looked through for those, and only the rest is parsed.
 * @param xml without comments and processing instructions, in which "<![CDATA[" would mean nothing
 */
export function faultOfOwn(xml: string): string | undefined {
  let parsed = '';
  let at = 0;
  for (;;) {
    const start = xml.indexOf(CDATA, at);
    const end = xml.indexOf(']]>', start + CDATA.length);
    if (start < 0 || end < 0) return faultOf(parsed + xml.slice(at));
    const text = xml.slice(start + CDATA.length, end);
    if (withoutForbiddenCharacters(text) !== text) return 'a CDATA section has characters that XML forbids';
    parsed += `${xml.slice(at, start)}x`;
    at = end + ']]>'.length;
  }
}
