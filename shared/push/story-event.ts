import type { Entry, Withdrawal } from '../story/entry.ts';
import { digestOf, type FeedId } from '../story/identity.ts';

/** A story as a feed shows it at this moment, and how much was known of it then. */
export type ShownStory = { readonly generation: number } & (
  | { readonly entry: Entry }
  | { readonly withdrawal: Withdrawal }
);

export type StoryEventType = 'story.published' | 'story.updated' | 'story.corrected' | 'story.withdrawn';

/** What has happened to the story, in the words of the webhook. */
export function eventTypeOf(shown: ShownStory): StoryEventType {
  if ('withdrawal' in shown) return 'story.withdrawn';
  if (shown.entry.correction !== undefined) return 'story.corrected';
  return shown.entry.update ? 'story.updated' : 'story.published';
}

/**
 * Id of the event: the same over all tries, so that a receiver knows what it has had. A changed configuration may take a
 * story out of a feed without anything having happened to it, so the id also says whether it is shown.
 */
export function eventIdOf(feed: FeedId, shown: ShownStory, partner: string): string {
  const story = 'entry' in shown ? shown.entry.story : shown.withdrawal.story;
  const form = 'entry' in shown ? 'shown' : 'withdrawn';
  return `msg_${digestOf([feed, story, shown.generation, form, partner].join('\n')).slice(0, 32)}`;
}

/**
 * The body of the webhook; the same story gives the same bytes.
 * @param item the story as an item of JSON Feed, as JSON text; not used for one that was withdrawn
 */
export function eventBodyOf(feed: FeedId, shown: ShownStory, item: (entry: Entry) => string): string {
  const timestamp = 'entry' in shown ? shown.entry.updated : shown.withdrawal.at;
  const data = 'entry' in shown ? item(shown.entry) : withdrawnItem(shown.withdrawal);
  const head = JSON.stringify({ type: eventTypeOf(shown), timestamp, feed });
  return `${head.slice(0, -1)},"data":${data}}`;
}

function withdrawnItem({ guid, url, version, kind, at }: Withdrawal): string {
  return JSON.stringify({ id: guid, url, date_modified: at, _cobyline: { version, withdrawn: kind } });
}
