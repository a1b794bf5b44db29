import { feedDefinition } from '../../shared/newsroom/feed-definition.ts';
import { outlet, publisher } from '../../shared/newsroom/newsroom.ts';
import { type Credit, credit } from '../../shared/story/credit.ts';
import { type Entry, entry, type Withdrawal, withdrawal } from '../../shared/story/entry.ts';
import { storyIdOf } from '../../shared/story/identity.ts';
import { type Picture, picture } from '../../shared/story/picture.ts';
import type { FeedDocument, PartyOf } from '../../shared/syndication/feed-document.ts';

/** All stories here are invented. */
export const SAMPLE_PUBLISHER = publisher.parse({
  name: 'Pishtaz',
  url: 'https://pishtaz.example/',
  storyAddress: 'https://pishtaz.example/story/{id}',
  feedsUrl: 'https://feeds.pishtaz.example',
  tagAuthority: { domain: 'pishtaz.example', year: '2026' },
  language: 'en',
  email: 'desk@pishtaz.example',
  rights: { licenceUrl: 'https://pishtaz.example/licence.rsl', reserveDataMining: true },
  hub: 'https://hub.pishtaz.example/',
});

export const SAMPLE_OUTLETS = [
  outlet.parse({ id: 'pishtaz', names: { en: 'Pishtaz', fa: 'پیشتاز' } }),
  outlet.parse({ id: 'sahel', names: { en: 'Sahel' }, relation: 'sister' }),
];

export const SAMPLE_FEED = feedDefinition.parse({
  id: 'world',
  title: 'World & wire',
  description: 'World news of Pishtaz <and its agencies>',
});

const AGENCIES: Record<string, { name: string; newsProvider?: string; url?: string }> = {
  afp: { name: 'AFP', newsProvider: 'AFP', url: 'https://www.afp.com/' },
  reuters: { name: 'Reuters', newsProvider: 'REUTERS', url: 'https://www.reuters.com/' },
  nowhere: { name: 'Nowhere News' },
};
export const samplePartyOf: PartyOf = (agencyId) => AGENCIES[agencyId];

const NO_PLACE = { field: 'byline', index: 0, start: 0, end: 1 } as const;

export function sampleCredit(changes: Partial<Credit> & Pick<Credit, 'nameAsPrinted'>): Credit {
  return credit.parse({
    kind: 'person',
    role: 'author',
    order: 1,
    evidence: [NO_PLACE],
    rule: 'sample',
    confidence: 'certain',
    ...changes,
  });
}

export const PISHTAZ = sampleCredit({
  kind: 'organisation',
  nameAsPrinted: 'Pishtaz',
  org: 'own',
  outletId: 'pishtaz',
  order: 1,
});
export const AFP = sampleCredit({
  kind: 'organisation',
  nameAsPrinted: 'AFP',
  org: 'agency',
  agencyId: 'afp',
  order: 2,
});

export const SAMPLE_PICTURE: Picture = picture.parse({
  kind: 'picture',
  id: 'seafront-1',
  headline: 'Beirut seafront',
  caption: 'People walk along the seafront in Beirut & beyond.',
  alternativeText: 'A promenade by the sea',
  creditLine: 'Anwar Amro/AFP',
  credits: [
    sampleCredit({
      nameAsPrinted: 'Anwar Amro',
      role: 'photographer',
      evidence: [{ ...NO_PLACE, field: 'photoCredit' }],
    }),
    sampleCredit({
      kind: 'organisation',
      nameAsPrinted: 'AFP',
      role: 'provider',
      org: 'agency',
      agencyId: 'afp',
      order: 2,
    }),
  ],
  agencyIds: ['afp'],
  copyright: '© 2026 AFP',
  digitalSourceType: 'digitalCapture',
  files: [
    {
      href: 'https://cdn.pishtaz.example/p/1/hi.jpg',
      mediaType: 'image/jpeg',
      width: 1500,
      height: 1001,
      bytes: 346071,
    },
    { href: 'https://cdn.pishtaz.example/p/1/th.jpg', mediaType: 'image/jpeg', width: 110, height: 73, bytes: 5704 },
  ],
});

/** The co-bylined story; `name` makes a different story of it. */
export function sampleEntry(name: string, changes: Partial<Entry> | Record<string, unknown> = {}): Entry {
  const story = storyIdOf('pishtaz.example', name);
  return entry.parse({
    story,
    guid: `tag:pishtaz.example,2026:story:${story}`,
    url: `https://pishtaz.example/story/${story}`,
    version: 1,
    published: '2026-03-10T09:05:00.000Z',
    updated: '2026-03-10T09:42:11.000Z',
    kind: 'text',
    language: 'en',
    headline: 'Beirut reports first full day of calm',
    subHeadline: 'Ministers to meet on Thursday',
    deck: 'A truce held through the night, officials & residents said.',
    section: 'Security',
    slugline: 'Lebanon-ceasefire',
    urgency: 4,
    bylines: ['By Pishtaz and AFP'],
    byline: 'By Pishtaz and AFP',
    creditLine: 'Pishtaz/AFP',
    credits: [PISHTAZ, AFP],
    agencyIds: ['afp'],
    relation: 'mixed',
    datelines: [{ printed: 'BEIRUT', places: ['Beirut'], agencyIds: [] }],
    body: '<p>BEIRUT - Streets in the capital were quiet on Tuesday.</p>\n<h2>Suspicions growing</h2>\n<p>Some <em>residents</em> stayed away &amp; waited.</p>',
    pictures: [SAMPLE_PICTURE],
    subjects: [{ scheme: 'medtop', code: '16000000', name: 'conflict, war and peace', mediaTopic: '16000000' }],
    keywords: ['Lebanon', 'truce'],
    places: [{ role: 'origin', name: 'Beirut', country: 'Lebanon', countryCode: 'LB' }],
    genres: [],
    update: false,
    contentWarning: false,
    pressRelease: false,
    copyright: '© 2026 Pishtaz. Contains material © 2026 Agence France-Presse.',
    usageTerms: ['Partner outlets only.'],
    source: {
      provider: 'afp.com',
      agencyId: 'afp',
      itemId: 'urn:newsml:afp.com:20260310T085500Z:TX-PAR-ABC01',
      version: '1',
      created: '2026-03-10T08:55:00.000Z',
    },
    ...changes,
  });
}

/** A story in Persian, credited in Persian, with Persian digits. */
export function persianEntry(): Entry {
  return sampleEntry('persian', {
    language: 'fa',
    updated: '2026-03-10T08:00:00.000Z',
    published: '2026-03-10T08:00:00.000Z',
    headline: 'آتش‌بس در بیروت؛ ۱۲ ساعت آرامش',
    subHeadline: undefined,
    deck: 'ساکنان به خانه‌ها بازگشتند.',
    section: 'امنیت',
    bylines: ['پیشتاز و خبرگزاری فرانسه'],
    byline: 'پیشتاز و خبرگزاری فرانسه',
    credits: [
      sampleCredit({ kind: 'organisation', nameAsPrinted: 'پیشتاز', org: 'own', outletId: 'pishtaz', order: 1 }),
      sampleCredit({
        kind: 'organisation',
        nameAsPrinted: 'خبرگزاری فرانسه',
        org: 'agency',
        agencyId: 'afp',
        order: 2,
      }),
    ],
    datelines: [{ printed: 'بیروت', places: ['بیروت'], agencyIds: [] }],
    body: '<p>بیروت - خیابان‌های پایتخت در ۲۰ اسفند آرام بود.</p>',
    pictures: [],
  });
}

export function sampleWithdrawal(name: string, changes: Record<string, unknown> = {}): Withdrawal {
  const story = storyIdOf('pishtaz.example', name);
  return withdrawal.parse({
    story,
    guid: `tag:pishtaz.example,2026:story:${story}`,
    url: `https://pishtaz.example/story/${story}`,
    version: 4,
    published: '2026-03-10T07:00:00.000Z',
    at: '2026-03-10T10:00:00.000Z',
    kind: 'killed',
    language: 'en',
    ...changes,
  });
}

export function sampleDocument(changes: Partial<FeedDocument> = {}): FeedDocument {
  return {
    publisher: SAMPLE_PUBLISHER,
    outlets: SAMPLE_OUTLETS,
    feed: SAMPLE_FEED,
    entries: [sampleEntry('first'), persianEntry()],
    withdrawals: [],
    ...changes,
  };
}
