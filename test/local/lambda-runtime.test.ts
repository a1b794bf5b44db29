import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { afterEach, describe, expect, test } from 'vitest';
import { type LambdaRuntime, type SqsHandler, startLambdaRuntime } from '../../local/lambda-runtime.ts';
import { S3ObjectStore } from '../../shared/platform/s3-object-store.ts';
import { SqsWorkQueue } from '../../shared/platform/sqs-work-queue.ts';
import { embeddedCloud } from '../embedded-cloud.ts';

const cloud = embeddedCloud();
let runtime: LambdaRuntime | undefined;
const errors: string[] = [];

afterEach(async () => {
  await runtime?.idle();
  await runtime?.stop();
  errors.length = 0;
});

function run(
  handlers: { ingest?: SqsHandler; normalize?: SqsHandler; publish?: SqsHandler },
  timeoutSeconds?: number,
): LambdaRuntime {
  const onError = (queue: string, error: unknown) => void errors.push(`${queue}: ${String(error)}`);
  runtime = startLambdaRuntime(cloud(), {
    handlers,
    retryAfterSeconds: 0,
    onError,
    ...(timeoutSeconds !== undefined && { timeoutSeconds }),
  });
  return runtime;
}

const bodiesOf = (event: SQSEvent) => event.Records.map((record) => JSON.parse(record.body) as string);
const normalizeQueue = () => new SqsWorkQueue(cloud().clients.sqs, cloud().queueUrl('normalize'));
const publishQueue = () => new SqsWorkQueue(cloud().clients.sqs, cloud().queueUrl('publish'));
const letters = (name: string) =>
  cloud()
    .depths()
    .find((queue) => queue.name.includes(`${name}-dead`))?.visible;

describe('the lambda runtime', () => {
  test('carries a file through the stages and knows when all is done', async () => {
    const wire = new S3ObjectStore(cloud().clients.s3, cloud().bucketName('wire'));
    const published: string[] = [];
    const { idle } = run({
      ingest: async (event) => {
        for (const record of event.Records) {
          const files = (JSON.parse(record.body) as { Records?: { s3: { object: { key: string } } }[] }).Records ?? [];
          await normalizeQueue().sendBatch(files.map((file) => ({ body: file.s3.object.key })));
        }
        return undefined;
      },
      normalize: async (event) => {
        for (const key of bodiesOf(event)) {
          await publishQueue().send({ body: key, group: 'world', deduplicationId: key });
        }
        return { batchItemFailures: [] };
      },
      publish: async (event) => {
        published.push(...bodiesOf(event));
        return undefined;
      },
    });
    await wire.put('incoming/afp/one.txt', 'one');
    await wire.put('elsewhere/two.txt', 'two');
    await wire.put('incoming/afp/three.txt', 'three');
    await idle();
    expect(published.toSorted()).toEqual(['incoming/afp/one.txt', 'incoming/afp/three.txt']);
    expect(errors).toEqual([]);
  });

  test('gives a function the record Lambda gives it', async () => {
    const seen: SQSRecord[] = [];
    const { idle } = run({
      publish: async (event) => {
        seen.push(...event.Records);
        return undefined;
      },
    });
    await publishQueue().send({ body: { wire: 'سلام 😀' }, group: 'world', deduplicationId: 'd1' });
    await idle();
    expect(seen).toEqual([
      {
        messageId: expect.stringMatching(/./),
        receiptHandle: expect.stringMatching(/./),
        body: expect.stringMatching(/^\{"wire":/),
        attributes: {
          ApproximateReceiveCount: '1',
          SentTimestamp: expect.stringMatching(/^\d{13}$/),
          SenderId: expect.any(String),
          ApproximateFirstReceiveTimestamp: expect.stringMatching(/^\d{13}$/),
          MessageGroupId: 'world',
          MessageDeduplicationId: expect.any(String),
          SequenceNumber: expect.stringMatching(/^\d{20}$/),
        },
        messageAttributes: {},
        md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/),
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:cobyline-local-publish.fifo',
        awsRegion: 'eu-west-1',
      },
    ]);
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ wire: 'سلام 😀' });
  });

  test('only the records reported as failed come again', async () => {
    const handled: string[] = [];
    const { idle } = run({
      normalize: async (event) => {
        const fresh = event.Records.filter((record) => record.attributes.ApproximateReceiveCount === '1');
        handled.push(...bodiesOf(event));
        return {
          batchItemFailures: fresh
            .filter((record) => record.body.includes('bad'))
            .map((record) => ({ itemIdentifier: record.messageId })),
        };
      },
    });
    await normalizeQueue().sendBatch([{ body: 'good' }, { body: 'bad' }, { body: 'fine' }]);
    await idle();
    expect(handled.toSorted()).toEqual(['bad', 'bad', 'fine', 'good']);
  });

  test.each<[string, (event: SQSEvent) => unknown]>([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['names a message it was not given', () => ({ batchItemFailures: [{ itemIdentifier: 'other' }] })],
    ['names no message', () => ({ batchItemFailures: [{ itemIdentifier: '' }] })],
    ['answers another shape', () => ({ batchItemFailures: 'all' })],
  ])('the whole batch comes again when the function %s, and ends among the dead letters', async (_case, answer) => {
    const before = letters('normalize') ?? 0;
    let calls = 0;
    const { idle } = run({
      normalize: async (event) => {
        calls += 1;
        return answer(event) as undefined;
      },
    });
    await normalizeQueue().send({ body: 'poison' });
    await idle();
    expect(calls).toBe(4);
    expect(errors).toHaveLength(4);
    expect(letters('normalize')).toBe(before + 1);
  });

  test('FIFO: a group stays in order through failures, other groups do not wait', async () => {
    const handled: string[] = [];
    let failures = 2;
    const { idle } = run({
      publish: async (event) => {
        for (const [index, record] of event.Records.entries()) {
          const body = JSON.parse(record.body) as string;
          if (body === 'a2' && failures-- > 0) {
            const rest = event.Records.slice(index).filter((one) => one.attributes.MessageGroupId === 'a');
            handled.push(
              ...event.Records.slice(index)
                .filter((one) => one.attributes.MessageGroupId !== 'a')
                .map((one) => JSON.parse(one.body) as string),
            );
            return { batchItemFailures: rest.map((one) => ({ itemIdentifier: one.messageId })) };
          }
          handled.push(body);
        }
        return undefined;
      },
    });
    await publishQueue().sendBatch(
      ['a1', 'b1', 'a2', 'a3', 'b2', 'a4', 'a5'].map((body) => ({
        body,
        group: body.charAt(0),
        deduplicationId: body,
      })),
    );
    await idle();
    expect(handled.filter((body) => body.startsWith('a'))).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
    expect(handled.filter((body) => body.startsWith('b'))).toEqual(['b1', 'b2']);
  });

  test('a function that takes too long has failed, and another try may do better', async () => {
    let tries = 0;
    const never = Promise.withResolvers<undefined>();
    const { idle } = run(
      {
        normalize: () => {
          tries += 1;
          return tries === 1 ? never.promise : Promise.resolve(undefined);
        },
      },
      0.05,
    );
    await normalizeQueue().send({ body: 'slow' });
    await idle();
    expect(tries).toBe(2);
    expect(errors).toEqual(['normalize: Error: Task timed out after 0.05 seconds']);
  });

  test('stopping waits for the function that runs, and takes no more', async () => {
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<undefined>();
    const { stop } = run({
      normalize: () => {
        started.resolve();
        return finish.promise;
      },
    });
    await normalizeQueue().send({ body: 'last' });
    await started.promise;
    const stopped = stop();
    await normalizeQueue().send({ body: 'too late' });
    finish.resolve(undefined);
    await stopped;
    expect(cloud().pending({ queues: ['normalize'] })).toBe(1);
    const handled: string[] = [];
    const { idle } = run({
      normalize: async (event) => {
        handled.push(...bodiesOf(event));
        return undefined;
      },
    });
    await idle();
    expect(handled).toEqual(['too late']);
  });
});
