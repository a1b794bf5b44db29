import { z } from 'zod';
import { digest, feedId, storyId } from './identity.ts';
import { compareRevisions, embargo, hold, publicationStatus, revisionOrder } from './revision.ts';
import { instant } from './time.ts';

/** What the record keeps of a revision: enough to decide, not the copy itself. */
export const revisionFact = z.object({
  order: revisionOrder,
  /** Key of the whole revision in the newsroom bucket. */
  key: z.string(),
  status: publicationStatus,
  holds: z.array(hold),
  embargo: embargo.optional(),
  correction: z.boolean(),
  firstCreated: instant,
  received: instant,
  headline: z.string(),
  source: z.string(),
  itemId: z.string(),
});
export type RevisionFact = z.infer<typeof revisionFact>;

/** Something a person, or the clock, did to a story. Immutable; the id is made from its content. */
export const deskAct = z.object({
  id: digest,
  kind: z.enum(['kill', 'withhold', 'release', 'embargo-lapsed']),
  at: instant,
  by: z.string().min(1),
  reason: z.string(),
  /**
   * `release`: the stops this release has seen and lifts (digests of revisions, ids of acts). A kill that it has not
   * seen still stops the story. `embargo-lapsed`: the revisions whose embargo fell due.
   */
  lifts: z.array(digest),
});
export type DeskAct = z.infer<typeof deskAct>;

/**
 * Everything known about one story: a set of facts that only grows. Whether it may be published is never stored, it is
 * concluded (`standing.ts`), so any order, delay or duplication of what arrives leads to the same conclusion. Time
 * enters as a fact too (`embargo-lapsed`): nothing here looks at a clock.
 */
export const storyRecord = z.object({
  id: storyId,
  revisions: z.record(digest, revisionFact),
  acts: z.record(digest, deskAct),
  /** Every feed that ever carried the story, so that a kill finds them all. */
  carriedBy: z.record(feedId, z.literal(true)),
});
export type StoryRecord = z.infer<typeof storyRecord>;

/** A story nothing is known of yet. */
export function emptyRecord(id: StoryRecord['id']): StoryRecord {
  return { id, revisions: {}, acts: {}, carriedBy: {} };
}

/**
 * The union of two records of the same story: commutative, associative, idempotent. Keys come out sorted, so equal
 * sets are equal bytes.
 */
export function mergeRecords(a: StoryRecord, b: StoryRecord): StoryRecord {
  if (a.id !== b.id) throw new RangeError(`two stories can not be merged: ${a.id} and ${b.id}`);
  return {
    id: a.id,
    revisions: union(a.revisions, b.revisions, earliestArrival),
    acts: union(a.acts, b.acts, either),
    carriedBy: union(a.carriedBy, b.carriedBy, either),
  };
}

/**
 * The same copy dropped twice, under another name or at another time, is one fact: the digest leaves out how and when it
 * arrived. The earlier arrival counts, whichever is learnt first.
 */
function earliestArrival(a: RevisionFact, b: RevisionFact): RevisionFact {
  return compareRevisions(a.order, b.order) <= 0 ? a : b;
}

/** Facts whose key is made from all of their content are equal, so either may be kept. */
function either<Fact>(a: Fact): Fact {
  return a;
}

function union<Fact>(
  a: Record<string, Fact>,
  b: Record<string, Fact>,
  same: (a: Fact, b: Fact) => Fact,
): Record<string, Fact> {
  const merged = new Map<string, Fact>(Object.entries(a));
  for (const [key, fact] of Object.entries(b)) {
    const known = merged.get(key);
    merged.set(key, known === undefined ? fact : same(known, fact));
  }
  return Object.fromEntries([...merged].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)));
}

/**
 * Counts what happened to the story (revisions and acts). Grows with every new fact; the public version number, and
 * the order of two sights of the same story.
 */
export function generationOf(record: StoryRecord): number {
  return Object.keys(record.revisions).length + Object.keys(record.acts).length;
}
