import type { FeedDefinition, SelectionRule } from '../newsroom/feed-definition.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { Picture } from '../story/picture.ts';
import type { Revision } from '../story/revision.ts';
import type { Standing } from '../story/standing.ts';
import { restrictionsOf } from '../story/usage-terms.ts';
import { forbiddenBy, type Rights, rightsTo } from './entitlement.ts';
import { mismatches } from './selection.ts';

/** What one rule says about one story in one feed. */
export interface RuleVerdict {
  readonly rule: 'standing' | 'select' | 'reject' | 'required-credit' | 'licence' | 'usage-terms';
  readonly passed: boolean;
  /** In words for the desk: what was found, and against what. */
  readonly words: string;
}

/** Whether a picture goes along with its story. */
export interface PictureVerdict {
  /** Position among the pictures of the revision, from 0. */
  readonly index: number;
  readonly kept: boolean;
  readonly words: string;
}

/** Whether a story goes into a feed, with the verdict of every rule: `explain` needs nothing else. */
export interface Verdict {
  readonly admitted: boolean;
  readonly rules: readonly RuleVerdict[];
  readonly pictures: readonly PictureVerdict[];
}

/** What {@link admit} knows of a story that is stopped: nothing of it may be looked at. */
export function refuse(standing: Standing): Verdict {
  return { admitted: false, rules: [standingRule(standing)], pictures: [] };
}

/**
 * Decides whether a story may be in a feed. Every rule is asked, also after one has refused, so that the desk sees all
 * the reasons at once.
 * @param revision the one that the story stands on
 */
export function admit(feed: FeedDefinition, newsroom: Newsroom, standing: Standing, revision: Revision): Verdict {
  const rules = RULES.map((ask) => ask(feed, newsroom, standing, revision));
  const admitted = rules.every((rule) => rule.passed);
  return { admitted, rules, pictures: picturesFor(feed, newsroom, revision) };
}

/** The same decision without its reasons: asked for every story and every feed. */
export function admits(feed: FeedDefinition, newsroom: Newsroom, standing: Standing, revision: Revision): boolean {
  return RULES.every((ask) => ask(feed, newsroom, standing, revision).passed);
}

/** Which pictures of a story may go into the feed. */
export function picturesFor(feed: FeedDefinition, newsroom: Newsroom, revision: Revision): PictureVerdict[] {
  return revision.pictures.map((picture, index) => pictureVerdict(picture, index, revision, feed, newsroom));
}

type Rule = (feed: FeedDefinition, newsroom: Newsroom, standing: Standing, revision: Revision) => RuleVerdict;

const RULES: readonly Rule[] = [
  (_feed, _newsroom, standing) => standingRule(standing),
  (feed, _newsroom, _standing, revision) => selectRule(feed.select, revision),
  (feed, _newsroom, _standing, revision) => rejectRule(feed.reject, revision),
  (_feed, _newsroom, _standing, revision) => creditRule(revision),
  (feed, newsroom, _standing, revision) => licenceRule(revision, textRights(feed, newsroom, revision)),
  (feed, newsroom, _standing, revision) => usageRule(feed, newsroom, revision),
];

/** Rights to the text: translated copy needs the right to translate as well. */
export function textRights(feed: FeedDefinition, newsroom: Newsroom, revision: Revision): Rights {
  const translated = revision.attribution.relation === 'translated';
  const purposes = translated ? (['text', 'translations'] as const) : (['text'] as const);
  return rightsTo(suppliersOf(revision), purposes, feed, newsroom);
}

/**
 * Whose copy the text is: ids of agencies, or the sender itself where nobody knows it and it credits nobody. That is
 * not own copy: it needs a licence for this sender, or for everybody ("*").
 */
function suppliersOf({ attribution, origin }: Revision): readonly string[] {
  if (attribution.agencyIds.length > 0) return attribution.agencyIds;
  const unknown = attribution.warnings.some(({ code }) => code === 'unknown-supplier');
  return unknown ? [origin.provider] : [];
}

function standingRule(standing: Standing): RuleVerdict {
  const words = {
    unknown: () => 'no version of the story is known',
    killed: (reason: string) => `the story is killed: ${reason}`,
    withheld: (reason: string) => `the story is withheld: ${reason}`,
    embargoed: (reason: string) => `the story is under embargo ${reason}`,
    usable: () => 'the story is usable',
  }[standing.state](reasonOf(standing));
  return { rule: 'standing', passed: standing.state === 'usable', words };
}

function reasonOf(standing: Standing): string {
  switch (standing.state) {
    case 'killed':
      return standing.reason;
    case 'withheld':
      return standing.holds.map((hold) => hold.words).join(' ');
    case 'embargoed':
      return standing.embargo.until === undefined ? 'until a person lifts it' : `until ${standing.embargo.until}`;
    default:
      return '';
  }
}

function selectRule(select: readonly SelectionRule[], revision: Revision): RuleVerdict {
  if (select.length === 0) return { rule: 'select', passed: true, words: 'the feed takes every story' };
  const results = select.map((rule) => mismatches(rule, revision));
  const match = results.findIndex((reasons) => reasons.length === 0);
  if (match >= 0) return { rule: 'select', passed: true, words: `matches select[${match}]` };
  const words = results.map((reasons, index) => `select[${index}]: ${reasons.join('; ')}`).join(' — ');
  return { rule: 'select', passed: false, words };
}

function rejectRule(reject: readonly SelectionRule[], revision: Revision): RuleVerdict {
  const match = reject.findIndex((rule) => mismatches(rule, revision).length === 0);
  return match >= 0
    ? { rule: 'reject', passed: false, words: `matches reject[${match}]` }
    : { rule: 'reject', passed: true, words: 'matches no reject rule' };
}

/** A credit that the supplier's policy requires and the story does not show keeps it out (attribution.md, section 7). */
function creditRule({ attribution }: Revision): RuleVerdict {
  const unsatisfied = attribution.licence.filter((check) => !check.satisfied);
  return unsatisfied.length === 0
    ? { rule: 'required-credit', passed: true, words: 'shows every credit its suppliers require' }
    : {
        rule: 'required-credit',
        passed: false,
        words: unsatisfied.map(({ supplier, missing }) => `${supplier} requires ${missing.join(', ')}`).join('; '),
      };
}

function licenceRule(revision: Revision, rights: Rights): RuleVerdict {
  const suppliers = suppliersOf(revision);
  if (suppliers.length === 0) return { rule: 'licence', passed: true, words: 'own copy needs no licence' };
  return rights.problems.length === 0
    ? { rule: 'licence', passed: true, words: `licensed for ${suppliers.join(', ')}` }
    : { rule: 'licence', passed: false, words: rights.problems.join('; ') };
}

function usageRule(feed: FeedDefinition, newsroom: Newsroom, revision: Revision): RuleVerdict {
  const restrictions = restrictionsOf(revision.usageTerms);
  const problems = forbiddenBy(restrictions, feed, newsroom);
  if (problems.length > 0) {
    const words = `usage terms forbid it (${problems.join(', ')}): ${restrictions.words.join('; ')}`;
    return { rule: 'usage-terms', passed: false, words };
  }
  const words = restrictions.archive ? 'may be shown while it is news, not archived' : 'usage terms do not forbid it';
  return { rule: 'usage-terms', passed: true, words };
}

/**
 * An unlicensed picture is stripped and its story stays. A picture that an agency sent without any credit is the
 * agency's: nobody else could have licensed it.
 */
function pictureVerdict(
  picture: Picture,
  index: number,
  { origin }: Revision,
  feed: FeedDefinition,
  newsroom: Newsroom,
): PictureVerdict {
  const uncredited = picture.agencyIds.length === 0 && picture.creditLine === '' && picture.credits.length === 0;
  const agencies = uncredited && origin.agencyId !== undefined ? [origin.agencyId] : picture.agencyIds;
  const restrictions = restrictionsOf(picture.usageTerms === undefined ? [] : [picture.usageTerms]);
  const problems = [
    ...rightsTo(agencies, ['pictures'], feed, newsroom).problems,
    ...forbiddenBy(restrictions, feed, newsroom).map((words) => `usage terms say ${words}`),
  ];
  if (problems.length > 0) return { index, kept: false, words: problems.join('; ') };
  return {
    index,
    kept: true,
    words: agencies.length === 0 ? 'needs no licence' : `licensed for ${agencies.join(', ')}`,
  };
}
