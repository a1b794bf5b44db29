import { actOn } from '../story/desk-act.ts';
import type { StoryId } from '../story/identity.ts';
import { primaryLanguage } from '../story/language.ts';
import type { DeskAct } from '../story/story-record.ts';
import { epochOf } from '../story/time.ts';
import type { StoryCard } from './story-card.ts';

/** That two items with different ids may be one story. */
export interface LinkProposal {
  /** The later of the two by the sender's time, and the earlier: whichever of them came in first. */
  readonly item: StoryId;
  readonly into: StoryId;
  /** 0 to 1. */
  readonly likeness: number;
  /** Whether it may be applied without asking; else it is for the desk to decide. */
  readonly sure: boolean;
  /** For the receipt and the desk. */
  readonly reasons: readonly string[];
}

const HOUR = 60 * 60 * 1000;

/** Wires number their days, and stories run over midnight. Beyond this an item is never taken for a follower. */
const LONGEST_GAP = 36 * HOUR;
const SURE_GAP = 24 * HOUR;
const ALERT_GAP = 6 * HOUR;
/** Rates, forecasts and agendas have the same words every day. */
const SAME_WORDS_GAP = 3 * HOUR;

/** Tuned on invented and real runs of AFP, AP and dpa copy; a wrong sure link hides a story, a missed one shows two. */
const LIKELY = 0.58;
const SURE = 0.62;
const LEAST_HEADLINE = 0.4;
/** Where only the headline tells which story a kill means. */
const KILLED_HEADLINE = 0.92;
const SAME_HEADLINE = 0.88;
const SAME_LEAD = 0.85;
/** Two candidates closer than this are not told apart. */
const CLEAR = 0.1;

/**
 * Looks for the story that an item continues although it came under an id of its own: AFP's corrections and updates, the
 * writethrus of text wires, alerts and the stories that follow them, kills that name their story only in words.
 *
 * Pure and symmetric: it does not matter which of two items comes in first, the later one by the sender's time joins the
 * earlier. A sure proposal needs an item that says it continues another (or the very same words), the same provider and
 * language, a day at most between them, likeness of headline and text, and no second story that fits as well.
 * @param recent cards of the last two days; several of one story are welcome
 * @returns best first; none when nothing is alike
 */
export function proposeLinks(candidate: StoryCard, recent: readonly StoryCard[]): LinkProposal[] {
  const compared = recent
    .filter((other) => isComparable(candidate, other))
    .map((other) => ({ other, ...compare(candidate, other) }))
    .filter(({ likeness, named }) => named || likeness >= LIKELY)
    .sort(bestFirst);

  const best = compared[0];
  const seen = new Set<StoryId>();
  return compared.flatMap((found) => {
    const { other, likeness, sure, reasons } = found;
    if (seen.has(other.story)) return [];
    seen.add(other.story);
    const rivals = compared.filter((each) => each.other.story !== other.story && each.likeness > likeness - CLEAR);
    const clear = found.named || rivals.every((rival) => compare(rival.other, other).sure);
    const doubt = sure && !clear ? ['another story fits as well'] : [];
    return [
      { ...ends(candidate, other), likeness, sure: sure && clear && found === best, reasons: [...reasons, ...doubt] },
    ];
  });
}

/**
 * The act that applies a sure proposal. Its time is that of the later arrival, so that whoever finds the link makes the
 * same act.
 */
export function linkAct({ item, into, reasons }: LinkProposal, a: StoryCard, b: StoryCard): DeskAct {
  const at = a.received > b.received ? a.received : b.received;
  return actOn(item, { kind: 'link', at, by: 'cobyline', reason: reasons.join('; '), link: { item, into } });
}

function isComparable(a: StoryCard, b: StoryCard): boolean {
  return (
    a.story !== b.story &&
    a.provider === b.provider &&
    a.kind === b.kind &&
    primaryLanguage(a.language) === primaryLanguage(b.language) &&
    gap(a, b) <= LONGEST_GAP
  );
}

type Found = Comparison & { readonly other: StoryCard };

function bestFirst(a: Found, b: Found): number {
  return (
    Number(b.named) - Number(a.named) ||
    Number(b.sure) - Number(a.sure) ||
    b.likeness - a.likeness ||
    compareText(a.other.story, b.other.story) ||
    compareText(a.other.created, b.other.created)
  );
}

interface Comparison {
  readonly likeness: number;
  readonly named: boolean;
  readonly sure: boolean;
  readonly reasons: readonly string[];
}

function compare(a: StoryCard, b: StoryCard): Comparison {
  const [later, earlier] = inOrder(a, b);
  const headline = likenessOf(a.headline, b.headline);
  const lead = likenessOf(a.lead, b.lead);
  const topic = topicLikeness(a.topic, b.topic);
  const named = later.names.includes(earlier.itemId);
  const all = topic === undefined ? (headline + lead) / 2 : 0.35 * headline + 0.35 * lead + 0.3 * topic;
  // The text of a kill is an order to the desk; what it means, its headline and slugline say.
  const head = topic === undefined ? headline : 0.6 * headline + 0.4 * topic;
  const likeness = round(later.following === 'stop' ? Math.max(all, head) : all);

  const sameHeadline = headline >= SAME_HEADLINE && sameNumbers(a.headline, b.headline);
  const sameWords = sameHeadline && lead >= SAME_LEAD && gap(a, b) <= SAME_WORDS_GAP;
  const follows = later.following !== 'none' && later.following !== 'alert';
  const leastHeadline = all >= SURE ? LEAST_HEADLINE : KILLED_HEADLINE;
  const continues = follows && likeness >= SURE && headline >= leastHeadline && gap(a, b) <= SURE_GAP;
  // An alert is one line; the story that follows has it as its headline, and often as its first sentence.
  const alerted =
    earlier.following === 'alert' && later.following !== 'alert' && sameHeadline && gap(a, b) <= ALERT_GAP;
  const reasons = [
    named ? `names ${earlier.itemId}` : undefined,
    FOLLOWING_WORDS[later.following],
    alerted ? 'follows its alert' : undefined,
    topic === 1 ? `same slugline “${a.topic}”` : undefined,
    `headlines alike by ${percent(headline)}, texts by ${percent(lead)}`,
  ].filter((reason) => reason !== undefined);
  return {
    likeness: named ? 1 : likeness,
    named,
    sure: named || sameWords || continues || alerted,
    reasons,
  };
}

const FOLLOWING_WORDS: Readonly<Record<StoryCard['following'], string | undefined>> = {
  update: 'says it is an update',
  correction: 'says it is a correction',
  stop: 'stops an earlier item',
  alert: undefined,
  none: undefined,
};

function ends(a: StoryCard, b: StoryCard): Pick<LinkProposal, 'item' | 'into'> {
  const [later, earlier] = inOrder(a, b);
  return { item: later.story, into: earlier.story };
}

function inOrder(a: StoryCard, b: StoryCard): [later: StoryCard, earlier: StoryCard] {
  const order = compareText(a.created, b.created) || compareText(a.itemId, b.itemId);
  return order >= 0 ? [a, b] : [b, a];
}

function gap(a: StoryCard, b: StoryCard): number {
  return Math.abs(epochOf(a.created) - epochOf(b.created));
}

/** 1 for the same topic, less when they share some of their words; undefined when one has none. */
function topicLikeness(a: string, b: string): number | undefined {
  if (a === '' || b === '') return undefined;
  if (a === b) return 1;
  const [left, right] = [a, b].map((topic) => new Set(topic.split(/[\s/,-]+/).filter(Boolean)));
  if (left === undefined || right === undefined) return undefined;
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(left.size, right.size, 1);
}

/**
 * Likeness of two folded texts by the runs of three letters that they share (Dice), 0 to 1. Three letters do for every
 * script: no word list, no stems, and Chinese needs no word boundaries.
 */
function likenessOf(a: string, b: string): number {
  const [left, right] = [trigrams(a), trigrams(b)];
  if (left.size === 0 || right.size === 0) return 0;
  const shared = [...left].filter((each) => right.has(each)).length;
  return (2 * shared) / (left.size + right.size);
}

/** "Frees 13" and "Frees 14" are two alerts, however alike. */
function sameNumbers(a: string, b: string): boolean {
  const numbers = (text: string) => (text.match(/\p{N}+/gu) ?? []).sort().join(' ');
  return numbers(a) === numbers(b);
}

function trigrams(text: string): Set<string> {
  const words = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const padded = words === '' ? '' : ` ${words} `;
  const found = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3));
  return found;
}

function round(likeness: number): number {
  return Math.round(likeness * 100) / 100;
}

function percent(likeness: number): string {
  return `${Math.round(likeness * 100)} %`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
