import { beforeEach, describe, expect, it } from 'vitest';
import { feedId } from '../../shared/story/identity.ts';
import { instant } from '../../shared/story/time.ts';
import { newsItem } from './invented-copy.ts';
import { LIGHT_NEWSROOM, MemoryNewsroom, storyOf } from './memory-newsroom.ts';

const FERRY = storyOf('urn:newsml:wire.example:20260310:ferry');
const RIGHTS = LIGHT_NEWSROOM.feeds.map((feed) => ({ ...feed, licences: [{ agency: '*' }] }));

let room: MemoryNewsroom;

beforeEach(async () => {
  room = await MemoryNewsroom.open({ ...LIGHT_NEWSROOM, feeds: RIGHTS });
  await room.drop('wire', 'ferry.xml', newsItem());
});

const kill = () => room.drop('wire', 'kill.xml', newsItem({ version: 2, status: 'canceled' }));
const lookAgain = (again: boolean) =>
  room.publish({ schema: 1, kind: 'story', feed: feedId.parse('all'), story: FERRY, trace: 'test' }, again);
const told = () =>
  room.lines.map((line) => JSON.parse(line)).filter(({ event }: { event: string }) => event === 'stop-published');

describe('a kill', () => {
  it('has the edge forget every feed that showed the story, in all its forms', async () => {
    expect(room.edge.paths()).toEqual([]);
    await kill();
    expect(room.edge.paths()).toEqual(['/feeds/afp-text/*', '/feeds/all/*', '/feeds/own/*']);
  });

  it('is told to the edge when the files no longer show the story: it would only fetch them again', async () => {
    const shown: boolean[] = [];
    room.edge.onOrder = async ([path]) => {
      const feed = path?.split('/')[2] ?? '';
      shown.push((await room.file(feed)).includes('Ferry to Port Salar'));
    };
    await kill();
    expect(shown).toEqual([false, false, false]);
  });

  it('comes again when the edge does not take the order, and is the same order then', async () => {
    room.edge.failing = true;
    await expect(kill()).rejects.toThrow(/the edge is busy/);
    room.edge.failing = false;
    await lookAgain(true);
    await lookAgain(true);
    expect(room.edge.paths()).toEqual(['/feeds/all/*']);
  });

  it('is no new order when the story is only looked at again', async () => {
    await kill();
    const orders = room.edge.orders.size;
    room.edge.onOrder = () => expect.unreachable('nothing is new');
    await lookAgain(false);
    expect(room.edge.orders.size).toBe(orders);
  });

  it('is an order of its own after the story was released and killed once more', async () => {
    await room.desk({ story: FERRY, kind: 'withhold' });
    await room.desk({ story: FERRY, kind: 'release' });
    expect(await room.headlines()).toHaveLength(1);
    await room.desk({ story: FERRY, kind: 'kill' });
    expect(room.edge.paths().filter((path) => path === '/feeds/all/*')).toHaveLength(2);
  });

  it('is timed from its arrival to the edge', async () => {
    room.now = instant.parse('2026-03-10T09:06:10.000Z');
    await room.drop(
      'wire',
      'kill.xml',
      newsItem({ version: 2, status: 'canceled' }),
      instant.parse('2026-03-10T09:06:00.000Z'),
    );
    expect(told()).toHaveLength(3);
    expect(told()[0]).toMatchObject({ stopSeconds: 10, stories: 1 });
  });
});

it('has one trace from the file that came to the edge that forgot', async () => {
  await kill();
  const lines = room.lines.map((line) => JSON.parse(line));
  const read = lines.find(({ event, wireKey }) => event === 'file-read' && wireKey === 'incoming/wire/kill.xml');
  const along = lines.filter(({ trace }) => trace === read.trace).map(({ event }) => event);
  expect([...new Set(along)].sort()).toEqual(
    ['feed-written', 'file-read', 'revision-stored', 'stop-published', 'story-stopped'].sort(),
  );
});

it('leaves the edge alone for a story that only fits no feed any more', async () => {
  await room.drop('wire', 'ferry-2.xml', newsItem({ version: 2, by: 'By Reuters', agency: 'REUTERS' }));
  await room.drop('wire', 'other.xml', newsItem({ guid: 'urn:newsml:wire.example:20260310:other', headline: 'Fog' }));
  expect(room.edge.paths()).toEqual([]);
});
