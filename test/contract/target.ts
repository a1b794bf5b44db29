import { randomUUID } from 'node:crypto';
import { CreateBucketCommand, PutBucketNotificationConfigurationCommand, type S3Client } from '@aws-sdk/client-s3';
import {
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, test } from 'vitest';
import { startEmbeddedCloud } from '../../local/embedded-cloud.ts';
import { awsClients } from '../../shared/platform/aws-clients.ts';

/**
 * What S3 and SQS promise, as numbered rows, tried on the embedded cloud or, when COBYLINE_TEST_ENDPOINT names one, on any
 * other that stands in for AWS (moto, LocalStack). Not among them is what Cobyline does not use:
 * presigned URLs and the checking of signatures (rows 23 to 25), and X-Ray's trace header (56).
 */
export interface Target {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
  readonly endpoint: string;
  /** A bucket of this run. */
  readonly bucket: string;
  /** A bucket whose new objects under `incoming/` are announced on the queue. */
  announcingBucket(): Promise<{ readonly bucket: string; readonly queueUrl: string }>;
}

const external = process.env.COBYLINE_TEST_ENDPOINT;

/**
 * Where the embedded cloud is known to differ. These rows are expected to fail on it: one that begins to hold is reported, and
 * leaves this list.
 */
const DIFFERENT_ON_THE_EMBEDDED_CLOUD: ReadonlyMap<number, string> = new Map([
  [29, 'object tags: refused with 501'],
  [30, 'versions: refused with 501'],
  [47, 'a standard queue takes MessageGroupId and forgets it'],
  [53, 'emoji in a message are refused; SqsWorkQueue escapes them'],
  [54, 'deduplication over all groups; SqsWorkQueue puts the group into the id'],
]);

/** One promise of S3 or SQS. */
export function row(number: number, promise: string, check: () => Promise<void>): void {
  const difference = external === undefined ? DIFFERENT_ON_THE_EMBEDDED_CLOUD.get(number) : undefined;
  if (difference === undefined) test(`${number} ${promise}`, check);
  else test.fails(`${number} differs (${difference}): ${promise}`, check);
}

/** The target of all tests of a file. */
export function contractTarget(): () => Target {
  let target: Target | undefined;
  let close = async () => {};
  beforeAll(async () => {
    if (external === undefined) ({ target, close } = await embedded());
    else target = await elsewhere(external);
    await target.s3.send(new CreateBucketCommand({ Bucket: target.bucket }));
  });
  afterAll(() => close());
  return () => {
    if (target === undefined) throw new Error('the target runs only while tests do');
    return target;
  };
}

async function embedded(): Promise<{ target: Target; close: () => Promise<void> }> {
  const cloud = await startEmbeddedCloud();
  const target = {
    ...cloud.clients,
    endpoint: cloud.endpoint,
    bucket: 'contract',
    announcingBucket: async () => ({ bucket: cloud.bucketName('wire'), queueUrl: cloud.queueUrl('intake') }),
  };
  return { target, close: () => cloud.close() };
}

async function elsewhere(endpoint: string): Promise<Target> {
  const clients = awsClients({
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    ...process.env,
    AWS_ENDPOINT_URL: endpoint,
  });
  const bucket = `contract-${randomUUID()}`;
  const target = { ...clients, endpoint, bucket, announcingBucket };
  async function announcingBucket() {
    const queueUrl = await newQueue(target);
    const QueueArn = await arnOf(target, queueUrl);
    const Filter = { Key: { FilterRules: [{ Name: 'prefix' as const, Value: 'incoming/' }] } };
    await clients.s3.send(
      new PutBucketNotificationConfigurationCommand({
        Bucket: bucket,
        NotificationConfiguration: { QueueConfigurations: [{ QueueArn, Events: ['s3:ObjectCreated:*'], Filter }] },
      }),
    );
    return { bucket, queueUrl };
  }
  return target;
}

/** A queue of its own for one test; its URL at the address that is tested. */
export async function newQueue(target: Target, attributes: Record<string, string> = {}): Promise<string> {
  const fifo = attributes.FifoQueue === 'true';
  const name = `contract-${randomUUID()}${fifo ? '.fifo' : ''}`;
  const { QueueUrl = '' } = await target.sqs.send(new CreateQueueCommand({ QueueName: name, Attributes: attributes }));
  // fauxqs gives a host name that does not resolve; the path is right everywhere.
  return new URL(new URL(QueueUrl).pathname, target.endpoint).href;
}

export async function arnOf(target: Target, queueUrl: string): Promise<string> {
  const all = new GetQueueAttributesCommand({ QueueUrl: queueUrl, AttributeNames: ['QueueArn'] });
  return (await target.sqs.send(all)).Attributes?.QueueArn ?? '';
}

export async function receive(target: Target, queueUrl: string, options: object = {}): Promise<Message[]> {
  const command = new ReceiveMessageCommand({
    QueueUrl: queueUrl,
    MaxNumberOfMessages: 10,
    MessageSystemAttributeNames: ['All'],
    MessageAttributeNames: ['All'],
    ...options,
  });
  return (await target.sqs.send(command)).Messages ?? [];
}

/** Takes messages off the queue until `count` have come. */
export async function take(target: Target, queueUrl: string, count: number): Promise<Message[]> {
  const taken: Message[] = [];
  while (taken.length < count) {
    const messages = await receive(target, queueUrl, { WaitTimeSeconds: 3 });
    if (messages.length === 0) throw new Error(`${taken.length} of ${count} messages came`);
    await remove(target, queueUrl, messages);
    taken.push(...messages);
  }
  return taken;
}

export async function remove(target: Target, queueUrl: string, messages: readonly Message[]): Promise<void> {
  const Entries = messages.map(({ ReceiptHandle }, index) => ({ Id: String(index), ReceiptHandle }));
  await target.sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
}

/** What the request failed with: HTTP status and code. Fails when it did not fail. */
export async function refusal(request: Promise<unknown>): Promise<{ status: number | undefined; code: string }> {
  const error: unknown = await request.then(
    () => new Error('the request was answered as if all were well'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error) || !('$metadata' in error)) throw error;
  const { httpStatusCode } = error.$metadata as { httpStatusCode?: number };
  return { status: httpStatusCode, code: error.name };
}
