import type { Attribution, Credit } from '../story/credit.ts';
import { agencyById, agencyByNewsProvider } from './agencies.ts';
import { type AttributionContext, attribute } from './attribute.ts';
import { isKnownPlace } from './lexicon.ts';

/** A party that the wire's metadata names, outside any printed byline. */
export interface CreditParty {
  readonly function: 'provider' | 'creator' | 'contributor' | 'info-source' | 'copyright-holder';
  readonly name?: string | undefined;
  readonly concept?: { readonly scheme: string; readonly code: string } | undefined;
  readonly nature?: string | undefined;
  readonly role?: string | undefined;
}

/** Everything that may say who made a story, as printed. */
export interface StoryCreditSources {
  /** BCP 47. */
  readonly language: string;
  readonly bylines: readonly string[];
  readonly creditLine?: string | undefined;
  /** In a field of its own. */
  readonly dateline?: string | undefined;
  readonly signoff?: string | undefined;
  /** Visible text of the first paragraphs of the body. */
  readonly firstLines: readonly string[];
  /** Visible text of the last paragraphs of the body. */
  readonly lastLines: readonly string[];
  readonly parties: readonly CreditParty[];
  /** As the item says: "afp.com", "nprov:AFP", "AP". */
  readonly provider?: string | undefined;
  /** The agency configured for the source that the file came from. */
  readonly sourceAgencyId?: string | undefined;
}

/** A sign-off that stands in the body. */
export interface SignoffPosition {
  /** Index in `lastLines`. */
  readonly line: number;
  /** Desk codes and contacts never leave the house; tag lines ("X contributed to this report.") are for the public. */
  readonly kind: 'desk' | 'public';
}

/** How many lines from either end are looked at. */
const LINES = 3;
const LONGEST_SIGNOFF = 500;

/** The dateline at the head of one of the first lines, and where it ends (UTF-16 offset into that line). */
export function datelineInBody(
  sources: StoryCreditSources,
  context: AttributionContext,
): { reading: Attribution; line: number; end: number } | undefined {
  for (const [line, text] of sources.firstLines.slice(0, LINES).entries()) {
    const reading = attribute(text, { kind: 'dateline', language: sources.language, context, index: line });
    const { dateline } = reading;
    if (dateline?.evidence === undefined) continue;
    // Without a sender, a line that begins with words and a dash is a dateline only when the words are a place.
    const sure = reading.credits.length > 0 || dateline.places.every((place) => isUpper(place) || isKnownPlace(place));
    if (sure) return { reading, line, end: dateline.evidence.end };
  }
  return undefined;
}

function isUpper(place: string): boolean {
  return place.length > 2 && place === place.toUpperCase() && place !== place.toLowerCase();
}

/** Sign-offs at the end of the body, from the last line upwards; stops at the first line that is none. */
export function signoffsInBody(
  sources: StoryCreditSources,
  context: AttributionContext,
): { reading: Attribution; at: SignoffPosition }[] {
  const found: { reading: Attribution; at: SignoffPosition }[] = [];
  const first = Math.max(0, sources.lastLines.length - LINES);
  for (let line = sources.lastLines.length - 1; line >= first; line--) {
    const text = sources.lastLines[line] ?? '';
    if (text.trim() === '' || /^\s*[_*=-]{2,}\s*$/.test(text)) continue;
    if (text.length > LONGEST_SIGNOFF) break;
    const reading = attribute(text, { kind: 'signoff', language: sources.language, context, index: line });
    const contact = isContact(text);
    const body = text.trim().length;
    if (reading.credits.length === 0 && !contact) break;
    if (reading.credits.length > 0 && !contact && (!wholeLine(reading, body) || isPictureCredit(reading))) break;
    const desk =
      contact ||
      reading.credits.every(
        (credit) =>
          credit.kind === 'initials' ||
          (credit.agencyId !== undefined && reading.credits.some((other) => other.kind === 'initials')),
      );
    found.unshift({ reading, at: { line, kind: desk ? 'desk' : 'public' } });
  }
  return found;
}

/** "[Nadim Amr/AFP]": people named without a word that says what they did are a picture's credit left in the body. */
function isPictureCredit(reading: Attribution): boolean {
  return (
    reading.credits.some((credit) => credit.kind === 'person') &&
    !reading.segments.some((segment) => segment.type === 'label')
  );
}

/** Only a line that is nothing but sign-off counts: what the grammar could not place must be little. */
function wholeLine(reading: Attribution, length: number): boolean {
  const strange = reading.segments
    .filter((segment) => segment.type === 'unresolved')
    .reduce((sum, segment) => sum + segment.span.end - segment.span.start, 0);
  return strange <= length * 0.15;
}

/** "((reporter@example.org; +1 555 0100))": for colleagues, not for readers. */
function isContact(text: string): boolean {
  return /^\s*[([]/.test(text) && /[^\s@]@[^\s@]+\.[a-z]{2,}|\+\d[\d\s-]{6,}/i.test(text);
}

/** The agency a provider string, a party's code or name stands for; undefined when it is no agency. */
export function agencyOfProvider(text: string, context: AttributionContext, language: string): string | undefined {
  const code = text.replace(/^[a-z]+:/i, '');
  const byCode = agencyByNewsProvider(code);
  if (byCode !== undefined && /^nprov:/i.test(text)) return byCode.id;
  const bare = code.replace(/^www\./, '').replace(/\.(com|org|net|de|at|ch|fr|es|it)$/i, '');
  const reading = attribute(bare, { kind: 'credit-line', language, context });
  const [credit] = reading.credits;
  if (reading.credits.length === 1 && credit?.agencyId !== undefined) return credit.agencyId;
  return agencyById(bare.toLowerCase())?.id ?? byCode?.id;
}

/** A credit from the wire's metadata: its evidence is the party's name, or nothing when only a code was given. */
export function structuredCredit(input: {
  name: string;
  index: number;
  role: Credit['role'];
  agencyId?: string | undefined;
  person: boolean;
}): Credit {
  return {
    kind: input.person ? 'person' : 'organisation',
    nameAsPrinted: input.name,
    role: input.role,
    ...(input.person ? {} : { org: input.agencyId === undefined ? ('other' as const) : ('agency' as const) }),
    ...(input.agencyId === undefined ? {} : { agencyId: input.agencyId }),
    order: 1,
    evidence: [{ field: 'structured', index: input.index, start: 0, end: input.name.length }],
    rule: 'wire-metadata',
    confidence: 'certain',
  };
}
