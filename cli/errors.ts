import { PermanentError } from '../shared/story/errors.ts';

/** Exit codes of every command: 0 all well, 1 some copy was rejected or a check failed, 2 used or configured wrongly. */
export const EXIT = { ok: 0, rejected: 1, usage: 2 } as const;

/** The command was given something it can not work with. The message says what, and what to do. */
export class UsageError extends PermanentError {
  override readonly name = 'UsageError';
}
