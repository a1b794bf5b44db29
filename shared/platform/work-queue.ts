/** One message to be worked on by the next stage. */
export interface WorkMessage {
  /** Any JSON value; the sender puts a schema version into it. Keep it to a pointer: at most 1 MiB, billed per 64 KB. */
  readonly body: unknown;
  /** FIFO queues only, and needed there: messages of one group are handled in order, one batch at a time. */
  readonly group?: string;
  /**
   * FIFO queues only, and needed there, of any length: a second message of the group with the same id within five minutes is
   * dropped, also when the first was already handled. So it names the *change* ("this story, this revision"), never a span of time.
   */
  readonly deduplicationId?: string;
  /** Standard queues only, 0 to 900. */
  readonly delaySeconds?: number;
}

/** A queue seen from the side that sends. Delivery is at least once; on a standard queue in any order. */
export interface WorkQueue {
  send(message: WorkMessage): Promise<void>;
  /**
   * Sends all, in as few requests as SQS allows. Throws TransientError when some could not be sent: the others are, so the
   * caller's retry sends them twice.
   */
  sendBatch(messages: readonly WorkMessage[]): Promise<void>;
}

/** SQS refuses a message, and a batch in total, above this: 1 MiB since August 2025. */
export const MAX_MESSAGE_BYTES = 1_048_576;

/**
 * JSON text that every SQS takes. Allowed are U+0009, A, D, 20-D7FF, E000-FFFD and 10000-10FFFF; JSON.stringify escapes control
 * characters and lone surrogates but leaves U+FFFE and U+FFFF, and fauxqs also refuses what lies beyond U+FFFF. Escaped
 * as \uXXXX they are the same JSON. Wire copy has them: IPTC 7901 and ANPA frames, emoji in social copy.
 */
export function messageText(body: unknown): string {
  const text = JSON.stringify(body);
  if (text === undefined) throw new TypeError('a message body must be a JSON value');
  return text.replace(/[\ud800-\udfff\ufffe\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`);
}

/** Throws TypeError on a message the queue could not take: a mistake in our own code, not in the copy. */
export function checkMessage(message: WorkMessage, fifo: boolean): void {
  if (fifo && (!message.group || !message.deduplicationId)) {
    throw new TypeError('a message for a FIFO queue needs a group and a deduplication id');
  }
  if (fifo && message.delaySeconds !== undefined) throw new TypeError('a FIFO queue has no delay for single messages');
  if (!fifo && (message.group !== undefined || message.deduplicationId !== undefined)) {
    throw new TypeError('group and deduplication id are for FIFO queues');
  }
}
