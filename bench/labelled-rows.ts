import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type AttributionContext, attribute } from '../shared/attribution/attribute.ts';
import type { Attribution } from '../shared/story/credit.ts';

/** One credit in the vocabulary of the labelled rows (reference §9.1). */
export const labelledCredit = z.object({
  kind: z.enum(['person', 'organisation', 'collective', 'initials']),
  name: z.string(),
  role: z.string(),
  org: z.string().optional(),
  agency: z.string().optional(),
  affiliation: z.object({ name: z.string(), agency: z.string().optional() }).optional(),
  location: z.string().optional(),
  title: z.string().optional(),
  desk: z.string().optional(),
  order: z.number(),
});
export type LabelledCredit = z.infer<typeof labelledCredit>;

export const labelledRow = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.enum(['byline', 'photo-credit', 'signoff', 'dateline', 'credit-line']),
  text: z.string(),
  context: z.object({ outlet: z.string() }).optional(),
  expected: z.object({
    credits: z.array(labelledCredit),
    dateline: z.object({ places: z.array(z.string()), date: z.string().optional() }).optional(),
    residue: z.string().optional(),
  }),
  alternatives: z.array(z.array(labelledCredit)).optional(),
});
export type LabelledRow = z.infer<typeof labelledRow>;

export function readLabelledRows(file: string): LabelledRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelledRow.parse(JSON.parse(line)));
}

/** FNV-1a of the id, lowest bit after mixing: the half a row belongs to. Rules were written with half A in view only. */
export function halfOf(id: string): 'A' | 'B' {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) & 1) === 1 ? 'B' : 'A';
}

const contexts = new Map<string, AttributionContext>();

/** The context a row gives: its outlet's name is all that is known of the newsroom. */
export function contextOf(row: Pick<LabelledRow, 'context'>): AttributionContext {
  const outlet = row.context?.outlet ?? '';
  let context = contexts.get(outlet);
  if (context === undefined) {
    context = { outlets: outlet === '' ? [] : [{ id: outlet, names: [outlet], relation: 'own' }] };
    contexts.set(outlet, context);
  }
  return context;
}

export function read(row: LabelledRow): Attribution {
  return attribute(row.text, { kind: row.kind, language: row.lang, context: contextOf(row) });
}

/** A reading in the rows' own vocabulary. */
export function asLabelled(reading: Attribution): LabelledCredit[] {
  return reading.credits.map((credit) => ({
    kind: credit.kind,
    name: credit.nameAsPrinted,
    role: credit.role,
    ...(credit.org === undefined ? {} : { org: credit.org }),
    ...(credit.agencyId === undefined ? {} : { agency: credit.agencyId }),
    ...(credit.affiliation === undefined
      ? {}
      : {
          affiliation: {
            name: credit.affiliation.nameAsPrinted,
            ...(credit.affiliation.agencyId === undefined ? {} : { agency: credit.affiliation.agencyId }),
          },
        }),
    ...(credit.location === undefined ? {} : { location: credit.location.text }),
    ...(credit.title === undefined ? {} : { title: credit.title.text }),
    ...(credit.desk === undefined ? {} : { desk: credit.desk }),
    order: credit.order,
  }));
}

export interface RowScore {
  readonly namesExact: boolean;
  readonly fullStructure: boolean;
  readonly agencyLoss: boolean;
  readonly falseCredit: boolean;
  readonly tiled: boolean;
}

const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u200c/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const structureKey = (credit: LabelledCredit): string =>
  JSON.stringify([
    credit.kind,
    credit.name,
    credit.role,
    credit.agency,
    credit.org,
    credit.location,
    credit.affiliation?.name,
    credit.affiliation?.agency,
  ]);

/** The four measures of reference §9.4, and whether the segments tile the string. */
export function score(row: LabelledRow, reading: Attribution): RowScore {
  const credits = asLabelled(reading);
  const accepted = [row.expected.credits, ...(row.alternatives ?? [])];
  const names = new Set(credits.map((credit) => nameKey(credit.name)));
  const namesExact = accepted.some((expected) => {
    const wanted = new Set(expected.map((credit) => nameKey(credit.name)));
    return wanted.size === names.size && [...wanted].every((name) => names.has(name));
  });
  const fullStructure = accepted.some(
    (expected) =>
      expected.length === credits.length &&
      expected.every(
        (credit, index) =>
          structureKey(credit) === structureKey(credits[index] ?? credit) && credits[index] !== undefined,
      ),
  );
  const given = agenciesOf(credits);
  const agencyLoss = accepted.every((expected) => [...agenciesOf(expected)].some((agency) => !given.has(agency)));
  let at = 0;
  for (const segment of reading.segments) at = segment.span.start === at ? segment.span.end : Number.NaN;
  return {
    namesExact,
    fullStructure,
    agencyLoss,
    falseCredit: row.expected.credits.length === 0 && credits.length > 0,
    tiled: at === row.text.length,
  };
}

function agenciesOf(credits: readonly LabelledCredit[]): Set<string> {
  return new Set(
    credits.flatMap((credit) => [credit.agency, credit.affiliation?.agency]).filter((id) => id !== undefined),
  );
}

/** Two or more credits, at least one of them an agency or a generic "agencies" (reference §8.2). */
export function isCoByline(row: LabelledRow): boolean {
  const { credits } = row.expected;
  return (
    row.kind === 'byline' &&
    credits.length > 1 &&
    credits.some((credit) => credit.agency !== undefined || (credit.kind === 'collective' && credit.org === undefined))
  );
}
