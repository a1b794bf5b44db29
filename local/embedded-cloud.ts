import { mkdirSync } from 'node:fs';
import { type AwsClients, awsClients } from '../shared/platform/aws-clients.ts';
import type { Variables } from '../shared/platform/environment.ts';
import { type BucketName, QUEUES, type QueueName } from '../shared/platform/resources.ts';
import { CloudBuckets } from './cloud/buckets.ts';
import type { FaultPlan } from './cloud/faults.ts';
import { buildApp, SnsStore } from './cloud/fauxqs.ts';
import { announceNewObjects, createBuckets, createQueues, namesOf, REGION, variablesOf } from './cloud/provision.ts';
import { CloudQueues, type QueueDepth } from './cloud/queues.ts';
import { guardRequests } from './cloud/requests.ts';
import { openStorage } from './cloud/storage.ts';

export interface EmbeddedCloudOptions {
  /** Where the state lives between two starts; without a folder it is in memory and gone at the end. */
  readonly folder?: string;
  /** Forget what the folder holds from an earlier start. */
  readonly fresh?: boolean;
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
  bucketName(name: BucketName): string;
  /** Exact at the moment of the call, over all queues and dead-letter queues. */
  depths(): QueueDepth[];
  /**
   * Messages still to be worked on, dead letters left out: in `queues` or in all; `delayed` false leaves out those that wait for
   * their delay.
   */
  pending(options?: { readonly queues?: readonly QueueName[]; readonly delayed?: boolean }): number;
  /** Calls back after every change to a queue; gives back how to stop that. */
  onQueueChange(listener: () => void): () => void;
  close(): Promise<void>;
}

/**
 * Starts an S3 and an SQS in this process, reachable on the loopback interface only, with Cobyline's buckets and queues in
 * them and the wire bucket's new files announced on the intake queue.
 * @throws FolderInUseError when another process works with the folder
 */
export async function startEmbeddedCloud(options: EmbeddedCloudOptions = {}): Promise<EmbeddedCloud> {
  const { folder, fresh = false, stage = 'local', faults = {} } = options;
  const buckets = new CloudBuckets();
  const queues = new CloudQueues();
  queues.region = REGION;
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const storage = folder === undefined ? undefined : openStorage(folder, fresh, buckets, queues);

  const stores = { s3Store: buckets, sqsStore: queues, snsStore: new SnsStore() };
  const app = buildApp({ logger: false, defaultRegion: REGION, stores });
  guardRequests(app, buckets, queues, faults);
  const endpoint = await app.listen({ port: options.port ?? 0, host: '127.0.0.1' });

  const names = namesOf(stage, endpoint);
  createQueues(queues, names);
  createBuckets(buckets, queues, names);
  announceNewObjects(buckets, queues, names, faults.deliveries);
  const listeners = new Set<() => void>();
  queues.hooks = {
    changed: () => listeners.forEach((listener) => void listener()),
    comesAgain: faults.comesAgain ?? (() => false),
  };

  const variables = variablesOf(stage, endpoint, names);
  const clients = awsClients(variables);
  return {
    endpoint,
    region: REGION,
    variables,
    clients,
    bucketName: names.bucket,
    queueUrl: names.queueUrl,
    depths: () => queues.depths(),
    pending: ({ queues: asked = QUEUES.map((queue) => queue.name), delayed = true } = {}) => {
      const wanted = new Set(asked.map((name) => names.queue(name)));
      const counted = queues.depths().filter((queue) => wanted.has(queue.name));
      return counted.reduce((sum, queue) => sum + queue.visible + queue.inFlight + (delayed ? queue.delayed : 0), 0);
    },
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
