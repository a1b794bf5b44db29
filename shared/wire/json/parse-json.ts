import { type Deadline, UnreadableWire } from '../unreadable.ts';

/** A JSON object with unknown content: every field is looked at before it is used. */
export type JsonObject = { readonly [name: string]: unknown };

export interface JsonDocument {
  readonly root: unknown;
  readonly remarks: readonly string[];
}

/**
 * Parses JSON. Numbers too long for JavaScript stay exact as strings, because they are ids. Two faults of vendors'
 * feeds are repaired and named: raw line ends inside strings, and curly quotation marks around names and values.
 * @throws UnreadableWire `not-well-formed`, `truncated`, `too-deep`
 */
export function parseJson(text: string, maximumDepth: number, deadline: Deadline): JsonDocument {
  deadline.check();
  const remarks: string[] = [];
  let root: unknown;
  try {
    root = parseExactly(text);
  } catch (error) {
    try {
      const repaired = repair(text);
      if (repaired === text) throw error;
      root = parseExactly(repaired);
      remarks.push('The JSON was not valid (raw line ends or curly quotation marks) and was put right.');
    } catch {
      throw brokenJson(error, text);
    }
  }
  refuseTooDeep(root, maximumDepth);
  return { root, remarks };
}

type Reviver = (name: string, value: unknown, context?: { readonly source?: string }) => unknown;

/** Sixteen digits and more do not fit into a double: ids of that length keep their digits. */
function parseExactly(text: string): unknown {
  if (!/[:[,]\s*-?\d{16,}/.test(text)) return JSON.parse(text);
  const exact: Reviver = (_name, value, context) =>
    typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
      ? context?.source
      : value;
  return JSON.parse(text, exact as (name: string, value: unknown) => unknown);
}

function repair(text: string): string {
  const straight = /[{,]\s*[“”]/.test(text)
    ? text.replace(/([{[,:]\s*)[“”]/g, '$1"').replace(/[“”](\s*[}\],:])/g, '"$1')
    : text;
  return straight.replace(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"/g, (string) =>
    string.replace(/[\u0000-\u001f]/g, (control) => (control === '\n' ? '\\n' : control === '\t' ? '\\t' : '')),
  );
}

function brokenJson(error: unknown, text: string): UnreadableWire {
  const message = error instanceof Error ? error.message : String(error);
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const column = position - before.lastIndexOf('\n');
  if (/unexpected end|unterminated/i.test(message))
    return new UnreadableWire(
      'truncated',
      'The JSON breaks off before its end. It was probably cut while being sent; send it again.',
      { line, column },
    );
  return new UnreadableWire(
    'not-well-formed',
    `The JSON is broken at line ${line}, column ${column}. Nothing of it is used; ask the sender for it again.`,
    { line, column },
  );
}

function refuseTooDeep(root: unknown, maximumDepth: number): void {
  let level: unknown[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maximumDepth)
      throw new UnreadableWire('too-deep', `Values are nested more than ${maximumDepth} deep; no news item is.`);
    const next: unknown[] = [];
    for (const value of level)
      if (typeof value === 'object' && value !== null)
        for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) next.push(inner);
    level = next;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field as an object; an empty one when it is anything else. */
export function objectAt(value: unknown, ...names: string[]): JsonObject {
  let at: unknown = value;
  for (const name of names) at = isObject(at) ? at[name] : undefined;
  return isObject(at) ? at : {};
}

/** The field's objects: of an array, or of an object that uses names instead of positions (ninjs 1.x associations). */
export function objectsAt(value: JsonObject, ...names: string[]): JsonObject[] {
  for (const name of names) {
    const field = value[name];
    if (Array.isArray(field)) return field.filter(isObject);
    if (isObject(field)) return Object.values(field).filter(isObject);
  }
  return [];
}

/** The first of these fields that is text (or a number, which ids and versions often are), trimmed; blank is absent. */
export function textAt(value: JsonObject, ...names: string[]): string | undefined {
  for (const name of names) {
    const field = value[name];
    const text = typeof field === 'number' ? String(field) : typeof field === 'string' ? field.trim() : '';
    if (text !== '') return text;
  }
  return undefined;
}

/** The texts of a field that is a list of them, or one. */
export function textsAt(value: JsonObject, ...names: string[]): string[] {
  for (const name of names) {
    const field = value[name];
    if (typeof field === 'string' && field.trim() !== '') return [field.trim()];
    if (Array.isArray(field)) return field.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  }
  return [];
}

/** The field as a number, also when it was written as text. */
export function numberAt(value: JsonObject, ...names: string[]): number | undefined {
  const text = textAt(value, ...names);
  const number = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : undefined;
}
