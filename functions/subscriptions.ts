import { feedOf } from '../shared/newsroom/newsroom.ts';
import {
  confirmed,
  distributionHeaders,
  type Subscription,
  subscription,
  subscriptionRequest,
  verificationAddress,
} from '../shared/push/subscription.ts';
import { mayRead } from './hub.ts';
import { ownHubOf } from './hub-address.ts';
import { feedFileKey, subscriptionKey, subscriptionsOf } from './layout.ts';
import type { NewPushMessage, PushMessage } from './messages.ts';
import { type Outcome, outcomeOf } from './push-outcome.ts';
import type { PushServices } from './push-services.ts';

/**
 * Asks a subscriber whether it meant its request (WebSub, 5.3), so that nobody can subscribe somebody else. Only the
 * challenge itself is a yes.
 */
export async function verifySubscriber(
  message: Extract<PushMessage, { kind: 'verify' }>,
  { newsroom, send, clock }: PushServices,
): Promise<Outcome> {
  const stored = await newsroom.json(message.request);
  if (stored === undefined) return { kind: 'gone', words: 'it was answered before' };
  const request = subscriptionRequest.parse(stored);
  let answer = '';
  const outcome = await outcomeOf(
    send({ method: 'GET', url: verificationAddress(request) }).then((reply) => {
      answer = new TextDecoder().decode(reply.body);
      return reply;
    }),
  );
  if (outcome.kind === 'again') return outcome;
  if (outcome.kind === 'done' && answer === request.challenge) {
    const key = subscriptionKey(request);
    if (request.mode === 'unsubscribe') await newsroom.remove(key);
    else {
      const agreed = confirmed(request, clock());
      await newsroom.merge(
        key,
        (value) => subscription.parse(value),
        () => agreed,
      );
    }
    await newsroom.remove(message.request);
    return outcome;
  }
  await newsroom.remove(message.request);
  return { kind: 'refused', words: outcome.kind === 'done' ? 'the challenge did not come back' : outcome.words };
}

/** Has each subscriber of each document told by a message of its own: one that fails holds up no other. */
export async function fanOut(
  { feed, documents, trace }: Extract<PushMessage, { kind: 'fan-out' }>,
  { newsroom, queue }: PushServices,
): Promise<Outcome> {
  for (const document of documents) {
    const messages: { readonly body: NewPushMessage }[] = [];
    for await (const { key } of newsroom.list(subscriptionsOf(feed, document))) {
      messages.push({ body: { schema: 1, kind: 'distribute', feed, subscription: key, trace } });
    }
    if (messages.length > 0) await queue.sendBatch(messages);
  }
  return { kind: 'done', words: 'told' };
}

/** Sends a subscriber the document as it is now (WebSub, 7); a subscription that is over, or entitled no more, ends. */
export async function distribute(
  message: Extract<PushMessage, { kind: 'distribute' }>,
  services: PushServices,
): Promise<Outcome> {
  const stored = await services.newsroom.json(message.subscription);
  if (stored === undefined) return { kind: 'gone', words: 'the subscription has ended' };
  const subscriber = subscription.parse(stored);
  const { newsroom } = await services.newsroom.newsroom();
  if (subscriber.until <= services.clock() || !isEntitled(subscriber, newsroom)) return end(message, services);

  const file = await services.feeds.get(feedFileKey(subscriber.feed, subscriber.document));
  if (file === undefined) return { kind: 'gone', words: 'the feed has no such document any more' };
  const { bytes, contentType = 'application/octet-stream' } = file;
  const headers = distributionHeaders(subscriber, { bytes, contentType, hub: ownHubOf(newsroom.publisher) });
  const outcome = await outcomeOf(services.send({ method: 'POST', url: subscriber.callback, headers, body: bytes }));
  // WebSub, 7: with 410 a subscriber ends its subscription.
  if (outcome.status === 410) return end(message, services);
  return outcome.kind === 'refused' ? { ...outcome, kind: 'again' } : outcome;
}

/** Ends a subscription. A subscriber that comes back can subscribe again. */
export async function end(
  { subscription: key }: Extract<PushMessage, { kind: 'distribute' }>,
  { newsroom }: PushServices,
): Promise<Outcome> {
  await newsroom.remove(key);
  return { kind: 'gone', words: 'the subscription has ended' };
}

function isEntitled({ feed: id, partner: reader }: Subscription, newsroom: Parameters<typeof feedOf>[0]): boolean {
  const feed = feedOf(newsroom, id);
  return (
    feed !== undefined &&
    mayRead(
      feed,
      newsroom.partners.find(({ id }) => id === reader),
    )
  );
}
