import type { ItemReceipt, Receipt } from '../shared/story/receipt.ts';
import { compareRevisions, type Revision } from '../shared/story/revision.ts';
import type { Standing } from '../shared/story/standing.ts';
import type { RevisionFact, StoryRecord } from '../shared/story/story-record.ts';

/** Puts what became of one item into the receipt of its file. */
export function withItem(receipt: Receipt, position: number, item: ItemReceipt): Receipt {
  return { ...receipt, items: { ...receipt.items, [String(position)]: item } };
}

/** The story as it stands with this item. */
export interface StoryNow {
  /** With the facts of all linked items. */
  readonly record: StoryRecord;
  readonly standing: Standing;
  /** What else the desk should know: links that were made, or may be. */
  readonly remarks: readonly string[];
}

/** What the desk is told about an item once it is understood. What each feed made of it is added by publish. */
export function itemReceipt(revision: Revision, fact: RevisionFact, story: StoryNow): ItemReceipt {
  const { outcome, reasons } = conclusion(revision, fact, story);
  return {
    stage: 'normalised',
    outcome,
    headline: revision.headline,
    story: revision.story,
    ...(revision.attribution.byline !== '' && { byline: revision.attribution.byline }),
    reasons,
    remarks: [...revision.remarks, ...story.remarks],
    feeds: {},
  };
}

function conclusion(
  revision: Revision,
  fact: RevisionFact,
  { record, standing }: StoryNow,
): { outcome: ItemReceipt['outcome']; reasons: string[] } {
  switch (standing.state) {
    case 'killed':
      return {
        outcome: 'stopped',
        reasons: [
          revision.status === 'canceled'
            ? 'This is a kill: the story is withdrawn from every feed that carried it.'
            : 'The story was killed; only a release by a person brings it back.',
        ],
      };
    case 'withheld':
      return { outcome: 'held', reasons: [...new Set(standing.holds.map((hold) => hold.words))] };
    case 'embargoed':
      return {
        outcome: 'held',
        reasons: [
          standing.embargo.until === undefined
            ? `There is an embargo without a time that can be read (“${standing.embargo.printed}”): it waits for a release.`
            : `Under embargo until ${standing.embargo.until}; it goes out then by itself.`,
        ],
      };
    default:
      return Object.values(record.revisions).some((other) => compareRevisions(other.order, fact.order) > 0)
        ? {
            outcome: 'late',
            reasons: ['A newer version of the story is already known; this one is kept in its history.'],
          }
        : { outcome: 'accepted', reasons: [] };
  }
}
