import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { readNewsroom } from '../shared/newsroom/read-newsroom.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { TransientError } from '../shared/story/errors.ts';
import { digestOf } from '../shared/story/identity.ts';
import type { Clock, Instant } from '../shared/story/time.ts';
import { NEWSROOM_KEY, newsroomVersionKey } from './layout.ts';
import type { PublishMessage } from './messages.ts';

export interface ConfigurationServices {
  readonly newsroom: ObjectStore;
  readonly publish: WorkQueue;
  readonly clock: Clock;
}

/**
 * Puts a configuration into force: checks it, keeps it for ever beside the ones before, makes it the current one, and
 * lets every feed decide anew. It counts from the next message on; no code is deployed.
 * @param since when it was written: a replay under it overtakes earlier readings
 * @returns false when it was in force already; then nothing happens
 * @throws NewsroomError when it is wrong: then the one before stays in force
 */
export async function putNewsroom(text: string, since: Instant, services: ConfigurationServices): Promise<boolean> {
  const newsroom = readNewsroom(text);
  const present = await services.newsroom.get(NEWSROOM_KEY);
  if (present !== undefined && new TextDecoder().decode(present.bytes) === text) return false;

  const description = { contentType: 'application/json; charset=utf-8', metadata: { 'received-at': since } };
  const digest = digestOf(text);
  await services.newsroom.put(newsroomVersionKey(since, digest), text, description);
  const put = await services.newsroom.put(NEWSROOM_KEY, text, {
    ...description,
    onlyIf: present === undefined ? { absent: true } : { etag: present.etag },
  });
  if (put.outcome === 'conflict') {
    throw new TransientError(
      'Somebody else has just put another configuration into force. Look at it, then try again.',
    );
  }
  // Names this change and no other: going back to an earlier configuration is a change too (FIFO deduplication).
  const change = `configuration ${digest} instead of ${present?.etag ?? 'none'} at ${services.clock()}`;
  await rebuildEveryFeed(newsroom, change, services.publish);
  return true;
}

async function rebuildEveryFeed(newsroom: Newsroom, trace: string, publish: WorkQueue): Promise<void> {
  await publish.sendBatch(
    newsroom.feeds.map(({ id }) => {
      const body: PublishMessage = { schema: 1, kind: 'rebuild', feed: id, trace };
      return { body, group: id, deduplicationId: digestOf(`${id}\n${trace}`) };
    }),
  );
}
