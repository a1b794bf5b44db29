import type { Entry } from '../story/entry.ts';
import { epochOf, instantOf } from '../story/time.ts';
import { FeedBuild, type WriteFeedOptions, type WrittenFeed } from './feed-build.ts';
import { type FeedDocument, lastChangeOf, noticesOf } from './feed-document.ts';
import { WRITERS } from './formats.ts';
import { preparedFeed } from './prepared-feed.ts';
import type { Profile } from './profiles/profile.ts';

export type { WriteFeedOptions, WrittenFeed } from './feed-build.ts';

/**
 * Writes every document of a feed. The same document gives the same bytes: dates come from the stories, never from a
 * clock. Every story is rendered and checked by itself, once for each of its versions, and joined with the others
 * afterwards; one that breaks a format is left out of it and reported.
 * @throws ProfileError when the feed's profile is unknown or its overrides are wrong
 * @throws BrokenFeedError when a finished document would not be well-formed; the last good bytes have to stay up then
 */
export function writeFeed(document: FeedDocument, options: WriteFeedOptions = {}): WrittenFeed {
  const { profile } = preparedFeed(document);
  const build = new FeedBuild({ ...document, entries: windowOf(document, profile) }, options);
  for (const format of profile.documents) build.write(format, WRITERS[format]);
  return build.result();
}

/**
 * The stories that the profile shows, in its order: not too old, and with the notices not more than the partner takes.
 * Age is counted from the newest one.
 */
function windowOf(document: FeedDocument, profile: Profile): readonly Entry[] {
  const { entries } = document;
  const newest = lastChangeOf({ entries, withdrawals: [] });
  if (newest === undefined) return entries;
  const oldest = instantOf(epochOf(newest) - profile.maximumAgeDays * 86_400_000);
  const young = entries.filter((entry) => entry.updated >= oldest);
  const sorted =
    profile.sort === 'published'
      ? young.toSorted((a, b) => compare(b.published, a.published) || compare(a.story, b.story))
      : young;
  return sorted.slice(0, Math.max(1, profile.size - noticesOf(document).length));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
