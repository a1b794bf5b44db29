import type { Newsroom } from '../newsroom/newsroom.ts';
import { type FeedId, feedId } from '../story/identity.ts';
import type { Revision } from '../story/revision.ts';
import { standingOf } from '../story/standing.ts';
import type { StoryRecord } from '../story/story-record.ts';
import { admits } from './admit.ts';

/**
 * The feeds that have to look at a story again: those that would take it, and every one that ever carried it, whatever
 * its rules say now. A stop finds them all that way.
 * For linked items: give the family's record, and those of its other items as `others`.
 * @param revision the one that the story stands on; not needed while it is stopped
 * @returns ids in order, also of feeds that are gone from newsroom.json
 */
export function feedsFor(
  record: StoryRecord,
  revision: Revision | undefined,
  newsroom: Newsroom,
  others: readonly StoryRecord[] = [],
): FeedId[] {
  const standing = standingOf(record);
  const carrying = [record, ...others].flatMap(({ carriedBy }) => Object.keys(carriedBy)).map((id) => feedId.parse(id));
  const wanting =
    standing.state === 'usable' && revision !== undefined
      ? newsroom.feeds.filter((feed) => admits(feed, newsroom, standing, revision)).map((feed) => feed.id)
      : [];
  return [...new Set([...carrying, ...wanting])].sort();
}
