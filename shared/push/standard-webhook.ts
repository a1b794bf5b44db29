import { createHmac } from 'node:crypto';
import * as z from 'zod';
import { epochOf, type Instant } from '../story/time.ts';

const PREFIX = 'whsec_';

/** A signing secret as Standard Webhooks writes it: `whsec_` and 24 to 64 bytes in base64. */
export const webhookSecret = z.string().refine(isSecret, { error: 'has to be whsec_ and 24 to 64 bytes in base64' });

function isSecret(text: string): boolean {
  if (!/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(text)) return false;
  const { length } = keyOf(text);
  return length >= 24 && length <= 64;
}

function keyOf(secret: string): Buffer {
  return Buffer.from(secret.slice(PREFIX.length), 'base64');
}

/** @param random at least 32 bytes from a source fit for secrets */
export function newWebhookSecret(random: Uint8Array): string {
  if (random.length < 32) throw new RangeError('a secret needs 32 random bytes or more');
  return `${PREFIX}${Buffer.from(random).toString('base64')}`;
}

/** What is signed: an id that stays the same over all tries, the moment of this try, and the body as it is sent. */
export interface WebhookContent {
  readonly id: string;
  readonly at: Instant;
  readonly body: string;
}

/**
 * Headers of a webhook (Standard Webhooks 1.0, "Webhook headers and signature scheme"): HMAC-SHA256 over
 * `id.timestamp.body`, one signature for each secret, so that a receiver may check by the old one or the new one while
 * it is being replaced.
 * @param secrets of {@link webhookSecret}, newest first
 */
export function webhookHeaders({ id, at, body }: WebhookContent, secrets: readonly string[]): Record<string, string> {
  const timestamp = String(Math.floor(epochOf(at) / 1000));
  const signatures = secrets.map((secret) => {
    const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
    return `v1,${signature}`;
  });
  return {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
