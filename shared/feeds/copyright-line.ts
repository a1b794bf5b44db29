import { agencyById, agencyName } from '../attribution/agencies.ts';
import { policyFor } from '../attribution/supplier-policies.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { primaryLanguage } from '../story/language.ts';
import type { Revision } from '../story/revision.ts';
import type { Instant } from '../story/time.ts';
import { containsMaterial } from './copyright-words.ts';

/**
 * The copyright line of a story: the sender's own words where the copy is all theirs, else ours, naming whose material
 * is in it ("(c) 2026 Pishtaz. Contains material (c) 2026 Agence France-Presse."), in the story's language. A line that a supplier's policy
 * prescribes is used as it stands.
 * @param created when this version was made: the year
 */
export function copyrightLine(revision: Revision, newsroom: Newsroom, created: Instant): string {
  const { attribution, copyright } = revision;
  const year = created.slice(0, 4);
  const own = `(c) ${year} ${ownName(revision, newsroom)}`;
  const agencies = namedAgencies(revision).map(
    (agency) =>
      policyFor(agency, newsroom.supplierPolicies).copyrightLine ?? `(c) ${year} ${fullName(agency, revision)}`,
  );
  if (agencies.length === 0) return ended(copyright ?? own);
  const foreign = attribution.credits.every(({ org }) => org !== 'own' && org !== 'sister');
  if (foreign && (attribution.relation === 'verbatim' || attribution.relation === 'edited')) {
    return ended(copyright ?? agencies.join(', '));
  }
  return `${ended(own)} ${ended(`${containsMaterial(revision.language)} ${agencies.join(', ')}`)}`;
}

function ended(line: string): string {
  return /[.!?]$/.test(line) ? line : `${line}.`;
}

/** Those that print names; else all. Parents of joint services count for licences, but nobody prints them. */
function namedAgencies({ attribution }: Revision): readonly string[] {
  const printed = new Set(attribution.credits.flatMap(({ agencyId }) => agencyId ?? []));
  const named = attribution.agencyIds.filter((agency) => printed.has(agency));
  return named.length > 0 ? named : attribution.agencyIds;
}

/**
 * The full name that the register has; where the story's language has a name of its own for the agency, that one
 * ("خبرگزاری فرانسه"). An agency that only the newsroom knows is named as it was printed.
 */
function fullName(agency: string, { attribution, language }: Revision): string {
  const known = agencyById(agency);
  if (known !== undefined) {
    const local = agencyName(agency, language);
    return local === known.short ? known.name : local;
  }
  const credit = attribution.credits.find(({ agencyId, kind }) => agencyId === agency && kind === 'organisation');
  return credit?.displayName ?? credit?.nameAsPrinted ?? agency;
}

function ownName({ attribution, language }: Revision, newsroom: Newsroom): string {
  const credited = attribution.credits.find(({ outletId }) => outletId !== undefined)?.outletId;
  const outlet =
    newsroom.outlets.find(({ id }) => id === credited) ?? newsroom.outlets.find(({ relation }) => relation === 'own');
  const names = outlet?.names ?? {};
  return names[language] ?? names[primaryLanguage(language)] ?? Object.values(names)[0] ?? newsroom.publisher.name;
}
