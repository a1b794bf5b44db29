import type { ObjectFacts, ObjectStore } from '../shared/platform/object-store.ts';

/** What the formats are called among people; a file that is not listed goes by its name. */
const FORMATS: Readonly<Record<string, string>> = {
  'rss.xml': 'RSS',
  'atom.xml': 'Atom',
  'newsml-g2.xml': 'NewsML-G2',
  'feed.json': 'JSON Feed',
  'ninjs.json': 'ninjs',
  'index.html': 'preview',
};

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
  const rows = [...byFeed].map(
    ([feed, files]) => `<tr><th>${escaped(feed)}</th><td>${files.map(link).join(' · ')}</td></tr>`,
  );
  const list =
    rows.length > 0 ? `<table>${rows.join('\n')}</table>` : '<p>No feed yet: drop a file into <code>inbox/</code>.</p>';
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Cobyline feeds</title>
<style>body{font:1rem/1.6 system-ui;margin:2rem auto;max-width:50rem;padding:0 1rem}th{text-align:left;padding-right:2rem}</style>
<h1>Feeds</h1>
${list}
</html>
`;
}

function link(file: ObjectFacts): string {
  const name = file.key.slice(file.key.lastIndexOf('/') + 1);
  const path = file.key.split('/').map(encodeURIComponent).join('/');
  return `<a href="/${escaped(path)}" title="${file.size} bytes, ${file.lastModified}">${escaped(FORMATS[name] ?? name)}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
