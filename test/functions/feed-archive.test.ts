import * as fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { beforeEach, describe, expect, it } from 'vitest';
import { putNewsroom } from '../../functions/configuration.ts';
import { archivedOf } from '../../functions/layout.ts';
import { feedId } from '../../shared/story/identity.ts';
import { newsItem } from './invented-copy.ts';
import { MemoryNewsroom, storyOf } from './memory-newsroom.ts';
import { NEWSROOM } from './newsroom.ts';

/** Feeds with room for two stories, in Atom. */
const SMALL = feedsWith({});

function feedsWith(changes: Record<string, unknown>) {
  const feeds = NEWSROOM.feeds.map((feed) => ({
    ...feed,
    size: 2,
    profileOverrides: { documents: ['atom.xml'] },
    ...changes,
  }));
  return { ...NEWSROOM, feeds };
}

let room: MemoryNewsroom;
beforeEach(async () => {
  room = await MemoryNewsroom.open(SMALL);
});

/** Drops a version of a story that was sent at a time of March 2026: "10T09:30". */
function send(headline: string, at: string, changes: Parameters<typeof newsItem>[0] = {}): Promise<void> {
  const created = `2026-03-${at}:00Z`;
  const content = newsItem({ guid: `urn:${headline}`, headline, created, ...changes });
  return room.drop('wire', `${headline} ${at} ${changes.version ?? 1}.xml`, content);
}

/** The sweep that comes at the full hour. */
const strike = (at: string) => room.strike(`2026-03-${at}:00.000Z`);

const page = (day: number, feed = 'all') => room.file(feed, `archive/2026-03-${day}.xml`);

/** What a partner has who follows the links from the feed back: titles by id, the newest version of each, none that was withdrawn. */
async function caughtUp(feed = 'all'): Promise<{ pages: string[]; titles: string[] }> {
  const pages: string[] = [];
  const newest = new Map<string, { title: string; updated: string }>();
  const gone = new Map<string, string>();
  let name: string | undefined = 'atom.xml';
  while (name !== undefined) {
    const xml = await room.file(feed, name);
    const { entries = [], links = [] } = parseAtomFeed(xml);
    for (const { id = '', title, updated = '' } of entries) {
      const known = newest.get(id);
      if (known === undefined || known.updated < updated) newest.set(id, { title: title?.value ?? '', updated });
    }
    for (const [, ref = '', when = ''] of xml.matchAll(/<at:deleted-entry[^>]*ref="([^"]*)" when="([^"]*)"/g)) {
      if ((gone.get(ref) ?? '') < when) gone.set(ref, when);
    }
    const older: string | undefined = links.find(({ rel }) => rel === 'prev-archive')?.href;
    name = older?.split(`/${feed}/`)[1];
    if (name !== undefined) pages.push(name.slice('archive/2026-03-'.length, -'.xml'.length));
  }
  const current = [...newest].filter(([id, { updated }]) => (gone.get(id) ?? '') < updated);
  return { pages, titles: current.map(([, { title }]) => title).sort() };
}

describe('the archive of a feed', () => {
  it('gets a page for each day that had news, an hour after its end, and the feed leads to it', async () => {
    for (const [name, at] of [
      ['A', '10T06:00'],
      ['B', '10T07:00'],
      ['C', '10T08:00'],
    ] as const)
      await send(name, at);
    await strike('11T00:00');
    expect((await caughtUp()).pages).toEqual([]);

    await strike('11T01:00');
    expect(await caughtUp()).toEqual({ pages: ['10'], titles: ['A', 'B', 'C'] });

    await send('D', '13T05:00');
    await strike('14T01:00');
    expect(await caughtUp()).toEqual({ pages: ['13', '10'], titles: ['A', 'B', 'C', 'D'] });
  });

  it('has what the feed itself has no room for, every story in its last version of the day', async () => {
    for (const [name, at] of [
      ['A', '10T06:00'],
      ['B', '10T07:00'],
      ['C', '10T08:00'],
    ] as const)
      await send(name, at);
    await send('A', '10T06:30', { version: 2, body: '<p>Now with more.</p>' });
    await strike('11T01:00');
    expect(parseAtomFeed(await room.file('all', 'atom.xml')).entries).toHaveLength(2);
    expect(parseAtomFeed(await page(10)).entries?.map(({ title }) => title?.value)).toEqual(['C', 'B', 'A']);
    expect(await page(10)).toContain('Now with more.');
  });

  it('is not touched by what comes later, not even by a new version of a story on a page', async () => {
    await send('A', '10T06:00');
    await strike('11T01:00');
    const [before, files] = [await page(10), await room.published()];

    await send('A', '11T06:00', { version: 2, body: '<p>On the next day.</p>' });
    await send('B', '11T06:00');
    await strike('12T01:00');
    expect(await page(10)).toBe(before);
    expect(await room.published()).toMatchObject({
      'feeds/all/archive/2026-03-10.xml': files['feeds/all/archive/2026-03-10.xml'],
    });
    expect(await page(11)).toContain('On the next day.');
    expect(await caughtUp()).toEqual({ pages: ['11', '10'], titles: ['A', 'B'] });
  });

  it('obeys a kill at once, on every page that has the story', async () => {
    await send('Ferry', '10T06:00');
    await send('Other', '10T06:00');
    await strike('11T01:00');
    await send('Ferry', '11T06:00', { version: 2 });
    await strike('12T01:00');

    await send('Ferry', '12T09:00', { version: 3, status: 'canceled' });
    for (const day of [10, 11]) {
      expect(await page(day)).not.toContain('>Ferry<');
      expect(await page(day)).toContain('<at:deleted-entry');
    }
    expect((await caughtUp()).titles).toContain('Other');
    expect((await caughtUp()).titles).not.toContain('Ferry');
    await strike('13T01:00');
    expect(await page(12)).toContain('<at:deleted-entry');
  });

  it('shows a story that a person has released again on the page of that day', async () => {
    await send('Ferry', '10T06:00');
    await strike('11T01:00');
    await room.desk({ kind: 'kill', story: storyOf('urn:Ferry') });
    await strike('11T02:00');
    expect((await caughtUp()).titles).not.toContain('Ferry');
    await room.desk({ kind: 'release', story: storyOf('urn:Ferry') });
    await strike('12T01:00');
    expect((await caughtUp()).titles).toContain('Ferry');
  });

  it('takes up copy that comes after its day was closed', async () => {
    await send('A', '10T06:00');
    await send('C', '12T06:00');
    await strike('13T01:00');
    await send('Late', '10T23:00');
    await send('Later', '11T23:00');
    await strike('13T02:00');
    expect(await caughtUp()).toEqual({ pages: ['12', '11', '10'], titles: ['A', 'C', 'Late', 'Later'] });
  });

  it('follows new rules: what may not be shown any more leaves its page, and comes back with the right', async () => {
    await send('Agency', '10T06:00', { agency: 'AFP', by: 'AFP' });
    await send('Own', '10T06:00');
    await strike('11T01:00');
    expect((await caughtUp()).titles).toEqual(['Agency', 'Own']);

    await configure({ ...SMALL, feeds: SMALL.feeds.map((feed) => ({ ...feed, reject: [{ agencies: ['afp'] }] })) });
    expect(await page(10)).not.toContain('>Agency<');
    expect((await caughtUp()).titles).toEqual(['Own']);

    await configure(SMALL);
    expect((await caughtUp()).titles).toEqual(['Agency', 'Own']);
  });

  it('does not keep what may not be archived, nor an earlier version of it', async () => {
    await send('Match', '10T06:00');
    await send('Other', '10T06:00');
    await strike('11T01:00');
    expect(await page(10)).toContain('>Match<');
    await send('Match', '11T06:00', { version: 2, usageTerms: 'NO ARCHIVAL USE' });
    expect(await page(10)).not.toContain('Match');
    await strike('12T01:00');
    expect(await page(11)).not.toContain('>Match<');
  });

  it('leaves pages alone when a new configuration changes nothing about them', async () => {
    await send('A', '10T06:00');
    await strike('11T01:00');
    const before = await room.published();
    await configure({ ...SMALL, sources: { ...SMALL.sources, another: { provider: 'another.example' } } });
    expect(await room.published()).toEqual(before);
  });

  it('heals: a page that somebody deleted is there again with the next hour', async () => {
    await send('A', '10T06:00');
    await strike('11T01:00');
    const before = await room.published();
    await room.objects.feeds.delete('feeds/all/archive/2026-03-10.xml');
    await strike('11T02:00');
    expect(await room.published()).toEqual(before);
  });

  it('keeps pages for as long as the feed says, and leads nowhere else', async () => {
    await configure(feedsWith({ archiveDays: 2 }));
    for (const day of [10, 11, 12, 13]) {
      await send(`Of the ${day}th`, `${day}T06:00`);
      await strike(`${day + 1}T01:00`);
    }
    expect((await caughtUp()).pages).toEqual(['13', '12']);
    expect(await page(10)).toBe('');

    await configure(feedsWith({ archiveDays: 0 }));
    expect(await caughtUp()).toMatchObject({ pages: [] });
    expect(Object.keys(await room.published()).filter((key) => key.includes('archive'))).toEqual([]);
    expect(await kept()).toEqual([]);
  });

  it('leaves nothing behind in a feed that has no Atom', async () => {
    await configure(feedsWith({ profileOverrides: { documents: ['feed.json'] } }));
    await send('A', '10T06:00');
    await strike('11T01:00');
    expect(await kept()).toEqual([]);
  });

  it('leads a partner back to every story of the days that are kept, whatever happened in between', async () => {
    const event = fc.record({
      story: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      hours: fc.integer({ min: 0, max: 30 }),
      kind: fc.constantFrom('version', 'version', 'version', 'kill'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 14 }), async (events) => {
        room = await MemoryNewsroom.open(SMALL);
        const killed = new Set<string>();
        const sent = new Map<string, number>();
        let hour = 9;
        for (const { story, hours, kind } of events) {
          hour += hours;
          const at = new Date(Date.UTC(2026, 2, 10, hour)).toISOString().slice(8, 16);
          await strike(`${at.slice(0, 2)}T${at.slice(3)}`);
          const version = (sent.get(story) ?? 0) + 1;
          await send(story, at, { version, ...(kind === 'kill' && { status: 'canceled' as const }) });
          sent.set(story, version);
          if (kind === 'kill') killed.add(story);
        }
        const end = new Date(Date.UTC(2026, 2, 10, hour + 26)).toISOString();
        await room.strike(`${end.slice(0, 13)}:00:00.000Z`);
        expect((await caughtUp()).titles).toEqual([...sent.keys()].filter((story) => !killed.has(story)).sort());
      }),
      { numRuns: 25 },
    );
  });

  async function configure(newsroom: unknown): Promise<void> {
    const publish = room.publishQueue;
    await putNewsroom(JSON.stringify(newsroom), {
      newsroom: room.objects.newsroom,
      feeds: room.objects.feeds,
      publish,
      clock: () => room.now,
    });
    await room.settle();
  }

  async function kept(): Promise<string[]> {
    const keys: string[] = [];
    for await (const { key } of room.objects.newsroom.list(archivedOf(feedId.parse('all')))) keys.push(key);
    return keys;
  }
});
