import { actOn } from '../shared/story/desk-act.ts';
import type { FeedId, StoryId } from '../shared/story/identity.ts';
import { linksInForce } from '../shared/story/links.ts';
import type { DeskAct } from '../shared/story/story-record.ts';
import type { Clock } from '../shared/story/time.ts';
import { DeskError, lookAgain } from './desk-acts.ts';
import { applyLink } from './linking.ts';
import { type WakeServices, wakeFeeds } from './wake-feeds.ts';

/** What a person at the desk says about two items: one story, or not. */
export interface LinkRequest {
  readonly item: StoryId;
  /** The story that `item` is told as part of. An unlink may leave it out: an item is part of one story at a time. */
  readonly into?: StoryId;
  readonly by: string;
  readonly reason: string;
}

export interface LinkOutcome {
  readonly act: DeskAct;
  /** True when nothing was linked: then the desk has refused a proposal. */
  readonly refusal: boolean;
  /** Feeds that were told to look again. */
  readonly feeds: readonly FeedId[];
}

type LinkServices = WakeServices & { readonly clock: Clock };

/**
 * From now on `item` is told as part of the story `into`, under the id of that one's first item.
 * @throws DeskError when one of them is not known, or when they are one story already
 */
export async function linkStories(
  request: LinkRequest & { into: StoryId },
  services: LinkServices,
): Promise<LinkOutcome> {
  const { item, into, by, reason } = request;
  for (const story of [item, into]) {
    if ((await services.newsroom.record(story)) === undefined) throw new DeskError(`There is no story ${story}.`);
  }
  const family = await services.newsroom.family(into);
  if ([family.record, ...family.others].some(({ id }) => id === item)) {
    await lookAgain([item], services);
    throw new DeskError(`${item} and ${into} are one story already, ${family.root}. Its feeds look at it again.`);
  }
  const act = actOn(item, { kind: 'link', at: services.clock(), by, reason, link: { item, into } });
  return apply(act, services);
}

/**
 * From now on `item` is a story of its own again. Where it is not linked, the proposal to link it is refused: nobody
 * proposes it again.
 * @throws DeskError when it is not linked and `into` does not say which proposal is meant
 */
export async function unlinkStory(request: LinkRequest, services: LinkServices): Promise<LinkOutcome> {
  const { item, by, reason } = request;
  const record = await services.newsroom.record(item);
  if (record === undefined) throw new DeskError(`There is no story ${item}.`);
  const inForce = linksInForce(record);
  const into = request.into ?? inForce[0]?.link?.into;
  if (into === undefined) {
    const before = Object.values(record.acts).flatMap(({ link }) => (link?.item === item ? [link.into] : []));
    await lookAgain([item, ...new Set(before)], services);
    throw new DeskError(`${item} is not part of another story. Its feeds look at it again.`);
  }
  const undone = inForce.filter(({ link }) => link?.into === into);
  if (undone.length === 0 && inForce.length > 0) {
    throw new DeskError(`${item} is part of the story ${inForce[0]?.link?.into}, not of ${into}.`);
  }
  const lifts = undone.map(({ id }) => id);
  const act = actOn(item, { kind: 'unlink', at: services.clock(), by, reason, lifts, link: { item, into } });
  return apply(act, services);
}

/** Both stories look different now, and so does the one that the item was part of before. */
async function apply(act: DeskAct, services: LinkServices): Promise<LinkOutcome> {
  if (act.link === undefined) throw new RangeError(`act ${act.id} links nothing`);
  const { item, into } = act.link;
  const before = await services.newsroom.family(item);
  await applyLink(act, services.newsroom);
  const roots = new Set<StoryId>();
  for (const story of [item, into, before.root]) roots.add((await services.newsroom.family(story)).root);
  const feeds = new Set<FeedId>();
  for (const root of roots) for (const feed of await wakeFeeds(root, services, { trace: act.id })) feeds.add(feed);
  return { act, refusal: act.kind === 'unlink' && act.lifts.length === 0, feeds: [...feeds].sort() };
}
