import { hash } from 'node:crypto';
import type { Entry } from '../story/entry.ts';
import type { Format, PartyOf } from './feed-document.ts';
import type { FormatWriter, WritingContext } from './format-writer.ts';
import { type KnownEntry, knownOf } from './known-entry.ts';
import type { PresentedStory } from './presented-story.ts';

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
type Fragment = { readonly bytes: Uint8Array } | { readonly refused: string };

/**
 * Renders one story in one format. A story that breaks the format is refused by itself and takes nothing else down.
 */
export function renderFragment(
  format: Format,
  writer: FormatWriter,
  story: PresentedStory,
  context: WritingContext,
): Fragment {
  try {
    const text = writer.entry(story, context);
    const fault = writer.fault(text, context);
    return fault === undefined ? { bytes: Buffer.from(text) } : { refused: `it would break ${format}: ${fault}` };
  } catch (error) {
    return { refused: `it can not be written as ${format}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Names everything but the story that a fragment depends on. */
export function contextKeyOf(context: Pick<WritingContext, 'publisher' | 'outlets' | 'profile'>): string {
  const { publisher, outlets, profile } = context;
  return hash('sha256', JSON.stringify([publisher, outlets, profile])).slice(0, 16);
}

/** Names of stories in a fragment store: of what part, in which context, and the story itself. */
export class FragmentKeys {
  readonly #contextKey: string;
  readonly #partyOf: PartyOf;
  /** By part, then by the agencies of a story. */
  readonly #prefixes = new Map<string, Map<string, string>>();
  readonly #parties = new Map<string, string>();

  constructor(contextKey: string, partyOf: PartyOf) {
    this.#contextKey = contextKey;
    this.#partyOf = partyOf;
  }

  /** @param part what is rendered: the name of a format, or of a part of one */
  for(part: string): (entry: Entry) => string {
    const prefixes = this.#prefixes.get(part) ?? new Map<string, string>();
    this.#prefixes.set(part, prefixes);
    return (entry) => {
      const known = knownOf(entry);
      let prefix = prefixes.get(known.agenciesKey);
      if (prefix === undefined) {
        prefix = `${part}:${this.#contextKey}${this.#partiesKey(known)}`;
        prefixes.set(known.agenciesKey, prefix);
      }
      let key = known.keys.get(prefix);
      if (key === undefined) {
        key = `${prefix}:${known.digest}`;
        known.keys.set(prefix, key);
      }
      return key;
    };
  }

  /** A register that learns a code or corrects a name must not leave old names standing in stored fragments. */
  #partiesKey({ agencies, agenciesKey }: KnownEntry): string {
    if (agencies.length === 0) return '';
    const known = this.#parties.get(agenciesKey);
    if (known !== undefined) return known;
    const key = `:${hash('sha256', JSON.stringify(agencies.map(this.#partyOf))).slice(0, 12)}`;
    this.#parties.set(agenciesKey, key);
    return key;
  }
}
