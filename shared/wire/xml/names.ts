import { UnreadableWire } from '../unreadable.ts';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** The namespaces in force. A new scope is made only where an element declares something. */
export interface Scope {
  /** Of elements without a prefix; '' for none. */
  readonly unprefixed: string;
  readonly prefixed: ReadonlyMap<string, string>;
}

/** What is in force outside any element. */
export const OUTERMOST_SCOPE: Scope = { unprefixed: '', prefixed: new Map([['xml', XML_NAMESPACE]]) };

/** Called with what is wrong; never returns. */
export type Fail = (words: string) => never;

/** Whether nothing in these attributes has to do with namespaces: true for most elements. */
export function hasPlainNames(attributes: Record<string, string | undefined>): boolean {
  for (const name in attributes) if (name.includes(':') || name === 'xmlns') return false;
  return true;
}

/** The scope inside an element with these attributes (Namespaces in XML 1.0). */
export function scopeOf(attributes: Record<string, string | undefined>, outer: Scope, fail: Fail): Scope {
  let { unprefixed } = outer;
  let own: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const uri = attributes[name] ?? '';
    if (name === 'xmlns') {
      if (uri === XML_NAMESPACE) fail(`“${name}” may not be declared.`);
      unprefixed = uri;
    } else if (name[5] === ':') {
      const prefix = name.slice(6);
      if (prefix === 'xmlns' || (prefix === 'xml') !== (uri === XML_NAMESPACE)) fail(`“${name}” may not be declared.`);
      if (uri === '') fail(`The prefix “${prefix}” is declared without a namespace.`);
      own ??= new Map(outer.prefixed);
      own.set(prefix, uri);
    }
  }
  return { unprefixed, prefixed: own ?? outer.prefixed };
}

/** A prefixed name, resolved. */
export function resolveName(qualified: string, scope: Scope, fail: Fail): { name: string; namespace: string } {
  const colon = qualified.indexOf(':');
  const name = qualified.slice(colon + 1);
  const namespace = scope.prefixed.get(qualified.slice(0, colon));
  if (namespace === undefined || name === '' || name.includes(':'))
    return fail(`“${qualified}” uses a prefix that is not declared.`);
  return { name, namespace };
}

/** Attributes under the names of {@link XmlElement}. */
export function resolveAttributes(
  attributes: Readonly<Record<string, string | undefined>>,
  scope: Scope,
  fail: Fail,
): Readonly<Record<string, string | undefined>> {
  let asWritten = true;
  for (const name in attributes) if (name.includes(':') && !name.startsWith('xml:')) asWritten = false;
  if (asWritten) return attributes;
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

/** More elements than any delivery has (a file of 5 MB with 170 stories has about 60,000). */
const MOST_ELEMENTS = 250_000;

/** @throws UnreadableWire `too-large` when a document has too many elements */
export function checkElementCount(count: number): void {
  if (count > MOST_ELEMENTS)
    throw new UnreadableWire(
      'too-large',
      `The file has more than ${MOST_ELEMENTS} elements; split it into smaller ones.`,
    );
}
