import { view } from '../shared/feeds/window.ts';
import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import { feedOf, type Newsroom } from '../shared/newsroom/newsroom.ts';
import { EVENTS } from '../shared/platform/events.ts';
import { webhookHeaders } from '../shared/push/standard-webhook.ts';
import { eventBodyOf, eventIdOf, type ShownStory } from '../shared/push/story-event.ts';
import { jsonItem } from '../shared/syndication/json-feed/json-feed.ts';
import { preparedFeed } from '../shared/syndication/prepared-feed.ts';
import { PresentedStory } from '../shared/syndication/presented-story.ts';
import type { PushMessage } from './messages.ts';
import type { NewsroomStore } from './newsroom-store.ts';
import { partyOf } from './party-of.ts';
import { type Outcome, outcomeOf } from './push-outcome.ts';
import type { PushServices } from './push-services.ts';
import { Receivers } from './receivers.ts';

type WebhookMessage = Extract<PushMessage, { kind: 'webhook' }>;

/**
 * Sends one partner one story as its feed shows it *now*. The message is only a wake-up, so a late try can not bring out
 * what was killed in the meantime; what the partner has had already is not sent again.
 */
export async function sendWebhook(message: WebhookMessage, services: PushServices): Promise<Outcome> {
  const { newsroom } = await services.newsroom.newsroom();
  const feed = feedFor(message, newsroom);
  if (feed === undefined) return { kind: 'gone', words: 'the partner does not want it any more' };
  const receivers = new Receivers(services.newsroom);
  const state = await receivers.state(message);
  if (state?.paused !== undefined) return putBy(message, receivers);

  const shown = await shownStory(message, feed, services.newsroom);
  if (shown === undefined) return { kind: 'gone', words: 'the feed does not show it any more' };
  if (await receivers.has(message, shown)) return { kind: 'gone', words: 'the partner has it' };
  const secrets = await receivers.secrets(message.partner);
  if (secrets.length === 0)
    return { kind: 'again', words: `no secret; make one: cobyline partner secret ${message.partner}` };

  const outcome = await outcomeOf(services.send(requestFor(message, feed, newsroom, shown, secrets, services)));
  if (outcome.kind === 'done') {
    await receivers.noteDelivered(message, shown);
    if (state !== undefined) await receivers.noteSuccess(message);
    return outcome;
  }
  const failure = { at: services.clock(), words: outcome.words, forGood: outcome.status === 410 };
  const noted = await receivers.noteFailure(message, failure);
  if (noted.isNew) {
    services.log.warn(EVENTS.partnerPaused, {
      partner: message.partner,
      words: outcome.words,
      since: noted.state.failingSince,
    });
  }
  if (noted.state.paused !== undefined) return putBy(message, receivers);
  // Whatever a partner answers, somebody may be mending it: only a day of it counts as a no.
  return { ...outcome, kind: 'again' };
}

/** The feed of the message, if the partner may still have it and wants it at that address. */
function feedFor({ partner: id, url, feed }: WebhookMessage, newsroom: Newsroom): FeedDefinition | undefined {
  const partner = newsroom.partners.find((each) => each.id === id);
  const webhook = partner?.webhooks.find((each) => each.url === url);
  const wanted = webhook !== undefined && (webhook.feeds ?? partner?.feeds ?? []).includes(feed);
  return wanted && partner?.feeds.includes(feed) ? feedOf(newsroom, feed) : undefined;
}

async function shownStory(
  { feed: id, story }: WebhookMessage,
  feed: FeedDefinition,
  store: NewsroomStore,
): Promise<ShownStory | undefined> {
  const window = await store.window(id);
  const { entries, withdrawals } = view(window, feed);
  const isShown = entries.some((each) => each.story === story) || withdrawals.some((each) => each.story === story);
  return isShown ? window.places[story] : undefined;
}

function requestFor(
  { feed: id, partner, url }: WebhookMessage,
  feed: FeedDefinition,
  { publisher, outlets }: Newsroom,
  shown: ShownStory,
  secrets: readonly string[],
  { clock }: PushServices,
) {
  const { profile } = preparedFeed({ publisher, outlets, feed, entries: [], withdrawals: [] });
  const body = eventBodyOf(id, shown, (entry) => jsonItem(new PresentedStory(entry, profile, partyOf), profile));
  const headers = webhookHeaders({ id: eventIdOf(id, shown, partner), at: clock(), body }, secrets);
  return { method: 'POST', url, headers, body } as const;
}

/** Somebody may resume the partner at this very moment: then the message must not be left behind. */
async function putBy(message: WebhookMessage, receivers: Receivers): Promise<Outcome> {
  await receivers.putBy(message);
  const words = 'the partner is paused';
  const stillPaused = (await receivers.state(message))?.paused !== undefined;
  return { kind: stillPaused ? 'gone' : 'again', words };
}
