import { createHash } from 'node:crypto';
import { epochOf, type Instant, instantOf } from '../story/time.ts';
import type { Partner, PartnerKey } from './partner.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A new key for a partner. The key is shown once; only its digest is kept.
 * @param random at least 32 bytes from a source fit for secrets: the key is too long to be guessed, so a plain digest of it
 * needs no salt
 */
export function newPartnerKey(random: Uint8Array): { readonly key: string; readonly sha256: string } {
  if (random.length < 32) throw new RangeError('a key needs 32 random bytes or more');
  const key = `cobyline_${Buffer.from(random).toString('base64url')}`;
  return { key, sha256: createHash('sha256').update(key).digest('hex') };
}

/**
 * The partner with one more key; the keys it had go on for some days, so that nobody is locked out while software is
 * changed over. Keys that are over are dropped.
 */
export function rotateKeys(partner: Partner, sha256: string, now: Instant, graceDays: number): Partner {
  const end = instantOf(epochOf(now) + graceDays * DAY);
  const going = valid(partner.keys, now).map((key) =>
    key.until !== undefined && isBefore(key.until, end) ? key : { ...key, until: end },
  );
  return { ...partner, keys: [...going, { sha256 }] };
}

/** The partner without any key: every address it was given stops working. */
export function revokeKeys(partner: Partner): Partner {
  return { ...partner, keys: [] };
}

function valid(keys: readonly PartnerKey[], now: Instant): PartnerKey[] {
  return keys.filter(({ until }) => until === undefined || !isBefore(until, now));
}

function isBefore(a: string, b: string): boolean {
  return Date.parse(a) <= Date.parse(b);
}
