import type { Segment } from '../story/credit.ts';
import { type Item, is } from './items.ts';
import { Is } from './lexicon.ts';

/** A stretch of the printed string and what it is. */
export interface Claim {
  readonly start: number;
  readonly end: number;
  readonly type: Segment['type'];
}

/**
 * Segments that tile a string of the given length: claims in order, the gaps between them filled by what their items
 * are. Where claims overlap the first counts.
 *
 * @param read whether anybody or any place was read; labels of a string that holds neither stay unresolved.
 */
export function tile(length: number, claimed: readonly Claim[], items: readonly Item[], read: boolean): Claim[] {
  const claims = [...claimed].sort((a, b) => a.start - b.start || a.end - b.end);
  const segments: Claim[] = [];
  let at = 0;
  let item = 0;
  const push = (start: number, end: number, type: Claim['type']): void => {
    if (end <= start) return;
    const last = segments.at(-1);
    if (last !== undefined && last.type === type && type !== 'credit' && last.end === start)
      segments[segments.length - 1] = { ...last, end };
    else segments.push({ start, end, type });
  };
  const fill = (end: number): void => {
    while (at < end) {
      while (item < items.length && (items[item]?.end ?? 0) <= at) item++;
      const next = items[item];
      if (next === undefined || next.start >= end) {
        push(at, end, 'separator');
        at = end;
      } else {
        push(at, Math.max(at, next.start), 'separator');
        const stop = Math.min(end, next.end);
        push(Math.max(at, next.start), stop, fillType(next, read));
        at = stop;
      }
    }
  };
  for (const claim of claims) {
    if (claim.start < at) continue;
    fill(claim.start);
    push(claim.start, claim.end, claim.type);
    at = claim.end;
  }
  fill(length);
  return segments;
}

function fillType(item: Item, read: boolean): Claim['type'] {
  if (item.kind === 'date') return 'date';
  if (item.kind === 'address') return 'residue';
  if (item.kind === 'sign' || is(item, Is.and)) return 'separator';
  if (is(item, Is.label | Is.picture | Is.with | Is.via | Is.for | Is.in | Is.toldTo | Is.tail))
    return read ? 'label' : 'unresolved';
  if (is(item, Is.status | Is.furniture)) return 'residue';
  return 'unresolved';
}
