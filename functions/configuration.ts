import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { readNewsroom } from '../shared/newsroom/read-newsroom.ts';
import type { ObjectStore, StoredObject } from '../shared/platform/object-store.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { TransientError } from '../shared/story/errors.ts';
import { digestOf } from '../shared/story/identity.ts';
import { type Clock, epochOf, type Instant, instant, instantOf } from '../shared/story/time.ts';
import { writeCatalogue } from '../shared/syndication/catalogue/catalogue.ts';
import { checkProfiles } from '../shared/syndication/profiles/profile-of.ts';
import { RESERVATION_FILE, reservationFile } from '../shared/syndication/reservation/tdm-reservation.ts';
import { catalogueKey, NEWSROOM_KEY, newsroomVersionKey } from './layout.ts';
import type { PublishMessage } from './messages.ts';

export interface ConfigurationServices {
  readonly newsroom: ObjectStore;
  readonly feeds: ObjectStore;
  readonly publish: WorkQueue;
  readonly clock: Clock;
}

/**
 * Puts a configuration into force: checks it, keeps it for ever beside the ones before, makes it the current one, and
 * lets every feed decide anew. It counts from the next message on; no code is deployed.
 * @returns false when it was in force already; then nothing happens
 * @throws NewsroomError, ProfileError when it is wrong: then the one before stays in force
 */
export async function putNewsroom(text: string, services: ConfigurationServices): Promise<boolean> {
  const newsroom = readNewsroom(text);
  checkProfiles(newsroom.feeds);
  const present = await services.newsroom.get(NEWSROOM_KEY);
  if (present !== undefined && new TextDecoder().decode(present.bytes) === text) return false;

  const since = afterThat(inForceSince(present), services.clock());
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
  const change = `configuration ${digest} instead of ${present?.etag ?? 'none'} at ${since}`;
  await writeCatalogues(newsroom, services.feeds);
  await writeReservation(newsroom, services.feeds);
  await rebuildEveryFeed(newsroom, change, services.publish);
  return true;
}

function inForceSince(present: StoredObject | undefined): Instant | undefined {
  return instant.safeParse(present?.metadata['received-at']).data ?? present?.lastModified;
}

/** What is decided by later rules replaces what was decided by earlier ones, so no two may begin at the same moment. */
function afterThat(before: Instant | undefined, now: Instant): Instant {
  return before === undefined || before < now ? now : instantOf(epochOf(before) + 1);
}

/** Each partner's list of its feeds. Partners that are gone keep theirs, and no key that opens it. */
async function writeCatalogues({ publisher, partners, feeds }: Newsroom, bucket: ObjectStore): Promise<void> {
  for (const partner of partners) {
    const files = writeCatalogue({
      publisher,
      title: `${publisher.name}: feeds for ${partner.name}`,
      feeds: feeds.filter((feed) => feed.public || partner.feeds.includes(feed.id)),
    });
    for (const file of files) {
      const key = catalogueKey(partner.id, file.name.endsWith('.opml') ? 'opml' : 'json');
      await bucket.put(key, file.bytes, { contentType: file.contentType, cacheControl: 'private, max-age=300' });
    }
  }
}

/** What machines that mine texts ask for first; for everybody, and gone again when nothing is reserved any more. */
async function writeReservation({ publisher }: Newsroom, bucket: ObjectStore): Promise<void> {
  const file = reservationFile(publisher);
  if (file === undefined) return bucket.delete(RESERVATION_FILE);
  await bucket.put(file.name, file.bytes, { contentType: file.contentType, cacheControl: 'public, max-age=3600' });
}

async function rebuildEveryFeed(newsroom: Newsroom, trace: string, publish: WorkQueue): Promise<void> {
  await publish.sendBatch(
    newsroom.feeds.map(({ id }) => {
      const body: PublishMessage = { schema: 1, kind: 'rebuild', feed: id, trace };
      return { body, group: id, deduplicationId: digestOf(`${id}\n${trace}`) };
    }),
  );
}
