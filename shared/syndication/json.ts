import { withoutForbiddenCharacters } from '../story/xhtml.ts';

/** What a forbidden character looks like in JSON: most are written as escapes there. Harmless escapes look like it too. */
const SUSPECT = /\\[ubfr]|[\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\udffe\udfff]/;

/** JSON without characters that XML forbids either: a partner that turns it into XML must not break on it. */
export function jsonOf(value: unknown): string {
  const text = JSON.stringify(value);
  if (!SUSPECT.test(text)) return text;
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? withoutForbiddenCharacters(inner) : inner,
  );
}

/** The list, or nothing at all where it is empty: an empty array says no more than an absent one. */
export function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
