/**
 * An element of a document, names resolved. Attributes without a prefix stand under their name, `xml:lang` and the like
 * under `xml:…`, all others under `{namespace}name`: a wire may choose any prefix, so none is ever compared.
 */
export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string;
  /** Namespace URI; '' for none. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Child elements, all or those with this local name, in any namespace. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  if (parent === undefined) return found;
  for (const child of parent.children)
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first child element with this local name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (parent === undefined) return undefined;
  for (const child of parent.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The element at the end of a path of local names, taking the first child at every step. */
export function descend(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let at = parent;
  for (const name of path) at = childOf(at, name);
  return at;
}

/** Every element below `parent` with this local name, in document order; does not look inside a match. */
export function descendantsOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === name) found.push(child);
      else visit(child);
    }
  };
  if (parent !== undefined) visit(parent);
  return found;
}

/** All text inside, as it stands. */
export function rawTextOf(node: XmlNode | undefined): string {
  if (node === undefined) return '';
  if (typeof node === 'string') return node;
  let text = '';
  for (const child of node.children) text += typeof child === 'string' ? child : rawTextOf(child);
  return text;
}

/** Elements at whose edges words end, although nothing but the tag stands between them. */
const APART = new Set([
  'br',
  'p',
  'div',
  'li',
  'hr',
  'tr',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'dt',
  'dd',
  'section',
  'byttl',
]);

function spacedTextOf(element: XmlElement): string {
  const only = element.children[0];
  if (element.children.length === 1 && typeof only === 'string') return only;
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child;
    else text += APART.has(child.name) ? ` ${spacedTextOf(child)} ` : spacedTextOf(child);
  }
  return text;
}

/**
 * All text inside on one line, white space folded; undefined when there is none: an empty element counts as absent.
 */
export function textOf(node: XmlNode | undefined): string | undefined {
  if (node === undefined) return undefined;
  const text = foldSpace(typeof node === 'string' ? node : spacedTextOf(node));
  return text === '' ? undefined : text;
}

/** White space folded to single spaces and trimmed. No-break spaces are characters of the text and stay inside it. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return UNFOLDED.test(trimmed) ? trimmed.replace(/[\t\n\r ]+/g, ' ') : trimmed;
}

/** Most texts are folded already, and looking is cheaper than replacing. */
const UNFOLDED = /[\t\n\r]| {2}/;

/** The value of an attribute; undefined when it is missing or blank. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  const value = element?.attributes[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** Elements that end a line before and after, for {@link linesOfElement}. */
const LINES = new Set(
  'p div section article header footer ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hl1 hl2 table tr br blockquote pre body.content block'.split(
    ' ',
  ),
);

/** The text of an element with its blocks on lines of their own: for notes, which are read and not published. */
export function linesOfElement(element: XmlElement): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += /[^\S ]| {2}/.test(child) ? child.replace(/\s+/g, ' ') : child;
    else
      text += LINES.has(child.name)
        ? `\n${linesOfElement(child)}\n`
        : child.name === 'td' || child.name === 'th'
          ? ` ${linesOfElement(child)}`
          : linesOfElement(child);
  }
  return text;
}
