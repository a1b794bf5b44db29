import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type PushMessage, pushMessage } from '../../functions/messages.ts';
import { NewsroomStore } from '../../functions/newsroom-store.ts';
import { pushOne } from '../../functions/push.ts';
import { Receivers } from '../../functions/receivers.ts';
import { lineLog } from '../../shared/platform/log.ts';
import { MemoryWorkQueue } from '../../shared/platform/memory-work-queue.ts';
import { outgoingRequests } from '../../shared/platform/outgoing-request.ts';
import { isLoopbackAddress } from '../../shared/push/public-address.ts';
import { webhookHeaders } from '../../shared/push/standard-webhook.ts';
import { feedId, storyId } from '../../shared/story/identity.ts';
import { instant, instantOf } from '../../shared/story/time.ts';
import { newsItem } from './invented-copy.ts';
import { NEWSROOM, openNewsroom, type TestNewsroom } from './newsroom.ts';

/** A partner's site, on this machine. */
let site: Server;
let url: string;
let status: number;
let received: { readonly headers: IncomingHttpHeaders; readonly body: string }[];

beforeAll(async () => {
  site = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = site.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/news`;
});
afterAll(() => void site.close());

let newsroom: TestNewsroom;
let secret: string;
let receivers: Receivers;

beforeEach(async () => {
  status = 204;
  received = [];
  const partners = [{ id: 'gazette', name: 'The Gazette', feeds: ['own'], webhooks: [{ url }] }];
  newsroom = await openNewsroom({ newsroom: { ...NEWSROOM, partners } });
  receivers = new Receivers(new NewsroomStore(newsroom.buckets.newsroom, PATIENCE));
  secret = await receivers.renewSecret('gazette', new Uint8Array(32).fill(7));
});
afterEach(() => newsroom.close());

const PATIENCE = { random: () => 0.5, sleep: async () => {} };

function events() {
  return received.map(({ body }) => JSON.parse(body));
}

/** One try by itself, at a time the test says; what would be sent again is in `queue`. */
async function tryAt(message: PushMessage, now: string) {
  const queue = new MemoryWorkQueue();
  const lines: string[] = [];
  await pushOne(message, {
    feeds: newsroom.buckets.feeds,
    newsroom: new NewsroomStore(newsroom.buckets.newsroom, PATIENCE),
    queue,
    send: outgoingRequests({ mayConnect: isLoopbackAddress, mayBePlain: isLoopbackAddress }),
    clock: () => instant.parse(now),
    random: () => 0.5,
    log: lineLog('push', (line) => lines.push(line)),
  });
  return { again: queue.sent, log: lines.join('\n') };
}

/** The wake-up for the only story of the feed. */
async function wakeUp(changes: object = {}): Promise<PushMessage> {
  const window = await new NewsroomStore(newsroom.buckets.newsroom, PATIENCE).window(feedId.parse('own'));
  const story = storyId.parse(Object.keys(window.places)[0]);
  return pushMessage.parse({
    schema: 1,
    kind: 'webhook',
    feed: 'own',
    partner: 'gazette',
    url,
    story,
    trace: 't',
    ...changes,
  });
}

describe('a webhook', () => {
  it('sends the story as an item of JSON Feed, signed; its correction; and that it was killed, without a word of it', async () => {
    await newsroom.drop('wire', 'v1.xml', newsItem());
    await newsroom.drop(
      'wire',
      'v2.xml',
      newsItem({
        version: 2,
        created: '2026-03-10T10:00:00Z',
        signal: 'sig:correction',
        headline: 'Ferry to Port Salar sails on Friday',
      }),
    );
    await newsroom.drop(
      'wire',
      'v3.xml',
      newsItem({ version: 3, created: '2026-03-10T11:00:00Z', status: 'canceled' }),
    );

    expect(events().map(({ type, feed }) => [type, feed])).toEqual([
      ['story.published', 'own'],
      ['story.corrected', 'own'],
      ['story.withdrawn', 'own'],
    ]);
    const [published, corrected, withdrawn] = events();
    expect(published.data).toMatchObject({ title: 'Ferry to Port Salar sails again', authors: [{ name: 'Pishtaz' }] });
    expect(published.data.content_html).toContain('a week in the dock');
    expect([corrected.data.id, withdrawn.data.id]).toEqual([published.data.id, published.data.id]);
    expect(withdrawn.data._cobyline.withdrawn).toBe('killed');
    expect(received[2]?.body).not.toMatch(/Ferry|dock/);
    for (const { headers, body } of received) {
      const at = instantOf(Number(headers['webhook-timestamp']) * 1000);
      const expected = webhookHeaders({ id: String(headers['webhook-id']), at, body }, [secret]);
      expect(headers['webhook-signature']).toBe(expected['webhook-signature']);
    }
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
  });

  it('is not sent again for what the partner has: the copy once more, a rebuild of the feed, a message twice', async () => {
    await newsroom.drop('wire', 'v1.xml', newsItem());
    expect(received).toHaveLength(1);
    const partners = [{ id: 'gazette', name: 'The New Gazette', feeds: ['own'], webhooks: [{ url }] }];
    await newsroom.configure({ ...NEWSROOM, partners });
    await tryAt(await wakeUp(), '2026-03-10T09:10:00.000Z');
    expect(received).toHaveLength(1);
  });

  it('keeps its id when it is tried again', async () => {
    status = 500;
    await newsroom.drop('wire', 'v1.xml', newsItem());
    status = 204;
    await tryAt(await wakeUp(), '2026-03-10T09:10:00.000Z');
    const [first, second] = received;
    expect(second?.headers['webhook-id']).toBe(first?.headers['webhook-id']);
    expect(second?.body).toBe(first?.body);
    expect(second?.headers['webhook-timestamp']).not.toBe(first?.headers['webhook-timestamp']);
  });

  it('tried late does not bring out a story that was killed in the meantime', async () => {
    status = 500;
    await newsroom.drop('wire', 'v1.xml', newsItem());
    const late = await wakeUp({ failures: 1, failingSince: '2026-03-10T09:05:00.000Z' });
    await newsroom.drop(
      'wire',
      'v2.xml',
      newsItem({ version: 2, created: '2026-03-10T11:00:00Z', status: 'canceled' }),
    );
    received = [];
    status = 204;
    await tryAt(late, '2026-03-10T11:10:00.000Z');
    expect(events().map(({ type }) => type)).toEqual(['story.withdrawn']);
  });

  it('goes only to partners of the feed, at an address they still have', async () => {
    await newsroom.drop('wire', 'v1.xml', newsItem());
    received = [];
    const elsewhere = await wakeUp({ url: `${url}/old` });
    await tryAt(elsewhere, '2026-03-10T09:10:00.000Z');
    await tryAt(await wakeUp({ feed: 'all' }), '2026-03-10T09:10:00.000Z');
    expect(received).toEqual([]);
  });
});

describe('a partner whose webhook fails', () => {
  beforeEach(async () => {
    status = 500;
    await newsroom.drop('wire', 'v1.xml', newsItem());
    received = [];
  });

  it('is tried again, whatever it answers', async () => {
    for (const answer of [500, 404, 401, 302]) {
      status = answer;
      const { again } = await tryAt(await wakeUp(), '2026-03-10T09:06:00.000Z');
      expect(again.map(({ delaySeconds }) => delaySeconds)).toEqual([4]);
    }
  });

  it('is paused after a day, told of nothing more, and resumed with what it missed', async () => {
    const failing = await wakeUp({ failures: 100, failingSince: '2026-03-10T09:05:00.000Z' });
    expect((await tryAt(failing, '2026-03-11T09:00:00.000Z')).again).toHaveLength(1);
    const last = await tryAt(failing, '2026-03-11T09:05:00.000Z');
    expect(last.again).toEqual([]);
    expect(last.log).toContain('"event":"partner-paused"');

    received = [];
    status = 204;
    await newsroom.drop(
      'wire',
      'v2.xml',
      newsItem({ version: 2, created: '2026-03-11T10:00:00Z', headline: 'Ferry is late' }),
    );
    expect((await tryAt(failing, '2026-03-11T09:06:00.000Z')).log).not.toContain('partner-paused');
    expect(received).toEqual([]);

    const queue = new MemoryWorkQueue();
    expect(await receivers.resume('gazette', queue)).toBe(1);
    for (const { body } of queue.sent) await tryAt(pushMessage.parse(body), '2026-03-11T12:00:00.000Z');
    expect(events().map(({ data }) => data.title)).toEqual(['Ferry is late']);
    expect(await receivers.resume('gazette', queue)).toBe(0);
  });

  it('is paused at once when it says 410 Gone', async () => {
    status = 410;
    const { again, log } = await tryAt(await wakeUp(), '2026-03-10T09:06:00.000Z');
    expect(again).toEqual([]);
    expect(log).toContain('partner-paused');
  });

  it('begins anew when it has taken something', async () => {
    const message = await wakeUp();
    if (message.kind !== 'webhook') throw new Error('no webhook');
    expect(await receivers.state(message)).toMatchObject({ failingSince: newsroom.now, words: 'answered 500' });
    status = 204;
    await tryAt(message, '2026-03-10T10:00:00.000Z');
    expect(await receivers.state(message)).toBeUndefined();
  });
});
