import { type Block, blocksOf, bodyOf, visibleText, xhtml } from '../../story/xhtml.ts';
import type { WireItem } from '../wire-item.ts';

/**
 * The desk's initials that end every text of AFP's wire: `bur-dar-gl/fz`, `asl/tib/pid/cac`, Arabic `ع ز/ماب/ب ق`. Short
 * groups of letters, joined by slashes or hyphens, no sentence.
 */
const INITIALS = /^[\p{L}\p{M}\d]{1,6}(?:[ ./-][\p{L}\p{M}\d]{1,6}){0,9}$/u;

/** Whether a paragraph is nothing but desk initials. */
export function isDeskInitials(text: string): boolean {
  return text.length <= 48 && /[/-]/.test(text) && !/\d{4}/.test(text) && INITIALS.test(text);
}

/** Whether the item is AFP's: only there the last paragraph of initials and the hyphens round subheads are a rule. */
export function isAfp(item: WireItem): boolean {
  return (
    /(?:^|\W)afp(?:\.com)?(?:\W|$)/i.test(item.provider ?? '') || (item.itemId ?? '').startsWith('urn:newsml:afp.com')
  );
}

/** Moves the sign-off at the end to its field, and makes a paragraph "- Text -" the subhead that it is, hyphens and all. */
export function settleAfpText(item: WireItem): void {
  let blocks = blocksOf(item.body);
  const last = blocks.at(-1);
  const signoff = last === undefined ? '' : visibleText(last.outer);
  if (last?.element === 'p' && isDeskInitials(signoff)) {
    item.signoff = signoff;
    blocks = blocks.slice(0, -1);
    item.remarks.push(`The desk's initials at the end (“${signoff}”) were taken out of the text.`);
  }
  item.body = bodyOf(blocks.map(asSubhead));
}

function asSubhead(block: Block): Pick<Block, 'outer'> {
  const hyphened = block.element === 'p' && /^[-–—] ?\S.{0,118}? ?[-–—]$/.test(visibleText(block.outer));
  return hyphened ? { outer: xhtml.parse(`<h2>${block.inner}</h2>`) } : block;
}
