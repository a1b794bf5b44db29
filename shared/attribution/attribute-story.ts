import type { SupplierPolicy } from '../newsroom/supplier-policy.ts';
import type { Attribution, AttributionWarning, Credit, Dateline, StoryAttribution } from '../story/credit.ts';
import { agencyById, withParents } from './agencies.ts';
import { type AttributionContext, attribute, ENGINE } from './attribute.ts';
import { composeByline, composeCreditLine } from './compose.ts';
import { fold } from './fold.ts';
import { relationOf } from './relation.ts';
import {
  agencyOfProvider,
  datelineInBody,
  type SignoffPosition,
  type StoryCreditSources,
  signoffsInBody,
  structuredCredit,
} from './story-sources.ts';
import { codeOf, isOwnName, supplierOf, unknownSupplier } from './story-supplier.ts';
import { missingCredit, policyFor } from './supplier-policies.ts';

export type { SignoffPosition, StoryCreditSources } from './story-sources.ts';

/** A story's attribution, and where in the body the lines stood that it was read from. */
export interface StoryReading {
  readonly attribution: StoryAttribution;
  /** The agency that the copy itself comes from: as configured for its source, else as it says. */
  readonly sentBy?: string;
  /** The dateline at the head of `firstLines[line]`, up to offset `end`. It stays in the body. */
  readonly datelineAt?: { readonly line: number; readonly end: number };
  /** Sign-offs in `lastLines`, in order. Editorial takes the `desk` ones out; `public` tag lines stay. */
  readonly signoffsAt: readonly SignoffPosition[];
}

/**
 * Puts together what byline field, body, dateline, sign-off, credit line and the wire's metadata say about who made a
 * story. Rules for contradictions:
 *
 * 1. Printed words come before metadata: metadata adds a party only where no printed field names it.
 * 2. A field of its own comes before the same thing found in the body.
 * 3. Fields that name different agencies are all believed; the difference is a warning, never a guess.
 * 4. One party in one role is one credit, with every place it was printed as evidence; other roles stay apart.
 *
 * @param policies the newsroom's own supplier policies; the defaults fill what they leave out.
 */
export function attributeStory(
  sources: StoryCreditSources,
  context: AttributionContext,
  policies: readonly SupplierPolicy[],
): StoryReading {
  const { language } = sources;
  const warnings: AttributionWarning[] = [];
  const bylines = sources.bylines.map((text, index) => attribute(text, { kind: 'byline', language, context, index }));
  const creditLine = filled(sources.creditLine)
    ? attribute(sources.creditLine, { kind: 'credit-line', language, context })
    : undefined;
  const field = filled(sources.dateline)
    ? attribute(closed(sources.dateline), { kind: 'dateline', language, context })
    : undefined;
  const inBody = datelineInBody(sources, context);
  const dateline = field?.dateline === undefined ? inBody?.reading : field;
  // Agencies send "KNOXVILLE, Tenn." as a field and say in the text alone who sends it: "KNOXVILLE, Tenn. (AP) —".
  const sender = dateline === field && field?.credits.length === 0 ? inBody?.reading : dateline;
  const signoffField = filled(sources.signoff)
    ? attribute(sources.signoff, { kind: 'signoff', language, context })
    : undefined;
  const signoffs = signoffsInBody(sources, context);

  const readings = [
    ...bylines,
    ...(signoffField === undefined ? signoffs.map((one) => one.reading) : [signoffField]),
    ...(sender === dateline ? [] : [dateline]),
    sender,
    creditLine,
  ].filter((one) => one !== undefined);
  for (const reading of readings) warnings.push(...reading.warnings.filter((warning) => warning.code !== 'no-credit'));
  const credits = gather(readings);
  const sentBy = supplierOf(sources, context);
  addMetadata(credits, sources, context, sentBy);
  warnings.push(...conflicts(bylines, sender, credits));
  const unknown = unknownSupplier(sources, context, credits);
  if (unknown !== undefined) warnings.push(unknown);

  const ordered = credits.map((credit, position) => ({ ...credit, order: position + 1 }));
  const agencyIds = agenciesOf(ordered);
  const concluded = relationOf({
    credits: ordered,
    ...(sentBy === undefined ? {} : { sentBy }),
    takenOver: readings.some((one) => one.warnings.some((warning) => warning.code === 'taken-over')),
  });
  const relation = unknown !== undefined && concluded === 'own' ? 'unknown' : concluded;
  const [supplier] = agencyIds;
  const template = supplier === undefined ? undefined : policyFor(supplier, policies).creditWhenMixed;
  const byline = composeByline(ordered, language);
  const line = composeCreditLine(ordered, language, template);
  const datelines: Dateline[] = dateline?.dateline === undefined ? [] : [dateline.dateline];
  const attribution: StoryAttribution = {
    printed: {
      byline: bylines.map(withoutFurniture),
      dateline: datelines.map((one) => one.printed),
      signoff: signoffField === undefined ? signoffs.map((one) => one.reading.printed) : [signoffField.printed],
      creditLine: creditLine === undefined ? [] : [creditLine.printed.trim()],
    },
    credits: ordered,
    datelines,
    relation,
    agencyIds,
    byline,
    creditLine: line,
    licence: [],
    warnings,
    engine: ENGINE,
  };
  const shown = {
    names: [
      byline,
      line,
      ...attribution.printed.byline,
      ...attribution.printed.creditLine,
      ...agencyIds.map((id) => agencyById(id)?.short ?? id),
    ],
    dateline: datelines[0]?.printed ?? '',
  };
  return {
    ...(sentBy === undefined ? {} : { sentBy }),
    attribution: { ...attribution, licence: agencyIds.map((id) => licence(id, attribution, policies, shown)) },
    ...(inBody === undefined ? {} : { datelineAt: { line: inBody.line, end: inBody.end } }),
    signoffsAt: signoffs.map((one) => one.at),
  };
}

function filled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** A dateline in a field of its own often lacks the dash that ends it in running text; a stop may belong to "Pa.". */
function closed(dateline: string): string {
  return /[-\u2010-\u2015:]\s*$/u.test(dateline) ? dateline : `${dateline} -`;
}

/** Credits in order of importance and print: bylines, sign-offs, dateline, credit line; the same party and role once. */
function gather(readings: readonly Attribution[]): Credit[] {
  const credits: Credit[] = [];
  for (const reading of readings) {
    for (const credit of reading.credits) {
      const at = credits.findIndex((other) => other.role === credit.role && sameParty(other, credit));
      const known = credits[at];
      if (known === undefined) credits.push(credit);
      else
        credits[at] = { ...known, ...missingDetails(known, credit), evidence: [...known.evidence, ...credit.evidence] };
    }
  }
  return credits;
}

function missingDetails(known: Credit, again: Credit): Partial<Credit> {
  return {
    ...(known.affiliation === undefined && again.affiliation !== undefined ? { affiliation: again.affiliation } : {}),
    ...(known.location === undefined && again.location !== undefined ? { location: again.location } : {}),
    ...(known.title === undefined && again.title !== undefined ? { title: again.title } : {}),
  };
}

function sameParty(a: Credit, b: Credit): boolean {
  if (a.kind !== b.kind) return false;
  if (a.agencyId !== undefined || b.agencyId !== undefined) return a.agencyId === b.agencyId;
  if (a.outletId !== undefined && a.outletId === b.outletId && a.kind === 'organisation') return true;
  return fold(a.nameAsPrinted) === fold(b.nameAsPrinted);
}

/** Rule 1: metadata names a party only where no printed field does. */
function addMetadata(
  credits: Credit[],
  sources: StoryCreditSources,
  context: AttributionContext,
  sentBy: string | undefined,
): void {
  const named = (agencyId: string): boolean =>
    credits.some((credit) => credit.agencyId === agencyId || credit.affiliation?.agencyId === agencyId);
  const printedAuthors = credits.some(
    (credit) => credit.role === 'author' && credit.evidence.some((span) => span.field === 'byline'),
  );
  for (const [index, party] of sources.parties.entries()) {
    const text = party.name ?? codeOf(party);
    if (text === undefined || text.trim() === '' || party.function === 'copyright-holder') continue;
    const agencyId =
      agencyOfProvider(codeOf(party) ?? text, context, sources.language) ??
      agencyOfProvider(text, context, sources.language);
    const person = agencyId === undefined && (party.nature?.includes('person') ?? false);
    const role = party.function === 'creator' ? 'author' : party.function === 'contributor' ? 'contributor' : 'source';
    if (agencyId !== undefined) {
      if (!named(agencyId))
        credits.push(
          structuredCredit({
            name: party.name ?? agencyById(agencyId)?.short ?? text,
            index,
            role: 'source',
            agencyId,
            person: false,
          }),
        );
      continue;
    }
    const known = isOwnName(text, context) || credits.some((credit) => fold(credit.nameAsPrinted) === fold(text));
    // An infoSource is the wire's own word for who the news is from, whether we know the house or not.
    const from = party.function === 'info-source' && party.name !== undefined;
    const adds = role === 'author' ? !printedAuthors && person : from || (person && party.function === 'contributor');
    if (!known && adds) credits.push(structuredCredit({ name: text, index, role, person }));
  }
  if (sentBy !== undefined && !named(sentBy)) {
    const name = agencyById(sentBy)?.short ?? sentBy;
    credits.push({
      ...structuredCredit({ name, index: 0, role: 'source', agencyId: sentBy, person: false }),
      evidence: [],
      rule: 'configured-source',
    });
  }
}

/** E19: byline and dateline that name different agencies. */
function conflicts(
  bylines: readonly Attribution[],
  dateline: Attribution | undefined,
  credits: readonly Credit[],
): AttributionWarning[] {
  const inByline = agenciesIn(bylines.flatMap((reading) => reading.credits));
  const inDateline = agenciesIn(dateline?.credits ?? []);
  const strange = [...inDateline].filter((id) => !inByline.has(id));
  if (inByline.size === 0 || strange.length === 0 || credits.length === 0) return [];
  return [
    {
      code: 'agency-conflict',
      detail: `The byline names ${[...inByline].join(', ')}, the dateline ${strange.join(', ')}.`,
    },
  ];
}

function agenciesIn(credits: readonly Credit[]): Set<string> {
  return new Set(
    credits.flatMap((credit) => [credit.agencyId, credit.affiliation?.agencyId]).filter((id) => id !== undefined),
  );
}

function agenciesOf(credits: readonly Credit[]): string[] {
  return [...new Set([...agenciesIn(credits)].flatMap(withParents))];
}

/** The byline as printed without pipes, dates and buttons at its ends. */
function withoutFurniture(reading: Attribution): string {
  const kept = reading.segments.filter(
    (segment) => segment.type !== 'residue' && segment.type !== 'date' && segment.type !== 'separator',
  );
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return reading.printed.trim();
  const tail = /^[)\]»"'.]+/u.exec(reading.printed.slice(last.span.end))?.[0] ?? '';
  return `${reading.printed.slice(first.span.start, last.span.end)}${tail}`.trim();
}

function licence(
  supplier: string,
  story: StoryAttribution,
  policies: readonly SupplierPolicy[],
  shown: { names: string[]; dateline: string },
): StoryAttribution['licence'][number] {
  const policy = policyFor(supplier, policies);
  const missing = missingCredit(story, { ...policy, supplier }, shown);
  return { supplier, policyVersion: policy.version, satisfied: missing.length === 0, missing };
}
