import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWindow, view } from '../../shared/feeds/window.ts';
import { actOn } from '../../shared/story/desk-act.ts';
import { type StoryId, storyIdOf } from '../../shared/story/identity.ts';
import { familyOf, linksInForce } from '../../shared/story/links.ts';
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
import { ShakyPipeline } from './shaky-pipeline.ts';

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

const ITEMS = ['a', 'b', 'c'].map((id) => storyIdOf('afp.com', id));
const item = fc.constantFrom(...ITEMS);
const anyEvent = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('send' as const),
      item,
      age: fc.integer({ min: 0, max: 5 }),
      section: fc.constantFrom('news', 'sport'),
      held: fc.nat(6).map((chance) => chance === 0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ what: fc.constantFrom('kill' as const, 'release' as const), item }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('link' as const), item, into: item }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('unlink' as const), item }) },
);
type Event = typeof anyEvent extends fc.Arbitrary<infer Value> ? Value : never;

/** The facts of a history as they happen, and all records as they are at its end. */
function live(events: readonly Event[]) {
  const records = new Map(ITEMS.map((id) => [id, emptyRecord(id)]));
  const revisions = new Map<string, Revision>();
  const facts: { story: StoryId; fact: RevisionFact | DeskAct }[] = [];
  const add = (id: StoryId, what: RevisionFact | DeskAct) =>
    records.set(id, mergeRecords(records.get(id) ?? emptyRecord(id), { ...recordOf(what), id }));
  const happen = (id: StoryId, what: RevisionFact | DeskAct) => {
    facts.push({ story: id, fact: what });
    const ends = 'link' in what && what.link !== undefined ? [what.link.into, what.link.item] : [id];
    for (const end of ends) add(end, what);
  };

  events.forEach((event, index) => {
    const now = (index + 1) * 3;
    const by = { at: second(now), by: 'Laleh', reason: `${index}` };
    const family = familyOf(event.item, records);
    if (event.what === 'send') {
      const sent = fact({
        created: now - event.age,
        received: now,
        name: `${index}`,
        ...(event.held && { holds: [HOLD] }),
      });
      revisions.set(sent.order.digest, revisionOf({ section: event.section, headline: `${index}` }));
      happen(event.item, sent);
    } else if (event.what === 'kill') {
      happen(event.item, actOn(event.item, { kind: 'kill', ...by }));
    } else if (event.what === 'release') {
      const lifts = stopsOf(family.record);
      if (lifts.length > 0) happen(family.root, actOn(family.root, { kind: 'release', ...by, lifts }));
    } else if (event.what === 'link') {
      const link = { item: event.item, into: event.into };
      if (link.item !== link.into) happen(link.item, actOn(link.item, { kind: 'link', ...by, link }));
    } else {
      const [link] = linksInForce(records.get(event.item) ?? emptyRecord(event.item));
      if (link?.link === undefined) return;
      happen(event.item, actOn(event.item, { kind: 'unlink', ...by, link: link.link, lifts: [link.id] }));
    }
  });
  return { records, revisions, facts };
}

/** What a feed has to show once everything is known everywhere: by the heads of families, nothing by other items. */
function wantedIn(feed: string, records: ReadonlyMap<StoryId, StoryRecord>, revisions: ReadonlyMap<string, Revision>) {
  return ITEMS.flatMap((id) => {
    const { root, record } = familyOf(id, records);
    const standing = standingOf(record);
    if (root !== id || standing.state !== 'usable') return [];
    const revision = revisions.get(standing.revision.order.digest);
    return feed === 'all' || revision?.section === 'sport' ? [{ id, headline: revision?.headline }] : [];
  });
}

describe('histories of items that are linked and unlinked', () => {
  it(
    'reordered, doubled, delayed, with crashes: each story once, under its first id, and no stop overtaken',
    () => {
      fc.assert(
        fc.property(
          fc.array(anyEvent, { minLength: 1, maxLength: 10 }),
          fc.infiniteStream(fc.nat()),
          (events, chance) => {
            const { records, revisions, facts } = live(events);
            const choice = (below: number) => (chance.next().value ?? 0) % Math.max(1, below);
            const pipeline = new ShakyPipeline(newsroom, revisions);
            for (const { story, fact: each } of facts) {
              // Copy comes late and twice; what a person does is done there and then.
              if ('order' in each) pipeline.learn(story, each);
              else pipeline.command(story, each);
              if (choice(3) === 0) pipeline.learn(story, each);
              pipeline.run(choice, choice(12));
            }
            pipeline.run(choice);

            expect(pipeline.faults).toEqual([]);
            for (const feed of newsroom.feeds) {
              const { entries, withdrawals } = view(pipeline.windows.get(feed.id) ?? emptyWindow(feed.id), feed);
              const wanted = wantedIn(feed.id, records, revisions);
              const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
              expect(entries.map(({ story, headline }) => ({ id: story, headline })).sort(byId)).toEqual(
                wanted.sort(byId),
              );
              for (const id of ITEMS) {
                const isShown = wanted.some((each) => each.id === id);
                if (pipeline.shown.has(`${feed.id} ${id}`) && !isShown) {
                  expect(withdrawals.map(({ story }) => story)).toContain(id);
                }
              }
            }
          },
        ),
        { numRuns: HISTORIES, ...SEED },
      );
    },
    20_000 + HISTORIES * 10,
  );
});
