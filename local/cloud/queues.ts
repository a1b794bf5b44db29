// biome-ignore-all lint/complexity/useLiteralKeys: fauxqs marks as private what is needed here; only a literal key opens it

import { type SqsMessageType, SqsQueue, type SqsQueueType, SqsStore, type SqsStoreType } from './fauxqs.ts';
import { requestContext } from './request-context.ts';

/** How many messages a queue holds, in each state. */
export interface QueueDepth {
  readonly name: string;
  readonly visible: number;
  readonly inFlight: number;
  readonly delayed: number;
}

/** What happens to messages, for those who wait for it or want it to go wrong. */
export interface QueueHooks {
  /** After every change that may have filled or emptied a queue. */
  changed(): void;
  /** True: a delete is answered as done but the message comes again, as SQS does when a server missed the delete. */
  comesAgain(queueName: string, body: string): boolean;
}

type CreateQueue = Parameters<SqsStoreType['createQueue']>;
type Received = ReturnType<SqsQueueType['dequeue']>;

/** SQS as fauxqs does it, with the FIFO behaviour of AWS. */
export class CloudQueues extends SqsStore {
  hooks: QueueHooks = { changed: () => {}, comesAgain: () => false };

  override createQueue(...[name, url, arn, attributes, tags]: CreateQueue): SqsQueueType {
    const queue = new CloudQueue(() => this.hooks, [name, url, arn, attributes, tags]);
    if (this.persistence !== undefined) {
      queue.persistence = this.persistence;
      this.persistence.insertQueue(queue);
    }
    this['queues'].set(url, queue);
    this['queuesByName'].set(name, queue);
    this['queuesByArn'].set(arn, queue);
    return queue;
  }

  /** Puts a message on a queue from inside, as S3 does. */
  deliver(queueName: string, body: string, delaySeconds = 0): void {
    const queue = this.getQueueByName(queueName);
    if (queue === undefined) throw new Error(`there is no queue ${queueName}`);
    queue.enqueue(SqsStore.createMessage(body, {}, delaySeconds));
  }

  /** Queues whose messages end in this dead-letter queue. */
  sourcesOf(deadLetterArn: string): SqsQueueType[] {
    return [...this.allQueues()].filter((queue) => queue.attributes.RedrivePolicy?.includes(`"${deadLetterArn}"`));
  }

  /** Moves every message that is not in somebody's hands; to the queue that gets them they are new. */
  moveAll(from: SqsQueueType, to: SqsQueueType): void {
    const ready = from.inspectMessages().ready;
    for (const message of ready) {
      from.persistence?.deleteMessage(message.messageId);
      const sequence = to.isFifo() ? { sequenceNumber: to.nextSequenceNumber() } : {};
      to.enqueue({ ...message, ...sequence, approximateReceiveCount: 0 });
    }
    from.messages = [];
    from.fifoMessages.clear();
  }

  depths(): QueueDepth[] {
    return [...this.allQueues()].map((queue) => ({
      name: queue.name,
      visible: Number(queue.getAttribute('ApproximateNumberOfMessages')),
      inFlight: Number(queue.getAttribute('ApproximateNumberOfMessagesNotVisible')),
      delayed: Number(queue.getAttribute('ApproximateNumberOfMessagesDelayed')),
    }));
  }
}

class CloudQueue extends SqsQueue {
  readonly #hooks: () => QueueHooks;
  /** While a receive goes on, no time passes: a message with visibility 0 is not handed out twice. */
  #receiving = false;

  constructor(hooks: () => QueueHooks, of: CreateQueue) {
    super(...of);
    this.#hooks = hooks;
  }

  /** Counts what has become visible meanwhile: fauxqs notices only at the next receive. */
  override getAttribute(name: Parameters<SqsQueueType['getAttribute']>[0]): string | undefined {
    this.processTimers();
    return super.getAttribute(name);
  }

  override dequeue(...[maximum, visibility, deadLetters]: Parameters<SqsQueueType['dequeue']>): Received {
    // A long poll whose caller has hung up must not take messages that nobody will delete.
    if (requestContext.getStore()?.gone() === true) return [];
    const take = (count: number) => super.dequeue(count, visibility, deadLetters);
    if (!this.isFifo()) return take(maximum);
    this.processTimers();
    this.#receiving = true;
    try {
      return this.#groupByGroup(maximum, () => take(1));
    } finally {
      this.#receiving = false;
    }
  }

  /**
   * fauxqs hands out one message of a group, AWS as many of one group as there are, in order, before it goes on to the next. So
   * one message after the other is taken, with one group open at a time; all in one synchronous step.
   */
  #groupByGroup(maximum: number, takeOne: () => Received): Received {
    const all: Received = [];
    const open = [...this.fifoMessages.keys()].filter((group) => !this.fifoLockedGroups.has(group));
    for (const group of open) this.fifoLockedGroups.set(group, 1);
    for (const group of open) {
      for (let found = true; found && all.length < maximum; ) {
        this.fifoLockedGroups.delete(group);
        const taken = takeOne();
        all.push(...taken);
        found = taken.length > 0;
      }
      if (all.length === maximum) break;
    }
    for (const group of open) this.fifoLockedGroups.delete(group);
    const groups = Map.groupBy(all, ({ ReceiptHandle }) => this.#groupOf(ReceiptHandle));
    for (const [group, messages] of groups) this.fifoLockedGroups.set(group, messages.length);
    return all;
  }

  override enqueue(message: SqsMessageType): void {
    super.enqueue(message);
    this.#hooks().changed();
  }

  override deleteMessage(receiptHandle: string): boolean {
    const entry = this.inflightMessages.get(receiptHandle);
    if (entry !== undefined && this.#hooks().comesAgain(this.name, entry.message.body)) {
      this.changeVisibility(receiptHandle, 0);
      return true;
    }
    const deleted = super.deleteMessage(receiptHandle);
    this.#hooks().changed();
    return deleted;
  }

  override changeVisibility(receiptHandle: string, timeoutSeconds: number): void {
    const group = this.#groupOf(receiptHandle);
    super.changeVisibility(receiptHandle, timeoutSeconds);
    if (this.isFifo()) this.#restoreOrder(group);
  }

  override processTimers(): void {
    if (this.#receiving) return;
    const now = Date.now();
    const expired = this.isFifo()
      ? [...this.inflightMessages.values()].filter((entry) => entry.visibilityDeadline <= now)
      : [];
    super.processTimers();
    for (const { message } of expired) this.#restoreOrder(message.messageGroupId ?? '');
  }

  /** Messages that come back are put in front one after the other, which turns their order round. */
  #restoreOrder(group: string): void {
    // Sequence numbers are decimal digits of a fixed width.
    this.fifoMessages.get(group)?.sort((left, right) => (sequenceOf(left) < sequenceOf(right) ? -1 : 1));
  }

  #groupOf(receiptHandle: string): string {
    return this.inflightMessages.get(receiptHandle)?.message.messageGroupId ?? '';
  }
}

function sequenceOf(message: SqsMessageType): string {
  return message.sequenceNumber ?? '';
}
