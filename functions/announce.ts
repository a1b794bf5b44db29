import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import type { StoryId } from '../shared/story/identity.ts';
import { DOCUMENTS } from '../shared/syndication/documents.ts';
import { ownHubOf } from './hub-address.ts';
import type { NewPushMessage } from './messages.ts';

/** What publish has done to a feed. */
export interface FeedChange {
  readonly feed: FeedDefinition;
  readonly newsroom: Newsroom;
  readonly trace: string;
  /** Names of the files with new bytes; `unknown` when an earlier try may have written some. */
  readonly changed: readonly string[] | 'unknown';
  /** Stories that were looked at: webhooks find out by themselves whether their partner has had them. */
  readonly stories: readonly StoryId[];
}

/** Has those told who want to hear of new bytes; nothing happens where nobody does. */
export async function announce(change: FeedChange, push: WorkQueue): Promise<void> {
  const messages = [...pingsFor(change), ...webhooksFor(change)];
  if (messages.length > 0) await push.sendBatch(messages.map((body) => ({ body })));
}

function pingsFor({ feed, newsroom, trace, changed }: FeedChange): NewPushMessage[] {
  if (newsroom.publisher.hub === undefined) return [];
  // Subscriptions are to documents that are read by machines; archives and single items announce nothing.
  const documents = Object.keys(DOCUMENTS).filter(
    (name) => name !== 'index.html' && (changed === 'unknown' || changed.includes(name)),
  );
  const kind = newsroom.publisher.hub === ownHubOf(newsroom.publisher) ? 'fan-out' : 'ping';
  return documents.length === 0 ? [] : [{ schema: 1, kind, feed: feed.id, documents, trace }];
}

function webhooksFor({ feed, newsroom, trace, stories }: FeedChange): NewPushMessage[] {
  const readers = newsroom.partners.filter((partner) => partner.feeds.includes(feed.id));
  return readers.flatMap(({ id: partner, webhooks }) =>
    webhooks
      .filter((webhook) => webhook.feeds === undefined || webhook.feeds.includes(feed.id))
      .flatMap(({ url }) =>
        stories.map((story) => ({
          schema: 1 as const,
          kind: 'webhook' as const,
          feed: feed.id,
          partner,
          url,
          story,
          trace,
        })),
      ),
  );
}
