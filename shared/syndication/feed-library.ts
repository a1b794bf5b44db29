import { Feed, type FeedOptions, type Item } from 'feed';

/*
 * The library `feed` gives RSS and Atom their base: which elements there are, and in which order. Every text in it is put
 * in by ourselves, for left to itself the library lets a second "]]>" in a body end the CDATA section, passes control
 * characters on, prints categories unescaped, dates an undated feed with the clock and changes ids (`new URL(id)`). So it
 * is asked once for each shape of an item, and not once for each story.
 */

/** Options for a channel in which the library prints nothing of its own invention. */
export function channelOptions(site: string, updated: string): FeedOptions {
  return { title: 'x', description: 'x', id: 'x', link: site, updated: new Date(updated), generator: 'Cobyline' };
}

/** HTML as a CDATA section: no "]]>" inside. What XML forbids is out of it already, or the gate refuses the story. */
export function cdataOf(html: string): string {
  return `<![CDATA[${html.replaceAll(']]>', ']]&gt;')}]]>`;
}

/** A moment that every placeholder has. */
const SOME_TIME = new Date(0);
const PLACEHOLDER: Item = { title: 'x', link: 'https://x.example/', date: SOME_TIME, published: SOME_TIME };

const bases = new Map<string, string>();

/** The same base for the same shape. */
function baseOf(shape: string, make: () => string): string {
  let base = bases.get(shape);
  if (base === undefined) {
    base = make();
    bases.set(shape, base);
  }
  return base;
}

/**
 * The library's RSS `item` without its closing tag: title, link, guid, pubDate, description and, if there is to be one,
 * `content:encoded`, each holding a placeholder.
 */
export function rssItemBase(shape: { readonly guid: boolean; readonly content: boolean }): string {
  return baseOf(`rss ${shape.guid} ${shape.content}`, () => {
    const feed = new Feed(channelOptions(PLACEHOLDER.link, SOME_TIME.toISOString()));
    feed.addItem({
      ...PLACEHOLDER,
      description: 'x',
      ...(shape.guid && { guid: 'x' }),
      ...(shape.content && { content: 'x' }),
    });
    return between(feed.rss2(), '\n        <item>', '\n        </item>');
  });
}

/** The library's Atom `entry` without its closing tag: title, id, link, updated, content (if any) and published. */
export function atomEntryBase(shape: { readonly content: boolean }): string {
  return baseOf(`atom ${shape.content}`, () => {
    const feed = new Feed(channelOptions(PLACEHOLDER.link, SOME_TIME.toISOString()));
    feed.addItem({ ...PLACEHOLDER, id: 'urn:x', ...(shape.content && { content: 'x' }) });
    return between(feed.atom1(), '\n    <entry>', '\n    </entry>');
  });
}

/** From the first `open` to before the last `close`. */
function between(xml: string, open: string, close: string): string {
  return xml.slice(xml.indexOf(open), xml.lastIndexOf(close));
}

/**
 * U+FFFD stands for bytes that nobody could read. The feed validator takes it for a feed in the wrong encoding
 * (BadCharacters), so readers of RSS and Atom see a question mark in its place.
 */
export function readable(xml: string): string {
  return xml.replaceAll('\ufffd', '?');
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
