import * as z from 'zod';

/** Where a credit was printed. `structured` is the wire's own metadata (provider, infoSource, creator). */
export const creditField = z.enum(['byline', 'dateline', 'signoff', 'creditLine', 'photoCredit', 'body', 'structured']);
export type CreditField = z.infer<typeof creditField>;

/** Offsets in UTF-16 code units into the string printed in `field` at position `index`; `end` is exclusive. */
export const span = z.object({
  field: creditField,
  index: z.int().nonnegative(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});
export type Span = z.infer<typeof span>;

export const creditKind = z.enum(['person', 'organisation', 'collective', 'initials']);
export type CreditKind = z.infer<typeof creditKind>;

export const creditRole = z.enum([
  'author',
  'contributor',
  'reporter',
  'writer',
  'editor',
  'translator',
  'compiler',
  'photographer',
  'illustrator',
  'producer',
  'interviewee',
  'provider',
  'distributor',
  'source',
]);
export type CreditRole = z.infer<typeof creditRole>;

/** Whose organisation this is, seen from the newsroom whose copy it is. Persons and initials carry none. */
export const creditOrg = z.enum(['own', 'sister', 'agency', 'outlet', 'stock', 'other']);
export type CreditOrg = z.infer<typeof creditOrg>;

export const confidence = z.enum(['certain', 'likely', 'guess']);
export type Confidence = z.infer<typeof confidence>;

/** One party to be credited, as it was printed. One credit names one party: never "X and Y". */
export const credit = z.object({
  kind: creditKind,
  /** Exactly as printed: a slice of the printed string at `evidence[0]`. */
  nameAsPrinted: z.string().min(1),
  /** The name made presentable (NFC, letter case); absent when the printed form is already that. */
  displayName: z.string().optional(),
  role: creditRole,
  roleAsPrinted: z.string().optional(),
  org: creditOrg.optional(),
  /** Id in the agency register. */
  agencyId: z.string().optional(),
  /** Id of the own or sister outlet in newsroom.json. */
  outletId: z.string().optional(),
  affiliation: z.object({ nameAsPrinted: z.string(), agencyId: z.string().optional(), evidence: span }).optional(),
  location: z.object({ text: z.string(), evidence: span }).optional(),
  title: z.object({ text: z.string(), evidence: span }).optional(),
  /** Regional desk of an agency, `lno` of `dpa/lno`. */
  desk: z.string().optional(),
  /** Printed order, 1-based, across the field. */
  order: z.int().positive(),
  evidence: z.array(span),
  /** Name of the grammar rule that read it. */
  rule: z.string(),
  confidence,
});
export type Credit = z.infer<typeof credit>;

export const segmentType = z.enum([
  'credit',
  'affiliation',
  'location',
  'title',
  'role',
  'separator',
  'label',
  'date',
  'residue',
  'unresolved',
]);

/** Segments tile the printed string exactly: concatenated in order they give it back, code unit for code unit. */
export const segment = z.object({ span, type: segmentType });
export type Segment = z.infer<typeof segment>;

export const dateline = z.object({
  /** As printed, without the dash that ends it. */
  printed: z.string(),
  places: z.array(z.string()),
  date: z.string().optional(),
  agencyIds: z.array(z.string()),
  evidence: span.optional(),
});
export type Dateline = z.infer<typeof dateline>;

export const attributionWarning = z.object({ code: z.string(), span: span.optional(), detail: z.string() });
export type AttributionWarning = z.infer<typeof attributionWarning>;

/** The reading of one printed string. */
export const attribution = z.object({
  printed: z.string(),
  field: creditField,
  language: z.string(),
  credits: z.array(credit),
  dateline: dateline.optional(),
  segments: z.array(segment),
  /** Page furniture worth naming: dates, "Published …", rights text, serial numbers. */
  residue: z.string().optional(),
  warnings: z.array(attributionWarning),
});
export type Attribution = z.infer<typeof attribution>;

/** How the story relates to the agency's copy it is made from. Unknown counts as `mixed`, never as `verbatim`. */
export const relation = z.enum([
  'own',
  'verbatim',
  'edited',
  'mixed',
  'staff-led',
  'wire-led',
  'compiled',
  'translated',
  'unknown',
]);
export type Relation = z.infer<typeof relation>;

/** What is known about the credit of a whole story, read from every place that printed some. */
export const storyAttribution = z.object({
  printed: z.object({
    /** Furniture removed, otherwise verbatim: what NewsML-G2 `by` shows. */
    byline: z.array(z.string()),
    dateline: z.array(z.string()),
    signoff: z.array(z.string()),
    creditLine: z.array(z.string()),
  }),
  /** Text credits only, in order of importance and print. A picture's credits live with the picture. */
  credits: z.array(credit),
  datelines: z.array(dateline),
  relation,
  /** Every agency the text is credited to or taken from, parents of joint services included: entitlement looks here. */
  agencyIds: z.array(z.string()),
  /** One string in the story's language for partners that want one: "By Pishtaz and AFP". Empty when nobody is named. */
  byline: z.string(),
  /** "Pishtaz/AFP". Empty when nobody is named. */
  creditLine: z.string(),
  /** What each supplier's policy asks for, and whether the story as it stands satisfies it. */
  licence: z.array(
    z.object({
      supplier: z.string(),
      policyVersion: z.string(),
      satisfied: z.boolean(),
      missing: z.array(z.string()),
    }),
  ),
  warnings: z.array(attributionWarning),
  /** Version of the grammar and of the word tables, so that a replay can tell why a reading changed. */
  engine: z.string(),
});
export type StoryAttribution = z.infer<typeof storyAttribution>;
