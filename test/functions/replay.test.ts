import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NewsroomStore } from '../../functions/newsroom-store.ts';
import { originalsFor, rebuildFeed, replayOriginals } from '../../functions/replay.ts';
import { dropFile, publishQueueOf, receiptsIn } from '../../local/buckets.ts';
import { SqsWorkQueue } from '../../shared/platform/sqs-work-queue.ts';
import { feedId } from '../../shared/story/identity.ts';
import { type Instant, instant, instantOf } from '../../shared/story/time.ts';
import { afpText, ap, dpa, iptc7901, reuters } from './invented-wires.ts';
import { ARRIVAL, NEWSROOM, openNewsroom, type TestNewsroom } from './newsroom.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../samples');
const TEXT =
  '<p>Engineers closed the old bridge on Tuesday after cracks were found in two pillars, the ministry said.</p>';

/** The project's samples, and a history of each wire: updates under new ids, an embargo, kills. */
function originals(): { source: string; name: string; bytes: Uint8Array }[] {
  const samples = readdirSync(SAMPLES, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => ({
      source: path.basename(file.parentPath),
      name: file.name,
      bytes: new Uint8Array(readFileSync(path.join(file.parentPath, file.name))),
    }));
  const bridge = { headline: 'Old bridge closed after inspection', text: TEXT };
  const wires = {
    'afp-1.xml': afpText({ ...bridge, id: 'TX-1', time: '2026-03-10T08:00:00Z' }),
    'afp-2.xml': afpText({ ...bridge, id: 'TX-2', time: '2026-03-10T08:30:00Z', advisory: 'CORRECTS para 1' }),
    'reuters-1.xml': reuters({ ...bridge, version: 978_556_838, time: '2026-03-10T08:00:00Z', signal: 'N' }),
    'reuters-2.xml': reuters({
      ...bridge,
      version: 1_542_761_538,
      time: '2026-03-10T08:40:00Z',
      signal: 'D',
      text: '<p/>',
    }),
    'dpa-1.json': dpa({ ...bridge, version: 1, time: '2026-03-10T08:00:00Z', embargoed: '2026-03-10T09:00:00Z' }),
    'ap-0.json': ap({ ...bridge, version: 0, time: '2026-03-10T08:00:00Z', slugline: 'BC-EU--Bridge' }),
    'ap-1.json': ap({
      ...bridge,
      version: 1,
      time: '2026-03-10T08:50:00Z',
      slugline: 'BC-EU--Bridge, 1st Ld-Writethru',
    }),
    '7901.iptc': iptc7901({ ...bridge, number: '0417', slug: 'transport/', time: '100815' }),
  };
  const encoder = new TextEncoder();
  return [
    ...samples,
    ...Object.entries(wires).map(([name, text]) => ({ source: 'wire', name, bytes: encoder.encode(text) })),
  ];
}

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
  for (const file of originals()) await dropFile(newsroom.buckets, { ...file, received: ARRIVAL });
  await newsroom.runtime.idle('left-alone');
});
afterAll(() => newsroom.close());

/** The same bytes as before; whether a file was written again does not show in them. */
const everything = () => newsroom.published();

async function replay(since?: Instant, source?: string): Promise<string[]> {
  const keys: string[] = [];
  const selection = { ...(since && { since }), ...(source !== undefined && { source }) };
  for await (const key of originalsFor(selection, newsroom.buckets.wire)) keys.push(key);
  const { cloud } = newsroom;
  const intake = new SqsWorkQueue(cloud.clients.sqs, cloud.queueUrl('intake'));
  await replayOriginals(keys, cloud.bucketName('wire'), intake, newsroom.now);
  await newsroom.runtime.idle('left-alone');
  return keys;
}

describe('a replay', () => {
  it('of everything gives identical bytes, in every format of every feed, and adds nothing to any story', async () => {
    const before = await everything();
    const stories = await keysIn('stories/');
    expect(before.get('feeds/all/rss.xml')).toContain('Old bridge closed');
    newsroom.now = instant.parse('2026-03-10T09:06:00.000Z');
    const keys = await replay();
    expect(keys).toHaveLength(originals().length);
    expect(await everything()).toEqual(before);
    expect(await keysIn('stories/')).toEqual(stories);
    expect(newsroom.cloud.depths().filter((queue) => queue.visible > 0)).toEqual([]);
  });

  it('of one source, and of what came since, takes these files only', async () => {
    expect(await replay(undefined, 'dpa')).toHaveLength(3);
    expect(await replay(instantOf(Date.parse(ARRIVAL) + 1))).toEqual([]);
  });

  it('leaves every file with the receipt it had', async () => {
    const before = await receiptsIn(newsroom.buckets);
    await replay(undefined, 'wire');
    expect(await receiptsIn(newsroom.buckets)).toEqual(before);
  });
});

describe('a feed that is new', () => {
  it('has all stories that fit, once it was made anew from them', async () => {
    const all = NEWSROOM.feeds.flatMap((feed) => (feed.id === 'all' ? [{ ...feed, id: 'late' }] : []));
    await newsroom.configure({ ...NEWSROOM, feeds: [...NEWSROOM.feeds, ...all] });
    const titles = async (feed: string) =>
      JSON.parse((await newsroom.feedFile(feed, 'feed.json')) ?? '{}').items.map(
        (item: { title: string }) => item.title,
      );
    expect(await titles('late')).toEqual([]);

    const { cloud, buckets } = newsroom;
    const store = new NewsroomStore(buckets.newsroom, { random: Math.random, sleep: async () => {} });
    const told: number[] = [];
    const services = { newsroom: store, publish: publishQueueOf(cloud) };
    await rebuildFeed(feedId.parse('late'), services, { at: newsroom.now, onStory: (done) => told.push(done) });
    await newsroom.runtime.idle('left-alone');
    expect(await titles('late')).toEqual(await titles('all'));
    expect(told.length).toBeGreaterThan(5);
  });
});

/** Key and content of everything below a folder of the newsroom bucket. */
async function keysIn(prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key, etag } of newsroom.buckets.newsroom.list(prefix)) keys.push(`${key} ${etag}`);
  return keys;
}
