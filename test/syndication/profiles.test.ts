import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedDefinition } from '../../shared/newsroom/feed-definition.ts';
import type { Entry } from '../../shared/story/entry.ts';
import { checkFeed } from '../../shared/syndication/check/check-feed.ts';
import { PROFILE_NAMES } from '../../shared/syndication/profiles/profile-of.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { faultOf } from '../../shared/syndication/xml.ts';
import { newsMlSchemaFaults, SCHEMAS_MISSING } from './newsml-schema.ts';
import {
  persianEntry,
  SAMPLE_FEED,
  SAMPLE_PICTURE,
  sampleDocument,
  sampleEntry,
  samplePartyOf,
  sampleWithdrawal,
} from './sample-feed.ts';
import { bytesOf, textOf } from './written.ts';

function written(profile: string, entries: readonly Entry[], profileOverrides: Record<string, unknown> = {}) {
  const feed = feedDefinition.parse({ ...SAMPLE_FEED, profile, profileOverrides });
  return writeFeed(sampleDocument({ feed, entries, withdrawals: [sampleWithdrawal('gone')] }), {
    partyOf: samplePartyOf,
  });
}

const itemsOf = (rss: string) => parseRssFeed(rss).items?.filter((item) => !item.title?.startsWith('KILL')) ?? [];

/** A story long enough for everybody. */
function longEntry(index: number): Entry {
  const minute = String(59 - (index % 60)).padStart(2, '0');
  return sampleEntry(`long ${index}`, {
    headline: `Beirut reports day ${index} of calm along the coast`,
    body: `<p>${`Streets in the capital were quiet on Tuesday, report ${index}. `.repeat(12)}</p>`,
    updated: `2026-03-10T09:${minute}:11.000Z`,
  });
}

describe('partner profiles', () => {
  test.each(PROFILE_NAMES)('%s: what we write, the same profile’s check takes without an error', (name) => {
    const { files, refused } = written(
      name,
      Array.from({ length: 40 }, (_, index) => longEntry(index)),
    );
    expect(refused).toEqual([]);
    const rss = bytesOf(files, 'rss.xml');
    expect(faultOf(Buffer.from(rss).toString())).toBeUndefined();
    expect(checkFeed(rss, name).filter((finding) => finding.level === 'error')).toEqual([]);
  });

  test('MSN: twenty stories, headlines up to 150 characters, simple HTML, rights and end of validity', () => {
    const entry = sampleEntry('msn', {
      headline: `${'Very long headline '.repeat(12)}end`,
      datelines: [],
      body: '<p>See <q>this</q> <cite>there</cite> <code>x</code>.</p>\n<dl><dt>Term</dt><dd>Sense</dd></dl>\n<figure><figcaption>C</figcaption></figure>',
    });
    const { files } = written('msn', [entry, ...Array.from({ length: 30 }, (_, index) => longEntry(index))]);
    const rss = textOf(files, 'rss.xml');
    const [item] = itemsOf(rss);
    expect(parseRssFeed(rss).items).toHaveLength(20);
    expect([...(item?.title ?? '')].length).toBeLessThanOrEqual(150);
    expect(item?.title).toMatch(/ long…$/);
    expect(item?.content?.encoded).toBe('<p>See <em>this</em> <em>there</em> x.</p>\nTermSense\nC');
    expect(item?.dc?.creators).toEqual(['Pishtaz and AFP']);
    expect(rss).toContain('<mi:hasSyndicationRights>1</mi:hasSyndicationRights>');
    expect(rss).toContain('<mi:licensorName>AFP</mi:licensorName>');
    expect(rss).toContain('end=2027-03-10T09:05:00.000Z');
    expect(files.map((file) => file.name)).not.toContain('newsml-g2.xml');
  });

  test('SmartNews: at most 1 MB, the oldest stories go', () => {
    const big = Array.from({ length: 20 }, (_, index) =>
      sampleEntry(`big ${index}`, { body: `<p>${'x'.repeat(90_000)}</p>` }),
    );
    const { files } = written('smartnews', big);
    expect(bytesOf(files, 'rss.xml').length).toBeLessThan(1_000_000);
    expect(itemsOf(textOf(files, 'rss.xml')).map((item) => item.guid?.value)).toEqual(
      big.slice(0, 10).map((entry) => entry.guid),
    );
    expect(textOf(files, 'rss.xml')).toContain('<media:status state="deleted"/>');
    expect(textOf(files, 'rss.xml')).toMatch(/<description>World news of Pishtaz[^<]{0,20}…<\/description>/);
  });

  test('a limit of bytes cuts NewsML-G2 without leaving references to what is gone', () => {
    const big = Array.from({ length: 12 }, (_, index) =>
      sampleEntry(`big ${index}`, { body: `<p>${'x'.repeat(20_000)}</p>` }),
    );
    const { files } = written('generic', big, { maximumBytes: 150_000 });
    const message = textOf(files, 'newsml-g2.xml');
    const shown = [...message.matchAll(/<itemRef rank="(\d+)" residref="([^"]+)"/g)];
    expect(bytesOf(files, 'newsml-g2.xml').length).toBeLessThan(150_000);
    expect(shown.length).toBeGreaterThan(2);
    for (const [, , guid] of shown) expect(message).toContain(`guid="${guid}" version=`);
    expect(message.match(/<newsItem /g)?.length).toBe(shown.length * 2 + 1);
  });

  test('NewsBreak: the address is the id, pictures stand in the text with their credit', () => {
    const { files } = written('newsbreak', [sampleEntry('nb')]);
    const [item] = itemsOf(textOf(files, 'rss.xml'));
    expect(item?.guid).toEqual({ value: sampleEntry('nb').url, isPermaLink: true });
    expect(item?.content?.encoded).toContain(
      '<figure><img src="https://cdn.pishtaz.example/p/1/hi.jpg" alt="A promenade by the sea" width="1500" height="1001"/><figcaption>People walk along the seafront in Beirut &amp; beyond. (Anwar Amro/AFP)</figcaption></figure>',
    );
    expect(item?.media?.thumbnails?.[0]?.url).toBe('https://cdn.pishtaz.example/p/1/hi.jpg');
  });

  test('Flipboard: descriptions from the text, the picture as enclosure', () => {
    const { files } = written('flipboard', [longEntry(1)]);
    const [item] = itemsOf(textOf(files, 'rss.xml'));
    expect([...(item?.description ?? '')].length).toBeGreaterThan(300);
    expect(item?.enclosures).toEqual([{ url: SAMPLE_PICTURE.files[0]?.href, type: 'image/jpeg', length: 346071 }]);
  });

  test('overrides: summaries only, fields left out, dates and order by publication, one creator', () => {
    const older = sampleEntry('older', { published: '2026-03-09T00:00:00.000Z', updated: '2026-03-10T12:00:00.000Z' });
    const newer = sampleEntry('newer', { published: '2026-03-10T08:00:00.000Z', updated: '2026-03-10T08:00:00.000Z' });
    const { files } = written('generic', [older, newer], {
      text: 'summary',
      sort: 'published',
      pubDate: 'updated',
      creators: 'joined',
      pictures: 'none',
      leaveOut: [
        'keywords',
        'subjects',
        'section',
        'subHeadline',
        'usageTerms',
        'urgency',
        'places',
        'slugline',
        'contributors',
      ],
    });
    const items = itemsOf(textOf(files, 'rss.xml'));
    expect(items.map((item) => item.guid?.value)).toEqual([newer.guid, older.guid]);
    expect(items[1]?.pubDate).toBe('Tue, 10 Mar 2026 12:00:00 GMT');
    expect(items[0]?.content).toBeUndefined();
    expect(items[0]?.categories).toBeUndefined();
    expect(items[0]?.media).toBeUndefined();
    expect(items[0]?.dc?.creators).toEqual(['Pishtaz and AFP']);
    expect(items[0]?.dc?.rights).toEqual([newer.copyright]);
    expect(textOf(files, `items/${newer.story}/newsml-g2.xml`)).not.toMatch(/contentSet|keyword|medtop/);
  });

  test('names are joined as the language joins them', () => {
    const { files } = written('generic', [persianEntry()], { creators: 'joined' });
    expect(textOf(files, 'rss.xml')).toContain('<dc:creator>پیشتاز و خبرگزاری فرانسه</dc:creator>');
    expect(textOf(files, 'atom.xml')).toContain('<author><name>پیشتاز و خبرگزاری فرانسه</name></author>');
  });

  test.skipIf(SCHEMAS_MISSING)(
    'a summary feed is valid NewsML-G2 too (skipped where the schemas are not at hand)',
    () => {
      const { files } = written('generic', [sampleEntry('a')], { text: 'summary' });
      expect(newsMlSchemaFaults(bytesOf(files, 'newsml-g2.xml'))).toEqual([]);
      expect(newsMlSchemaFaults(bytesOf(writeFeed(sampleDocument({ entries: [] })).files, 'newsml-g2.xml'))).toEqual(
        [],
      );
    },
  );
});
