import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fault, FaultPlan } from '../../local/cloud/faults.ts';
import { startEmbeddedCloud } from '../../local/embedded-cloud.ts';
import { startLambdaRuntime } from '../../local/lambda-runtime.ts';
import { handleBatch, handleGroups } from '../../shared/platform/batch.ts';
import { type MergeableRecord, mergeWrite } from '../../shared/platform/merge-write.ts';
import { objectsCreated } from '../../shared/platform/s3-events.ts';
import { S3ObjectStore } from '../../shared/platform/s3-object-store.ts';
import { SqsWorkQueue } from '../../shared/platform/sqs-work-queue.ts';

/**
 * A pipeline of the same bones as Cobyline's, with sets of file names instead of stories: ingest passes each file on, normalize
 * merges it into its story, publish merges the story into a feed. Every primitive of shared/platform/ takes part.
 */

const names: (wanted: string[]) => MergeableRecord<string[]> = (wanted) => ({
  parse: (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
  merge: (present = []) => [...new Set([...present, ...wanted])].sort(),
  serialise: (all) => JSON.stringify(all),
});

/** The feed once every queue is empty. The faults end there: whoever looks at it is a test, not the pipeline. */
async function published(files: readonly string[], chaos?: Chaos): Promise<string> {
  const cloud = await startEmbeddedCloud(chaos === undefined ? {} : { faults: chaos.faults });
  const { s3, sqs } = cloud.clients;
  const [wire, newsroom, feeds] = (['wire', 'newsroom', 'feeds'] as const).map((name) => {
    return new S3ObjectStore(s3, cloud.bucketName(name));
  });
  if (wire === undefined || newsroom === undefined || feeds === undefined) throw new Error('three buckets');
  const normalizeQueue = new SqsWorkQueue(sqs, cloud.queueUrl('normalize'));
  const publishQueue = new SqsWorkQueue(sqs, cloud.queueUrl('publish'));
  const options = { random: () => 0.5, sleep: async () => {}, attempts: 50 };
  const onFailure = () => {};

  const { idle, stop } = startLambdaRuntime(cloud, {
    onError: onFailure,
    retryAfterSeconds: 0,
    handlers: {
      ingest: (event) =>
        handleBatch(
          event,
          async (record) => {
            await normalizeQueue.sendBatch(objectsCreated(record.body).map((file) => ({ body: file.key })));
          },
          { fifo: false, onFailure },
        ),
      normalize: (event) =>
        handleBatch(
          event,
          async (record) => {
            const key: string = JSON.parse(record.body);
            const story = key.charAt('incoming/'.length);
            await mergeWrite(newsroom, `stories/${story}`, names([key]), options);
            await publishQueue.send({ body: story, group: 'world', deduplicationId: `${key} ${record.messageId}` });
          },
          { fifo: false, onFailure },
        ),
      publish: (event) =>
        handleGroups(
          event,
          async (group, records) => {
            for (const story of new Set(records.map((record): string => JSON.parse(record.body)))) {
              const stored = await newsroom.get(`stories/${story}`);
              const all = stored === undefined ? [] : names([]).parse(stored.bytes);
              await mergeWrite(feeds, `feeds/${group}`, names(all), options);
            }
          },
          { onFailure },
        ),
    },
  });
  await Promise.all(files.map((file) => wire.put(`incoming/${file}`, file)));
  await idle();
  chaos?.end();
  const feed = await feeds.get('feeds/world');
  await stop();
  await cloud.close();
  return new TextDecoder().decode(feed?.bytes);
}

const FAULTS: readonly Fault[] = [
  { kind: 'lose-reply' },
  { kind: 'hang-up' },
  { kind: 'answer', status: 503, code: 'ServiceUnavailable' },
  { kind: 'answer', status: 409, code: 'ConditionalRequestConflict' },
];

interface Chaos {
  readonly faults: FaultPlan;
  readonly end: () => void;
}

/** Faults as a coin decides, at most `budget` in all: every message is tried a few times only. */
function chaosOf(coin: () => number, budget: number): Chaos {
  let left = budget;
  const happens = (probability: number) => coin() < probability && left-- > 0;
  const faults: FaultPlan = {
    request: ({ operation, bucket, headers }) => {
      // Lambda's own requests are left in peace: a message lost on its way to a function comes again only after minutes. So is
      // the desk, who would drop the file again.
      if (['ReceiveMessage', 'DeleteMessageBatch', 'ChangeMessageVisibilityBatch'].includes(operation))
        return undefined;
      if (bucket.endsWith('wire') || !happens(0.15)) return undefined;
      const conditional = headers['if-match'] ?? headers['if-none-match'];
      return FAULTS[Math.floor(coin() * (conditional === undefined ? FAULTS.length - 1 : FAULTS.length))];
    },
    deliveries: () => (happens(0.2) ? [0, 0.01] : happens(0.2) ? [0.02] : [0]),
    comesAgain: () => happens(0.1),
  };
  const end = () => {
    left = 0;
  };
  return { faults, end };
}

/** More of them, with fresh coins: `COBYLINE_CHAOS=500 npx vitest run test/local/chaos.test.ts`. */
const RUNS = Number(process.env.COBYLINE_CHAOS ?? 8);
const FILES = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1', 'a4', 'c2'];
const EXPECTED = JSON.stringify(FILES.map((file) => `incoming/${file}`).sort());

test('without faults the feed has every file', async () => {
  expect(await published(FILES)).toBe(EXPECTED);
});

test(
  'lost replies, broken connections, conflicts, duplicates and disorder change nothing in the feed',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.noBias(fc.nat(999))), async (coins) => {
        const coin = () => (coins.next().value ?? 0) / 1_000;
        expect(await published(FILES, chaosOf(coin, 20))).toBe(EXPECTED);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
  30_000 + RUNS * 2_000,
);
