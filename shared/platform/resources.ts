/**
 * The buckets, queues and timings of Cobyline as plain data. The stack (cdk/) and the embedded cloud (local/) both build from
 * this, so that what is tested on a laptop has the names and attributes of what is deployed.
 */
import type { SettingName } from './environment.ts';

export type BucketName = 'wire' | 'newsroom' | 'feeds';

export interface BucketDescription {
  readonly name: BucketName;
  /** The setting in which a function finds the bucket's real name. */
  readonly setting: SettingName;
  /** What it holds, for the people who meet it in a console. */
  readonly holds: string;
  /** S3 may merge the events of two quick writes to one key unless the bucket keeps versions. */
  readonly versioned: boolean;
  /** Files under this prefix put a message on the intake queue. */
  readonly announces?: { readonly prefix: string; readonly queue: QueueName };
}

export const BUCKETS: readonly BucketDescription[] = [
  {
    name: 'wire',
    setting: 'wireBucket',
    holds: 'wire copy as it came, kept for replay',
    versioned: true,
    announces: { prefix: 'incoming/', queue: 'intake' },
  },
  {
    name: 'newsroom',
    setting: 'newsroomBucket',
    holds: 'configuration, revisions, stories, windows and receipts; private',
    versioned: true,
  },
  { name: 'feeds', setting: 'feedsBucket', holds: 'what partners read', versioned: false },
];

export type QueueName = 'intake' | 'normalize' | 'normalize-priority' | 'publish' | 'publish-priority' | 'push';

export type FunctionName = 'ingest' | 'normalize' | 'publish' | 'push';

export interface FunctionDescription {
  readonly name: FunctionName;
  /** The longest one invocation may take. */
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
}

export const FUNCTIONS: Readonly<Record<FunctionName, FunctionDescription>> = {
  ingest: { name: 'ingest', timeoutSeconds: 60, memoryMegabytes: 1024 },
  normalize: { name: 'normalize', timeoutSeconds: 30, memoryMegabytes: 1024 },
  publish: { name: 'publish', timeoutSeconds: 20, memoryMegabytes: 1024 },
  /** Long enough for five tries at once that all run into their own limit of ten seconds, twice. */
  push: { name: 'push', timeoutSeconds: 50, memoryMegabytes: 512 },
};

export interface QueueDescription {
  readonly name: QueueName;
  /** The setting in which a sender finds its URL; the intake queue is filled by S3, and by a replay. */
  readonly setting: SettingName;
  /** The function that works it off. */
  readonly consumer: FunctionName;
  /** Kills, corrections and flashes never wait behind ordinary copy. */
  readonly lane: 'ordinary' | 'priority';
  readonly fifo: boolean;
  /** How often a message is tried before it goes to the dead-letter queue. */
  readonly maxReceiveCount: number;
  /** Messages handed to one invocation. */
  readonly batchSize: number;
  /** Invocations at once. A FIFO queue never gives one group to two of them. */
  readonly maxConcurrency: number;
}

/**
 * A record that keeps failing in a FIFO group stops its feed for maxReceiveCount x visibility, so the publish queues give up
 * early and publish has the shortest timeout.
 */
export const QUEUES: readonly QueueDescription[] = [
  {
    name: 'intake',
    setting: 'intakeQueueUrl',
    consumer: 'ingest',
    lane: 'ordinary',
    fifo: false,
    maxReceiveCount: 4,
    batchSize: 10,
    maxConcurrency: 10,
  },
  {
    name: 'normalize',
    setting: 'normalizeQueueUrl',
    consumer: 'normalize',
    lane: 'ordinary',
    fifo: false,
    maxReceiveCount: 4,
    batchSize: 10,
    maxConcurrency: 10,
  },
  {
    name: 'normalize-priority',
    setting: 'normalizePriorityQueueUrl',
    consumer: 'normalize',
    lane: 'priority',
    fifo: false,
    maxReceiveCount: 4,
    batchSize: 5,
    maxConcurrency: 5,
  },
  {
    name: 'publish',
    setting: 'publishQueueUrl',
    consumer: 'publish',
    lane: 'ordinary',
    fifo: true,
    maxReceiveCount: 3,
    batchSize: 10,
    maxConcurrency: 10,
  },
  {
    name: 'publish-priority',
    setting: 'publishPriorityQueueUrl',
    consumer: 'publish',
    lane: 'priority',
    fifo: true,
    maxReceiveCount: 3,
    batchSize: 10,
    maxConcurrency: 5,
  },
  {
    name: 'push',
    setting: 'pushQueueUrl',
    consumer: 'push',
    lane: 'ordinary',
    // Those who do not answer are tried again by new, delayed messages: a standard queue, since FIFO has no such delay.
    fifo: false,
    maxReceiveCount: 4,
    batchSize: 10,
    maxConcurrency: 5,
  },
];

export function queueNamed(name: QueueName): QueueDescription {
  const description = QUEUES.find((queue) => queue.name === name);
  if (description === undefined) throw new TypeError(`no queue is named ${name}`);
  return description;
}

/** SQS keeps a message this long; dead letters longer than their sources, so that age alone loses nothing. */
export const RETENTION_DAYS = { source: 10, deadLetter: 14 } as const;

/** `cobyline-prod-publish.fifo`; its dead-letter queue `cobyline-prod-publish-dead.fifo`. */
export function physicalQueueName(stage: string, queue: QueueDescription, kind: 'source' | 'dead' = 'source'): string {
  return `cobyline-${stage}-${queue.name}${kind === 'dead' ? '-dead' : ''}${queue.fifo ? '.fifo' : ''}`;
}

/** Six times the function's timeout, as Lambda's guide asks: time for throttled tries of the same batch. */
export function visibilitySecondsOf(queue: QueueDescription): number {
  return 6 * FUNCTIONS[queue.consumer].timeoutSeconds;
}

/**
 * SQS attributes of a source queue or its dead-letter queue, as CreateQueue takes them. FIFO queues are high-throughput ones,
 * where deduplication is per group: a message for one feed never hides one for another.
 */
export function queueAttributes(
  queue: QueueDescription,
  kind: { readonly deadLetterArn: string } | 'dead',
): Record<string, string> {
  const days = kind === 'dead' ? RETENTION_DAYS.deadLetter : RETENTION_DAYS.source;
  return {
    VisibilityTimeout: String(visibilitySecondsOf(queue)),
    MessageRetentionPeriod: String(days * 24 * 60 * 60),
    ...(queue.fifo && {
      FifoQueue: 'true',
      DeduplicationScope: 'messageGroup',
      FifoThroughputLimit: 'perMessageGroupId',
    }),
    ...(kind !== 'dead' && {
      RedrivePolicy: JSON.stringify({
        deadLetterTargetArn: kind.deadLetterArn,
        maxReceiveCount: queue.maxReceiveCount,
      }),
    }),
  };
}
