import { hash } from 'node:crypto';
import type { Entry } from '../story/entry.ts';
import type { Format, PartyOf } from './feed-document.ts';
import type { FormatWriter, WritingContext } from './formats.ts';
import { type KnownEntry, knownOf } from './known-entry.ts';
import { asProfileWants } from './profiles/as-profile-wants.ts';

/**
 * Where rendered stories are kept from one build of a feed to the next; a `Map` will do. Everything in it has passed the
 * check of its format, so a document is well-formed when its frame is. Keys know the story and the configuration, not the
 * code: a store must not outlive the version of Cobyline that filled it.
 */
export interface FragmentStore {
  get(key: string): Uint8Array | undefined;
  set(key: string, fragment: Uint8Array): unknown;
}

/** A story rendered in one format, or why it could not be. */
export type Fragment = { readonly bytes: Uint8Array } | { readonly refused: string };

/**
 * One story in one format, from the store or rendered now. A story that breaks the format is refused by itself and takes
 * nothing else down.
 * @param key of this story, format and context: see {@link FragmentKeys}
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
  if (kept !== undefined) return { bytes: kept };
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
  return { bytes };
}

/** Names everything but the story that a fragment depends on. */
export function contextKeyOf(context: Pick<WritingContext, 'publisher' | 'outlets' | 'profile'>): string {
  const { publisher, outlets, profile } = context;
  return hash('sha256', JSON.stringify([publisher, outlets, profile])).slice(0, 16);
}

/** Names of one part of the stories in a fragment store: of what, in which context, and the story itself. */
export class FragmentKeys {
  private readonly context: string;
  private readonly partyOf: PartyOf;
  private readonly prefixes = new Map<string, string>();

  /** @param part what is rendered: the name of a format, or of a part of one */
  constructor(part: string, contextKey: string, partyOf: PartyOf) {
    this.context = `${part}:${contextKey}`;
    this.partyOf = partyOf;
  }

  of(entry: Entry): string {
    const known = knownOf(entry);
    const prefix = this.prefixes.get(known.agenciesKey) ?? this.prefixFor(known);
    let key = known.keys.get(prefix);
    if (key === undefined) {
      key = `${prefix}:${known.digest}`;
      known.keys.set(prefix, key);
    }
    return key;
  }

  /** A register that learns a code or corrects a name must not leave old names standing in stored fragments. */
  private prefixFor({ agencies, agenciesKey }: KnownEntry): string {
    const parties = hash('sha256', JSON.stringify(agencies.map(this.partyOf))).slice(0, 12);
    const prefix = agencies.length === 0 ? this.context : `${this.context}:${parties}`;
    this.prefixes.set(agenciesKey, prefix);
    return prefix;
  }
}
