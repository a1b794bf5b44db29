import type { ObjectFacts, ObjectStore } from '../shared/platform/object-store.ts';

/** What the formats are called among people, in the order they are listed; another file goes by its name, last. */
const FORMATS: Readonly<Record<string, string>> = {
  'rss.xml': 'RSS',
  'atom.xml': 'Atom',
  'newsml-g2.xml': 'NewsML-G2',
  'feed.json': 'JSON Feed',
  'ninjs.json': 'ninjs',
};
const ORDER = Object.keys(FORMATS);
const PREVIEW = 'index.html';

/** `feeds/world/rss.xml`; what lies deeper are single items of the feed, too many to list. */
const FEED_FILE = /^feeds\/([^/]+)\/[^/]+$/;

/** A page that lists the feeds of the bucket with a link to each of their formats. */
export async function feedIndexPage(feeds: ObjectStore): Promise<string> {
  const byFeed = new Map<string, ObjectFacts[]>();
  for await (const file of feeds.list('feeds/')) {
    if (/\.(?:br|gz)$/.test(file.key)) continue; // the same file, compressed
    const [, feed] = FEED_FILE.exec(file.key) ?? [];
    if (feed !== undefined) byFeed.set(feed, [...(byFeed.get(feed) ?? []), file]);
  }
  const rows = [...byFeed].map(([feed, files]) => row(feed, files));
  const list =
    rows.length > 0 ? `<table>${rows.join('\n')}</table>` : '<p>No feed yet: drop a file into <code>inbox/</code>.</p>';
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cobyline feeds</title>
<style>body{font:1rem/1.6 system-ui;margin:2rem auto;max-width:50rem;padding:0 1rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.5rem 1rem .5rem 0;border-top:1px solid #ccc}td:last-child{white-space:nowrap;color:#555}</style>
<h1>Feeds</h1>
${list}
</html>
`;
}

/** The feed's name leads to its page for people; then its formats, and when it last changed. */
function row(feed: string, files: readonly ObjectFacts[]): string {
  const page = files.find((file) => nameOf(file) === PREVIEW);
  const formats = files
    .filter((file) => file !== page)
    .sort((a, b) => rank(a) - rank(b))
    .map((file) => link(file, FORMATS[nameOf(file)] ?? nameOf(file)));
  const changed =
    files
      .map(({ lastModified }) => lastModified)
      .sort()
      .at(-1) ?? '';
  const heading = page === undefined ? escaped(feed) : link(page, feed);
  return `<tr><th>${heading}</th><td>${formats.join(' · ')}</td><td>${changed.slice(0, 16).replace('T', ' ')} UTC</td></tr>`;
}

function rank(file: ObjectFacts): number {
  const place = ORDER.indexOf(nameOf(file));
  return place < 0 ? ORDER.length : place;
}

function nameOf({ key }: ObjectFacts): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

function link(file: ObjectFacts, words: string): string {
  const path = file.key.split('/').map(encodeURIComponent).join('/');
  return `<a href="/${escaped(path)}" title="${file.size} bytes">${escaped(words)}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
