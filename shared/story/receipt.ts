import * as z from 'zod';
import { digest, digestOf, feedId, storyId } from './identity.ts';
import { instant } from './time.ts';

/** What became of one item in one feed. */
export const feedOutcome = z.object({
  /** Generation of the story that this is about; a later one replaces it. */
  generation: z.int().nonnegative(),
  outcome: z.enum(['published', 'withdrawn', 'not-for-this-feed']),
  words: z.string().optional(),
});
export type FeedOutcome = z.infer<typeof feedOutcome>;

/** What became of one item of the file. */
export const itemReceipt = z.object({
  /** How far it has come; each stage only ever moves it forward. */
  stage: z.enum(['read', 'normalised']),
  outcome: z.enum(['accepted', 'held', 'stopped', 'late', 'rejected']),
  headline: z.string().optional(),
  story: storyId.optional(),
  byline: z.string().optional(),
  /** Why it is held or rejected, in words a journalist understands. */
  reasons: z.array(z.string()),
  /** What was assumed, removed or repaired on the way. */
  remarks: z.array(z.string()),
  feeds: z.record(feedId, feedOutcome),
});
export type ItemReceipt = z.infer<typeof itemReceipt>;

/** The answer to whoever dropped a file: what it was, and what became of every item in it. */
export const receipt = z.object({
  id: z.string(),
  source: z.string(),
  /** Name of the file as it was dropped. */
  file: z.string(),
  wireKey: z.string(),
  wireDigest: digest,
  bytes: z.int().nonnegative(),
  received: instant,
  format: z.string().optional(),
  encoding: z.object({ name: z.string(), rule: z.string() }).optional(),
  /** Set when the whole file could not be read. */
  rejection: z
    .object({ code: z.string(), words: z.string(), line: z.int().optional(), column: z.int().optional() })
    .optional(),
  /** By position in the file, from "0". */
  items: z.record(z.string(), itemReceipt),
});
export type Receipt = z.infer<typeof receipt>;

/** The same file under the same name is the same receipt, however often its arrival is announced. */
export function receiptIdOf(wireKey: string, wireDigest: string): string {
  return digestOf(`${wireKey}\n${wireDigest}`).slice(0, 24);
}

const STAGES = ['read', 'normalised'] as const;

/** Joins what two stages wrote about the same file: commutative, associative, idempotent. */
export function mergeReceipts(a: Receipt, b: Receipt): Receipt {
  const items = { ...a.items };
  for (const [position, item] of Object.entries(b.items)) {
    const known = items[position];
    items[position] = known === undefined ? item : mergeItems(known, item);
  }
  const [first, second] = JSON.stringify(a) <= JSON.stringify(b) ? [a, b] : [b, a];
  const earlier = a.received === b.received ? first : a.received < b.received ? a : b;
  const later = earlier === a ? b : a;
  return { ...later, ...earlier, items: sorted(items), ...(second.id === first.id ? {} : { id: first.id }) };
}

function mergeItems(a: ItemReceipt, b: ItemReceipt): ItemReceipt {
  const order = STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || (withoutFeeds(a) < withoutFeeds(b) ? 1 : -1);
  const further = order >= 0 ? a : b;
  const feeds: ItemReceipt['feeds'] = { ...a.feeds };
  for (const [feed, outcome] of Object.entries(b.feeds) as [keyof typeof feeds, FeedOutcome][]) {
    const known = feeds[feed];
    feeds[feed] = known === undefined || isNewer(outcome, known) ? outcome : known;
  }
  return { ...further, feeds: sorted(feeds) };
}

function isNewer(a: FeedOutcome, b: FeedOutcome): boolean {
  return a.generation === b.generation ? JSON.stringify(a) < JSON.stringify(b) : a.generation > b.generation;
}

function withoutFeeds(item: ItemReceipt): string {
  return JSON.stringify({ ...item, feeds: {} });
}

function sorted<Value>(record: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

/** The whole file in one word, worst first. */
export function outcomeOf(
  file: Receipt,
): 'rejected' | 'partly-rejected' | 'held' | 'stopped' | 'published' | 'recorded' | 'working' {
  const items = Object.values(file.items);
  if (file.rejection !== undefined || (items.length > 0 && items.every((item) => item.outcome === 'rejected'))) {
    return 'rejected';
  }
  if (items.some((item) => item.outcome === 'rejected')) return 'partly-rejected';
  if (items.some((item) => item.outcome === 'held')) return 'held';
  if (items.length > 0 && items.every((item) => item.outcome === 'stopped')) return 'stopped';
  if (items.some((item) => Object.values(item.feeds).some((feed) => feed.outcome !== 'not-for-this-feed'))) {
    return 'published';
  }
  return items.every((item) => item.stage === 'normalised') ? 'recorded' : 'working';
}
