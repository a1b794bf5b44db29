import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { decideFamily } from '../shared/feeds/decide.ts';
import {
  ageWindow,
  emptyWindow,
  feedWindow,
  type Place,
  placeIn,
  storyOf,
  type Window,
} from '../shared/feeds/window.ts';
import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import { feedOf } from '../shared/newsroom/newsroom.ts';
import { handleGroups } from '../shared/platform/batch.ts';
import type { EdgeCache } from '../shared/platform/edge-cache.ts';
import type { Variables } from '../shared/platform/environment.ts';
import { EVENTS } from '../shared/platform/events.ts';
import type { Log } from '../shared/platform/log.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { TransientError } from '../shared/story/errors.ts';
import { generationOf } from '../shared/story/history.ts';
import { type FeedId, feedId, type StoryId, storyId } from '../shared/story/identity.ts';
import type { FeedOutcome } from '../shared/story/receipt.ts';
import type { Revision } from '../shared/story/revision.ts';
import { standingOf } from '../shared/story/standing.ts';
import { emptyRecord, type StoryRecord } from '../shared/story/story-record.ts';
import { type Clock, epochOf, type Instant } from '../shared/story/time.ts';
import { announce } from './announce.ts';
import { type ArchiveNews, keepArchive } from './feed-archive.ts';
import { type FragmentCache, writeFeedFiles } from './feed-files.ts';
import { isHeartbeatFeed, withHeartbeatsNewsroom } from './heartbeat.ts';
import { windowKey } from './layout.ts';
import { type PublishMessage, publishMessage, readMessage } from './messages.ts';
import type { NewsroomInForce, NewsroomStore } from './newsroom-store.ts';
import { wordsOf } from './refusal-words.ts';
import { openServices, type Surroundings } from './services.ts';
import { newTo, stopAtEdge, stopsAmong } from './stops.ts';

/** What publish works with. */
export interface PublishServices {
  readonly newsroom: NewsroomStore;
  readonly feeds: ObjectStore;
  readonly fragments: FragmentCache;
  readonly push: WorkQueue;
  readonly edge: EdgeCache;
  readonly clock: Clock;
  readonly log: Log;
}

// Called by AWS.
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => {
  running ??= createPublish(process.env);
  return running(event);
};
let running: ReturnType<typeof createPublish> | undefined;

/** Runs on cold start only. */
export function createPublish(
  variables: Variables,
  surroundings: Surroundings = {},
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const services = openServices(
    'publish',
    variables,
    ['newsroomBucket', 'feedsBucket', 'pushQueueUrl', 'distributionId'],
    surroundings,
  );
  const publish: PublishServices = {
    newsroom: services.newsroom(),
    feeds: services.bucket('feedsBucket'),
    fragments: new Map(),
    push: services.queue('pushQueueUrl'),
    edge: services.edge(),
    clock: services.clock,
    log: services.log,
  };
  const heartbeat = withHeartbeatsNewsroom(publish);
  const publishGroup = (group: string, records: readonly SQSRecord[]) => {
    const feed = feedId.parse(group);
    return publishFeed(feed, messagesOf(records), isHeartbeatFeed(feed) ? heartbeat : publish, records.some(isBack));
  };
  return (event) => handleGroups(event, publishGroup, { onFailure: services.onFailure });
}

/** An earlier try may have written files and ended before it told anybody. */
function isBack({ attributes }: SQSRecord): boolean {
  return attributes.ApproximateReceiveCount !== '1';
}

function messagesOf(records: readonly SQSRecord[]): PublishMessage[] {
  return records.map((record) => readMessage(record.body, publishMessage));
}

/**
 * Runs for all the messages of one feed: looks at each story as it stands *now*, merges what the feed may show into its
 * window, and writes the files whose bytes changed. A message is only a wake-up, so a late one can not bring back a
 * story that was stopped in the meantime.
 * @param again the messages have come before, so the files may be written already and still nobody told
 */
export async function publishFeed(
  id: FeedId,
  messages: readonly PublishMessage[],
  services: PublishServices,
  again = false,
): Promise<void> {
  const inForce = await services.newsroom.newsroom();
  const feed = feedOf(inForce.newsroom, id);
  if (feed === undefined) return services.log.warn(EVENTS.feedUnknown, { feed: id, messages: messages.length });

  const stories = await storiesToDecide(id, messages, services);
  const decided = new Map<StoryId, Decided>();
  for (const story of stories) decided.set(story, await decideStory(story, feed, inForce, services));

  const stops = [...decided.values()].flatMap((each) => stopsAmong(placesOf(each), each.since));
  const newStops = again || stops.length === 0 ? stops : newTo(await services.newsroom.window(id), stops);
  const newestWindow = async () => {
    const merged = await services.newsroom.merge(
      windowKey(id),
      (value) => feedWindow.parse(value),
      (current) => changeWindow(current ?? emptyWindow(id), feed, [...decided.values()], messages),
    );
    return { window: merged.value, etag: merged.etag };
  };
  const writeFiles = () => writeFeedFiles(newestWindow, feed, inForce.newsroom, services.feeds, services.fragments);
  const written = await writeFiles();
  const trace = messages[0]?.trace ?? `feed-${id}`;
  const changed = again ? 'unknown' : written.changed;
  await announce(
    { feed, newsroom: inForce.newsroom, trace, changed, stories: placedBy([...decided.values()]) },
    services.push,
  );
  for (const message of messages) {
    if (message.kind === 'story') await note(message, decided.get(message.story), written.refused, services);
  }
  const log = services.log.with({ feed: id, trace: [...new Set(messages.map((message) => message.trace))].join(' ') });
  log.info(written.files > 0 ? EVENTS.feedWritten : EVENTS.feedUnchanged, {
    stories: stories.length,
    written: written.files,
    ...(written.files > 0 && { bytes: written.bytes, ...ageOf([...decided.values()], services.clock()) }),
  });
  if (written.refused.size > 0) log.warn(EVENTS.feedRefused, { stories: written.refused.size });
  try {
    const places = [...decided.values()].flatMap(placesOf);
    const rules = async (story: StoryId) => placesOf(await decideStory(story, feed, inForce, services));
    const leadsElsewhere = await keepArchive(
      feed,
      inForce.newsroom,
      { places, ...timeAndRules(messages, rules) },
      services,
    );
    if (leadsElsewhere) await writeFiles();
  } finally {
    // Whatever becomes of the archive: the feed itself is written, and what was stopped has to leave the edge.
    await stopAtEdge(id, newStops, { ...services, log });
  }
}

/** What the archive has to know of the messages. */
function timeAndRules(
  messages: readonly PublishMessage[],
  rules: NonNullable<ArchiveNews['rules']>,
): Pick<ArchiveNews, 'asOf' | 'rules'> {
  const times = messages.flatMap((message) => (message.kind === 'age' ? [message.asOf] : []));
  return {
    asOf: times.sort().at(-1),
    rules: messages.some((message) => message.kind === 'rebuild') ? rules : undefined,
  };
}

/** How old the news was when it came out: the oldest of the stories that are shown now. Stops are timed at the edge. */
function ageOf(decided: readonly Decided[], now: Instant): { ageSeconds?: number } {
  const shown = decided.filter(({ decision }) => decision.place !== undefined && 'entry' in decision.place);
  const ages = shown.map(({ since }) => (epochOf(now) - epochOf(since ?? now)) / 1000);
  return ages.length > 0 ? { ageSeconds: Math.max(...ages) } : {};
}

/** The stories that the messages name; for a rebuild also all that the feed shows or has withdrawn. */
async function storiesToDecide(
  id: FeedId,
  messages: readonly PublishMessage[],
  services: PublishServices,
): Promise<readonly StoryId[]> {
  const named = messages.flatMap((message) => (message.kind === 'story' ? [message.story] : []));
  if (!messages.some((message) => message.kind === 'rebuild')) return [...new Set(named)];
  const shown = Object.keys((await services.newsroom.window(id)).places).map((story) => storyId.parse(story));
  return [...new Set([...shown, ...named])];
}

interface Decided {
  /** The story's id in this feed: that of its first item. */
  readonly root: StoryId;
  readonly generation: number;
  readonly decision: FamilyDecision;
  /** When the newest thing about the story reached the newsroom. */
  readonly since: Instant | undefined;
}

type FamilyDecision = ReturnType<typeof decideFamily>;

/** While it is marked a story may be linked elsewhere, and has another first item then. */
const MOST_ROOTS = 5;

/**
 * What this feed shows of the story. That the feed carries it is written into the record of its first item *before* the
 * feed shows it: a kill that comes in between finds the feed.
 */
async function decideStory(
  item: StoryId,
  feed: FeedDefinition,
  { newsroom, since }: NewsroomInForce,
  services: PublishServices,
): Promise<Decided> {
  for (let round = 0; round < MOST_ROOTS; round += 1) {
    const family = await services.newsroom.family(item);
    const { root, record } = family;
    const decision = decideFamily(feed, newsroom, family, await currentRevision(record, services), since);
    if (!decision.carries || record.carriedBy[feed.id] === true) {
      return { root, generation: generationOf(record), decision, since: newestArrival(record) };
    }
    await services.newsroom.addToRecord({ ...emptyRecord(root), carriedBy: { [feed.id]: true } });
  }
  throw new TransientError(`story ${item} was linked elsewhere ${MOST_ROOTS} times while feed ${feed.id} looked at it`);
}

/** When the newest fact of the record reached the newsroom: copy, an act of the desk, the end of an embargo. */
function newestArrival({ revisions, acts }: StoryRecord): Instant | undefined {
  const copy = Object.values(revisions).flatMap(({ order, again }) => [order.received, ...(again ?? [])]);
  return [...copy, ...Object.values(acts).map(({ at }) => at)].sort().at(-1);
}

/** The revision that the story's standing rests on; none for a story that may not be shown. */
async function currentRevision(record: StoryRecord, services: PublishServices): Promise<Revision | undefined> {
  const standing = standingOf(record);
  return 'revision' in standing ? services.newsroom.revision(standing.revision.key) : undefined;
}

/** What goes into the window: of the story itself, and of items that are told as part of it now. */
function placesOf({ decision: { place, others } }: Decided): readonly Place[] {
  return place === undefined ? others : [place, ...others];
}

/** Stories that have a place in the feed now, as an entry or as withdrawn. */
function placedBy(decided: readonly Decided[]): readonly StoryId[] {
  return [...new Set(decided.flatMap(placesOf).map(storyOf))];
}

function changeWindow(
  current: Window,
  feed: FeedDefinition,
  decided: readonly Decided[],
  messages: readonly PublishMessage[],
): Window {
  const changed = placeIn(current, feed, ...decided.flatMap(placesOf));
  return messages.reduce(
    (window, message) => (message.kind === 'age' ? ageWindow(window, feed, message.asOf) : window),
    changed,
  );
}

async function note(
  message: Extract<PublishMessage, { kind: 'story' }>,
  decided: Decided | undefined,
  refused: ReadonlyMap<StoryId, string>,
  services: PublishServices,
): Promise<void> {
  if (message.cause === undefined || decided === undefined) return;
  const { receipt: key, position } = message.cause;
  const outcome = outcomeIn(decided, refused.get(decided.root));
  await services.newsroom.noteInReceipt(key, (receipt) => {
    const item = receipt.items[String(position)];
    if (item === undefined) return receipt;
    const feeds = { ...item.feeds, [message.feed]: outcome };
    return { ...receipt, items: { ...receipt.items, [String(position)]: { ...item, feeds } } };
  });
}

function outcomeIn({ decision, generation }: Decided, refused: string | undefined): FeedOutcome {
  if (refused !== undefined) return { generation, outcome: 'not-for-this-feed', words: refused };
  if (decision.place === undefined) {
    return { generation, outcome: 'not-for-this-feed', words: wordsOf(decision.verdict) };
  }
  if ('withdrawal' in decision.place) return { generation, outcome: 'withdrawn', words: wordsOf(decision.verdict) };
  return { generation, outcome: 'published' };
}
