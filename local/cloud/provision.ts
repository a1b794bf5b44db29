import { type Variables, variableOf } from '../../shared/platform/environment.ts';
import {
  BUCKETS,
  type BucketName,
  physicalQueueName,
  QUEUES,
  type QueueName,
  queueAttributes,
  queueNamed,
} from '../../shared/platform/resources.ts';
import type { CloudBuckets } from './buckets.ts';
import type { FaultPlan } from './faults.ts';
import { configuredMessage, creationMessage } from './notifications.ts';
import type { CloudQueues } from './queues.ts';

/** As the SDK wants one; nothing depends on which. */
export const REGION = 'eu-west-1';
const ACCOUNT = '000000000000';

/** Everything of resources.ts under the names of one stage, as the stack (cdk/) would make it. */
export interface Names {
  bucket(name: BucketName): string;
  queue(name: QueueName, kind?: 'source' | 'dead'): string;
  /** At the endpoint itself: fauxqs' own queue URLs have a host that does not resolve. */
  queueUrl(name: QueueName, kind?: 'source' | 'dead'): string;
}

export function namesOf(stage: string, endpoint: string): Names {
  const queue = (name: QueueName, kind?: 'source' | 'dead') => physicalQueueName(stage, queueNamed(name), kind);
  return {
    bucket: (name) => `cobyline-${stage}-${name}`,
    queue,
    queueUrl: (name, kind) => `${endpoint}/${ACCOUNT}/${queue(name, kind)}`,
  };
}

/** Makes the queues that are not there yet, and gives all of them their present attributes. */
export function createQueues(queues: CloudQueues, names: Names): void {
  const create = (name: QueueName, kind: 'source' | 'dead', attributes: Record<string, string>) => {
    const physical = names.queue(name, kind);
    const present = queues.getQueueByName(physical);
    if (present !== undefined) present.setAttributes(attributes);
    else queues.createQueue(physical, names.queueUrl(name, kind), arnOf(physical), attributes);
  };
  for (const queue of QUEUES) {
    create(queue.name, 'dead', queueAttributes(queue, 'dead'));
    create(queue.name, 'source', queueAttributes(queue, { deadLetterArn: arnOf(names.queue(queue.name, 'dead')) }));
  }
}

function arnOf(queue: string): string {
  return `arn:aws:sqs:${REGION}:${ACCOUNT}:${queue}`;
}

/** Makes the buckets that are not there yet; S3 tells of a notification that is new with a test message. */
export function createBuckets(buckets: CloudBuckets, queues: CloudQueues, names: Names): void {
  for (const { name, announces } of BUCKETS) {
    if (buckets.hasBucket(names.bucket(name))) continue;
    buckets.createBucket(names.bucket(name));
    if (announces === undefined) continue;
    queues.deliver(names.queue(announces.queue), configuredMessage(names.bucket(name), new Date().toISOString()));
  }
}

/** Puts S3's events on the queues that the buckets announce their new objects on. */
export function announceNewObjects(
  buckets: CloudBuckets,
  queues: CloudQueues,
  names: Names,
  deliveries: FaultPlan['deliveries'] = () => [0],
): void {
  const announcing = new Map(BUCKETS.map(({ name, announces }) => [names.bucket(name), announces]));
  let sequence = 0;
  buckets.onCreated = (created) => {
    const announces = announcing.get(created.bucket);
    if (announces === undefined || !created.key.startsWith(announces.prefix)) return;
    const now = new Date();
    // Microseconds, counted on where the clock stands still: grows over restarts too.
    sequence = Math.max(sequence + 1, now.getTime() * 1_000);
    const message = creationMessage(created, { region: REGION, time: now.toISOString(), sequence });
    for (const delay of deliveries(created.bucket, created.key)) {
      queues.deliver(names.queue(announces.queue), message, delay);
    }
  };
}

/** The environment of the functions. */
export function variablesOf(stage: string, endpoint: string, names: Names): Variables {
  const buckets = BUCKETS.map(({ name, setting }) => [variableOf(setting), names.bucket(name)]);
  const queues = QUEUES.map(({ name, setting }) => [variableOf(setting), names.queueUrl(name)]);
  return {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ENDPOINT_URL_SQS: endpoint,
    AWS_REGION: REGION,
    // Never checked; the SDK only wants some.
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    [variableOf('stage')]: stage,
    ...Object.fromEntries([...buckets, ...queues]),
  };
}
