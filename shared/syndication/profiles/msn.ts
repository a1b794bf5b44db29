import { generic } from './generic.ts';
import type { PartnerRules } from './partner-rules.ts';
import type { Profile } from './profile.ts';

/** Elements of MSN's allow-list that our bodies can have, and `img`. */
const ELEMENTS = [
  ...['a', 'b', 'blockquote', 'br', 'div', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'i', 'img', 'li', 'ol', 'p', 'small'],
  ...['span', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption'],
];

/**
 * Microsoft Start / MSN, content specification 3 (support pages "MSN feed item metadata", Microsoft Start help center).
 * Polled about every 15 minutes; an update needs a newer date under the same id; ids or dates that change from poll to
 * poll are not taken in at all.
 */
export const msn: Profile = {
  ...generic,
  name: 'msn',
  documents: ['rss.xml', 'index.html'],
  creators: 'joined',
  size: 20,
  maximumAgeDays: 364,
  titleMaximum: 150,
  html: { elements: ELEMENTS, instead: { q: 'em', cite: 'em' }, maximumDepth: 9 },
  extensions: ['microsoft'],
  validDays: 365,
};

export const msnRules: PartnerRules = {
  partner: 'MSN',
  formats: ['rss', 'atom'],
  items: { minimum: 1, maximum: 20 },
  maximumBytes: 5_000_000,
  title: { minimum: 21, maximum: 150 },
  fullText: true,
  oneLanguage: true,
  permalink: false,
  creator: false,
  maximumAgeDays: 365,
  hub: false,
  sameHost: false,
  picture: { required: false, credit: true },
  html: { elements: new Set([...ELEMENTS, 'iframe']), maximumDepth: 9 },
};
