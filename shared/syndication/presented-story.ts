import type { Entry } from '../story/entry.ts';
import type { PartyOf } from './feed-document.ts';
import { type Parties, partiesOf } from './parties.ts';
import { asProfileWants } from './profiles/as-profile-wants.ts';
import type { Profile } from './profiles/profile.ts';
import { storyHtml } from './story-html.ts';

/** A story as one partner gets it, with what several formats say of it alike: worked out when it is first asked for. */
export class PresentedStory {
  readonly entry: Entry;
  readonly #profile: Profile;
  readonly #partyOf: PartyOf;
  #parties: Parties | undefined;
  #html: string | undefined;

  constructor(entry: Entry, profile: Profile, partyOf: PartyOf) {
    this.entry = asProfileWants(entry, profile);
    this.#profile = profile;
    this.#partyOf = partyOf;
  }

  /** Who is credited, in which part. */
  get parties(): Parties {
    this.#parties ??= partiesOf(this.entry, this.#partyOf);
    return this.#parties;
  }

  /** The text as HTML; empty where the partner takes summaries only. */
  get html(): string {
    this.#html ??= this.#profile.text === 'full' ? storyHtml(this.entry, this.#profile) : '';
    return this.#html;
  }
}
