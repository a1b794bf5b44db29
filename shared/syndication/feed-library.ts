import { Feed, type FeedOptions, type Item } from 'feed';
import { withoutForbiddenCharacters } from '../story/xhtml.ts';

/*
 * RSS and Atom are rendered by the library `feed`, one item at a time, and everything that it writes wrongly or not at
 * all is put in afterwards. Left to itself it lets a second "]]>" in a body end the CDATA section, passes control
 * characters on, prints categories unescaped, dates an undated feed with the clock and changes ids (`new URL(id)`).
 */

/** Options for a channel in which the library prints nothing of its own invention. */
export function channelOptions(site: string, updated: string): FeedOptions {
  return { title: 'x', description: 'x', id: 'x', link: site, updated: new Date(updated), generator: 'Cobyline' };
}

/** HTML that is safe inside the CDATA section the library writes: no "]]>", nothing that XML forbids. */
export function cdataSafe(html: string): string {
  return withoutForbiddenCharacters(html).replaceAll(']]>', ']]&gt;');
}

/** The RSS `item` the library makes of this, without its closing tag and with title "x". */
export function renderedRssItem(site: string, item: Item): string {
  const feed = new Feed(channelOptions(site, item.date.toISOString()));
  feed.addItem({ ...item, title: 'x' });
  return between(feed.rss2(), '\n        <item>', '\n        </item>');
}

/** The Atom `entry` the library makes of this, without its closing tag and with title "x". */
export function renderedAtomEntry(site: string, item: Item): string {
  const feed = new Feed(channelOptions(site, item.date.toISOString()));
  feed.addItem({ ...item, title: 'x' });
  return between(feed.atom1(), '\n    <entry>', '\n    </entry>');
}

/**
 * From the first `open` to before the last `close`. The last closing tag is the library's own whatever a body holds, and
 * all text before the first item is ours.
 */
function between(xml: string, open: string, close: string): string {
  return xml.slice(xml.indexOf(open), xml.lastIndexOf(close));
}

/**
 * Puts `by` in the place of the first stretch from `from` to `to`, both included (`to` may be the end of `from`). By slices: `String.replace` would
 * expand "$&" in wire text.
 */
export function replaced(xml: string, from: string, to: string, by: string): string {
  const start = xml.indexOf(from);
  if (start < 0) throw new Error(`the feed library no longer writes ${from}`);
  const end = xml.indexOf(to, start + Math.max(0, from.length - to.length)) + to.length;
  return xml.slice(0, start) + by + xml.slice(end);
}
