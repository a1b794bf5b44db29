import { describe, expect, it } from 'vitest';
import { accessTable } from '../../shared/newsroom/access-table.ts';
import { newsroom } from '../../shared/newsroom/newsroom.ts';
import { partner } from '../../shared/newsroom/partner.ts';
import { newPartnerKey, revokeKeys, rotateKeys } from '../../shared/newsroom/partner-keys.ts';
import { second } from '../story/invented-facts.ts';

const [first, next, third] = [1, 2, 3].map((byte) => newPartnerKey(new Uint8Array(32).fill(byte)).sha256);
const DAY = 24 * 3600;

describe('the keys of a partner', () => {
  const before = partner.parse({ id: 'a', name: 'A', keys: [{ sha256: first }] });

  it('are made from chance, and stored as a digest', () => {
    const { key, sha256 } = newPartnerKey(new Uint8Array(32).fill(7));
    expect(key).toMatch(/^cobyline_[A-Za-z0-9_-]{43}$/);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(sha256).not.toContain(key);
    expect(() => newPartnerKey(new Uint8Array(16))).toThrow(RangeError);
  });

  it('go on side by side while one replaces the other', () => {
    const rotated = rotateKeys(before, next ?? '', second(0), 7);
    expect(rotated.keys).toEqual([{ sha256: first, until: second(7 * DAY) }, { sha256: next }]);
    expect(partner.parse(rotated)).toEqual(rotated);
  });

  it('that are over are dropped, and none is prolonged by a rotation', () => {
    const rotated = rotateKeys(before, next ?? '', second(0), 1);
    expect(rotateKeys(rotated, third ?? '', second(3600), 7).keys[0]).toEqual({ sha256: first, until: second(DAY) });
    expect(rotateKeys(rotated, third ?? '', second(2 * DAY), 7).keys.map(({ sha256 }) => sha256)).toEqual([
      next,
      third,
    ]);
  });

  it('are all gone once they are revoked', () => {
    expect(revokeKeys(before).keys).toEqual([]);
  });
});

describe('the table that the door looks into', () => {
  const room = newsroom.parse({
    publisher: { name: 'P', url: 'https://p.example', tagAuthority: { domain: 'p.example', year: '2026' } },
    outlets: [{ id: 'p', names: { en: 'P' } }],
    feeds: Array.from({ length: 200 }, (_, index) => ({ id: `feed-${index}`, title: 't', description: 'd' })),
    partners: [
      {
        id: 'a',
        name: 'A',
        feeds: Array.from({ length: 200 }, (_, index) => `feed-${index}`),
        keys: [{ sha256: first, until: '2026-12-31T23:59:59+01:00' }],
      },
    ],
  });

  it('names a key by half of its digest, and when it is over', () => {
    const value = JSON.parse(accessTable(room).get(`key:${first?.slice(0, 32)}`) ?? '');
    expect(value).toEqual({ sha256: first, partner: 'a', until: Date.UTC(2026, 11, 31, 22, 59, 59) });
  });

  it('fits into a KeyValueStore, however many feeds a partner has', () => {
    const table = accessTable(room, ['br', 'gzip']);
    expect([...table.keys()].every((key) => key.length <= 512)).toBe(true);
    expect([...table.values()].every((value) => value.length <= 1024)).toBe(true);
    expect(table.get('read:a:feed-199')).toBe('1');
  });
});
