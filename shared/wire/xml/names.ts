import { UnreadableWire } from '../unreadable.ts';

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** Prefix → namespace. A new one is made (inheriting) only where an element declares something. */
export type Scope = Record<string, string>;

/** What is in force outside any element. */
export function outermostScope(): Scope {
  return Object.assign(Object.create(null) as Scope, { xml: XML_NAMESPACE, '': '' });
}

/** Called with what is wrong; never returns. */
export type Fail = (words: string) => never;

/** Whether nothing in these attributes has to do with namespaces: true for most elements. */
export function hasPlainNames(attributes: Record<string, string | undefined>): boolean {
  for (const name in attributes) if (name.includes(':') || name === 'xmlns') return false;
  return true;
}

/** The scope inside an element with these attributes (Namespaces in XML 1.0). */
export function scopeOf(attributes: Record<string, string | undefined>, outer: Scope, fail: Fail): Scope {
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

/** A prefixed name, resolved. */
export function resolveName(qualified: string, scope: Scope, fail: Fail): { name: string; namespace: string } {
  const colon = qualified.indexOf(':');
  const name = qualified.slice(colon + 1);
  const namespace = scope[qualified.slice(0, colon)];
  if (namespace === undefined || name === '' || name.includes(':'))
    return fail(`“${qualified}” uses a prefix that is not declared.`);
  return { name, namespace };
}

/** Attributes under the names of {@link XmlElement}. */
export function resolveAttributes(
  attributes: Record<string, string | undefined>,
  scope: Scope,
  fail: Fail,
): Record<string, string | undefined> {
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
