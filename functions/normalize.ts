import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { type AttributionContext, prepareContext } from '../shared/attribution/attribute.ts';
import { factOf, normalise, revisionDigest } from '../shared/editorial/normalise.ts';
import { type Newsroom, source as sourceSchema } from '../shared/newsroom/newsroom.ts';
import { handleBatch } from '../shared/platform/batch.ts';
import type { Variables } from '../shared/platform/environment.ts';
import { EVENTS, type EventName } from '../shared/platform/events.ts';
import { generationOf } from '../shared/story/history.ts';
import { type Standing, standingOf } from '../shared/story/standing.ts';
import { emptyRecord } from '../shared/story/story-record.ts';
import { awaitEmbargo, type EmbargoServices, embargoLapse, lapseEmbargo } from './embargoes.ts';
import { isHeartbeatReceipt, withHeartbeatsNewsroom } from './heartbeat.ts';
import { itemReceipt, withItem } from './item-receipt.ts';
import { revisionKey } from './layout.ts';
import { applyLink, findLinks, linkRemarks } from './linking.ts';
import { type NormalizeMessage, normalizeMessage, readMessage } from './messages.ts';
import { openServices, type Surroundings } from './services.ts';
import { storedItem } from './stored-item.ts';
import { wakeFeeds } from './wake-feeds.ts';

// Called by AWS.
export const handler = (event: SQSEvent): Promise<SQSBatchResponse> => {
  running ??= createNormalize(process.env);
  return running(event);
};
let running: ReturnType<typeof createNormalize> | undefined;

/** Runs on cold start only. */
export function createNormalize(
  variables: Variables,
  surroundings: Surroundings = {},
): (event: SQSEvent) => Promise<SQSBatchResponse> {
  const services = openServices(
    'normalize',
    variables,
    ['newsroomBucket', 'normalizePriorityQueueUrl', 'publishQueueUrl', 'publishPriorityQueueUrl'],
    surroundings,
  );
  const normalize: EmbargoServices = {
    newsroom: services.newsroom(),
    wakeUps: services.queue('normalizePriorityQueueUrl'),
    publishQueues: { ordinary: services.queue('publishQueueUrl'), priority: services.queue('publishPriorityQueueUrl') },
    clock: services.clock,
    log: services.log,
  };
  const heartbeat = withHeartbeatsNewsroom(normalize);
  return (event) =>
    handleBatch(event, (record) => handleMessage(record, normalize, heartbeat), {
      fifo: false,
      onFailure: services.onFailure,
    });
}

/** Runs for every message. */
async function handleMessage(record: SQSRecord, services: EmbargoServices, heartbeat: EmbargoServices): Promise<void> {
  const message = readMessage(record.body, normalizeMessage);
  if (message.kind === 'embargo-due') await lapseEmbargo(message, services);
  else await normalizeItem(message, isHeartbeatReceipt(message.cause.receipt) ? heartbeat : services);
}

/**
 * Understands one item, keeps the revision, adds it to its story, and wakes the feeds that want the story or carry it.
 * Everything written is a merge or names its own content, so doing it twice changes nothing.
 */
export async function normalizeItem(
  message: Extract<NormalizeMessage, { kind: 'item' }>,
  services: EmbargoServices,
): Promise<void> {
  const { item, source: sourceId, ...arrival } = storedItem.parse(await services.newsroom.json(message.item));
  const { newsroom, since } = await services.newsroom.newsroom();
  const revision = normalise(item, {
    ...arrival,
    newsroom,
    attribution: attributionFor(newsroom),
    sourceId,
    source: newsroom.sources[sourceId] ?? sourceSchema.parse({}),
  });
  const digest = revisionDigest(revision);
  const key = revisionKey(revision.story, digest);
  const fact = factOf(revision, { digest, key, position: arrival.position, configured: since });
  await services.newsroom.keep(key, revision);

  // Links before the version itself: a story that came after its kill is killed from its first moment.
  const { links, proposals } = await findLinks(revision, digest, item, services.newsroom);
  for (const link of links) await applyLink(link, services.newsroom);
  const due = revision.embargo?.until;
  const over = due !== undefined && due <= services.clock() ? embargoLapse(revision.story, digest, due) : undefined;
  const { value: own } = await services.newsroom.addToRecord({
    ...emptyRecord(revision.story),
    revisions: { [digest]: fact },
    acts: over === undefined ? {} : { [over.id]: over },
  });
  await awaitEmbargo(revision, digest, message.trace, services);

  const { record } = await services.newsroom.family(revision.story);
  const standing = standingOf(record);
  const remarks = await linkRemarks(own, proposals, services.newsroom);
  await services.newsroom.noteInReceipt(message.cause.receipt, (receipt) =>
    withItem(receipt, message.cause.position, itemReceipt(revision, fact, { record, standing, remarks })),
  );
  const feeds = await wakeFeeds(revision.story, services, { trace: message.trace, cause: message.cause });
  services.log.info(EVENTS.revisionStored, {
    trace: message.trace,
    story: revision.story,
    revision: digest,
    standing: standing.state,
    generation: generationOf(record),
    feeds: feeds.length,
  });
  const stopped = STOPPED[standing.state];
  if (stopped !== undefined) services.log.info(stopped, { trace: message.trace, story: revision.story });
}

/** What a standing that keeps a story out of the feeds is called in the log. */
const STOPPED: Partial<Record<Standing['state'], EventName>> = {
  killed: EVENTS.storyStopped,
  withheld: EVENTS.storyHeld,
  embargoed: EVENTS.storyHeld,
};

/** Compiling the names of outlets and agencies takes a moment; it is done once for each configuration. */
function attributionFor(newsroom: Newsroom): AttributionContext {
  const known = contexts.get(newsroom);
  if (known !== undefined) return known;
  const prepared = prepareContext({
    outlets: newsroom.outlets.map((outlet) => ({
      id: outlet.id,
      names: [...Object.values(outlet.names), ...outlet.alsoPrinted],
      relation: outlet.relation,
    })),
  });
  contexts.set(newsroom, prepared);
  return prepared;
}
const contexts = new WeakMap<Newsroom, AttributionContext>();
