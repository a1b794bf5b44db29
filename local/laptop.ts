import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { putNewsroom } from '../functions/configuration.ts';
import { createHub } from '../functions/hub.ts';
import { createRelease } from '../functions/release.ts';
import { openServices } from '../functions/services.ts';
import { lineLog } from '../shared/platform/log.ts';
import type { Receipt } from '../shared/story/receipt.ts';
import { instantOf } from '../shared/story/time.ts';
import { bucketsOf, publishQueueOf } from './buckets.ts';
import { type EmbeddedCloud, startEmbeddedCloud } from './embedded-cloud.ts';
import { startFeedServer } from './feed-server.ts';
import { type FunctionLogs, functionsOn } from './functions.ts';
import { dropInOrder, type InboxEvent, startInbox } from './inbox.ts';
import { startLambdaRuntime } from './lambda-runtime.ts';
import { partnerDoor } from './partner-door.ts';
import { watchReceipts } from './watch-receipts.ts';

export interface LaptopOptions {
  /** Where the state lives between two starts. */
  readonly folder: string;
  /** Forget what an earlier start left. */
  readonly fresh: boolean;
  readonly port: number;
  /** newsroom.json. */
  readonly newsroom: string;
  /** Samples: a folder like an inbox, whose files are dropped in the order of their names before anything else. */
  readonly samples?: string;
  /** Folders whose files are dropped into the wire bucket, and watched: `<folder>/<source>/<file>`. */
  readonly inboxes: readonly string[];
  readonly onReceipt: (receipt: Receipt) => void;
  readonly onInbox: (event: InboxEvent) => void;
  readonly onError: (where: string, error: unknown) => void;
}

export interface Laptop {
  readonly url: string;
  readonly cloud: EmbeddedCloud;
  /** Resolves when everything dropped so far is through. */
  idle(): Promise<void>;
  /** Takes no more work, lets running functions finish, writes everything to disk. */
  stop(): Promise<void>;
}

/** The schedule of the stack: the sweep comes every minute. */
const SWEEP_MS = 60_000;

/**
 * The whole of Cobyline on one machine: embedded cloud, the deployed functions, the feeds on a port, and folders that
 * are watched for copy.
 * @throws PortTakenError before anything is written, NewsroomError for a wrong configuration
 */
export async function startLaptop(options: LaptopOptions): Promise<Laptop> {
  mkdirSync(options.folder, { recursive: true });
  const cloud = await startEmbeddedCloud({ folder: options.folder, fresh: options.fresh });
  const buckets = bucketsOf(cloud);
  const viewer = partnerDoor(openServices('door', cloud.variables, ['newsroomBucket']).newsroom());
  const hub = createHub(cloud.variables, { allowLoopback: true });
  const server = await startFeedServer(buckets.feeds, {
    port: options.port,
    onError: options.onError,
    viewer,
    hub,
  }).catch(async (error: unknown) => {
    await cloud.close();
    throw error;
  });
  await putNewsroom(options.newsroom, {
    newsroom: buckets.newsroom,
    feeds: buckets.feeds,
    publish: publishQueueOf(cloud),
    clock: () => instantOf(Date.now()),
  });

  const logFile = path.join(options.folder, 'functions.log');
  if (options.fresh) rmSync(logFile, { force: true });
  const logs: FunctionLogs = (name) => lineLog(name, (line) => appendFileSync(logFile, `${line}\n`));
  const runtime = startLambdaRuntime(cloud, { handlers: functionsOn(cloud, logs), onError: options.onError });
  const receipts = watchReceipts(cloud, buckets, runtime, options.onReceipt);
  const release = createRelease(cloud.variables, { log: logs('release') });
  const sweep = () => void release().catch((error: unknown) => options.onError('release', error));
  const clock = setInterval(sweep, SWEEP_MS);
  sweep();

  const runningFile = path.join(options.folder, 'running.json');
  writeFileSync(runningFile, JSON.stringify({ process: process.pid, variables: cloud.variables }));
  if (options.samples !== undefined) {
    await dropInOrder({ folder: options.samples, wire: buckets.wire }, () => runtime.idle('left-alone'));
  }
  const inboxes = await Promise.all(
    options.inboxes.map((folder) => startInbox({ folder, wire: buckets.wire, onEvent: options.onInbox })),
  );
  return {
    url: server.url,
    cloud,
    idle: () => runtime.idle('left-alone'),
    async stop() {
      clearInterval(clock);
      await Promise.all(inboxes.map((inbox) => inbox.close()));
      await runtime.stop();
      await receipts.stop();
      await server.close();
      await cloud.close();
      rmSync(runningFile, { force: true });
    },
  };
}
