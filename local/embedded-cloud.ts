import { mkdirSync } from 'node:fs';
import { type AwsClients, awsClients } from '../shared/platform/aws-clients.ts';
import { type Variables, variableOf } from '../shared/platform/environment.ts';
import {
  BUCKETS,
  physicalQueueName,
  QUEUES,
  type QueueDescription,
  type QueueName,
  queueAttributes,
} from '../shared/platform/resources.ts';
import { CloudBuckets } from './cloud/buckets.ts';
import type { FaultPlan } from './cloud/faults.ts';
import { buildApp, SnsStore } from './cloud/fauxqs.ts';
import { configuredMessage, creationMessage, type NewObject } from './cloud/notifications.ts';
import { CloudQueues, type QueueDepth } from './cloud/queues.ts';
import { guardRequests } from './cloud/requests.ts';
import { openStorage } from './cloud/storage.ts';

export interface EmbeddedCloudOptions {
  /** Where the state lives between two starts; without a folder it is in memory and gone at the end. */
  readonly folder?: string;
  /** Port on 127.0.0.1; any free one by default. */
  readonly port?: number;
  /** Part of the names of buckets and queues. */
  readonly stage?: string;
  readonly faults?: FaultPlan;
}

export interface EmbeddedCloud {
  /** `http://127.0.0.1:<port>`: S3 and SQS. */
  readonly endpoint: string;
  readonly region: string;
  /** What a deployed function finds in its environment, the AWS variables included. Nothing is put into process.env. */
  readonly variables: Variables;
  /** The production clients, pointed here. One pair for each cloud; closed with it. */
  readonly clients: AwsClients;
  /** Address of a queue, or of its dead-letter queue. */
  queueUrl(name: QueueName, kind?: 'source' | 'dead'): string;
  bucketName(name: (typeof BUCKETS)[number]['name']): string;
  /** Exact at the moment of the call, over all queues and dead-letter queues. */
  depths(): QueueDepth[];
  /** Messages that are still to be worked on, dead letters left out; by choice without those that wait for their delay. */
  pending(options?: { readonly delayed: boolean }): number;
  /** Calls back after every change to a queue; gives back how to stop that. */
  onQueueChange(listener: () => void): () => void;
  close(): Promise<void>;
}

const REGION = 'eu-west-1';

/**
 * Starts an S3 and an SQS in this process, reachable on the loopback interface only, with Cobyline's buckets and queues in
 * them and the wire bucket's new files announced on the intake queue.
 */
export async function startEmbeddedCloud(options: EmbeddedCloudOptions = {}): Promise<EmbeddedCloud> {
  const stage = options.stage ?? 'local';
  const buckets = new CloudBuckets();
  const queues = new CloudQueues();
  queues.region = REGION;
  if (options.folder !== undefined) mkdirSync(options.folder, { recursive: true });
  const storage = options.folder === undefined ? undefined : openStorage(options.folder, buckets, queues);

  const app = buildApp({
    logger: false,
    defaultRegion: REGION,
    stores: { s3Store: buckets, sqsStore: queues, snsStore: new SnsStore() },
  });
  guardRequests(app, buckets, queues, options.faults ?? {});
  const endpoint = await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });
  const queueUrl = (name: string) => `${endpoint}/000000000000/${name}`;

  createQueues(queues, stage, queueUrl);
  createBuckets(buckets, queues, stage, options.faults);

  const listeners = new Set<() => void>();
  queues.hooks = {
    changed: () => {
      for (const listener of listeners) listener();
    },
    comesAgain: (queue, body) => options.faults?.comesAgain?.(queue, body) ?? false,
  };
  const sources = new Set(QUEUES.map((queue) => physicalQueueName(stage, queue)));
  const variables = variablesFor(endpoint, stage, queueUrl);
  const clients = awsClients(variables);
  return {
    endpoint,
    region: REGION,
    variables,
    clients,
    queueUrl: (name, kind = 'source') => queueUrl(physicalQueueName(stage, queueCalled(name), kind)),
    bucketName: (name) => bucketName(stage, name),
    depths: () => queues.depths(),
    pending: ({ delayed } = { delayed: true }) =>
      queues
        .depths()
        .filter((queue) => sources.has(queue.name))
        .reduce((sum, queue) => sum + queue.visible + queue.inFlight + (delayed ? queue.delayed : 0), 0),
    onQueueChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      clients.s3.destroy();
      clients.sqs.destroy();
      await app.close();
      storage?.close();
    },
  };
}

function createQueues(queues: CloudQueues, stage: string, urlOf: (name: string) => string): void {
  const arnOf = (name: string) => `arn:aws:sqs:${REGION}:000000000000:${name}`;
  for (const queue of QUEUES) {
    const dead = physicalQueueName(stage, queue, 'dead');
    const source = physicalQueueName(stage, queue);
    for (const [name, attributes] of [
      [dead, queueAttributes(queue, 'dead')],
      [source, queueAttributes(queue, { deadLetterArn: arnOf(dead) })],
    ] as const) {
      const present = queues.getQueueByName(name);
      if (present === undefined) queues.createQueue(name, urlOf(name), arnOf(name), attributes);
      else present.setAttributes(attributes);
    }
  }
}

/** Buckets, and S3's notifications on the queues they name. */
function createBuckets(buckets: CloudBuckets, queues: CloudQueues, stage: string, faults: FaultPlan | undefined): void {
  for (const bucket of BUCKETS) {
    const name = bucketName(stage, bucket.name);
    if (buckets.hasBucket(name)) continue;
    buckets.createBucket(name);
    if (bucket.announces !== undefined) {
      const queue = physicalQueueName(stage, queueCalled(bucket.announces.queue));
      queues.deliver(queue, configuredMessage(name, new Date().toISOString()));
    }
  }
  let sequence = 0n;
  buckets.onCreated = (created: NewObject) => {
    const announces = BUCKETS.find((bucket) => bucketName(stage, bucket.name) === created.bucket)?.announces;
    if (announces === undefined || !created.key.startsWith(announces.prefix)) return;
    const now = new Date();
    // Grows over restarts too: a clock in nanoseconds that never stands still.
    sequence = BigInt(Math.max(Number(sequence) + 1, now.getTime() * 1_000));
    const message = creationMessage(created, { region: REGION, time: now.toISOString(), sequence });
    const queue = physicalQueueName(stage, queueCalled(announces.queue));
    for (const delay of faults?.deliveries?.(created.bucket, created.key) ?? [0]) queues.deliver(queue, message, delay);
  };
}

function variablesFor(endpoint: string, stage: string, urlOf: (name: string) => string): Variables {
  return {
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_ENDPOINT_URL_SQS: endpoint,
    AWS_REGION: REGION,
    // Never checked; the SDK only wants some.
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    [variableOf('stage')]: stage,
    ...Object.fromEntries(BUCKETS.map((bucket) => [variableOf(bucket.setting), bucketName(stage, bucket.name)])),
    ...Object.fromEntries(QUEUES.map((queue) => [variableOf(queue.setting), urlOf(physicalQueueName(stage, queue))])),
  };
}

function bucketName(stage: string, name: string): string {
  return `cobyline-${stage}-${name}`;
}

function queueCalled(name: QueueName): QueueDescription {
  const found = QUEUES.find((queue) => queue.name === name);
  if (found === undefined) throw new Error(`there is no queue ${name}`);
  return found;
}
