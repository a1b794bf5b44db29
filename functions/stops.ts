import type { Place, Window } from '../shared/feeds/window.ts';
import type { EdgeCache } from '../shared/platform/edge-cache.ts';
import { EVENTS } from '../shared/platform/events.ts';
import type { Log } from '../shared/platform/log.ts';
import { digestOf, type FeedId } from '../shared/story/identity.ts';
import { type Clock, epochOf, type Instant } from '../shared/story/time.ts';

/** A story that a feed has to stop showing, and when the newsroom heard of it. */
export interface Stop {
  readonly place: Extract<Place, { withdrawal: unknown }>;
  readonly since: Instant | undefined;
}

/** The kills and withholds among the places. A story that no longer fits the feed may stay at the edge for its half minute. */
export function stopsAmong(places: readonly Place[], since: Instant | undefined): Stop[] {
  return places.flatMap((place) =>
    'withdrawal' in place && place.withdrawal.kind !== 'left' ? [{ place, since }] : [],
  );
}

/**
 * Those that the window does not have yet. Of two who work on one feed the one that brings a stop into the window has to
 * see to the edge, once the files are written; if it can not, its messages come back and it does so then.
 */
export function newTo(window: Window, stops: readonly Stop[]): Stop[] {
  return stops.filter(({ place }) => {
    const known = window.places[place.withdrawal.story];
    return known === undefined || !('withdrawal' in known) || known.generation !== place.generation;
  });
}

export interface StopServices {
  readonly edge: EdgeCache;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Has the edge forget the files that showed the stopped stories, and tells how long the stop took to get there. To be
 * called when the new files are written: until then the edge would only fetch the old ones again.
 * @throws TransientError when the edge did not take the order: the messages have to come again
 */
export async function stopAtEdge(feed: FeedId, stops: readonly Stop[], services: StopServices): Promise<void> {
  if (stops.length === 0) return;
  // One path for the whole feed: every document of it, in every coding, showed the story.
  await services.edge.forget([`/feeds/${feed}/*`], referenceOf(feed, stops));
  const now = epochOf(services.clock());
  const stopSeconds = Math.max(...stops.map(({ since }) => (since === undefined ? 0 : (now - epochOf(since)) / 1000)));
  services.log.info(EVENTS.stopPublished, { stories: stops.length, stopSeconds });
}

/** A stop is a generation of its story, so the same stops are the same order, however often they are tried. */
function referenceOf(feed: FeedId, stops: readonly Stop[]): string {
  const parts = stops.map(({ place }) => `${place.withdrawal.story} ${place.generation}`).sort();
  return `cobyline-${digestOf([feed, ...parts].join('\n'))}`;
}
