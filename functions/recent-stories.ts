import * as z from 'zod';
import { type StoryCard, storyCard } from '../shared/editorial/story-card.ts';
import { type Digest, digest } from '../shared/story/identity.ts';
import { primaryLanguage } from '../shared/story/language.ts';
import { epochOf, type Instant, instantOf } from '../shared/story/time.ts';
import { recentKey } from './layout.ts';
import type { NewsroomStore } from './newsroom-store.ts';

/** One version, as it is kept for finding the story that another item continues. */
const recentVersion = z.object({
  card: storyCard,
  /** Whether the item may be the follower of another: a second version of an id continues its own first one. */
  mayFollow: z.boolean(),
});
export type RecentVersion = z.infer<typeof recentVersion>;

/** The versions of one day in one language that one provider sent, by the digest of the revision. */
const recentDay = z.object({ versions: z.record(digest, recentVersion) });
type RecentDay = z.infer<typeof recentDay>;

/** A full text service sends about 700 items a day in one language; a card has about a kilobyte. */
const MOST_A_DAY = 1500;

/** `proposeLinks` takes nothing for a follower that lies further away. */
const AROUND = 36 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Writes the version down for those that come after it, *then* reads what others have written: of two items that are
 * understood at the same time at least one sees the other.
 * @returns every version by the same provider in the same language, a day and a half before and after, itself included
 */
export async function rememberVersion(
  revision: Digest,
  version: RecentVersion,
  newsroom: NewsroomStore,
): Promise<RecentVersion[]> {
  const { card } = version;
  const mine = keyFor(card, card.created);
  const today = await newsroom.merge(
    mine,
    (value) => recentDay.parse(value),
    (current) => mergeDays(current ?? { versions: {} }, { versions: { [revision]: version } }),
  );
  const days = await Promise.all(
    daysAround(card.created)
      .map((day) => keyFor(card, day))
      .map(async (key) => (key === mine ? today.value : readDay(await newsroom.json(key)))),
  );
  return days.flatMap(({ versions }) => Object.values(versions));
}

function readDay(stored: unknown): RecentDay {
  return stored === undefined ? { versions: {} } : recentDay.parse(stored);
}

function keyFor({ provider, language }: StoryCard, moment: Instant): string {
  return recentKey(provider, primaryLanguage(language), moment);
}

function daysAround(moment: Instant): Instant[] {
  const first = Math.floor((epochOf(moment) - AROUND) / DAY);
  const last = Math.floor((epochOf(moment) + AROUND) / DAY);
  return Array.from({ length: last - first + 1 }, (_, index) => instantOf((first + index) * DAY));
}

/**
 * The union of two days, the newest versions of it: commutative, associative, idempotent, and of bounded size. Of the
 * same copy that arrived twice the first arrival counts, as in the story's record.
 */
function mergeDays(a: RecentDay, b: RecentDay): RecentDay {
  const versions = new Map(Object.entries(a.versions));
  for (const [revision, version] of Object.entries(b.versions)) {
    const known = versions.get(revision);
    versions.set(revision, known === undefined || version.card.received < known.card.received ? version : known);
  }
  const newest = [...versions]
    .sort(([left, x], [right, y]) => compareText(y.card.created, x.card.created) || compareText(left, right))
    .slice(0, MOST_A_DAY)
    .sort(([left], [right]) => compareText(left, right));
  return { versions: Object.fromEntries(newest) };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
