import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, html, Parser } from 'parse5';
import { type Deadline, UnreadableWire } from '../unreadable.ts';
import type { XmlElement, XmlNode } from '../xml/xml-tree.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** Characters parsed at once; the deadline is looked at in between. */
const PORTION = 1 << 16;

/** Far deeper than any page; deeper only what was made to break readers. */
const MAXIMUM_HTML_DEPTH = 256;

/** Ten times as many as the largest article pages have. */
const MOST_HTML_ELEMENTS = 100_000;

/**
 * HTML as browsers read it (WHATWG, by parse5), as the same tree that XML gives. Never fails on broken markup.
 * @returns the `html` element with `head` and `body`
 * @throws UnreadableWire `too-deep`, `too-slow`
 */
export function parseHtml(source: string, deadline: Deadline): XmlElement {
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter: countingAdapter() });
  for (let at = 0; at < source.length; at += PORTION) {
    deadline.check();
    parser.tokenizer.write(source.slice(at, at + PORTION), at + PORTION >= source.length);
  }
  if (source === '') parser.tokenizer.write('', true);
  const children = elementsOf(parser.document.childNodes, 0);
  const root = children.find((child): child is XmlElement => typeof child !== 'string' && child.name === 'html');
  return root ?? { name: 'html', namespace: html.NS.HTML, attributes: {}, children };
}

/** Unclosed formatting makes a few bytes into many elements, so elements are counted and not bytes. */
function countingAdapter(): typeof defaultTreeAdapter {
  let count = 0;
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (++count > MOST_HTML_ELEMENTS)
        throw new UnreadableWire('too-large', `The HTML has more than ${MOST_HTML_ELEMENTS} elements; no page has.`);
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
  };
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
