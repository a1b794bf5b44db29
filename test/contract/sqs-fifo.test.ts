import { ChangeMessageVisibilityCommand, GetQueueAttributesCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { describe, expect } from 'vitest';
import { contractTarget, newQueue, receive, refusal, remove, row } from './target.ts';

const target = contractTarget();
const fifo = (more: Record<string, string> = {}) => newQueue(target(), { FifoQueue: 'true', ...more });
const send = (
  QueueUrl: string,
  MessageBody: string,
  MessageGroupId: string,
  MessageDeduplicationId?: string,
  more: object = {},
) =>
  target().sqs.send(new SendMessageCommand({ QueueUrl, MessageBody, MessageGroupId, MessageDeduplicationId, ...more }));
const bodies = (messages: { Body?: string | undefined }[]) => messages.map((message) => message.Body);

describe('SQS FIFO queues', () => {
  row(43, 'a message with an id, or with contents, that came before is dropped', async () => {
    const queue = await fifo({ ContentBasedDeduplication: 'true' });
    await send(queue, 'a', 'g', 'x');
    await send(queue, 'b', 'g', 'x');
    await send(queue, 'c', 'g');
    await send(queue, 'c', 'g');
    expect(bodies(await receive(target(), queue))).toEqual(['a', 'c']);
  });

  row(
    44,
    'several messages of a group come in order; the group is locked until all are deleted, others are not',
    async () => {
      const queue = await fifo();
      for (const [body, group] of [
        ['a1', 'a'],
        ['a2', 'a'],
        ['b1', 'b'],
        ['a3', 'a'],
        ['b2', 'b'],
        ['b3', 'b'],
      ] as const) {
        await send(queue, body, group, body);
      }
      const first = await receive(target(), queue, { MaxNumberOfMessages: 1 });
      expect(bodies(first)).toEqual(['a1']);
      const others = await receive(target(), queue);
      expect(bodies(others)).toEqual(['b1', 'b2', 'b3']);
      expect(await receive(target(), queue)).toEqual([]);
      await remove(target(), queue, first);
      const rest = await receive(target(), queue);
      expect(bodies(rest)).toEqual(['a2', 'a3']);
      await remove(target(), queue, rest.slice(0, 1));
      await send(queue, 'a4', 'a', 'a4');
      expect(await receive(target(), queue)).toEqual([]);
      await remove(target(), queue, rest.slice(1));
      expect(bodies(await receive(target(), queue))).toEqual(['a4']);
    },
  );

  row(59, 'messages that are given back keep their place before the later ones of their group', async () => {
    const queue = await fifo();
    for (const body of ['1', '2', '3', '4']) await send(queue, body, 'a', body);
    const taken = await receive(target(), queue, { MaxNumberOfMessages: 3 });
    for (const { ReceiptHandle } of taken) {
      await target().sqs.send(
        new ChangeMessageVisibilityCommand({ QueueUrl: queue, ReceiptHandle, VisibilityTimeout: 0 }),
      );
    }
    expect(bodies(await receive(target(), queue))).toEqual(['1', '2', '3', '4']);
  });

  row(60, 'messages whose visibility timeout has ended keep their place too', async () => {
    const queue = await fifo({ VisibilityTimeout: '1' });
    for (const body of ['1', '2', '3', '4']) await send(queue, body, 'a', body);
    expect(bodies(await receive(target(), queue, { MaxNumberOfMessages: 3 }))).toEqual(['1', '2', '3']);
    expect(bodies(await receive(target(), queue, { WaitTimeSeconds: 5, VisibilityTimeout: 0 }))).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
    // free again at once, and received without waiting
    expect(bodies(await receive(target(), queue))).toEqual(['1', '2', '3', '4']);
  });

  row(45, 'a single message cannot be delayed: 400', async () => {
    const queue = await fifo();
    expect((await refusal(send(queue, 'a', 'g', 'x', { DelaySeconds: 1 }))).status).toBe(400);
  });

  row(46, 'the attributes of high throughput are taken', async () => {
    const QueueUrl = await fifo({ DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' });
    const { Attributes } = await target().sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }),
    );
    expect(Attributes).toMatchObject({ DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' });
  });

  row(54, 'with DeduplicationScope=messageGroup the same id in two groups is two messages', async () => {
    const queue = await fifo({ DeduplicationScope: 'messageGroup', FifoThroughputLimit: 'perMessageGroupId' });
    await send(queue, 'a', 'g1', 'x');
    await send(queue, 'b', 'g2', 'x');
    expect(bodies(await receive(target(), queue))).toEqual(['a', 'b']);
  });
});
