import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOn } from '../../shared/story/desk-act.ts';
import { generationOf, momentOf } from '../../shared/story/history.ts';
import { type StoryId, storyIdOf } from '../../shared/story/identity.ts';
import { familyOf, gatherFamily, linksInForce } from '../../shared/story/links.ts';
import { standingOf } from '../../shared/story/standing.ts';
import { type DeskAct, emptyRecord, type RevisionFact, type StoryRecord } from '../../shared/story/story-record.ts';
import { fact, recordOf, second } from './invented-facts.ts';

const A = storyIdOf('afp.com', 'a');
const B = storyIdOf('afp.com', 'b');
const C = storyIdOf('afp.com', 'c');

/** The records of a newsroom with linked items. */
class Newsroom {
  readonly records = new Map<StoryId, StoryRecord>();

  add(story: StoryId, ...facts: (RevisionFact | DeskAct)[]): this {
    const before = this.records.get(story) ?? emptyRecord(story);
    const added = recordOf(...facts);
    this.records.set(story, {
      ...before,
      revisions: { ...before.revisions, ...added.revisions },
      acts: { ...before.acts, ...added.acts },
    });
    return this;
  }

  link(item: StoryId, into: StoryId, at: number): this {
    const link = actOn(item, { kind: 'link', at: second(at), by: 'Laleh', reason: 'same story', link: { item, into } });
    return this.add(into, link).add(item, link);
  }

  unlink(item: StoryId, at: number): this {
    const [link] = linksInForce(this.records.get(item) ?? emptyRecord(item));
    if (link?.link === undefined) return this;
    const { id, link: ends } = link;
    const unlink = actOn(item, { kind: 'unlink', at: second(at), by: 'Laleh', reason: 'two', lifts: [id], link: ends });
    return this.add(ends.into, unlink).add(item, unlink);
  }

  /** Everything known, as a store gives it. */
  family(of: StoryId) {
    const all = new Map([A, B, C].map((id) => [id, this.records.get(id) ?? emptyRecord(id)]));
    return familyOf(of, all);
  }
}

const first = fact({ created: 1, name: 'first' });
const second2 = fact({ created: 5, name: 'second', headline: 'Bridge closed: CORRECTS paragraph 4' });

describe('linked items', () => {
  it('are one story with the id of the first, whichever one starts from', () => {
    const room = new Newsroom().add(A, first).add(B, second2).link(B, A, 10);
    for (const start of [A, B]) {
      const { root, record, others } = room.family(start);
      expect(root).toBe(A);
      expect(standingOf(record)).toMatchObject({ state: 'usable', revision: second2 });
      expect(others.map(({ id }) => id)).toEqual([B]);
    }
  });

  it('are linked in any number, also one into the other into the third', () => {
    const third = fact({ created: 7, name: 'third' });
    const room = new Newsroom().add(A, first).add(B, second2).add(C, third).link(C, B, 11).link(B, A, 10);
    expect(room.family(C).root).toBe(A);
    expect(room.family(C)).toEqual(room.family(A));
    expect(standingOf(room.family(B).record)).toMatchObject({ revision: third });
  });

  it('are killed together, under whichever id the kill comes', () => {
    const kill = fact({ created: 9, status: 'canceled' });
    for (const killed of [A, B]) {
      const room = new Newsroom().add(A, first).add(B, second2).link(B, A, 10).add(killed, kill);
      expect(standingOf(room.family(A).record).state).toBe('killed');
    }
  });

  it('are two stories again once they are unlinked, both with new version numbers', () => {
    const room = new Newsroom().add(A, first).add(B, second2).link(B, A, 10);
    const before = generationOf(room.family(A).record);
    room.unlink(B, 20);
    for (const [id, revision] of [
      [A, first],
      [B, second2],
    ] as const) {
      const { root, record, others } = room.family(id);
      expect([root, others]).toEqual([id, []]);
      expect(standingOf(record)).toMatchObject({ state: 'usable', revision });
      expect(generationOf(record)).toBeGreaterThan(before);
    }
  });

  it('that were unlinked do not move on with each other', () => {
    const room = new Newsroom().add(A, first).add(B, second2).link(B, A, 10).unlink(B, 20);
    const before = { generation: generationOf(room.family(A).record), moment: momentOf(room.family(A).record) };
    room.add(B, fact({ created: 50, name: 'later' }));
    const { record } = room.family(A);
    expect({ generation: generationOf(record), moment: momentOf(record) }).toEqual(before);
  });

  it('belong to the story they were linked to last', () => {
    const room = new Newsroom().add(A, first).add(C, first).add(B, second2).link(B, A, 10).link(B, C, 12);
    expect(room.family(B).root).toBe(C);
    expect(room.family(A).others).toEqual([]);
  });

  it('in a circle have the first of them at the head', () => {
    const room = new Newsroom().add(A, first).add(B, second2).link(B, A, 10).link(A, B, 11);
    expect([room.family(A).root, room.family(B).root]).toEqual([A, A]);
  });

  it('are not linked by half a link', () => {
    const link = actOn(B, { kind: 'link', at: second(9), by: 'Laleh', reason: '', link: { item: B, into: A } });
    const room = new Newsroom().add(A, first, link).add(B, second2);
    expect(room.family(A).others).toEqual([]);
    expect(room.family(B).root).toBe(B);
  });

  it('are read one after the other, until two looks saw the same', async () => {
    const room = new Newsroom().add(A, first).add(B, second2).add(C, first).link(C, B, 11).link(B, A, 10);
    const asked: StoryId[] = [];
    const family = await gatherFamily(C, async (id) => {
      asked.push(id);
      return room.records.get(id);
    });
    expect(family).toEqual(room.family(C));
    expect(asked).toEqual([C, B, A, C, B, A]);
  });

  it('are never seen half before and half after a change', async () => {
    const room = new Newsroom().add(A, first).add(B, second2).link(B, A, 10);
    let reads = 0;
    const family = await gatherFamily(B, async (id) => {
      const seen = room.records.get(id);
      reads += 1;
      if (reads === 1) room.add(B, first); // right after the first record was read
      return seen;
    });
    expect(family).toEqual(room.family(B));
  });
});

describe('whatever is linked, unlinked and sent', () => {
  const story = fc.constantFrom(A, B, C);
  const step = fc.oneof(
    fc.record({ do: fc.constant('send' as const), story, age: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ do: fc.constant('kill' as const), story }),
    fc.record({ do: fc.constant('link' as const), story, into: story }),
    fc.record({ do: fc.constant('unlink' as const), story }),
  );

  it('every item names the same family, and no version or date goes back or is used twice', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const room = new Newsroom();
        const seen = new Map<StoryId, { generation: number; moment: string; told: string }>();
        steps.forEach((each, index) => {
          const now = (index + 1) * 3;
          if (each.do === 'send')
            room.add(each.story, fact({ created: now - each.age, received: now, name: `${index}` }));
          else if (each.do === 'kill')
            room.add(each.story, actOn(each.story, { kind: 'kill', at: second(now), by: 'x', reason: '' }));
          else if (each.do === 'unlink') room.unlink(each.story, now);
          else if (each.story !== each.into) room.link(each.story, each.into, now);

          for (const id of [A, B, C]) {
            const { root, record, others } = room.family(id);
            const mine = id === root ? record : others.find((other) => other.id === id);
            if (mine === undefined) throw new Error('an item is missing in its own family');
            for (const other of others) expect(room.family(other.id)).toEqual(room.family(id));

            const standing = standingOf(record);
            const told = JSON.stringify([
              root,
              standing.state,
              standing.state === 'usable' && standing.revision.order.digest,
            ]);
            const now = { generation: generationOf(mine), moment: momentOf(mine) ?? '', told };
            const before = seen.get(id);
            seen.set(id, now);
            if (before === undefined) continue;
            expect(now.generation).toBeGreaterThanOrEqual(before.generation);
            expect(now.moment >= before.moment).toBe(true);
            if (before.told !== told) expect(now.generation).toBeGreaterThan(before.generation);
          }
        });
      }),
      { numRuns: 1000 },
    );
  });
});
