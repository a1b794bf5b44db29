import * as z from 'zod';
import { type Instant, instant } from '../story/time.ts';
import { isOverdue, PAUSED_AFTER_MS } from './retry-schedule.ts';

/** How it goes with one address of one partner. Nothing is stored of one with whom all is well. */
export const receiverState = z.object({
  /** Nothing has been taken since. */
  failingSince: instant,
  /** Nothing is sent any more, until somebody resumes it. */
  paused: instant.optional(),
  /** What it answered last. */
  words: z.string(),
});
export type ReceiverState = z.infer<typeof receiverState>;

/**
 * The state after one more failure: the beginning stays, and who has failed for a day, or says that it is gone for good
 * (410), is paused.
 */
export function afterFailure(
  state: ReceiverState | undefined,
  failure: { readonly at: Instant; readonly words: string; readonly forGood: boolean },
): ReceiverState {
  const failingSince = state === undefined || failure.at < state.failingSince ? failure.at : state.failingSince;
  const paused =
    state?.paused ?? (failure.forGood || isOverdue(failingSince, failure.at, PAUSED_AFTER_MS) ? failure.at : undefined);
  return { failingSince, words: failure.words, ...(paused !== undefined && { paused }) };
}
