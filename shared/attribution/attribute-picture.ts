import type { Attribution, AttributionWarning, Credit } from '../story/credit.ts';
import { withParents } from './agencies.ts';
import { attribute } from './attribute.ts';
import { joinNames, printedName } from './compose.ts';
import { fold } from './fold.ts';
import { foldDates } from './furniture.ts';
import { languageOf } from './language.ts';
import { type AttributionContext, prepareContext } from './outlets.ts';
import { captionCredit } from './picture-credit-zone.ts';
import { Scanner } from './scan.ts';
import { joiningOf } from './words/joining.ts';

/** What a wire item says about who made a picture, as printed. */
export interface PictureCreditSources {
  readonly creditLine?: string | undefined;
  readonly byline?: string | undefined;
  readonly caption?: string | undefined;
  readonly copyright?: string | undefined;
}

export interface PictureAttribution {
  readonly credits: Credit[];
  /** Every agency the picture comes from or through, parents included: entitlement looks here. */
  readonly agencyIds: string[];
  /** "Anwar Amro/AFP", "PUNIT PARANJPE/AFP via Getty Images". Empty when nobody is named. */
  readonly creditLine: string;
  /** The caption without the credit that stood at its end; absent when it had none. */
  readonly captionWithoutCredit?: string;
  readonly warnings: AttributionWarning[];
}

/**
 * Who is credited for one picture. Fields are read in the order credit line, byline, caption, copyright; a party that
 * several of them name is one credit with several places of evidence (`index` of a span: 0 credit line, 1 byline,
 * 2 caption, 3 copyright). Nothing of it ever becomes a credit of the text.
 */
export function attributePicture(
  sources: PictureCreditSources,
  language: string,
  context: AttributionContext,
): PictureAttribution {
  const credits: Credit[] = [];
  const warnings: AttributionWarning[] = [];
  const take = (reading: Attribution): void => {
    for (const credit of reading.credits) merge(credits, credit);
    warnings.push(...reading.warnings.filter((warning) => warning.code !== 'no-credit' && warning.code !== 'repeated'));
  };
  const read = (text: string, index: number): Attribution =>
    attribute(text, { kind: 'photo-credit', language, context, index });
  if (filled(sources.creditLine)) take(read(sources.creditLine, 0));
  if (filled(sources.byline)) take(read(sources.byline, 1));
  const at = filled(sources.caption) ? creditAt(sources.caption, language, context) : undefined;
  let captionWithoutCredit: string | undefined;
  if (filled(sources.caption) && at !== undefined) {
    const reading = read(sources.caption, 2);
    if (reading.credits.length > 0) {
      take(reading);
      captionWithoutCredit = sources.caption.slice(0, at).replace(/[\s\u2014\u2013|([-]+$/u, '');
    }
  }
  // A copyright notice names owners, not photographers: it counts only when nothing else is there.
  if (credits.length === 0 && filled(sources.copyright)) take(read(sources.copyright, 3));
  const ordered = credits.map((credit, position) => ({ ...credit, order: position + 1 }));
  return {
    credits: ordered,
    agencyIds: [
      ...new Set(ordered.flatMap((credit) => (credit.agencyId === undefined ? [] : withParents(credit.agencyId)))),
    ],
    creditLine: pictureCreditLine(ordered, language) || (sources.creditLine?.trim() ?? ''),
    ...(captionWithoutCredit === undefined ? {} : { captionWithoutCredit }),
    warnings,
  };
}

function filled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** Offset at which the credit at the end of a caption begins; undefined when the caption has none. */
function creditAt(caption: string, language: string, context: AttributionContext): number | undefined {
  const items = foldDates(
    new Scanner(caption.slice(0, 2000), languageOf(language, caption), prepareContext(context)).run(),
  );
  return captionCredit(items);
}

function merge(credits: Credit[], credit: Credit): void {
  const same = credits.findIndex((other) => other.role === credit.role && sameParty(other, credit));
  const known = credits[same];
  if (known === undefined) credits.push(credit);
  else credits[same] = { ...known, evidence: [...known.evidence, ...credit.evidence] };
}

function sameParty(a: Credit, b: Credit): boolean {
  if (a.agencyId !== undefined || b.agencyId !== undefined) return a.agencyId === b.agencyId;
  return fold(a.nameAsPrinted) === fold(b.nameAsPrinted);
}

function pictureCreditLine(credits: readonly Credit[], language: string): string {
  const names = (roles: readonly string[]): string[] =>
    credits.filter((credit) => roles.includes(credit.role)).map((credit) => printedName(credit, language));
  const makers = joinNames(names(['photographer', 'illustrator', 'producer', 'author']), language);
  const chain = [makers, ...names(['provider', 'source'])].filter((name) => name !== '').join('/');
  const distributors = names(['distributor']).join('/');
  if (distributors === '') return chain;
  return chain === '' ? distributors : `${chain}${joiningOf(language).via}${distributors}`;
}
