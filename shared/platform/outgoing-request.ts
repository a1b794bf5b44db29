import { lookup as resolveName } from 'node:dns/promises';
import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { PermanentError, TransientError } from '../story/errors.ts';

/** A request to a machine that somebody else named. */
export interface OutgoingRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
}

export interface OutgoingReply {
  readonly status: number;
  /** The beginning of the answer; more than {@link LONGEST_REPLY} bytes are not read. */
  readonly body: Uint8Array;
}

/** Whom requests may reach. */
export interface OutgoingRules {
  /** Asked of every address a name stands for. */
  readonly mayConnect: (address: string) => boolean;
  /** Only where it answers true is plain http spoken: a test's own server. */
  readonly mayBePlain: (address: string) => boolean;
  readonly timeoutMs?: number;
  /** Addresses of a name; DNS if absent. */
  readonly resolve?: (name: string) => Promise<readonly string[]>;
}

export type SendOutside = (request: OutgoingRequest) => Promise<OutgoingReply>;

/** The address given is one that no request is sent to. */
export class RefusedTargetError extends PermanentError {
  override readonly name = 'RefusedTargetError';
}

export const LONGEST_REPLY = 16 * 1024;
const TIMEOUT_MS = 10_000;

/**
 * Sends a request to an address that is not trusted. The name is resolved once, every address it has is checked, and the
 * connection goes to the very address that was checked, so that a name which changes its mind (DNS rebinding) wins
 * nothing. Redirects are not followed, TLS is checked as usual, the answer is read to a limit and within a time.
 * @throws RefusedTargetError for an address that must not be reached; TransientError when nobody answers in time
 */
export function outgoingRequests(rules: OutgoingRules): SendOutside {
  return async (request) => {
    const url = targetOf(request.url);
    const address = await checkedAddress(url, rules);
    try {
      return await exchange(url, address, request, rules.timeoutMs ?? TIMEOUT_MS);
    } catch (cause) {
      throw new TransientError(`${url.host} did not answer: ${String(cause)}`, { cause });
    }
  };
}

function targetOf(address: string): URL {
  const url = URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new RefusedTargetError('the address is no https:// address');
  if (url.username !== '' || url.password !== '')
    throw new RefusedTargetError(`the address at ${url.host} holds a name or password`);
  return url;
}

async function checkedAddress(url: URL, rules: OutgoingRules): Promise<string> {
  // URL has made 127.1, 0x7f000001 and 2130706433 the 127.0.0.1 they are.
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(name) === 0 ? await addressesOf(name, rules) : [name];
  const [first] = addresses;
  if (first === undefined) throw new TransientError(`${name} has no address`);
  if (url.protocol === 'http:' && !addresses.every(rules.mayBePlain))
    throw new RefusedTargetError(`${url.host} is to be reached by https only`);
  // One closed address among open ones is a trap, not a mistake.
  const refused = addresses.find((address) => !rules.mayConnect(address));
  if (refused !== undefined)
    throw new RefusedTargetError(`${url.host} is ${refused}, which is not on the public internet`);
  return first;
}

async function addressesOf(name: string, { resolve = resolveAll }: OutgoingRules): Promise<readonly string[]> {
  try {
    return await resolve(name);
  } catch (cause) {
    throw new TransientError(`${name} can not be resolved: ${String(cause)}`, { cause });
  }
}

async function resolveAll(name: string): Promise<readonly string[]> {
  return (await resolveName(name, { all: true })).map(({ address }) => address);
}

function exchange(url: URL, address: string, request: OutgoingRequest, timeoutMs: number): Promise<OutgoingReply> {
  const body = typeof request.body === 'string' ? Buffer.from(request.body) : request.body;
  return new Promise((resolve, reject) => {
    const outgoing = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: request.method,
        headers: {
          'user-agent': 'Cobyline',
          ...request.headers,
          ...(body !== undefined && { 'content-length': String(body.length) }),
        },
        // No pool: a connection is made for this request, to this address, and belongs to nobody else.
        agent: false,
        lookup: always(address),
        signal: AbortSignal.timeout(timeoutMs),
      },
      (reply) => readReply(reply).then(resolve, reject),
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function always(address: string): LookupFunction {
  const family = isIP(address);
  return (_name, options, done) => {
    if (options.all === true) done(null, [{ address, family }]);
    else done(null, address, family);
  };
}

async function readReply(reply: IncomingMessage): Promise<OutgoingReply> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of reply) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    size += bytes.length;
    if (size >= LONGEST_REPLY) break; // leaving the loop ends the connection
  }
  return { status: reply.statusCode ?? 0, body: Buffer.concat(chunks).subarray(0, LONGEST_REPLY) };
}
