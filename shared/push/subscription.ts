import { createHmac } from 'node:crypto';
import { isIP } from 'node:net';
import * as z from 'zod';
import { feedId } from '../story/identity.ts';
import { epochOf, type Instant, instant, instantOf } from '../story/time.ts';
import { isPublicAddress } from './public-address.ts';

/** Seconds. Ten days is what hubs usually give (WebSub, 5.1); nobody is told for ever who does not ask again. */
const LEASE = { usual: 10 * 86_400, longest: 30 * 86_400, shortest: 300 } as const;

/** What a subscriber asks of the hub, and what the hub asks it back: nothing is told to an address that did not agree. */
export const subscriptionRequest = z.object({
  mode: z.enum(['subscribe', 'unsubscribe']),
  feed: feedId,
  /** Name of the feed's document: `rss.xml`. */
  document: z.string(),
  topic: z.string(),
  callback: z.string(),
  leaseSeconds: z.int().positive(),
  secret: z.string().optional(),
  /** Who asked, for feeds that are not public. */
  partner: z.string().optional(),
  /** Has to come back from the callback; made by chance and told to nobody else. */
  challenge: z.string().min(32),
});
export type SubscriptionRequest = z.infer<typeof subscriptionRequest>;

/** A subscription that its subscriber has confirmed. */
export const subscription = subscriptionRequest
  .omit({ mode: true, leaseSeconds: true, challenge: true })
  .extend({ until: instant });
export type Subscription = z.infer<typeof subscription>;

const form = z.object({
  'hub.mode': z.enum(['subscribe', 'unsubscribe'], 'hub.mode has to be subscribe or unsubscribe'),
  'hub.topic': z.string('hub.topic is missing').max(2048, 'hub.topic is too long'),
  'hub.callback': z.string('hub.callback is missing').max(2048, 'hub.callback is too long'),
  'hub.lease_seconds': z
    .string()
    .regex(/^\d{1,12}$/, 'hub.lease_seconds has to be a number of seconds')
    .optional(),
  // WebSub, 5.1: "This parameter MUST be less than 200 bytes in length."
  'hub.secret': z
    .string()
    .refine((secret) => Buffer.byteLength(secret) < 200, { error: 'hub.secret has to be shorter than 200 bytes' })
    .optional(),
});

/** What the form of a subscriber says (WebSub, 5.1), or what is wrong with it. */
export type AskedSubscription =
  | Pick<SubscriptionRequest, 'mode' | 'topic' | 'callback' | 'leaseSeconds' | 'secret'>
  | { readonly problem: string };

/**
 * Reads the body of a subscriber's request.
 * @param text as application/x-www-form-urlencoded
 * @param mayBePlain hosts for which the callback may be http://; none but a laptop's own
 */
export function readSubscriptionForm(text: string, mayBePlain: (host: string) => boolean): AskedSubscription {
  const read = form.safeParse(Object.fromEntries(new URLSearchParams(text)));
  if (!read.success) return { problem: read.error.issues[0]?.message ?? 'the request can not be read' };
  const callback = URL.parse(read.data['hub.callback']);
  const isPlain = callback?.protocol === 'http:' && mayBePlain(callback.hostname);
  if (callback === null || (callback.protocol !== 'https:' && !isPlain))
    return { problem: 'hub.callback has to be an https:// address' };
  if (callback.username !== '' || callback.password !== '' || callback.hash !== '')
    return { problem: 'hub.callback may have neither a name, a password nor a fragment' };
  // A name is looked up when it is asked; an address that nobody out there can mean is told at once.
  const host = callback.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublicAddress(host) && !mayBePlain(callback.hostname))
    return { problem: 'hub.callback has to be on the public internet' };
  const secret = read.data['hub.secret'];
  return {
    mode: read.data['hub.mode'],
    topic: read.data['hub.topic'],
    callback: callback.href,
    leaseSeconds: leaseOf(read.data['hub.lease_seconds']),
    ...(secret ? { secret } : {}),
  };
}

function leaseOf(asked: string | undefined): number {
  const seconds = Number(asked ?? 0) || LEASE.usual;
  return Math.min(LEASE.longest, Math.max(LEASE.shortest, seconds));
}

/** Where the subscriber is asked whether it meant it (WebSub, 5.3); what its address asks for already stays. */
export function verificationAddress(request: SubscriptionRequest): string {
  const address = new URL(request.callback);
  address.searchParams.append('hub.mode', request.mode);
  address.searchParams.append('hub.topic', request.topic);
  address.searchParams.append('hub.challenge', request.challenge);
  if (request.mode === 'subscribe') address.searchParams.append('hub.lease_seconds', String(request.leaseSeconds));
  return address.href;
}

/** The subscription that a confirmed request comes to. */
export function confirmed(request: SubscriptionRequest, now: Instant): Subscription {
  const { mode: _mode, leaseSeconds, challenge: _challenge, ...rest } = request;
  return { ...rest, until: instantOf(epochOf(now) + leaseSeconds * 1000) };
}

/** Headers that content is distributed with (WebSub, 7): its hub, its topic, and the signature where there is a secret. */
export function distributionHeaders(
  { topic, secret }: Pick<Subscription, 'topic' | 'secret'>,
  content: { readonly bytes: Uint8Array; readonly contentType: string; readonly hub: string },
): Record<string, string> {
  const headers = {
    'content-type': content.contentType,
    link: `<${content.hub}>; rel="hub", <${topic}>; rel="self"`,
  };
  if (secret === undefined) return headers;
  const signature = createHmac('sha256', secret).update(content.bytes).digest('hex');
  return { ...headers, 'x-hub-signature': `sha256=${signature}` };
}
