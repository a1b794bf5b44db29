import type { Attribution, CreditField } from '../story/credit.ts';
import { foldDates } from './furniture.ts';
import { languageOf } from './language.ts';
import { type AttributionContext, prepareContext } from './outlets.ts';
import { readByline } from './read-byline.ts';
import { readCreditLine } from './read-credit-line.ts';
import { readDateline } from './read-dateline.ts';
import { readPictureCredit } from './read-picture-credit.ts';
import { readSignoff } from './read-signoff.ts';
import { Reading } from './reading.ts';
import { Scanner } from './scan.ts';

export type { AttributionContext } from './outlets.ts';
export { prepareContext } from './outlets.ts';

/** Version of grammar and word tables; a replay compares it. */
export const ENGINE = '1';

/** The field a string was printed in. */
export type PrintedKind = 'byline' | 'photo-credit' | 'signoff' | 'dateline' | 'credit-line';

export interface AttributeOptions {
  readonly kind: PrintedKind;
  /** BCP 47; found from the string when absent. */
  readonly language?: string;
  readonly context: AttributionContext;
  /** Position of the string in its field, for the spans. */
  readonly index?: number;
}

const FIELD: Readonly<Record<PrintedKind, CreditField>> = {
  byline: 'byline',
  'photo-credit': 'photoCredit',
  signoff: 'signoff',
  dateline: 'dateline',
  'credit-line': 'creditLine',
};

/** Longer strings are no credit: only their head is read, the rest stays one unresolved segment. */
const LONGEST = 2000;

/**
 * Reads one printed string into structured credits. Pure and synchronous, linear in the length of the string, and it
 * never throws: what cannot be read stays whole as an unresolved segment, with a warning.
 */
export function attribute(printed: string, options: AttributeOptions): Attribution {
  const context = prepareContext(options.context);
  const head = printed.length > LONGEST ? printed.slice(0, LONGEST) : printed;
  const language = languageOf(options.language, head);
  const items = foldDates(new Scanner(head, language, context).run());
  const reading = new Reading({
    text: printed,
    field: FIELD[options.kind],
    index: options.index ?? 0,
    language,
    items,
    context,
    rule: options.kind,
  });
  if (printed.length > LONGEST && options.kind !== 'dateline')
    reading.clear('too-long', `A credit is at most ${LONGEST} characters long.`);
  else READERS[options.kind](reading);
  return reading.finish();
}

const READERS: Readonly<Record<PrintedKind, (reading: Reading) => unknown>> = {
  byline: readByline,
  'photo-credit': readPictureCredit,
  signoff: readSignoff,
  dateline: readDateline,
  'credit-line': readCreditLine,
};
