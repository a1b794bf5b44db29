import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  confirmed,
  distributionHeaders,
  readSubscriptionForm,
  subscriptionRequest,
  verificationAddress,
} from '../../shared/push/subscription.ts';
import { instant } from '../../shared/story/time.ts';

const TOPIC = 'https://feeds.pishtaz.example/feeds/all/atom.xml';
const form = (fields: Record<string, string>) =>
  new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.topic': TOPIC,
    'hub.callback': 'https://reader.example/hook?id=7',
    ...fields,
  }).toString();
const asked = (fields: Record<string, string>) => readSubscriptionForm(form(fields), () => false);

const REQUEST = subscriptionRequest.parse({
  mode: 'subscribe',
  feed: 'all',
  document: 'atom.xml',
  topic: TOPIC,
  callback: 'https://reader.example/hook?id=7',
  leaseSeconds: 864_000,
  challenge: 'c'.repeat(32),
});

describe('what a subscriber asks', () => {
  it('is read with the usual lease of ten days', () => {
    expect(asked({})).toEqual({
      mode: 'subscribe',
      topic: TOPIC,
      callback: 'https://reader.example/hook?id=7',
      leaseSeconds: 864_000,
    });
  });

  it.each([
    ['1', 300],
    ['3600', 3600],
    ['99999999', 2_592_000],
    ['0', 864_000],
  ])('has its lease kept within bounds: %s seconds', (seconds, kept) => {
    expect(asked({ 'hub.lease_seconds': seconds })).toMatchObject({ leaseSeconds: kept });
  });

  it.each([
    [{ 'hub.mode': 'publish' }, 'hub.mode has to be subscribe or unsubscribe'],
    [{ 'hub.callback': 'http://reader.example/hook' }, 'hub.callback has to be an https:// address'],
    [{ 'hub.callback': 'reader' }, 'hub.callback has to be an https:// address'],
    [
      { 'hub.callback': 'https://a:b@reader.example/' },
      'hub.callback may have neither a name, a password nor a fragment',
    ],
    [{ 'hub.callback': 'https://10.0.0.7/hook' }, 'hub.callback has to be on the public internet'],
    [{ 'hub.callback': 'https://2130706433/hook' }, 'hub.callback has to be on the public internet'],
    [{ 'hub.callback': 'https://[::ffff:169.254.169.254]/' }, 'hub.callback has to be on the public internet'],
    [{ 'hub.callback': 'https://[fd00::1]/' }, 'hub.callback has to be on the public internet'],
    [{ 'hub.secret': 'é'.repeat(100) }, 'hub.secret has to be shorter than 200 bytes'],
    [{ 'hub.lease_seconds': 'long' }, 'hub.lease_seconds has to be a number of seconds'],
  ])('is refused in words: %j', (fields, problem) => {
    expect(asked(fields)).toEqual({ problem });
  });

  it('may come from this machine on a laptop', () => {
    const fields = form({ 'hub.callback': 'http://127.0.0.1:9000/hook' });
    expect(readSubscriptionForm(fields, (host) => host === '127.0.0.1')).toMatchObject({
      callback: 'http://127.0.0.1:9000/hook',
    });
  });
});

describe('the hub', () => {
  it('asks back at the same address, with what is there already kept', () => {
    const address = new URL(verificationAddress(REQUEST));
    expect(Object.fromEntries(address.searchParams)).toEqual({
      id: '7',
      'hub.mode': 'subscribe',
      'hub.topic': TOPIC,
      'hub.challenge': 'c'.repeat(32),
      'hub.lease_seconds': '864000',
    });
  });

  it('lets a confirmed subscription end with its lease, and keeps no challenge', () => {
    const kept = confirmed(REQUEST, instant.parse('2026-03-10T09:00:00.000Z'));
    expect(kept).toMatchObject({ until: '2026-03-20T09:00:00.000Z', topic: TOPIC });
    expect(Object.keys(kept)).not.toContain('challenge');
  });

  it('signs the bytes it sends with the secret of the subscriber, and only then', () => {
    const bytes = new TextEncoder().encode('<feed/>');
    const content = { bytes, contentType: 'application/atom+xml', hub: 'https://feeds.pishtaz.example/hub' };
    const signature = createHmac('sha256', 'drawbridge').update('<feed/>').digest('hex');
    expect(distributionHeaders({ topic: TOPIC, secret: 'drawbridge' }, content)).toEqual({
      'content-type': 'application/atom+xml',
      link: `<https://feeds.pishtaz.example/hub>; rel="hub", <${TOPIC}>; rel="self"`,
      'x-hub-signature': `sha256=${signature}`,
    });
    expect(distributionHeaders({ topic: TOPIC, secret: undefined }, content)).not.toHaveProperty('x-hub-signature');
  });
});
