import type { Reading } from './item-fields.ts';
import { UnreadableWire } from './unreadable.ts';
import type { Rejection, WireItem } from './wire-item.ts';

/** What one item of a file came to. */
export type ItemOutcome = { readonly item: WireItem } | { readonly rejection: Rejection };

/**
 * Reads the items of a file one by one, so that a bad one harms no other. A mistake of our own in one item is a
 * rejection of that item, too: it says so, and the rest goes on.
 * @throws UnreadableWire `too-many-items`, `too-slow`: they concern the file as a whole
 */
export function readEach<T>(
  parts: readonly T[],
  reading: Reading,
  read: (part: T, index: number) => WireItem,
): ItemOutcome[] {
  if (parts.length > reading.limits.maximumItems)
    throw new UnreadableWire(
      'too-many-items',
      `The file holds ${parts.length} items; at most ${reading.limits.maximumItems} are allowed in one file.`,
    );
  return parts.map((part, index) => {
    reading.deadline.check();
    try {
      return { item: read(part, index) };
    } catch (error) {
      return { rejection: rejectionOf(error) };
    }
  });
}

/** The rejection for whatever a reader threw. */
export function rejectionOf(error: unknown): Rejection {
  if (error instanceof UnreadableWire) return error.rejection;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: 'reader-failed',
    words: `Cobyline itself made a mistake while reading this (${detail.slice(0, 200)}). The original is kept; please report it.`,
  };
}
