import { unescapeXml } from '../story/xhtml.ts';
import type { WireItem } from '../wire/wire-item.ts';

/** Elements that editors set inside a line; other names in angle brackets may be words of the headline. */
const INLINE =
  'a|abbr|b|big|br|cite|code|del|div|em|font|h[1-6]|i|ins|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u|wbr';
const TAG = new RegExp(`</?(?:${INLINE})(?:\\s[^<>]*)?/?>`, 'gi');
const CLOSED = new RegExp(`</(?:${INLINE})\\s*>|<(?:br|wbr)\\s*/?>`, 'i');

/**
 * A line as a reader should see it. Some systems put escaped HTML into headlines and captions ("Harbour
 * &lt;b&gt;reopens&lt;/b&gt;"): feeds would show the tags, or every reader something else (feed validator: ContainsHTML).
 * A line without a closed element is plain text and stays as it is, whatever brackets it has.
 */
export function plainLine(text: string): string {
  if (!CLOSED.test(text)) return text;
  const words = text.replace(TAG, (tag) => (/^<\/?(?:br|div|h|p)/i.test(tag) ? ' ' : ''));
  return unescapeXml(words).replace(/\s+/g, ' ').trim();
}

/** The item with every line that is shown to readers as plain text. Bodies, bylines and desk notes stay as they came. */
export function withPlainLines(item: WireItem): WireItem {
  return {
    ...item,
    ...plainFields(item, ['headline', 'deck', 'section', 'slugline', 'copyright']),
    headlines: item.headlines.map(({ role, text }) => ({ role, text: plainLine(text) })),
    keywords: item.keywords.map(plainLine),
    usageTerms: item.usageTerms.map(plainLine),
    pictures: item.pictures.map((picture) => ({
      ...picture,
      ...plainFields(picture, ['headline', 'caption', 'alternativeText', 'copyright']),
    })),
  };
}

function plainFields<Name extends string>(
  from: { readonly [Each in Name]?: string | undefined },
  names: readonly Name[],
): { [Each in Name]?: string } {
  const plain: { [Each in Name]?: string } = {};
  for (const name of names) {
    const text = from[name];
    if (text !== undefined) plain[name] = plainLine(text);
  }
  return plain;
}
