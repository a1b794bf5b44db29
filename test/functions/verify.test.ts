import { beforeEach, describe, expect, it } from 'vitest';
import { archivedKey } from '../../functions/layout.ts';
import { verify } from '../../functions/verify.ts';
import { feedId } from '../../shared/story/identity.ts';
import { day, instant } from '../../shared/story/time.ts';
import { newsItem } from './invented-copy.ts';
import { LIGHT_NEWSROOM, MemoryNewsroom, storyOf } from './memory-newsroom.ts';

const ATOM = {
  ...LIGHT_NEWSROOM,
  feeds: LIGHT_NEWSROOM.feeds.map((feed) => ({ ...feed, profileOverrides: { documents: ['atom.xml'] } })),
};
const FERRY = storyOf('urn:ferry');
const KEPT = archivedKey(feedId.parse('all'), FERRY, day.parse('2026-03-10'));
const PAGE = 'feeds/all/archive/2026-03-10.xml';

let room: MemoryNewsroom;
beforeEach(async () => {
  room = await MemoryNewsroom.open(ATOM);
  await room.drop('wire', 'ferry.xml', newsItem({ guid: 'urn:ferry', created: '2026-03-10T09:00:00Z' }));
  await room.strike('2026-03-11T01:00:00.000Z');
});

const findings = async () => {
  const found = await verify({ newsroom: room.store, feeds: room.objects.feeds, clock: () => room.now });
  return found.filter(({ feed }) => feed === 'all').map(({ invariant, words }) => `${invariant}: ${words}`);
};

describe('verify', () => {
  it('finds nothing in a newsroom where all is well, before and after a kill', async () => {
    expect(await findings()).toEqual([]);
    await room.desk({ kind: 'kill', story: FERRY });
    expect(await findings()).toEqual([]);
  });

  it('finds a file that is not what the window comes to, and says what to do', async () => {
    await room.objects.feeds.put('feeds/all/atom.xml', '<feed/>');
    expect(await findings()).toEqual([
      'stale-file: atom.xml is not what is kept for it; "cobyline ops rebuild all" writes it again',
    ]);
  });

  it('finds an archive page that is missing: the feed leads to it', async () => {
    await room.objects.feeds.delete(PAGE);
    const [missing] = await findings();
    expect(missing).toMatch(/^stale-file: atom.xml/);
  });

  it('finds a stopped story that the archive still shows', async () => {
    const before = await room.objects.newsroom.get(KEPT);
    await room.desk({ kind: 'kill', story: FERRY });
    await room.objects.newsroom.put(KEPT, before?.bytes ?? '');
    expect(await findings()).toEqual([
      'stale-file: archive/2026-03-10.xml is not what is kept for it; "cobyline ops rebuild all" writes it again',
      'stopped-story-shown: its archive shows a story that is killed; "cobyline ops rebuild all" takes it out',
    ]);
  });

  it('finds an embargo that nobody released', async () => {
    const embargoed = '2026-03-11T03:00:00Z';
    await room.drop('wire', 'budget.xml', newsItem({ guid: 'urn:budget', embargoed }));
    await room.strike('2026-03-11T02:00:00.000Z');
    const late = await verify({
      newsroom: room.store,
      feeds: room.objects.feeds,
      clock: () => instant.parse('2026-03-11T09:00:00.000Z'),
    });
    expect(late.map(({ invariant }) => invariant)).toContain('embargo-overdue');
  });
});
