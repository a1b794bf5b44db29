import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ChangeMessageVisibilityCommand, DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FaultPlan } from '../../local/cloud/faults.ts';
import { FolderInUseError } from '../../local/cloud/storage.ts';
import { type EmbeddedCloud, startEmbeddedCloud } from '../../local/embedded-cloud.ts';
import { readEnvironment } from '../../shared/platform/environment.ts';
import type { QueueName } from '../../shared/platform/resources.ts';
import { objectsCreated } from '../../shared/platform/s3-events.ts';
import { S3ObjectStore } from '../../shared/platform/s3-object-store.ts';
import { SqsWorkQueue } from '../../shared/platform/sqs-work-queue.ts';

let cloud: EmbeddedCloud;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cobyline-cloud-'));
});
afterEach(async () => {
  await cloud.close();
  await rm(folder, { recursive: true });
});

const wire = () => new S3ObjectStore(cloud.clients.s3, cloud.bucketName('wire'));
const queue = (name: QueueName) => new SqsWorkQueue(cloud.clients.sqs, cloud.queueUrl(name));

async function receive(name: QueueName) {
  const QueueUrl = cloud.queueUrl(name);
  const { Messages = [] } = await cloud.clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
  );
  return {
    bodies: Messages.map((message) => message.Body ?? ''),
    deleteAll: async () => {
      for (const { ReceiptHandle } of Messages) {
        await cloud.clients.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      }
    },
  };
}

/** The files announced on the intake queue, in the order they came. */
async function announced(): Promise<string[]> {
  const { bodies, deleteAll } = await receive('intake');
  await deleteAll();
  return bodies.flatMap((body) => objectsCreated(body).map((file) => file.key));
}

describe('the embedded cloud', () => {
  test('listens on the loopback interface only and leaves process.env alone', async () => {
    const before = { ...process.env };
    cloud = await startEmbeddedCloud();
    expect(cloud.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(process.env).toEqual(before);
  });

  test('hands out all the settings a function can ask for', async () => {
    cloud = await startEmbeddedCloud({ stage: 'try' });
    const settings = [
      'wireBucket',
      'newsroomBucket',
      'feedsBucket',
      'normalizeQueueUrl',
      'normalizePriorityQueueUrl',
      'publishQueueUrl',
      'publishPriorityQueueUrl',
      'stage',
    ] as const;
    expect(readEnvironment(cloud.variables, settings)).toMatchObject({
      wireBucket: 'cobyline-try-wire',
      publishQueueUrl: `${cloud.endpoint}/000000000000/cobyline-try-publish.fifo`,
      stage: 'try',
    });
  });

  test('two of them know nothing of each other', async () => {
    cloud = await startEmbeddedCloud();
    const other = await startEmbeddedCloud();
    await wire().put('a', 'x');
    const same = new S3ObjectStore(other.clients.s3, other.bucketName('wire'));
    expect(await same.head('a')).toBeUndefined();
    await other.close();
  });

  test('finds everything again after a restart, messages in hand included, in their order', async () => {
    cloud = await startEmbeddedCloud({ folder });
    await wire().put('incoming/afp/1.txt', 'one', { contentType: 'text/plain', metadata: { source: 'afp' } });
    await queue('publish').sendBatch(['1', '2', '3'].map((body) => ({ body, group: 'world', deduplicationId: body })));
    expect((await receive('publish')).bodies).toEqual(['"1"', '"2"', '"3"']);
    const etag = (await wire().head('incoming/afp/1.txt'))?.etag;
    await cloud.close();

    cloud = await startEmbeddedCloud({ folder });
    const read = await wire().get('incoming/afp/1.txt');
    expect(read).toMatchObject({ etag, contentType: 'text/plain', metadata: { source: 'afp' } });
    expect(new TextDecoder().decode(read?.bytes)).toBe('one');
    expect(await wire().put('incoming/afp/1.txt', 'two', { onlyIf: { absent: true } })).toMatchObject({
      outcome: 'conflict',
    });
    expect((await receive('publish')).bodies).toEqual(['"1"', '"2"', '"3"']);
    expect(await announced()).toEqual(['incoming/afp/1.txt']);
    expect((await receive('intake')).bodies).toEqual([]);
  });

  test('refuses a folder that another program works with', async () => {
    cloud = await startEmbeddedCloud({ folder });
    await expect(startEmbeddedCloud({ folder })).rejects.toThrow(FolderInUseError);
    await expect(startEmbeddedCloud({ folder })).rejects.toThrow(
      `${folder} is in use: another Cobyline is running here; end it first`,
    );
    await wire().put('still', 'works');
    await cloud.close();
    cloud = await startEmbeddedCloud({ folder });
    expect(await wire().head('still')).toBeDefined();
  });

  test('forgets on demand what an earlier start left, but not what another program works with', async () => {
    cloud = await startEmbeddedCloud({ folder });
    await wire().put('incoming/afp/1.txt', 'one');
    await expect(startEmbeddedCloud({ folder, fresh: true })).rejects.toThrow(FolderInUseError);
    expect(await wire().head('incoming/afp/1.txt')).toBeDefined();
    await cloud.close();
    cloud = await startEmbeddedCloud({ folder, fresh: true });
    expect(await wire().head('incoming/afp/1.txt')).toBeUndefined();
    expect(await announced()).toEqual([]);
    await cloud.close();
    cloud = await startEmbeddedCloud({ folder });
    expect(await wire().head('incoming/afp/1.txt')).toBeUndefined();
  });

  test('gives back a message at once, on disk too', async () => {
    cloud = await startEmbeddedCloud({ folder });
    await queue('normalize').send({ body: 1 });
    const QueueUrl = cloud.queueUrl('normalize');
    const { Messages } = await cloud.clients.sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    const ReceiptHandle = Messages?.[0]?.ReceiptHandle;
    await cloud.clients.sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
    expect((await receive('normalize')).bodies).toEqual(['1']);
  });

  test('orders the events of a key over a restart', async () => {
    cloud = await startEmbeddedCloud({ folder });
    await wire().put('incoming/a', 'one');
    await cloud.close();
    cloud = await startEmbeddedCloud({ folder });
    await wire().put('incoming/a', 'two');
    const { bodies } = await receive('intake');
    const sequencers = bodies.flatMap((body) => objectsCreated(body).map((file) => file.sequencer ?? ''));
    expect(sequencers).toHaveLength(2);
    expect(sequencers.toSorted()).toEqual(sequencers);
  });

  test('counts what is still to be done, dead letters left out', async () => {
    cloud = await startEmbeddedCloud();
    await (await receive('intake')).deleteAll();
    expect(cloud.pending()).toBe(0);
    await queue('normalize').send({ body: 1 });
    await queue('normalize').send({ body: 2, delaySeconds: 60 });
    const taken = await receive('normalize');
    expect(cloud.pending()).toBe(2);
    await taken.deleteAll();
    expect(cloud.pending()).toBe(1);
    const dead = new SqsWorkQueue(cloud.clients.sqs, cloud.queueUrl('normalize', 'dead'));
    await dead.send({ body: 3 });
    expect(cloud.pending()).toBe(1);
  });
});

describe('faults on demand', () => {
  async function withFaults(faults: FaultPlan): Promise<void> {
    cloud = await startEmbeddedCloud({ faults });
    await (await receive('intake')).deleteAll();
  }

  test('an event can come twice, late or not at all', async () => {
    await withFaults({
      deliveries: (_bucket, key) =>
        ({ 'incoming/twice': [0, 0], 'incoming/late': [0.6], 'incoming/lost': [] })[key] ?? [0],
    });
    for (const key of ['late', 'twice', 'lost', 'usual']) await wire().put(`incoming/${key}`, key);
    expect(await announced()).toEqual(['incoming/twice', 'incoming/twice', 'incoming/usual']);
    while (cloud.depths().every((one) => one.visible === 0));
    expect(await announced()).toEqual(['incoming/late']);
  });

  test('a message can come again although it was deleted', async () => {
    let left = 1;
    await withFaults({ comesAgain: (name, body) => name.endsWith('normalize') && body === '1' && left-- > 0 });
    await queue('normalize').sendBatch([{ body: 1 }, { body: 2 }]);
    const { deleteAll } = await receive('normalize');
    await deleteAll();
    const again = await receive('normalize');
    expect(again.bodies).toEqual(['1']);
    await again.deleteAll();
    expect(cloud.pending()).toBe(0);
  });
});
