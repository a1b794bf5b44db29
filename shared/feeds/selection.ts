import type { SelectionRule } from '../newsroom/feed-definition.ts';
import type { Revision } from '../story/revision.ts';
import { descendantsOf } from '../subjects/media-topics.ts';

/** One field of a rule against one story. */
interface FieldVerdict {
  readonly passed: boolean;
  /** What the story has instead; for whoever asks why. */
  readonly words: string;
}

/** Says nothing when the rule does not have the field. */
type Check = (rule: SelectionRule, story: Revision) => FieldVerdict | undefined;

function check<Field extends keyof SelectionRule>(
  field: Field,
  verdict: (wanted: NonNullable<SelectionRule[Field]>, story: Revision) => FieldVerdict,
): Check {
  return (rule, story) => {
    const wanted = rule[field];
    return wanted === undefined ? undefined : verdict(wanted, story);
  };
}

/** One for every field a rule may have: a new field can not be forgotten. */
const CHECKS: Readonly<Record<keyof SelectionRule, Check>> = {
  languages: check('languages', (wanted, { language }) => ({
    passed: wanted.some((tag) => isLanguage(language, tag)),
    words: `language is ${language}, not ${either(wanted)}`,
  })),
  sections: check('sections', (wanted, { section }) => ({
    passed: section !== undefined && includesFolded(wanted, section),
    words: `${section === undefined ? 'it has no section' : `section is “${section}”`}, not ${either(wanted)}`,
  })),
  mediaTopics: check('mediaTopics', (wanted, { subjects }) => {
    const topics = subjects.flatMap(({ mediaTopic }) => mediaTopic ?? []);
    const accepted = wanted.map((code) => descendantsOf(code.replace(/^medtop:/, '')));
    return {
      passed: topics.some((topic) => accepted.some((codes) => codes.has(topic))),
      words: `${topics.length === 0 ? 'it has no media topic' : `media topics are ${topics.join(', ')}`}, not ${either(wanted)} or narrower`,
    };
  }),
  sources: check('sources', (wanted, { origin }) => ({
    passed: wanted.includes(origin.source),
    words: `source is ${origin.source}, not ${either(wanted)}`,
  })),
  agencies: check('agencies', (wanted, { attribution: { agencyIds } }) => ({
    passed: wanted.some((agency) => agencyIds.includes(agency)),
    words: `${agencyIds.length === 0 ? 'no agency is credited' : `credited agencies are ${agencyIds.join(', ')}`}, not ${either(wanted)}`,
  })),
  credit: check('credit', (wanted, story) => ({
    passed: creditOf(story) === wanted,
    words: `credit is ${creditOf(story)}, not ${wanted}`,
  })),
  urgencyAtLeast: check('urgencyAtLeast', (wanted, { urgency }) => ({
    passed: urgency !== undefined && urgency <= wanted,
    words: `${urgency === undefined ? 'it has no urgency' : `urgency is ${urgency}`}, not ${wanted} or more urgent`,
  })),
  keywords: check('keywords', (wanted, { keywords }) => ({
    passed: keywords.some((keyword) => includesFolded(wanted, keyword)),
    words: `${keywords.length === 0 ? 'it has no keyword' : `keywords are ${keywords.join(', ')}`}, not ${either(wanted)}`,
  })),
  places: check('places', (wanted, { places }) => ({
    passed: places.some(({ name, country, countryCode }) =>
      [name, country, countryCode].some((each) => each !== undefined && includesFolded(wanted, each)),
    ),
    words: `${places.length === 0 ? 'it has no place' : `places are ${places.map(({ name }) => name).join(', ')}`}, not ${either(wanted)}`,
  })),
  kinds: check('kinds', (wanted, { kind }) => ({
    passed: wanted.includes(kind),
    words: `kind is ${kind}, not ${either(wanted)}`,
  })),
};

/**
 * Holds one story against one rule.
 * @returns the reasons why it does not match, in plain words; none when it does
 */
export function mismatches(rule: SelectionRule, story: Revision): string[] {
  return Object.values(CHECKS).flatMap((ask) => {
    const verdict = ask(rule, story);
    return verdict === undefined || verdict.passed ? [] : [verdict.words];
  });
}

/** Who is credited. Copy that names no agency is the newsroom's own. */
export function creditOf({ attribution }: Revision): NonNullable<SelectionRule['credit']> {
  if (attribution.agencyIds.length === 0) return 'own';
  const own = attribution.credits.some(({ org }) => org === 'own' || org === 'sister');
  return own ? 'own-and-agency' : 'agency';
}

/** "en" also means "en-GB" (RFC 4647, basic filtering). */
function isLanguage(tag: string, range: string): boolean {
  const [language, wanted] = [tag.toLowerCase(), range.toLowerCase()];
  return language === wanted || language.startsWith(`${wanted}-`);
}

function includesFolded(wanted: readonly string[], text: string): boolean {
  return wanted.some((each) => folded(each) === folded(text));
}

/** Without letter case, in one Unicode form, white space folded. */
function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function either(wanted: readonly (string | number)[]): string {
  return wanted.map((each) => `“${each}”`).join(' or ');
}
