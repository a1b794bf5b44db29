/**
 * Will never work, however often it is tried: a file nobody can read, a configuration that contradicts itself. The
 * message goes into a receipt or onto a terminal, so it is written for the person who has to act on it.
 */
export class PermanentError extends Error {
  override readonly name: string = 'PermanentError';
}

/** May work on the next try: a service that is busy, a write that lost a race too often. The message is for ops. */
export class TransientError extends Error {
  override readonly name: string = 'TransientError';
}
