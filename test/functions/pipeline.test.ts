import { parseFeed } from 'feedsmith';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { receiptsIn } from '../../local/buckets.ts';
import { instant } from '../../shared/story/time.ts';
import { DESK_COPY, newsItem } from './invented-copy.ts';
import { NEWSROOM, openNewsroom, type TestNewsroom } from './newsroom.ts';

let newsroom: TestNewsroom;
beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

/** The single entry of a feed's Atom document, as a reader library sees it. */
async function atomEntry(feed: string) {
  const xml = await newsroom.feedFile(feed, 'atom.xml');
  const parsed = parseFeed(xml ?? '');
  if (parsed.format !== 'atom') throw new Error(`no Atom but ${parsed.format}`);
  expect(parsed.feed.entries).toHaveLength(1);
  return parsed.feed.entries?.[0];
}

/** All that anybody could fetch. */
async function everything(): Promise<string> {
  return [...(await newsroom.published()).values()].join('\n');
}

describe('from a dropped file to the feeds', () => {
  it('publishes co-bylined desk copy with both credits, the picture once, the subheading and no furniture', async () => {
    await newsroom.drop('desk', 'harbour.txt', DESK_COPY);

    expect(await newsroom.outcomes()).toEqual({ 'harbour.txt': 'published' });
    const entry = await atomEntry('all');
    expect(entry?.authors?.map((author) => author.name)).toEqual(['Pishtaz', 'AFP']);
    const g2 = (await newsroom.feedFile('all', 'newsml-g2.xml')) ?? '';
    expect(g2).toContain('<by>By Pishtaz and AFP</by>');
    expect(g2).toContain('<h2>Weather permitting</h2>');
    expect(g2.match(/A patrol boat leaves/g)?.length).toBeGreaterThan(0);
    expect(g2).not.toMatch(/Captcha|Do you like/);
    for (const name of ['rss.xml', 'atom.xml', 'newsml-g2.xml', 'feed.json']) {
      const file = (await newsroom.feedFile('all', name)) ?? '';
      expect(file, name).toContain('Harbour pilots and coast guard agree on night patrols');
      expect(file, name).toContain('Weather permitting');
      expect(file, name).not.toMatch(/Captcha/);
    }
  });

  it('keeps agency copy out of feeds without a licence, and takes only the picture from one without picture rights', async () => {
    await newsroom.drop('desk', 'harbour.txt', DESK_COPY);

    expect(await newsroom.feedFile('own', 'rss.xml')).not.toContain('Harbour pilots');
    const text = (await newsroom.feedFile('afp-text', 'newsml-g2.xml')) ?? '';
    expect(text).toContain('Harbour pilots');
    expect(text).not.toContain('Lena Aras');
  });

  it('rejects what nobody can read, says why, and keeps the original', async () => {
    await newsroom.drop(
      'desk',
      'noise.bin',
      new Uint8Array(2000).map((_, index) => (index * 89) % 256),
    );

    const [receipt] = await receiptsIn(newsroom.buckets);
    expect(receipt?.rejection?.words).toMatch(/\w+ \w+/);
    expect(await newsroom.buckets.wire.get('incoming/desk/noise.bin')).toBeDefined();
    expect(newsroom.cloud.depths().filter((queue) => queue.visible > 0)).toEqual([]);
  });

  it('gives the same bytes for the same copy in another order, twice, and on another machine', async () => {
    const files: [string, Uint8Array][] = [
      ['one.xml', newsItem({ guid: 'urn:a', headline: 'First story' })],
      ['two.xml', newsItem({ guid: 'urn:b', headline: 'Second story' })],
      [
        'two-v2.xml',
        newsItem({ guid: 'urn:b', version: 2, created: '2026-03-10T10:00:00Z', headline: 'Second, again' }),
      ],
    ];
    for (const [name, content] of [...files, ...files]) await newsroom.drop('wire', name, content);
    const expected = await newsroom.published();

    const other = await openNewsroom();
    for (const [name, content] of files.toReversed()) await other.drop('wire', name, content);
    expect(await other.published()).toEqual(expected);
    await other.close();
  });

  it('does not touch a file whose bytes did not change', async () => {
    await newsroom.drop('wire', 'one.xml', newsItem());
    const before = await newsroom.buckets.feeds.head('feeds/all/rss.xml');
    await newsroom.drop('wire', 'one-again.xml', newsItem());
    const after = await newsroom.buckets.feeds.head('feeds/all/rss.xml');
    expect(after?.etag).toBe(before?.etag);
  });
});

describe('a configuration', () => {
  it('that is new gives every feed its files, empty ones too', async () => {
    expect(await newsroom.feedFile('own', 'atom.xml')).toContain('<title>Own</title>');
  });

  it('that changes what a feed takes changes the feed at once, without a new story', async () => {
    await newsroom.drop('wire', 'v1.xml', newsItem());
    expect(await newsroom.feedFile('own', 'atom.xml')).toContain('Ferry');

    const feeds = NEWSROOM.feeds.map((feed) =>
      feed.id === 'own' ? { ...feed, reject: [{ languages: ['en'] }] } : feed,
    );
    await newsroom.configure({ ...NEWSROOM, feeds });
    expect(await newsroom.feedFile('own', 'atom.xml')).not.toContain('<title>Ferry');
    await newsroom.configure(NEWSROOM);
    expect(await newsroom.feedFile('own', 'atom.xml')).toContain('<title>Ferry');
  });

  it('that reserves data mining says so beside the feeds, for as long as it does', async () => {
    const reserved = { ...NEWSROOM, publisher: { ...NEWSROOM.publisher, rights: { reserveDataMining: true } } };
    await newsroom.configure(reserved);
    expect((await newsroom.published()).get('.well-known/tdmrep.json')).toContain('"tdm-reservation": 1');
    await newsroom.configure(NEWSROOM);
    expect((await newsroom.published()).has('.well-known/tdmrep.json')).toBe(false);
  });

  it('that is wrong is refused, and the one before stays in force', async () => {
    await expect(newsroom.configure({ ...NEWSROOM, feeds: [] })).rejects.toThrow(/feeds: define at least one feed/);
    await newsroom.drop('wire', 'v1.xml', newsItem());
    expect(await newsroom.feedFile('own', 'atom.xml')).toContain('Ferry');
  });
});

describe('a stop', () => {
  it('takes the story out of every feed that carried it and says so where the format can', async () => {
    await newsroom.drop('wire', 'v1.xml', newsItem());
    await newsroom.drop(
      'wire',
      'kill.xml',
      newsItem({ version: 2, created: '2026-03-10T11:00:00Z', status: 'canceled' }),
    );

    const atom = (await newsroom.feedFile('own', 'atom.xml')) ?? '';
    expect(atom).toContain('deleted-entry');
    expect(atom).not.toContain('after a week in the dock');
    expect(await newsroom.feedFile('own', 'newsml-g2.xml')).toContain('stat:canceled');
    expect(await newsroom.feedFile('own', 'feed.json')).not.toContain('Ferry');
  });

  it('wins when it arrives before the story, and leaves no trace of what was never published', async () => {
    await newsroom.drop(
      'wire',
      'kill.xml',
      newsItem({ version: 2, created: '2026-03-10T11:00:00Z', status: 'canceled' }),
    );
    await newsroom.drop('wire', 'v1.xml', newsItem());

    expect(await everything()).not.toMatch(/Ferry|deleted-entry/);
    expect(await newsroom.outcomes()).toEqual({ 'kill.xml': 'stopped', 'v1.xml': 'stopped' });
  });
});

describe('an embargo', () => {
  const due = '2026-03-10T12:00:00Z';

  it('keeps the story back, and lets it out at its time', async () => {
    await newsroom.drop('wire', 'v1.xml', newsItem({ embargoed: due }));
    expect(await newsroom.outcomes()).toEqual({ 'v1.xml': 'held' });

    newsroom.now = instant.parse('2026-03-10T11:57:00.000Z');
    await newsroom.sweep();
    expect(await everything()).not.toContain('Ferry');

    newsroom.now = instant.parse('2026-03-10T12:00:00.000Z');
    await newsroom.sweep();
    expect(await newsroom.feedFile('all', 'rss.xml')).toContain('Ferry');
  });

  it('is caught up with after an outage of days, once', async () => {
    await newsroom.drop('wire', 'v1.xml', newsItem({ embargoed: due }));
    newsroom.now = instant.parse('2026-03-13T07:30:00.000Z');
    await newsroom.sweep();
    const first = await newsroom.published();
    expect(first.get('feeds/all/rss.xml')).toContain('Ferry');
    await newsroom.sweep();
    expect(await newsroom.published()).toEqual(first);
  });

  it('does not let a story out that was killed in the meantime', async () => {
    await newsroom.drop('wire', 'v1.xml', newsItem({ embargoed: due }));
    await newsroom.drop(
      'wire',
      'kill.xml',
      newsItem({ version: 2, created: '2026-03-10T11:00:00Z', status: 'canceled' }),
    );
    newsroom.now = instant.parse('2026-03-10T13:10:00.000Z');
    await newsroom.sweep();
    expect(await everything()).not.toContain('Ferry');
  });

  it('that is over on arrival holds nothing back', async () => {
    newsroom.now = instant.parse('2026-03-10T09:06:00.000Z');
    await newsroom.drop('wire', 'v1.xml', newsItem({ embargoed: '2026-03-10T09:05:30Z' }));
    expect(await newsroom.feedFile('all', 'rss.xml')).toContain('Ferry');
  });
});
