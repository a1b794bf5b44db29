import type { ObjectStore } from '../shared/platform/object-store.ts';
import { objectCreatedMessage } from '../shared/platform/s3-events.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { digestOf, type FeedId, storyId } from '../shared/story/identity.ts';
import { type Instant, instant } from '../shared/story/time.ts';
import { isHeartbeatFile } from './heartbeat.ts';
import { droppedFile, INCOMING, STORIES } from './layout.ts';
import type { PublishMessage } from './messages.ts';
import type { NewsroomStore } from './newsroom-store.ts';

/** Which originals to send through again. */
export interface ReplaySelection {
  /** Only files that reached the newsroom at this time or later. */
  readonly since?: Instant;
  readonly source?: string;
}

/**
 * The originals that a replay would send through again, in the order of their keys. The time that counts is the file's
 * own arrival where the uploader noted it.
 */
export async function* originalsFor(selection: ReplaySelection, wire: ObjectStore): AsyncGenerator<string> {
  const prefix = selection.source === undefined ? INCOMING : `${INCOMING}${selection.source}/`;
  for await (const { key, lastModified } of wire.list(prefix)) {
    if (droppedFile(key) === undefined || isHeartbeatFile(key)) continue;
    // S3's own time is never before the arrival, so only what it lets through needs a second look.
    if (selection.since !== undefined && lastModified < selection.since) continue;
    if (selection.since !== undefined && (await arrivalOf(key, wire)) < selection.since) continue;
    yield key;
  }
}

async function arrivalOf(key: string, wire: ObjectStore): Promise<string> {
  const head = await wire.head(key);
  return instant.safeParse(head?.metadata['received-at']).data ?? head?.lastModified ?? '';
}

/**
 * Announces originals to ingest once more, as S3 would. Everything behind it is a merge, so what was read before comes
 * out the same; what newer rules read differently replaces the earlier reading.
 */
export async function replayOriginals(
  keys: readonly string[],
  bucket: string,
  intake: WorkQueue,
  now: Instant,
): Promise<void> {
  await intake.sendBatch(keys.map((key) => ({ body: objectCreatedMessage({ bucket, key, time: now }) })));
}

/**
 * Makes a feed anew: what it shows is decided again by the rules in force, then it looks at every other story. Fills a
 * new feed, and mends one whose rules have changed.
 * @returns how many stories it was told of
 */
export async function rebuildFeed(
  feed: FeedId,
  services: { readonly newsroom: NewsroomStore; readonly publish: WorkQueue },
  options: { readonly at: Instant; readonly onStory?: (done: number) => void },
): Promise<number> {
  const trace = `rebuild-${options.at}`;
  const first: PublishMessage = { schema: 1, kind: 'rebuild', feed, trace };
  await services.publish.send({ body: first, group: feed, deduplicationId: digestOf(`${feed}\n${trace}`) });
  let done = 0;
  for await (const { key } of services.newsroom.list(STORIES)) {
    const story = storyId.parse(key.slice(STORIES.length, -'.json'.length));
    const body: PublishMessage = { schema: 1, kind: 'story', feed, story, trace };
    await services.publish.send({ body, group: feed, deduplicationId: digestOf([feed, story, trace].join('\n')) });
    done += 1;
    options.onStory?.(done);
  }
  return done;
}
