import type { Lane } from '../shared/editorial/lane.ts';
import { feedsFor } from '../shared/feeds/interested.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { generationOf } from '../shared/story/history.ts';
import { digestOf, type FeedId, type StoryId } from '../shared/story/identity.ts';
import { standingOf } from '../shared/story/standing.ts';
import type { PublishMessage } from './messages.ts';
import type { NewsroomStore } from './newsroom-store.ts';

export interface WakeServices {
  readonly newsroom: NewsroomStore;
  readonly publishQueues: Readonly<Record<Lane, WorkQueue>>;
}

type Cause = Pick<Extract<PublishMessage, { kind: 'story' }>, 'trace' | 'cause'>;

/**
 * Tells every feed that wants the story, or ever carried any of its linked items, to look at it again. Stops and corrections go by the
 * priority lane. A message names the change it is about, so that none hides another (FIFO deduplication).
 * @param item any item of the story
 * @returns the feeds told
 */
export async function wakeFeeds(
  item: StoryId,
  services: WakeServices,
  { trace, cause }: Cause,
): Promise<readonly FeedId[]> {
  const { newsroom } = await services.newsroom.newsroom();
  const { root, record, others } = await services.newsroom.family(item);
  const standing = standingOf(record);
  const revision = standing.state === 'usable' ? await services.newsroom.revision(standing.revision.key) : undefined;
  const feeds = feedsFor(record, revision, newsroom, others);
  if (feeds.length === 0) return feeds;
  const stopped = standing.state !== 'usable';
  const corrected = standing.state === 'usable' && standing.revision.correction;
  await services.publishQueues[stopped || corrected ? 'priority' : 'ordinary'].sendBatch(
    feeds.map((feed) => {
      const body: PublishMessage = {
        schema: 1,
        kind: 'story',
        feed,
        story: root,
        trace,
        ...(cause !== undefined && { cause }),
      };
      const change = [feed, root, generationOf(record), trace, cause?.position ?? ''].join('\n');
      return { body, group: feed, deduplicationId: digestOf(change) };
    }),
  );
  return feeds;
}
