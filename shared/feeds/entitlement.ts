import type { FeedDefinition } from '../newsroom/feed-definition.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Licence } from '../newsroom/partner.ts';
import type { Restrictions } from '../story/usage-terms.ts';

/** What the copy is needed for. */
export type Purpose = 'text' | 'pictures' | 'translations';

/** What readers of a feed may not have, and for how long they may keep what they have. */
export interface Rights {
  /** Why the feed may not have it, in plain words; empty when it may. */
  readonly problems: readonly string[];
  /** Days after which the copy has to be gone; the shortest of all licences. */
  readonly archiveDays?: number;
}

/** Somebody whose licences count for a feed, and where they publish. An unknown country is `undefined`. */
interface Holder {
  readonly name: string;
  readonly licences: readonly Licence[];
  readonly countries: readonly (string | undefined)[];
}

/**
 * Whether everybody who reads the feed may have the copy of these agencies. Own copy needs no licence.
 * @param agencies ids of every agency that has a part in it, parents of joint services included: all have to be covered
 */
export function rightsTo(
  agencies: readonly string[],
  purposes: readonly Purpose[],
  feed: FeedDefinition,
  newsroom: Newsroom,
): Rights {
  const problems: string[] = [];
  let archiveDays = Number.POSITIVE_INFINITY;
  for (const agency of agencies) {
    for (const holder of holdersOf(feed, newsroom)) {
      const candidates = licencesFor(agency, holder);
      const refusals = candidates.map((licence) => refusalOf(licence, purposes, feed, holder));
      const granted = candidates.filter((_, index) => refusals[index] === undefined);
      if (granted.length > 0) {
        archiveDays = Math.min(
          archiveDays,
          Math.max(...granted.map((each) => each.archiveDays ?? Number.POSITIVE_INFINITY)),
        );
      } else {
        problems.push(`${holder.name} has no licence for ${agency}${refusals.map((words) => `: ${words}`).join('')}`);
      }
    }
  }
  return { problems: [...new Set(problems)], ...(Number.isFinite(archiveDays) && { archiveDays }) };
}

/** What printed usage terms forbid to this feed's readers; empty when they forbid nothing that they do. */
export function forbiddenBy(restrictions: Restrictions, feed: FeedDefinition, newsroom: Newsroom): string[] {
  const countries = audienceOf(feed, newsroom);
  const problems = [
    restrictions.web && feed.media.includes('web') && 'not for the web',
    restrictions.print && feed.media.includes('print') && 'not for print',
    ...restrictions.countries.map(
      (country) => countries.some((each) => each === undefined || each === country) && `not for ${country}`,
    ),
  ];
  return problems.filter((problem) => typeof problem === 'string');
}

/**
 * Whose licences have to cover the copy: the feed's own, and those of each partner that has any. A partner without
 * licences relies on the feed's; where the feed has none either, nobody may have agency copy.
 */
function holdersOf(feed: FeedDefinition, newsroom: Newsroom): Holder[] {
  const partners = partnersOf(feed, newsroom).filter(
    (partner) => partner.licences.length > 0 || feed.licences === undefined,
  );
  const holders: Holder[] = partners.map(({ name, licences, country }) => ({ name, licences, countries: [country] }));
  if (feed.licences === undefined && holders.length > 0 && !feed.public) return holders;
  return [
    { name: `feed “${feed.id}”`, licences: feed.licences ?? [], countries: audienceOf(feed, newsroom) },
    ...holders,
  ];
}

/** Where the feed is read. Anybody anywhere may read a public feed, and one that nobody has subscribed to yet. */
function audienceOf(feed: FeedDefinition, newsroom: Newsroom): (string | undefined)[] {
  const countries = partnersOf(feed, newsroom).map((partner) => partner.country);
  return feed.public || countries.length === 0 ? [...countries, undefined] : countries;
}

function partnersOf(feed: FeedDefinition, newsroom: Newsroom): Newsroom['partners'] {
  return newsroom.partners.filter((partner) => partner.feeds.includes(feed.id));
}

/** A licence that names the agency says more than one for every agency. */
function licencesFor(agency: string, { licences }: Holder): readonly Licence[] {
  const named = licences.filter((licence) => licence.agency === agency);
  return named.length > 0 ? named : licences.filter((licence) => licence.agency === '*');
}

function refusalOf(
  licence: Licence,
  purposes: readonly Purpose[],
  feed: FeedDefinition,
  holder: Holder,
): string | undefined {
  const missing = purposes.find((purpose) => !licence[purpose]);
  if (missing !== undefined) return `its licence covers no ${missing}`;
  const medium = feed.media.find((each) => !licence.media.includes(each));
  if (medium !== undefined) return `its licence is not for ${medium}`;
  const { territories } = licence;
  if (territories === undefined) return undefined;
  const outside = holder.countries.find((country) => country === undefined || !territories.includes(country));
  if (holder.countries.every((country) => country !== undefined && territories.includes(country))) return undefined;
  return `its licence is for ${territories.join(', ')}, and it is read in ${outside ?? 'a country nobody stated'}`;
}
