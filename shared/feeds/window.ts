import * as z from 'zod';
import type { FeedDefinition } from '../newsroom/feed-definition.ts';
import { type Entry, entry, type Withdrawal, withdrawal } from '../story/entry.ts';
import { digestOf, type FeedId, feedId, type StoryId, storyId } from '../story/identity.ts';
import { epochOf, type Instant, instant } from '../story/time.ts';

const DAY = 24 * 60 * 60 * 1000;

const decidedAt = {
  /** How much was known of the story (`generationOf`). */
  generation: z.int().nonnegative(),
  /** Since when the newsroom.json was in force by which it was decided: later rules replace earlier ones. */
  configured: instant.optional(),
};

/** What a window holds of one story: the entry, or the fact that it was withdrawn. */
export const place = z.union([z.object({ ...decidedAt, entry }), z.object({ ...decidedAt, withdrawal })]);
export type Place = z.infer<typeof place>;

/**
 * The state of one feed: the latest stories it carries or has withdrawn. Stored as JSON; everything that is published
 * is made from it ({@link view}).
 *
 * Windows are merged like the records of stories: the same places in any order, any grouping and any number of times
 * come to the same window. To stay small a window keeps only its newest places, twice as many as the feed shows. That
 * does not disturb the merge, because a story only ever moves up (`momentOf`): what was once pushed out by newer
 * places can not come in again but by a place that is newer itself. For the same reason places that are too old
 * are hidden and not removed.
 */
export const feedWindow = z.object({
  feed: feedId,
  /** As of this moment the feed was looked through for what is too old. A fact like others: no clock is asked here. */
  agedBefore: instant.optional(),
  places: z.record(storyId, place),
});
export type Window = z.infer<typeof feedWindow>;

/** What partners see of a feed. */
export interface View {
  /** Newest first, no more than the feed's size. */
  readonly entries: readonly Entry[];
  /** Newest first. */
  readonly withdrawals: readonly Withdrawal[];
}

/** A feed that has carried nothing yet. */
export function emptyWindow(feed: FeedId): Window {
  return { feed, places: {} };
}

/** Two states of one feed in one: commutative, associative, idempotent. */
export function mergeWindows(a: Window, b: Window): Window {
  if (a.feed !== b.feed) throw new RangeError(`windows of two feeds can not be merged: ${a.feed} and ${b.feed}`);
  const places: Record<string, Place> = { ...a.places };
  for (const [story, theirs] of Object.entries(b.places)) {
    const ours = places[story];
    places[story] = ours === undefined ? theirs : newerPlace(ours, theirs);
  }
  const agedBefore = later(a.agedBefore, b.agedBefore);
  return windowOf(a.feed, agedBefore, Object.entries(places));
}

/** The window with more places, pruned. */
export function placeIn(window: Window, feed: FeedDefinition, ...more: readonly Place[]): Window {
  return pruned(mergeWindows(window, collected(window.feed, more)), feed);
}

function collected(feed: FeedId, all: Iterable<Place>): Window {
  const places: Record<string, Place> = {};
  for (const each of all) {
    const story = storyOf(each);
    const known = places[story];
    places[story] = known === undefined ? each : newerPlace(known, each);
  }
  return { feed, places };
}

/**
 * Hides what is too old at that moment: entries after `maximumAgeDays` or when they expire, withdrawals after
 * `withdrawnForDays`.
 * @returns the very same window when nothing falls due
 */
export function ageWindow(window: Window, feed: FeedDefinition, asOf: Instant): Window {
  const before = window.agedBefore;
  const falling = Object.values(window.places).some((each) => !isOver(each, feed, before) && isOver(each, feed, asOf));
  return falling ? mergeWindows(window, { feed: window.feed, agedBefore: asOf, places: {} }) : window;
}

/** What the feed shows. The same window gives the same view. */
export function view(window: Window, feed: FeedDefinition): View {
  const current = Object.values(window.places).filter((each) => !isOver(each, feed, window.agedBefore));
  return viewOf(current, feed.size);
}

/** Places as readers see them: the newest `size` entries, and every withdrawal. */
export function viewOf(places: readonly Place[], size: number): View {
  const current = [...places].sort(newestFirst);
  return {
    entries: current.flatMap((each) => ('entry' in each ? [each.entry] : [])).slice(0, size),
    withdrawals: current.flatMap((each) => ('withdrawal' in each ? [each.withdrawal] : [])),
  };
}

function pruned(window: Window, feed: FeedDefinition): Window {
  const keep = feed.size * 2;
  const all = Object.entries(window.places).sort(([, a], [, b]) => newestFirst(a, b));
  return all.length <= keep ? window : windowOf(window.feed, window.agedBefore, all.slice(0, keep));
}

/** Stories of the same moment in the order of their ids. */
function newestFirst(a: Place, b: Place): number {
  return compareText(momentOfPlace(b), momentOfPlace(a)) || compareText(storyOf(a), storyOf(b));
}

/** When the story came to be as the place has it. */
export function momentOfPlace(each: Place): Instant {
  return 'entry' in each ? each.entry.updated : each.withdrawal.at;
}

/** The story that the place is about. */
export function storyOf(each: Place): StoryId {
  return 'entry' in each ? each.entry.story : each.withdrawal.story;
}

/**
 * The later generation, else a stop, else the later rules. By one set of rules a generation has one content, with two
 * exceptions. An earlier arrival of known copy may be learnt: that makes the story older, so the earlier moment is the
 * later knowledge. And two workers may each have read one of two linked items while the other changed: until the next
 * one has read both, nothing is shown that one of them saw stopped. The digest only decides what nothing else does.
 */
export function newerPlace(a: Place, b: Place): Place {
  const order =
    a.generation - b.generation ||
    Number(isStop(a)) - Number(isStop(b)) ||
    compareText(a.configured ?? '', b.configured ?? '') ||
    compareText(momentOfPlace(b), momentOfPlace(a)) ||
    compareText(contentDigest(a), contentDigest(b));
  return order >= 0 ? a : b;
}

function isStop(each: Place): boolean {
  return 'withdrawal' in each && each.withdrawal.kind !== 'left';
}

function contentDigest(each: Place): string {
  return digestOf(JSON.stringify(place.parse(each)));
}

function isOver(each: Place, feed: FeedDefinition, asOf: Instant | undefined): boolean {
  if (asOf === undefined) return false;
  const moment = epochOf(momentOfPlace(each));
  if ('withdrawal' in each) return moment + feed.withdrawnForDays * DAY <= epochOf(asOf);
  const { expires } = each.entry;
  return moment + feed.maximumAgeDays * DAY <= epochOf(asOf) || (expires !== undefined && expires <= asOf);
}

function windowOf(feed: FeedId, agedBefore: Instant | undefined, places: [string, Place][]): Window {
  const sorted = places.sort(([a], [b]) => compareText(a, b));
  return { feed, ...(agedBefore !== undefined && { agedBefore }), places: Object.fromEntries(sorted) };
}

function later(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
