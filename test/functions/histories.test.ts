import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishMessage } from '../../functions/messages.ts';
import { view } from '../../shared/feeds/window.ts';
import { readNewsroom } from '../../shared/newsroom/read-newsroom.ts';
import { feedId } from '../../shared/story/identity.ts';
import { instant } from '../../shared/story/time.ts';
import { xhtml } from '../../shared/story/xhtml.ts';
import { emptyWireItem, type WireItem } from '../../shared/wire/wire-item.ts';
import { NEWSROOM } from './newsroom.ts';
import { secondOf } from './shaky-newsroom.ts';
import type { Version } from './told-newsroom.ts';
import { headlinesIn, type ItemName, idOf, providerOf, WatchedNewsroom } from './watched-newsroom.ts';

const HISTORIES = Number(process.env.COBYLINE_HISTORIES ?? 1000);
/** The normal run lives the same histories every time, so that it fails for a reason; deep runs look for new ones. */
const SEED = process.env.COBYLINE_HISTORIES === undefined ? { seed: 20_261_123 } : {};

/** In one format: how feeds are written is not the question here. One of the two also has an archive, which is Atom. */
const TEXT = JSON.stringify({
  ...NEWSROOM,
  sources: {},
  feeds: [
    { id: 'all', title: 'All', description: 'Everything', profileOverrides: { documents: ['feed.json', 'atom.xml'] } },
    {
      id: 'sport',
      title: 'Sport',
      description: 'Sport',
      select: [{ sections: ['sport'] }],
      profileOverrides: { documents: ['feed.json'] },
    },
  ].map((feed) => ({ ...feed, licences: [{ agency: '*' }] })),
});
const newsroom = readNewsroom(TEXT);

const ITEMS: readonly ItemName[] = ['0-first', '0-follower', '1-first', '1-follower', '2-first'];
const item = fc.constantFrom(...ITEMS);
const follower = fc.constantFrom<ItemName>('0-follower', '1-follower');

/** What happens in the newsroom, one thing after the other, three seconds apart. */
type Event =
  | {
      readonly what: 'send';
      readonly item: ItemName;
      readonly version: Pick<Version, 'created' | 'number' | 'section' | 'held' | 'kill'>;
      readonly embargo?: number | undefined;
      readonly correction: boolean;
    }
  /** For the archive the day is over: what comes from now on comes late. */
  | { readonly what: 'close-the-day' }
  | { readonly what: 'kill' | 'withhold' | 'release' | 'lift-embargo' | 'link' | 'unlink'; readonly item: ItemName };

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant('send' as const),
      item,
      version: fc.record({
        created: fc.integer({ min: 1, max: 20 }),
        number: fc.integer({ min: 0, max: 1 }),
        section: fc.constantFrom('news' as const, 'sport' as const),
        held: fc.nat(5).map((chance) => chance === 5),
        kill: fc.nat(7).map((chance) => chance === 7),
      }),
      embargo: fc.option(fc.integer({ min: -5, max: 12 }), { nil: undefined, freq: 3 }),
      correction: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('kill', 'withhold', 'release', 'lift-embargo'), item }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constantFrom('link', 'unlink'), item: follower }) },
  { weight: 1, arbitrary: fc.constant({ what: 'close-the-day' as const }) },
);

const DAY_IS_OVER: PublishMessage = {
  schema: 1,
  kind: 'age',
  feed: feedId.parse('all'),
  asOf: instant.parse('2026-03-11T01:00:00.000Z'),
  trace: 'the day is over',
};

interface History {
  readonly events: readonly Event[];
  /** Seconds from the last event until we look: some embargoes are not over then. */
  readonly quiet: number;
  readonly seed: number;
}

const anyHistory: fc.Arbitrary<History> = fc.record({
  events: fc.array(anyEvent, { minLength: 1, maxLength: 10 }),
  quiet: fc.constantFrom(1, 1000),
  seed: fc.nat(),
});

/** Numbers by chance, the same ones for the same seed (mulberry32). Seed 0 is the plainest course of things. */
function chanceOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    if (seed === 0) return 0;
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

function wireItem(name: ItemName, version: Version, correction: boolean): WireItem {
  const time = (second: number) => ({
    printed: `${second}`,
    instant: secondOf(second),
    zone: 'stated' as const,
    precision: 'second' as const,
  });
  return {
    ...emptyWireItem('newsml-g2'),
    provider: providerOf(name),
    itemId: name,
    version: `${version.number}`,
    versionCreated: time(version.created),
    headline: version.name,
    section: version.section,
    language: 'en',
    body: xhtml.parse(`<p>What ${version.name} has to tell.</p>`),
    status: version.kill ? [{ where: 'pubStatus', printed: 'canceled', reading: 'canceled' }] : held(version),
    embargo: version.until === undefined ? [] : [{ where: 'embargoed', time: time(version.until) }],
    signals: correction ? ['correction'] : [],
    // A follower says which item it continues.
    links: name.endsWith('follower')
      ? [{ relation: 'irel:evolvedFrom', itemId: name.replace('follower', 'first') }]
      : [],
  };
}

function held({ held }: Version): WireItem['status'] {
  return held ? [{ where: 'pubStatus', printed: 'perhaps', reading: 'unreadable' }] : [];
}

/** Lives through a history, with everything that can go wrong on the way. */
async function live({ events, quiet, seed }: History): Promise<WatchedNewsroom> {
  const chance = chanceOf(seed);
  const room = new WatchedNewsroom(TEXT, newsroom, ITEMS, chance);
  const check = () => room.checkStops();
  for (const [index, event] of events.entries()) {
    room.shaky.now = (index + 1) * 3;
    if (event.what === 'send') {
      const { what: _what, version: sent, embargo, correction, item: name } = event;
      const version: Version = {
        ...sent,
        name: `Number ${index} of ${name}`,
        received: room.now,
        // Followers are made after what they follow.
        created: name.endsWith('follower') ? sent.created + 20 : sent.created,
        ...(embargo !== undefined && { until: room.now + embargo }),
      };
      room.versions.set(version.name, { item: name, version });
      await room.shaky.arrive('wire', wireItem(name, version, correction));
    } else if (event.what === 'close-the-day') {
      room.shaky.publish[0].giveBack(DAY_IS_OVER);
    } else if (event.what === 'link') {
      const into = event.item.replace('follower', 'first') as ItemName;
      await room.desk({ kind: 'link', story: idOf(event.item), into: idOf(into) });
    } else if (event.what === 'lift-embargo') {
      await room.desk({ kind: 'release', story: idOf(event.item), embargo: true });
    } else await room.desk({ kind: event.what, story: idOf(event.item) });
    await check();
    for (let left = chance(6); left > 0 && (await room.shaky.work()); left -= 1) await check();
  }
  await room.shaky.settle(check);
  // Sweeps come until nothing falls due any more.
  room.shaky.now += quiet;
  for (let sweeps = 0; sweeps < 3; sweeps += 1) {
    await room.shaky.sweep();
    await room.shaky.settle(check);
  }
  // The next full hours: what came while the first was at work is found by the second.
  for (let hours = 0; hours < 2; hours += 1) {
    room.shaky.publish[0].giveBack(DAY_IS_OVER);
    await room.shaky.settle(check);
  }
  return room;
}

/** What a feed shows, as the reference has it: story and headline. */
function expected({ told, now }: WatchedNewsroom, feed: string): string[] {
  const shown = ITEMS.flatMap((name) => told.shown(name, now) ?? []);
  const fitting = shown.filter(({ version }) => feed === 'all' || version.section === 'sport');
  return [...new Set(fitting.map(({ under, version }) => `${idOf(under as ItemName)} ${version.name}`))].sort();
}

/** Headlines on the archive page of the day. */
async function archived({ shaky }: WatchedNewsroom): Promise<string[]> {
  const page = await shaky.feeds.get('feeds/all/archive/2026-03-10.xml');
  return page === undefined ? [] : headlinesIn(new TextDecoder().decode(page.bytes)).sort();
}

describe('histories of sends, updates, corrections, kills, holds, embargoes, releases and links', () => {
  it(`lead the real functions to what the reference says, ${HISTORIES} times, whatever goes wrong on the way`, {
    timeout: 60_000 + HISTORIES * 60,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const room = await live(history);
        expect(room.faults).toEqual([]);
        for (const feed of newsroom.feeds) {
          const { entries, withdrawals } = view(await room.shaky.store.window(feed.id), feed);
          const headlines = entries.map(({ story, headline }) => `${story} ${headline}`);
          expect(headlines.sort()).toEqual(expected(room, feed.id));

          // Whoever saw a story that is not there any more is told; nobody else hears of it.
          const present = new Set<string>(entries.map(({ story }) => story));
          const gone = new Set<string>(withdrawals.map(({ story }) => story));
          for (const id of ITEMS.map(idOf)) {
            if (room.shown.has(`${feed.id} ${id}`) && !present.has(id)) expect(gone).toContain(id);
            if (gone.has(id)) expect((await room.shaky.store.record(id))?.carriedBy[feed.id]).toBe(true);
          }
          const file = await room.shaky.feeds.get(`feeds/${feed.id}/feed.json`);
          const written = file === undefined ? [] : JSON.parse(new TextDecoder().decode(file.bytes)).items;
          expect(written.map(({ title }: { title: string }) => title)).toEqual(entries.map(({ headline }) => headline));
        }
        // All of it happened on one day, so its page of the archive shows what the feed does.
        expect(await archived(room)).toEqual(
          expected(room, 'all')
            .map((each) => each.slice(each.indexOf(' ') + 1))
            .sort(),
        );
        for (const name of ITEMS.filter((each) => each.endsWith('follower') && !room.decided.has(each))) {
          const first = name.replace('follower', 'first') as ItemName;
          const came = new Set([...room.versions.values()].map(({ item: sent }) => sent));
          expect(room.told.rootOf(name)).toBe(came.has(name) && came.has(first) ? first : name);
        }
      }),
      { numRuns: HISTORIES, ...SEED },
    );
  });
});
