import { concernOf } from '../shared/editorial/concern.ts';
import { type LinkProposal, linkAct, proposeLinks } from '../shared/editorial/link-stories.ts';
import { cardOf, type StoryCard } from '../shared/editorial/story-card.ts';
import type { Digest, StoryId } from '../shared/story/identity.ts';
import { linksInForce } from '../shared/story/links.ts';
import { compareRevisions, type Revision } from '../shared/story/revision.ts';
import { type DeskAct, emptyRecord, type StoryRecord } from '../shared/story/story-record.ts';
import type { WireItem } from '../shared/wire/wire-item.ts';
import type { NewsroomStore } from './newsroom-store.ts';
import { type RecentVersion, rememberVersion } from './recent-stories.ts';

/** What was found out about the stories that an item may belong to. */
export interface Linking {
  /** To be applied: each belongs into the records of both ends. */
  readonly links: readonly DeskAct[];
  /** For the desk to decide. */
  readonly proposals: readonly LinkProposal[];
}

const NOTHING: Linking = { links: [], proposals: [] };

/** Links that name an earlier version of the same story; all others may lead to a picture, a sidebar, another story. */
const EARLIER_VERSION = /(?:^|[:/])(?:evolvedFrom|previousVersion|isRevisionOf|corrects?|correction|replaces)$/i;

/** Comparing texts takes time that grows with the square of how many are alike; hostile copy is all alike. */
const MOST_COMPARED = 40;
const MOST_WAITING = 5;
/** Nobody reads more in a receipt. */
const MOST_PROPOSED = 3;

/** A story of more items than this is no story any more; whoever wants it longer may say so. */
const MOST_ITEMS = 40;

/**
 * Looks whether the version continues a story that came under another id, or whether one that came before continues
 * this. Decided from the side of the follower and from what is older than it, so that nothing that is sent later and no
 * replay changes what was decided. What a person has linked, unlinked or refused is not touched.
 */
export async function findLinks(
  revision: Revision,
  digest: Digest,
  item: WireItem,
  newsroom: NewsroomStore,
): Promise<Linking> {
  const names = item.links.flatMap(({ relation, itemId }) => (EARLIER_VERSION.test(relation) ? [itemId] : []));
  const card = cardOf(revision, names, revision.status === 'usable' ? undefined : concernOf(item));
  // Pictures of one event have the same words and are many (AFP sends twenty); only texts are written on.
  if (card.kind !== 'text') return NOTHING;
  const recent = await rememberVersion(
    digest,
    { card, mayFollow: names.length > 0 || !isLaterVersion(item) },
    newsroom,
  );

  const links: DeskAct[] = [];
  const proposals: LinkProposal[] = [];
  for (const follower of followersOf(card, recent)) {
    const older = nearest(
      follower,
      recent.flatMap((other) => (isOlder(other.card, follower) ? [other.card] : [])),
    );
    for (const proposal of proposeLinks(follower, older).slice(0, MOST_PROPOSED)) {
      if (follower.story !== card.story && proposal.into !== card.story) continue;
      const open = await isOpen(proposal, newsroom);
      if (open === 'decided') continue;
      const earlier = older.find(({ story }) => story === proposal.into);
      if (proposal.sure && open === 'untouched' && earlier !== undefined) {
        links.push(linkAct(proposal, follower, earlier));
      } else proposals.push(proposal);
    }
  }
  return { links, proposals: proposals.filter(({ item: open }) => links.every(({ link }) => link?.item !== open)) };
}

/** A number above 1 in a field for it: the sender says itself that the version before had the same id. */
function isLaterVersion({ version }: WireItem): boolean {
  const number = /^\D{0,10}(\d{1,15})$/.exec(version ?? '')?.[1];
  return number !== undefined && Number(number) > 1;
}

/** The items that may follow another because of this version: its own, and those that may have waited for it. */
function followersOf(card: StoryCard, recent: readonly RecentVersion[]): StoryCard[] {
  const first = new Map<StoryId, RecentVersion>();
  for (const version of recent) {
    const known = first.get(version.card.story);
    if (known === undefined || isOlder(version.card, known.card)) first.set(version.card.story, version);
  }
  const others = [...first.values()].map((version) => version.card);
  const waiting = proposeLinks(card, nearest(card, others)).flatMap(({ item }) => (item === card.story ? [] : [item]));
  return [card.story, ...waiting.slice(0, MOST_WAITING)].flatMap((story) => {
    const version = first.get(story);
    return version?.mayFollow ? [version.card] : [];
  });
}

/** The cards that are worth a thorough look: named, of the same topic, or with much of the same headline. */
function nearest(card: StoryCard, others: readonly StoryCard[]): StoryCard[] {
  const runs = new Set(runsOf(card.headline));
  const score = (other: StoryCard) =>
    (card.names.includes(other.itemId) || other.names.includes(card.itemId) ? 10 : 0) +
    (card.topic !== '' && card.topic === other.topic ? 1 : 0) +
    shareOf(runsOf(other.headline), runs);
  return others
    .filter(({ story }) => story !== card.story)
    .map((other) => ({ other, score: score(other) }))
    .sort((a, b) => b.score - a.score || (isOlder(a.other, b.other) ? 1 : -1))
    .slice(0, MOST_COMPARED)
    .map(({ other }) => other);
}

/** Three letters at a time: does for every script, also where no spaces part the words. */
function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3));
}

function shareOf(runs: readonly string[], of: ReadonlySet<string>): number {
  return runs.length === 0 ? 0 : runs.filter((run) => of.has(run)).length / Math.max(runs.length, of.size);
}

function isOlder(a: StoryCard, b: StoryCard): boolean {
  return a.created === b.created ? a.itemId < b.itemId : a.created < b.created;
}

/** Whether a link is still to be decided, and whether nobody has ever decided about this item. */
async function isOpen(
  { item, into }: LinkProposal,
  newsroom: NewsroomStore,
): Promise<'untouched' | 'open' | 'decided'> {
  const record = (await newsroom.record(item)) ?? emptyRecord(item);
  const about = Object.values(record.acts).filter(({ link }) => link?.item === item);
  if (linksInForce(record).length > 0 || about.some(({ link }) => link?.into === into)) return 'decided';
  const family = await newsroom.family(into);
  const together = [family.record, ...family.others];
  if (together.some(({ id }) => id === item)) return 'decided';
  return about.length === 0 && together.length < MOST_ITEMS ? 'untouched' : 'open';
}

/**
 * Writes a link, or its end, into the records of both ends. Either is in force once the item's own record has it. A link
 * goes there last: who sees it from there finds it at the other end as well. An unlink goes there first: the story would
 * count it otherwise while the item is still part of it, and two sights of the story would have one version number.
 */
export async function applyLink(act: DeskAct, newsroom: NewsroomStore): Promise<void> {
  if (act.link === undefined) return;
  const { item, into } = act.link;
  for (const story of act.kind === 'unlink' ? [item, into] : [into, item]) {
    await newsroom.addToRecord({ ...emptyRecord(story), acts: { [act.id]: act } });
  }
}

/** What the receipt says of links: that the item is part of another story, or may be. */
export async function linkRemarks(
  record: StoryRecord,
  proposals: readonly LinkProposal[],
  newsroom: NewsroomStore,
): Promise<string[]> {
  const headline = async (story: StoryId) => `“${headlineOf((await newsroom.record(story)) ?? emptyRecord(story))}”`;
  const linked = linksInForce(record).flatMap(({ link, reason, by }) =>
    link === undefined ? [] : [{ link, reason, by }],
  );
  return [
    ...(await Promise.all(
      linked.map(
        async ({ link: { item, into }, reason, by }) =>
          `Told as part of the story ${await headline(into)} (${into}), linked by ${by}: ${reason}. ` +
          `To undo: cobyline unlink ${item} --reason "…".`,
      ),
    )),
    ...(await Promise.all(
      proposals.map(
        async ({ item, into, reasons }) =>
          `${await headline(item)} may be the same story as ${await headline(into)}: ${reasons.join('; ')}. ` +
          `To tell them as one: cobyline link ${item} ${into} --reason "…". ` +
          `To keep them apart for good: cobyline unlink ${item} ${into} --reason "…".`,
      ),
    )),
  ];
}

/** Of the newest version, whatever its status: for the desk. */
export function headlineOf({ revisions }: StoryRecord): string {
  const newest = Object.values(revisions)
    .sort((a, b) => compareRevisions(a.order, b.order))
    .at(-1);
  return newest?.headline ?? 'a story that has not arrived';
}
