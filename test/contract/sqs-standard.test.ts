import { createHash } from 'node:crypto';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  ListDeadLetterSourceQueuesCommand,
  PurgeQueueCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { describe, expect } from 'vitest';
import { arnOf, contractTarget, newQueue, receive, refusal, remove, row, take } from './target.ts';

const target = contractTarget();
const send = (QueueUrl: string, MessageBody: string, more: object = {}) =>
  target().sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, ...more }));

async function depth(QueueUrl: string) {
  const { Attributes } = await target().sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
  return {
    visible: Number(Attributes?.ApproximateNumberOfMessages),
    inFlight: Number(Attributes?.ApproximateNumberOfMessagesNotVisible),
    delayed: Number(Attributes?.ApproximateNumberOfMessagesDelayed),
  };
}

async function queueWithDeadLetters(maxReceiveCount: number) {
  const dead = await newQueue(target());
  const deadArn = await arnOf(target(), dead);
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: deadArn, maxReceiveCount });
  return { queue: await newQueue(target(), { RedrivePolicy }), dead, deadArn };
}

describe('SQS standard queues', () => {
  row(33, 'a message comes with its attributes and MD5, and is gone when it was deleted', async () => {
    const queue = await newQueue(target());
    const MessageAttributes = { traceId: { DataType: 'String', StringValue: 't1' } };
    await send(queue, 'hello', { MessageAttributes });
    const [message] = await take(target(), queue, 1);
    expect(message).toMatchObject({
      Body: 'hello',
      MD5OfBody: createHash('md5').update('hello').digest('hex'),
      MessageAttributes,
      Attributes: { ApproximateReceiveCount: '1', SentTimestamp: expect.stringMatching(/^\d{13}$/) },
    });
    expect(await receive(target(), queue)).toEqual([]);
  });

  row(34, 'a message that is not deleted comes again after its visibility timeout, counted', async () => {
    const queue = await newQueue(target(), { VisibilityTimeout: '2' });
    await send(queue, 'hello');
    expect(await receive(target(), queue)).toHaveLength(1);
    expect(await receive(target(), queue)).toEqual([]);
    const [again] = await receive(target(), queue, { WaitTimeSeconds: 5 });
    expect(again?.Attributes?.ApproximateReceiveCount).toBe('2');
  });

  row(35, 'visibility 0 gives a message back at once', async () => {
    const queue = await newQueue(target());
    await send(queue, 'hello');
    const [message] = await receive(target(), queue);
    const { ReceiptHandle } = message ?? {};
    await target().sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: queue, ReceiptHandle, VisibilityTimeout: 0 }),
    );
    expect(await receive(target(), queue)).toHaveLength(1);
  });

  row(36, 'a receipt handle of an earlier receive deletes nothing', async () => {
    const queue = await newQueue(target());
    await send(queue, 'hello');
    const [first] = await receive(target(), queue, { VisibilityTimeout: 0 });
    const [second] = await receive(target(), queue, { VisibilityTimeout: 0 });
    expect(second?.MessageId).toBe(first?.MessageId);
    const { ReceiptHandle } = first ?? {};
    await target()
      .sqs.send(new DeleteMessageCommand({ QueueUrl: queue, ReceiptHandle }))
      .catch(() => {});
    expect(await receive(target(), queue)).toHaveLength(1);
  });

  row(37, 'a message can be delayed', async () => {
    const queue = await newQueue(target());
    await send(queue, 'hello', { DelaySeconds: 2 });
    expect(await receive(target(), queue)).toEqual([]);
    expect(await receive(target(), queue, { WaitTimeSeconds: 5 })).toHaveLength(1);
  });

  row(38, 'ten messages are sent and deleted in one request each', async () => {
    const queue = await newQueue(target());
    const Entries = Array.from({ length: 10 }, (_, n) => ({ Id: `${n}`, MessageBody: `${n}` }));
    await target().sqs.send(new SendMessageBatchCommand({ QueueUrl: queue, Entries }));
    const messages = await take(target(), queue, 10);
    expect(messages.map((message) => Number(message.Body)).toSorted((a, b) => a - b)).toEqual([...Entries.keys()]);
    expect(await receive(target(), queue)).toEqual([]);
  });

  row(39, 'a long poll is answered when a message comes', async () => {
    const queue = await newQueue(target());
    const waiting = receive(target(), queue, { WaitTimeSeconds: 4 });
    await depth(queue); // the poll is on its way before the message is
    await send(queue, 'hello');
    const sent = performance.now();
    expect(await waiting).toHaveLength(1);
    expect(performance.now() - sent).toBeLessThan(1_000);
  });

  row(40, 'a message that was received too often is among the dead letters', async () => {
    const { queue, dead } = await queueWithDeadLetters(2);
    await send(queue, 'poison');
    for (const _try of [1, 2]) expect(await receive(target(), queue, { VisibilityTimeout: 0 })).toHaveLength(1);
    expect(await receive(target(), queue)).toEqual([]);
    expect((await take(target(), dead, 1))[0]?.Body).toBe('poison');
  });

  row(41, 'StartMessageMoveTask brings the dead letters back', async () => {
    const { queue, dead, deadArn } = await queueWithDeadLetters(1);
    await send(queue, 'poison');
    await receive(target(), queue, { VisibilityTimeout: 0 });
    await receive(target(), queue);
    await target().sqs.send(new StartMessageMoveTaskCommand({ SourceArn: deadArn }));
    const [message] = await receive(target(), queue, { WaitTimeSeconds: 5 });
    expect(message).toMatchObject({ Body: 'poison', Attributes: { ApproximateReceiveCount: '1' } });
    expect(await depth(dead)).toMatchObject({ visible: 0 });
  });

  row(42, 'a dead-letter queue names its sources', async () => {
    const { queue, dead } = await queueWithDeadLetters(1);
    const { queueUrls = [] } = await target().sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: dead }));
    expect(queueUrls.map((url) => new URL(url).pathname)).toEqual([new URL(queue).pathname]);
  });

  row(47, 'a standard queue takes a MessageGroupId and gives it back (fair queues)', async () => {
    const queue = await newQueue(target());
    await send(queue, 'hello', { MessageGroupId: 'afp' });
    expect((await take(target(), queue, 1))[0]?.Attributes?.MessageGroupId).toBe('afp');
  });

  row(48, '1 MiB is taken, a byte more is not', async () => {
    const queue = await newQueue(target());
    await send(queue, 'x'.repeat(1_048_576));
    expect((await refusal(send(queue, 'x'.repeat(1_048_577)))).status).toBe(400);
  });

  row(49, 'a purge empties the queue', async () => {
    const queue = await newQueue(target());
    await send(queue, 'hello');
    await target().sqs.send(new PurgeQueueCommand({ QueueUrl: queue }));
    expect(await receive(target(), queue)).toEqual([]);
  });

  row(53, 'emoji in a message survive', async () => {
    const queue = await newQueue(target());
    await send(queue, 'Breaking 😀');
    expect((await take(target(), queue, 1))[0]?.Body).toBe('Breaking 😀');
  });

  row(57, 'a message whose visibility timeout has ended counts as visible without a receive', async () => {
    const queue = await newQueue(target());
    await send(queue, 'hello');
    expect(await depth(queue)).toEqual({ visible: 1, inFlight: 0, delayed: 0 });
    const [message] = await receive(target(), queue);
    expect(await depth(queue)).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
    const { ReceiptHandle } = message ?? {};
    await target().sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: queue, ReceiptHandle, VisibilityTimeout: 1 }),
    );
    const until = performance.now() + 3_000;
    while ((await depth(queue)).visible === 0 && performance.now() < until);
    expect(await depth(queue)).toEqual({ visible: 1, inFlight: 0, delayed: 0 });
    await remove(target(), queue, await receive(target(), queue));
  });
});
