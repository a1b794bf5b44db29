import { hash } from 'node:crypto';
import type { Entry } from '../story/entry.ts';
import type { StoryId } from '../story/identity.ts';

/** What the name of a story in a fragment store is made of. */
export interface KnownEntry {
  readonly digest: string;
  /** Ids of all agencies in it, and the same as one string. */
  readonly agencies: readonly string[];
  readonly agenciesKey: string;
  /** Keys made so far: the same string again is found in a map without being hashed again. */
  readonly keys: Map<string, string>;
}

/** What is known of entries. They are never changed in place, so it is worked out once for each object. */
const knownEntries = new WeakMap<Entry, KnownEntry>();

/** What is known of an entry. */
export function knownOf(entry: Entry): KnownEntry {
  let known = knownEntries.get(entry);
  if (known === undefined) {
    const agencies = agenciesIn(entry);
    // The body beside the rest: escaping it for JSON would cost as much as hashing it.
    const digest = hash('sha256', `${JSON.stringify({ ...entry, body: '' })}\n${entry.body}`).slice(0, 32);
    known = { digest, agencies, agenciesKey: agencies.join(' '), keys: new Map() };
    knownEntries.set(entry, known);
  }
  return known;
}

/**
 * A window that is read from storage again has new objects for the same stories. Those that are equal to what was seen in
 * the last build are known already: comparing two is several times cheaper than a digest.
 * @param seen stories of the last build of the same feed; afterwards those of this one
 */
export function recogniseEntries(entries: readonly Entry[], seen: Map<StoryId, Entry>): void {
  for (const entry of entries) {
    const earlier = seen.get(entry.story);
    if (earlier === undefined || earlier === entry || knownEntries.has(entry)) continue;
    const known = knownEntries.get(earlier);
    if (known !== undefined && isSame(earlier, entry)) knownEntries.set(entry, known);
  }
  seen.clear();
  for (const entry of entries) seen.set(entry.story, entry);
}

/** Whether two pieces of plain JSON are equal. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => name in b && isSame(a[name], b[name]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function agenciesIn(entry: Entry): string[] {
  const found = new Set(entry.agencyIds);
  if (entry.source.agencyId !== undefined) found.add(entry.source.agencyId);
  for (const credit of entry.credits) {
    if (credit.agencyId !== undefined) found.add(credit.agencyId);
    if (credit.affiliation?.agencyId !== undefined) found.add(credit.affiliation.agencyId);
  }
  for (const picture of entry.pictures) for (const agencyId of picture.agencyIds) found.add(agencyId);
  return [...found].sort();
}
