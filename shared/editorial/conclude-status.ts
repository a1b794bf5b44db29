import type { Embargo, Hold, PublicationStatus, Revision } from '../story/revision.ts';
import type { Instant } from '../story/time.ts';
import type { WireItem } from '../wire/wire-item.ts';
import { type Concern, concernOf } from './concern.ts';
import { correctionNoteOf } from './correction-note.ts';
import { embargoFindings, isCovered } from './embargo-findings.ts';
import type { MomentContext } from './read-moment.ts';
import {
  bodyFindings,
  explainedByEmbargo,
  type Finding,
  fieldFindings,
  headFindings,
  noteFindings,
} from './status-findings.ts';

export interface StatusContext {
  /** When the file arrived; the reference for weekdays and missing years where the item has no time of its own. */
  readonly received: Instant;
  /** IANA zone of the source, for times printed without one. */
  readonly timeZone: string;
  /** BCP 47 tag of the copy, '' when unknown. */
  readonly language: string;
}

/** What an item says about its own publication, everything taken together. */
export interface ConcludedStatus {
  readonly status: PublicationStatus;
  /** Why a person has to look before anybody sees it; empty when the copy may go out (after its embargo). */
  readonly holds: readonly Hold[];
  /** Kept also when its end has passed: the caller compares with its clock. Without `until` there is a hold too. */
  readonly embargo?: Embargo;
  readonly signals: Revision['signals'];
  /** A schedule, notice to clients, masthead, planning: not for publication. There is a hold too. */
  readonly advisory: boolean;
  /** What was corrected, in words meant for the public. */
  readonly correctionNote?: string;
  /** A stop that speaks of another item: hints for finding the story it means. */
  readonly concerns?: Concern;
  readonly evidence: readonly { readonly where: string; readonly printed: string; readonly reading: string }[];
  /** What was assumed, in plain words. */
  readonly remarks: readonly string[];
}

const SIGNAL_ORDER: Revision['signals'] = [
  'update',
  'correction',
  'repeat',
  'alert',
  'content-warning',
  'press-release',
];
const SEVERITY: Readonly<Record<PublicationStatus, number>> = { usable: 0, withheld: 1, canceled: 2 };

/**
 * Concludes from every status-bearing place of an item (fields, signals, headlines and marker lines, slugline, notes,
 * deck, first lines of the copy); the most restrictive wins, whatever the order. What nobody can read holds the story
 * and says why. AP: "Do not use pubstatus alone". Pure; never throws on any copy.
 */
export function concludeStatus(item: WireItem, context: StatusContext): ConcludedStatus {
  const moment: MomentContext = {
    reference: item.versionCreated?.instant ?? item.sent?.instant ?? context.received,
    timeZone: context.timeZone,
    language: context.language,
  };
  const findings = [
    ...explainedByEmbargo(item, fieldFindings(item), moment.reference),
    ...headFindings(item),
    ...noteFindings(item),
    ...bodyFindings(item),
    ...embargoFindings(item, moment),
  ];
  return combine(findings, item, context.timeZone);
}

function combine(findings: readonly Finding[], item: WireItem, timeZone: string): ConcludedStatus {
  const status = statusOf(findings);
  const advisory = findings.some(({ says }) => says.kind === 'advisory');
  const embargo = embargoOf(findings, timeZone);
  const signals = new Set(findings.flatMap(({ says }) => (says.kind === 'signal' ? [says.signal] : [])));
  const correctionNote = correctionNoteOf(item);
  if (correctionNote !== undefined) signals.add('correction');
  const concerns = status === 'usable' ? undefined : concernOf(item);
  return {
    status,
    holds: holdsOf(findings, status, embargo),
    ...(embargo === undefined ? {} : { embargo }),
    signals: SIGNAL_ORDER.filter((signal) => signals.has(signal)),
    advisory,
    ...(correctionNote === undefined || !signals.has('correction') ? {} : { correctionNote }),
    ...(concerns === undefined ? {} : { concerns }),
    evidence: findings.map(({ where, printed, says }) => ({ where, printed, reading: readingOf(says) })),
    remarks: remarksOf(findings),
  };
}

function statusOf(findings: readonly Finding[]): PublicationStatus {
  return findings.reduce<PublicationStatus>(
    (strictest, { says }) =>
      says.kind === 'status' && SEVERITY[says.status] > SEVERITY[strictest] ? says.status : strictest,
    'usable',
  );
}

/** The latest end; none at all when any embargo has no end that can be relied on. */
function embargoOf(findings: readonly Finding[], timeZone: string): Embargo | undefined {
  const all = findings.flatMap(({ says }) => (says.kind === 'embargo' ? [says] : []));
  const fields = all.flatMap(({ embargo, found }) =>
    found === undefined && embargo.until !== undefined ? [{ until: embargo.until, printed: embargo.printed }] : [],
  );
  const timed = all.some(({ embargo, found }) => found !== undefined && embargo.until !== undefined);
  const standing = all.filter(({ found }) => {
    if (found === undefined) return true;
    // The same embargo mentioned again without its time ("STRICTLY EMBARGOED").
    return !isCovered(found, fields, timeZone) && !(timed && found.trouble === 'no-time');
  });
  return standing
    .map(({ embargo }) => embargo)
    .sort((a, b) => compare(b.until ?? '9999', a.until ?? '9999') || compare(a.printed, b.printed))[0];
}

function holdsOf(findings: readonly Finding[], status: PublicationStatus, embargo: Embargo | undefined): Hold[] {
  const holds = findings.flatMap(({ says }) => (says.kind === 'hold' ? [says.hold] : []));
  const withheld = findings.find(({ says }) => says.kind === 'status' && says.status === 'withheld');
  if (status === 'withheld' && withheld !== undefined) {
    const words = [...findings]
      .filter(({ says }) => says.kind === 'status' && says.status === 'withheld')
      .map(({ where, printed }) => `“${printed}” (${where})`)
      .sort()
      .join(', ');
    holds.push({ code: 'withheld-by-sender', words: `The sender asks to hold this story: ${words}.` });
  }
  for (const { where, printed, says } of findings) {
    if (says.kind !== 'advisory') continue;
    holds.push({
      code: 'not-for-publication',
      words: `Meant for the desk, not for the public: “${printed}” (${where}).`,
    });
  }
  if (embargo !== undefined && embargo.until === undefined) {
    const words = `There is an embargo whose end can not be read with certainty: “${embargo.printed}”.`;
    holds.push({ code: 'unreadable-embargo', words });
  }
  const distinct = new Map(holds.map((hold) => [`${hold.code}\n${hold.words}`, hold]));
  return [...distinct.keys()].sort().flatMap((key) => distinct.get(key) ?? []);
}

function readingOf(says: Finding['says']): string {
  if (says.kind === 'status') return says.status;
  if (says.kind === 'hold') return `held: ${says.hold.code}`;
  if (says.kind === 'signal') return says.signal;
  if (says.kind === 'embargo')
    return says.embargo.until === undefined ? 'embargo without a readable end' : `embargo until ${says.embargo.until}`;
  if (says.kind === 'under-embargo') return 'withheld until the embargo ends';
  return says.kind === 'lifted' ? 'embargo lifted' : 'not for publication';
}

function remarksOf(findings: readonly Finding[]): string[] {
  const remarks = findings.flatMap(({ where, printed, says }) => {
    if (says.kind === 'under-embargo') return [`“${printed}” (${where}) goes with the embargo and ends with it.`];
    if (says.kind === 'lifted') return [`“${printed}” (${where}): the embargo is said to be lifted.`];
    const assumed = says.kind === 'embargo' ? (says.found?.assumed ?? []) : [];
    return assumed.map((what) => `Not printed and assumed for the embargo: ${what} (“${printed}”, ${where}).`);
  });
  return [...new Set(remarks)].sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
