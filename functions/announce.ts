import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { DOCUMENTS } from '../shared/syndication/documents.ts';
import type { NewPushMessage } from './messages.ts';

/** What publish has done to a feed. */
export interface FeedChange {
  readonly feed: FeedDefinition;
  readonly newsroom: Newsroom;
  readonly trace: string;
  /** Names of the files with new bytes; `unknown` when an earlier try may have written some. */
  readonly changed: readonly string[] | 'unknown';
}

/** Has those told who want to hear of new bytes; nothing happens without a hub. */
export async function announce({ feed, newsroom, trace, changed }: FeedChange, push: WorkQueue): Promise<void> {
  if (newsroom.publisher.hub === undefined) return;
  // Subscriptions are to documents that are read by machines; archives and single items announce nothing.
  const documents = Object.keys(DOCUMENTS).filter(
    (name) => name !== 'index.html' && (changed === 'unknown' || changed.includes(name)),
  );
  if (documents.length === 0) return;
  await push.send({ body: { schema: 1, kind: 'ping', feed: feed.id, documents, trace } satisfies NewPushMessage });
}
