import { type Digest, digestOf } from './identity.ts';
import { compareRevisions, type RevisionOrder } from './revision.ts';
import type { DeskAct, RevisionFact, StoryRecord } from './story-record.ts';
import { epochOf, type Instant, instantOf } from './time.ts';

/** One version coming in: a fact, and its place in the order at that arrival. */
export interface Arrival {
  readonly fact: RevisionFact;
  readonly order: RevisionOrder;
}

/**
 * The versions of a story, oldest first. Copy that comes in again counts again only when something else came in
 * between: A, A is one version, A, B, A is three, and ends in A.
 */
export function arrivalsOf(revisions: Readonly<Record<string, RevisionFact>>): Arrival[] {
  return Object.values(revisions)
    .flatMap((fact) =>
      [fact.order.received, ...(fact.again ?? [])].map((received) => ({ fact, order: at(fact, received) })),
    )
    .sort((a, b) => compareRevisions(a.order, b.order))
    .filter((arrival, index, all) => all[index - 1]?.order.digest !== arrival.order.digest);
}

/** Copy that does not say when it was made was made when it arrived. */
function at(fact: RevisionFact, received: Instant): RevisionOrder {
  const borrowed = fact.order.created === fact.order.received;
  return { ...fact.order, received, ...(borrowed && { created: received }) };
}

/**
 * Counts what happened to the story: versions and acts. Grows whenever the story changes and never shrinks; the public
 * version number, and the order of two sights of the same story.
 */
export function generationOf(record: StoryRecord): number {
  const { revisions, acts } = allFacts(record);
  return arrivalsOf(revisions).length + Object.keys(acts).length;
}

/**
 * When the story came to stand as it does: what feeds show as `updated`, or as the time of a withdrawal.
 *
 * Usually the time that the sender or the desk gave to the latest event. But events come in any order, and a reader of
 * feeds believes the later date (RFC 6721, section 3). So what follows something counts at least a millisecond more than
 * it, and whatever changes the standing of a story moves its date on: a kill dated before the version it kills is shown
 * just after that version.
 *
 * Grows with the facts and never goes back; windows rely on that when they forget old stories.
 * @returns undefined for a story nothing is known of
 */
export function momentOf(record: StoryRecord): Instant | undefined {
  const { revisions, acts: actsById } = allFacts(record);
  const acts = Object.values(actsById);
  const versions = arrivalsOf(revisions).filter(({ fact }) => fact.status !== 'canceled');

  let clock = Number.NEGATIVE_INFINITY;
  let actsOnVersions = 0;
  for (const equals of groupEquals(versions)) {
    const about = acts.filter((act) => equals.some(({ fact }) => isAbout(act, fact)));
    const acted = about.map((act) => act.at);
    clock = after(after(clock, [equals[0].order.created]), acted) + beyondFirst(equals) + beyondFirst(about);
    actsOnVersions += about.length;
  }

  // Kills, and what persons do, stand above the order of versions: they follow all of them.
  const stops = [
    ...Object.values(revisions)
      .filter((fact) => fact.status === 'canceled')
      .map((fact) => ({ id: fact.order.digest, at: fact.order.created })),
    ...acts.filter((act) => act.kind === 'kill' || act.kind === 'withhold'),
  ];
  const undone = acts.filter((act) => act.kind === 'release').flatMap((act) => undoing(act, stops));
  const partings = partingsIn(acts).map((act) => act.at);
  const interventions = [...stops.map((each) => each.at), ...undone, ...partings];
  clock = after(clock, interventions);
  // From the first undoing on there are ways back and forth, and a version that is read again may become older than it
  // was: then every single fact counts.
  const steps = versions.length + actsOnVersions + interventions.length;
  if (partings.length > 0 || isRedated(versions)) clock += steps - 1;
  else if (undone.length > 0) clock += Math.max(0, steps - 3);
  return Number.isFinite(clock) ? instantOf(clock) : undefined;
}

/** Acts by which an item stopped being part of a story: it was unlinked, or linked elsewhere. */
function partingsIn(acts: readonly DeskAct[]): DeskAct[] {
  const links = acts.filter((act) => act.kind === 'link').sort((a, b) => (a.at < b.at ? -1 : 1));
  const again = links.filter((act, index) =>
    links.slice(0, index).some((other) => other.link?.item === act.link?.item),
  );
  return [...acts.filter((act) => act.kind === 'unlink'), ...again];
}

/** Whether two readings of one original came to different times or numbers. */
function isRedated(versions: readonly Arrival[]): boolean {
  const known = new Map<string, RevisionOrder>();
  return versions.some(({ fact: { original, order } }) => {
    const other = original === undefined ? undefined : known.get(original);
    if (original !== undefined && other === undefined) known.set(original, order);
    return other !== undefined && !isEqualVersion(other, order);
  });
}

/** What follows counts at least a millisecond more, each in its turn. */
function after(clock: number, moments: readonly Instant[]): number {
  return [...moments].sort().reduce((latest, moment) => Math.max(latest + 1, epochOf(moment)), clock);
}

function beyondFirst(things: readonly unknown[]): number {
  return Math.max(0, things.length - 1);
}

/** Nobody undoes what has not happened yet: clocks of desks and senders differ. */
function undoing(act: DeskAct, known: readonly { readonly id: string; readonly at: Instant }[]): Instant[] {
  const undone = known.filter(({ id }) => act.lifts.some((lifted) => lifted === id));
  return undone.length === 0 ? [] : [[act.at, ...undone.map(({ at }) => at)].reduce((a, b) => (a > b ? a : b))];
}

/** Whether the act is about this version: corrects it, lifts its hold or its embargo. */
function isAbout(act: DeskAct, fact: RevisionFact): boolean {
  const names: readonly string[] = [fact.order.digest, embargoName(fact.order.digest)];
  return act.lifts.some((lifted) => names.includes(lifted));
}

/** Runs of versions that the sender made at the same time under the same number: none is newer than the other. */
function groupEquals(versions: readonly Arrival[]): [Arrival, ...Arrival[]][] {
  const groups: [Arrival, ...Arrival[]][] = [];
  for (const version of versions) {
    const last = groups.at(-1);
    if (last !== undefined && isEqualVersion(last[0].order, version.order)) last.push(version);
    else groups.push([version]);
  }
  return groups;
}

/** The sender gave both the same time and number: neither is newer. */
export function isEqualVersion(a: RevisionOrder, b: RevisionOrder): boolean {
  return a.created === b.created && a.version === b.version;
}

/** By the sender's own time and number, whenever either arrived. */
export function isOlderVersion(a: RevisionOrder, b: RevisionOrder): boolean {
  return a.created < b.created || (a.created === b.created && a.version < b.version);
}

/** The name by which a person's release lifts the embargo of a revision; the revision's own digest lifts its holds. */
export function embargoName(revision: Digest): Digest {
  return digestOf(`embargo of ${revision}`);
}

function allFacts({ revisions, acts, formerly }: StoryRecord): Pick<StoryRecord, 'revisions' | 'acts'> {
  const all = Object.entries({ ...formerly?.acts, ...acts });
  return {
    revisions: { ...formerly?.revisions, ...revisions },
    acts: Object.fromEntries(all.filter(([, act]) => !isRefusal(act))),
  };
}

/** An unlink of what was only proposed: kept so that nobody proposes it again, and nothing happened to the story. */
function isRefusal({ kind, lifts }: DeskAct): boolean {
  return kind === 'unlink' && lifts.length === 0;
}
