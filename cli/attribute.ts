import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod';
import { type AttributionContext, attribute } from '../shared/attribution/attribute.ts';
import type { Attribution, Credit, Segment } from '../shared/story/credit.ts';
import { directionOf } from '../shared/story/language.ts';

const printedKind = z.enum(['byline', 'photo-credit', 'signoff', 'dateline', 'credit-line']);

/** Options of `cobyline attribute`, as the command line gives them. */
export const attributeOptions = z.object({
  kind: printedKind.default('byline'),
  /** Language of the string; found when absent. */
  lang: z.string().optional(),
  /** Names of the own outlet, separated by commas. */
  own: z.string().optional(),
  /** Read rows from standard input instead of one string. */
  jsonl: z.boolean().default(false),
});
export type AttributeOptions = z.input<typeof attributeOptions>;

const row = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  lang: z.string().optional(),
  kind: printedKind,
  text: z.string(),
  context: z.object({ outlet: z.string().optional() }).optional(),
});

/** One credit in the vocabulary of the labelled rows. */
interface RowCredit {
  readonly kind: string;
  readonly name: string;
  readonly role: string;
  readonly agency?: string;
  readonly org?: string;
  readonly location?: string;
  readonly affiliation?: { readonly name: string; readonly agency?: string };
  readonly title?: string;
  readonly desk?: string;
  readonly order: number;
}

/**
 * `cobyline attribute "By Pishtaz and AFP"`, or `--jsonl` with rows on standard input. Returns the exit code: 1 when a
 * row could not be read (its line says why, the others are answered all the same), 2 when there is nothing to read.
 */
export async function attributeCommand(
  printed: string | undefined,
  options: AttributeOptions,
  streams: { stdin: Readable; stdout: Writable; stderr: Writable },
): Promise<number> {
  const { kind, lang, own, jsonl } = attributeOptions.parse(options);
  if (jsonl) return attributeRows(streams.stdin, streams.stdout);
  if (printed === undefined) {
    streams.stderr.write('Give the printed string, or --jsonl and rows on standard input.\n');
    return 2;
  }
  const names = (own ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const reading = attribute(printed, {
    kind,
    context: contextOf(names),
    ...(lang === undefined ? {} : { language: lang }),
  });
  streams.stdout.write(describe(reading));
  return 0;
}

const contexts = new Map<string, AttributionContext>();
/** Rows of one file name few outlets; the bound keeps a hostile file from filling the memory. */
const MOST_CONTEXTS = 5000;

function contextOf(names: readonly string[]): AttributionContext {
  const key = names.join('\u0000');
  const known = contexts.get(key);
  if (known !== undefined) return known;
  const [first] = names;
  const context: AttributionContext = { outlets: first === undefined ? [] : [{ id: first, names, relation: 'own' }] };
  if (contexts.size < MOST_CONTEXTS) contexts.set(key, context);
  return context;
}

/** One answer a row, in order; waits when the reader of the output is slow. */
async function attributeRows(stdin: Readable, stdout: Writable): Promise<number> {
  let code = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = answerRow(line);
    if ('error' in answer) code = 1;
    if (!stdout.write(`${JSON.stringify(answer)}\n`)) await new Promise((resolve) => stdout.once('drain', resolve));
  }
  return code;
}

function answerRow(line: string): object {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return { error: 'This line is not JSON.' };
  }
  const parsed = row.safeParse(given);
  if (!parsed.success) {
    const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(given);
    return { ...(id.success ? { id: id.data.id } : {}), error: z.prettifyError(parsed.error) };
  }
  const { id, lang, kind, text, context } = parsed.data;
  const outlet = context?.outlet ?? '';
  const reading = attribute(text, {
    kind,
    context: contextOf(outlet === '' ? [] : [outlet]),
    ...(lang === undefined ? {} : { language: lang }),
  });
  return {
    ...(id === undefined ? {} : { id }),
    credits: reading.credits.map(asRowCredit),
    ...(reading.dateline === undefined
      ? {}
      : {
          dateline: {
            places: reading.dateline.places,
            ...(reading.dateline.date === undefined ? {} : { date: reading.dateline.date }),
          },
        }),
    ...(reading.residue === undefined ? {} : { residue: reading.residue }),
  };
}

/** A credit in the vocabulary of the labelled rows (`nameAsPrinted` is `name`, `agencyId` is `agency` …). */
export function asRowCredit(credit: Credit): RowCredit {
  const { affiliation } = credit;
  return {
    kind: credit.kind,
    name: credit.nameAsPrinted,
    role: credit.role,
    ...(credit.agencyId === undefined ? {} : { agency: credit.agencyId }),
    ...(credit.org === undefined ? {} : { org: credit.org }),
    ...(credit.location === undefined ? {} : { location: credit.location.text }),
    ...(affiliation === undefined
      ? {}
      : {
          affiliation: {
            name: affiliation.nameAsPrinted,
            ...(affiliation.agencyId === undefined ? {} : { agency: affiliation.agencyId }),
          },
        }),
    ...(credit.title === undefined ? {} : { title: credit.title.text }),
    ...(credit.desk === undefined ? {} : { desk: credit.desk }),
    order: credit.order,
  };
}

const MARKS: Readonly<Record<Segment['type'], string>> = {
  credit: '=',
  affiliation: '~',
  location: '@',
  title: '^',
  role: 'r',
  separator: ' ',
  label: '-',
  date: '.',
  residue: '.',
  unresolved: '?',
};

/** Isolates keep a right-to-left string from turning the line around it (Unicode UAX #9). */
const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/** The reading for people: the string, a line of marks under it, the credits in order. */
function describe(reading: Attribution): string {
  const rightToLeft = directionOf(reading.language) === 'rtl';
  const isolate = (text: string): string => (rightToLeft ? `${FIRST_STRONG}${text}${POP}` : text);
  const lines: string[] = [isolate(reading.printed)];
  // Marks under the letters only line up where columns run the way the letters do; otherwise the spans are listed.
  if (!rightToLeft) lines.push(underline(reading));
  else
    for (const segment of reading.segments)
      if (segment.type !== 'separator')
        lines.push(
          `  ${segment.type.padEnd(12)}${isolate(reading.printed.slice(segment.span.start, segment.span.end))}`,
        );
  for (const credit of reading.credits) lines.push(`  ${credit.order}. ${describeCredit(credit, isolate)}`);
  if (reading.credits.length === 0) lines.push('  Nobody is credited here.');
  if (reading.dateline !== undefined) {
    const { places, date } = reading.dateline;
    lines.push(
      `  dateline: ${places.map(isolate).join(' / ') || 'no place'}${date === undefined ? '' : `, ${isolate(date)}`}`,
    );
  }
  if (reading.residue !== undefined) lines.push(`  furniture: ${isolate(reading.residue)}`);
  for (const warning of reading.warnings) lines.push(`  note: ${warning.detail}`);
  return `${lines.join('\n')}\n`;
}

function underline(reading: Attribution): string {
  let marks = '';
  for (const { span, type } of reading.segments)
    marks += MARKS[type].repeat(columns(reading.printed.slice(span.start, span.end)));
  return marks.trimEnd();
}

/** Terminal columns: East Asian wide characters take two, combining marks none. */
function columns(text: string): number {
  let width = 0;
  for (const char of text) {
    if (/\p{M}|[\u200b-\u200f\u2060-\u2069\ufeff]/u.test(char)) continue;
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(char)
      ? 2
      : 1;
  }
  return width;
}

function describeCredit(credit: Credit, isolate: (text: string) => string): string {
  const parts = [`${credit.role}: ${isolate(credit.nameAsPrinted)} (${credit.kind}`];
  if (credit.org !== undefined) parts.push(`, ${credit.org}`);
  if (credit.agencyId !== undefined) parts.push(`, ${credit.agencyId}`);
  parts.push(')');
  if (credit.affiliation !== undefined)
    parts.push(
      ` of ${isolate(credit.affiliation.nameAsPrinted)}${credit.affiliation.agencyId === undefined ? '' : ` (${credit.affiliation.agencyId})`}`,
    );
  if (credit.location !== undefined) parts.push(` in ${isolate(credit.location.text)}`);
  if (credit.title !== undefined) parts.push(`, ${isolate(credit.title.text)}`);
  if (credit.desk !== undefined) parts.push(`, desk ${credit.desk}`);
  parts.push(` — ${credit.confidence}`);
  return parts.join('');
}
