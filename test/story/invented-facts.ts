import { createHash } from 'node:crypto';
import { type Digest, digest, digestOf, feedId, type StoryId, storyIdOf } from '../../shared/story/identity.ts';
import type { Embargo, Hold, PublicationStatus } from '../../shared/story/revision.ts';
import { type DeskAct, emptyRecord, type RevisionFact, type StoryRecord } from '../../shared/story/story-record.ts';
import { type Instant, instantOf } from '../../shared/story/time.ts';

/** Moments of an invented day, in seconds after 08:00 UTC. */
export function second(count: number): Instant {
  return instantOf(Date.UTC(2026, 2, 10, 8) + Math.round(count * 1000));
}

export const STORY: StoryId = storyIdOf('pishtaz.example', 'bridge-1');

export interface FactOptions {
  readonly created: number;
  readonly version?: number;
  readonly received?: number;
  readonly status?: PublicationStatus;
  readonly holds?: readonly Hold[];
  readonly embargo?: Embargo;
  readonly reading?: number;
  readonly original?: string;
  readonly again?: readonly number[];
  readonly headline?: string;
  readonly name?: string;
}

/** A version of an invented story. Its digest is made from the options: the same options are the same version. */
export function fact(options: FactOptions): RevisionFact {
  const { created, version = 0, received = created, reading = 1, again } = options;
  const id = named(JSON.stringify({ ...options, again: undefined, received: undefined }));
  return {
    order: {
      created: second(created),
      version,
      received: second(received),
      reading,
      configured: second(0),
      digest: id,
    },
    key: `revisions/${STORY}/${id}.json`,
    status: options.status ?? 'usable',
    holds: [...(options.holds ?? [])],
    ...(options.embargo !== undefined && { embargo: options.embargo }),
    correction: false,
    firstCreated: second(created),
    received: second(received),
    ...(again !== undefined && { again: again.map(second) }),
    headline: options.headline ?? 'Bridge closed after inspection',
    source: 'desk',
    itemId: 'bridge-1',
    ...(options.original !== undefined && { original: options.original }),
  };
}

export function act(
  kind: DeskAct['kind'],
  at: number,
  lifts: readonly Digest[] = [],
  more: Pick<DeskAct, 'note' | 'link'> = {},
): DeskAct {
  const id = digestOf(JSON.stringify([kind, at, lifts, more]));
  return { id, kind, at: second(at), by: 'Laleh', reason: 'because', lifts: [...lifts], ...more };
}

export function recordOf(...facts: (RevisionFact | DeskAct)[]): StoryRecord {
  const record = emptyRecord(STORY);
  for (const each of facts) {
    if ('order' in each) record.revisions[each.order.digest] = each;
    else record.acts[each.id] = each;
  }
  return record;
}

export function carriedBy(record: StoryRecord, ...feeds: readonly string[]): StoryRecord {
  return { ...record, carriedBy: Object.fromEntries(feeds.map((feed) => [feedId.parse(feed), true as const])) };
}

export const HOLD: Hold = { code: 'unknown-marker', words: 'It carries a marker nobody knows: “HUSH”.' };

function named(content: string): Digest {
  return digest.parse(createHash('sha256').update(content).digest('hex'));
}
