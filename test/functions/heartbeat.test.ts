import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { originalsFor } from '../../functions/replay.ts';
import { receiptsIn } from '../../local/buckets.ts';
import { metricFields } from '../../shared/platform/event-metrics.ts';
import type { EventName } from '../../shared/platform/events.ts';
import { instant } from '../../shared/story/time.ts';
import { newsItem } from './invented-copy.ts';
import { NEWSROOM, openNewsroom, type TestNewsroom } from './newsroom.ts';

const FEED = 'cobyline-heartbeat';
const WITH_HUB = { ...NEWSROOM, publisher: { ...NEWSROOM.publisher, hub: 'https://feeds.pishtaz.example/hub' } };

let room: TestNewsroom;
/** What was there, and had been logged, when the newsroom was configured. */
let before: { readonly lines: number; readonly feeds: readonly string[] };

beforeEach(async () => {
  room = await openNewsroom({ newsroom: WITH_HUB, heartbeat: true });
  before = { lines: room.lines.length, feeds: await keysIn('feeds') };
});
afterEach(() => room.close());

/** The sweep of that minute of 10 March 2026. */
async function sweepAt(time: string): Promise<void> {
  room.now = instant.parse(`2026-03-10T${time}.000Z`);
  await room.sweep();
}

const lines = () =>
  room.lines.slice(before.lines).map((line): Record<string, unknown> & { event: EventName } => JSON.parse(line));
const ages = () =>
  lines().flatMap(({ event, heartbeatSeconds }) => (event === 'heartbeat-seen' ? heartbeatSeconds : []));

async function keysIn(bucket: 'newsroom' | 'feeds', prefix = ''): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of room.buckets[bucket].list(prefix)) keys.push(key);
  return keys;
}

describe('the heartbeat', () => {
  it('goes through every stage, and its age is measured where partners would read it', async () => {
    await sweepAt('09:10:02');
    expect(JSON.parse((await room.feedFile(FEED, 'feed.json')) ?? '').items).toMatchObject([
      { title: 'Heartbeat 2026-03-10T09:10', date_modified: '2026-03-10T09:10:00.000Z' },
    ]);
    await sweepAt('09:11:02');
    await sweepAt('09:14:02');
    expect(ages()).toEqual([62, 242]);
  });

  it('beats every five minutes, one story at a time, also over the hour', async () => {
    for (const time of ['09:50:00', '09:55:00', '10:00:00', '10:05:00']) await sweepAt(time);
    await sweepAt('10:06:00');
    expect(ages()).toEqual([300, 300, 300, 60]);
    expect(JSON.parse((await room.feedFile(FEED, 'feed.json')) ?? '').items).toHaveLength(1);
  });

  it('gets old when a stage stands still', async () => {
    await sweepAt('09:10:00');
    await room.runtime.stop();
    room.now = instant.parse('2026-03-10T09:31:00.000Z');
    await room.sweepOnly();
    expect(ages().at(-1)).toBe(1260);
  });

  it('is silent where it never came out: silence rings, too', async () => {
    await sweepAt('09:11:00');
    expect(ages()).toEqual([]);
  });

  it('is silent when somebody drops copy from the future in its way', async () => {
    await sweepAt('09:10:00');
    await room.drop(FEED, 'stranger.xml', newsItem({ created: '2030-01-01T00:00:00Z' }));
    await sweepAt('09:11:00');
    expect(ages()).toEqual([]);
  });

  it('reaches no other feed, not even one that takes every story by every agency', async () => {
    await sweepAt('09:10:00');
    expect((await keysIn('feeds')).filter((key) => !key.startsWith(`feeds/${FEED}/`))).toEqual(before.feeds);
    // Whatever a stranger may drop into its folder stays in its feed.
    await room.drop(FEED, 'stranger.xml', newsItem());
    await room.configure(WITH_HUB);
    const naming = [...(await room.published())].filter(([, text]) => /Ferry to Port Salar|Heartbeat/.test(text));
    expect(new Set(naming.map(([key]) => key.split('/')[1]))).toEqual(new Set([FEED]));
  });

  it('leaves nothing where stories, receipts and windows are listed: all of it lies in a folder that is emptied', async () => {
    const there = await keysIn('newsroom');
    await sweepAt('09:10:00');
    const left = (await keysIn('newsroom')).filter((key) => !there.includes(key));
    expect(left.length).toBeGreaterThan(4);
    expect(left.filter((key) => !key.startsWith('heartbeat/'))).toEqual([]);
    expect(await receiptsIn(room.buckets)).toEqual([]);
  });

  it('keeps one original, which no replay sends through again', async () => {
    await sweepAt('09:10:00');
    await sweepAt('09:15:00');
    const originals: string[] = [];
    for await (const { key } of room.buckets.wire.list('')) originals.push(key);
    expect(originals).toEqual(['incoming/cobyline-heartbeat/heartbeat.xml']);
    for await (const key of originalsFor({}, room.buckets.wire)) expect.unreachable(key);
  });

  it('is one version of its own story after the other: an hour has twelve, and no hour continues another', async () => {
    for (const time of ['09:50:00', '09:55:00', '10:00:00']) await sweepAt(time);
    const stories = await keysIn('newsroom', 'heartbeat/stories/');
    expect(stories).toHaveLength(2);
    expect(await keysIn('newsroom', 'heartbeat/acts/')).toEqual([]);
  });

  it('counts nowhere: what is published, received or late is about news', async () => {
    await sweepAt('09:10:00');
    await sweepAt('09:15:00');
    const metrics = lines().flatMap(({ event, ...facts }) =>
      Object.keys(metricFields(event, facts as Record<string, string>, 'prod', 0)),
    );
    expect(new Set(metrics)).toEqual(new Set(['_aws', 'stage', 'sweep-done', 'embargo-overdue', 'heartbeat-age']));
  });

  it('tells no hub and no partner', async () => {
    await sweepAt('09:10:00');
    expect(lines().filter(({ event }) => event.startsWith('push'))).toEqual([]);
  });

  it('waits for a configuration: files that nobody can place would only ring', async () => {
    await room.buckets.newsroom.delete('config/newsroom.json');
    await sweepAt('09:10:00');
    for await (const { key } of room.buckets.wire.list('')) expect.unreachable(key);
  });
});
