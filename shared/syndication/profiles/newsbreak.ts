import { generic } from './generic.ts';
import type { PartnerRules } from './partner-rules.ts';
import type { Profile } from './profile.ts';

/** NewsBreak: full text with pictures in it, the address of the story as `guid`; feeds of summaries are refused. */
export const newsbreak: Profile = {
  ...generic,
  name: 'newsbreak',
  documents: ['rss.xml', 'index.html'],
  creators: 'joined',
  pictures: 'inline',
  leadPicture: ['thumbnail'],
  guid: 'address',
  size: 50,
};

export const newsbreakRules: PartnerRules = {
  partner: 'NewsBreak',
  formats: ['rss'],
  items: { minimum: 1, maximum: 50 },
  maximumBytes: 5_000_000,
  title: { minimum: 1, maximum: 300 },
  fullText: true,
  oneLanguage: false,
  permalink: true,
  creator: true,
  hub: false,
  sameHost: false,
};
