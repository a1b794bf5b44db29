import type { StoryId } from './identity.ts';
import { type DeskAct, emptyRecord, mergeRecords, type StoryRecord } from './story-record.ts';
import type { Instant } from './time.ts';

/** A story as it is told in feeds: one item, or several that are linked. */
export interface Family {
  /** The first item: its id is the story's in every feed, for ever. */
  readonly root: StoryId;
  /** The facts of all items as one record under the id of the root; `carriedBy` is the root's own. */
  readonly record: StoryRecord;
  /** The other items, as the same record under their own ids: what feeds carried of them before has to go. */
  readonly others: readonly StoryRecord[];
  /** Items that were part of it once, or it of theirs: a new link or unlink may concern their stories as well. */
  readonly former: readonly StoryId[];
  /** Items whose records are needed and were not given; then the rest is not complete. */
  readonly wanted: readonly StoryId[];
}

/** One link, seen from one of its two ends. */
interface Edge {
  readonly to: StoryId;
  /** When it was undone; absent while it is in force. */
  readonly until?: Instant;
}

/**
 * Puts the linked items together that a story consists of. The same facts give the same family, from whichever item one
 * starts and in whatever order links were learnt.
 *
 * An item is part of one story at a time: its newest link counts. Items that were part of the story once leave their
 * facts behind (`formerly`) as far as these are older than the parting, so that no version number is given twice.
 *
 * A link is in force once the item's own record has it: write it into the record of `into` first.
 * @param known records by id; a story nobody has heard of has to be given as an empty record
 */
export function familyOf(start: StoryId, known: ReadonlyMap<StoryId, StoryRecord>): Family {
  const reached = reach(start, known);
  const wanted = [...reached.keys()].filter((id) => !known.has(id)).sort();
  const together = recordsOf(
    [...reached].flatMap(([id, until]) => (until === undefined ? id : [])),
    known,
  );
  const apart = [...reached].flatMap(([id, until]) => {
    const record = known.get(id);
    return until === undefined || record === undefined ? [] : [factsUntil(withoutHalfLinks(record, known), until)];
  });

  const root = rootOf(together) ?? start;
  const joined = together
    .map((record) => ({ ...record, id: root, carriedBy: {} }))
    .reduce(mergeRecords, emptyRecord(root));
  const formerly = apart
    .map((facts) => ({ ...facts, id: root, carriedBy: {} }))
    .reduce(mergeRecords, emptyRecord(root));
  const { revisions, acts } = formerly;
  const shared = { ...joined, ...(apart.length > 0 && { formerly: { revisions, acts } }) };
  const as = (id: StoryId): StoryRecord => ({ ...shared, id, carriedBy: known.get(id)?.carriedBy ?? {} });
  return {
    root,
    record: as(root),
    others: together.filter(({ id }) => id !== root).map(({ id }) => as(id)),
    former: [...reached].flatMap(([id, until]) => (until === undefined ? [] : id)).sort(),
    wanted,
  };
}

/** A busy family changes between two looks now and then, not time after time. */
const MOST_LOOKS = 6;

/**
 * Reads the records of a family, until it is complete and two looks in a row saw the same. Records only grow, so what
 * was seen twice alike was so at one moment: a family of which one member was read before a parting and another after
 * it never existed, and would be given a version number that its members can not reach any more.
 */
export async function gatherFamily(
  start: StoryId,
  read: (id: StoryId) => Promise<StoryRecord | undefined>,
): Promise<Family> {
  let seen = await look(start, read);
  for (let looks = 1; seen.size > 1 && looks < MOST_LOOKS; looks += 1) {
    const again = await look(start, read);
    if (isSame(seen, again)) break;
    seen = again;
  }
  return familyOf(start, seen);
}

/** One look at every record that the family needs, one after the other. */
async function look(
  start: StoryId,
  read: (id: StoryId) => Promise<StoryRecord | undefined>,
): Promise<ReadonlyMap<StoryId, StoryRecord>> {
  const known = new Map<StoryId, StoryRecord>();
  for (let { wanted } = familyOf(start, known); wanted.length > 0; { wanted } = familyOf(start, known)) {
    for (const id of wanted) known.set(id, (await read(id)) ?? emptyRecord(id));
  }
  return known;
}

/** Whether two looks saw the same facts: records grow, so counting them is enough. */
export function isSame(a: ReadonlyMap<StoryId, StoryRecord>, b: ReadonlyMap<StoryId, StoryRecord>): boolean {
  return a.size === b.size && [...a].every(([id, record]) => sizeOf(record) === sizeOf(b.get(id)));
}

function sizeOf(record: StoryRecord | undefined): string {
  if (record === undefined) return '';
  const arrivals = Object.values(record.revisions).map((fact) => 1 + (fact.again?.length ?? 0));
  return [arrivals.join(), Object.keys(record.acts).length, Object.keys(record.carriedBy).length].join(' ');
}

/** The link by which an item is part of another story, if it is: what an unlink has to name. */
export function linksInForce(record: StoryRecord): DeskAct[] {
  return linksOf(record).filter((act) => act.link?.item === record.id && partingOf(act, record) === undefined);
}

/**
 * Every item that is or was connected with the first, over any number of links; with the moment of parting where the
 * way leads over a link that was undone.
 */
function reach(start: StoryId, known: ReadonlyMap<StoryId, StoryRecord>): Map<StoryId, Instant | undefined> {
  const reached = new Map<StoryId, Instant | undefined>([[start, undefined]]);
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const until = reached.get(id);
    for (const edge of edgesOf(id, known)) {
      const parting = earlier(until, edge.until);
      if (reached.has(edge.to) && !isLater(parting, reached.get(edge.to))) continue;
      reached.set(edge.to, parting);
      open.push(edge.to);
    }
  }
  return reached;
}

function edgesOf(id: StoryId, known: ReadonlyMap<StoryId, StoryRecord>): Edge[] {
  const record = known.get(id);
  if (record === undefined) return [];
  return linksOf(record).flatMap((act) => {
    if (act.link === undefined) return [];
    const { item, into } = act.link;
    const to = item === id ? into : item;
    // What becomes of a link, the record of the item says. Until that is read the item is one that is wanted.
    const itsRecord = known.get(item);
    if (itsRecord === undefined) return [{ to }];
    if (itsRecord.acts[act.id] === undefined) return [];
    const until = partingOf(act, itsRecord);
    return [{ to, ...(until !== undefined && { until }) }];
  });
}

function linksOf(record: StoryRecord): DeskAct[] {
  return Object.values(record.acts)
    .filter((act) => act.kind === 'link' && act.link !== undefined && act.link.item !== act.link.into)
    .sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
}

/** When a link ended: by an unlink, or because the item was linked elsewhere later. */
function partingOf(link: DeskAct, itsRecord: StoryRecord): Instant | undefined {
  const unlinks = Object.values(itsRecord.acts).filter((act) => act.kind === 'unlink' && act.lifts.includes(link.id));
  const itsLinks = linksOf(itsRecord).filter((act) => act.link?.item === itsRecord.id);
  const next = itsLinks[itsLinks.findIndex((act) => act.id === link.id) + 1];
  const ends = [...unlinks, ...(next === undefined ? [] : [next])].map((act) => act.at).sort();
  return ends[0];
}

/**
 * The item that no link leads away from. Two items linked into each other have none: then the first of them by the time
 * they were created, which nothing changes later.
 */
function rootOf(together: readonly StoryRecord[]): StoryId | undefined {
  const inside = new Set(together.map(({ id }) => id));
  const isItem = (record: StoryRecord) =>
    linksInForce(record).some(({ link }) => link !== undefined && inside.has(link.into));
  const roots = together.filter((record) => !isItem(record));
  const candidates = roots.length > 0 ? roots : together;
  const [first] = [...candidates].sort(
    (a, b) => compareText(firstCreated(a), firstCreated(b)) || compareText(a.id, b.id),
  );
  return first?.id;
}

function firstCreated({ revisions }: StoryRecord): string {
  return (
    Object.values(revisions)
      .map((fact) => fact.firstCreated)
      .sort()[0] ?? '9999'
  );
}

function factsUntil(
  { id, revisions, acts }: StoryRecord,
  until: Instant,
): Pick<StoryRecord, 'id' | 'revisions' | 'acts'> {
  const facts = Object.values(revisions).filter((fact) => fact.order.received <= until);
  return {
    id,
    revisions: Object.fromEntries(
      facts.map(({ again = [], ...fact }) => [
        fact.order.digest,
        { ...fact, again: again.filter((arrival) => arrival <= until) },
      ]),
    ),
    acts: Object.fromEntries(Object.entries(acts).filter(([, act]) => act.at <= until)),
  };
}

function recordsOf(ids: readonly StoryId[], known: ReadonlyMap<StoryId, StoryRecord>): StoryRecord[] {
  return [...ids].sort().flatMap((id) => {
    const record = known.get(id);
    return record === undefined ? [] : withoutHalfLinks(record, known);
  });
}

/** A link that the item's own record does not have yet is no fact yet: it will count when it has come there. */
function withoutHalfLinks(record: StoryRecord, known: ReadonlyMap<StoryId, StoryRecord>): StoryRecord {
  const acts = Object.entries(record.acts).filter(
    ([id, { link }]) => link === undefined || Object.keys(known.get(link.item)?.acts ?? {}).includes(id),
  );
  return { ...record, acts: Object.fromEntries(acts) };
}

/** No moment at all stands for "not over". */
function earlier(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function isLater(a: Instant | undefined, b: Instant | undefined): boolean {
  return b !== undefined && (a === undefined || a > b);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
