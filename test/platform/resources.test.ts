import { describe, expect, test } from 'vitest';
import {
  FUNCTIONS,
  physicalQueueName,
  QUEUES,
  queueAttributes,
  visibilitySecondsOf,
} from '../../shared/platform/resources.ts';

describe.each(QUEUES)('queue $name', (queue) => {
  const dead = queueAttributes(queue, 'dead');
  const source = queueAttributes(queue, { deadLetterArn: 'arn:aws:sqs:eu-west-1:000000000000:dead' });

  test('leaves six times the time of its function, as Lambda asks', () => {
    expect(Number(source.VisibilityTimeout)).toBe(6 * FUNCTIONS[queue.consumer].timeoutSeconds);
    expect(visibilitySecondsOf(queue)).toBeLessThanOrEqual(43_200);
  });

  test('gives up what cannot be handled, and keeps it longer than it would have lived', () => {
    expect(JSON.parse(source.RedrivePolicy ?? '')).toEqual({
      deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:000000000000:dead',
      maxReceiveCount: queue.maxReceiveCount,
    });
    expect(dead).not.toHaveProperty('RedrivePolicy');
    expect(Number(dead.MessageRetentionPeriod)).toBeGreaterThan(Number(source.MessageRetentionPeriod));
    expect(Number(dead.MessageRetentionPeriod)).toBeLessThanOrEqual(14 * 24 * 60 * 60);
  });

  test('has a name and attributes that fit its kind', () => {
    const names = [physicalQueueName('prod', queue), physicalQueueName('prod', queue, 'dead')];
    for (const name of names) expect(name).toMatch(queue.fifo ? /^[a-z-]{1,75}\.fifo$/ : /^[a-z-]{1,80}$/);
    expect(source.FifoQueue).toBe(queue.fifo ? 'true' : undefined);
    expect(dead.FifoQueue).toBe(source.FifoQueue);
    expect(queue.batchSize).toBeLessThanOrEqual(10);
  });
});

test('a feed that a poison message stops is going again within ten minutes', () => {
  for (const queue of QUEUES.filter((one) => one.fifo)) {
    expect(queue.maxReceiveCount * visibilitySecondsOf(queue)).toBeLessThanOrEqual(600);
  }
});
