import type { Publisher } from '../../newsroom/newsroom.ts';
import type { Entry } from '../../story/entry.ts';
import type { Parties } from '../parties.ts';
import type { Profile } from '../profiles/profile.ts';
import { present, type XmlNode } from '../xml.ts';
import { rssElement, rssEmpty } from './rss-text.ts';

/** Namespaces of partner vocabularies. Declared only where the profile uses them: validators warn of unknown ones. */
export const PARTNER_NAMESPACES = {
  microsoft: ['mi', 'http://schemas.ingestion.microsoft.com/common/'],
} as const;

/** What one partner wants in an item beyond the common vocabularies. */
export function partnerElements(entry: Entry, parties: Parties, profile: Profile, publisher: Publisher): XmlNode[] {
  const found: (XmlNode | undefined)[] = [];
  if (profile.extensions.includes('microsoft')) {
    const holder = parties.sources[0]?.name ?? publisher.name;
    found.push(rssElement('mi:dateTimeWritten', entry.published));
    found.push(rssElement('mi:hasSyndicationRights', '1'));
    found.push(rssElement('mi:licensorName', holder));
  }
  if (profile.extensions.includes('media-status')) found.push(rssEmpty('media:status', { state: 'active' }));
  return present(found);
}
