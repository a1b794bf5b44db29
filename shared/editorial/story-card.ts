import * as z from 'zod';
import { storyId } from '../story/identity.ts';
import type { Revision } from '../story/revision.ts';
import { instant } from '../story/time.ts';
import { blocksOf, visibleText } from '../story/xhtml.ts';
import type { Concern } from './concern.ts';
import { foldText } from './fold-text.ts';
import { readLineMarkers } from './read-markers.ts';
import { slugParts } from './slug-parts.ts';

/** What an item says of itself as the follower of another: the reason to look for that other one. */
export const following = z.enum(['update', 'correction', 'stop', 'alert', 'none']);
export type Following = z.infer<typeof following>;

/** The little of a version that tells whether two items are about the same story. Folded for comparing, not for print. */
export const storyCard = z.object({
  story: storyId,
  /** Lower case. */
  provider: z.string(),
  itemId: z.string(),
  /** A picture is never the update of a text. */
  kind: z.enum(['text', 'picture', 'graphic', 'video', 'audio']),
  language: z.string(),
  created: instant,
  received: instant,
  /** Headline without markers. */
  headline: z.string(),
  /** Beginning of the text, without dateline. */
  lead: z.string(),
  /** Slugline or name label without cycle and take key; '' for none, or for a mere label ("Alert"). */
  topic: z.string(),
  following,
  /** Ids of other items that the sender or an order names. */
  names: z.array(z.string()),
});
export type StoryCard = z.infer<typeof storyCard>;

const LEAD_LENGTH = 400;

/** Labels that agencies put where the slugline belongs: AFP's Arabic and English alerts and advisories. */
const MERE_LABELS = new Set(['alert', 'alerte', 'urgent', 'flash', 'advisory', 'تنبيه', 'عاجل', 'مذكره'].map(foldText));

/**
 * The card of a version.
 * @param names ids that the item gives for an earlier one
 * @param concern what a stop says of the story it means, where its own headline and slugline do not
 */
export function cardOf(revision: Revision, names: readonly string[] = [], concern: Concern = {}): StoryCard {
  const { origin } = revision;
  const own = readLineMarkers(revision.headline).rest;
  const topic = foldText(slugParts(revision.slugline ?? concern.slugline ?? '').topic);
  const text = blocksOf(revision.body).map((block) => visibleText(block.inner));
  const [dateline = ''] = revision.attribution.printed.dateline;
  const lead = text
    .join(' ')
    .slice(0, LEAD_LENGTH + dateline.length)
    .replace(dateline, '');
  return {
    story: revision.story,
    provider: origin.provider.toLowerCase(),
    itemId: origin.itemId,
    kind: revision.kind === 'composite' ? 'text' : revision.kind,
    language: revision.language,
    created: revision.created,
    received: revision.received,
    headline: foldText(concern.headline ?? own),
    lead: foldText(lead).slice(0, LEAD_LENGTH),
    topic: MERE_LABELS.has(topic) ? '' : topic,
    following: followingOf(revision),
    names: [...names, ...(concern.itemId === undefined ? [] : [concern.itemId])],
  };
}

function followingOf({ status, holds, signals }: Revision): Following {
  if (status !== 'usable' || holds.some(({ code }) => code === 'withheld-by-sender')) return 'stop';
  if (signals.includes('correction')) return 'correction';
  if (signals.includes('update') || signals.includes('repeat')) return 'update';
  return signals.includes('alert') ? 'alert' : 'none';
}
