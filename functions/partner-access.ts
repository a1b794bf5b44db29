import cloudfront from 'cloudfront';
// biome-ignore lint/style/useNodejsImportProtocol: CloudFront knows the module by this name only
import crypto from 'crypto';

/**
 * Stands at the door of the feeds: the CloudFront viewer function, and the same code in the local server.
 *
 * Written in the words that CloudFront's JavaScript runtime 2.0 knows: no for-of, no destructuring, no classes. It reads
 * the table that `shared/newsroom/access-table.ts` makes of newsroom.json and that `cobyline config push` uploads.
 */

/** Request as CloudFront hands it over; names of headers are in lower case. */
interface ViewerRequest {
  readonly method: string;
  uri: string;
  querystring: Record<string, { value: string }>;
  headers: Record<string, { value: string }>;
}

interface ViewerResponse {
  readonly statusCode: number;
  readonly statusDescription: string;
  readonly headers: Record<string, { value: string }>;
  readonly body: { encoding: 'text'; data: string };
}

interface FeedAccess {
  readonly public: boolean;
  /** Codings that the files of this feed were stored in besides their plain form, best first: `br`, `gzip`. */
  readonly encodings: readonly string[];
}

interface KeyAccess {
  readonly sha256: string;
  readonly partner: string;
  /** Milliseconds since 1970 from which the key is refused. */
  readonly until?: number;
}

const table = cloudfront.kvs();

/** `/feeds/<feed>/<file>`; nothing that another layer could read as a different path. */
const FEED_FILE =
  /^\/feeds\/([a-z0-9][a-z0-9-]{0,62})\/((?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*)([A-Za-z0-9_-][A-Za-z0-9._-]*)?$/;
/** Whether text and data mining is reserved: anybody may ask. */
const RESERVATION = '/.well-known/tdmrep.json';
const CATALOGUE = /^\/catalogue\.(opml|json)$/;
/** What is stored compressed as well; pictures are compressed in themselves. */
const TEXT = /\.(xml|json|html|opml)$/;
const SUFFIXES: Record<string, string> = { br: '.br', gzip: '.gz' };

/**
 * Lets a request through to the cache, without anything that names the partner, or answers it.
 * @returns the request to go on with; or a response: 401 without a good key, 403 when the key does not open the feed
 */
export async function handler(event: { readonly request: ViewerRequest }): Promise<ViewerRequest | ViewerResponse> {
  const request = event.request;
  const secret = secretOf(request);
  forgetSecret(request);
  forgetOddDate(request);

  if (request.uri === RESERVATION) return request;
  const catalogue = CATALOGUE.exec(request.uri);
  if (catalogue !== null) {
    const key = await accessOf(secret);
    if (key === undefined || isOver(key)) return unknownKey(secret, key);
    request.uri = `/catalogues/${key.partner}.${catalogue[1]}`;
    return request;
  }

  const path = FEED_FILE.exec(request.uri);
  if (path === null) return answer(404, 'Not Found', 'There is nothing at this address. Feeds are at /feeds/…');
  const id = path[1];
  const feed = await read<FeedAccess>(`feed:${id}`);
  if (feed === undefined || !feed.public) {
    const key = await accessOf(secret);
    if (key === undefined || isOver(key)) return unknownKey(secret, key);
    const opened = await read<number>(`read:${key.partner}:${id}`);
    if (opened === undefined) return forbidden(key.partner, `${id}`);
  }
  if (path[3] === undefined) request.uri += 'index.html';
  if (feed !== undefined) request.uri += suffixFor(request, feed.encodings);
  return request;
}

/** What the reader shows us: the password of HTTP Basic (RFC 7617; the user name where there is none), else `?key=`. */
function secretOf(request: ViewerRequest): string {
  const authorization = request.headers.authorization;
  const basic =
    authorization === undefined ? null : /^Basic +([A-Za-z0-9+/]{1,1000}={0,2})\s*$/i.exec(authorization.value);
  if (basic !== null) {
    const pair = Buffer.from(`${basic[1]}`, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    const password = pair.slice(colon + 1);
    return colon > 0 && password === '' ? pair.slice(0, colon) : password;
  }
  const key = request.querystring.key;
  return key === undefined ? '' : key.value.slice(0, 1000);
}

/** From here on nothing knows who asks: not the cache key, not the origin, not a log of either. */
function forgetSecret(request: ViewerRequest): void {
  delete request.headers.authorization;
  request.querystring = {};
}

/**
 * A date that is none, or that the reader's own clock made up ahead of time, would get 304 for feeds that changed since
 * (RFC 9110, 13.1.3: the date is to come from Last-Modified). Without it the reader gets the whole feed.
 */
function forgetOddDate(request: ViewerRequest): void {
  const since = request.headers['if-modified-since'];
  // What is no date is NaN, and NaN is not smaller than anything.
  if (since !== undefined && !(Date.parse(since.value) <= Date.now())) delete request.headers['if-modified-since'];
}

/**
 * What the key opens. The table is keyed by half of its digest; the whole of it is compared in the same time whether
 * much or little of it is right.
 */
async function accessOf(secret: string): Promise<KeyAccess | undefined> {
  if (secret === '') return undefined;
  const digest = crypto.createHash('sha256').update(secret).digest('hex');
  const access = await read<KeyAccess>(`key:${digest.slice(0, 32)}`);
  return access !== undefined && isSame(access.sha256, digest) ? access : undefined;
}

function isSame(a: string, b: string): boolean {
  let different = a.length ^ b.length;
  for (let at = 0; at < b.length; at += 1) different |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return different === 0;
}

function isOver(key: KeyAccess): boolean {
  return key.until !== undefined && key.until <= Date.now();
}

/** What `access-table.ts` wrote. A key that is missing is no error here: a partner, or a feed, that nobody knows. */
async function read<Value>(key: string): Promise<Value | undefined> {
  try {
    const text = await table.get(key);
    return JSON.parse(text);
  } catch (_error) {
    return undefined;
  }
}

/** The first stored coding that the reader takes (RFC 9110, 12.5.3): CDNs do not compress Atom, NewsML and JSON by themselves. */
function suffixFor(request: ViewerRequest, encodings: readonly string[]): string {
  const header = request.headers['accept-encoding'];
  if (header === undefined || !TEXT.test(request.uri)) return '';
  const accepted = header.value.toLowerCase().split(',');
  for (let at = 0; at < encodings.length; at += 1) {
    const coding = `${encodings[at]}`;
    const wanted = accepted.some((each) => each.split(';')[0]?.trim() === coding && !/;\s*q=0(\.0*)?\s*$/.test(each));
    if (wanted) return SUFFIXES[coding] ?? '';
  }
  return '';
}

function unknownKey(secret: string, key: KeyAccess | undefined): ViewerResponse {
  let words = 'This key is not known. Ask the newsroom for a new one.';
  if (secret === '') {
    words = 'This feed is for partners. Send your key as the password (HTTP Basic), or as ?key= in the address.';
  } else if (key !== undefined) {
    words = 'This key is over. Use the new one that the newsroom gave you.';
  }
  const response = answer(401, 'Unauthorized', words);
  response.headers['www-authenticate'] = { value: 'Basic realm="Feeds", charset="UTF-8"' };
  return response;
}

function forbidden(partner: string, feed: string): ViewerResponse {
  const words = `Your key is good (${partner}), but it does not open the feed “${feed}”. Your feeds: /catalogue.json`;
  return answer(403, 'Forbidden', words);
}

function answer(statusCode: number, statusDescription: string, words: string): ViewerResponse {
  return {
    statusCode,
    statusDescription,
    headers: {
      'content-type': { value: 'text/plain; charset=utf-8' },
      'cache-control': { value: 'no-store' },
    },
    body: { encoding: 'text', data: `${words}\n` },
  };
}
