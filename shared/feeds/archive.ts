import type { FeedDefinition } from '../newsroom/feed-definition.ts';
import type { Picture } from '../story/picture.ts';
import { type Day, dayOf, epochOf, type Instant, instantOf, startOf } from '../story/time.ts';
import { restrictionsOf } from '../story/usage-terms.ts';
import { momentOfPlace, type Place } from './window.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** Copy of the last minutes of a day may still be in the queues when it ends. */
const LATE_COPY = HOUR;

/** The day whose archive page shows the place: that of the story's last change, as the feed dates it. */
export function archiveDayOf(place: Place): Day {
  return dayOf(momentOfPlace(place));
}

/** Whether the day is over, late copy included, so that its page may be made. */
export function isPast(day: Day, asOf: Instant): boolean {
  return epochOf(asOf) >= epochOf(startOf(day)) + DAY + LATE_COPY;
}

/** The oldest day whose page is kept at that moment. */
export function oldestDay({ archiveDays }: FeedDefinition, asOf: Instant): Day {
  return dayOf(instantOf(epochOf(asOf) - archiveDays * DAY));
}

/**
 * What the archive may keep of a place. A page stays up for as long as the feed keeps pages, and nobody is to take it apart
 * when the terms of a single story run out. So what "NO ARCHIVAL USE" or an earlier end is printed on does not go in: it has been news in the feed.
 * @returns undefined for what may not be kept
 */
export function archivedForm(place: Place, feed: FeedDefinition): Place | undefined {
  if ('withdrawal' in place) return place;
  const { entry } = place;
  const pageEnds = epochOf(startOf(archiveDayOf(place))) + (feed.archiveDays + 1) * DAY;
  if (entry.expires !== undefined && epochOf(entry.expires) < pageEnds) return undefined;
  if (restrictionsOf(entry.usageTerms).archive) return undefined;
  const pictures = entry.pictures.filter(mayBeArchived);
  return pictures.length === entry.pictures.length ? place : { ...place, entry: { ...entry, pictures } };
}

function mayBeArchived({ usageTerms }: Picture): boolean {
  return usageTerms === undefined || !restrictionsOf([usageTerms]).archive;
}

/**
 * What the page of a day shows of what is kept under it: the versions of that day, and stories that were stopped since. A
 * version of a later day is kept there where it is to hide its predecessor.
 */
export function onPage(day: Day, kept: readonly Place[], feed: FeedDefinition): Place[] {
  return kept
    .filter((each) => 'withdrawal' in each || archiveDayOf(each) === day)
    .flatMap((each) => archivedForm(each, feed) ?? []);
}
