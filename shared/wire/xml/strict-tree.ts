import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { type Deadline, UnreadableWire } from '../unreadable.ts';
import {
  checkElementCount,
  hasPlainNames,
  OUTERMOST_SCOPE,
  resolveAttributes,
  resolveName,
  type Scope,
  scopeOf,
} from './names.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

/** Characters handed to the parser at once: the deadline is looked at in between. */
const PORTION = 1 << 18;

interface OpenElement {
  name: string;
  namespace: string;
  attributes: Readonly<Record<string, string | undefined>>;
  children: XmlNode[];
}

/**
 * The tree of a document by saxes, which refuses all that is not well-formed: the authority, and the one that can say
 * what is wrong and where.
 * @throws UnreadableWire `not-well-formed`, `truncated`, `unsafe`, `too-deep`, `too-slow`, `no-content`
 */
export function strictTree(source: string, maximumDepth: number, deadline: Deadline): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const open: OpenElement[] = [];
  const scopes: Scope[] = [OUTERMOST_SCOPE];
  let root: OpenElement | undefined;
  let current: OpenElement | undefined;
  const fail = (words: string, code: 'not-well-formed' | 'too-deep' | 'unsafe' = 'not-well-formed'): never => {
    throw new UnreadableWire(code, words, { line: parser.line, column: parser.column + 1 });
  };

  parser.on('error', (error) => {
    throw brokenXml(error.message, parser.line, parser.column + 1);
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('['))
      fail('The file carries a document type of its own (a DTD inside the file); that is not accepted.', 'unsafe');
    allowHtmlNames(parser);
  });
  let elements = 0;
  parser.on('opentag', (tag) => {
    checkElementCount(++elements);
    const attributes = tag.attributes as Record<string, string | undefined>;
    const outer = scopes[scopes.length - 1] as Scope;
    // Most elements have only attributes without a prefix: for them there is nothing to resolve.
    const plain = hasPlainNames(attributes);
    const scope = plain ? outer : scopeOf(attributes, outer, fail);
    scopes.push(scope);
    const prefixed = tag.name.includes(':');
    const resolved = prefixed ? resolveName(tag.name, scope, fail) : undefined;
    const element: OpenElement = {
      name: resolved?.name ?? tag.name,
      namespace: resolved?.namespace ?? scope.unprefixed,
      attributes: plain ? attributes : resolveAttributes(attributes, scope, fail),
      children: [],
    };
    if (current === undefined) {
      root = element;
      if (element.name === 'nitf' || element.name === 'html') allowHtmlNames(parser);
    } else {
      current.children.push(element);
      open.push(current);
    }
    if (open.length >= maximumDepth)
      fail(`Elements are nested more than ${maximumDepth} deep; no news item is.`, 'too-deep');
    current = element;
  });
  parser.on('closetag', () => {
    scopes.pop();
    current = open.pop();
  });
  const addText = (piece: string): void => {
    if (current === undefined || piece === '') return;
    const last = current.children.length - 1;
    const before = current.children[last];
    if (typeof before === 'string') current.children[last] = before + piece;
    else current.children.push(piece);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  try {
    for (let at = 0; at < source.length; at += PORTION) {
      deadline.check();
      parser.write(source.slice(at, at + PORTION));
    }
    parser.close();
  } catch (error) {
    throw strayAmpersand(error, source) ?? error;
  }
  if (root === undefined) throw new UnreadableWire('no-content', 'The file is XML but holds no element.');
  return root;
}

/** HTML's names for characters, resolved by parse5 one at a time, so there is no table to keep. */
function allowHtmlNames(parser: { ENTITIES: Record<string, string> }): void {
  const known = parser.ENTITIES;
  parser.ENTITIES = new Proxy(known, {
    get(target, name) {
      if (typeof name !== 'string' || name in target || !/^[A-Za-z][A-Za-z0-9]{1,31}$/.test(name))
        return Reflect.get(target, name);
      const node = parseFragment(`&${name};`).childNodes[0];
      const text = node !== undefined && 'value' in node ? node.value : '';
      return text === '' || text.startsWith('&') ? undefined : text;
    },
  });
}

/**
 * saxes looks for the `;` of a reference however far away it is, and then blames what it met there. A lone `&`, the
 * commonest fault of all (addresses in attributes), is named where it stands.
 */
function strayAmpersand(error: unknown, source: string): UnreadableWire | undefined {
  if (!(error instanceof UnreadableWire) || !/^(?:truncated|not-well-formed)$/.test(error.rejection.code))
    return undefined;
  const at = source.search(/&(?!(?:#\d{1,7}|#x[0-9a-f]{1,6}|[A-Za-z_:][\w.:-]{0,60});)/i);
  if (at < 0 || source.lastIndexOf('<![CDATA[', at) > source.lastIndexOf(']]>', at)) return undefined;
  const before = source.slice(0, at);
  const line = before.split('\n').length;
  const column = at - before.lastIndexOf('\n');
  if (line > (error.rejection.line ?? Number.POSITIVE_INFINITY)) return undefined;
  return brokenXml('an ampersand (&) stands alone; XML wants “&amp;”.', line, column);
}

/** saxes' messages in a journalist's words; its own, after the colon, stay for those who can use them. */
function brokenXml(message: string, line: number, column: number): UnreadableWire {
  const detail = message.replace(/^(?:[^:]*:)?\d+:\d+: /, '');
  if (/^unclosed tag|^unexpected end/.test(detail))
    return new UnreadableWire(
      'truncated',
      `The file breaks off before its end (${detail}). It was probably cut while being sent; send it again.`,
      { line, column },
    );
  return new UnreadableWire(
    'not-well-formed',
    `The XML is broken at line ${line}, column ${column}: ${detail} Nothing of it is used; ask the sender for it again.`,
    { line, column },
  );
}
