import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { unescapeXml } from '../../shared/story/xhtml.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { atomSchemaFaults, SCHEMAS_MISSING } from './newsml-schema.ts';
import {
  persianEntry,
  SAMPLE_PICTURE,
  sampleDocument,
  sampleEntry,
  samplePartyOf,
  sampleWithdrawal,
} from './sample-feed.ts';
import { bytesOf, textOf } from './written.ts';

const cobyline = sampleEntry('first', {
  headline: 'AT&T <says> "calm" & <b>more</b>',
  expires: '2026-04-10T00:00:00.000Z',
  credits: [
    ...sampleEntry('first').credits,
    { ...sampleEntry('first').credits[0], nameAsPrinted: 'M. Desk', role: 'editor', kind: 'person', order: 3 },
  ],
});
const entries = [cobyline, persianEntry()];
const { files } = writeFeed(sampleDocument({ entries }), { partyOf: samplePartyOf });
const rss = textOf(files, 'rss.xml');
const atom = textOf(files, 'atom.xml');

const inDirection = (body: string, language: string) =>
  language === 'fa' ? `<div dir="rtl" lang="fa">\n${body}\n</div>` : body;
const NAMES = { en: ['Pishtaz', 'AFP'], fa: ['پیشتاز', 'خبرگزاری فرانسه'] } as const;
const namesOf = (language: string) => [...NAMES[language === 'fa' ? 'fa' : 'en']];

describe('RSS, read back', () => {
  test('by feedsmith: every field of every story', () => {
    const feed = parseRssFeed(rss);
    expect(feed.title).toBe('World & wire');
    expect(feed.description).toBe('World news of Pishtaz <and its agencies>');
    expect(feed.link).toBe('https://pishtaz.example/');
    expect(feed.language).toBe('en');
    expect(feed.atom?.links).toEqual([
      { href: 'https://feeds.pishtaz.example/world/rss.xml', rel: 'self', type: 'application/rss+xml' },
      { href: 'https://hub.pishtaz.example/', rel: 'hub' },
      { href: 'https://pishtaz.example/licence.rsl', rel: 'license' },
    ]);
    expect(feed.items).toHaveLength(entries.length);
    for (const [index, entry] of entries.entries()) {
      const item = feed.items?.[index];
      expect(item?.title).toBe(entry.headline);
      expect(item?.link).toBe(entry.url);
      expect(item?.guid).toEqual({ value: entry.guid, isPermaLink: false });
      expect(new Date(String(item?.pubDate)).toISOString()).toBe(entry.published);
      expect(item?.description).toBe(entry.deck?.replace('&', '&amp;'));
      expect(item?.content?.encoded).toBe(inDirection(entry.body, entry.language));
      expect(item?.dc?.creators).toEqual(namesOf(entry.language));
      expect(item?.dc?.languages).toEqual([entry.language]);
      expect(item?.dc?.rights).toEqual([entry.copyright]);
      expect(item?.dcterms?.modified).toEqual([entry.updated]);
      expect(item?.dcterms?.created).toEqual([entry.published]);
      expect(item?.source).toEqual({
        title: namesOf(entry.language)[1],
        url: 'https://www.afp.com/',
      });
      expect(item?.categories?.map((category) => category.name)).toEqual([
        entry.section,
        'conflict, war and peace',
        'Lebanon',
        'truce',
      ]);
    }
    expect(feed.items?.[0]?.dc?.contributors).toEqual(['M. Desk']);
    const media = feed.items?.[0]?.media?.groups?.[0];
    expect(media?.contents?.map((content) => content.url)).toEqual(SAMPLE_PICTURE.files.map((file) => file.href));
    expect(media?.credits).toEqual([{ value: 'Anwar Amro/AFP', role: 'photographer', scheme: 'urn:ebu' }]);
    expect(media?.description?.value).toBe(SAMPLE_PICTURE.caption);
  });

  test('by rss-parser', async () => {
    const feed = await new RssParser().parseString(rss);
    expect(feed.title).toBe('World & wire');
    for (const [index, entry] of entries.entries()) {
      const item = feed.items[index];
      expect(item?.title).toBe(entry.headline);
      expect(item?.guid).toBe(entry.guid);
      expect(item?.link).toBe(entry.url);
      expect(item?.isoDate).toBe(entry.published);
      expect(item?.creator).toBe(namesOf(entry.language)[0]);
      expect(item?.['content:encoded']).toBe(inDirection(entry.body, entry.language));
    }
  });

  test('by @rowanmanning/feed-parser', () => {
    const feed = parseWithRowan(rss);
    for (const [index, entry] of entries.entries()) {
      const item = feed.items[index];
      expect(item?.id).toBe(entry.guid);
      expect(item?.title).toBe(entry.headline);
      expect(item?.url).toBe(entry.url);
      expect(item?.authors.map((author) => author.name)).toEqual(namesOf(entry.language));
      // This reader resolves references inside CDATA sections once too often.
      expect(item?.content).toBe(unescapeXml(inDirection(entry.body, entry.language)));
      expect(item?.published?.toISOString()).toBe(entry.published);
    }
  });
});

describe('Atom, read back', () => {
  test.skipIf(SCHEMAS_MISSING)(
    'is valid by the grammar of RFC 4287 (skipped where the schemas are not at hand)',
    () => {
      const withdrawals = [sampleWithdrawal('gone'), sampleWithdrawal('left', { kind: 'left' })];
      expect(atomSchemaFaults(bytesOf(files, 'atom.xml'))).toEqual([]);
      expect(atomSchemaFaults(bytesOf(writeFeed(sampleDocument({ withdrawals })).files, 'atom.xml'))).toEqual([]);
    },
  );

  test('by feedsmith: every field of every story', () => {
    const feed = parseAtomFeed(atom);
    expect(feed.id).toBe('tag:pishtaz.example,2026:feed:world');
    expect(feed.authors?.[0]?.name).toBe('Pishtaz');
    expect(feed.links?.map((link) => link.rel)).toEqual(['alternate', 'self', 'hub', 'license']);
    for (const [index, entry] of entries.entries()) {
      const item = feed.entries?.[index];
      expect(item?.id).toBe(entry.guid);
      expect(item?.title).toEqual(expect.objectContaining({ value: entry.headline }));
      expect(item?.summary).toEqual(expect.objectContaining({ value: entry.deck }));
      expect(item?.rights).toEqual(expect.objectContaining({ value: entry.copyright }));
      expect(item?.content?.value).toBe(inDirection(entry.body, entry.language));
      expect(item?.authors?.map((author) => author.name)).toEqual(namesOf(entry.language));
      expect(new Date(String(item?.updated)).toISOString()).toBe(entry.updated);
      expect(new Date(String(item?.published)).toISOString()).toBe(entry.published);
      expect(item?.links?.[0]?.href).toBe(entry.url);
      expect(item?.categories).toContainEqual({
        term: '16000000',
        scheme: 'http://cv.iptc.org/newscodes/mediatopic/',
        label: 'conflict, war and peace',
      });
      expect(item?.source?.id).toBe('tag:pishtaz.example,2026:wire:afp.com');
    }
    expect(feed.entries?.[0]?.contributors?.map((each) => each.name)).toEqual(['M. Desk']);
  });

  test('by rss-parser: titles come out as they were, without entities', async () => {
    const feed = await new RssParser().parseString(atom);
    for (const [index, entry] of entries.entries()) {
      expect(feed.items[index]?.title).toBe(entry.headline);
      expect(feed.items[index]?.id).toBe(entry.guid);
      expect(feed.items[index]?.isoDate).toBe(entry.published);
    }
  });

  test('by @rowanmanning/feed-parser', () => {
    const feed = parseWithRowan(atom);
    for (const [index, entry] of entries.entries()) {
      const item = feed.items[index];
      expect(item?.id).toBe(entry.guid);
      expect(item?.title).toBe(entry.headline);
      expect(item?.updated?.toISOString()).toBe(entry.updated);
      expect(item?.authors.map((author) => author.name)).toEqual(namesOf(entry.language));
      expect(item?.description).toBe(entry.deck);
    }
  });

  test('entries timed to the same minute differ in `updated`, by less than a millisecond', () => {
    const same = ['a', 'b', 'c', 'd'].map((name) => sampleEntry(name));
    const written = parseAtomFeed(textOf(writeFeed(sampleDocument({ entries: same })).files, 'atom.xml'));
    const times = written.entries?.map((entry) => String(entry.updated)) ?? [];
    expect(new Set(times).size).toBe(4);
    for (const time of times) expect(new Date(time).toISOString()).toBe('2026-03-10T09:42:11.000Z');
  });
});

describe('JSON Feed 1.1, read back', () => {
  test('by feedsmith: every field of every story', () => {
    const feed = parseJsonFeed(textOf(files, 'feed.json'));
    expect(feed.title).toBe('World & wire');
    expect(feed.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.pishtaz.example/' }]);
    for (const [index, entry] of entries.entries()) {
      const item = feed.items?.[index];
      expect(item?.id).toBe(entry.guid);
      expect(item?.title).toBe(entry.headline);
      expect(item?.url).toBe(entry.url);
      expect(item?.content_html).toBe(inDirection(entry.body, entry.language));
      expect(item?.summary).toBe(entry.deck);
      expect(item?.authors?.map((author) => author.name)).toEqual(namesOf(entry.language));
      expect(item?.language).toBe(entry.language);
      expect(new Date(String(item?.date_published)).toISOString()).toBe(entry.published);
      expect(new Date(String(item?.date_modified)).toISOString()).toBe(entry.updated);
    }
    const raw: unknown = JSON.parse(textOf(files, 'feed.json'));
    expect(raw).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [
        { _cobyline: { byline: 'By Pishtaz and AFP', credit_line: 'Pishtaz/AFP', sources: [{ name: 'AFP' }] } },
        {},
      ],
    });
  });
});
