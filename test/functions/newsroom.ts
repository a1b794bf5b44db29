import { putNewsroom } from '../../functions/configuration.ts';
import { createIngest } from '../../functions/ingest.ts';
import { createNormalize } from '../../functions/normalize.ts';
import { createPublish } from '../../functions/publish.ts';
import { createPush } from '../../functions/push.ts';
import { createRelease } from '../../functions/release.ts';
import { type Buckets, bucketsOf, dropFile, publishQueueOf, receiptsIn } from '../../local/buckets.ts';
import { type EmbeddedCloud, type EmbeddedCloudOptions, startEmbeddedCloud } from '../../local/embedded-cloud.ts';
import { type LambdaRuntime, startLambdaRuntime } from '../../local/lambda-runtime.ts';
import { lineLog } from '../../shared/platform/log.ts';
import { outcomeOf } from '../../shared/story/receipt.ts';
import { type Instant, instant } from '../../shared/story/time.ts';

/** A small newsroom: one own outlet, a feed with all rights, one with AFP text only, one with own copy only. */
export const NEWSROOM = {
  publisher: {
    name: 'Pishtaz',
    url: 'https://pishtaz.example',
    feedsUrl: 'https://feeds.pishtaz.example/feeds',
    tagAuthority: { domain: 'pishtaz.example', year: '2026' },
  },
  outlets: [{ id: 'pishtaz', names: { en: 'Pishtaz', fa: 'پیشتاز', ar: 'بيشتاز' } }],
  sources: { desk: { provider: 'pishtaz.example' }, wire: { provider: 'wire.example' } },
  feeds: [
    { id: 'all', title: 'All', description: 'Everything', licences: [{ agency: '*' }] },
    {
      id: 'afp-text',
      title: 'AFP text',
      description: 'Own stories and AFP text',
      licences: [{ agency: 'afp', pictures: false }],
    },
    { id: 'own', title: 'Own', description: 'Own stories only' },
  ],
};

/** When the tests' copy arrives, unless they say otherwise. */
export const ARRIVAL = instant.parse('2026-03-10T09:05:00.000Z');

/** The functions on an embedded cloud in memory, with a clock that a test sets. */
export interface TestNewsroom {
  readonly cloud: EmbeddedCloud;
  readonly buckets: Buckets;
  readonly runtime: LambdaRuntime;
  now: Instant;
  /** What the functions have logged, one JSON line for each event. */
  readonly lines: readonly string[];
  /** Puts a newsroom.json into force; resolves when every feed has looked again. */
  configure(newsroom: unknown): Promise<void>;
  /** Drops a file; resolves when everything that follows from it is done. */
  drop(source: string, name: string, content: Uint8Array | string, received?: Instant): Promise<void>;
  /** Lets the sweep of the minute run at the time that `now` says. */
  sweep(): Promise<void>;
  /** The same, and nobody works off what it sends. */
  sweepOnly(): Promise<void>;
  /** A file of a feed as text; undefined when there is none. */
  feedFile(feed: string, name: string): Promise<string | undefined>;
  /** Every file in the feeds bucket, by key. */
  published(): Promise<Map<string, string>>;
  /** `outcome` of each file, by name. */
  outcomes(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

export async function openNewsroom(
  options: { readonly newsroom?: unknown; readonly cloud?: EmbeddedCloudOptions; readonly heartbeat?: true } = {},
): Promise<TestNewsroom> {
  const cloud = await startEmbeddedCloud(options.cloud);
  const buckets = bucketsOf(cloud);
  const lines: string[] = [];
  const surroundings = { log: lineLog('test', (line) => lines.push(line)), clock: () => test.now };
  const runtime = startLambdaRuntime(cloud, {
    handlers: {
      ingest: createIngest(cloud.variables, surroundings),
      normalize: createNormalize(cloud.variables, surroundings),
      publish: createPublish(cloud.variables, surroundings),
      push: createPush(cloud.variables, { ...surroundings, allowLoopback: true, random: () => 0 }),
    },
    retryAfterSeconds: 0,
    onError: () => {},
  });
  const published = async () => {
    const files = new Map<string, string>();
    for await (const { key } of buckets.feeds.list('')) {
      const stored = await buckets.feeds.get(key);
      if (stored !== undefined) files.set(key, new TextDecoder().decode(stored.bytes));
    }
    return files;
  };
  const test: TestNewsroom = {
    cloud,
    buckets,
    runtime,
    now: ARRIVAL,
    lines,
    async configure(content) {
      const services = {
        newsroom: buckets.newsroom,
        feeds: buckets.feeds,
        publish: publishQueueOf(cloud),
        clock: () => test.now,
      };
      await putNewsroom(JSON.stringify(content), services);
      await runtime.idle('left-alone');
    },
    async drop(source, name, content, received = ARRIVAL) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      await dropFile(buckets, { source, name, bytes, received });
      await runtime.idle('left-alone');
    },
    async sweep() {
      await test.sweepOnly();
      await runtime.idle('left-alone');
    },
    async sweepOnly() {
      const heartbeat = options.heartbeat === true ? { COBYLINE_HEARTBEAT: 'on' } : {};
      await createRelease({ ...cloud.variables, ...heartbeat }, surroundings)();
    },
    async feedFile(feed, name) {
      const stored = await buckets.feeds.get(`feeds/${feed}/${name}`);
      return stored === undefined ? undefined : new TextDecoder().decode(stored.bytes);
    },
    published,
    async outcomes() {
      return Object.fromEntries((await receiptsIn(buckets)).map((receipt) => [receipt.file, outcomeOf(receipt)]));
    },
    async close() {
      await runtime.stop();
      await cloud.close();
    },
  };
  await test.configure(options.newsroom ?? NEWSROOM);
  return test;
}
