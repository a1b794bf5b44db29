import { generic } from './generic.ts';
import type { PartnerRules } from './partner-rules.ts';
import type { Profile } from './profile.ts';

/**
 * Flipboard (about.flipboard.com/rss-spec): at least 30 full stories, descriptions of 300 characters, pictures of at
 * least 400 pixels, WebSub.
 */
export const flipboard: Profile = {
  ...generic,
  name: 'flipboard',
  documents: ['rss.xml', 'index.html'],
  summaryFrom: 'text',
  summaryLength: 500,
  creators: 'joined',
  leadPicture: ['enclosure'],
  size: 100,
};

export const flipboardRules: PartnerRules = {
  partner: 'Flipboard',
  formats: ['rss', 'atom'],
  items: { minimum: 30, maximum: 1000 },
  maximumBytes: 5_000_000,
  title: { minimum: 1, maximum: 300 },
  summaryMinimum: 300,
  fullText: true,
  oneLanguage: false,
  permalink: false,
  creator: false,
  hub: true,
  sameHost: true,
  picture: { required: true, minimumSide: 400, credit: false },
};
