import { putNewsroom } from '../functions/configuration.ts';
import { lineLog } from '../shared/platform/log.ts';
import { TransientError } from '../shared/story/errors.ts';
import type { Receipt } from '../shared/story/receipt.ts';
import { type Instant, instantOf } from '../shared/story/time.ts';
import { bucketsOf, dropFile, publishQueueOf, receiptsIn } from './buckets.ts';
import { startEmbeddedCloud } from './embedded-cloud.ts';
import { functionsOn } from './functions.ts';
import { startLambdaRuntime } from './lambda-runtime.ts';

export interface RunOptions {
  /** newsroom.json. */
  readonly newsroom: string;
  readonly files: readonly {
    readonly source: string;
    readonly name: string;
    readonly received: Instant;
    readonly read: () => Promise<Uint8Array>;
  }[];
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

export interface RunResult {
  readonly receipts: readonly Receipt[];
  /** By path, `<feed>/rss.xml`. */
  readonly feedFiles: ReadonlyMap<string, Uint8Array>;
  readonly feeds: number;
}

/**
 * Runs files through the whole pipeline on an embedded cloud in memory, each until every queue is empty.
 * @throws TransientError when a function failed for good: copy may be missing then, and nobody should take the result for whole
 */
export async function runOnce(options: RunOptions): Promise<RunResult> {
  const cloud = await startEmbeddedCloud();
  const errors: unknown[] = [];
  const logged: string[] = [];
  const runtime = startLambdaRuntime(cloud, {
    handlers: functionsOn(cloud, (name) => lineLog(name, (line) => logged.push(line))),
    onError: (_queue, error) => errors.push(error),
    concurrency: 1,
  });
  try {
    const buckets = bucketsOf(cloud);
    await putNewsroom(options.newsroom, {
      newsroom: buckets.newsroom,
      feeds: buckets.feeds,
      publish: publishQueueOf(cloud),
      clock: () => instantOf(Date.now()),
    });
    // One after the other: what a desk drops in this order becomes history in this order, on every run.
    for (const [index, file] of options.files.entries()) {
      await dropFile(buckets, { ...file, bytes: await file.read() });
      await runtime.idle('left-alone');
      options.onProgress?.(index + 1, options.files.length, file.name);
    }
    const dead = cloud.depths().filter((queue) => queue.name.includes('-dead') && queue.visible > 0);
    if (dead.length > 0) throw new TransientError(unhandledWords(dead, errors, logged), { cause: errors[0] });

    const feedFiles = new Map<string, Uint8Array>();
    for await (const { key } of buckets.feeds.list('feeds/')) {
      if (/\.(?:br|gz)$/.test(key)) continue; // the same file, compressed for the CDN
      const stored = await buckets.feeds.get(key);
      if (stored !== undefined) feedFiles.set(key.slice('feeds/'.length), stored.bytes);
    }
    const feeds = new Set([...feedFiles.keys()].map((name) => name.split('/')[0])).size;
    return { receipts: await receiptsIn(buckets), feedFiles, feeds };
  } finally {
    await runtime.stop();
    await cloud.close();
  }
}

/** Enough to see what is wrong; the same fault mostly strikes many messages. */
const FAULTS_TOLD = 5;

function unhandledWords(
  dead: readonly { readonly name: string }[],
  thrown: readonly unknown[],
  logged: readonly string[],
): string {
  const faults = new Set([
    ...thrown.map(String),
    ...logged.flatMap((line) => {
      const { error } = JSON.parse(line) as { readonly error?: unknown }; // our own line: a JSON object always
      return typeof error === 'string' ? [error] : [];
    }),
  ]);
  const told = [...faults].slice(0, FAULTS_TOLD).map((fault) => `  ${fault}`);
  const queues = dead.map((queue) => queue.name).join(', ');
  return [`Not everything could be handled (${queues}), so nothing is written:`, ...told].join('\n');
}
