import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type HubAnswer, type HubRequest, LONGEST_HUB_REQUEST } from '../functions/hub.ts';
import type { ObjectStore, StoredObject } from '../shared/platform/object-store.ts';
import { PermanentError } from '../shared/story/errors.ts';
import { feedIndexPage } from './feed-index.ts';
import type { ViewerFunction, ViewerRequest, ViewerResponse } from './viewer-function.ts';

/** Stands in for the CDN: what a partner would fetch, fetched from here. */
export interface FeedServer {
  /** `http://localhost:8080` */
  readonly url: string;
  close(): Promise<void>;
}

/** The port belongs to another program. The message says what to do. */
export class PortTakenError extends PermanentError {
  override readonly name = 'PortTakenError';
}

/**
 * Serves the feeds bucket on this machine only: the path of a URL is the key of the object (`/feeds/<feed>/rss.xml`), `/` lists
 * what there is. Conditional requests and compression as a CDN does them (RFC 9110, 8.8.3, 12.5.3 and 13.1).
 * @param options `port` 0 takes any free one · `onError` is told what could not be served
 * @throws PortTakenError
 */
export async function startFeedServer(
  feeds: ObjectStore,
  options: {
    readonly port: number;
    readonly onError: (path: string, error: unknown) => void;
    /** Asked first, as CloudFront asks it: lets a partner in, or answers itself. */
    readonly viewer?: ViewerFunction;
    /** Takes subscriptions at `/hub`. */
    readonly hub?: (request: HubRequest) => Promise<HubAnswer>;
  },
): Promise<FeedServer> {
  const server = createServer((request, response) => {
    answer(feeds, request, options)
      .catch((error: unknown): Answer => {
        options.onError(request.url ?? '', error);
        return text(500, 'The feed could not be read. The terminal says why.');
      })
      .then((reply) => send(request, response, reply));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, options.port)));
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    url: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listenError(error: Error, port: number): Error {
  const code = 'code' in error ? error.code : undefined;
  const other = `choose another one: PORT=${port + 1} npm start`;
  if (code === 'EADDRINUSE')
    return new PortTakenError(`port ${port} is taken by another program; end that, or ${other}`);
  if (code === 'EACCES') return new PortTakenError(`port ${port} may not be used by this user; ${other}`);
  return error;
}

interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Uint8Array;
}

async function answer(
  feeds: ObjectStore,
  request: IncomingMessage,
  { viewer, hub }: { readonly viewer?: ViewerFunction; readonly hub?: (request: HubRequest) => Promise<HubAnswer> },
): Promise<Answer> {
  if (hub !== undefined && /^\/hub(?:\?|$)/.test(request.url ?? '')) return askHub(hub, request);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { ...text(405, 'Only GET and HEAD.'), headers: { allow: 'GET, HEAD' } };
  }
  const address = URL.parse(request.url ?? '/', 'http://localhost');
  if (address === null) return text(400, 'This is no address.');
  if (address.pathname === '/') return html(await feedIndexPage(feeds));
  const outcome =
    viewer === undefined ? { uri: address.pathname } : await viewer({ request: asViewed(request, address) });
  if ('statusCode' in outcome) return fromViewer(outcome);
  const key = keyOf(outcome.uri);
  const file = key !== undefined && /^(?:feeds|catalogues|\.well-known)\//.test(key) ? await feeds.get(key) : undefined;
  if (file === undefined) return text(404, 'There is no such feed. / lists all.');
  // What the viewer function takes out never reaches the cache.
  const seen = 'headers' in outcome ? stillIn(request.headers, outcome.headers) : request.headers;
  return represent(file, seen);
}

function stillIn(sent: IncomingHttpHeaders, left: ViewerRequest['headers']): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(sent).filter(([name]) => Object.hasOwn(left, name)));
}

async function askHub(hub: (request: HubRequest) => Promise<HubAnswer>, request: IncomingMessage): Promise<Answer> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) {
    body += String(chunk);
    if (body.length > LONGEST_HUB_REQUEST) break;
  }
  const key = URL.parse(request.url ?? '', 'http://localhost')?.searchParams.get('key') ?? undefined;
  const { authorization } = request.headers;
  const { status, words } = await hub({ method: request.method ?? 'GET', body, authorization, key });
  return text(status, words);
}

/** The request as CloudFront shows it to a viewer function. */
function asViewed(request: IncomingMessage, address: URL): ViewerRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [name, { value: String(value) }] as const);
  return {
    method: request.method ?? 'GET',
    uri: address.pathname,
    querystring: Object.fromEntries([...address.searchParams].map(([name, value]) => [name, { value }])),
    headers: Object.fromEntries(headers),
  };
}

function fromViewer({ statusCode, headers, body }: ViewerResponse): Answer {
  return {
    status: statusCode,
    headers: Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value])),
    body: Buffer.from(body.data),
  };
}

/** undefined for a path that cannot be a key. */
function keyOf(uri: string): string | undefined {
  try {
    return decodeURIComponent(uri.slice(1));
  } catch {
    return undefined;
  }
}

/** Chooses the encoding, then answers a conditional request for exactly that representation. */
async function represent(feed: StoredObject, headersSent: IncomingHttpHeaders): Promise<Answer> {
  const { body, encoding, etag } = await encode(feed, accepts(headersSent['accept-encoding'], 'gzip'));
  const headers: OutgoingHttpHeaders = {
    etag,
    'last-modified': new Date(feed.lastModified).toUTCString(),
    'cache-control': feed.cacheControl ?? 'no-cache',
    vary: 'accept-encoding',
  };
  if (isUnchanged(headersSent, etag, feed)) return { status: 304, headers, body: new Uint8Array() };
  return {
    status: 200,
    headers: {
      ...headers,
      'content-type': feed.contentType ?? 'application/octet-stream',
      'content-length': body.length,
      'x-content-type-options': 'nosniff',
      ...(encoding !== undefined && { 'content-encoding': encoding }),
    },
    body,
  };
}

/** A strong ETag names bytes, so the form that is not the stored one gets an ETag of its own. */
async function encode(feed: StoredObject, gzipWanted: boolean) {
  const stored = feed.contentEncoding;
  if (stored === 'gzip' && !gzipWanted) {
    return { body: await promisify(gunzip)(feed.bytes), encoding: undefined, etag: variant(feed.etag, 'plain') };
  }
  if (stored === undefined && gzipWanted) {
    return { body: await promisify(gzip)(feed.bytes), encoding: 'gzip', etag: variant(feed.etag, 'gzip') };
  }
  return { body: feed.bytes, encoding: stored, etag: feed.etag };
}

function variant(etag: string, form: string): string {
  return etag.replace(/"$/, `-${form}"`);
}

/** If-None-Match decides where there is one (RFC 9110, 13.1.2: weak comparison), otherwise If-Modified-Since. */
function isUnchanged(sent: IncomingHttpHeaders, etag: string, feed: StoredObject): boolean {
  const wanted = sent['if-none-match'];
  if (wanted !== undefined) {
    const tags = wanted.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
    return tags.includes('*') || tags.includes(etag);
  }
  const since = Date.parse(sent['if-modified-since'] ?? '');
  // HTTP dates have whole seconds.
  return Math.floor(Date.parse(feed.lastModified) / 1_000) * 1_000 <= since;
}

/** True when the coding is listed without `q=0`, by name or by `*`. */
function accepts(header: string | string[] | undefined, coding: string): boolean {
  const weights = new Map(
    String(header ?? '')
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.toLowerCase().split(';');
        const weight = parameters.map((one) => one.trim()).find((one) => one.startsWith('q='));
        return [name.trim(), weight === undefined ? 1 : Number(weight.slice(2))];
      }),
  );
  return (weights.get(coding) ?? weights.get('*') ?? 0) > 0;
}

function text(status: number, message: string): Answer {
  const body = Buffer.from(`${message}\n`);
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'content-length': body.length }, body };
}

function html(page: string): Answer {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: Buffer.from(page) };
}

function send(request: IncomingMessage, response: ServerResponse, reply: Answer): void {
  response.writeHead(reply.status, reply.headers);
  response.end(request.method === 'HEAD' || reply.status === 304 ? undefined : reply.body);
}
