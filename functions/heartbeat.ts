import * as z from 'zod';
import { HEARTBEAT } from '../shared/newsroom/reserved-names.ts';
import { EVENTS } from '../shared/platform/events.ts';
import type { Log } from '../shared/platform/log.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import { type FeedId, feedId } from '../shared/story/identity.ts';
import { type Clock, epochOf, type Instant, instantOf } from '../shared/story/time.ts';
import { feedFileKey, INCOMING, NEWSROOM_KEY, RECEIPTS } from './layout.ts';
import type { NewsroomStore } from './newsroom-store.ts';

/** The one file of the heartbeat: each beat replaces the last. */
const WIRE_KEY = `${INCOMING}${HEARTBEAT}/heartbeat.xml`;
const FEED_KEY = feedFileKey(feedId.parse(HEARTBEAT), 'feed.json');

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MINUTES_BETWEEN_BEATS = 5;

/**
 * The stages find the heartbeat's own newsroom by these, whatever is in the file: nothing that comes by this folder gets anywhere else.
 */
export function isHeartbeatFile(wireKey: string): boolean {
  return wireKey.startsWith(`${INCOMING}${HEARTBEAT}/`);
}

export function isHeartbeatReceipt(key: string): boolean {
  return key.startsWith(`${RECEIPTS}${HEARTBEAT}/`);
}

export function isHeartbeatFeed(feed: FeedId): boolean {
  return feed === HEARTBEAT;
}

/** What a stage works with when it works on the heartbeat: a newsroom apart, and a log that counts nothing. */
export function withHeartbeatsNewsroom<Services extends { readonly newsroom: NewsroomStore; readonly log: Log }>(
  services: Services,
): Services {
  return { ...services, newsroom: services.newsroom.ofHeartbeat(), log: services.log.with({ heartbeat: true }) };
}

export interface HeartbeatServices {
  readonly newsroom: NewsroomStore;
  readonly wire: ObjectStore;
  readonly feeds: ObjectStore;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Looks how old the heartbeat is that came out last, and every five minutes drops the next where a wire desk would drop
 * its copy. To be called every minute. Before there is a configuration nothing is dropped: it would only wait and ring.
 */
export async function beat({ newsroom, wire, feeds, clock, log }: HeartbeatServices): Promise<void> {
  const now = clock();
  const last = await lastBeat(feeds, now);
  if (last !== undefined) {
    log.info(EVENTS.heartbeatSeen, { heartbeatSeconds: Math.max(0, epochOf(now) - epochOf(last)) / 1000 });
  }
  const minute = Math.floor(epochOf(now) / MINUTE);
  if (minute % MINUTES_BETWEEN_BEATS !== 0) return;
  if ((await newsroom.json(NEWSROOM_KEY)) === undefined) return;
  await wire.put(WIRE_KEY, heartbeatItem(minute), { contentType: 'application/xml', metadata: { 'received-at': now } });
}

const heartbeatFeed = z.object({ items: z.array(z.object({ date_modified: z.string() })) });

/** When the beat was made that the feed shows: read from the file itself, as a partner would. No beat is of the future. */
export async function lastBeat(feeds: ObjectStore, now: Instant): Promise<Instant | undefined> {
  const stored = await feeds.get(FEED_KEY);
  if (stored === undefined) return undefined;
  const { items } = heartbeatFeed.parse(JSON.parse(new TextDecoder().decode(stored.bytes)));
  const made = Date.parse(items[0]?.date_modified ?? '');
  return made <= epochOf(now) ? instantOf(made) : undefined;
}

/**
 * A story for each hour, so that no record grows for ever; a version for each beat. The number is far above 1: the
 * sender says that it continues its own item, and no look-alike of another hour is taken for it.
 */
function heartbeatItem(minute: number): string {
  const at = instantOf(minute * MINUTE);
  const hour = instantOf(Math.floor((minute * MINUTE) / HOUR) * HOUR).slice(0, 13);
  return `<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:cobyline:heartbeat:${hour}" version="${minute}"
    standard="NewsML-G2" standardversion="2.35" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider literal="cobyline.heartbeat"/>
    <versionCreated>${at}</versionCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <headline>Heartbeat ${at.slice(0, 16)}</headline>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Heartbeat</title></head>
      <body><p>The pipeline was alive at ${at.slice(0, 16)}.</p></body></html></inlineXML>
  </contentSet>
</newsItem>
`;
}
