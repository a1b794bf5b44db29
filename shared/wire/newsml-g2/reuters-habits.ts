import { blocksOf, bodyOf, textBlock, visibleText } from '../../story/xhtml.ts';
import { paragraphsOf } from '../body/text-paragraphs.ts';
import { addByline } from '../item-fields.ts';
import type { WireItem } from '../wire-item.ts';
import { childrenOf, descendantsOf, rawTextOf, type XmlElement } from '../xml/xml-tree.ts';

/** How far down Reuters prints its byline ("By Anna Beispiel" on a line of its own). */
const BYLINE_REACH = 10;

export function isReuters(item: WireItem): boolean {
  return /reuters/i.test(item.provider ?? '') || /^tag:reuters\.com/i.test(item.itemId ?? '');
}

/**
 * Reuters also sends a whole story as one `p` whose paragraphs are indents. Gives that text, or undefined for a body with
 * paragraphs of its own.
 */
export function indentedText(body: XmlElement): string | undefined {
  const paragraphs = childrenOf(body);
  const only = paragraphs[0];
  if (only === undefined || paragraphs.length !== 1 || only.name !== 'p' || descendantsOf(only, 'p').length > 0)
    return undefined;
  const text = rawTextOf(only);
  return (text.match(/\n {2,}\S/g)?.length ?? 0) >= 2 ? text : undefined;
}

/** Paragraphs of text that is indented and wrapped. */
export function bodyOfIndentedText(text: string): WireItem['body'] {
  return bodyOf(paragraphsOf(text, true).map((paragraph) => textBlock(paragraph.text)));
}

/** Takes a byline out of the first paragraphs to its field. Notes about the version stay: they are for the public. */
export function settleReutersText(item: WireItem): void {
  const blocks = blocksOf(item.body);
  const kept = blocks.filter((block, at) => {
    if (block.element !== 'p' || at >= BYLINE_REACH || !block.inner.includes('By')) return true;
    const text = visibleText(block.outer).replace(/\n/g, ' ');
    if (text.length > 100 || !/^By \p{Lu}/u.test(text) || /[.!?]$/.test(text)) return true;
    addByline(item, text);
    item.remarks.push(`The byline inside the text (“${text}”) was moved to its field.`);
    return false;
  });
  if (kept.length < blocks.length) item.body = bodyOf(kept);
}
