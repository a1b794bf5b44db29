import { epochOf, type Instant } from '../story/time.ts';

/** SQS delays a message by fifteen minutes at most. */
const LONGEST_SECONDS = 900;
const FIRST_SECONDS = 5;
const HOUR = 60 * 60 * 1000;

/** Somebody who fails for so long is paused: a day, so that the other side has a working day to notice. */
export const PAUSED_AFTER_MS = 24 * HOUR;

/** A hub that was told of nothing for an hour hears of the next change; it fetches the newest feed anyway. */
export const PINGED_FOR_MS = HOUR;

/**
 * How long to wait before the next try: doubling from five seconds to fifteen minutes, half of it left to chance, so
 * that what failed together does not come again together.
 * @param failures how often it has failed, from 1 on
 * @param random in [0, 1)
 * @returns whole seconds, 3 to 900
 */
export function delaySeconds(failures: number, random: number): number {
  const longest = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(failures - 1, 20));
  return Math.ceil(longest / 2 + (longest / 2) * random);
}

/** True when what first failed at `since` has gone on failing for that long. */
export function isOverdue(since: Instant, now: Instant, milliseconds: number): boolean {
  return epochOf(now) - epochOf(since) >= milliseconds;
}
