import { createHash } from 'node:crypto';
import { SendMessageBatchCommand, type SendMessageBatchRequestEntry, type SQSClient } from '@aws-sdk/client-sqs';
import { TransientError } from '../story/errors.ts';
import { checkMessage, MAX_MESSAGE_BYTES, messageText, type WorkMessage, type WorkQueue } from './work-queue.ts';

/** SQS takes ten messages in one request. */
const MAX_BATCH = 10;

/**
 * One SQS queue as a WorkQueue; FIFO when its URL says so. A lost reply makes the SDK send again: a standard queue then
 * holds the message twice, a FIFO queue drops the second by its deduplication id.
 */
export class SqsWorkQueue implements WorkQueue {
  readonly #client: SQSClient;
  readonly #url: string;

  constructor(client: SQSClient, queueUrl: string) {
    this.#client = client;
    this.#url = queueUrl;
  }

  async send(message: WorkMessage): Promise<void> {
    await this.sendBatch([message]);
  }

  async sendBatch(messages: readonly WorkMessage[]): Promise<void> {
    const fifo = this.#url.endsWith('.fifo');
    const entries = messages.map((message, index) => {
      checkMessage(message, fifo);
      return entryOf(message, index);
    });
    for (const batch of inBatches(entries)) await this.#sendOne(batch);
  }

  async #sendOne(entries: SendMessageBatchRequestEntry[]): Promise<void> {
    const queue = this.#url.slice(this.#url.lastIndexOf('/') + 1);
    const reply = await this.#client
      .send(new SendMessageBatchCommand({ QueueUrl: this.#url, Entries: entries }))
      .catch((cause: unknown) => {
        throw new TransientError(`could not send to ${queue}: ${String(cause)}`, { cause });
      });
    const failed = reply.Failed ?? [];
    if (failed.length > 0) {
      const reasons = [...new Set(failed.map((entry) => `${entry.Code}: ${entry.Message}`))].join('; ');
      throw new TransientError(`${failed.length} of ${entries.length} messages not taken by ${queue}: ${reasons}`);
    }
  }
}

function entryOf(message: WorkMessage, index: number): SendMessageBatchRequestEntry {
  return {
    Id: String(index),
    MessageBody: messageText(message.body),
    ...(message.group !== undefined && { MessageGroupId: message.group }),
    ...(message.deduplicationId !== undefined && { MessageDeduplicationId: deduplicationIdOf(message) }),
    ...(message.delaySeconds !== undefined && { DelaySeconds: message.delaySeconds }),
  };
}

/**
 * SQS takes 128 characters and, depending on the queue's DeduplicationScope (which fauxqs and moto ignore), compares them over
 * all groups. Hashed together with the group, any id will do and never hides a message for another group.
 */
function deduplicationIdOf({ group, deduplicationId }: WorkMessage): string {
  return createHash('sha256').update(`${group}\n${deduplicationId}`).digest('hex');
}

/** At most ten messages and 1 MiB in one request, in the order given. */
function* inBatches(entries: readonly SendMessageBatchRequestEntry[]): Iterable<SendMessageBatchRequestEntry[]> {
  let batch: SendMessageBatchRequestEntry[] = [];
  let bytes = 0;
  for (const entry of entries) {
    const size = Buffer.byteLength(entry.MessageBody ?? '');
    if (size > MAX_MESSAGE_BYTES) throw new TypeError(`a message of ${size} bytes: at most ${MAX_MESSAGE_BYTES} fit`);
    if (batch.length === MAX_BATCH || (batch.length > 0 && bytes + size > MAX_MESSAGE_BYTES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(entry);
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
