import type { Entry } from '../story/entry.ts';
import { mediaTopic } from '../subjects/media-topics.ts';
import { singleLine } from './xml.ts';

/** A subject ready to be written. */
export interface NamedSubject {
  /** What to show: the name that came with the copy, else the English one of the Media Topic. */
  readonly name: string;
  /** Code and English name of the IPTC Media Topic; never of one that IPTC has retired. */
  readonly topic?: { readonly code: string; readonly name: string };
}

/** "sp" with the code "sp", "f" with the code "f": letters of an agency that stand where a name should. */
function isCode(name: string, code: string): boolean {
  return name === code && /^[a-z]{1,3}$/.test(name);
}

/** The scheme of Media Topics, as Atom and RSS name it. */
export const MEDIA_TOPICS = 'http://cv.iptc.org/newscodes/mediatopic/';

/** The subjects of a story in their order, each once, without those that have neither a name nor a living topic. */
export function subjectsOf(entry: Pick<Entry, 'subjects'>): NamedSubject[] {
  const found = new Map<string, NamedSubject>();
  for (const subject of entry.subjects) {
    const known = subject.mediaTopic === undefined ? undefined : mediaTopic(subject.mediaTopic);
    const topic = known === undefined || known.retired ? undefined : { code: known.code, name: known.name };
    const printed = singleLine(subject.name ?? '');
    const name = (isCode(printed, subject.code) ? undefined : printed || undefined) ?? topic?.name;
    if (name === undefined) continue;
    const key = topic?.code ?? name.toLowerCase();
    if (!found.has(key)) found.set(key, { name, ...(topic !== undefined && { topic }) });
  }
  return [...found.values()];
}
