import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWindow, view } from '../../shared/feeds/window.ts';
import { actOn } from '../../shared/story/desk-act.ts';
import { type StoryId, storyIdOf } from '../../shared/story/identity.ts';
import type { Revision } from '../../shared/story/revision.ts';
import { standingOf, stopsOf } from '../../shared/story/standing.ts';
import {
  type DeskAct,
  emptyRecord,
  mergeRecords,
  type RevisionFact,
  type StoryRecord,
} from '../../shared/story/story-record.ts';
import { fact, HOLD, recordOf, second } from '../story/invented-facts.ts';
import { newsroomWith, revisionOf } from './invented-newsroom.ts';
import { ReferenceDesk, type Version } from './reference-desk.ts';
import { ShakyPipeline } from './shaky-pipeline.ts';

/** 1,000 in every test run; `npm run test:deep` asks for more. */
const HISTORIES = Number(process.env.COBYLINE_HISTORIES ?? 1000);
/** The normal run lives the same histories every time, so that it fails for a reason; deep runs look for new ones. */
const SEED = process.env.COBYLINE_HISTORIES === undefined ? { seed: 20_261_123 } : {};

const { newsroom } = newsroomWith(
  {},
  {
    feeds: [
      { id: 'all', title: 'All', description: 'Everything' },
      { id: 'sport', title: 'Sport', description: 'Sport', select: [{ sections: ['sport'] }] },
    ],
  },
);

const STORIES = [0, 1, 2];
const idOf = (story: number): StoryId => storyIdOf('pishtaz.example', `story-${story}`);

/** What happens in the newsroom, one thing after the other, three seconds apart. */
type Event =
  | {
      readonly what: 'send';
      readonly story: number;
      readonly version: Omit<Version, 'until'>;
      readonly embargo?: number;
    }
  | { readonly what: 'kill' | 'desk-kill' | 'withhold' | 'release'; readonly story: number };

const story = fc.constantFrom(...STORIES);
const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        what: fc.constant('send' as const),
        story,
        version: fc.record({
          created: fc.integer({ min: 1, max: 30 }),
          number: fc.integer({ min: 0, max: 1 }),
          section: fc.constantFrom('news' as const, 'sport' as const),
          held: fc.nat(4).map((chance) => chance === 0),
        }),
        embargo: fc.option(fc.integer({ min: -5, max: 12 }), { nil: undefined, freq: 3 }),
      })
      .map(({ embargo, ...event }) => (embargo === undefined ? event : { ...event, embargo })),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constantFrom('kill', 'desk-kill', 'withhold', 'release'), story }) },
);

/** The facts that a history leaves behind, in the order it happened, and what the reference desk makes of it. */
function live({ events, quiet }: History) {
  const desk = new ReferenceDesk();
  const facts: { story: StoryId; fact: RevisionFact | DeskAct }[] = [];
  const revisions = new Map<string, Revision>();
  const records = new Map<StoryId, StoryRecord>();
  const due: { story: StoryId; fact: RevisionFact; until: number }[] = [];

  const happen = (id: StoryId, what: RevisionFact | DeskAct) => {
    facts.push({ story: id, fact: what });
    records.set(id, mergeRecords(records.get(id) ?? emptyRecord(id), { ...recordOf(what), id }));
  };
  const strike = (now: number) => {
    desk.lapse(now);
    for (const each of due.splice(0)) {
      if (each.until > now) due.push(each);
      else
        happen(
          each.story,
          actOn(each.story, {
            kind: 'embargo-lapsed',
            at: second(each.until),
            by: 'clock',
            reason: '',
            lifts: [each.fact.order.digest],
          }),
        );
    }
  };

  events.forEach((event, index) => {
    const now = (index + 1) * 3;
    const id = idOf(event.story);
    strike(now);
    if (event.what === 'send') {
      const until = event.embargo === undefined ? undefined : now + event.embargo;
      const { created, number, section, held } = event.version;
      const version: Version = { created, number, section, held, ...(until !== undefined && { until }) };
      const sent = fact({
        created,
        version: number,
        received: now,
        name: `${index}`,
        ...(held && { holds: [HOLD] }),
        ...(until !== undefined && { embargo: { until: second(until), printed: 'later' } }),
      });
      desk.send(event.story, version, now);
      revisions.set(sent.order.digest, revisionOf({ story: id, section, headline: `${index}` }));
      happen(id, sent);
      if (until !== undefined) due.push({ story: id, fact: sent, until });
      strike(now);
    } else if (event.what === 'kill') {
      desk.kill(event.story);
      happen(id, fact({ created: now - 2, received: now, status: 'canceled', name: `${index}` }));
    } else if (event.what === 'release') {
      const lifts = stopsOf(records.get(id) ?? emptyRecord(id));
      if (lifts.length === 0) return;
      desk.release(event.story);
      happen(id, actOn(id, { kind: 'release', at: second(now), by: 'Laleh', reason: 'cleared', lifts }));
    } else {
      const kind = event.what === 'desk-kill' ? 'kill' : 'withhold';
      if (kind === 'kill') desk.kill(event.story);
      else desk.withhold(event.story);
      happen(id, actOn(id, { kind, at: second(now), by: 'Laleh', reason: 'wrong' }));
    }
  });
  strike(events.length * 3 + quiet);
  return { desk, facts, revisions };
}

interface History {
  readonly events: readonly Event[];
  /** Seconds from the last event until we look: some embargoes are not over then. */
  readonly quiet: number;
}

const anyHistory: fc.Arbitrary<History> = fc.record({
  events: fc.array(anyEvent, { minLength: 1, maxLength: 12 }),
  quiet: fc.constantFrom(1, 1000),
});

const timeout = 20_000 + HISTORIES * 10;

describe('histories of sends, updates, kills, holds, embargoes and releases', () => {
  it('lead a single record to what the reference desk says', { timeout }, () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const { desk, facts, revisions } = live(history);
        for (const number of STORIES) {
          const mine = facts.flatMap(({ story: id, fact: each }) => (id === idOf(number) ? [each] : []));
          const standing = standingOf(recordOf(...mine));
          const section =
            standing.state === 'usable' ? revisions.get(standing.revision.order.digest)?.section : undefined;
          expect(section).toBe(desk.usable(number)?.section);
        }
      }),
      { numRuns: HISTORIES, ...SEED },
    );
  });

  it('reordered, doubled, delayed, with crashes between any two writes: the feeds are those of the reference desk', {
    timeout,
  }, () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat()), (history, chance) => {
        const { desk, facts, revisions } = live(history);
        const choice = (below: number) => (chance.next().value ?? 0) % Math.max(1, below);
        const pipeline = new ShakyPipeline(newsroom, revisions);
        for (const { story: id, fact: each } of facts) {
          pipeline.learn(id, each);
          if (choice(3) === 0) pipeline.learn(id, each);
        }
        pipeline.run(choice);

        expect(pipeline.faults).toEqual([]);
        for (const feed of newsroom.feeds) {
          const { entries, withdrawals } = view(pipeline.windows.get(feed.id) ?? emptyWindow(feed.id), feed);
          const wanted = STORIES.filter((number) => {
            const section = desk.usable(number)?.section;
            return section !== undefined && (feed.id === 'all' || section === 'sport');
          }).map(idOf);
          expect(entries.map((entry) => entry.story).sort()).toEqual([...wanted].sort());

          const gone = STORIES.map(idOf).filter((id) => !wanted.includes(id));
          for (const id of gone) {
            const withdrawal = withdrawals.find((each) => each.story === id);
            const wasShown = pipeline.shown.has(`${feed.id} ${id}`);
            // Whoever saw it is told; nobody else hears of it (but a feed that died just before it showed the story).
            if (wasShown) expect(withdrawal).toBeDefined();
            if (withdrawal !== undefined) expect(pipeline.records.get(id)?.carriedBy[feed.id]).toBe(true);
          }
        }
      }),
      { numRuns: HISTORIES, ...SEED },
    );
  });

  it('run twice in two different ways: the same bytes', { timeout }, () => {
    fc.assert(
      fc.property(anyHistory, fc.infiniteStream(fc.nat()), (history, chance) => {
        const { facts, revisions } = live(history);
        const choice = (below: number) => (chance.next().value ?? 0) % Math.max(1, below);
        const entriesOf = (shaken: boolean) => {
          const pipeline = new ShakyPipeline(newsroom, revisions);
          for (const { story: id, fact: each } of facts) pipeline.learn(id, each);
          pipeline.run(shaken ? choice : () => 0);
          return newsroom.feeds.map(
            (feed) => view(pipeline.windows.get(feed.id) ?? emptyWindow(feed.id), feed).entries,
          );
        };
        expect(JSON.stringify(entriesOf(true))).toBe(JSON.stringify(entriesOf(false)));
      }),
      { numRuns: Math.ceil(HISTORIES / 4), ...SEED },
    );
  });
});
