import type { z } from 'zod';
import type { FeedDefinition } from '../../newsroom/feed-definition.ts';
import { ProfileError } from '../errors.ts';
import { generic } from './generic.ts';
import { type Profile, profile } from './profile.ts';

/** Every profile that newsroom.json can name. */
export const PROFILES: Readonly<Record<string, Profile>> = { generic };

/**
 * The profile a feed is written by: the named one with the feed's own changes.
 * @throws ProfileError naming the feed, the field and what to do
 */
export function profileOf(feed: Pick<FeedDefinition, 'id' | 'profile' | 'profileOverrides'>): Profile {
  const base = PROFILES[feed.profile];
  if (base === undefined) {
    const known = Object.keys(PROFILES).join(', ');
    throw new ProfileError(`feed "${feed.id}": there is no profile "${feed.profile}"; the profiles are ${known}`);
  }
  const result = profile.safeParse({ ...base, ...feed.profileOverrides });
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `  - profileOverrides${pathOf(issue)}: ${issue.message}`);
    throw new ProfileError(`feed "${feed.id}":\n${problems.join('\n')}`);
  }
  return result.data;
}

function pathOf(issue: z.core.$ZodIssue): string {
  return issue.path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
}
