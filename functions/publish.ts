import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type Decision, decide } from '../shared/feeds/decide.ts';
import { ageWindow, emptyWindow, feedWindow, placeIn, type Window } from '../shared/feeds/window.ts';
import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import { feedOf } from '../shared/newsroom/newsroom.ts';
import { handleGroups } from '../shared/platform/batch.ts';
import type { Variables } from '../shared/platform/environment.ts';
import { EVENTS } from '../shared/platform/events.ts';
import type { Log } from '../shared/platform/log.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import { type FeedId, feedId, type StoryId, storyId } from '../shared/story/identity.ts';
import type { FeedOutcome } from '../shared/story/receipt.ts';
import type { Revision } from '../shared/story/revision.ts';
import { standingOf } from '../shared/story/standing.ts';
import { emptyRecord, generationOf, type StoryRecord } from '../shared/story/story-record.ts';
import { type Clock, epochOf, type Instant } from '../shared/story/time.ts';
import { type FragmentCache, writeFeedFiles } from './feed-files.ts';
import { windowKey } from './layout.ts';
import { type PublishMessage, publishMessage, readMessage } from './messages.ts';
import type { NewsroomInForce, NewsroomStore } from './newsroom-store.ts';
import { wordsOf } from './refusal-words.ts';
import { openServices, type Surroundings } from './services.ts';

/** What publish works with. */
export interface PublishServices {
  readonly newsroom: NewsroomStore;
  readonly feeds: ObjectStore;
  readonly fragments: FragmentCache;
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
  const services = openServices('publish', variables, ['newsroomBucket', 'feedsBucket'], surroundings);
  const publish: PublishServices = {
    newsroom: services.newsroom(),
    feeds: services.bucket('feedsBucket'),
    fragments: new Map(),
    clock: services.clock,
    log: services.log,
  };
  return (event) =>
    handleGroups(event, (group, records) => publishFeed(feedId.parse(group), messagesOf(records), publish), {
      onFailure: services.onFailure,
    });
}

function messagesOf(records: readonly SQSRecord[]): PublishMessage[] {
  return records.map((record) => readMessage(record.body, publishMessage));
}

/**
 * Runs for all the messages of one feed: looks at each story as it stands *now*, merges what the feed may show into its
 * window, and writes the files whose bytes changed. A message is only a wake-up, so a late one can not bring back a
 * story that was stopped in the meantime.
 */
export async function publishFeed(
  id: FeedId,
  messages: readonly PublishMessage[],
  services: PublishServices,
): Promise<void> {
  const inForce = await services.newsroom.newsroom();
  const feed = feedOf(inForce.newsroom, id);
  if (feed === undefined) return services.log.warn(EVENTS.feedUnknown, { feed: id, messages: messages.length });

  const stories = await storiesToDecide(id, messages, services);
  const decided = new Map<StoryId, Decided>();
  for (const story of stories) {
    const decision = await decideStory(story, feed, inForce, services);
    if (decision !== undefined) decided.set(story, decision);
  }

  const newestWindow = async () => {
    const merged = await services.newsroom.merge(
      windowKey(id),
      (value) => feedWindow.parse(value),
      (current) => changeWindow(current ?? emptyWindow(id), feed, [...decided.values()], messages),
    );
    return merged.value;
  };
  const written = await writeFeedFiles(newestWindow, feed, inForce.newsroom, services.feeds, services.fragments);
  for (const message of messages) {
    if (message.kind === 'story') await note(message, decided.get(message.story), written.refused, services);
  }
  services.log.info(written.files > 0 ? EVENTS.feedWritten : EVENTS.feedUnchanged, {
    feed: id,
    stories: stories.length,
    written: written.files,
    ...(written.files > 0 && { bytes: written.bytes, ...agesOf([...decided.values()], services.clock()) }),
  });
  if (written.refused.size > 0) services.log.warn(EVENTS.feedRefused, { feed: id, stories: written.refused.size });
}

/** How old the news was when it came out: the oldest of the stories that are shown now, and of those taken out. */
function agesOf(decided: readonly Decided[], now: Instant): { ageSeconds?: number; stopSeconds?: number } {
  const oldest = (these: readonly Decided[]) =>
    Math.max(...these.map(({ since }) => (epochOf(now) - epochOf(since ?? now)) / 1000));
  const shown = decided.filter(({ decision }) => decision.place !== undefined && 'entry' in decision.place);
  const withdrawn = decided.filter(({ decision }) => decision.place !== undefined && !('entry' in decision.place));
  return {
    ...(shown.length > 0 && { ageSeconds: oldest(shown) }),
    ...(withdrawn.length > 0 && { stopSeconds: oldest(withdrawn) }),
  };
}

/** The stories that the messages name; for a rebuild also all that the feed shows or has withdrawn. */
async function storiesToDecide(
  id: FeedId,
  messages: readonly PublishMessage[],
  services: PublishServices,
): Promise<readonly StoryId[]> {
  const named = messages.flatMap((message) => (message.kind === 'story' ? [message.story] : []));
  if (!messages.some((message) => message.kind === 'rebuild')) return [...new Set(named)];
  const stored = await services.newsroom.json(windowKey(id));
  const shown =
    stored === undefined ? [] : Object.keys(feedWindow.parse(stored).places).map((story) => storyId.parse(story));
  return [...new Set([...shown, ...named])];
}

interface Decided {
  readonly story: StoryId;
  readonly generation: number;
  readonly decision: Decision;
  /** When the newest thing about the story reached the newsroom. */
  readonly since: Instant | undefined;
}

/**
 * What this feed shows of the story. That the feed carries it is written into the story's record *before* the feed
 * shows it: a kill that comes in between finds the feed.
 */
async function decideStory(
  story: StoryId,
  feed: FeedDefinition,
  { newsroom, since }: NewsroomInForce,
  services: PublishServices,
): Promise<Decided | undefined> {
  let record = await services.newsroom.record(story);
  if (record === undefined) return undefined;
  let decision = decide(feed, newsroom, record, await currentRevision(record, services), since);
  if (decision.carries && record.carriedBy[feed.id] === undefined) {
    const marked = await services.newsroom.addToRecord({ ...emptyRecord(story), carriedBy: { [feed.id]: true } });
    record = marked.value;
    decision = decide(feed, newsroom, record, await currentRevision(record, services), since);
  }
  return { story, generation: generationOf(record), decision, since: newestArrival(record) };
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

function changeWindow(
  current: Window,
  feed: FeedDefinition,
  decided: readonly Decided[],
  messages: readonly PublishMessage[],
): Window {
  const places = decided.flatMap(({ decision }) => (decision.place === undefined ? [] : [decision.place]));
  const changed = placeIn(current, feed, ...places);
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
  const outcome = outcomeIn(decided, refused.get(message.story));
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
