import { createHash, createHmac } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { announce } from '../../functions/announce.ts';
import { answerSubscriber, type HubRequest } from '../../functions/hub.ts';
import { NEWSROOM_KEY } from '../../functions/layout.ts';
import { pushMessage } from '../../functions/messages.ts';
import { NewsroomStore } from '../../functions/newsroom-store.ts';
import { pushOne } from '../../functions/push.ts';
import { startFeedServer } from '../../local/feed-server.ts';
import { feedOf } from '../../shared/newsroom/newsroom.ts';
import { readNewsroom } from '../../shared/newsroom/read-newsroom.ts';
import { lineLog } from '../../shared/platform/log.ts';
import { MemoryObjectStore } from '../../shared/platform/memory-object-store.ts';
import { MemoryWorkQueue } from '../../shared/platform/memory-work-queue.ts';
import type { OutgoingRequest } from '../../shared/platform/outgoing-request.ts';
import { feedId } from '../../shared/story/identity.ts';
import { instant } from '../../shared/story/time.ts';
import { NEWSROOM } from './newsroom.ts';

const TOPIC = 'https://feeds.pishtaz.example/feeds/all/rss.xml';
const PRIVATE = 'https://feeds.pishtaz.example/feeds/own/atom.xml';
const CALLBACK = 'https://reader.example/told?for=ferry';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const CONFIGURATION = {
  ...NEWSROOM,
  publisher: { ...NEWSROOM.publisher, hub: 'https://feeds.pishtaz.example/hub' },
  feeds: NEWSROOM.feeds.map((feed) => ({ ...feed, public: feed.id === 'all' })),
  partners: [
    { id: 'gazette', name: 'The Gazette', feeds: ['own'], keys: [{ sha256: sha256('good') }] },
    { id: 'late', name: 'Late', feeds: ['own'], keys: [{ sha256: sha256('over'), until: '2026-03-01T00:00:00Z' }] },
    { id: 'other', name: 'Other', feeds: ['afp-text'], keys: [{ sha256: sha256('other') }] },
  ],
};

/** The hub and push without a network. `subscriber` is the other side. */
function openHub() {
  const objects = new MemoryObjectStore();
  const newsroom = new NewsroomStore(objects, { random: () => 0.5, sleep: async () => {} });
  const queue = new MemoryWorkQueue();
  const feeds = new MemoryObjectStore();
  let made = 0;
  const hub = {
    objects,
    feeds,
    now: instant.parse('2026-03-10T09:00:00.000Z'),
    requests: [] as OutgoingRequest[],
    lines: [] as string[],
    subscriber: (request: OutgoingRequest): { status: number; body: string } => ({
      status: 200,
      body: new URL(request.url).searchParams.get('hub.challenge') ?? '',
    }),
    configure: (content: unknown) => objects.put(NEWSROOM_KEY, JSON.stringify(content)),
    answer: (request: HubRequest) => answerSubscriber(request, services),
    tryAgain: (body: unknown) => pushOne(pushMessage.parse(body), push),
    ask: (form: Record<string, string>, request: Partial<HubRequest> = {}) =>
      answerSubscriber({ method: 'POST', body: new URLSearchParams(form).toString(), ...request }, services),
    /** Works off what is in the queue, and what that puts there, except what is to wait. */
    async work() {
      for (let message = queue.sent.shift(); message !== undefined; message = queue.sent.shift()) {
        if (message.delaySeconds === undefined) await pushOne(pushMessage.parse(message.body), push);
        else hub.delayed.push(message);
      }
    },
    delayed: [] as (typeof queue.sent)[number][],
    async publish(feed: string) {
      const room = readNewsroom(JSON.stringify(CONFIGURATION));
      const definition = feedOf(room, feedId.parse(feed));
      if (definition === undefined) throw new Error(`no feed ${feed}`);
      hub.requests = [];
      await announce({ feed: definition, newsroom: room, trace: 't', changed: 'unknown', stories: [] }, queue);
      await hub.work();
    },
  };
  const common = { newsroom, feeds, queue, clock: () => hub.now };
  // Each time other bytes, or two requests would be one.
  const services = { ...common, random: (length: number) => new Uint8Array(length).fill(++made), allowLoopback: false };
  const push = {
    ...common,
    send: async (request: OutgoingRequest) => {
      hub.requests.push(request);
      const { status, body } = hub.subscriber(request);
      return { status, body: Buffer.from(body) };
    },
    random: () => 0.5,
    log: lineLog('push', (line) => hub.lines.push(line)),
  };
  return hub;
}

let hub: ReturnType<typeof openHub>;
beforeEach(async () => {
  hub = openHub();
  await hub.configure(CONFIGURATION);
  await hub.feeds.put('feeds/all/rss.xml', '<rss/>', { contentType: 'application/rss+xml; charset=utf-8' });
  await hub.feeds.put('feeds/own/atom.xml', '<feed/>', { contentType: 'application/atom+xml; charset=utf-8' });
});

const SUBSCRIBE = { 'hub.mode': 'subscribe', 'hub.topic': TOPIC, 'hub.callback': CALLBACK };

describe('a request to the hub', () => {
  it('is taken, and confirmed by asking the callback, whose own query stays', async () => {
    expect((await hub.ask(SUBSCRIBE)).status).toBe(202);
    await hub.work();
    const address = new URL(hub.requests[0]?.url ?? '');
    expect(hub.requests[0]?.method).toBe('GET');
    expect(address.searchParams.get('for')).toBe('ferry');
    expect(address.searchParams.get('hub.mode')).toBe('subscribe');
    expect(address.searchParams.get('hub.topic')).toBe(TOPIC);
    expect(address.searchParams.get('hub.lease_seconds')).toBe(String(10 * 86_400));
    expect(address.searchParams.get('hub.challenge')).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['without a mode', { 'hub.topic': TOPIC, 'hub.callback': CALLBACK }, 400],
    ['to publish, which nobody else may', { ...SUBSCRIBE, 'hub.mode': 'publish' }, 400],
    ['without a callback', { 'hub.mode': 'subscribe', 'hub.topic': TOPIC }, 400],
    ['with a callback that is plain http', { ...SUBSCRIBE, 'hub.callback': 'http://reader.example/' }, 400],
    ['with a callback on this machine', { ...SUBSCRIBE, 'hub.callback': 'http://127.0.0.1/' }, 400],
    ['with a password in the callback', { ...SUBSCRIBE, 'hub.callback': 'https://a:b@reader.example/' }, 400],
    ['with a secret of 200 bytes', { ...SUBSCRIBE, 'hub.secret': 'é'.repeat(100) }, 400],
    ['with a lease that is no number', { ...SUBSCRIBE, 'hub.lease_seconds': '-1' }, 400],
    ['for a topic that is no feed', { ...SUBSCRIBE, 'hub.topic': 'https://elsewhere.example/rss.xml' }, 404],
    ['for the preview page', { ...SUBSCRIBE, 'hub.topic': TOPIC.replace('rss.xml', 'index.html') }, 404],
    ['for a feed of partners, by a stranger', { ...SUBSCRIBE, 'hub.topic': PRIVATE }, 401],
    ['that is endless', { ...SUBSCRIBE, more: 'x'.repeat(20_000) }, 413],
  ])('%s is refused', async (_what, form, status) => {
    expect((await hub.ask(form)).status).toBe(status);
    await hub.work();
    expect(hub.requests).toEqual([]);
  });

  it('for a feed of partners needs a key that opens it', async () => {
    const form = { ...SUBSCRIBE, 'hub.topic': PRIVATE };
    const basic = (key: string) => ({ authorization: `Basic ${Buffer.from(`anybody:${key}`).toString('base64')}` });
    expect((await hub.ask(form, basic('good'))).status).toBe(202);
    expect((await hub.ask(form, { key: 'good' })).status).toBe(202);
    expect((await hub.ask(form, basic('other'))).status).toBe(403);
    expect((await hub.ask(form, basic('over'))).status).toBe(401);
    expect((await hub.ask(form, basic('wrong'))).status).toBe(401);
  });

  it('that is no POST is told so', async () => {
    expect((await hub.ask({}, { method: 'GET' })).status).toBe(405);
  });

  it.each([
    ['60', 300],
    ['86400', 86_400],
    ['999999999', 30 * 86_400],
  ])('for %s seconds gets %d', async (asked, given) => {
    await hub.ask({ ...SUBSCRIBE, 'hub.lease_seconds': asked });
    await hub.work();
    expect(new URL(hub.requests[0]?.url ?? '').searchParams.get('hub.lease_seconds')).toBe(String(given));
  });
});

describe('a subscriber', () => {
  async function subscribe(changes: Record<string, string> = {}, request: Partial<HubRequest> = {}) {
    await hub.ask({ ...SUBSCRIBE, ...changes }, request);
    await hub.work();
  }

  it('is sent the document as it is, with its links, signed by the secret it gave', async () => {
    await subscribe({ 'hub.secret': 'between us' });
    await hub.publish('all');
    expect(hub.requests).toHaveLength(1);
    const { method, url, headers, body } = hub.requests[0] ?? {};
    expect([method, url, Buffer.from(body ?? '').toString()]).toEqual(['POST', CALLBACK, '<rss/>']);
    expect(headers).toEqual({
      'content-type': 'application/rss+xml; charset=utf-8',
      link: `<https://feeds.pishtaz.example/hub>; rel="hub", <${TOPIC}>; rel="self"`,
      'x-hub-signature': `sha256=${createHmac('sha256', 'between us').update('<rss/>').digest('hex')}`,
    });
  });

  it('without a secret gets no signature', async () => {
    await subscribe();
    await hub.publish('all');
    expect(hub.requests[0]?.headers).not.toHaveProperty('x-hub-signature');
  });

  it.each([
    ['does not give the challenge back', () => ({ status: 200, body: 'yes' })],
    ['says no', () => ({ status: 404, body: '' })],
    ['is somewhere else by now', () => ({ status: 302, body: '' })],
  ])('that %s is not subscribed', async (_what, subscriber) => {
    hub.subscriber = subscriber;
    await subscribe();
    await hub.publish('all');
    expect(hub.requests).toEqual([]);
    for await (const { key } of hub.objects.list('secrets/')) throw new Error(`${key} was left`);
  });

  it('that can not be asked is asked again', async () => {
    hub.subscriber = () => ({ status: 503, body: '' });
    await subscribe();
    expect(hub.delayed.map(({ delaySeconds }) => delaySeconds)).toEqual([4]);
  });

  it('is told no more when the lease is over, unless it has renewed it', async () => {
    await subscribe({ 'hub.lease_seconds': '3600' });
    hub.now = instant.parse('2026-03-10T09:59:59.000Z');
    await hub.publish('all');
    expect(hub.requests).toHaveLength(1);
    await subscribe({ 'hub.lease_seconds': '3600' });
    hub.now = instant.parse('2026-03-10T10:30:00.000Z');
    await hub.publish('all');
    expect(hub.requests).toHaveLength(1);
    hub.now = instant.parse('2026-03-10T11:00:00.000Z');
    await hub.publish('all');
    expect(hub.requests).toEqual([]);
  });

  it('can leave, and can not be made to leave by somebody else', async () => {
    await subscribe();
    const agreeing = hub.subscriber;
    hub.subscriber = () => ({ status: 404, body: '' });
    await subscribe({ 'hub.mode': 'unsubscribe' });
    hub.subscriber = agreeing;
    await hub.publish('all');
    expect(hub.requests).toHaveLength(1);
    await subscribe({ 'hub.mode': 'unsubscribe' });
    await hub.publish('all');
    expect(hub.requests).toEqual([]);
  });

  it('that is no partner of the feed any more is sent nothing more', async () => {
    await subscribe({ 'hub.topic': PRIVATE }, { key: 'good' });
    await hub.publish('own');
    expect(hub.requests).toHaveLength(1);
    await hub.configure({ ...CONFIGURATION, partners: [] });
    await hub.publish('own');
    expect(hub.requests).toEqual([]);
  });

  it('that fails is told again, and for no longer than a day', async () => {
    await subscribe();
    hub.subscriber = () => ({ status: 500, body: '' });
    await hub.publish('all');
    const [again] = hub.delayed;
    expect(again).toMatchObject({ delaySeconds: 4, body: { kind: 'distribute', failures: 1 } });
    hub.now = instant.parse('2026-03-11T09:00:00.000Z');
    await hub.tryAgain(again?.body);
    expect(hub.lines.at(-1)).toContain('push-given-up');
    await hub.publish('all');
    expect(hub.requests).toEqual([]);
  });

  it('that answers 410 has left', async () => {
    await subscribe();
    hub.subscriber = () => ({ status: 410, body: '' });
    await hub.publish('all');
    await hub.publish('all');
    expect(hub.requests).toEqual([]);
  });
});

describe('the local server', () => {
  it('takes subscriptions at /hub', async () => {
    const server = await startFeedServer(hub.feeds, { port: 0, onError: () => {}, hub: hub.answer });
    const body = new URLSearchParams({ ...SUBSCRIBE, 'hub.topic': PRIVATE });
    const reply = await fetch(`${server.url}/hub?key=good`, { method: 'POST', body });
    const stranger = await fetch(`${server.url}/hub`, { method: 'POST', body });
    await server.close();
    expect([reply.status, stranger.status]).toEqual([202, 401]);
  });
});
