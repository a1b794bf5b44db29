import { blocksOf, bodyOf, visibleText } from '../../story/xhtml.ts';
import type { WireItem } from '../wire-item.ts';

/** Takes the headline out of the text when the text begins with it as a heading, as many agencies' bodies do. */
export function dropRepeatedHeadline(item: WireItem): void {
  const [first, ...rest] = blocksOf(item.body);
  if (first === undefined || !/^h\d$/.test(first.element) || visibleText(first.outer) !== item.headline) return;
  item.body = bodyOf(rest);
  item.remarks.push('The headline repeated at the top of the body was left out.');
}
