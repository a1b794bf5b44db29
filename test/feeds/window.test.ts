import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, withdrawalOf } from '../../shared/feeds/entry-of.ts';
import {
  ageWindow,
  emptyWindow,
  feedWindow,
  mergeWindows,
  type Place,
  placeIn,
  view,
  type Window,
} from '../../shared/feeds/window.ts';
import type { Withdrawal } from '../../shared/story/entry.ts';
import { type StoryId, storyIdOf } from '../../shared/story/identity.ts';
import { standingOf } from '../../shared/story/standing.ts';
import { fact, recordOf, second } from '../story/invented-facts.ts';
import { newsroomWith, revisionOf } from './invented-newsroom.ts';

const SIZE = 3;
const DAY = 24 * 3600;
const room = newsroomWith({ size: SIZE, maximumAgeDays: 30, withdrawnForDays: 7 });
const { feed } = room;

const storyNumber = (number: number): StoryId => storyIdOf('pishtaz.example', `story-${number}`);

interface Told {
  readonly story: number;
  readonly generation: number;
  readonly at: number;
  readonly withdrawn?: boolean;
  readonly kind?: Withdrawal['kind'];
  readonly expires?: number;
}

/** What a story comes to in this feed at some generation. */
function placeOf({ story, generation, at, withdrawn = false, kind = 'killed', expires }: Told): Place {
  const record = { ...recordOf(fact({ created: at })), id: storyNumber(story) };
  const standing = standingOf(record);
  if (standing.state !== 'usable') throw new Error('an invented story is usable');
  if (withdrawn) {
    return { generation, withdrawal: withdrawalOf(record, standing.at, kind, room.newsroom, feed) };
  }
  const revision = revisionOf({ ...(expires !== undefined && { expires: second(expires) }) });
  return { generation, entry: entryOf(revision, record, standing, room.newsroom, feed) };
}

const windowOf = (...told: Told[]) =>
  told.reduce((window, each) => placeIn(window, feed, placeOf(each)), emptyWindow(feed.id));

const shown = (window: Window) => {
  const { entries, withdrawals } = view(window, feed);
  return { entries: entries.map(({ story }) => story), withdrawals: withdrawals.map(({ story }) => story) };
};
const numbers = (...stories: number[]) => stories.map(storyNumber);

describe('the window of a feed', () => {
  it('shows the newest stories first, no more than its size', () => {
    const window = windowOf(...[1, 2, 3, 4].map((story) => ({ story, generation: 1, at: story })));
    expect(shown(window)).toEqual({ entries: numbers(4, 3, 2), withdrawals: [] });
  });

  it('shows the later generation of a story, whichever comes first', () => {
    const old = { story: 1, generation: 1, at: 1 };
    const update = { story: 1, generation: 2, at: 5 };
    expect(windowOf(old, update)).toEqual(windowOf(update, old));
    expect(view(windowOf(update, old), feed).entries[0]?.updated).toBe(second(5));
  });

  it('believes the stop where two workers saw different halves of a story of linked items', () => {
    const stop = { story: 1, generation: 3, at: 6, withdrawn: true };
    const update = { story: 1, generation: 3, at: 5 };
    expect(windowOf(stop, update)).toEqual(windowOf(update, stop));
    expect(shown(windowOf(stop, update))).toEqual({ entries: [], withdrawals: numbers(1) });
  });

  it('does not bring a withdrawn story back when an older message is late', () => {
    const window = windowOf({ story: 1, generation: 2, at: 6, withdrawn: true }, { story: 1, generation: 1, at: 5 });
    expect(shown(window)).toEqual({ entries: [], withdrawals: numbers(1) });
  });

  it('keeps a withdrawal apart from the stories that fill the feed', () => {
    const withdrawn = { story: 9, generation: 2, at: 2, withdrawn: true };
    const window = windowOf(withdrawn, ...[1, 2, 3].map((story) => ({ story, generation: 1, at: 10 + story })));
    expect(shown(window)).toEqual({ entries: numbers(3, 2, 1), withdrawals: numbers(9) });
  });

  it('stays small', () => {
    const window = windowOf(...Array.from({ length: 50 }, (_, story) => ({ story, generation: 1, at: story })));
    expect(Object.keys(window.places)).toHaveLength(SIZE * 2);
  });

  it('survives being written down, to the byte', () => {
    const window = windowOf({ story: 1, generation: 1, at: 1 }, { story: 2, generation: 2, at: 2, withdrawn: true });
    const text = JSON.stringify(window);
    expect(JSON.stringify(feedWindow.parse(JSON.parse(text)))).toBe(text);
  });
});

describe('age', () => {
  const window = windowOf(
    { story: 1, generation: 1, at: 1 },
    { story: 2, generation: 2, at: 1, withdrawn: true },
    { story: 3, generation: 1, at: 1, expires: 3600 },
  );
  const asOf = (seconds: number) => shown(ageWindow(window, feed, second(seconds)));

  it('hides what has expired, then withdrawals, then stories', () => {
    expect(asOf(0.5)).toEqual(shown(window));
    expect(asOf(3600)).toMatchObject({ entries: numbers(1), withdrawals: numbers(2) });
    expect(asOf(1 + 7 * DAY)).toEqual({ entries: numbers(1), withdrawals: [] });
    expect(asOf(1 + 30 * DAY)).toEqual({ entries: [], withdrawals: [] });
  });

  it('gives back the very same window when nothing falls due', () => {
    expect(ageWindow(window, feed, second(3599))).toBe(window);
    const aged = ageWindow(window, feed, second(3600));
    expect(ageWindow(aged, feed, second(7200))).toBe(aged);
  });

  it('does not let an old story in again', () => {
    const aged = ageWindow(window, feed, second(1 + 30 * DAY));
    expect(shown(placeIn(aged, feed, placeOf({ story: 4, generation: 1, at: 0 })))).toMatchObject({ entries: [] });
  });
});

describe('changed rules', () => {
  const before = placeOf({ story: 1, generation: 1, at: 5 });
  const left = {
    ...placeOf({ story: 1, generation: 1, at: 5, withdrawn: true, kind: 'left' }),
    configured: second(100),
  };
  const place = (...places: Place[]) => placeIn(emptyWindow(feed.id), feed, ...places);

  it('decide about a story that has not changed, whoever writes last', () => {
    expect(shown(place(before, left))).toEqual({ entries: [], withdrawals: numbers(1) });
    expect(place(left, before)).toEqual(place(before, left));
    const again = { ...before, configured: second(200) };
    expect(shown(place(left, again, before))).toMatchObject({ entries: numbers(1) });
  });

  it('are not stronger than what is known of the story', () => {
    const stop = placeOf({ story: 1, generation: 2, at: 6, withdrawn: true });
    expect(shown(place(stop, { ...before, configured: second(100) }))).toMatchObject({ entries: [] });
  });
});

/** Stories moving up generation by generation, as `momentOf` makes them. */
const anyTold: fc.Arbitrary<Told[]> = fc
  .array(
    fc.record({
      story: fc.integer({ min: 1, max: 12 }),
      step: fc.integer({ min: 0, max: 5 }),
      withdrawn: fc.boolean(),
      life: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((steps) => {
    const last = new Map<number, { generation: number; at: number }>();
    return steps.map(({ story, step, withdrawn, life }) => {
      const before = last.get(story) ?? { generation: 0, at: 0 };
      const now = { generation: before.generation + 1, at: before.at + step };
      last.set(story, now);
      return { story, ...now, withdrawn, ...(life !== undefined && { expires: now.at + life }) };
    });
  });

const anyWindow: fc.Arbitrary<Window> = fc
  .tuple(anyTold, fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }))
  .map(([told, asOf]) => ({
    ...mergeWindows(windowOf(...told), emptyWindow(feed.id)),
    ...(asOf !== undefined && { agedBefore: second(asOf) }),
  }));

describe('in any order, any grouping, with anything twice', () => {
  const equal = (a: Window, b: Window) => expect(JSON.stringify(sorted(a))).toBe(JSON.stringify(sorted(b)));
  const sorted = ({ feed: id, agedBefore, places }: Window) => ({ id, agedBefore, places });

  it('merging is commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(anyWindow, anyWindow, anyWindow, (a, b, c) => {
        equal(mergeWindows(a, b), mergeWindows(b, a));
        equal(mergeWindows(mergeWindows(a, b), c), mergeWindows(a, mergeWindows(b, c)));
        equal(mergeWindows(mergeWindows(a, b), b), mergeWindows(a, b));
      }),
    );
  });

  it('pruning converges: the window and what it shows are the same', () => {
    const runs = anyTold.chain((told) =>
      fc.record({
        told: fc.constant(told),
        order: fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 }),
        cut: fc.nat(told.length * 2),
        asOf: fc.integer({ min: 1, max: 40 }),
        agedAfter: fc.nat(told.length * 2),
      }),
    );
    fc.assert(
      fc.property(runs, ({ told, order, cut, asOf, agedAfter }) => {
        const aged: Window = { ...emptyWindow(feed.id), agedBefore: second(asOf) };
        const straight = mergeWindows(windowOf(...told), aged);

        // Two writers, one of whom learns of the time somewhere on the way, put together at the end.
        const withTime = order.reduce<Window>(
          (window, each, index) =>
            placeIn(index === agedAfter ? mergeWindows(window, aged) : window, feed, placeOf(each)),
          emptyWindow(feed.id),
        );
        const parts = mergeWindows(windowOf(...order.slice(0, cut)), windowOf(...order.slice(cut)));
        const last = order[0];
        if (last === undefined) return;
        const joined = placeIn(mergeWindows(mergeWindows(parts, withTime), aged), feed, placeOf(last));

        equal(joined, straight);
        expect(view(joined, feed)).toEqual(view(straight, feed));
      }),
      { numRuns: 300 },
    );
  });
});
