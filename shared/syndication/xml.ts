import { XMLBuilder } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { escapeText, escapeXml, withoutForbiddenCharacters } from '../story/xhtml.ts';

/**
 * An element or a piece of text, in the shape that the builder of `fast-xml-parser` writes in order: an element is its
 * name with the list of what is in it, text is `#text`. All text in it is escaped already.
 */
export interface XmlNode {
  readonly [name: string]: string | readonly XmlNode[] | Readonly<Record<string, string>>;
}

export type Content = XmlNode | string | undefined;
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Prints trees as they are: nothing is indented, for white space counts wherever text and elements are mixed, and nothing
 * is escaped, for the builder knows neither the hexadecimal references of RSS nor finished bodies, and lets characters
 * pass that XML forbids.
 */
const BUILDER = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  processEntities: false,
  format: false,
});

/** The nodes as XML, one after the other. */
export function xmlOf(...nodes: readonly XmlNode[]): string {
  return BUILDER.build(nodes);
}

/** XML that is already right: the body of a story, the output of a writer. */
export function markup(finished: string): XmlNode {
  return { '#text': finished };
}

/** An element whose attributes and contents are escaped already. */
export function escapedElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly XmlNode[],
): XmlNode {
  return { [name]: content, ':@': attributes };
}

/**
 * One line: no line ends or tabs, single spaces. IPTC's `g2normalizedString` and every attribute want it. Spaces that hold
 * together what belongs together ("347 000 Euro") stay.
 */
export function singleLine(text: string): string {
  return withoutForbiddenCharacters(text)
    .replace(/[ \t\n\v\f\r\u2028\u2029]+/gu, ' ')
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
): XmlNode {
  const escaped: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) escaped[key] = escapeXml(singleLine(String(value)));
  }
  const inside: XmlNode[] = [];
  for (const part of content.flat()) {
    if (part !== undefined) inside.push(typeof part === 'string' ? markup(escapeText(part)) : part);
  }
  return escapedElement(name, escaped, inside);
}

/** Several pieces after one another, each on its own line, so that a person can read the document. */
export function lines(...pieces: readonly (XmlNode | undefined | readonly (XmlNode | undefined)[])[]): XmlNode[] {
  const nodes = separated('\n', pieces.flat());
  return nodes.length === 0 ? nodes : [...nodes, markup('\n')];
}

/** The pieces that are there, with white space before each. */
export function separated(space: string, pieces: readonly (XmlNode | undefined)[]): XmlNode[] {
  return present(pieces).flatMap((piece) => [markup(space), piece]);
}

/** The pieces that are there. */
export function present(pieces: readonly (XmlNode | undefined)[]): XmlNode[] {
  return pieces.filter((piece) => piece !== undefined);
}

/** Namespaces by prefix. */
type Namespaces = Readonly<Record<string, string>>;

/**
 * Why a document is not well-formed XML, with line and column; undefined when it is.
 * @param around namespaces that are declared around it
 */
export function faultOf(xml: string, around: Namespaces = {}): string | undefined {
  // saxes takes half of a surrogate pair and the character after it for one character.
  if (!xml.isWellFormed()) return 'there is half of a surrogate pair in it';
  // Counting lines costs a third of the time and is wanted only when there is something to tell.
  return firstFault(xml, around, false) === undefined ? undefined : firstFault(xml, around, true);
}

function firstFault(xml: string, around: Namespaces, position: boolean): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true, position, additionalNamespaces: around });
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.write(xml).close();
  return fault;
}

const CDATA = '<![CDATA[';

/**
 * The same for XML that we wrote ourselves. Most of a story stands in one CDATA section, in which nothing can be wrong but
 * a character that XML forbids: it is looked through for those, and only the rest is parsed.
 * @param xml without comments and processing instructions, in which "<![CDATA[" would mean nothing
 * @param around namespaces that are declared around it
 */
export function faultOfOwn(xml: string, around: Namespaces = {}): string | undefined {
  let parsed = '';
  let at = 0;
  for (;;) {
    const start = xml.indexOf(CDATA, at);
    const end = xml.indexOf(']]>', start + CDATA.length);
    if (start < 0 || end < 0) return faultOf(parsed + xml.slice(at), around);
    const text = xml.slice(start + CDATA.length, end);
    if (withoutForbiddenCharacters(text) !== text) return 'a CDATA section has characters that XML forbids';
    parsed += `${xml.slice(at, start)}x`;
    at = end + ']]>'.length;
  }
}
