import type { Lane } from '../shared/editorial/lane.ts';
import { feedsFor } from '../shared/feeds/interested.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { digestOf, type FeedId } from '../shared/story/identity.ts';
import { standingOf } from '../shared/story/standing.ts';
import { generationOf, type StoryRecord } from '../shared/story/story-record.ts';
import type { PublishMessage } from './messages.ts';
import type { NewsroomStore } from './newsroom-store.ts';

export interface WakeServices {
  readonly newsroom: NewsroomStore;
  readonly publishQueues: Readonly<Record<Lane, WorkQueue>>;
}

type Cause = Pick<Extract<PublishMessage, { kind: 'story' }>, 'trace' | 'cause'>;

/**
 * Tells every feed that wants the story, or ever carried it, to look at it again. Stops and corrections go by the
 * priority lane. A message names the change it is about, so that none hides another (FIFO deduplication).
 * @returns the feeds told
 */
export async function wakeFeeds(
  record: StoryRecord,
  services: WakeServices,
  { trace, cause }: Cause,
): Promise<readonly FeedId[]> {
  const { newsroom } = await services.newsroom.newsroom();
  const standing = standingOf(record);
  const revision = standing.state === 'usable' ? await services.newsroom.revision(standing.revision.key) : undefined;
  const feeds = feedsFor(record, revision, newsroom);
  if (feeds.length === 0) return feeds;
  const stopped = standing.state !== 'usable';
  const corrected = standing.state === 'usable' && standing.revision.correction;
  await services.publishQueues[stopped || corrected ? 'priority' : 'ordinary'].sendBatch(
    feeds.map((feed) => {
      const body: PublishMessage = {
        schema: 1,
        kind: 'story',
        feed,
        story: record.id,
        trace,
        ...(cause !== undefined && { cause }),
      };
      const change = [feed, record.id, generationOf(record), trace, cause?.position ?? ''].join('\n');
      return { body, group: feed, deduplicationId: digestOf(change) };
    }),
  );
  return feeds;
}
