import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FeedServer, PortTakenError, startFeedServer } from '../../local/feed-server.ts';
import { MemoryObjectStore } from '../../shared/platform/memory-object-store.ts';
import { instantOf } from '../../shared/story/time.ts';

const feeds = new MemoryObjectStore(() => instantOf(Date.UTC(2026, 2, 10, 9, 42, 11, 500)));
const rss = `<rss>${'تصحيح '.repeat(200)}</rss>`;
const errors: unknown[] = [];
let server: FeedServer;

beforeAll(async () => {
  await feeds.put('feeds/world/rss.xml', rss, {
    contentType: 'application/rss+xml; charset=utf-8',
    cacheControl: 'public, max-age=30',
  });
  await feeds.put('feeds/world/feed.json', gzipSync('{}'), {
    contentType: 'application/feed+json',
    contentEncoding: 'gzip',
  });
  await feeds.put('feeds/<odd>/atom.xml', '<feed/>', { contentType: 'application/atom+xml' });
  await feeds.put('feeds/world/items/abc.xml', '<item/>');
  await feeds.put('private.json', '{}');
  server = await startFeedServer(feeds, { port: 0, onError: (_path, error) => errors.push(error) });
});
afterAll(() => server.close());

/** fetch() decodes and adds headers of its own; `raw` asks for one encoding and does not decode. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${server.url}${path}`, { method, headers: { 'accept-encoding': 'identity', ...headers } });

describe('a feed', () => {
  test('comes with its type, its caching, an ETag and a date', async () => {
    const reply = await get('/feeds/world/rss.xml?utm=1');
    expect(reply.status).toBe(200);
    expect(await reply.text()).toBe(rss);
    expect(Object.fromEntries(reply.headers)).toMatchObject({
      'content-type': 'application/rss+xml; charset=utf-8',
      'cache-control': 'public, max-age=30',
      'last-modified': 'Tue, 10 Mar 2026 09:42:11 GMT',
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
      vary: 'accept-encoding',
      'x-content-type-options': 'nosniff',
    });
  });

  test('is compressed for those who take it, under an ETag of its own', async () => {
    const plain = await get('/feeds/world/rss.xml');
    const packed = await get('/feeds/world/rss.xml', { 'accept-encoding': 'br, GZIP;q=0.5' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(rss.length / 4);
    expect(await packed.text()).toBe(rss);
    expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
    const refused = await get('/feeds/world/rss.xml', { 'accept-encoding': 'gzip;q=0, *' });
    expect(refused.headers.get('content-encoding')).toBeNull();
  });

  test('that is stored compressed is unpacked for those who do not take it', async () => {
    const plain = await get('/feeds/world/feed.json');
    expect(await plain.text()).toBe('{}');
    expect(plain.headers.get('content-encoding')).toBeNull();
    const packed = await get('/feeds/world/feed.json', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync((await feeds.get('feeds/world/feed.json'))?.bytes ?? '').toString()).toBe(await packed.text());
  });

  test.each(['gzip', 'identity'])('is 304 for a reader that has it (%s)', async (encoding) => {
    const accept = { 'accept-encoding': encoding };
    const etag = (await get('/feeds/world/rss.xml', accept)).headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const reply = await get('/feeds/world/rss.xml', { ...accept, 'if-none-match': known });
      expect(reply.status).toBe(304);
      expect(reply.headers.get('etag')).toBe(etag);
      expect(await reply.text()).toBe('');
    }
    expect((await get('/feeds/world/rss.xml', { ...accept, 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('is 304 by date only for a reader that sends no ETag', async () => {
    const since = (date: string, headers = {}) =>
      get('/feeds/world/rss.xml', { 'if-modified-since': date, ...headers });
    expect((await since('Tue, 10 Mar 2026 09:42:11 GMT')).status).toBe(304);
    expect((await since('Tue, 10 Mar 2026 09:42:10 GMT')).status).toBe(200);
    expect((await since('yesterday')).status).toBe(200);
    expect((await since('Tue, 10 Mar 2026 09:42:11 GMT', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  test('has a HEAD', async () => {
    const reply = await get('/feeds/world/rss.xml', {}, 'HEAD');
    expect(reply.status).toBe(200);
    expect(Number(reply.headers.get('content-length'))).toBe(Buffer.byteLength(rss));
    expect(await reply.text()).toBe('');
  });
});

test.each(['/feeds/none/rss.xml', '/private.json', '/feeds/../private.json', '/feeds/%E0%A4', '/%2e%2e/private.json'])(
  'there is nothing at %s',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('nothing can be written', async () => {
  const reply = await get('/feeds/world/rss.xml', {}, 'POST');
  expect(reply.status).toBe(405);
  expect(reply.headers.get('allow')).toBe('GET, HEAD');
});

test('/ lists the feeds and their formats, names escaped', async () => {
  const page = await (await get('/')).text();
  expect(page).toContain('<a href="/feeds/world/rss.xml"');
  expect(page).toContain('>JSON Feed</a>');
  expect(page).toContain('<th>&lt;odd&gt;</th>');
  expect(page).toContain('href="/feeds/%3Codd%3E/atom.xml"');
  expect(page).not.toContain('private');
  expect(page).not.toContain('items'); // single items are served, not listed
  expect((await get('/feeds/world/items/abc.xml')).status).toBe(200);
});

test('a port that is taken is told with the way out', async () => {
  const port = Number(new URL(server.url).port);
  const second = startFeedServer(feeds, { port, onError: () => {} });
  await expect(second).rejects.toThrow(PortTakenError);
  await expect(second).rejects.toThrow(
    `port ${port} is taken by another program; end that, or choose another one: PORT=${port + 1} npm start`,
  );
});

test('a store that fails is a 500 and is told', async () => {
  class BrokenStore extends MemoryObjectStore {
    override async get(): Promise<never> {
      throw new Error('disk on fire');
    }
  }
  const broken = await startFeedServer(new BrokenStore(), {
    port: 0,
    onError: (path, error) => errors.push([path, error]),
  });
  const reply = await fetch(`${broken.url}/feeds/world/rss.xml`);
  expect(reply.status).toBe(500);
  expect(await reply.text()).not.toContain('fire');
  expect(errors).toEqual([['/feeds/world/rss.xml', new Error('disk on fire')]]);
  await broken.close();
});
