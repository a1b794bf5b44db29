import { bodyOf, textBlock, type Xhtml } from '../../story/xhtml.ts';
import { paragraphsOf } from './text-paragraphs.ts';

/** Plain text as a body: one `p` a paragraph, nothing interpreted. */
export function plainTextBody(text: string): Xhtml {
  return bodyOf(paragraphsOf(text).map((paragraph) => textBlock(paragraph.text)));
}
