import type { Rejection } from './wire-item.ts';

/**
 * Thrown by a reader for a file or an item that cannot be read. The door ({@link file://./read-wire.ts}) turns it into
 * the rejection it carries; it never leaves this folder.
 */
export class UnreadableWire extends Error {
  readonly rejection: Rejection;

  /**
   * @param words for journalists: what is wrong and, where known, what to do
   * @param place line and column, 1-based, where there is one
   */
  constructor(code: Rejection['code'], words: string, place?: { line: number; column: number }) {
    super(words);
    this.name = 'UnreadableWire';
    this.rejection = place === undefined ? { code, words } : { code, words, ...place };
  }
}

/** A limit on time: reading asks it now and then, and is stopped when the time is over. */
export interface Deadline {
  /** Throws `too-slow` when the time for this file is over. */
  check(): void;
}

/**
 * @param milliseconds how long one file may take
 * @param now a clock that only goes forward, in milliseconds
 */
export function deadlineIn(milliseconds: number, now: () => number): Deadline {
  const end = now() + milliseconds;
  return {
    check() {
      if (now() > end)
        throw new UnreadableWire(
          'too-slow',
          `Reading this file took longer than ${milliseconds} ms, so it was stopped. It may be damaged or made to do harm.`,
        );
    },
  };
}
