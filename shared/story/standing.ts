import { compareRevisions, type Embargo, type Hold } from './revision.ts';
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
 *    counts: a stop is never overtaken by an equal revision.
 * 4. A held revision waits for a newer one or for a release; an embargo waits for its time, which arrives as a fact.
 */
export function standingOf(record: StoryRecord): Standing {
  const acts = Object.values(record.acts);
  const lifted = new Set<string>(acts.filter((act) => act.kind === 'release').flatMap((act) => act.lifts));
  const revisions = Object.values(record.revisions).sort((a, b) => compareRevisions(b.order, a.order));

  const kills = [
    ...acts
      .filter((act) => act.kind === 'kill' && !lifted.has(act.id))
      .map((act) => ({ at: act.at, reason: act.reason })),
    ...revisions
      .filter((fact) => fact.status === 'canceled' && !lifted.has(fact.order.digest))
      .map((fact) => ({ at: fact.order.created, reason: 'killed by the sender' })),
  ].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.reason < b.reason ? -1 : 1));
  if (kills[0] !== undefined) return { state: 'killed', ...kills[0] };

  const withheldBy = newest(acts.filter((act) => act.kind === 'withhold' && !lifted.has(act.id)));
  if (withheldBy !== undefined) {
    const words = `withheld by ${withheldBy.by}: ${withheldBy.reason}`;
    return { state: 'withheld', at: withheldBy.at, holds: [{ code: 'withheld-by-desk', words }] };
  }

  const live = revisions.filter((fact) => fact.status !== 'canceled');
  const first = live[0];
  if (first === undefined) return { state: 'unknown' };
  const equals = live.filter(
    (fact) => fact.order.created === first.order.created && fact.order.version === first.order.version,
  );
  const at = lastOf(
    first.order.created,
    acts.filter((act) => act.kind === 'release').map((act) => act.at),
  );

  const held = equals.filter((fact) => isHeld(fact) && !lifted.has(fact.order.digest));
  if (held.length > 0) return { state: 'withheld', at, holds: held.flatMap(holdsOf) };

  const lapsed = new Set<string>(acts.filter((act) => act.kind === 'embargo-lapsed').flatMap((act) => act.lifts));
  const embargoed = equals.filter(
    (fact) => fact.embargo !== undefined && !lapsed.has(fact.order.digest) && !lifted.has(fact.order.digest),
  );
  const strictest = embargoed.sort((a, b) => compareEmbargoes(b.embargo, a.embargo))[0];
  if (strictest?.embargo !== undefined) {
    return { state: 'embargoed', at, embargo: strictest.embargo, revision: strictest };
  }
  return { state: 'usable', at, revision: first };
}

/** What stops the story now: what a release by a person has to name in `lifts`. */
export function stopsOf(record: StoryRecord): (DeskAct['id'] | RevisionFact['order']['digest'])[] {
  const stops = Object.values(record.acts).filter((act) => act.kind === 'kill' || act.kind === 'withhold');
  const revisions = Object.values(record.revisions).filter(
    (fact) => fact.status === 'canceled' || isHeld(fact) || fact.embargo !== undefined,
  );
  return [...stops.map((act) => act.id), ...revisions.map((fact) => fact.order.digest)].sort();
}

function isHeld(fact: RevisionFact): boolean {
  return fact.status === 'withheld' || fact.holds.length > 0;
}

function holdsOf(fact: RevisionFact): readonly Hold[] {
  return fact.holds.length > 0
    ? fact.holds
    : [{ code: 'withheld-by-sender', words: 'The sender asks to hold this story.' }];
}

function newest(acts: readonly DeskAct[]): DeskAct | undefined {
  return [...acts].sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))[0];
}

/** An embargo without an end is the strictest. */
function compareEmbargoes(a: Embargo | undefined, b: Embargo | undefined): number {
  const left = a?.until ?? '9999';
  const right = b?.until ?? '9999';
  return left < right ? -1 : left > right ? 1 : 0;
}

function lastOf(first: Instant, others: readonly Instant[]): Instant {
  return others.reduce((latest, moment) => (moment > latest ? moment : latest), first);
}
