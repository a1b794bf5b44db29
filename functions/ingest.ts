import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type Lane, laneOf } from '../shared/editorial/lane.ts';
import type { Source } from '../shared/newsroom/newsroom.ts';
import { source as sourceSchema } from '../shared/newsroom/newsroom.ts';
import { handleBatch } from '../shared/platform/batch.ts';
import type { Variables } from '../shared/platform/environment.ts';
import { EVENTS } from '../shared/platform/events.ts';
import type { Log } from '../shared/platform/log.ts';
import { type ObjectStore, ObjectTooLargeError, type StoredObject } from '../shared/platform/object-store.ts';
import { objectsCreated } from '../shared/platform/s3-events.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { type Digest, digestOf } from '../shared/story/identity.ts';
import { type ItemReceipt, type Receipt, receiptIdOf } from '../shared/story/receipt.ts';
import { type Clock, type Instant, instant } from '../shared/story/time.ts';
import { readWire } from '../shared/wire/read-wire.ts';
import type { WireReading } from '../shared/wire/wire-item.ts';
import { isHeartbeatFile, withHeartbeatsNewsroom } from './heartbeat.ts';
import { droppedFile, itemKey, receiptKey } from './layout.ts';
import type { NormalizeMessage } from './messages.ts';
import type { NewsroomInForce, NewsroomStore } from './newsroom-store.ts';
import { openServices, type Surroundings } from './services.ts';
import type { StoredItem } from './stored-item.ts';

/** What ingest works with. */
export interface IngestServices {
  readonly wire: ObjectStore;
  readonly newsroom: NewsroomStore;
  readonly queues: Readonly<Record<Lane, WorkQueue>>;
  readonly clock: Clock;
  readonly log: Log;
}

// Called by AWS.
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => {
  running ??= createIngest(process.env);
  return running(event);
};
let running: ReturnType<typeof createIngest> | undefined;

/** Runs on cold start only. */
export function createIngest(
  variables: Variables,
  surroundings: Surroundings = {},
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const services = openServices(
    'ingest',
    variables,
    ['wireBucket', 'newsroomBucket', 'normalizeQueueUrl', 'normalizePriorityQueueUrl'],
    surroundings,
  );
  const ingest: IngestServices = {
    wire: services.bucket('wireBucket'),
    newsroom: services.newsroom(),
    queues: { ordinary: services.queue('normalizeQueueUrl'), priority: services.queue('normalizePriorityQueueUrl') },
    clock: services.clock,
    log: services.log,
  };
  const heartbeat = withHeartbeatsNewsroom(ingest);
  return (event) =>
    handleBatch(event, (record) => announce(record, ingest, heartbeat), { fifo: false, onFailure: services.onFailure });
}

/** Runs for every message: one message of S3 may announce several files. */
async function announce(record: SQSRecord, services: IngestServices, heartbeat: IngestServices): Promise<void> {
  for (const { key } of objectsCreated(record.body)) {
    await ingestFile(key, isHeartbeatFile(key) ? heartbeat : services);
  }
}

/**
 * Reads one dropped file into its items and hands each on. The original stays where it is; a file nobody can read gets
 * a receipt that says why.
 */
export async function ingestFile(wireKey: string, services: IngestServices): Promise<void> {
  const dropped = droppedFile(wireKey);
  if (dropped === undefined) return services.log.warn(EVENTS.fileOutsideSources, { wireKey });
  const inForce = await services.newsroom.newsroom();
  const file = await readOriginal(wireKey, inForce, services);
  if (file === undefined) return services.log.warn(EVENTS.fileGone, { wireKey });

  const { wireDigest, received, bytes } = file;
  const source = sourceOf(inForce, dropped.source);
  const reading =
    file.content === undefined
      ? tooLarge(inForce)
      : ofItsProviders(
          await readWire(file.content, wireSource(inForce, source), inForce.newsroom.limits, () => performance.now()),
          dropped.source,
          source,
        );
  const id = receiptIdOf(wireKey, wireDigest);
  await Promise.all(
    reading.items.map(async (result, position) => {
      if (!('item' in result)) return;
      const stored: StoredItem = { item: result.item, source: dropped.source, wireKey, wireDigest, position, received };
      await services.newsroom.keep(itemKey(id, position), stored);
    }),
  );
  const receipt: Receipt = {
    id,
    source: dropped.source,
    file: dropped.file,
    wireKey,
    wireDigest,
    bytes,
    received,
    ...(reading.format !== undefined && { format: reading.format }),
    ...(reading.encoding !== undefined && { encoding: reading.encoding }),
    ...(reading.rejection !== undefined && { rejection: reading.rejection }),
    items: Object.fromEntries(reading.items.map((result, position) => [String(position), itemReceipt(result)])),
  };
  await services.newsroom.addToReceipt(receipt);
  services.log.info(reading.rejection === undefined ? EVENTS.fileRead : EVENTS.fileRejected, {
    trace: id,
    source: dropped.source,
    wireKey,
    format: reading.format,
    items: reading.items.length,
    reason: reading.rejection?.code,
  });
  await handOn(reading, id, dropped.source, services);
}

async function handOn(reading: WireReading, id: string, source: string, services: IngestServices): Promise<void> {
  const lanes: Record<Lane, NormalizeMessage[]> = { priority: [], ordinary: [] };
  reading.items.forEach((result, position) => {
    if (!('item' in result)) return;
    lanes[laneOf(result.item)].push({
      schema: 1,
      kind: 'item',
      item: itemKey(id, position),
      cause: { receipt: receiptKey(source, id), position },
      trace: id,
    });
  });
  for (const lane of ['priority', 'ordinary'] as const) {
    if (lanes[lane].length > 0) await services.queues[lane].sendBatch(lanes[lane].map((body) => ({ body })));
  }
}

interface Original {
  readonly content: Uint8Array | undefined;
  readonly bytes: number;
  readonly wireDigest: Digest;
  readonly received: Instant;
}

/** The file's bytes; without `content` when it is larger than the newsroom takes. */
async function readOriginal(
  wireKey: string,
  { newsroom }: NewsroomInForce,
  services: IngestServices,
): Promise<Original | undefined> {
  try {
    const stored = await services.wire.get(wireKey, { maxBytes: newsroom.limits.maximumBytes });
    if (stored === undefined) return undefined;
    return {
      content: stored.bytes,
      bytes: stored.size,
      wireDigest: digestOf(stored.bytes),
      received: arrivalOf(stored),
    };
  } catch (error) {
    if (!(error instanceof ObjectTooLargeError)) throw error;
    const head = await services.wire.head(wireKey);
    if (head === undefined) return undefined;
    return {
      content: undefined,
      bytes: head.size,
      wireDigest: digestOf(`${wireKey} ${head.etag}`),
      received: arrivalOf(head),
    };
  }
}

/** Whoever uploads may say when the file reached the newsroom (a laptop's inbox does); otherwise S3's own time counts. */
function arrivalOf(stored: Pick<StoredObject, 'metadata' | 'lastModified'>): Instant {
  return instant.safeParse(stored.metadata['received-at']).data ?? stored.lastModified;
}

function tooLarge({ newsroom }: NewsroomInForce): WireReading {
  const megabytes = (newsroom.limits.maximumBytes / 1024 / 1024).toFixed(1);
  return {
    items: [],
    rejection: {
      code: 'too-large',
      words: `The file is larger than this newsroom takes (${megabytes} MB). Send it in parts.`,
    },
  };
}

/**
 * The story an item belongs to is named after the provider that the item names. Where the newsroom says for whom a source
 * speaks, nobody else's story can be written, or killed, through it.
 */
function ofItsProviders(reading: WireReading, id: string, { provider, speaksFor }: Source): WireReading {
  if (speaksFor === undefined) return reading;
  const allowed = new Set([provider ?? id, ...speaksFor].map((name) => name.toLowerCase()));
  return {
    ...reading,
    items: reading.items.map((result) => {
      if (!('item' in result)) return result;
      const named = result.item.provider;
      if (named === undefined || allowed.has(named.toLowerCase())) return result;
      const words = `The copy names “${named}” as its provider, and the source “${id}” may not speak for it. If it may, add “${named}” to speaksFor of the source in newsroom.json and drop the file again.`;
      return { rejection: { code: 'other-provider', words } };
    }),
  };
}

function sourceOf({ newsroom }: NewsroomInForce, id: string): Source {
  return newsroom.sources[id] ?? sourceSchema.parse({});
}

function wireSource({ newsroom }: NewsroomInForce, source: Source) {
  return {
    timeZone: source.timeZone,
    ...(source.language !== undefined && { language: source.language }),
    outletNames: newsroom.outlets.flatMap((outlet) => [...Object.values(outlet.names), ...outlet.alsoPrinted]),
  };
}

function itemReceipt(result: WireReading['items'][number]): ItemReceipt {
  if ('rejection' in result) {
    return { stage: 'read', outcome: 'rejected', reasons: [result.rejection.words], remarks: [], feeds: {} };
  }
  const { headline, remarks } = result.item;
  return {
    stage: 'read',
    outcome: 'accepted',
    ...(headline !== undefined && { headline }),
    reasons: [],
    remarks,
    feeds: {},
  };
}
