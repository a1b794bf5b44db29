import { generic } from './generic.ts';
import type { PartnerRules } from './partner-rules.ts';
import type { Profile } from './profile.ts';

/**
 * SmartNews SmartFormat 2 (publishers.smartnews.com): at most 1 MB a feed, which made an implementer go from 50 to 10
 * stories; the channel's description has 30 characters. Its logo element needs a picture that newsroom.json does not have.
 */
export const smartnews: Profile = {
  ...generic,
  name: 'smartnews',
  documents: ['rss.xml', 'index.html'],
  creators: 'joined',
  pictures: 'inline',
  leadPicture: ['thumbnail'],
  size: 20,
  maximumBytes: 1_000_000,
  descriptionMaximum: 30,
  extensions: ['media-status'],
};

export const smartnewsRules: PartnerRules = {
  partner: 'SmartNews',
  formats: ['rss', 'atom'],
  items: { minimum: 1, maximum: 20 },
  maximumBytes: 1_000_000,
  title: { minimum: 1, maximum: 300 },
  descriptionMaximum: 30,
  fullText: true,
  oneLanguage: false,
  permalink: false,
  creator: false,
  hub: false,
  sameHost: false,
};
