import { withoutForbiddenCharacters } from '../story/xhtml.ts';
import type { Deadline } from './unreadable.ts';
import type { CodedConcept, StatusEvidence, WireItem, WireLimits, WireSignal, WireSource } from './wire-item.ts';
import { unreadableTime } from './wire-time.ts';
import { readingOfStatus } from './words/status-words.ts';
import { foldSpace } from './xml/xml-tree.ts';

/** What every reader is given besides the file. */
export interface Reading {
  readonly source: WireSource;
  readonly limits: WireLimits;
  readonly deadline: Deadline;
}

/** The fields of an item that hold one line of text. */
type TextField =
  | 'dialect'
  | 'provider'
  | 'itemId'
  | 'version'
  | 'headline'
  | 'deck'
  | 'section'
  | 'slugline'
  | 'creditLine'
  | 'dateline'
  | 'signoff'
  | 'copyright';

/** Sets a line of text unless it is missing or empty; the first one set stays. */
export function setText(item: WireItem, field: TextField, text: string | undefined): void {
  const clean = cleanLine(text);
  if (clean !== undefined && item[field] === undefined) item[field] = clean;
}

/** Characters that {@link withoutForbiddenCharacters} may have to do something about. */
const SUSPECT = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** A line of text fit for any output: forbidden characters out, white space folded; undefined when nothing is left. */
export function cleanLine(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const clean = foldSpace(SUSPECT.test(text) ? withoutForbiddenCharacters(text) : text);
  return clean === '' ? undefined : clean;
}

/** Adds a byline as printed, once. */
export function addByline(item: WireItem, printed: string | undefined): void {
  const byline = cleanLine(printed);
  if (byline !== undefined && !item.bylines.includes(byline)) item.bylines.push(byline);
}

/** Adds a desk-only note, once. Its lines stay lines. */
export function addNote(item: WireItem, role: string, printed: string | undefined): void {
  if (printed === undefined) return;
  const clean = SUSPECT.test(printed) ? withoutForbiddenCharacters(printed) : printed;
  const text = clean.includes('\n')
    ? clean
        .split('\n')
        .map(foldSpace)
        .filter((line) => line !== '')
        .join('\n')
    : foldSpace(clean);
  if (text !== '' && !item.notes.some((note) => note.role === role && note.text === text))
    item.notes.push({ role, text });
}

export function addHeadline(item: WireItem, role: string, printed: string | undefined): void {
  const text = cleanLine(printed);
  if (text !== undefined) item.headlines.push({ role, text });
}

export function addSignal(item: WireItem, signal: WireSignal | undefined): void {
  if (signal !== undefined && !item.signals.includes(signal)) item.signals.push(signal);
}

export function addKeyword(item: WireItem, printed: string | undefined): void {
  const keyword = cleanLine(printed);
  if (keyword !== undefined && !item.keywords.includes(keyword)) item.keywords.push(keyword);
}

export function addUsageTerms(item: WireItem, printed: string | undefined): void {
  const terms = cleanLine(printed);
  if (terms !== undefined && !item.usageTerms.includes(terms)) item.usageTerms.push(terms);
}

/** Adds a concept unless the same code of the same scheme is there already. */
export function addConcept(list: CodedConcept[], concept: CodedConcept | undefined): void {
  if (concept === undefined || concept.code === '') return;
  if (!list.some((other) => other.scheme === concept.scheme && other.code === concept.code)) list.push(concept);
}

/** `medtop:20000062` as scheme and code; a value without a colon has no scheme of its own. */
export function conceptOfQCode(qcode: string, name: string | undefined, fallbackScheme: string): CodedConcept {
  const colon = qcode.indexOf(':');
  const scheme = colon > 0 ? qcode.slice(0, colon) : fallbackScheme;
  const code = colon > 0 ? qcode.slice(colon + 1) : qcode;
  const label = cleanLine(name);
  return label === undefined ? { scheme, code } : { scheme, code, name: label };
}

/** Records an id field under the format's own name; a second one under the same name gets a number. */
export function addSourceId(item: WireItem, name: string, value: string | undefined): void {
  const id = cleanLine(value);
  if (id === undefined) return;
  let key = name;
  for (let count = 2; item.sourceIds[key] !== undefined && item.sourceIds[key] !== id; count++)
    key = `${name} ${count}`;
  item.sourceIds[key] = id;
}

export function addStatus(
  item: WireItem,
  where: string,
  printed: string | undefined,
  reading: StatusEvidence['reading'],
): void {
  const text = cleanLine(printed);
  if (text !== undefined) item.status.push({ where, printed: text, reading });
}

/** 1 to 9 as sent; undefined for anything else. */
export function urgencyOf(printed: string | number | undefined): number | undefined {
  const value = typeof printed === 'number' ? printed : Number.parseInt(printed?.trim() ?? '', 10);
  return Number.isInteger(value) && value >= 1 && value <= 9 ? value : undefined;
}

/**
 * Records a status field. "Embargoed" without a time of its own holds the story until a person decides; with a time
 * (`embargoTimeKnown`) the embargo does, so the status itself says nothing against use.
 */
export function addStatusField(
  item: WireItem,
  where: string,
  printed: string | undefined,
  embargoTimeKnown: boolean,
): void {
  const text = cleanLine(printed);
  if (text === undefined) return;
  const reading = readingOfStatus(text);
  if (reading !== 'embargoed') {
    addStatus(item, where, text, reading);
    return;
  }
  addStatus(item, where, text, 'usable');
  if (!embargoTimeKnown) item.embargo.push({ where, time: unreadableTime(text) });
}
