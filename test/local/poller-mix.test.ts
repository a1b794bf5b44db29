import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { putNewsroom } from '../../functions/configuration.ts';
import { type FeedServer, startFeedServer } from '../../local/feed-server.ts';
import { partnerDoor } from '../../local/partner-door.ts';
import { instantOf } from '../../shared/story/time.ts';
import { newsItem } from '../functions/invented-copy.ts';
import { LIGHT_NEWSROOM, MemoryNewsroom, storyOf } from '../functions/memory-newsroom.ts';
import { CONFORMING, emptyTally, type Habit, NOT_CONFORMING, Poller, seeded, type Tally } from './pollers.ts';

const digest = (key: string) => createHash('sha256').update(key).digest('hex');
const NEW_KEY = 'cobyline_new';
const OLD_KEY = 'cobyline_old';
const OTHER_KEY = 'cobyline_other';

const NEWSROOM = {
  ...LIGHT_NEWSROOM,
  feeds: [
    { id: 'open', title: 'Open', description: 'Everything', licences: [{ agency: '*' }], public: true },
    { id: 'closed', title: 'Closed', description: 'Everything', licences: [{ agency: '*' }], size: 3 },
  ],
  partners: [
    {
      id: 'gazette',
      name: 'Gazette',
      feeds: ['closed'],
      keys: [{ sha256: digest(NEW_KEY) }, { sha256: digest(OLD_KEY), until: '2997-01-01T00:00:00Z' }],
    },
    { id: 'courier', name: 'Courier', feeds: [], keys: [{ sha256: digest(OTHER_KEY) }] },
  ],
};

const FERRY = storyOf('urn:newsml:wire.example:20260310:ferry');
const DOCUMENTS = [
  'rss.xml',
  'atom.xml',
  'newsml-g2.xml',
  'feed.json',
  'ninjs.json',
  'index.html',
  'archive/2026-03-10.xml',
  `items/${FERRY}/newsml-g2.xml`,
];
const CODINGS = ['br, gzip', 'gzip', 'identity', 'gzip;q=0.5, br;q=1.0, *;q=0'];
const basic = (key: string) => ({ authorization: `Basic ${Buffer.from(`gazette:${key}`).toString('base64')}` });
/** The ways to a document: feed, headers, what goes behind the address. */
const DOORS = [
  ['open', {}, ''],
  ['closed', basic(NEW_KEY), ''],
  ['closed', basic(OLD_KEY), ''],
  ['closed', {}, `?key=${NEW_KEY}`],
] as const;

const item = (name: string, version = 1, changes: Parameters<typeof newsItem>[0] = {}) =>
  newsItem({
    guid: `urn:newsml:wire.example:20260310:${name}`,
    version,
    headline: `The ${name}, ${version}`,
    ...changes,
  });

/** What happens between two rounds of polling; in most rounds nothing does, as at any newsroom's. */
const HAPPENINGS: Readonly<Record<number, (room: MemoryNewsroom) => Promise<void>>> = {
  1: (room) => room.drop('wire', 'ferry.xml', item('ferry')),
  3: (room) => room.drop('wire', 'ferry-again.xml', item('ferry')),
  4: (room) => room.drop('wire', 'harbour.xml', item('harbour')),
  7: (room) => room.drop('wire', 'ferry-2.xml', item('ferry', 2, { created: '2026-03-10T09:20:00Z' })),
  9: (room) => room.drop('wire', 'pilots.xml', item('pilots')),
  12: (room) => room.drop('wire', 'lighthouse.xml', item('lighthouse')),
  14: (room) =>
    room.drop(
      'wire',
      'harbour-2.xml',
      item('harbour', 2, { created: '2026-03-10T09:30:00Z', signal: 'sig:correction' }),
    ),
  17: (room) =>
    room.drop('wire', 'ferry-3.xml', item('ferry', 3, { created: '2026-03-10T09:40:00Z', status: 'canceled' })),
  19: (room) => room.replay(),
  21: (room) => room.drop('wire', 'tide.xml', item('tide')),
  24: (room) => room.strike('2026-03-11T01:00:00.000Z'),
  27: (room) => room.drop('wire', 'buoy.xml', item('buoy', 1, { created: '2026-03-11T01:05:00Z' })),
  30: (room) => configure(room, { ...NEWSROOM, publisher: { ...NEWSROOM.publisher, name: 'Pishtaz Wire' } }),
  33: (room) => room.strike('2026-03-18T01:00:00.000Z'),
  36: (room) => room.strike('2026-04-20T01:00:00.000Z'),
};
const ROUNDS = 40;

async function configure(room: MemoryNewsroom, newsroom: unknown): Promise<void> {
  await putNewsroom(JSON.stringify(newsroom), {
    newsroom: room.objects.newsroom,
    feeds: room.objects.feeds,
    publish: room.publishQueue,
    clock: () => room.now,
  });
  await room.settle();
}

let room: MemoryNewsroom;
let server: FeedServer;

beforeAll(async () => {
  room = await MemoryNewsroom.open(NEWSROOM);
  server = await startFeedServer(room.objects.feeds, {
    port: 0,
    viewer: partnerDoor(room.store),
    onError: (path, error) => expect([path, error]).toEqual([]),
  });
});
afterAll(() => server.close());

/** The text of a document as publish wrote it. */
async function published(feed: string, document: string): Promise<string | undefined> {
  const stored = await room.objects.feeds.get(`feeds/${feed}/${document}`);
  return stored === undefined ? undefined : new TextDecoder().decode(stored.bytes);
}

interface Reader {
  readonly kind: string;
  readonly poller: Poller;
  readonly feed: string;
  readonly document: string;
}

/** Every habit at every document, each with a coding and a door of its own. */
function readers(kinds: Readonly<Record<string, Habit>>, chance: () => number): Reader[] {
  return Object.entries(kinds).flatMap(([kind, habit]) =>
    DOCUMENTS.map((document) => {
      const [feed, headers, query] = DOORS[Math.floor(chance() * DOORS.length)] ?? DOORS[0];
      const coding = CODINGS[Math.floor(chance() * CODINGS.length)] ?? 'identity';
      const address = `${server.url}/feeds/${feed}/${document}${query}`;
      return { kind, poller: new Poller(habit, address, { 'accept-encoding': coding, ...headers }), feed, document };
    }),
  );
}

describe('a mix of pollers over a day of publishing', () => {
  test('who keeps to the rules gets 304 for what has not changed, and nobody misses a change', async () => {
    const chance = seeded(20_260_310);
    const all = [...readers(CONFORMING, chance), ...readers(NOT_CONFORMING, chance)];
    const tallies = new Map(all.map(({ kind }) => [kind, emptyTally()]));
    const seen = new Set<string>();
    let changes = 0;
    let before = '';
    for (let round = 0; round < ROUNDS; round += 1) {
      room.now = instantOf(Date.parse(room.now) + 60_000);
      await HAPPENINGS[round]?.(room);
      const now = JSON.stringify(await room.published());
      if (now !== before) changes += 1;
      before = now;
      // Some sleep a round: they have to catch up with several changes at once.
      for (const { kind, poller, feed, document } of all.filter(() => chance() < 0.8)) {
        const text = await published(feed, document);
        if (text !== undefined) seen.add(document);
        await poller.poll(text, tallies.get(kind) ?? emptyTally());
      }
    }
    expect(changes).toBeGreaterThanOrEqual(10);
    expect([...seen].sort()).toEqual([...DOCUMENTS].sort());

    const conforming = sumOf([...tallies].flatMap(([kind, tally]) => (kind in CONFORMING ? [tally] : [])));
    expect(conforming.unchanged).toBeGreaterThan(500);
    // The aim is 95 %; a poll that gets the same bytes again has a reason that a test should know.
    expect(conforming.notModified).toBe(conforming.unchanged);
    if (process.env.COBYLINE_POLLERS !== undefined) console.table(Object.fromEntries(tallies));
  });

  test.each([
    ['no key', 401, {}, ''],
    ['a wrong key', 401, basic('cobyline_wrong'), ''],
    ['a wrong key in the address', 401, {}, '?key=cobyline_wrong'],
    ['the key of another partner', 403, {}, `?key=${OTHER_KEY}`],
  ])('%s gets words and nothing of the feed, however it asks', async (_who, status, headers, query) => {
    for (const document of DOCUMENTS) {
      for (const habit of [{}, { 'if-none-match': '*' }, { 'if-modified-since': 'Tue, 10 Mar 2026 09:00:00 GMT' }]) {
        const response = await fetch(`${server.url}/feeds/closed/${document}${query}`, {
          headers: { ...headers, ...habit },
        });
        expect(response.status).toBe(status);
        expect(response.headers.get('etag')).toBeNull();
        expect(response.headers.get('last-modified')).toBeNull();
        expect(response.headers.get('cache-control')).toBe('no-store');
        expect(await response.text()).not.toMatch(/ferry|harbour|<\?xml|\{/i);
      }
    }
  });

  test('HEAD says what GET would, and gets its 304 too', async () => {
    for (const document of ['rss.xml', 'atom.xml', 'feed.json']) {
      const address = `${server.url}/feeds/open/${document}`;
      const [get, head] = [await fetch(address), await fetch(address, { method: 'HEAD' })];
      for (const name of ['etag', 'last-modified', 'content-type', 'content-length', 'content-encoding', 'vary']) {
        expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
      }
      expect(await head.text()).toBe('');
      const again = await fetch(address, {
        method: 'HEAD',
        headers: { 'if-none-match': get.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    }
  });
});

function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { polls, unchanged, notModified, bytes }) => ({
      polls: sum.polls + polls,
      unchanged: sum.unchanged + unchanged,
      notModified: sum.notModified + notModified,
      bytes: sum.bytes + bytes,
    }),
    emptyTally(),
  );
}
