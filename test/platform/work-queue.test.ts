import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../local/cloud/faults.ts';
import { MemoryWorkQueue } from '../../shared/platform/memory-work-queue.ts';
import { SqsWorkQueue } from '../../shared/platform/sqs-work-queue.ts';
import { messageText, type WorkMessage, type WorkQueue } from '../../shared/platform/work-queue.ts';
import { TransientError } from '../../shared/story/errors.ts';
import { embeddedCloud } from '../embedded-cloud.ts';

describe('message text', () => {
  const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/;

  test('is JSON of the same value in characters that every SQS takes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const text = messageText(value);
        expect(text).toMatch(allowed);
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
      }),
    );
    const hostile = '\u0000\u0001\u001f\ud800 \udfff \ufffe\uffff 😀 تصحيح';
    expect(messageText(hostile)).toMatch(allowed);
    expect(JSON.parse(messageText(hostile))).toBe(hostile);
  });

  test('refuses what is no JSON', () => {
    expect(() => messageText(undefined)).toThrow(TypeError);
  });
});

/** What both work queues do; `received` gives the messages in the order they were sent. */
function workQueueConformance(
  make: (kind: 'standard' | 'fifo') => { queue: WorkQueue; received: () => Promise<WorkMessage[]> },
) {
  test('hands on what was sent, whatever its characters', async () => {
    const { queue, received } = make('standard');
    await queue.send({ body: { text: '\u0001 \uffff 😀' } });
    expect(await received()).toEqual([{ body: { text: '\u0001 \uffff 😀' } }]);
  });

  test('sends more than fit into one request, in order', async () => {
    const { queue, received } = make('fifo');
    const messages = Array.from({ length: 23 }, (_, n) => ({ body: n, group: 'world', deduplicationId: `${n}` }));
    await queue.sendBatch(messages);
    expect((await received()).map((message) => message.body)).toEqual(messages.map((message) => message.body));
    await queue.sendBatch([]);
    expect(await received()).toEqual([]);
  });

  test('sends messages whose sum is more than a request may have', async () => {
    const { queue, received } = make('standard');
    await queue.sendBatch(Array.from({ length: 5 }, () => ({ body: 'x'.repeat(400_000) })));
    expect(await received()).toHaveLength(5);
  });

  test('drops a FIFO message whose id it has seen in the group, and only in the group', async () => {
    const { queue, received } = make('fifo');
    const id = 'x'.repeat(200);
    await queue.send({ body: 1, group: 'a', deduplicationId: id });
    await queue.send({ body: 2, group: 'a', deduplicationId: id });
    await queue.send({ body: 3, group: 'b', deduplicationId: id });
    expect((await received()).map((message) => message.body)).toEqual([1, 3]);
  });

  test.each<[string, 'standard' | 'fifo', WorkMessage]>([
    ['without a group', 'fifo', { body: 1, deduplicationId: 'x' }],
    ['without an id', 'fifo', { body: 1, group: 'x' }],
    ['with a delay', 'fifo', { body: 1, group: 'x', deduplicationId: 'x', delaySeconds: 1 }],
    ['with a group', 'standard', { body: 1, group: 'x' }],
    ['larger than 1 MiB', 'standard', { body: 'x'.repeat(1_048_576) }],
  ])('a message %s is refused by a %s queue', async (_case, kind, message) => {
    const { queue } = make(kind);
    await expect(queue.send(message)).rejects.toThrow(TypeError);
  });
}

describe('MemoryWorkQueue', () => {
  workQueueConformance((kind) => {
    const queue = new MemoryWorkQueue(kind);
    return {
      queue,
      received: async () =>
        queue.sent.splice(0).map(({ body, group }) => ({ body, ...(group !== undefined && { group }) })),
    };
  });
});

describe('SqsWorkQueue on the embedded cloud', () => {
  const faults: Fault[] = [];
  const cloud = embeddedCloud({ faults: { request: () => faults.shift() } });

  async function drained(url: string): Promise<WorkMessage[]> {
    const messages: WorkMessage[] = [];
    for (;;) {
      const { Messages = [] } = await cloud().clients.sqs.send(
        new ReceiveMessageCommand({ QueueUrl: url, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ['All'] }),
      );
      if (Messages.length === 0) return messages;
      for (const { Body, Attributes, ReceiptHandle } of Messages) {
        await cloud().clients.sqs.send(new DeleteMessageCommand({ QueueUrl: url, ReceiptHandle }));
        const group = Attributes?.MessageGroupId;
        messages.push({ body: JSON.parse(Body ?? ''), ...(group !== undefined && { group }) });
      }
    }
  }

  const make = (kind: 'standard' | 'fifo') => {
    const url = cloud().queueUrl(kind === 'fifo' ? 'publish' : 'normalize');
    return { queue: new SqsWorkQueue(cloud().clients.sqs, url), received: () => drained(url) };
  };
  workQueueConformance(make);

  test('a lost reply doubles a message on a standard queue, not on a FIFO queue', async () => {
    for (const [kind, count] of [
      ['standard', 2],
      ['fifo', 1],
    ] as const) {
      const { queue, received } = make(kind);
      await received();
      faults.push({ kind: 'lose-reply' });
      await queue.send({ body: 'once', ...(kind === 'fifo' && { group: 'g', deduplicationId: 'once' }) });
      expect(await received()).toHaveLength(count);
    }
  });

  test('a queue that does not take the message is transient', async () => {
    faults.push({ kind: 'answer', status: 403, code: 'AccessDenied' });
    await expect(make('standard').queue.send({ body: 1 })).rejects.toThrow(TransientError);
    const nowhere = new SqsWorkQueue(cloud().clients.sqs, `${cloud().endpoint}/000000000000/nowhere`);
    await expect(nowhere.send({ body: 1 })).rejects.toThrow(/could not send to nowhere/);
  });
});
