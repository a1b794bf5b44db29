import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delaySeconds, isOverdue, PAUSED_AFTER_MS } from '../../shared/push/retry-schedule.ts';
import { instant } from '../../shared/story/time.ts';

const failures = fc.integer({ min: 1, max: 1_000_000 });
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the next try', () => {
  it('comes after whole seconds that SQS can delay by, never at once', () => {
    fc.assert(
      fc.property(failures, chance, (count, random) => {
        const delay = delaySeconds(count, random);
        expect(Number.isInteger(delay)).toBe(true);
        expect(delay).toBeGreaterThanOrEqual(3);
        expect(delay).toBeLessThanOrEqual(900);
      }),
    );
  });

  it('never comes sooner after more failures, by the same chance', () => {
    fc.assert(
      fc.property(failures, chance, (count, random) => {
        expect(delaySeconds(count + 1, random)).toBeGreaterThanOrEqual(delaySeconds(count, random));
      }),
    );
  });

  it('doubles up to a quarter of an hour', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => delaySeconds(count, 0.9999))).toEqual([
      5, 10, 20, 40, 80, 160, 320, 640, 900, 900,
    ]);
  });

  it('tries a receiver about a hundred and twenty times before it is paused after a day', () => {
    let seconds = 0;
    let tries = 0;
    while (seconds * 1000 < PAUSED_AFTER_MS) {
      tries += 1;
      seconds += delaySeconds(tries, 0.5);
    }
    expect(tries).toBeGreaterThan(100);
    expect(tries).toBeLessThan(200);
  });

  it('ends when the time is over, not before', () => {
    const since = instant.parse('2026-03-10T09:00:00.000Z');
    expect(isOverdue(since, instant.parse('2026-03-11T08:59:59.999Z'), PAUSED_AFTER_MS)).toBe(false);
    expect(isOverdue(since, instant.parse('2026-03-11T09:00:00.000Z'), PAUSED_AFTER_MS)).toBe(true);
  });
});
