import type { Credit, Relation } from '../story/credit.ts';

/** What the relation is concluded from, besides the credits. */
export interface RelationEvidence {
  readonly credits: readonly Credit[];
  /** The copy came straight from this agency: the source is configured for it, or it is the item's provider. */
  readonly sentBy?: string;
  /** The copy says of itself that it was taken over unedited. */
  readonly takenOver: boolean;
}

/**
 * How the story relates to the agency's copy. A byline alone narrows this and does not settle it ("with AFP" may be
 * one line of AFP or all of it), so every conclusion needs a printed claim or the path the copy came by; all else is
 * `unknown`, which counts as mixed. Order of the rules: what excludes most comes first.
 */
export function relationOf({ credits, sentBy, takenOver }: RelationEvidence): Relation {
  const authors = credits.filter(
    (credit) => credit.role === 'author' || credit.role === 'reporter' || credit.role === 'writer',
  );
  const ownAuthors = authors.filter(isOwn);
  const agencyAuthors = authors.filter(isAgency);
  const agencies = new Set(credits.flatMap((credit) => credit.agencyId ?? credit.affiliation?.agencyId ?? []));
  const compiled = authors.some(
    (credit) => credit.kind === 'collective' && credit.org === undefined && credit.agencyId === undefined,
  );
  const translated = credits.some((credit) => credit.role === 'translator');
  if (translated && (agencies.size > 0 || sentBy !== undefined)) return 'translated';
  if (takenOver) return 'verbatim';
  if (agencies.size === 0 && !compiled && sentBy === undefined)
    return authors.length > 0 || ownAuthors.length > 0 ? 'own' : 'unknown';
  if (ownAuthors.length > 0 && (agencyAuthors.length > 0 || compiled)) return 'mixed';
  if (compiled || (agencyAuthors.length > 1 && ownAuthors.length === 0 && distinct(agencyAuthors) > 1))
    return 'compiled';
  const helpers = credits.filter((credit) => credit.role === 'contributor');
  if (agencyAuthors.length > 0 && helpers.some(isOwn)) return 'wire-led';
  if (agencyAuthors.length === 0 && authors.length > 0 && helpers.some(isAgency)) return 'staff-led';
  if (ownAuthors.length > 0) return 'mixed';
  if (sentBy !== undefined && [...agencies].every((id) => id === sentBy)) return 'verbatim';
  return 'unknown';
}

function isOwn(credit: Credit): boolean {
  return credit.org === 'own' || credit.org === 'sister';
}

function isAgency(credit: Credit): boolean {
  return credit.agencyId !== undefined || credit.affiliation?.agencyId !== undefined;
}

function distinct(credits: readonly Credit[]): number {
  return new Set(credits.map((credit) => credit.agencyId ?? credit.affiliation?.agencyId)).size;
}
