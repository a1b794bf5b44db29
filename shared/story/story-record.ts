import * as z from 'zod';
import { digest, feedId, storyId } from './identity.ts';
import { compareReadings, embargo, hold, publicationStatus, revisionOrder } from './revision.ts';
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
  /** Later arrivals of the same copy, in order. */
  again: z.array(instant).optional(),
  headline: z.string(),
  source: z.string(),
  itemId: z.string(),
  /**
   * Which item of which original file this was read from (digest of the file and the item's place in it): a later
   * reading of the same original replaces an earlier one. Without it every reading counts for itself.
   */
  original: z.string().optional(),
});
export type RevisionFact = z.infer<typeof revisionFact>;

/** Something a person, or the clock, did to a story. Immutable; the id is made from its content. */
export const deskAct = z.object({
  id: digest,
  kind: z.enum(['kill', 'withhold', 'release', 'embargo-lapsed', 'correct', 'link', 'unlink']),
  at: instant,
  by: z.string().min(1),
  /** For the newsroom's own history; never published. */
  reason: z.string(),
  /**
   * What the act is about. `release`: the stops it has seen and lifts, as `stopsOf` names them; a kill that it has not
   * seen still stops the story. `embargo-lapsed`: the revisions whose embargo fell due. `correct`: the revisions that
   * are corrections. `unlink`: the links it undoes. Empty for the rest.
   */
  lifts: z.array(digest),
  /** `correct`: what was wrong, in words meant for the public. */
  note: z.string().optional(),
  /** `link`: `item` is from now on told as part of the story `into`. Kept in the records of both. */
  link: z.object({ item: storyId, into: storyId }).optional(),
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
  /**
   * Never stored. In the record of a story made of linked items (`links.ts`): facts of items that were part of it once
   * and are not any more. They decide nothing, but version and date count them, so that both only ever go up.
   */
  formerly: z.object({ revisions: z.record(digest, revisionFact), acts: z.record(digest, deskAct) }).optional(),
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
    revisions: union(a.revisions, b.revisions, sameCopy),
    acts: union(a.acts, b.acts, either),
    carriedBy: union(a.carriedBy, b.carriedBy, either),
  };
}

/**
 * The same copy dropped twice, under another name or at another time, is one fact: the digest leaves out how and when it
 * arrived. The earliest arrival is its own, later ones are kept beside it, and the latest reading that came to this
 * result counts, whichever is learnt first.
 */
function sameCopy(a: RevisionFact, b: RevisionFact): RevisionFact {
  const [first, other] = arrivalOf(a) <= arrivalOf(b) ? [a, b] : [b, a];
  const { reading, configured } = (compareReadings(a.order, b.order) >= 0 ? a : b).order;
  const again = new Set([...(a.again ?? []), ...(b.again ?? []), other.order.received]);
  again.delete(first.order.received);
  const { again: _again, ...fact } = first;
  return {
    ...fact,
    order: { ...first.order, reading, configured },
    ...(again.size > 0 && { again: [...again].sort() }),
  };
}

/** Instants are of one length, so their text compares as they do, one after the other. */
function arrivalOf(fact: RevisionFact): string {
  return [fact.order.received, fact.order.created, fact.firstCreated, fact.received, fact.original ?? ''].join(' ');
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
