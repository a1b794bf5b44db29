import { setTimeout as sleep } from 'node:timers/promises';
import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { awsClients } from '../shared/platform/aws-clients.ts';
import { FUNCTIONS, type FunctionName, QUEUES, type QueueDescription } from '../shared/platform/resources.ts';
import type { EmbeddedCloud } from './embedded-cloud.ts';
import { failedMessages, sqsEvent } from './lambda-event.ts';

/** A function as Lambda calls it. */
export type SqsHandler = (event: SQSEvent) => Promise<SQSBatchResponse | undefined>;

export interface LambdaRuntimeOptions {
  readonly handlers: Partial<Readonly<Record<FunctionName, SqsHandler>>>;
  /** Batches of one queue in work at once; a laptop needs less than the cloud. Default 2. */
  readonly concurrency?: number;
  /**
   * When a failed message comes again. On AWS after the queue's visibility timeout, which is minutes; a laptop waits for
   * nobody. 'visibility' leaves it to the timeout. Default: 1 second.
   */
  readonly retryAfterSeconds?: number | 'visibility';
  /** Instead of each function's own timeout: more while somebody steps through it with a debugger. */
  readonly timeoutSeconds?: number;
  /** Told of every batch that failed as a whole: the handler threw, took too long or answered nonsense. */
  readonly onError: (queue: string, error: unknown) => void;
}

/** Whether messages that wait for their delay are still to be done. */
type Delayed = 'awaited' | 'left-alone';

export interface LambdaRuntime {
  /**
   * Resolves when there is nothing left to do: every queue that has a handler is empty and no function runs. Messages that wait
   * for their delay count, unless `delayed` is 'left-alone': an alarm for an embargo may be a quarter of an hour away.
   */
  idle(delayed?: Delayed): Promise<void>;
  /** Takes no more messages, waits for the functions that run, and ends. */
  stop(): Promise<void>;
}

/**
 * Lambda's event source mappings on a laptop: polls every queue that has a handler and invokes it by Lambda's rules
 * (developer guide, "Using Lambda with Amazon SQS"; the rules for answers are in lambda-event.ts).
 */
export function startLambdaRuntime(cloud: EmbeddedCloud, options: LambdaRuntimeOptions): LambdaRuntime {
  const stopping = new AbortController();
  const served = QUEUES.filter((queue) => options.handlers[queue.consumer] !== undefined);
  const queues = served.map((queue) => queue.name);
  const work = new Workload((delayed) => cloud.pending({ queues, delayed }));
  const unsubscribe = cloud.onQueueChange(() => work.look());
  // A long poll takes up to 20 s, which the production client would take for a hang.
  const { sqs } = awsClients(cloud.variables, { requestTimeout: 30_000 });
  const pollers = served.flatMap((queue) => {
    const handler = options.handlers[queue.consumer];
    if (handler === undefined) return [];
    const mapping: Mapping = { cloud, sqs, queue, url: cloud.queueUrl(queue.name), handler, options };
    return Array.from({ length: options.concurrency ?? 2 }, () => poll(mapping, work, stopping.signal));
  });
  return {
    idle: (delayed = 'awaited') => work.idle(delayed),
    async stop() {
      stopping.abort();
      await Promise.all(pollers);
      unsubscribe();
      sqs.destroy();
    },
  };
}

interface Mapping {
  readonly cloud: EmbeddedCloud;
  readonly sqs: SQSClient;
  readonly queue: QueueDescription;
  readonly url: string;
  readonly handler: SqsHandler;
  readonly options: LambdaRuntimeOptions;
}

/** Knows when there is nothing left to do, without asking again and again. */
class Workload {
  readonly #pending: (delayed: boolean) => number;
  #running = 0;
  readonly #waiting = new Map<() => void, Delayed>();

  /** @param pending how many messages there are, those that wait for their delay included or not */
  constructor(pending: (delayed: boolean) => number) {
    this.#pending = pending;
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.look();
    }
  }

  idle(delayed: Delayed): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.set(resolve, delayed);
      this.look();
    });
  }

  /** To be called whenever a queue has changed. */
  look(): void {
    // A function sends its messages before its own one is deleted, so the sum is never zero in between.
    if (this.#running > 0) return;
    for (const [resolve, delayed] of this.#waiting) {
      if (this.#pending(delayed === 'awaited') > 0) continue;
      this.#waiting.delete(resolve);
      resolve();
    }
  }
}

async function poll(mapping: Mapping, work: Workload, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    const messages = await receive(mapping, stopping);
    if (messages.length > 0) await work.during(() => invoke(mapping, messages));
  }
}

async function receive(mapping: Mapping, stopping: AbortSignal): Promise<Message[]> {
  const { sqs, queue, url, options } = mapping;
  try {
    const reply = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: url,
        MaxNumberOfMessages: queue.batchSize,
        WaitTimeSeconds: 20,
        MessageSystemAttributeNames: ['All'],
        MessageAttributeNames: ['All'],
      }),
      { abortSignal: stopping },
    );
    return reply.Messages ?? [];
  } catch (error) {
    if (stopping.aborted) return [];
    options.onError(queue.name, error);
    await sleep(100, undefined, { signal: stopping }).catch(() => {});
    return [];
  }
}

/** One invocation: the good messages are deleted, the others come again. */
async function invoke(mapping: Mapping, messages: readonly Message[]): Promise<void> {
  const { cloud, sqs, queue, url, handler, options } = mapping;
  let failed: ReadonlySet<string>;
  try {
    // A copy, as over the wire: handlers cannot share anything through their event.
    const event = structuredClone(sqsEvent(messages, url, cloud.region));
    const answer = await withinTimeout(
      handler(event),
      options.timeoutSeconds ?? FUNCTIONS[queue.consumer].timeoutSeconds,
    );
    failed = failedMessages(messages, answer);
  } catch (error) {
    options.onError(queue.name, error);
    failed = new Set(messages.map((message) => message.MessageId ?? ''));
  }
  const [again, done] = partition(messages, (message) => failed.has(message.MessageId ?? ''));
  try {
    await deleteMessages(sqs, url, done);
    const seconds = options.retryAfterSeconds ?? 1;
    if (seconds !== 'visibility') await comeAgain(sqs, url, again, seconds);
  } catch (error) {
    options.onError(queue.name, error); // they come again by themselves, when their visibility timeout ends
  }
}

async function deleteMessages(sqs: SQSClient, url: string, messages: readonly Message[]): Promise<void> {
  if (messages.length === 0) return;
  const Entries = messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
  await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: url, Entries }));
}

async function comeAgain(sqs: SQSClient, url: string, messages: readonly Message[], seconds: number): Promise<void> {
  if (messages.length === 0) return;
  const Entries = messages.map(({ ReceiptHandle }, index) => ({
    Id: String(index),
    ReceiptHandle,
    VisibilityTimeout: seconds,
  }));
  await sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl: url, Entries }));
}

function partition<Item>(items: readonly Item[], first: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(first), items.filter((item) => !first(item))];
}

/** Lambda ends an invocation that takes too long; here it runs on, but nobody waits for its answer. */
async function withinTimeout<Answer>(answer: Promise<Answer>, seconds: number): Promise<Answer> {
  const done = new AbortController();
  const late = sleep(seconds * 1_000, undefined, { signal: done.signal }).then(() => {
    throw new Error(`Task timed out after ${seconds.toFixed(2)} seconds`);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    done.abort();
    late.catch(() => {}); // nobody waits for the time-out any more
  }
}
