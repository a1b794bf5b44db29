import { PermanentError } from '../shared/story/errors.ts';
import { digestOf, type FeedId, type StoryId } from '../shared/story/identity.ts';
import { type Standing, standingOf, stopsOf } from '../shared/story/standing.ts';
import { type DeskAct, emptyRecord, type StoryRecord } from '../shared/story/story-record.ts';
import type { Clock } from '../shared/story/time.ts';
import { actKey } from './layout.ts';
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
 * Does to a story what a person asks for: keeps the act for ever, adds it to the story's record, and wakes the feeds.
 * A kill needs no story: one that arrives later is stopped by it.
 * @throws DeskError for a release where nothing is stopped, or a correction where nothing is published
 */
export async function actOnStory(
  request: DeskRequest,
  services: WakeServices & { readonly clock: Clock },
): Promise<DeskOutcome> {
  const known = await services.newsroom.record(request.story);
  const act = actFor(request, known, services.clock());
  await services.newsroom.keep(actKey(request.story, act.id), { ...act, story: request.story });
  const { value: record } = await services.newsroom.addToRecord({
    ...emptyRecord(request.story),
    acts: { [act.id]: act },
  });
  const feeds = await wakeFeeds(record, services, { trace: act.id });
  return { act, standing: standingOf(record), feeds };
}

function actFor(request: DeskRequest, known: StoryRecord | undefined, at: DeskAct['at']): DeskAct {
  const { kind, by, reason, story, note } = request;
  const content = { kind, at, by, reason, lifts: liftedBy(request, known), ...(note !== undefined && { note }) };
  return { id: digestOf(JSON.stringify([story, content])), ...content };
}

function liftedBy(request: DeskRequest, known: StoryRecord | undefined): DeskAct['lifts'] {
  if (request.kind === 'kill' || request.kind === 'withhold') return [];
  if (known === undefined) throw new DeskError(`There is no story ${request.story}.`);
  if (request.kind === 'release') {
    const stops = stopsOf(known);
    if (stops.length === 0) throw new DeskError(`Nothing stops story ${request.story}; there is nothing to release.`);
    return stops;
  }
  const standing = standingOf(known);
  if (standing.state !== 'usable') {
    throw new DeskError(`Story ${request.story} is ${standing.state}; only a published story can be corrected.`);
  }
  return [standing.revision.order.digest];
}
