import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { feedOf } from '../shared/newsroom/newsroom.ts';
import { handleBatch } from '../shared/platform/batch.ts';
import type { Variables } from '../shared/platform/environment.ts';
import { EVENTS } from '../shared/platform/events.ts';
import { outgoingRequests, type SendOutside } from '../shared/platform/outgoing-request.ts';
import { isLoopbackAddress, isPublicAddress } from '../shared/push/public-address.ts';
import { delaySeconds, isOverdue, PAUSED_AFTER_MS, PINGED_FOR_MS } from '../shared/push/retry-schedule.ts';
import { fileAddress } from '../shared/syndication/addresses.ts';
import { type PushMessage, pushMessage, readMessage } from './messages.ts';
import { type Outcome, outcomeOf } from './push-outcome.ts';
import type { PushServices } from './push-services.ts';
import { openServices, type Surroundings } from './services.ts';
import { distribute, end, fanOut, verifySubscriber } from './subscriptions.ts';
import { sendWebhook } from './webhooks.ts';

export interface PushSurroundings extends Surroundings {
  /** For tests and laptops, whose partners listen on the same machine. Never where partners choose the address. */
  readonly allowLoopback?: boolean;
  readonly random?: () => number;
}

// Called by AWS.
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => {
  running ??= createPush(process.env);
  return running(event);
};
let running: ReturnType<typeof createPush> | undefined;

/** Runs on cold start only. */
export function createPush(
  variables: Variables,
  surroundings: PushSurroundings = {},
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const services = openServices('push', variables, ['newsroomBucket', 'feedsBucket', 'pushQueueUrl'], surroundings);
  const push: PushServices = {
    newsroom: services.newsroom(),
    feeds: services.bucket('feedsBucket'),
    queue: services.queue('pushQueueUrl'),
    send: requestsTo(surroundings.allowLoopback === true),
    clock: services.clock,
    random: surroundings.random ?? Math.random,
    log: services.log,
  };
  return (event) =>
    handleBatch(event, (record) => pushOne(readMessage(record.body, pushMessage), push), {
      fifo: false,
      onFailure: services.onFailure,
    });
}

function requestsTo(allowLoopback: boolean): SendOutside {
  const ownMachine = (address: string) => allowLoopback && isLoopbackAddress(address);
  return outgoingRequests({
    mayConnect: (address) => isPublicAddress(address) || ownMachine(address),
    mayBePlain: ownMachine,
  });
}

/** How long a failing receiver is tried. Subscribers wait at their screen for an answer to their request. */
const TRIED_FOR_MS: Readonly<Record<PushMessage['kind'], number>> = {
  ping: PINGED_FOR_MS,
  'fan-out': PINGED_FOR_MS,
  verify: PINGED_FOR_MS,
  webhook: PAUSED_AFTER_MS,
  distribute: PAUSED_AFTER_MS,
};

function tell(message: PushMessage, services: PushServices): Promise<Outcome> {
  switch (message.kind) {
    case 'ping':
      return ping(message, services);
    case 'webhook':
      return sendWebhook(message, services);
    case 'fan-out':
      return fanOut(message, services);
    case 'distribute':
      return distribute(message, services);
    case 'verify':
      return verifySubscriber(message, services);
  }
}

/** Tells one receiver one thing; whoever does not take it is told again later, by a message of its own. */
export async function pushOne(message: PushMessage, services: PushServices): Promise<void> {
  const facts = {
    feed: message.feed,
    kind: message.kind,
    trace: message.trace,
    failures: message.failures,
    ...(message.kind === 'webhook' && { partner: message.partner }),
  };
  const outcome = await tell(message, services);
  if (outcome.kind === 'done') return services.log.info(EVENTS.pushDone, facts);
  if (outcome.kind === 'gone') return;
  if (outcome.kind === 'refused') return services.log.warn(EVENTS.pushGivenUp, { ...facts, words: outcome.words });
  const now = services.clock();
  const failingSince = message.failingSince ?? now;
  if (isOverdue(failingSince, now, TRIED_FOR_MS[message.kind])) {
    if (message.kind === 'distribute') await end(message, services);
    return services.log.warn(EVENTS.pushGivenUp, { ...facts, words: outcome.words });
  }
  const failures = message.failures + 1;
  services.log.warn(EVENTS.pushFailed, { ...facts, words: outcome.words });
  await services.queue.send({
    body: { ...message, failures, failingSince },
    delaySeconds: delaySeconds(failures, services.random()),
  });
}

/**
 * Tells the hub that documents have changed: one POST with `hub.mode=publish` and a `hub.url` for each. WebSub leaves that
 * request to hub and publisher; public hubs take this form, which PubSubHubbub 0.4, section 7.1, had.
 */
async function ping(message: Extract<PushMessage, { kind: 'ping' }>, services: PushServices): Promise<Outcome> {
  const { newsroom } = await services.newsroom.newsroom();
  const { publisher } = newsroom;
  const feed = feedOf(newsroom, message.feed);
  // The configuration may have changed while the message waited.
  if (feed === undefined || publisher.hub === undefined) return { kind: 'gone', words: 'there is no hub any more' };
  const form = new URLSearchParams({ 'hub.mode': 'publish' });
  for (const name of message.documents) form.append('hub.url', fileAddress(publisher, feed, name));
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return outcomeOf(services.send({ method: 'POST', url: publisher.hub, headers, body: form.toString() }));
}
