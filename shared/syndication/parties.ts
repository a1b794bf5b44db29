import type { Credit, CreditRole } from '../story/credit.ts';
import type { Entry } from '../story/entry.ts';
import type { PartyOf } from './feed-document.ts';
import { knownLanguage } from './intl-language.ts';
import { singleLine } from './xml.ts';

/** One party of a story's credit, ready to be written: one name, never "X and Y". */
export interface Party {
  readonly name: string;
  readonly nature: 'person' | 'organisation';
  readonly role: CreditRole;
  readonly agencyId?: string;
  readonly outletId?: string;
  readonly affiliation?: { readonly name: string; readonly agencyId?: string };
  /** Place and job title as printed with the name. */
  readonly location?: string;
  readonly title?: string;
}

/** Who is credited for a story, by what a format has a place for. Printed order within each list. */
export interface Parties {
  /** Who made it: NewsML-G2 `creator`, Atom `author`, `dc:creator`. */
  readonly authors: readonly Party[];
  /** Who worked on it: editors, translators, an agency named by "with AFP". */
  readonly contributors: readonly Party[];
  /** Agencies it is taken from: NewsML-G2 `infoSource`, RSS `source`. */
  readonly sources: readonly Party[];
}

const AUTHOR_ROLES: ReadonlySet<CreditRole> = new Set(['author', 'reporter', 'writer']);
const SUPPLIER_ROLES: ReadonlySet<CreditRole> = new Set(['provider', 'distributor', 'source']);

/**
 * Sorts a story's credits into authors, contributors and sources (reference: attribution, format mapping). A story that
 * names nobody as its author is credited to its agencies, or to the byline as it was printed: credit is never lost.
 */
export function partiesOf(entry: Entry, partyOf: PartyOf): Parties {
  const authors: Party[] = [];
  const contributors: Party[] = [];
  const sources: Party[] = [];
  for (const credit of [...entry.credits].sort(byPrintedOrder)) {
    if (isDeskInitials(credit)) continue;
    const party = partyFrom(credit);
    if (SUPPLIER_ROLES.has(credit.role)) {
      if (credit.evidence.some((span) => span.field === 'byline')) add(contributors, party);
      add(sources, party);
    } else if (AUTHOR_ROLES.has(credit.role)) {
      add(authors, party);
      if (credit.org === 'agency') add(sources, party);
    } else {
      add(contributors, party);
    }
  }
  for (const agencyId of new Set([...entry.agencyIds, ...(entry.source.agencyId ? [entry.source.agencyId] : [])])) {
    if (sources.some((source) => source.agencyId === agencyId)) continue;
    const name = partyOf(agencyId)?.name ?? agencyId;
    add(sources, { name, nature: 'organisation', role: 'source', agencyId });
  }
  if (authors.length === 0) authors.push(...standInAuthors(entry, sources));
  return { authors, contributors, sources };
}

/** Who stands for the author when no one is named as such: named suppliers, the printed byline, the agencies. */
function standInAuthors(entry: Entry, sources: readonly Party[]): Party[] {
  const named = sources.filter((source) => entry.credits.some((credit) => presentableName(credit) === source.name));
  const printed = singleLine(entry.bylines[0] ?? entry.byline);
  if (named.length === 0 && printed !== '') return [{ name: printed, nature: 'organisation', role: 'author' }];
  return (named.length > 0 ? named : sources).map((source) => ({ ...source, role: 'author' }));
}

function byPrintedOrder(a: Credit, b: Credit): number {
  return a.order - b.order;
}

/** Initials of a desk's sign-off are for the desk, not for the public. */
function isDeskInitials(credit: Credit): boolean {
  return credit.kind === 'initials' && credit.evidence.every((span) => span.field === 'signoff');
}

function partyFrom(credit: Credit): Party {
  return {
    name: presentableName(credit),
    nature: credit.kind === 'organisation' || credit.kind === 'collective' ? 'organisation' : 'person',
    role: credit.role,
    ...(credit.agencyId !== undefined && { agencyId: credit.agencyId }),
    ...(credit.outletId !== undefined && { outletId: credit.outletId }),
    ...(credit.affiliation !== undefined && {
      affiliation: {
        name: singleLine(credit.affiliation.nameAsPrinted),
        ...(credit.affiliation.agencyId !== undefined && { agencyId: credit.affiliation.agencyId }),
      },
    }),
    ...(credit.location !== undefined && { location: singleLine(credit.location.text) }),
    ...(credit.title !== undefined && { title: singleLine(credit.title.text) }),
  };
}

/** The name as it is shown: on one line. */
export function presentableName(credit: Credit): string {
  return singleLine(credit.displayName ?? credit.nameAsPrinted);
}

/** The same party is credited once in a list, however many places printed it. */
function add(list: Party[], party: Party): void {
  if (party.name === '') return;
  if (list.some((known) => known.name.toLowerCase() === party.name.toLowerCase())) return;
  if (
    party.agencyId !== undefined &&
    list.some((known) => known.agencyId === party.agencyId && known.nature === party.nature)
  )
    return;
  list.push(party);
}

/** All names in one string, joined as the language joins a list: "Pishtaz and AFP", «پیشتاز و AFP». */
export function joinedNames(parties: readonly Party[], language: string): string {
  let format = listFormats.get(language);
  if (format === undefined) {
    format = new Intl.ListFormat(knownLanguage(language), { type: 'conjunction' });
    listFormats.set(language, format);
  }
  return format.format(parties.map((party) => party.name));
}

/** Formats by language: each is far dearer to make than to use. */
const listFormats = new Map<string, Intl.ListFormat>();

/** The copyright holder, where that is an agency: whoever copies its item word for word does not become one. */
export function agencyThatOwns(entry: Entry): string | undefined {
  return entry.relation === 'verbatim' ? (entry.source.agencyId ?? entry.agencyIds[0]) : undefined;
}
