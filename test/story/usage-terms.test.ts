import { describe, expect, it } from 'vitest';
import { restrictionsOf } from '../../shared/story/usage-terms.ts';

const nothing = { archive: false, web: false, print: false, countries: [], words: [] };

describe('usage terms', () => {
  it.each<[string, Partial<typeof nothing> | Record<string, unknown>]>([
    ['NO ARCHIVAL USE', { archive: true }],
    ['NO RESALES. NO ARCHIVES', { archive: true }],
    ['Not for archiving.', { archive: true }],
    ['INTERNET OUT', { web: true }],
    ['Not for online use', { web: true }],
    ['PRINT ONLY', { web: true }],
    ['ONLINE ONLY', { print: true }],
    ['GERMANY OUT', { countries: ['DE'] }],
    ['AUSTRIA AND SWITZERLAND OUT', { countries: ['AT', 'CH'] }],
    ['FRANCE, BELGIUM OUT; MANDATORY CREDIT', { countries: ['BE', 'FR'] }],
    ['South Korea Out', { countries: ['KR'] }],
    ['UNITED KINGDOM OUT. NO COMMERCIAL OR EDITORIAL SALES IN UNITED KINGDOM', { countries: ['GB'] }],
    ['Not for distribution in the United States.', { countries: ['US'] }],
    ['RESTRICTED TO EDITORIAL USE - MANDATORY CREDIT - NO MARKETING', {}],
    ['For use in France', {}],
    ['He walked out', {}],
    ['This content is intended for editorial use only.', {}],
    ['', {}],
  ])('“%s”', (terms, expected) => {
    expect(restrictionsOf([terms])).toMatchObject({ ...nothing, ...expected, words: expect.any(Array) });
  });

  it('says by which words', () => {
    expect(restrictionsOf(['NO ARCHIVAL USE. GERMANY OUT']).words).toEqual(['NO ARCHIVAL USE', 'GERMANY OUT']);
  });

  it('adds up what several terms say', () => {
    expect(restrictionsOf(['NO ARCHIVES', 'INTERNET OUT'])).toMatchObject({ archive: true, web: true });
  });

  it('takes no time over nonsense', () => {
    const nonsense = ['OUT '.repeat(1e6), 'NO USE IN '.repeat(1e5), 'FRANCE, '.repeat(1e5), 'NO '.repeat(1e6)];
    const before = process.cpuUsage().user;
    restrictionsOf(nonsense);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(500);
  });
});
