import type { FeedDefinition } from '../newsroom/feed-definition.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Entry, Withdrawal } from '../story/entry.ts';
import { arrivalsOf, generationOf, isOlderVersion } from '../story/history.ts';
import type { StoryId } from '../story/identity.ts';
import type { Revision } from '../story/revision.ts';
import type { Standing } from '../story/standing.ts';
import type { RevisionFact, StoryRecord } from '../story/story-record.ts';
import { epochOf, type Instant, instantOf } from '../story/time.ts';
import { restrictionsOf } from '../story/usage-terms.ts';
import { picturesFor, textRights } from './admit.ts';
import { copyrightLine } from './copyright-line.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long copy that may not be archived is news; a licence with `archiveDays` says better. */
const NEWS_FOR_DAYS = 1;

type Usable = Extract<Standing, { state: 'usable' }>;

/**
 * The public side of a story in one feed. Desk notes, holds and sign-offs have no way into it; pictures that the feed
 * has no right to are left out.
 * @param revision the one that `standing` names
 */
export function entryOf(
  revision: Revision,
  record: StoryRecord,
  standing: Usable,
  newsroom: Newsroom,
  feed: FeedDefinition,
): Entry {
  const { attribution, origin, signals } = revision;
  const { created } = standing.revision.order;
  const kept = new Set(picturesFor(feed, newsroom, revision).flatMap(({ index, kept }) => (kept ? [index] : [])));
  const published = publishedAt(record, standing.at);
  const correction = correctionOf(revision, record, standing.revision);
  // In the order of the schema, so that an entry written now and one read back are the same bytes.
  return {
    story: record.id,
    guid: guidOf(record.id, newsroom),
    url: addressOf(record.id, newsroom),
    version: generationOf(record),
    published,
    updated: standing.at,
    kind: revision.kind,
    language: revision.language,
    headline: revision.headline,
    ...(revision.subHeadline !== undefined && { subHeadline: revision.subHeadline }),
    ...(revision.deck !== undefined && { deck: revision.deck }),
    ...(revision.section !== undefined && { section: revision.section }),
    ...(revision.slugline !== undefined && { slugline: revision.slugline }),
    ...(revision.urgency !== undefined && { urgency: revision.urgency }),
    bylines: attribution.printed.byline,
    byline: attribution.byline,
    creditLine: attribution.creditLine,
    credits: attribution.credits,
    agencyIds: attribution.agencyIds,
    relation: attribution.relation,
    datelines: attribution.datelines,
    body: revision.body,
    pictures: revision.pictures.filter((_, index) => kept.has(index)),
    subjects: revision.subjects,
    keywords: revision.keywords,
    places: revision.places,
    genres: revision.genres,
    ...(revision.digitalSourceType !== undefined && { digitalSourceType: revision.digitalSourceType }),
    ...(correction !== undefined && { correction }),
    update: correction === undefined && isUpdate(record, standing.revision),
    contentWarning: signals.includes('content-warning'),
    pressRelease: signals.includes('press-release'),
    copyright: copyrightLine(revision, newsroom, created),
    usageTerms: revision.usageTerms,
    ...expiry(revision, published, standing.at, newsroom, feed),
    source: {
      provider: origin.provider,
      ...(origin.agencyId !== undefined && { agencyId: origin.agencyId }),
      itemId: origin.itemId,
      ...(origin.version !== undefined && { version: origin.version }),
      // As the record has it: copy without a time of its own has that of its first arrival, which may be learnt late.
      created,
    },
  };
}

/** What the feed shows in the place of a story it carried and may not carry any more. */
export function withdrawalOf(
  record: StoryRecord,
  at: Instant,
  kind: Withdrawal['kind'],
  newsroom: Newsroom,
  feed: FeedDefinition,
): Withdrawal {
  return {
    story: record.id,
    guid: guidOf(record.id, newsroom),
    url: addressOf(record.id, newsroom),
    version: generationOf(record),
    published: publishedAt(record, at),
    at,
    kind,
    // The feed's, not the story's: the version in force may be one that nobody may look at.
    language: feed.language ?? newsroom.publisher.language,
  };
}

/** Permanent id of a story in every format (RFC 4151); the same for all versions. */
export function guidOf(story: StoryId, { publisher }: Newsroom): string {
  return `tag:${publisher.tagAuthority.domain},${publisher.tagAuthority.year}:story:${story}`;
}

/** Address of a story for readers. */
export function addressOf(story: StoryId, { publisher }: Newsroom): string {
  const address = publisher.storyAddress ?? `${publisher.url.replace(/\/+$/, '')}/story/{id}`;
  return address.replaceAll('{id}', story);
}

/** When the story first came to be: no update moves it. Never after `updated`, whatever the sender's clock says. */
function publishedAt({ revisions }: StoryRecord, updated: Instant): Instant {
  return Object.values(revisions).reduce(
    (first, fact) => (fact.firstCreated < first ? fact.firstCreated : first),
    updated,
  );
}

/** The sender says so, or the desk did with words of its own. */
function correctionOf(revision: Revision, record: StoryRecord, fact: RevisionFact): Entry['correction'] {
  const byDesk = Object.values(record.acts)
    .filter((act) => act.kind === 'correct' && act.lifts.includes(fact.order.digest))
    .sort((a, b) => (a.at < b.at || (a.at === b.at && a.id < b.id) ? -1 : 1))
    .at(-1);
  if (byDesk === undefined && !revision.signals.includes('correction')) return undefined;
  const note = byDesk?.note ?? revision.correctionNote;
  return note === undefined ? {} : { note };
}

/** Whether an older version went before it; another reading of the same version does not count. */
function isUpdate({ revisions }: StoryRecord, fact: RevisionFact): boolean {
  const versions = arrivalsOf(revisions).filter(({ fact: { status } }) => status !== 'canceled');
  const current = versions.findLast(({ order }) => order.digest === fact.order.digest);
  return current !== undefined && versions.some(({ order }) => isOlderVersion(order, current.order));
}

/** The earliest of what the sender, the licences and "NO ARCHIVAL USE" allow. */
function expiry(
  revision: Revision,
  published: Instant,
  updated: Instant,
  newsroom: Newsroom,
  feed: FeedDefinition,
): Pick<Entry, 'expires'> {
  const { archiveDays } = textRights(feed, newsroom, revision);
  const ends = [
    revision.expires,
    archiveDays === undefined ? undefined : instantOf(epochOf(published) + archiveDays * DAY),
    archiveDays === undefined && restrictionsOf(revision.usageTerms).archive
      ? instantOf(epochOf(updated) + NEWS_FOR_DAYS * DAY)
      : undefined,
  ].filter((end) => end !== undefined);
  const [expires] = ends.sort();
  return expires === undefined ? {} : { expires };
}
