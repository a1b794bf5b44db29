import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleViewerFunction } from '../../cdk/viewer-function.ts';
import { partnerAccessCode, runViewerFunction, type ViewerRequest } from '../../local/viewer-function.ts';
import { accessTable } from '../../shared/newsroom/access-table.ts';
import { newsroom } from '../../shared/newsroom/newsroom.ts';
import { newPartnerKey } from '../../shared/newsroom/partner-keys.ts';

const good = newPartnerKey(new Uint8Array(32).fill(1));
const second = newPartnerKey(new Uint8Array(32).fill(2));
const old = newPartnerKey(new Uint8Array(32).fill(3));
const forged = newPartnerKey(new Uint8Array(32).fill(4));

const room = newsroom.parse({
  publisher: {
    name: 'Pishtaz',
    url: 'https://pishtaz.example',
    tagAuthority: { domain: 'pishtaz.example', year: '2026' },
  },
  outlets: [{ id: 'pishtaz', names: { en: 'Pishtaz' } }],
  feeds: [
    { id: 'all', title: 'All', description: 'All' },
    { id: 'sport', title: 'Sport', description: 'Sport' },
    { id: 'open', title: 'Open', description: 'Open', public: true },
  ],
  partners: [
    {
      id: 'tyre-times',
      name: 'Tyre Times',
      feeds: ['all'],
      keys: [
        { sha256: good.sha256 },
        { sha256: second.sha256, until: '2999-01-01T00:00:00Z' },
        { sha256: old.sha256, until: '2026-01-01T00:00:00Z' },
      ],
    },
  ],
});

const table = accessTable(room);
// Half of the digest is right: only the comparison of the whole can tell.
table.set(`key:${forged.sha256.slice(0, 32)}`, JSON.stringify({ sha256: good.sha256, partner: 'tyre-times' }));

/** The bytes that are deployed, and the source as the local server runs it. */
const FORMS = [
  ['at the edge', bundleViewerFunction(path.resolve(import.meta.dirname, '../../functions/partner-access.ts'))],
  ['in the local server', partnerAccessCode()],
] as const;

const basic = (user: string, password: string) =>
  ({ authorization: { value: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` } }) as const;

describe.each(FORMS)('partner access %s', (_where, code) => {
  const handler = runViewerFunction(code, (key) => table.get(key));

  async function ask(uri: string, request: Partial<ViewerRequest> = {}) {
    return plain(await handler({ request: { method: 'GET', uri, querystring: {}, headers: {}, ...request } }));
  }

  const withKey = (key: string): Partial<ViewerRequest> => ({ querystring: { key: { value: key } } });

  it.each([
    ['as the password', { headers: basic('tyre-times', good.key) }],
    ['as the user name without a password', { headers: basic(good.key, '') }],
    ['as the password without a user name', { headers: basic('', good.key) }],
    ['in the address', withKey(good.key)],
    ['the second one while it is being replaced', withKey(second.key)],
  ])('lets a partner in with its key %s, and takes it out of the request', async (_how, request) => {
    const passed = await ask('/feeds/all/rss.xml', request);
    expect(passed).toEqual({ method: 'GET', uri: '/feeds/all/rss.xml', querystring: {}, headers: {} });
  });

  it('gives all partners the same request, so that they share what is cached', async () => {
    const one = await ask('/feeds/all/rss.xml', withKey(good.key));
    const other = await ask('/feeds/all/rss.xml', { headers: basic('x', second.key) });
    expect(one).toEqual(other);
  });

  it.each([
    ['Wed, 01 Jan 2997 00:00:00 GMT', false],
    ['yesterday', false],
    ['', false],
    ['Tue, 10 Mar 2026 09:00:00 GMT', true],
    ['Tuesday, 10-Mar-26 09:00:00 GMT', true],
  ])('believes no date that is none, or has still to come: If-Modified-Since: %s', async (date, kept) => {
    const passed = await ask('/feeds/open/rss.xml', { headers: { 'if-modified-since': { value: date } } });
    expect('headers' in passed && 'if-modified-since' in passed.headers).toBe(kept);
  });

  it('keeps the headers that conditional requests need', async () => {
    const headers = { ...basic('x', good.key), 'if-none-match': { value: '"abc"' } };
    expect(await ask('/feeds/all/atom.xml', { headers })).toMatchObject({
      headers: { 'if-none-match': { value: '"abc"' } },
    });
  });

  it.each([
    ['without a key', {}, 'This feed is for partners.'],
    ['with a key nobody knows', withKey('guess'), 'This key is not known.'],
    ['with a key that is over', withKey(old.key), 'This key is over.'],
    ['with the digest instead of the key', withKey(good.sha256), 'This key is not known.'],
    ['with a key of which half the digest is right', withKey(forged.key), 'This key is not known.'],
    ['with a broken header', { headers: { authorization: { value: 'Basic %%%' } } }, 'This feed is for partners.'],
    [
      'with another scheme',
      { headers: { authorization: { value: `Bearer ${good.key}` } } },
      'This feed is for partners.',
    ],
  ])('answers 401 %s, says why, and asks for HTTP Basic', async (_how, request, words) => {
    expect(await ask('/feeds/all/rss.xml', request)).toMatchObject({
      statusCode: 401,
      headers: {
        'www-authenticate': { value: 'Basic realm="Feeds", charset="UTF-8"' },
        'cache-control': { value: 'no-store' },
      },
      body: { data: expect.stringContaining(words) },
    });
  });

  it('answers 403 for a feed that the key does not open, and says so', async () => {
    expect(await ask('/feeds/sport/rss.xml', withKey(good.key))).toMatchObject({
      statusCode: 403,
      body: { data: expect.stringContaining('it does not open the feed “sport”') },
    });
  });

  it('tells nobody without a key whether a feed exists', async () => {
    const [there, gone] = [await ask('/feeds/sport/rss.xml'), await ask('/feeds/nowhere/rss.xml')];
    expect(there).toEqual(gone);
  });

  it('lets anybody into a public feed, with any key or none', async () => {
    for (const request of [{}, withKey('guess'), withKey(good.key)]) {
      expect(await ask('/feeds/open/rss.xml', request)).toEqual({
        method: 'GET',
        uri: '/feeds/open/rss.xml',
        querystring: {},
        headers: {},
      });
    }
  });

  it('shows the page of a feed at its folder', async () => {
    expect(await ask('/feeds/open/')).toMatchObject({ uri: '/feeds/open/index.html' });
    expect(await ask('/feeds/open/items/abc/newsml-g2.xml')).toMatchObject({
      uri: '/feeds/open/items/abc/newsml-g2.xml',
    });
  });

  it('tells anybody whether data mining is reserved, and forgets who asked', async () => {
    const asked = await ask('/.well-known/tdmrep.json', withKey('whoever'));
    expect(asked).toMatchObject({ uri: '/.well-known/tdmrep.json', querystring: {} });
    expect(await ask('/.well-known/other.json')).toMatchObject({ statusCode: 404 });
  });

  it('shows each partner its own catalogue', async () => {
    expect(await ask('/catalogue.opml', withKey(good.key))).toMatchObject({
      uri: '/catalogues/tyre-times.opml',
      querystring: {},
    });
    expect(await ask('/catalogue.json')).toMatchObject({ statusCode: 401 });
    expect(await ask('/catalogues/tyre-times.opml', withKey(good.key))).toMatchObject({ statusCode: 404 });
  });

  it.each([
    '/feeds/open/../all/rss.xml',
    '/feeds/open/%2e%2e/all/rss.xml',
    '/feeds/open//rss.xml',
    '/feeds/open/..',
    '/feeds/open',
    '/feeds/OPEN/rss.xml',
    '/windows/all.json',
    '/feeds/open/a b',
    '/feeds/open/a%00b',
    '/feeds/open/.hidden',
    '/',
    '',
  ])('finds nothing at “%s”', async (uri) => {
    expect(await ask(uri, withKey(good.key))).toMatchObject({ statusCode: 404 });
  });

  it('asks for the stored form that the reader takes', async () => {
    const compressed = accessTable(room, ['br', 'gzip']);
    const choosing = runViewerFunction(code, (key) => compressed.get(key));
    const uriFor = async (file: string, accepted?: string) => {
      const headers = accepted === undefined ? {} : { 'accept-encoding': { value: accepted } };
      const passed = await choosing({
        request: { method: 'GET', uri: `/feeds/open/${file}`, querystring: {}, headers },
      });
      return 'uri' in passed ? passed.uri.slice('/feeds/open/'.length) : passed.statusCode;
    };
    expect(await uriFor('rss.xml', 'gzip, deflate, br')).toBe('rss.xml.br');
    expect(await uriFor('rss.xml', 'gzip')).toBe('rss.xml.gz');
    expect(await uriFor('rss.xml', 'br;q=0, gzip;q=0.5')).toBe('rss.xml.gz');
    expect(await uriFor('rss.xml', 'identity')).toBe('rss.xml');
    expect(await uriFor('rss.xml')).toBe('rss.xml');
    expect(await uriFor('picture.jpg', 'br')).toBe('picture.jpg');
    expect(await uriFor('', 'br')).toBe('index.html.br');
  });

  it('never lets a key through, in whatever request', async () => {
    const keys = fc.constantFrom(good.key, second.key, old.key, 'guess');
    const uris = fc.oneof(
      fc.constantFrom('/feeds/all/rss.xml', '/feeds/open/', '/catalogue.json', '/feeds/sport/x'),
      fc.webPath(),
    );
    await fc.assert(
      fc.asyncProperty(keys, uris, fc.boolean(), async (key, uri, inAddress) => {
        const result = await ask(uri, inAddress ? withKey(key) : { headers: basic('x', key) });
        expect(JSON.stringify(result)).not.toContain(key);
        expect(JSON.stringify(result)).not.toContain(Buffer.from(`x:${key}`).toString('base64'));
        if ('uri' in result) expect(result.uri).toMatch(/^\/(feeds\/(all|open)\/|catalogues\/tyre-times\.)/);
      }),
    );
  });
});

/** Objects of another world (node:vm) have other prototypes; what counts is what they say. */
function plain<Value>(value: Value): Value {
  return structuredClone(value);
}
