import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { windows1252Character } from '../bytes/windows-1252.ts';
import { type Deadline, UnreadableWire } from '../unreadable.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Characters handed to the parser at once: the deadline is looked at in between. */
const PORTION = 1 << 18;

interface OpenElement {
  name: string;
  namespace: string;
  attributes: Record<string, string | undefined>;
  children: XmlNode[];
}

/** Prefix → namespace. A new one is made (inheriting) only where an element declares something. */
type Scope = Record<string, string>;

export interface XmlDocument {
  readonly root: XmlElement;
  /** What was repaired on the way, in plain words. */
  readonly remarks: readonly string[];
}

/**
 * Reads a document into a tree in one pass: well-formed XML with namespaces, nothing less. No DTD is loaded, no
 * entity expanded, nothing fetched.
 *
 * Two liberties, because real wires need them: white space before the XML declaration, and HTML's named characters
 * (`&eacute;`) in documents that name an external DTD or are NITF, whose DTD declares them.
 * @throws UnreadableWire `not-well-formed`, `truncated`, `unsafe` (a DTD inside the file), `too-deep`, `too-slow`
 */
export function parseXml(text: string, maximumDepth: number, deadline: Deadline): XmlDocument {
  const source = withRepairedReferences(text.trimStart());
  const parser = new SaxesParser({ xmlns: false, position: true });
  const remarks: string[] = [];
  const open: OpenElement[] = [];
  const scopes: Scope[] = [{ __proto__: null, xml: XML_NAMESPACE, '': '' } as unknown as Scope];
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
  parser.on('opentag', (tag) => {
    const attributes = tag.attributes as Record<string, string | undefined>;
    const outer = scopes[scopes.length - 1] as Scope;
    const scope = scopeOf(attributes, outer, fail);
    scopes.push(scope);
    const element: OpenElement = {
      ...resolveName(tag.name, scope, fail),
      attributes: resolveAttributes(attributes, scope, fail),
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
    if (current === undefined) return;
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
  return { root, remarks };
}

/**
 * `&#146;` and its like name C1 control characters, but whoever writes them means windows-1252 (HTML reads them so,
 * too): ’ and not a control character.
 */
function withRepairedReferences(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(/&#(?:x0*([89][0-9a-f])|0*(1[2-5]\d));/gi, (whole, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code >= 0x80 && code <= 0x9f ? windows1252Character(code) : whole;
  });
}

function scopeOf(attributes: Record<string, string | undefined>, outer: Scope, fail: (words: string) => never): Scope {
  let scope = outer;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    if (scope === outer) scope = Object.create(outer) as Scope;
    const prefix = name.slice(6);
    const uri = attributes[name] ?? '';
    if (prefix === 'xmlns' || (prefix === 'xml') !== (uri === XML_NAMESPACE)) fail(`“${name}” may not be declared.`);
    if (prefix !== '' && uri === '') fail(`The prefix “${prefix}” is declared without a namespace.`);
    scope[prefix] = uri;
  }
  return scope;
}

function resolveName(
  qualified: string,
  scope: Scope,
  fail: (words: string) => never,
): { name: string; namespace: string } {
  const colon = qualified.indexOf(':');
  if (colon < 0) return { name: qualified, namespace: scope[''] ?? '' };
  const name = qualified.slice(colon + 1);
  const namespace = scope[qualified.slice(0, colon)];
  if (namespace === undefined || name === '' || name.includes(':'))
    return fail(`“${qualified}” uses a prefix that is not declared.`);
  return { name, namespace };
}

function resolveAttributes(
  attributes: Record<string, string | undefined>,
  scope: Scope,
  fail: (words: string) => never,
): Record<string, string | undefined> {
  let plain = true;
  for (const name in attributes)
    if (name.includes(':')) {
      plain = false;
      break;
    }
  if (plain) return attributes;
  const resolved = Object.create(null) as Record<string, string | undefined>;
  for (const name in attributes) {
    const value = attributes[name];
    let key = name;
    if (name.startsWith('xmlns:')) continue;
    if (name.includes(':') && !name.startsWith('xml:')) {
      const { namespace, name: local } = resolveName(name, scope, fail);
      key = `{${namespace}}${local}`;
    }
    if (resolved[key] !== undefined) fail(`The attribute “${name}” stands twice in one element.`);
    resolved[key] = value;
  }
  return resolved;
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
