import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailure, type ReceiverState } from '../../shared/push/receiver-state.ts';
import { PAUSED_AFTER_MS } from '../../shared/push/retry-schedule.ts';
import { instantOf } from '../../shared/story/time.ts';

const START = Date.UTC(2026, 2, 10, 9);
const failure = (milliseconds: number, forGood = false) => ({
  at: instantOf(START + milliseconds),
  words: 'answered 500',
  forGood,
});

describe('a partner whose address fails', () => {
  it('is paused when it has failed for a day, counted from the first failure, in whatever order they are noted', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 2 * PAUSED_AFTER_MS }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(moments, (failures) => {
        let state: ReceiverState | undefined;
        let due = false;
        let earliest = Number.POSITIVE_INFINITY;
        for (const at of failures) {
          state = afterFailure(state, failure(at));
          earliest = Math.min(earliest, at);
          due ||= at - earliest >= PAUSED_AFTER_MS;
        }
        expect(state?.failingSince).toBe(instantOf(START + earliest));
        expect(state?.paused !== undefined).toBe(due);
      }),
    );
  });

  it('is paused at once when it says that it is gone for good', () => {
    expect(afterFailure(undefined, failure(0, true)).paused).toBe(instantOf(START));
  });

  it('stays paused since the moment it was', () => {
    const paused = afterFailure(undefined, failure(0, true));
    expect(afterFailure(paused, failure(5)).paused).toBe(paused.paused);
  });
});
