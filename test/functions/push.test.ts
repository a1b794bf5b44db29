import { describe, expect, it } from 'vitest';
import { announce } from '../../functions/announce.ts';
import { NEWSROOM_KEY } from '../../functions/layout.ts';
import { pushMessage } from '../../functions/messages.ts';
import { NewsroomStore } from '../../functions/newsroom-store.ts';
import { pushOne } from '../../functions/push.ts';
import { feedOf } from '../../shared/newsroom/newsroom.ts';
import { readNewsroom } from '../../shared/newsroom/read-newsroom.ts';
import { lineLog } from '../../shared/platform/log.ts';
import { MemoryObjectStore } from '../../shared/platform/memory-object-store.ts';
import { MemoryWorkQueue } from '../../shared/platform/memory-work-queue.ts';
import { type OutgoingRequest, RefusedTargetError } from '../../shared/platform/outgoing-request.ts';
import { TransientError } from '../../shared/story/errors.ts';
import { feedId } from '../../shared/story/identity.ts';
import { instant } from '../../shared/story/time.ts';
import { NEWSROOM } from './newsroom.ts';

const HUB = 'https://hub.example/';
const withHub = { ...NEWSROOM, publisher: { ...NEWSROOM.publisher, hub: HUB } };
const PING = pushMessage.parse({
  schema: 1,
  kind: 'ping',
  feed: 'all',
  documents: ['rss.xml', 'feed.json'],
  trace: 't',
});

/** Push without a network: `answer` is what the other side does. */
async function openPush(answer: () => number, configuration: unknown = withHub) {
  const objects = new MemoryObjectStore();
  await objects.put(NEWSROOM_KEY, JSON.stringify(configuration));
  const requests: OutgoingRequest[] = [];
  const lines: string[] = [];
  const queue = new MemoryWorkQueue();
  const services = {
    feeds: new MemoryObjectStore(),
    newsroom: new NewsroomStore(objects, { random: () => 0.5, sleep: async () => {} }),
    queue,
    send: async (request: OutgoingRequest) => {
      requests.push(request);
      return { status: answer(), body: new Uint8Array() };
    },
    clock: () => push.now,
    random: () => 0.5,
    log: lineLog('push', (line) => lines.push(line)),
  };
  const push = { services, queue, requests, lines, now: instant.parse('2026-03-10T09:00:00.000Z') };
  return push;
}

describe('new bytes of a feed', () => {
  const room = readNewsroom(JSON.stringify(withHub));
  const feed = feedOf(room, feedId.parse('all'));
  if (feed === undefined) throw new Error('the test newsroom has no feed "all"');

  it('are announced once for all its documents, not for archives, items and the preview', async () => {
    const queue = new MemoryWorkQueue();
    const changed = ['rss.xml', 'index.html', 'items/a/newsml-g2.xml', 'archive/2026-03-10.xml', 'feed.json'];
    await announce({ feed, newsroom: room, trace: 't', stories: [], changed }, queue);
    expect(queue.sent.map(({ body }) => body)).toEqual([
      { schema: 1, kind: 'ping', feed: 'all', documents: ['rss.xml', 'feed.json'], trace: 't' },
    ]);
  });

  it('are announced to nobody when there is no hub, or nothing has changed', async () => {
    const queue = new MemoryWorkQueue();
    await announce(
      { feed, newsroom: readNewsroom(JSON.stringify(NEWSROOM)), trace: 't', stories: [], changed: 'unknown' },
      queue,
    );
    await announce({ feed, newsroom: room, trace: 't', stories: [], changed: [] }, queue);
    expect(queue.sent).toEqual([]);
  });

  it('that may have been written by an earlier try are announced as a whole', async () => {
    const queue = new MemoryWorkQueue();
    await announce({ feed, newsroom: room, trace: 't', stories: [], changed: 'unknown' }, queue);
    const message = pushMessage.parse(queue.sent[0]?.body);
    const documents = message.kind === 'ping' ? message.documents : [];
    expect(documents).toContain('atom.xml');
    expect(documents).not.toContain('index.html');
  });
});

describe('a hub', () => {
  it('is told every changed document in one request', async () => {
    const push = await openPush(() => 204);
    await pushOne(PING, push.services);
    expect(push.requests.map(({ method, url }) => [method, url])).toEqual([['POST', HUB]]);
    const form = new URLSearchParams(String(push.requests[0]?.body));
    expect(form.get('hub.mode')).toBe('publish');
    expect(form.getAll('hub.url')).toEqual([
      'https://feeds.pishtaz.example/feeds/all/rss.xml',
      'https://feeds.pishtaz.example/feeds/all/feed.json',
    ]);
    expect(push.queue.sent).toEqual([]);
  });

  it.each([500, 503, 429, 408])('that answers %d is told again, later and later', async (status) => {
    const push = await openPush(() => status);
    await pushOne(PING, push.services);
    const [first] = push.queue.sent;
    expect(first).toMatchObject({ delaySeconds: 4, body: { failures: 1, failingSince: push.now } });
    await pushOne(pushMessage.parse(first?.body), push.services);
    expect(push.queue.sent[1]).toMatchObject({ delaySeconds: 8, body: { failures: 2, failingSince: push.now } });
  });

  it('that does not answer is told again', async () => {
    const push = await openPush(() => {
      throw new TransientError('nobody there');
    });
    await pushOne(PING, push.services);
    expect(push.queue.sent).toHaveLength(1);
  });

  it.each([400, 401, 404, 410, 301])('that answers %d is told no more, and the log says so', async (status) => {
    const push = await openPush(() => status);
    await pushOne(PING, push.services);
    expect(push.queue.sent).toEqual([]);
    expect(push.lines.join('')).toContain('push-given-up');
    expect(push.lines.join('')).toContain(`answered ${status}`);
  });

  it('at a private address is not reached', async () => {
    const push = await openPush(() => {
      throw new RefusedTargetError('hub.example is 10.0.0.1, which is not on the public internet');
    });
    await pushOne(PING, push.services);
    expect(push.queue.sent).toEqual([]);
    expect(push.lines.join('')).toContain('not on the public internet');
  });

  it('that fails for an hour hears of the next change instead', async () => {
    const push = await openPush(() => 503);
    await pushOne({ ...PING, failures: 9, failingSince: instant.parse('2026-03-10T08:00:00.000Z') }, push.services);
    expect(push.queue.sent).toEqual([]);
  });

  it('that newsroom.json does not name any more is left alone', async () => {
    const push = await openPush(() => 204, NEWSROOM);
    await pushOne(PING, push.services);
    expect(push.requests).toEqual([]);
  });
});
