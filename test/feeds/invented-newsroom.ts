import { type FeedDefinition, feedDefinition } from '../../shared/newsroom/feed-definition.ts';
import { type Newsroom, newsroom } from '../../shared/newsroom/newsroom.ts';
import type { Credit } from '../../shared/story/credit.ts';
import { digestOf } from '../../shared/story/identity.ts';
import type { Picture } from '../../shared/story/picture.ts';
import type { Revision } from '../../shared/story/revision.ts';
import { xhtml } from '../../shared/story/xhtml.ts';
import { STORY, second } from '../story/invented-facts.ts';

/** A newsroom with one feed, changed as a test needs it. */
export function newsroomWith(
  feed: Record<string, unknown> = {},
  more: Record<string, unknown> = {},
): { newsroom: Newsroom; feed: FeedDefinition } {
  const room = newsroom.parse({
    publisher: {
      name: 'Pishtaz',
      url: 'https://pishtaz.example/',
      tagAuthority: { domain: 'pishtaz.example', year: '2026' },
    },
    outlets: [{ id: 'pishtaz', names: { en: 'Pishtaz', fa: 'پیشتاز' } }],
    feeds: [{ id: 'all', title: 'All', description: 'Every story', ...feed }],
    ...more,
  });
  return { newsroom: room, feed: feedDefinition.parse(room.feeds[0]) };
}

export function creditTo(name: string, org: Credit['org'], agencyId?: string): Credit {
  return {
    kind: 'organisation',
    nameAsPrinted: name,
    role: 'author',
    ...(org !== undefined && { org }),
    ...(agencyId !== undefined && { agencyId }),
    ...(org === 'own' && { outletId: 'pishtaz' }),
    order: 1,
    evidence: [],
    rule: 'test',
    confidence: 'certain',
  };
}

export const AFP = creditTo('AFP', 'agency', 'afp');
export const OWN = creditTo('Pishtaz', 'own');

/** An own story about a bridge, changed as a test needs it. */
export function revisionOf(
  changes: Partial<Revision> & { credits?: Credit[]; agencyIds?: string[]; relation?: 'verbatim' | 'translated' } = {},
): Revision {
  const { credits = [OWN], agencyIds = [], relation = 'own', ...rest } = changes;
  return {
    story: STORY,
    origin: {
      source: 'desk',
      wireKey: 'incoming/desk/bridge.txt',
      wireDigest: digestOf('bridge'),
      format: 'plain-text',
      provider: 'pishtaz.example',
      itemId: 'bridge-1',
    },
    created: second(5),
    firstCreated: second(5),
    received: second(5),
    versionNumber: 0,
    status: 'usable',
    holds: [],
    signals: [],
    kind: 'text',
    language: 'en',
    headline: 'Bridge closed after inspection',
    attribution: {
      printed: { byline: [], dateline: [], signoff: [], creditLine: [] },
      credits,
      datelines: [],
      relation,
      agencyIds,
      byline: '',
      creditLine: '',
      licence: [],
      warnings: [],
      engine: 'test',
    },
    body: xhtml.parse('<p>The old bridge is closed.</p>'),
    pictures: [],
    subjects: [],
    keywords: [],
    places: [],
    genres: [],
    usageTerms: [],
    deskNotes: [{ role: 'edNote', text: 'NOT FOR THE PUBLIC' }],
    remarks: [],
    ...rest,
  };
}

export function pictureBy(creditLine: string, agencyIds: string[] = [], usageTerms?: string): Picture {
  return {
    kind: 'picture',
    creditLine,
    credits: [],
    agencyIds,
    ...(usageTerms !== undefined && { usageTerms }),
    files: [],
  };
}
