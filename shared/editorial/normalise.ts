import type { AttributionContext } from '../attribution/attribute.ts';
import { attributePicture } from '../attribution/attribute-picture.ts';
import { attributeStory } from '../attribution/attribute-story.ts';
import type { Newsroom, Source } from '../newsroom/newsroom.ts';
import { type Digest, digestOf } from '../story/identity.ts';
import type { Picture } from '../story/picture.ts';
import { type Hold, READING, type Revision } from '../story/revision.ts';
import type { RevisionFact } from '../story/story-record.ts';
import type { Instant } from '../story/time.ts';
import { blocksOf, visibleText, type Xhtml } from '../story/xhtml.ts';
import { mediaTopicOf } from '../subjects/media-topics.ts';
import type { WireItem, WirePicture } from '../wire/wire-item.ts';
import { cleanBody } from './clean-body.ts';
import { concludeStatus } from './conclude-status.ts';
import { identify } from './identity.ts';
import { withPlainLines } from './plain-lines.ts';
import { versionNumberOf } from './version-number.ts';

/** What the newsroom adds to an item: its configuration, and how the item came in. */
export interface NormaliseContext {
  readonly newsroom: Newsroom;
  readonly attribution: AttributionContext;
  /** Id of the source: the folder the file was dropped into. */
  readonly sourceId: string;
  readonly source: Source;
  readonly wireKey: string;
  readonly wireDigest: Digest;
  readonly position: number;
  /** When the original reached the newsroom. */
  readonly received: Instant;
}

/**
 * Turns an item as it was printed into a revision that is understood: whose story it is, how new, how far it may go,
 * clean text, credit. Pure: the same item in the same newsroom gives the same revision.
 */
export function normalise(printed: WireItem, context: NormaliseContext): Revision {
  const { source, received } = context;
  const item = withPlainLines(printed);
  const identity = identify(item, {
    provider: source.provider ?? context.sourceId,
    wireKey: context.wireKey,
    position: context.position,
  });
  const language = item.language ?? context.newsroom.publisher.language;
  const reading = { timeZone: source.timeZone, language };
  const status = concludeStatus(item, { ...reading, received });

  const created = item.versionCreated?.instant ?? item.sent?.instant ?? item.firstCreated?.instant ?? received;
  const firstCreated = item.firstCreated?.instant ?? created;
  const cleaned = cleanBody(item, { ...reading, reference: created });
  const { attribution, sentBy } = attributeStory(
    {
      language,
      bylines: item.bylines,
      creditLine: item.creditLine,
      dateline: item.dateline,
      signoff: item.signoff,
      firstLines: linesOf(cleaned.body).slice(0, 3),
      // Of the body as it came: cleaning takes the sign-off out, and it is a source of credit.
      lastLines: linesOf(item.body).slice(-3),
      parties: item.parties,
      provider: item.provider,
      sourceAgencyId: source.agency,
    },
    context.attribution,
    context.newsroom.supplierPolicies,
  );
  const headline = item.headline ?? cleaned.headline ?? '';
  const holds: Hold[] = [...status.holds, ...contentHolds(item, headline, cleaned.body)];

  return {
    story: identity.story,
    origin: {
      source: context.sourceId,
      wireKey: context.wireKey,
      wireDigest: context.wireDigest,
      format: item.format,
      provider: identity.provider,
      itemId: identity.itemId,
      ...optional('version', item.version),
      ...optional('agencyId', sentBy),
    },
    created,
    firstCreated: firstCreated < created ? firstCreated : created,
    received,
    versionNumber: versionNumberOf(item),
    status: status.status,
    holds,
    ...optional('embargo', status.embargo),
    ...optional('expires', item.expires?.instant),
    signals: status.signals,
    ...optional('correctionNote', status.correctionNote ?? cleaned.correctionNote),
    kind: item.kind,
    language,
    headline,
    ...optional('subHeadline', item.headlines.find((line) => line.role === 'sub')?.text),
    ...optional('deck', item.deck),
    ...optional('section', item.section),
    ...optional('slugline', item.slugline),
    attribution,
    body: cleaned.body,
    pictures: item.pictures.map((picture) => understandPicture(picture, language, context.attribution)),
    subjects: subjectsOf(item),
    keywords: item.keywords,
    places: item.places.map(({ role, name, country, countryCode }) => ({
      role,
      name,
      ...optional('country', country),
      ...optional('countryCode', countryCode),
    })),
    genres: item.genres.map((genre) => genre.name ?? genre.code),
    ...optional('digitalSourceType', item.digitalSourceType),
    ...optional('urgency', item.urgency),
    usageTerms: item.usageTerms,
    ...optional('copyright', item.copyright),
    deskNotes: [...item.notes, ...cleaned.deskNotes],
    remarks: [
      ...item.remarks,
      ...status.remarks,
      ...cleaned.removed.map(({ what }) => what),
      ...timeRemarks(item, source),
    ],
  };
}

/**
 * The digest a revision is known by: everything it says, but not by which file or when it came, so the same copy dropped
 * twice is the same revision. Times that were only borrowed from the arrival are left out with it.
 */
export function revisionDigest(revision: Revision): Digest {
  const { received, created, firstCreated, origin, ...content } = revision;
  const { wireKey: _wireKey, ...source } = origin;
  const times = created === received ? {} : { created, firstCreated };
  return digestOf(JSON.stringify({ ...content, origin: source, ...times }));
}

/** What the story's record keeps of a revision. */
export function factOf(
  revision: Revision,
  { digest, key, position, configured }: { digest: Digest; key: string; position: number; configured: Instant },
): RevisionFact {
  return {
    order: {
      created: revision.created,
      version: revision.versionNumber,
      received: revision.received,
      reading: READING,
      configured,
      digest,
    },
    key,
    status: revision.status,
    holds: revision.holds,
    ...optional('embargo', revision.embargo),
    correction: revision.signals.includes('correction'),
    firstCreated: revision.firstCreated,
    received: revision.received,
    headline: revision.headline,
    source: revision.origin.source,
    itemId: revision.origin.itemId,
    original: `${revision.origin.wireDigest}#${position}`,
  };
}

function linesOf(body: Xhtml): string[] {
  return blocksOf(body).map((block) => visibleText(block.inner));
}

function contentHolds(item: WireItem, headline: string, body: string): Hold[] {
  if (item.status.some((evidence) => evidence.reading === 'canceled')) return [];
  if (headline === '')
    return [{ code: 'no-headline', words: 'The story has neither a headline nor a first line to serve as one.' }];
  if (body === '' && item.pictures.length === 0) {
    return [
      {
        code: 'no-content',
        words:
          item.kind === 'text'
            ? 'The story has no text.'
            : 'The item has neither text nor a picture: it only points to others.',
      },
    ];
  }
  return [];
}

function understandPicture(printed: WirePicture, language: string, context: AttributionContext): Picture {
  const credit = attributePicture(printed, language, context);
  return {
    kind: printed.kind,
    ...optional('id', printed.id),
    ...optional('headline', printed.headline),
    ...optional('caption', credit.captionWithoutCredit ?? printed.caption),
    ...optional('alternativeText', printed.alternativeText),
    creditLine: credit.creditLine,
    credits: credit.credits,
    agencyIds: credit.agencyIds,
    ...optional('copyright', printed.copyright),
    ...optional('digitalSourceType', printed.digitalSourceType),
    ...optional('usageTerms', printed.usageTerms),
    files: printed.renditions,
  };
}

function subjectsOf(item: WireItem): Revision['subjects'] {
  return [...item.subjects, ...item.categories].map(({ scheme, code, name }) => ({
    scheme,
    code,
    ...optional('name', name),
    ...optional('mediaTopic', mediaTopicOf(scheme, code)),
  }));
}

function timeRemarks(item: WireItem, source: Source): string[] {
  const times = [item.firstCreated, item.versionCreated, item.sent].filter((time) => time?.zone === 'assumed');
  return times.length > 0 ? [`Times without a zone were read as ${source.timeZone}, the zone of this source.`] : [];
}

/** A property that is left out when it has no value: `exactOptionalPropertyTypes` tells the two apart. */
function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
}
