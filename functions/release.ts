import type { Variables } from '../shared/platform/environment.ts';
import { EVENTS } from '../shared/platform/events.ts';
import type { Log } from '../shared/platform/log.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { type Clock, epochOf, type Instant, instantOf } from '../shared/story/time.ts';
import { beat, type HeartbeatServices } from './heartbeat.ts';
import { dueTime, EMBARGOES } from './layout.ts';
import { type NormalizeMessage, normalizeMessage, type PublishMessage } from './messages.ts';
import type { NewsroomStore } from './newsroom-store.ts';
import { openServices, type Surroundings } from './services.ts';

/** What release works with. */
export interface ReleaseServices {
  readonly newsroom: NewsroomStore;
  readonly wakeUps: WorkQueue;
  readonly publish: WorkQueue;
  readonly clock: Clock;
  readonly log: Log;
}

/** The sweep comes every minute; what falls due before the one after next gets its own alarm, to the second. */
const LOOK_AHEAD_SECONDS = 120;

const HOUR = 60 * 60 * 1000;

/** FIFO queues forget a deduplication id after five minutes: within them, the sweeps of an hour send one message a feed. */
const AGEING_TIME = 5 * 60 * 1000;

// Called by AWS, every minute.
export const handler = (): Promise<void> => {
  running ??= createRelease(process.env);
  return running();
};
let running: ReturnType<typeof createRelease> | undefined;

/** Runs on cold start only. */
export function createRelease(variables: Variables, surroundings: Surroundings = {}): () => Promise<void> {
  const services = openServices(
    'release',
    variables,
    ['newsroomBucket', 'wireBucket', 'feedsBucket', 'normalizePriorityQueueUrl', 'publishQueueUrl', 'heartbeat'],
    surroundings,
  );
  const release: ReleaseServices = {
    newsroom: services.newsroom(),
    wakeUps: services.queue('normalizePriorityQueueUrl'),
    publish: services.queue('publishQueueUrl'),
    clock: services.clock,
    log: services.log,
  };
  const heartbeat: HeartbeatServices | undefined =
    services.settings.heartbeat === 'on'
      ? { ...release, wire: services.bucket('wireBucket'), feeds: services.bucket('feedsBucket') }
      : undefined;
  return async () => {
    await sweep(release);
    if (heartbeat !== undefined) await beat(heartbeat);
  };
}

/**
 * Wakes what time alone changes: embargoes that fall due (also those that fell due during an outage, however long), and,
 * early in every hour, every feed, for the stories and withdrawals that have become too old for it.
 */
export async function sweep(services: ReleaseServices): Promise<void> {
  const now = services.clock();
  const due = await dueEmbargoes(services.newsroom, instantOf(epochOf(now) + LOOK_AHEAD_SECONDS * 1000));
  for (const message of due) {
    const delaySeconds = Math.max(0, Math.ceil((epochOf(message.due) - epochOf(now)) / 1000));
    await services.wakeUps.send({ body: message, delaySeconds });
  }
  const aged = epochOf(now) % HOUR < AGEING_TIME ? await ageFeeds(now, services) : 0;
  // Keys are sorted by due time: the first is the longest overdue, and none is when the pipeline keeps up.
  const overdueSeconds = due[0] === undefined ? 0 : Math.max(0, (epochOf(now) - epochOf(due[0].due)) / 1000);
  services.log.info(EVENTS.sweepDone, { embargoes: due.length, feeds: aged, overdueSeconds });
}

async function ageFeeds(now: Instant, services: ReleaseServices): Promise<number> {
  const { newsroom } = await services.newsroom.newsroom();
  const hour = instantOf(Math.floor(epochOf(now) / HOUR) * HOUR);
  await services.publish.sendBatch(
    newsroom.feeds.map((feed) => {
      const body: PublishMessage = { schema: 1, kind: 'age', feed: feed.id, asOf: hour, trace: `sweep-${hour}` };
      return { body, group: feed.id, deduplicationId: `age-${feed.id}-${hour}` };
    }),
  );
  return newsroom.feeds.length;
}

type EmbargoDue = Extract<NormalizeMessage, { kind: 'embargo-due' }>;

/** Keys are sorted by due time, so the first that is not due ends the search. */
async function dueEmbargoes(newsroom: NewsroomStore, until: Instant): Promise<EmbargoDue[]> {
  const due: EmbargoDue[] = [];
  for await (const { key } of newsroom.list(EMBARGOES)) {
    if (dueTime(key) > until) break;
    const message = normalizeMessage.parse(await newsroom.json(key));
    if (message.kind === 'embargo-due') due.push(message);
  }
  return due;
}
