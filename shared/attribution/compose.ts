import type { Credit } from '../story/credit.ts';
import { agencyById, agencyName } from './agencies.ts';
import { scriptOf } from './tokens.ts';
import { joiningOf } from './words/joining.ts';

/** Roles of a text that a byline names after "with". */
const WITH = new Set(['contributor', 'reporter', 'writer']);

/**
 * The name of a party as the story's language prints it: as it was printed; an agency goes by the register's name
 * where the language has a script of its own ("AFP" in a Persian story is "خبرگزاری فرانسه").
 */
export function printedName(credit: Credit, language: string): string {
  const name = credit.nameAsPrinted;
  // "AFP記者", "Reuters Staff" are people, not the agency: their words stay.
  return credit.agencyId === undefined || credit.kind !== 'organisation'
    ? name
    : localName(name, credit.agencyId, language);
}

/**
 * An agency's name as the language prints it. Where the register has a name in that language's own script it is the
 * house style ("خبرگزاری فرانسه", also for a printed "ای‌اف‌پی"); Latin names stay as printed ("The Associated Press").
 */
function localName(printed: string, agencyId: string, language: string): string {
  if (agencyById(agencyId) === undefined) return printed;
  const local = agencyName(agencyId, language);
  return scriptOf(letterOf(local)) === 'latin' && sameScript(printed, local) ? printed : local;
}

function sameScript(a: string, b: string): boolean {
  return scriptOf(letterOf(a)) === scriptOf(letterOf(b));
}

function letterOf(text: string): number {
  return /\p{L}/u.exec(text)?.[0].charCodeAt(0) ?? 0;
}

/** Joins names as the language does: "A, B and C", "A ووكالة B", "A、B". Empty for no names. */
export function joinNames(names: readonly string[], language: string): string {
  const { and, comma } = joiningOf(language);
  const last = names.at(-1);
  if (last === undefined) return '';
  const before = names.slice(0, -1);
  if (before.length === 0) return last;
  return `${before.join(comma)}${euphonic(and, last, language)}${last}`;
}

/** Spanish "y" becomes "e" before i- and hi- (not hie-); Italian "e" becomes "ed" before e-. */
function euphonic(and: string, next: string, language: string): string {
  const primary = language.slice(0, 2).toLowerCase();
  if (primary === 'es' && /^(i|hi(?!e)|í)/i.test(next)) return ' e ';
  if (primary === 'it' && /^e/i.test(next)) return ' ed ';
  return and;
}

/**
 * The byline to print for partners that want one string, in the story's language and in printed order: "By Pishtaz and
 * AFP", "Par Le Courrier, avec AFP". Editors, translators and picture people are not in it. Empty when nobody is
 * named.
 */
export function composeByline(credits: readonly Credit[], language: string): string {
  const joining = joiningOf(language);
  const shown = credits.filter((credit) => !isDeskCode(credit));
  const authors = shown.filter((credit) => credit.role === 'author' || credit.role === 'interviewee');
  // "By A … (Reporting by A; Editing by B)": A is named once.
  const helpers = shown.filter(
    (credit) => WITH.has(credit.role) && !authors.some((author) => author.nameAsPrinted === credit.nameAsPrinted),
  );
  const named =
    authors.length > 0 ? authors : shown.filter((credit) => credit.role === 'source' && credit.kind !== 'initials');
  const main = joinNames(unique(named, language), language);
  const help = joinNames(unique(helpers, language), language);
  if (main === '') return help === '' ? '' : `${joining.with.replace(/^[،,、\s]+/u, '')}${help}`;
  return `${joining.by}${main}${help === '' ? '' : joining.with + help}`;
}

/** Initials of a desk's sign-off never leave the house (reference §7.4); those printed in a byline are its words. */
function isDeskCode(credit: Credit): boolean {
  return credit.kind === 'initials' && !credit.evidence.some((span) => span.field === 'byline');
}

function unique(credits: readonly Credit[], language: string): string[] {
  return [...new Set(credits.map((credit) => nameWithBody(credit, language)))];
}

/** "Ana Ruiz (AFP)": whom the person works for is part of the credit. */
function nameWithBody(credit: Credit, language: string): string {
  const name = printedName(credit, language);
  return credit.affiliation === undefined || credit.kind !== 'person'
    ? name
    : `${name} (${bodyName(credit, language)})`;
}

/**
 * The credit line: own outlet and agencies in printed order, joined by a slash ("Pishtaz/AFP"), through the template of
 * the supplier's policy where the copy is mixed. Empty when nobody is named.
 */
export function composeCreditLine(credits: readonly Credit[], language: string, template = '{own}/{agency}'): string {
  const bodies = credits.filter(
    (credit) => credit.org !== undefined || credit.kind === 'collective' || credit.affiliation?.agencyId !== undefined,
  );
  const own = bodies
    .filter((credit) => credit.org === 'own' || credit.org === 'sister')
    .map((credit) => printedName(credit, language));
  const agencies = bodies
    .filter((credit) => credit.org !== 'own' && credit.org !== 'sister')
    .map((credit) => bodyName(credit, language));
  if (own.length === 0 || agencies.length === 0) {
    const all = [...new Set([...own, ...agencies])];
    return all.length > 0
      ? all.join('/')
      : joinNames(
          unique(
            credits.filter((credit) => credit.role === 'author' && !isDeskCode(credit)),
            language,
          ),
          language,
        );
  }
  // The printed order of own outlet and agency is kept where the template is the plain pair.
  if (template === '{own}/{agency}') return [...new Set(bodies.map((credit) => bodyName(credit, language)))].join('/');
  return template
    .replaceAll('{own}', [...new Set(own)].join('/'))
    .replaceAll('{agency}', [...new Set(agencies)].join('/'));
}

function bodyName(credit: Credit, language: string): string {
  const affiliated = credit.kind === 'person' ? credit.affiliation : undefined;
  if (affiliated === undefined) return printedName(credit, language);
  const { nameAsPrinted, agencyId } = affiliated;
  return agencyId === undefined ? nameAsPrinted : localName(nameAsPrinted, agencyId, language);
}
