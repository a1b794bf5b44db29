import type * as z from 'zod';
import type { FeedDefinition } from '../../newsroom/feed-definition.ts';
import { ProfileError } from '../errors.ts';
import { flipboard, flipboardRules } from './flipboard.ts';
import { generic, genericRules } from './generic.ts';
import { msn, msnRules } from './msn.ts';
import { newsbreak, newsbreakRules } from './newsbreak.ts';
import type { PartnerRules } from './partner-rules.ts';
import { type Profile, profile } from './profile.ts';
import { smartnews, smartnewsRules } from './smartnews.ts';

/** Every profile that newsroom.json can name, and what its partner takes. */
const PROFILES: Readonly<Record<string, { readonly profile: Profile; readonly rules: PartnerRules }>> = {
  generic: { profile: generic, rules: genericRules },
  msn: { profile: msn, rules: msnRules },
  smartnews: { profile: smartnews, rules: smartnewsRules },
  newsbreak: { profile: newsbreak, rules: newsbreakRules },
  flipboard: { profile: flipboard, rules: flipboardRules },
};

/** Names of all profiles, for messages and for help texts. */
export const PROFILE_NAMES: readonly string[] = Object.keys(PROFILES);

/**
 * The profile a feed is written by: the named one with the feed's own changes.
 * @throws ProfileError naming the feed, the field and what to do
 */
export function profileOf(feed: Pick<FeedDefinition, 'id' | 'profile' | 'profileOverrides'>): Profile {
  const base = PROFILES[feed.profile];
  if (base === undefined) throw new ProfileError(`feed "${feed.id}": ${unknown(feed.profile)}`);
  const result = profile.safeParse({ ...base.profile, ...feed.profileOverrides });
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `  - profileOverrides${pathOf(issue)}: ${issue.message}`);
    throw new ProfileError(`feed "${feed.id}":\n${problems.join('\n')}`);
  }
  return result.data;
}

/**
 * Asks for the profile of every feed, so that a wrong one is refused while somebody is looking: later it would be found
 * only by publish, and the feed would stand still.
 * @throws ProfileError with all that is wrong
 */
export function checkProfiles(feeds: readonly FeedDefinition[]): void {
  const problems = feeds.flatMap((feed) => {
    try {
      profileOf(feed);
      return [];
    } catch (error) {
      if (error instanceof ProfileError) return [error.message];
      throw error;
    }
  });
  if (problems.length > 0) throw new ProfileError(problems.join('\n'));
}

/**
 * What the partner of a profile takes.
 * @throws ProfileError when there is no such profile
 */
export function rulesOf(name: string): PartnerRules {
  const found = PROFILES[name];
  if (found === undefined) throw new ProfileError(unknown(name));
  return found.rules;
}

function unknown(name: string): string {
  return `there is no profile "${name}"; the profiles are ${PROFILE_NAMES.join(', ')}`;
}

function pathOf(issue: z.core.$ZodIssue): string {
  return issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
}
