import { type Instant, instantOf } from '../../shared/story/time.ts';
import { bodyOf, textBlock } from '../../shared/story/xhtml.ts';
import { emptyWireItem, type WireItem } from '../../shared/wire/wire-item.ts';

/** Tuesday 10 March 2026, 09:00 GMT: the day all invented copy in these tests was written. */
export const TUESDAY: Instant = instantOf(Date.UTC(2026, 2, 10, 9));

/** An item as a reader would give it, with plain paragraphs for a body. */
export function copy(fields: Partial<WireItem>, ...paragraphs: string[]): WireItem {
  const body = bodyOf(paragraphs.map((paragraph) => textBlock(paragraph)));
  return { ...emptyWireItem('plain-text'), body, ...fields };
}

/** An item with one note to the desk. */
export function noted(text: string, role = 'ednote'): WireItem {
  return copy({ headline: 'Harbour reopens after storm', notes: [{ role, text }] }, 'VALLETTA - The harbour reopened.');
}
