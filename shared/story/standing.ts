import { arrivalsOf, embargoName, isEqualVersion, momentOf } from './history.ts';
import type { Digest } from './identity.ts';
import { compareReadings, type Embargo, type Hold } from './revision.ts';
import type { DeskAct, RevisionFact, StoryRecord } from './story-record.ts';
import type { Instant } from './time.ts';

/** Whether a story may be published now, and why. A pure conclusion from the facts in its record. */
export type Standing =
  | { readonly state: 'unknown' }
  | { readonly state: 'killed'; readonly at: Instant; readonly reason: string }
  | { readonly state: 'withheld'; readonly at: Instant; readonly holds: readonly Hold[] }
  | { readonly state: 'embargoed'; readonly at: Instant; readonly embargo: Embargo; readonly revision: RevisionFact }
  | { readonly state: 'usable'; readonly at: Instant; readonly revision: RevisionFact };

/**
 * Concludes from all the facts. The rules, strongest first:
 *
 * 1. A kill, by the sender or by the desk, stops the story whatever its order, until a person's release that has seen
 *    this very kill lifts it.
 * 2. A desk's withhold stands until a release lifts it.
 * 3. The newest revision decides about the rest. Where several share its time and version the most restrictive one
 *    counts: a stop is never overtaken by an equal revision. Only a later reading of the very same original replaces
 *    the earlier reading (not its kills).
 * 4. A held revision waits for a newer one or for a release; an embargo waits for its time, which arrives as a fact. A
 *    newer revision without an embargo lifts it, one with another time changes it (AP Media API: each version says all
 *    of its own; absent means not embargoed).
 */
export function standingOf(record: StoryRecord): Standing {
  const at = momentOf(record);
  if (at === undefined) return { state: 'unknown' };
  const lifted = liftedBy(record, 'release');

  const [kill] = killsOf(record, lifted);
  if (kill !== undefined) return { state: 'killed', at, reason: kill.reason };

  const withhold = inForce(record, 'withhold', lifted).at(-1);
  if (withhold !== undefined) {
    const words = `withheld by ${withhold.by}: ${withhold.reason}`;
    return { state: 'withheld', at, holds: [{ code: 'withheld-by-desk', words }] };
  }

  const equals = newestVersions(record);
  const newest = equals.at(-1);
  if (newest === undefined) return { state: 'unknown' };

  const held = equals.filter((fact) => isHeld(fact) && !lifted.has(fact.order.digest));
  if (held.length > 0) return { state: 'withheld', at, holds: held.flatMap(holdsOf) };

  const lapsed = liftedBy(record, 'embargo-lapsed');
  const strictest = equals
    .filter(
      ({ embargo, order }) =>
        embargo !== undefined && !lapsed.has(order.digest) && !lifted.has(embargoName(order.digest)),
    )
    .sort((a, b) => compareEmbargoes(b.embargo, a.embargo))[0];
  if (strictest?.embargo !== undefined) {
    return { state: 'embargoed', at, embargo: strictest.embargo, revision: strictest };
  }
  return { state: 'usable', at, revision: newest };
}

/**
 * What a person's release has to name in `lifts` to lift what stops the story now; empty when nothing does. While the
 * story is killed or withheld that is every kill, withhold and hold, but no embargo with a time of its own: who lifts a
 * kill has not said that the embargo no longer counts. A release of an embargoed story lifts the embargo too.
 */
export function stopsOf(record: StoryRecord): Digest[] {
  const { state } = standingOf(record);
  if (state === 'usable' || state === 'unknown') return [];
  const acts = Object.values(record.acts).filter((act) => act.kind === 'kill' || act.kind === 'withhold');
  const revisions = Object.values(record.revisions);
  const lifted = liftedBy(record, 'release');
  return [
    ...acts.map((act) => act.id),
    ...revisions.filter((fact) => fact.status === 'canceled' || isHeld(fact)).map((fact) => fact.order.digest),
    ...revisions
      .filter(({ embargo }) => embargo !== undefined && (state === 'embargoed' || embargo.until === undefined))
      .map((fact) => embargoName(fact.order.digest)),
  ]
    .filter((stop) => !lifted.has(stop))
    .sort();
}

/**
 * Versions that contradict each other: the same time and number, read from different originals, not the same copy. The
 * one that arrived last is published; somebody should know.
 */
export function contradictionsOf(record: StoryRecord): RevisionFact[][] {
  const groups = new Map<string, RevisionFact[]>();
  for (const fact of currentReadings(record)) {
    const key = `${fact.order.created} ${fact.order.version}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The versions that the story stands on: usually one; several when the sender made equal ones. The last one is shown. */
function newestVersions(record: StoryRecord): RevisionFact[] {
  const current = new Set(currentReadings(record).filter((fact) => fact.status !== 'canceled'));
  const versions = arrivalsOf(record.revisions).filter(({ fact }) => current.has(fact));
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  return versions.filter(({ order }) => isEqualVersion(order, newest.order)).map(({ fact }) => fact);
}

/** Without earlier readings of an original that was read again with newer code or another configuration. */
function currentReadings(record: StoryRecord): RevisionFact[] {
  const latest = new Map<string, RevisionFact>();
  const facts = Object.values(record.revisions);
  for (const fact of facts) {
    if (fact.original === undefined) continue;
    const known = latest.get(fact.original);
    if (known === undefined || compareReadings(fact.order, known.order) > 0) latest.set(fact.original, fact);
  }
  const isCurrent = (fact: RevisionFact) => {
    const other = fact.original === undefined ? undefined : latest.get(fact.original);
    return other === undefined || compareReadings(fact.order, other.order) === 0;
  };
  return facts.filter(isCurrent);
}

function killsOf(record: StoryRecord, lifted: ReadonlySet<string>): { at: Instant; reason: string }[] {
  const bySender = Object.values(record.revisions)
    .filter((fact) => fact.status === 'canceled' && !lifted.has(fact.order.digest))
    .map((fact) => ({ at: fact.order.created, reason: 'killed by the sender' }));
  const byDesk = inForce(record, 'kill', lifted).map(({ at, by, reason }) => ({
    at,
    reason: `killed by ${by}: ${reason}`,
  }));
  return [...bySender, ...byDesk].sort((a, b) => compareText(b.at, a.at) || compareText(a.reason, b.reason));
}

/** Acts of one kind that nothing has lifted, oldest first. */
function inForce(record: StoryRecord, kind: DeskAct['kind'], lifted: ReadonlySet<string>): DeskAct[] {
  return Object.values(record.acts)
    .filter((act) => act.kind === kind && !lifted.has(act.id))
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
}

function liftedBy(record: StoryRecord, kind: DeskAct['kind']): ReadonlySet<string> {
  return new Set(Object.values(record.acts).flatMap((act) => (act.kind === kind ? act.lifts : [])));
}

function isHeld(fact: RevisionFact): boolean {
  return fact.status === 'withheld' || fact.holds.length > 0;
}

function holdsOf(fact: RevisionFact): readonly Hold[] {
  return fact.holds.length > 0
    ? fact.holds
    : [{ code: 'withheld-by-sender', words: 'The sender asks to hold this story.' }];
}

/** An embargo without an end is the strictest. */
function compareEmbargoes(a: Embargo | undefined, b: Embargo | undefined): number {
  return compareText(a?.until ?? '9999', b?.until ?? '9999');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
