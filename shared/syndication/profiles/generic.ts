import type { Profile } from './profile.ts';

/** Whole stories for any reader or CMS, every document, nothing particular. */
export const generic: Profile = {
  name: 'generic',
  documents: ['rss.xml', 'atom.xml', 'newsml-g2.xml', 'feed.json', 'ninjs.json', 'index.html'],
  text: 'full',
  creators: 'multiple',
  pictures: 'media',
  guid: 'tag',
  pubDate: 'published',
  sort: 'updated',
  size: 1000,
  maximumAgeDays: 3650,
  extensions: [],
};
