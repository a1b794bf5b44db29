import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrivalsOf, generationOf } from '../../shared/story/history.ts';
import { storyIdOf } from '../../shared/story/identity.ts';
import { emptyRecord, mergeRecords, storyRecord } from '../../shared/story/story-record.ts';
import { anyHistory, anyRecord } from './histories.ts';
import { act, carriedBy, fact, recordOf, STORY, second } from './invented-facts.ts';

describe('merging what two runs know of a story', () => {
  it('does not depend on the order', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  it('does not depend on the grouping', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, anyRecord, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  it('changes nothing when the same comes again, to the byte', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (a, b) => {
        const merged = mergeRecords(a, b);
        expect(JSON.stringify(mergeRecords(merged, b))).toBe(JSON.stringify(merged));
      }),
    );
  });

  it('survives being written down', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(storyRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }),
    );
  });

  it('remembers every feed that carried the story', () => {
    const a = carriedBy(emptyRecord(STORY), 'sport');
    const b = carriedBy(emptyRecord(STORY), 'all');
    expect(Object.keys(mergeRecords(a, b).carriedBy)).toEqual(['all', 'sport']);
  });

  it('refuses two different stories', () => {
    const other = emptyRecord(storyIdOf('afp.com', 'doc-1'));
    expect(() => mergeRecords(emptyRecord(STORY), other)).toThrow(RangeError);
  });
});

describe('the same copy dropped again', () => {
  const first = fact({ created: 1, name: 'a', received: 1 });
  const again = { ...first, order: { ...first.order, created: second(9), received: second(9) }, received: second(9) };

  it('is one version, and keeps its first arrival, whichever is learnt first', () => {
    const merged = mergeRecords(recordOf(first), recordOf(again));
    expect(merged).toEqual(mergeRecords(recordOf(again), recordOf(first)));
    expect(Object.values(merged.revisions)[0]?.order.received).toBe(second(1));
    expect(generationOf(merged)).toBe(1);
  });

  it('ends in A when A, B, A are dropped', () => {
    const b = fact({ created: 5, name: 'b' });
    const record = [recordOf(again), recordOf(b), recordOf(first)].reduce(mergeRecords);
    expect(arrivalsOf(record.revisions).map(({ fact: { order } }) => order.digest)).toEqual([
      first.order.digest,
      b.order.digest,
      first.order.digest,
    ]);
    expect(generationOf(record)).toBe(3);
  });

  it('counts as read by the newest code that came to the same result', () => {
    const reread = { ...first, order: { ...first.order, reading: 7 } };
    const merged = mergeRecords(recordOf(reread), recordOf(first));
    expect(Object.values(merged.revisions)[0]?.order.reading).toBe(7);
  });
});

describe('the generation of a story', () => {
  it('grows with every new fact and never shrinks', () => {
    fc.assert(
      fc.property(anyHistory, (facts) => {
        const generations = facts.map((_, index) => generationOf(recordOf(...facts.slice(0, index + 1))));
        expect(generations).toEqual(facts.map((_, index) => index + 1));
      }),
    );
  });

  it('counts versions and acts', () => {
    expect(generationOf(recordOf(fact({ created: 1 }), fact({ created: 2 }), act('kill', 3)))).toBe(3);
  });
});
