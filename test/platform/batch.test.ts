import type { SQSEvent, SQSRecord } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handleBatch, handleGroups } from '../../shared/platform/batch.ts';

function record(messageId: string, group?: string): SQSRecord {
  return {
    messageId,
    receiptHandle: messageId,
    body: messageId,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: '',
      ApproximateFirstReceiveTimestamp: '0',
      ...(group !== undefined && { MessageGroupId: group }),
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: '',
    awsRegion: 'eu-west-1',
  };
}

const batch = (...records: SQSRecord[]): SQSEvent => ({ Records: records });
const ids = (answer: { batchItemFailures: { itemIdentifier: string }[] }) =>
  answer.batchItemFailures.map((failure) => failure.itemIdentifier);

/** Handles everything but the named messages; remembers what it was given. */
function failingOn(...poison: string[]) {
  const handled: string[] = [];
  const failures: string[] = [];
  return {
    handled,
    failures,
    handle: async (one: SQSRecord) => {
      handled.push(one.messageId);
      if (poison.includes(one.messageId)) throw new Error('poison');
    },
    onFailure: (records: readonly SQSRecord[]) => void failures.push(...records.map((one) => one.messageId)),
  };
}

describe('handleBatch', () => {
  test('a record that fails comes again and harms no other', async () => {
    const { handle, handled, failures, onFailure } = failingOn('b');
    const answer = await handleBatch(batch(record('a'), record('b'), record('c')), handle, { fifo: false, onFailure });
    expect(ids(answer)).toEqual(['b']);
    expect(handled.toSorted()).toEqual(['a', 'b', 'c']);
    expect(failures).toEqual(['b']);
  });

  test('FIFO: after a failure the later records of its group are failed unprocessed, other groups go on', async () => {
    const { handle, handled, failures, onFailure } = failingOn('x2');
    const event = batch(record('x1', 'x'), record('y1', 'y'), record('x2', 'x'), record('y2', 'y'), record('x3', 'x'));
    const answer = await handleBatch(event, handle, { fifo: true, onFailure });
    expect(ids(answer)).toEqual(['x2', 'x3']);
    expect(handled).not.toContain('x3');
    expect(handled).toContain('y2');
    expect(failures).toEqual(['x2']);
  });

  test('FIFO: no record is handled before the earlier ones of its group are done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ group: fc.constantFrom('a', 'b', 'c'), fails: fc.boolean(), ticks: fc.nat(5) }), {
          maxLength: 10,
        }),
        fc.integer({ min: 1, max: 4 }),
        async (plan, concurrency) => {
          const records = plan.map(({ group }, index) => record(String(index), group));
          const active = new Set<string>();
          const done: Record<string, number[]> = {};
          const handle = async (one: SQSRecord) => {
            const group = one.attributes.MessageGroupId ?? '';
            const step = plan[Number(one.messageId)];
            expect(active).not.toContain(group);
            active.add(group);
            expect(active.size).toBeLessThanOrEqual(concurrency);
            for (let tick = 0; tick < (step?.ticks ?? 0); tick += 1) await Promise.resolve();
            active.delete(group);
            if (step?.fails) throw new Error('fails');
            done[group] = [...(done[group] ?? []), Number(one.messageId)];
          };
          const answer = await handleBatch(batch(...records), handle, { fifo: true, concurrency, onFailure: () => {} });
          const failed = new Set(ids(answer));
          for (const group of ['a', 'b', 'c']) {
            const own = plan.flatMap((step, index) => (step.group === group ? [{ index, ...step }] : []));
            const firstFailure = own.findIndex((step) => step.fails);
            const good = firstFailure < 0 ? own : own.slice(0, firstFailure);
            expect(done[group] ?? []).toEqual(good.map((step) => step.index));
            expect(own.filter((step) => failed.has(String(step.index)))).toEqual(own.slice(good.length));
          }
        },
      ),
    );
  });

  test('an empty batch is a good batch', async () => {
    const answer = await handleBatch(batch(), async () => {}, { fifo: false, onFailure: () => {} });
    expect(answer).toEqual({ batchItemFailures: [] });
  });
});

describe('handleGroups', () => {
  test('gives all records of a group at once and in order', async () => {
    const seen: Record<string, string[]> = {};
    const event = batch(record('x1', 'x'), record('y1', 'y'), record('x2', 'x'));
    const answer = await handleGroups(
      event,
      async (group, records) => {
        seen[group] = records.map((one) => one.messageId);
      },
      { onFailure: () => {} },
    );
    expect(seen).toEqual({ x: ['x1', 'x2'], y: ['y1'] });
    expect(ids(answer)).toEqual([]);
  });

  test('fails a group as a whole and no other', async () => {
    const { failures, onFailure } = failingOn();
    const event = batch(record('x1', 'x'), record('y1', 'y'), record('x2', 'x'));
    const answer = await handleGroups(
      event,
      async (group) => {
        if (group === 'x') throw new Error('poison');
      },
      { onFailure },
    );
    expect(ids(answer)).toEqual(['x1', 'x2']);
    expect(failures).toEqual(['x1', 'x2']);
  });
});
