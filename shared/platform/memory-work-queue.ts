import { checkMessage, MAX_MESSAGE_BYTES, messageText, type WorkMessage, type WorkQueue } from './work-queue.ts';

/** A WorkQueue that only remembers what was sent, for tests of senders. Drops duplicates as a FIFO queue does. */
export class MemoryWorkQueue implements WorkQueue {
  readonly sent: WorkMessage[] = [];
  readonly #fifo: boolean;
  readonly #seen = new Set<string>();

  constructor(kind: 'standard' | 'fifo' = 'standard') {
    this.#fifo = kind === 'fifo';
  }

  async send(message: WorkMessage): Promise<void> {
    checkMessage(message, this.#fifo);
    const text = messageText(message.body);
    if (Buffer.byteLength(text) > MAX_MESSAGE_BYTES) throw new TypeError('a message must not exceed 1 MiB');
    if (message.deduplicationId !== undefined) {
      const id = `${message.group}\n${message.deduplicationId}`;
      if (this.#seen.has(id)) return;
      this.#seen.add(id);
    }
    this.sent.push({ ...message, body: JSON.parse(text) });
  }

  async sendBatch(messages: readonly WorkMessage[]): Promise<void> {
    for (const message of messages) await this.send(message);
  }
}
