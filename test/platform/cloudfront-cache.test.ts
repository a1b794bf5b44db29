import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CloudFrontCache } from '../../shared/platform/cloudfront-cache.ts';
import { TransientError } from '../../shared/story/errors.ts';

const KEYS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI', sessionToken: 'of-a-role' };

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let asked: Asked[];
let answers: { status: number; body: string }[];
let pauses: number[];
let cache: CloudFrontCache;

beforeEach(async () => {
  [asked, answers, pauses] = [[], [], []];
  server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    asked.push({ method, url, headers, body: (await buffer(request)).toString() });
    const { status, body } = answers.shift() ?? { status: 201, body: '<Invalidation/>' };
    response.writeHead(status).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cache = new CloudFrontCache({
    distributionId: 'E2EXAMPLE',
    credentials: KEYS,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answersWithinMs: 60_000,
    sleep: async (milliseconds) => void pauses.push(milliseconds),
    random: () => 0,
  });
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const BUSY = {
  status: 400,
  body: '<ErrorResponse><Error><Code>TooManyInvalidationsInProgress</Code></Error></ErrorResponse>',
};

describe('an order to forget', () => {
  it('is CreateInvalidation of the distribution, with the paths and the reference', async () => {
    await cache.forget(['/feeds/sport/*', '/feeds/a&b/*'], 'cobyline-1');
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ method: 'POST', url: '/2020-05-31/distribution/E2EXAMPLE/invalidation' });
    expect(asked[0]?.body).toContain(
      '<Paths><Quantity>2</Quantity><Items><Path>/feeds/sport/*</Path><Path>/feeds/a&amp;b/*</Path></Items></Paths>',
    );
    expect(asked[0]?.body).toContain('<CallerReference>cobyline-1</CallerReference>');
  });

  it('is signed as AWS asks (Signature Version 4), for the one region CloudFront’s API is in', async () => {
    await cache.forget(['/feeds/sport/*'], 'cobyline-1');
    const [request] = asked;
    if (request === undefined) expect.unreachable();
    expect(request.headers['x-amz-security-token']).toBe('of-a-role');
    expect(request.headers.authorization).toBe(authorizationOf(request));
  });

  it.each([
    ['a throttled one', { status: 429, body: '' }],
    ['a disturbed CloudFront', { status: 503, body: '' }],
    ['too many orders under way', BUSY],
  ])('is tried again: %s', async (_, answer) => {
    answers = [answer, answer];
    await cache.forget(['/feeds/sport/*'], 'cobyline-1');
    expect(asked.map(({ body }) => body)).toEqual([asked[0]?.body, asked[0]?.body, asked[0]?.body]);
    expect(pauses).toEqual([300, 600]);
  });

  it('that is never taken is an error that brings the kill back, and says what CloudFront said', async () => {
    answers = [BUSY, BUSY, BUSY];
    const order = cache.forget(['/feeds/sport/*'], 'cobyline-1');
    await expect(order).rejects.toThrow(TransientError);
    await expect(order).rejects.toThrow(/\/feeds\/sport\/\*: 400 TooManyInvalidationsInProgress/);
  });

  it('without a network is an error of the same kind', async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await expect(cache.forget(['/feeds/sport/*'], 'cobyline-1')).rejects.toThrow(TransientError);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
});

/** Signature Version 4 worked out from AWS's description of it ("Create a signed AWS API request"), without the SDK. */
function authorizationOf({ method, url, headers, body }: Asked): string {
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const signed = /SignedHeaders=([^,]+)/.exec(headers.authorization ?? '')?.[1] ?? '';
  expect(signed.split(';')).toEqual(expect.arrayContaining(['host', 'x-amz-date', 'x-amz-security-token']));
  const names = signed.split(';');
  const canonical = [method, url, '', ...names.map((name) => `${name}:${headers[name]}`), '', signed, sha256(body)];
  const time = String(headers['x-amz-date']);
  const scope = `${time.slice(0, 8)}/us-east-1/cloudfront/aws4_request`;
  const key = scope.split('/').reduce<string | Buffer>((from, part) => hmac(from, part), `AWS4${KEYS.secretAccessKey}`);
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical.join('\n'))].join('\n');
  return `AWS4-HMAC-SHA256 Credential=${KEYS.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${hmac(key, toSign).toString('hex')}`;
}
