import { SaxesParser, type SaxesTagNS } from 'saxes';

/** An element of somebody's feed: names are resolved, so prefixes do not matter. */
export interface XmlElement {
  readonly uri: string;
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** Text and CDATA directly inside, joined. */
  text: string;
}

/** Elements deeper than this are nobody's feed. */
const MAXIMUM_DEPTH = 100;

/** Reads XML whole. A fault is given with its line and column. */
export function xmlTree(xml: string): { readonly root: XmlElement } | { readonly fault: string } {
  let fault: string | undefined;
  let root: XmlElement | undefined;
  const open: XmlElement[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.on('opentag', (tag) => {
    const element = elementOf(tag);
    if (open.length >= MAXIMUM_DEPTH) fault ??= 'elements are nested too deep';
    else open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (text: string) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  if (fault !== undefined) return { fault };
  return root === undefined ? { fault: 'there is nothing in it' } : { root };
}

function elementOf(tag: SaxesTagNS): XmlElement {
  const attributes = new Map<string, string>();
  for (const [name, attribute] of Object.entries(tag.attributes)) attributes.set(name, attribute.value);
  return { uri: tag.uri, local: tag.local, attributes, children: [], text: '' };
}

/** Children of that name; `uri` is the whole namespace. */
export function childrenOf(parent: XmlElement, uri: string, local: string): XmlElement[] {
  return parent.children.filter((child) => child.local === local && child.uri === uri);
}

/** Text of the first child of that name; undefined when there is none or it is blank. */
export function textOf(parent: XmlElement, uri: string, local: string): string | undefined {
  const text = childrenOf(parent, uri, local)[0]?.text.trim();
  return text === '' ? undefined : text;
}
