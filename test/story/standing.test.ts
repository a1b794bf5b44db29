import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embargoName, momentOf } from '../../shared/story/history.ts';
import { contradictionsOf, standingOf, stopsOf } from '../../shared/story/standing.ts';
import { type DeskAct, emptyRecord, mergeRecords, type RevisionFact } from '../../shared/story/story-record.ts';
import { anyFact, anyHistory, anyRecord } from './histories.ts';
import { act, fact, HOLD, recordOf, STORY, second } from './invented-facts.ts';

const stateOf = (...facts: (RevisionFact | DeskAct)[]) => standingOf(recordOf(...facts)).state;

describe('the newest version decides', () => {
  const first = fact({ created: 1 });
  const update = fact({ created: 5 });

  it('whatever comes first', () => {
    expect(standingOf(recordOf(update, first))).toEqual({ state: 'usable', at: second(5), revision: update });
  });

  it('by number where the times are the same', () => {
    const ninth = fact({ created: 1, version: 9 });
    const tenth = fact({ created: 1, version: 10 });
    expect(standingOf(recordOf(tenth, ninth))).toMatchObject({ revision: { order: { version: 10 } } });
  });

  it('and an old version that comes late changes nothing', () => {
    const late = fact({ created: 2, received: 60 });
    expect(standingOf(recordOf(first, update, late))).toEqual(standingOf(recordOf(first, update)));
  });

  it('is unknown while nothing is known', () => {
    expect(standingOf(emptyRecord(STORY))).toEqual({ state: 'unknown' });
  });
});

describe('a kill', () => {
  const story = fact({ created: 5 });
  const kill = fact({ created: 6, status: 'canceled' });

  it('stops the story', () => {
    expect(standingOf(recordOf(story, kill))).toEqual({
      state: 'killed',
      at: second(6),
      reason: 'killed by the sender',
    });
  });

  it('stops it also when it comes before its story', () => {
    expect(stateOf(kill)).toBe('killed');
    expect(stateOf(kill, fact({ created: 4 }))).toBe('killed');
  });

  it('stops it also when it names an older version than the one that is out', () => {
    const older = fact({ created: 2, status: 'canceled' });
    expect(stateOf(story, older)).toBe('killed');
  });

  it('is not lifted by a newer version of the sender', () => {
    expect(stateOf(story, kill, fact({ created: 20 }))).toBe('killed');
  });

  it('is lifted by the release of a person, and then the newest version is back', () => {
    const newer = fact({ created: 20 });
    const record = recordOf(story, kill, newer);
    const released = mergeRecords(record, recordOf(act('release', 30, stopsOf(record))));
    expect(standingOf(released)).toMatchObject({ state: 'usable', revision: newer });
  });

  it('is not lifted by a release that has not seen it', () => {
    const record = recordOf(story, kill);
    const release = act('release', 30, stopsOf(record));
    const second = fact({ created: 7, status: 'canceled' });
    expect(stateOf(story, kill, release)).toBe('usable');
    expect(stateOf(story, kill, release, second)).toBe('killed');
  });

  it('is not lifted by a later reading of the same original that no longer sees a kill', () => {
    const killed = fact({ created: 5, status: 'canceled', original: 'file#0', reading: 1 });
    const reread = fact({ created: 5, original: 'file#0', reading: 2 });
    expect(stateOf(killed, reread)).toBe('killed');
  });

  it('is lifted once: a second release has nothing to name', () => {
    const record = recordOf(story, kill);
    expect(stopsOf(record)).toEqual([kill.order.digest]);
    expect(stopsOf(mergeRecords(record, recordOf(act('release', 30, stopsOf(record)))))).toEqual([]);
  });

  it('by the desk says who and why', () => {
    expect(standingOf(recordOf(story, act('kill', 9)))).toMatchObject({ reason: 'killed by Laleh: because' });
  });

  it('does not take an embargo along when it is lifted', () => {
    const embargoed = fact({ created: 5, embargo: { until: second(90), printed: 'until 0801' } });
    const record = recordOf(embargoed, act('kill', 9));
    const release = act('release', 10, stopsOf(record));
    expect(stateOf(embargoed, act('kill', 9), release)).toBe('embargoed');
  });
});

describe('a withhold', () => {
  const story = fact({ created: 5 });

  it('by the sender stops the version and those before it', () => {
    expect(standingOf(recordOf(story, fact({ created: 6, status: 'withheld' })))).toMatchObject({
      state: 'withheld',
      holds: [{ code: 'withheld-by-sender' }],
    });
  });

  it('by the sender ends with a newer usable version, not with an older one', () => {
    const withheld = fact({ created: 6, status: 'withheld' });
    expect(stateOf(withheld, fact({ created: 7 }))).toBe('usable');
    expect(stateOf(withheld, fact({ created: 5.5, received: 60 }))).toBe('withheld');
  });

  it('by the desk stands until the desk lifts it, whatever the sender sends', () => {
    const withhold = act('withhold', 8);
    const update = fact({ created: 20 });
    expect(stateOf(story, withhold, update)).toBe('withheld');
    expect(stateOf(story, withhold, update, act('release', 9, [withhold.id]))).toBe('usable');
  });
});

describe('versions with the same time and number', () => {
  const usable = fact({ created: 5, name: 'one' });

  it('stop the story when one of them does', () => {
    expect(stateOf(usable, fact({ created: 5, holds: [HOLD] }))).toBe('withheld');
    expect(stateOf(usable, fact({ created: 5, embargo: { printed: 'hold' } }))).toBe('embargoed');
  });

  it('give the last arrival, and are reported', () => {
    const other = fact({ created: 5, received: 8, headline: 'Bridge open' });
    expect(standingOf(recordOf(usable, other))).toMatchObject({ revision: { headline: 'Bridge open' } });
    expect(contradictionsOf(recordOf(usable, other))).toEqual([expect.arrayContaining([usable, other])]);
  });

  it('are no contradiction when they are two readings of one original', () => {
    const held = fact({ created: 5, holds: [HOLD], original: 'file#0', reading: 1 });
    const reread = fact({ created: 5, original: 'file#0', reading: 2 });
    expect(stateOf(held)).toBe('withheld');
    expect(stateOf(held, reread)).toBe('usable');
    expect(contradictionsOf(recordOf(held, reread))).toEqual([]);
  });
});

describe('an embargo', () => {
  const embargoed = fact({ created: 5, embargo: { until: second(60), printed: 'until 0801' } });
  const lapse = act('embargo-lapsed', 60, [embargoed.order.digest]);

  it('holds the story until the fact that it lapsed', () => {
    expect(stateOf(embargoed)).toBe('embargoed');
    expect(standingOf(recordOf(embargoed, lapse))).toMatchObject({ state: 'usable', at: second(60) });
  });

  it('is extended by a newer version: the lapse of the old one does not count', () => {
    const extended = fact({ created: 6, embargo: { until: second(90), printed: 'until 08:01:30' } });
    expect(stateOf(embargoed, extended, lapse)).toBe('embargoed');
  });

  it('is lifted early by a newer version without one', () => {
    expect(stateOf(embargoed, fact({ created: 6 }))).toBe('usable');
  });

  it('is not lifted by an older version without one', () => {
    expect(stateOf(embargoed, fact({ created: 4, received: 30 }))).toBe('embargoed');
  });

  it('does not bring back a story that was killed meanwhile', () => {
    expect(stateOf(embargoed, fact({ created: 7, status: 'canceled' }), lapse)).toBe('killed');
  });

  it('is lifted by a person only on purpose', () => {
    const record = recordOf(embargoed);
    expect(stopsOf(record)).toEqual([embargoName(embargoed.order.digest)]);
    expect(stateOf(embargoed, act('release', 30, stopsOf(record)))).toBe('usable');
  });

  it('without an end is lifted together with the hold it caused', () => {
    const unreadable = fact({ created: 5, holds: [HOLD], embargo: { printed: 'until the speech' } });
    const record = recordOf(unreadable);
    expect(stateOf(unreadable, act('release', 30, stopsOf(record)))).toBe('usable');
  });
});

describe('in any order, with anything twice', () => {
  it('the same facts lead to the same conclusion', () => {
    const shuffled = anyHistory.chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        order: fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2, maxLength: facts.length * 2 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ facts, order }) => {
        const step = order.map((each) => recordOf(each)).reduce(mergeRecords, emptyRecord(STORY));
        expect(standingOf(step)).toEqual(standingOf(recordOf(...facts)));
      }),
    );
  });

  it('a stop is never overtaken by an older or equal version', () => {
    const stop = anyFact.filter(
      ({ status, holds, embargo }) => status !== 'usable' || holds.length > 0 || embargo !== undefined,
    );
    fc.assert(
      fc.property(stop, fc.array(anyFact, { maxLength: 6 }), (stopping, others) => {
        const { created, version } = stopping.order;
        const notNewer = others.filter(
          ({ order }) => order.created < created || (order.created === created && order.version <= version),
        );
        const rereading = notNewer.some(({ original }) => original !== undefined && original === stopping.original);
        fc.pre(!rereading);
        expect(stateOf(stopping, ...notNewer)).not.toBe('usable');
      }),
    );
  });

  it('a kill that no release has seen always wins', () => {
    fc.assert(
      fc.property(anyRecord, fc.integer({ min: 1, max: 20 }), (record, at) => {
        const kill = act('kill', at, [], { note: 'this very kill' });
        expect(standingOf(mergeRecords(record, recordOf(kill))).state).toBe('killed');
      }),
    );
  });

  it('a release of all that stops the story now leaves nothing but an embargo with its time', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const release = act('release', 40, stopsOf(record));
        const { state } = standingOf(mergeRecords(record, recordOf(release)));
        expect(['unknown', 'usable', 'embargoed']).toContain(state);
        if (standingOf(record).state === 'embargoed') expect(state).toBe('usable');
      }),
    );
  });
});

describe('the moment since when a story stands as it does', () => {
  it('is the time of the version or act that made it so', () => {
    const story = fact({ created: 5 });
    const kill = act('kill', 30);
    expect(momentOf(recordOf(story))).toBe(second(5));
    expect(momentOf(recordOf(story, fact({ created: 9 })))).toBe(second(9));
    expect(momentOf(recordOf(story, kill))).toBe(second(30));
    expect(momentOf(recordOf(story, kill, act('release', 50, [kill.id])))).toBe(second(50));
    expect(momentOf(recordOf(story, act('correct', 20, [story.order.digest])))).toBe(second(20));
  });

  it('of a kill that is dated before the version it kills comes just after that version', () => {
    expect(momentOf(recordOf(fact({ created: 5 }), fact({ created: 2, status: 'canceled' })))).toBe(second(5.001));
  });

  it('never goes back, whatever is learnt in whatever order', () => {
    fc.assert(
      fc.property(anyHistory, (facts) => {
        const moments = facts.map((_, index) => momentOf(recordOf(...facts.slice(0, index + 1))) ?? '');
        expect(moments).toEqual([...moments].sort());
      }),
      { numRuns: 1000 },
    );
  });

  it('moves on with every change between shown and stopped, and to another version', () => {
    fc.assert(
      fc.property(anyHistory, (facts) => {
        const standings = facts.map((_, index) => standingOf(recordOf(...facts.slice(0, index + 1))));
        standings.slice(1).forEach((now, index) => {
          const before = standings[index];
          if (before === undefined || before.state === 'unknown' || now.state === 'unknown') return;
          const changed =
            (before.state === 'usable') !== (now.state === 'usable') ||
            (before.state === 'usable' &&
              now.state === 'usable' &&
              before.revision.order.digest !== now.revision.order.digest);
          if (changed) expect(now.at > before.at).toBe(true);
        });
      }),
      { numRuns: 3000 },
    );
  });
});
