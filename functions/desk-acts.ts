import { actOn } from '../shared/story/desk-act.ts';
import { PermanentError } from '../shared/story/errors.ts';
import { generationOf } from '../shared/story/history.ts';
import type { FeedId, StoryId } from '../shared/story/identity.ts';
import { type Standing, standingOf, stopsOf } from '../shared/story/standing.ts';
import { type DeskAct, emptyRecord, type StoryRecord } from '../shared/story/story-record.ts';
import type { Clock } from '../shared/story/time.ts';
import { type WakeServices, wakeFeeds } from './wake-feeds.ts';

/** What a person at the desk asks for. */
export interface DeskRequest {
  readonly kind: 'kill' | 'withhold' | 'release' | 'correct';
  readonly story: StoryId;
  /** Who does it, and why: both are kept for ever, neither is published. */
  readonly by: string;
  readonly reason: string;
  /** `correct`: what was wrong, in words for the public. */
  readonly note?: string;
  /**
   * `release`: also an embargo whose time has not come, when nothing else stops the story. Has to be said: a release of
   * a kill that is given twice, because the first try broke off, must not break an embargo.
   */
  readonly embargo?: boolean;
}

export interface DeskOutcome {
  readonly act: DeskAct;
  readonly standing: Standing;
  /** Feeds that were told to look at the story again. */
  readonly feeds: readonly FeedId[];
}

/** The story is not known, or there is nothing to do. The message is for the person at the desk. */
export class DeskError extends PermanentError {
  override readonly name = 'DeskError';
}

/**
 * Does to a story what a person asks for: keeps the act for ever, adds it to the record of every item the story consists
 * of (so it holds for each of them should they be unlinked), and wakes the feeds. A kill needs no story: one that
 * arrives later is stopped by it.
 * @throws DeskError for a release where nothing is stopped, or a correction where nothing is published
 */
export async function actOnStory(
  request: DeskRequest,
  services: WakeServices & { readonly clock: Clock },
): Promise<DeskOutcome> {
  const { kind, story, by, reason, note } = request;
  const { record, others } = await services.newsroom.family(story);
  const idle = kind === 'release' ? nothingToRelease(request, record) : undefined;
  if (idle !== undefined) {
    await lookAgain([story], services);
    throw new DeskError(`${idle} Its feeds look at it again.`);
  }
  const act = actOn(story, {
    kind,
    at: services.clock(),
    by,
    reason,
    lifts: liftedBy(request, record),
    ...(note !== undefined && { note }),
  });
  for (const { id } of [record, ...others]) {
    await services.newsroom.addToRecord({ ...emptyRecord(id), acts: { [act.id]: act } });
  }
  const feeds = await wakeFeeds(story, services, { trace: act.id });
  return { act, standing: standingOf((await services.newsroom.family(story)).record), feeds };
}

function nothingToRelease({ story, embargo = false }: DeskRequest, record: StoryRecord): string | undefined {
  const standing = standingOf(record);
  if (standing.state === 'embargoed' && !embargo) {
    return `Story ${story} is under embargo until ${standing.embargo.until}; say that you mean to lift it.`;
  }
  const isKnown = generationOf(record) > 0;
  return isKnown && stopsOf(record).length === 0
    ? `Nothing stops story ${story}; there is nothing to release.`
    : undefined;
}

function liftedBy(request: DeskRequest, record: StoryRecord): DeskAct['lifts'] {
  if (request.kind === 'kill' || request.kind === 'withhold') return [];
  if (generationOf(record) === 0) throw new DeskError(`There is no story ${request.story}.`);
  if (request.kind === 'release') return stopsOf(record);
  const standing = standingOf(record);
  if (standing.state !== 'usable') {
    throw new DeskError(`Story ${request.story} is ${standing.state}; only a published story can be corrected.`);
  }
  return [standing.revision.order.digest];
}

/**
 * Somebody gives a command again whose work is done: the first time it may have been cut off after the act was kept and
 * before the feeds were told.
 */
export async function lookAgain(
  stories: readonly StoryId[],
  services: WakeServices & { readonly clock: Clock },
): Promise<void> {
  for (const story of stories) await wakeFeeds(story, services, { trace: `again-${services.clock()}` });
}
