import type { SupplierPolicy } from '../newsroom/supplier-policy.ts';
import type { Credit, StoryAttribution } from '../story/credit.ts';
import { agencyById, withParents } from './agencies.ts';
import { fold } from './fold.ts';

const BASE = {
  version: 'default-1',
  requireByline: 'never',
  requireDateline: false,
  requirePhotographer: false,
  creditWhenMixed: '{own}/{agency}',
  translatorRequired: false,
  retractionsMustPropagate: true,
} as const;

/**
 * What suppliers ask for when newsroom.json says nothing. Each default has its basis; a contract overrides all of
 * them. `published-guideline`: Reuters Brand Attribution Guidelines, AP's published terms, CNA's terms of its feeds.
 * `observed`: what licensees print with great regularity, not a rule anybody published.
 */
export const defaultPolicies: readonly SupplierPolicy[] = [
  {
    ...BASE,
    supplier: 'reuters',
    requireCredit: true,
    requireByline: 'if-verbatim',
    requireDateline: true,
    requirePhotographer: true,
    basis: 'published-guideline',
  },
  { ...BASE, supplier: 'ap', requireCredit: true, basis: 'published-guideline' },
  { ...BASE, supplier: 'cna', requireCredit: true, requireDateline: true, basis: 'published-guideline' },
  { ...BASE, supplier: 'afp', requireCredit: true, basis: 'observed' },
  // A supplier nobody said anything about: the cautious reading.
  { ...BASE, supplier: '*', requireCredit: true, requireDateline: true, requirePhotographer: true, basis: 'observed' },
];

/** The policy for a supplier: the newsroom's own, the newsroom's for everybody ("*"), else the default. */
export function policyFor(supplier: string, configured: readonly SupplierPolicy[]): SupplierPolicy {
  const everybody = defaultPolicies.find((policy) => policy.supplier === '*');
  const found =
    configured.find((policy) => policy.supplier === supplier) ??
    defaultPolicies.find((policy) => policy.supplier === supplier) ??
    configured.find((policy) => policy.supplier === '*') ??
    everybody;
  if (found === undefined) throw new Error('There is no policy for suppliers without one of their own.');
  return found;
}

/** What readers of one entry get to see, whatever the format. */
export interface ShownCredit {
  /** Every string with a credit in it: creators, contributors, sources, byline, credit line, copyright notice, body tag lines. */
  readonly names: readonly string[];
  /** The dateline, or the first line of the body that begins with it. */
  readonly dateline?: string;
  /** Credits of the pictures shown, one string each. */
  readonly pictureCredits?: readonly string[];
}

/**
 * What a supplier requires and an entry would drop, in plain words; empty when the entry may go out. A credit that the
 * copy never had cannot be dropped: a dateline is missed only if one was printed.
 */
export function missingCredit(story: StoryAttribution, policy: SupplierPolicy, shown: ShownCredit): string[] {
  const missing: string[] = [];
  const seen = fold(shown.names.join('\n'));
  if (policy.requireCredit && !namesAgency(policy.supplier, story, seen))
    missing.push(`the credit of ${agencyById(policy.supplier)?.short ?? policy.supplier}`);
  const verbatim = story.relation === 'verbatim' || story.relation === 'edited';
  if (policy.requireByline === 'always' || (policy.requireByline === 'if-verbatim' && verbatim)) {
    for (const credit of authorsOf(policy.supplier, story))
      if (!seen.includes(fold(credit.nameAsPrinted))) missing.push(`the byline of ${credit.nameAsPrinted}`);
  }
  if (policy.requireDateline && verbatim) {
    const [dateline] = story.datelines;
    const place = dateline?.places[0];
    if (place !== undefined && !fold(shown.dateline ?? '').includes(fold(place)))
      missing.push(`the dateline ${dateline?.printed ?? place}`);
  }
  if (policy.translatorRequired) {
    for (const credit of story.credits) {
      if (credit.role === 'translator' && !seen.includes(fold(credit.nameAsPrinted)))
        missing.push(`the translator ${credit.nameAsPrinted}`);
    }
  }
  return missing;
}

/** Persons among the authors who write for the supplier (or for nobody named, where it alone supplied the text). */
function authorsOf(supplier: string, story: StoryAttribution): Credit[] {
  const alone = story.agencyIds.length === 1;
  return story.credits.filter(
    (credit) =>
      credit.kind === 'person' &&
      credit.role === 'author' &&
      (credit.affiliation?.agencyId === supplier || (alone && credit.affiliation === undefined)),
  );
}

function namesAgency(id: string, story: StoryAttribution, seen: string): boolean {
  const printed = story.credits.flatMap((credit) => [
    ...(credit.agencyId !== undefined && withParents(credit.agencyId).includes(id) ? [credit.nameAsPrinted] : []),
    ...(credit.affiliation?.agencyId === id ? [credit.affiliation.nameAsPrinted] : []),
  ]);
  const agency = agencyById(id);
  const names = [
    ...printed,
    ...(agency === undefined ? [] : [agency.name, ...agency.aliases, ...Object.values(agency.native ?? {}).flat()]),
  ];
  return names.some((name) => containsWord(seen, fold(name)));
}

/** Whole words: "AP" is not in "Apple". Scripts without spaces have no word boundary to look at. */
function containsWord(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + word.length);
    if (!/[a-z0-9]/.test(before) && !/[a-z0-9]/.test(after)) return true;
  }
  return false;
}
