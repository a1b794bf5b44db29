import type { PartnerRules } from './partner-rules.ts';
import type { Profile } from './profile.ts';

/** Whole stories for any reader or CMS, every document, nothing particular. */
export const generic: Profile = {
  name: 'generic',
  documents: ['rss.xml', 'atom.xml', 'newsml-g2.xml', 'feed.json', 'ninjs.json', 'index.html'],
  text: 'full',
  summaryFrom: 'deck',
  summaryLength: 300,
  creators: 'multiple',
  pictures: 'media',
  leadPicture: [],
  guid: 'tag',
  pubDate: 'published',
  sort: 'updated',
  size: 1000,
  maximumAgeDays: 3650,
  leaveOut: [],
  extensions: [],
};

/** The common denominator of what readers and aggregators understand. */
export const genericRules: PartnerRules = {
  partner: 'An ordinary reader',
  formats: ['rss', 'atom', 'json-feed', 'newsml-g2'],
  items: { minimum: 0, maximum: 1000 },
  maximumBytes: 5_000_000,
  title: { minimum: 1, maximum: 300 },
  fullText: false,
  oneLanguage: false,
  permalink: false,
  creator: false,
  hub: false,
  sameHost: false,
};
