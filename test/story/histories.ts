import * as fc from 'fast-check';
import { embargoName } from '../../shared/story/history.ts';
import type { DeskAct, RevisionFact, StoryRecord } from '../../shared/story/story-record.ts';
import { act, fact, HOLD, recordOf, second } from './invented-facts.ts';

/** Versions of every sort; few different times, so that ties and contradictions are common. */
export const anyFact: fc.Arbitrary<RevisionFact> = fc
  .record({
    created: fc.integer({ min: 1, max: 8 }),
    version: fc.integer({ min: 0, max: 2 }),
    late: fc.integer({ min: 0, max: 3 }),
    sort: fc.constantFrom('usable', 'usable', 'usable', 'held', 'withheld', 'canceled', 'embargoed', 'open-embargo'),
    reading: fc.integer({ min: 1, max: 2 }),
    original: fc.option(fc.constantFrom('file-1#0', 'file-2#0'), { nil: undefined }),
  })
  .map(({ created, version, late, sort, reading, original }) =>
    fact({
      created,
      version,
      received: created + late,
      reading,
      ...(original !== undefined && { original }),
      ...(sort === 'held' && { holds: [HOLD] }),
      ...(sort === 'withheld' && { status: 'withheld' as const }),
      ...(sort === 'canceled' && { status: 'canceled' as const }),
      ...(sort === 'embargoed' && { embargo: { until: second(created + 4), printed: 'later' } }),
      ...(sort === 'open-embargo' && { embargo: { printed: 'hold for release' } }),
    }),
  );

/** Acts about some of these versions and about each other. */
function actsAbout(facts: readonly RevisionFact[]): fc.Arbitrary<DeskAct[]> {
  const names = facts.flatMap(({ order }) => [order.digest, embargoName(order.digest)]);
  const stops = fc.array(
    fc.record({ kind: fc.constantFrom('kill' as const, 'withhold' as const), at: fc.integer({ min: 1, max: 12 }) }),
    { maxLength: 2 },
  );
  return stops.chain((chosen) => {
    const made = chosen.map(({ kind, at }) => act(kind, at));
    const targets = [...names, ...made.map(({ id }) => id)];
    if (targets.length === 0) return fc.constant(made);
    return fc
      .array(
        fc.record({
          kind: fc.constantFrom('release' as const, 'embargo-lapsed' as const),
          at: fc.integer({ min: 1, max: 16 }),
          lifts: fc.subarray(targets),
        }),
        { maxLength: 3 },
      )
      .map((undoing) => [...made, ...undoing.map(({ kind, at, lifts }) => act(kind, at, lifts))]);
  });
}

/** All facts of an invented history, in no order. */
export const anyHistory: fc.Arbitrary<(RevisionFact | DeskAct)[]> = fc
  .uniqueArray(anyFact, { maxLength: 5, selector: ({ order }) => order.digest })
  .chain((facts) => actsAbout(facts).map((acts) => [...facts, ...distinct(acts)]));

function distinct(acts: readonly DeskAct[]): DeskAct[] {
  return [...new Map(acts.map((each) => [each.id, each])).values()];
}

export const anyRecord: fc.Arbitrary<StoryRecord> = anyHistory.map((facts) => recordOf(...facts));
