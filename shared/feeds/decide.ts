import type { FeedDefinition } from '../newsroom/feed-definition.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Withdrawal } from '../story/entry.ts';
import { generationOf, momentOf } from '../story/history.ts';
import type { Family } from '../story/links.ts';
import type { Revision } from '../story/revision.ts';
import { type Standing, standingOf } from '../story/standing.ts';
import type { StoryRecord } from '../story/story-record.ts';
import { epochOf, type Instant, instantOf } from '../story/time.ts';
import { admit, refuse, type Verdict } from './admit.ts';
import { entryOf, withdrawalOf } from './entry-of.ts';
import type { Place } from './window.ts';

/** What one story comes to in one feed. */
export interface Decision {
  readonly verdict: Verdict;
  /** Whether the feed carries the story from now on: to be noted in its record before the feed is written. */
  readonly carries: boolean;
  /** What belongs into the feed's window. Absent when the story leaves no trace in this feed. */
  readonly place?: Place;
}

/**
 * Decides about one story in one feed, from its current record: what a message said that woke the feed does not matter.
 *
 * - May it be published and does the feed want it: an entry.
 * - The feed has carried it and may not any more: a withdrawal.
 * - The feed never carried it: nothing.
 *
 * @param revision the one that the story stands on; not needed while the story is stopped
 * @param configured since when this newsroom.json is in force: what is decided by later rules replaces what was decided
 * by earlier ones
 * @throws RangeError when the story may be published and its revision is missing
 */
export function decide(
  feed: FeedDefinition,
  newsroom: Newsroom,
  record: StoryRecord,
  revision: Revision | undefined,
  configured?: Instant,
): Decision {
  const decision = conclude(feed, newsroom, record, revision);
  return decision.place === undefined ? decision : { ...decision, place: ruledBy(decision.place, configured) };
}

/** In the order of the schema, so that a window written now and one read back are the same bytes. */
function ruledBy(place: Place, configured: Instant | undefined): Place {
  if (configured === undefined) return place;
  const { generation, ...content } = place;
  return { generation, configured, ...content };
}

function conclude(
  feed: FeedDefinition,
  newsroom: Newsroom,
  record: StoryRecord,
  revision: Revision | undefined,
): Decision {
  const standing = standingOf(record);
  if (standing.state !== 'usable') return stopped(feed, newsroom, record, standing);
  if (revision === undefined) throw new RangeError(`the revision that story ${record.id} stands on is missing`);

  const verdict = admit(feed, newsroom, standing, revision);
  if (verdict.admitted) {
    const entry = entryOf(revision, record, standing, newsroom, feed);
    return { verdict, carries: true, place: { generation: generationOf(record), entry } };
  }
  // The date of the version that no longer fits may be the one the feed has shown: readers believe the later.
  return withdrawn(feed, newsroom, record, verdict, 'left', justAfter(standing.at));
}

/**
 * Decides about a story of linked items in one feed: the story itself under the id of its first item, and what is to be
 * withdrawn of the others where the feed carried them under their own ids before they were linked.
 * @throws RangeError as {@link decide}
 */
export function decideFamily(
  feed: FeedDefinition,
  newsroom: Newsroom,
  family: Family,
  revision: Revision | undefined,
  configured?: Instant,
): Decision & { readonly others: readonly Place[] } {
  const others = family.others.flatMap((record) => replaced(feed, newsroom, record).place ?? []);
  return {
    ...decide(feed, newsroom, family.record, revision, configured),
    others: others.map((place) => ruledBy(place, configured)),
  };
}

/** An item that is told under another id now. A stop of the story stops what partners have of the item as well. */
function replaced(feed: FeedDefinition, newsroom: Newsroom, record: StoryRecord): Decision {
  const standing = standingOf(record);
  if (standing.state !== 'usable') return stopped(feed, newsroom, record, standing);
  return withdrawn(feed, newsroom, record, refuse(standing), 'left', justAfter(standing.at));
}

function stopped(feed: FeedDefinition, newsroom: Newsroom, record: StoryRecord, standing: Standing): Decision {
  const verdict = refuse(standing);
  if (standing.state === 'unknown') {
    // Nothing is left of it: the item whose copy it showed was unlinked.
    const at = momentOf(record);
    return at === undefined
      ? { verdict, carries: false }
      : withdrawn(feed, newsroom, record, verdict, 'left', justAfter(at));
  }
  const kind = standing.state === 'killed' ? 'killed' : 'withheld';
  return withdrawn(feed, newsroom, record, verdict, kind, standing.at);
}

function withdrawn(
  feed: FeedDefinition,
  newsroom: Newsroom,
  record: StoryRecord,
  verdict: Verdict,
  kind: Withdrawal['kind'],
  at: Instant,
): Decision {
  if (record.carriedBy[feed.id] === undefined) return { verdict, carries: false };
  const withdrawal = withdrawalOf(record, at, kind, newsroom, feed);
  return { verdict, carries: false, place: { generation: generationOf(record), withdrawal } };
}

function justAfter(moment: Instant): Instant {
  return instantOf(epochOf(moment) + 1);
}
