import type { Format } from './feed-document.ts';

/** How each document of a feed is called and announced: on the preview page, in catalogues, by `Link` headers. */
export const DOCUMENTS: Readonly<Record<Format, { readonly title: string; readonly type: string }>> = {
  'rss.xml': { title: 'RSS 2.0', type: 'application/rss+xml' },
  'atom.xml': { title: 'Atom 1.0', type: 'application/atom+xml' },
  'newsml-g2.xml': { title: 'NewsML-G2 2.35', type: 'application/vnd.iptc.g2.newsmessage+xml' },
  'feed.json': { title: 'JSON Feed 1.1', type: 'application/feed+json' },
  'ninjs.json': { title: 'ninjs 3.1', type: 'application/json' },
  'index.html': { title: 'HTML', type: 'text/html' },
};
