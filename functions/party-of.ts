import { agencyById } from '../shared/attribution/agencies.ts';
import type { AgencyParty } from '../shared/syndication/feed-document.ts';

/** How the agency register names an agency in feeds. */
export function partyOf(agencyId: string): AgencyParty | undefined {
  const agency = agencyById(agencyId);
  if (agency === undefined) return undefined;
  return { name: agency.name, newsProvider: agency.iptcNewsProvider };
}
