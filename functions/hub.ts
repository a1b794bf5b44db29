import { createHash, randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';
import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import type { Partner } from '../shared/newsroom/partner.ts';
import type { Variables } from '../shared/platform/environment.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { isLoopbackAddress } from '../shared/push/public-address.ts';
import { readSubscriptionForm, type SubscriptionRequest } from '../shared/push/subscription.ts';
import { type Clock, epochOf, type Instant } from '../shared/story/time.ts';
import { fileAddress } from '../shared/syndication/addresses.ts';
import { DOCUMENTS } from '../shared/syndication/documents.ts';
import { subscriptionRequestKey, subscriptionsOf } from './layout.ts';
import type { NewPushMessage } from './messages.ts';
import type { NewsroomStore } from './newsroom-store.ts';
import { openServices, type Surroundings } from './services.ts';

/** A request to the hub, and its answer, without the words of any server. */
export interface HubRequest {
  readonly method: string;
  readonly body: string;
  readonly authorization?: string | undefined;
  /** `?key=` of the address. */
  readonly key?: string | undefined;
}

export interface HubAnswer {
  readonly status: number;
  readonly words: string;
}

/** What the hub works with. */
export interface HubServices {
  readonly newsroom: NewsroomStore;
  readonly queue: WorkQueue;
  readonly clock: Clock;
  /** Bytes fit for secrets. */
  readonly random: (length: number) => Uint8Array;
  /** For tests and laptops, see push. */
  readonly allowLoopback: boolean;
}

/** Longer requests are not read: the longest that is allowed fits in many times. */
export const LONGEST_HUB_REQUEST = 16 * 1024;
const MOST_SUBSCRIBERS = 1_000;

// Called by AWS, as a function URL.
export const handler = async (event: LambdaFunctionURLEvent): Promise<LambdaFunctionURLResult> => {
  running ??= createHub(process.env);
  const answer = await running({
    method: event.requestContext.http.method,
    body: Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8').toString(),
    authorization: event.headers.authorization,
    key: event.queryStringParameters?.key,
  });
  return { statusCode: answer.status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: answer.words };
};
let running: ReturnType<typeof createHub> | undefined;

/** Runs on cold start only. */
export function createHub(
  variables: Variables,
  surroundings: Surroundings & { readonly allowLoopback?: boolean } = {},
): (request: HubRequest) => Promise<HubAnswer> {
  const services = openServices('hub', variables, ['newsroomBucket', 'pushQueueUrl'], surroundings);
  const hub: HubServices = {
    newsroom: services.newsroom(),
    queue: services.queue('pushQueueUrl'),
    clock: services.clock,
    random: randomBytes,
    allowLoopback: surroundings.allowLoopback === true,
  };
  return (request) => answerSubscriber(request, hub);
}

/**
 * Takes a subscriber's request (WebSub, 5): 202 means that it will be asked back, by push, whether it meant it.
 * Publishers do not come here: the hub learns of new bytes from publish itself.
 */
export async function answerSubscriber(request: HubRequest, services: HubServices): Promise<HubAnswer> {
  if (request.method !== 'POST') return { status: 405, words: 'This is a WebSub hub: send a POST.' };
  if (Buffer.byteLength(request.body) > LONGEST_HUB_REQUEST) return { status: 413, words: 'The request is too long.' };
  const asked = readSubscriptionForm(request.body, (host) => services.allowLoopback && isOwnMachine(host));
  if ('problem' in asked) return { status: 400, words: asked.problem };

  const { newsroom } = await services.newsroom.newsroom();
  const topic = topicOf(asked.topic, newsroom);
  if (topic === undefined) return { status: 404, words: 'hub.topic is no document of a feed here.' };
  const partner = partnerWith(request, newsroom, services.clock());
  if (!mayRead(topic.feed, partner)) {
    const words = 'This feed is for partners: send a key that opens it, as the password (HTTP Basic) or as ?key=.';
    return { status: partner === undefined ? 401 : 403, words };
  }
  if (asked.mode === 'subscribe' && (await isFull(topic, services.newsroom)))
    return { status: 503, words: 'This feed has as many subscribers as it can have.' };

  const { id: feed } = topic.feed;
  const content: SubscriptionRequest = {
    ...asked,
    feed,
    document: topic.document,
    challenge: hexadecimal(services.random(32)),
    ...(partner !== undefined && { partner: partner.id }),
  };
  const key = subscriptionRequestKey(hexadecimal(services.random(16)));
  // The secret stays in the bucket: the message only says where.
  await services.newsroom.keep(key, content);
  const body: NewPushMessage = { schema: 1, kind: 'verify', feed, request: key, trace: `hub-${feed}` };
  await services.queue.send({ body });
  return { status: 202, words: 'Your address will be asked whether it meant this.' };
}

/** Whether the feed is for everybody, or the partner one of its readers. */
export function mayRead(feed: FeedDefinition, partner: Partner | undefined): boolean {
  return feed.public || partner?.feeds.includes(feed.id) === true;
}

function topicOf(address: string, { publisher, feeds }: Newsroom) {
  for (const feed of feeds) {
    const document = Object.keys(DOCUMENTS).find((name) => fileAddress(publisher, feed, name) === address);
    if (document !== undefined && document !== 'index.html') return { feed, document };
  }
  return undefined;
}

function partnerWith({ authorization, key }: HubRequest, { partners }: Newsroom, now: Instant): Partner | undefined {
  const basic = /^basic ([a-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1];
  const password = basic && Buffer.from(basic, 'base64').toString().split(':').slice(1).join(':');
  const secret = password || key;
  if (!secret) return undefined;
  // Digests are compared, of keys too long to be guessed: how long it takes tells nothing about a key.
  const sha256 = createHash('sha256').update(secret).digest('hex');
  return partners.find(({ keys }) =>
    keys.some((each) => each.sha256 === sha256 && (each.until === undefined || Date.parse(each.until) > epochOf(now))),
  );
}

async function isFull(
  { feed, document }: { readonly feed: FeedDefinition; readonly document: string },
  newsroom: NewsroomStore,
): Promise<boolean> {
  let count = 0;
  for await (const _subscriber of newsroom.list(subscriptionsOf(feed.id, document))) count += 1;
  return count >= MOST_SUBSCRIBERS;
}

function isOwnMachine(host: string): boolean {
  const address = host.replace(/^\[|\]$/g, '');
  return host === 'localhost' || (isIP(address) !== 0 && isLoopbackAddress(address));
}

function hexadecimal(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
