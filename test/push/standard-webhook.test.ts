import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWebhookSecret, webhookHeaders, webhookSecret } from '../../shared/push/standard-webhook.ts';
import { instantOf } from '../../shared/story/time.ts';

const randomBytes = fc.uint8Array({ minLength: 32, maxLength: 64 });

/** As a receiver checks it, written from the standard alone. */
function isGenuine(headers: Record<string, string>, body: string, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = [headers['webhook-id'], headers['webhook-timestamp'], body].join('.');
  const expected = createHmac('sha256', key).update(signed).digest('base64');
  return (headers['webhook-signature'] ?? '').split(' ').includes(`v1,${expected}`);
}

describe('the signature of a webhook', () => {
  it('is the one of the published example', () => {
    const headers = webhookHeaders(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: instantOf(1_614_265_330_000), body: '{"test": 2432232314}' },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    );
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
    expect(headers['webhook-timestamp']).toBe('1614265330');
  });

  it('is taken by a receiver that has any of the secrets, and by no other; whatever the body', () => {
    const content = fc.record({ id: fc.stringMatching(/^msg_[a-z0-9]{8}$/), body: fc.string({ unit: 'grapheme' }) });
    fc.assert(
      fc.property(content, randomBytes, randomBytes, randomBytes, (message, one, two, other) => {
        fc.pre(Buffer.compare(other, one) !== 0 && Buffer.compare(other, two) !== 0);
        const [current, previous, strange] = [one, two, other].map(newWebhookSecret) as [string, string, string];
        const headers = webhookHeaders({ ...message, at: instantOf(1_700_000_000_999) }, [current, previous]);
        expect(isGenuine(headers, message.body, current)).toBe(true);
        expect(isGenuine(headers, message.body, previous)).toBe(true);
        expect(isGenuine(headers, message.body, strange)).toBe(false);
        expect(isGenuine(headers, `${message.body} `, current)).toBe(false);
        expect(isGenuine({ ...headers, 'webhook-id': 'msg_other' }, message.body, current)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('needs a secret of the right make', () => {
    fc.assert(
      fc.property(randomBytes, (bytes) => {
        expect(webhookSecret.safeParse(newWebhookSecret(bytes)).success).toBe(true);
      }),
      { numRuns: 30 },
    );
    for (const wrong of ['', 'whsec_', 'whsec_c2hvcnQ=', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'whsec_###'])
      expect(webhookSecret.safeParse(wrong).success).toBe(false);
    expect(() => newWebhookSecret(new Uint8Array(31))).toThrow(RangeError);
  });
});
