import { hash } from 'node:crypto';
import type { Entry } from '../story/entry.ts';
import type { Format, PartyOf } from './feed-document.ts';
import type { FormatWriter, WritingContext } from './formats.ts';
import { asProfileWants } from './profiles/as-profile-wants.ts';

/**
 * Where rendered stories are kept from one build of a feed to the next; a `Map` will do. Everything in it has passed the
 * check of its format, so a document is well-formed when its frame is.
 */
export interface FragmentStore {
  get(key: string): Uint8Array | undefined;
  set(key: string, fragment: Uint8Array): unknown;
}

/** Grows with every change in what the writers print: fragments of an older writing are made anew. */
export const WRITING = 1;

/** A story rendered in one format, or why it could not be. */
export type Fragment = { readonly bytes: Uint8Array; readonly known: boolean } | { readonly refused: string };

/**
 * One story in one format, from the store or rendered now. A story that breaks the format is refused by itself and takes
 * nothing else down.
 * @param key of this story, format and context: see {@link EntryKeys}
 */
export function fragmentOf(
  format: Format,
  writer: FormatWriter,
  entry: Entry,
  context: WritingContext,
  key: string,
  store: FragmentStore,
): Fragment {
  const kept = store.get(key);
  if (kept !== undefined) return { bytes: kept, known: true };
  let text: string;
  try {
    text = writer.entry(asProfileWants(entry, context.profile), context);
    const fault = writer.fault(text, context);
    if (fault !== undefined) return { refused: `it would break ${format}: ${fault}` };
  } catch (error) {
    return { refused: `it can not be written as ${format}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const bytes = Buffer.from(text);
  store.set(key, bytes);
  return { bytes, known: false };
}

/** Names everything but the story that a fragment depends on. */
export function contextKeyOf(context: Pick<WritingContext, 'publisher' | 'outlets' | 'profile'>): string {
  const { publisher, outlets, profile } = context;
  return hash('sha256', JSON.stringify([WRITING, publisher, outlets, profile])).slice(0, 16);
}

/** Digest of an entry and the agencies in it; entries are never changed in place, so it is made once for each. */
const entryDigests = new WeakMap<Entry, { digest: string; agencies: string; ids: readonly string[] }>();

/** Names of entries in a fragment store: what is in them, and what the register says about their agencies. */
export class EntryKeys {
  private readonly partyOf: PartyOf;
  private readonly agencies = new Map<string, string>();

  constructor(partyOf: PartyOf) {
    this.partyOf = partyOf;
  }

  of(entry: Entry): string {
    let known = entryDigests.get(entry);
    if (known === undefined) {
      const ids = agenciesIn(entry);
      known = { digest: hash('sha256', JSON.stringify(entry)).slice(0, 32), agencies: ids.join(' '), ids };
      entryDigests.set(entry, known);
    }
    if (known.ids.length === 0) return known.digest;
    // A register that learns a code or corrects a name must not leave old names standing in stored fragments.
    let parties = this.agencies.get(known.agencies);
    if (parties === undefined) {
      parties = hash('sha256', JSON.stringify(known.ids.map(this.partyOf))).slice(0, 12);
      this.agencies.set(known.agencies, parties);
    }
    return `${known.digest}${parties}`;
  }
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
