import { type Digest, digestOf, type FeedId, type StoryId, storyId } from '../shared/story/identity.ts';
import { type Day, day, type Instant } from '../shared/story/time.ts';

/** Where everything lies in the three buckets. The only place that knows. */

/** Files that the desk and the agencies drop: `incoming/<source>/<file name>` in the wire bucket. */
export const INCOMING = 'incoming/';

/** Source and file name of a dropped file; undefined for a key outside the incoming folder. */
export function droppedFile(wireKey: string): { source: string; file: string } | undefined {
  const match = /^incoming\/([^/]+)\/(.+)$/s.exec(wireKey);
  return match?.[1] === undefined || match[2] === undefined ? undefined : { source: match[1], file: match[2] };
}

/** In the newsroom bucket. */
export const NEWSROOM_KEY = 'config/newsroom.json';

/** Every configuration that was ever in force. */
export function newsroomVersionKey(since: Instant, content: Digest): string {
  return `config/history/${since}-${content.slice(0, 12)}.json`;
}

export const STORIES = 'stories/';
export const RECEIPTS = 'receipts/';
export const EMBARGOES = 'embargoes/';
export const ACTS = 'acts/';

/** Everything that the heartbeat leaves behind; the stack has it deleted after a day. */
export const HEARTBEAT_FOLDER = 'heartbeat/';

/** One item as read from a file; `position` counts from 0. */
export function itemKey(receiptId: string, position: number): string {
  return `items/${receiptId}/${position}.json`;
}

export function storyKey(story: StoryId): string {
  return `${STORIES}${story}.json`;
}

export function revisionKey(story: StoryId, revision: Digest): string {
  return `revisions/${story}/${revision}.json`;
}

export function windowKey(feed: FeedId): string {
  return `windows/${feed}.json`;
}

/** What a feed showed, by story and day: what its archive pages are made of. */
export function archivedOf(feed: FeedId, story?: StoryId): string {
  return story === undefined ? `archive/${feed}/` : `archive/${feed}/${story}/`;
}

export function archivedKey(feed: FeedId, story: StoryId, on: Day): string {
  return `${archivedOf(feed, story)}${on}.json`;
}

/** Story and day of a key of {@link archivedKey}. */
export function archivedUnder(key: string): { story: StoryId; day: Day } {
  const [story, file = ''] = key.split('/').slice(2);
  return { story: storyId.parse(story), day: day.parse(file.slice(0, -'.json'.length)) };
}

/** What each archive page of a feed was last made from. */
export function archivePagesKey(feed: FeedId): string {
  return `archive-pages/${feed}.json`;
}

export function receiptKey(source: string, receiptId: string): string {
  return `${RECEIPTS}${source}/${receiptId}.json`;
}

/** Sorted by the time they fall due, so that a listing begins with the next. */
export function embargoKey(due: Instant, revision: Digest): string {
  return `${EMBARGOES}${due}/${revision}.json`;
}

/** When the embargo behind a key of {@link embargoKey} falls due. */
export function dueTime(key: string): string {
  return key.slice(EMBARGOES.length).split('/')[0] ?? '';
}

/** In the feeds bucket: what partners read. */
export function feedFileKey(feed: FeedId, name: string): string {
  return `feeds/${feed}/${name}`;
}

/** Below a feed's folder: what it showed on the days before. */
export const ARCHIVE = 'archive/';

/** The feeds that a partner may read: `catalogues/<partner>.opml` in the feeds bucket, reached as `/catalogue.opml`. */
export function catalogueKey(partner: string, form: 'opml' | 'json'): string {
  return `catalogues/${partner}.${form}`;
}

/** Secrets shared with partners: no other part of the bucket holds any, and only push reads them. */
export function webhookSecretsKey(partner: string): string {
  return `secrets/webhooks/${partner}.json`;
}

/** What subscribers ask of our hub, until they have confirmed it; with their secrets. */
export function subscriptionRequestKey(id: string): string {
  return `secrets/subscription-requests/${id}.json`;
}

/** Who is told of a document of a feed, with the secret it is signed with. */
export function subscriptionsOf(feed: FeedId, document: string): string {
  return `secrets/subscriptions/${feed}/${document}/`;
}

/** One subscription for each callback: who subscribes again changes the one it has (WebSub, 5.1). */
export function subscriptionKey(to: { readonly feed: FeedId; readonly document: string; readonly callback: string }) {
  return `${subscriptionsOf(to.feed, to.document)}${digestOf(to.callback).slice(0, 32)}.json`;
}

/** How it goes with a partner's addresses. */
export function receiversOf(partner: string): string {
  return `push/receivers/${partner}/`;
}

export function receiverKey(partner: string, url: string): string {
  return `${receiversOf(partner)}${addressName(url)}.json`;
}

/** What a paused partner has not been sent. */
export function waitingOf(partner: string): string {
  return `push/waiting/${partner}/`;
}

interface Delivery {
  readonly partner: string;
  readonly url: string;
  readonly feed: FeedId;
  readonly story: StoryId;
}

export function waitingKey({ partner, url, feed, story }: Delivery): string {
  return `${waitingOf(partner)}${addressName(url)}/${feed}/${story}.json`;
}

/** Which state of the story the partner has had. */
export function deliveredKey({ partner, url, feed, story }: Delivery): string {
  return `push/delivered/${partner}/${addressName(url)}/${feed}/${story}.json`;
}

function addressName(url: string): string {
  return digestOf(url).slice(0, 24);
}

/** What a person, the clock or Cobyline itself did, kept for ever beside the record that it changed. */
export function actKey(story: StoryId, act: Digest): string {
  return `${ACTS}${story}/${act}.json`;
}

/**
 * The cards of what a provider sent on one day (UTC) in one language, for finding the story that an item continues.
 * Worth nothing after a few days.
 */
export function recentKey(provider: string, language: string, day: Instant): string {
  return `recent/${digestOf(`${provider}\n${language}`).slice(0, 24)}/${day.slice(0, 10)}.json`;
}
