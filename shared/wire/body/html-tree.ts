import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, html, Parser } from 'parse5';
import { type Deadline, UnreadableWire } from '../unreadable.ts';
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Characters parsed at once; the deadline is looked at in between. */
const PORTION = 1 << 16;

/** Far deeper than any page; deeper only what was made to break readers. */
const MAXIMUM_HTML_DEPTH = 256;

/**
 * HTML as browsers read it (WHATWG, by parse5), as the same tree that XML gives. Never fails on broken markup.
 * @returns the `html` element with `head` and `body`
 * @throws UnreadableWire `too-deep`, `too-slow`
 */
export function parseHtml(source: string, deadline: Deadline): XmlElement {
  const parser = new Parser<DefaultTreeAdapterMap>();
  for (let at = 0; at < source.length; at += PORTION) {
    deadline.check();
    parser.tokenizer.write(source.slice(at, at + PORTION), at + PORTION >= source.length);
  }
  if (source === '') parser.tokenizer.write('', true);
  const children = elementsOf(parser.document.childNodes, 0);
  const root = children.find((child): child is XmlElement => typeof child !== 'string' && child.name === 'html');
  return root ?? { name: 'html', namespace: html.NS.HTML, attributes: {}, children };
}

function elementsOf(nodes: readonly HtmlNode[], depth: number): XmlNode[] {
  if (depth > MAXIMUM_HTML_DEPTH)
    throw new UnreadableWire('too-deep', `The HTML is nested more than ${MAXIMUM_HTML_DEPTH} deep; no page is.`);
  const found: XmlNode[] = [];
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) found.push(node.value);
    else if ('tagName' in node) {
      const attributes = Object.create(null) as Record<string, string | undefined>;
      for (const { name, value } of node.attrs) attributes[name] = value;
      const content = 'content' in node ? node.content.childNodes : node.childNodes;
      found.push({
        name: node.tagName,
        namespace: node.namespaceURI,
        attributes,
        children: elementsOf(content, depth + 1),
      });
    }
  }
  return found;
}
