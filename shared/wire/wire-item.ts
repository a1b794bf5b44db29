import * as z from 'zod';
import { digitalSourceType } from '../story/digital-source-type.ts';
import { wireTime } from '../story/time.ts';
import { xhtml } from '../story/xhtml.ts';

/** The formats a wire file may hold, recognised from its content and never from its name. */
export const wireFormat = z.enum([
  'newsml-g2',
  'newsml-1',
  'nitf',
  'ninjs',
  'ap-media-json',
  'dpa-digitalwires',
  'iptc7901',
  'anpa1312',
  'zczc',
  'plain-text',
  'html',
  'email',
  'rss',
  'atom',
]);
export type WireFormat = z.infer<typeof wireFormat>;

/**
 * One place in the item that says something about its status, as printed and as far as the *format* defines it:
 * what free text means is for the editorial stage. `unreadable` is a status field with a value nobody knows: held.
 */
export const statusEvidence = z.object({
  /** Where it stood, in the format's own words: `pubStatus`, `editorialtypes`, `docdata management-status` … */
  where: z.string(),
  printed: z.string(),
  reading: z.enum(['usable', 'withheld', 'canceled', 'unreadable']),
});
export type StatusEvidence = z.infer<typeof statusEvidence>;

/** One place that sets an embargo. Without an instant in `time` it is in force until a person decides. */
export const embargoEvidence = z.object({ where: z.string(), time: wireTime });
export type EmbargoEvidence = z.infer<typeof embargoEvidence>;

/** What the sender says about this version: an update, a correction, something that is not for the public at all. */
export const wireSignal = z.enum([
  'update',
  'correction',
  'repeat',
  'advisory',
  'alert',
  'test',
  'content-warning',
  'press-release',
]);
export type WireSignal = z.infer<typeof wireSignal>;

/** A subject, genre or category exactly as given; codes are strings ("01000000" stays so). */
export const codedConcept = z.object({
  /** The scheme as given: an alias (`medtop`), a URI, or a name for a scheme without one (`afp-cat`, `anpa-category`). */
  scheme: z.string(),
  code: z.string(),
  name: z.string().optional(),
});
export type CodedConcept = z.infer<typeof codedConcept>;

/** A place the story comes from (`origin`) or is about (`subject`). */
export const wirePlace = z.object({
  role: z.enum(['origin', 'subject']),
  name: z.string(),
  country: z.string().optional(),
  countryCode: z.string().optional(),
  concept: codedConcept.optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});
export type WirePlace = z.infer<typeof wirePlace>;

export const rendition = z.object({
  /** Name of the rendition as given: `highRes`, `web`, `Quicklook` … */
  name: z.string().optional(),
  href: z.string(),
  mediaType: z.string().optional(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  bytes: z.int().nonnegative().optional(),
});
export type Rendition = z.infer<typeof rendition>;

/** A picture (graphic, video, sound) that belongs to a story. Without renditions it is a reference without a file. */
export const wirePicture = z.object({
  kind: z.enum(['picture', 'graphic', 'video', 'audio']),
  id: z.string().optional(),
  headline: z.string().optional(),
  /** Plain text, credit in brackets removed when it could be told from the caption. */
  caption: z.string().optional(),
  /** As printed: "Anwar Amro/AFP", "(Photo by X / AFP)". */
  creditLine: z.string().optional(),
  /** The photographer, where the format has a field of its own for the name. */
  byline: z.string().optional(),
  copyright: z.string().optional(),
  usageTerms: z.string().optional(),
  alternativeText: z.string().optional(),
  digitalSourceType: digitalSourceType.optional(),
  renditions: z.array(rendition),
});
export type WirePicture = z.infer<typeof wirePicture>;

/** A party that the wire's metadata names, outside any printed byline. */
export const wireParty = z.object({
  function: z.enum(['provider', 'creator', 'contributor', 'info-source', 'copyright-holder']),
  name: z.string().optional(),
  concept: codedConcept.optional(),
  /** `cpnat:person`, `cpnat:organisation`, where given. */
  nature: z.string().optional(),
  role: z.string().optional(),
});
export type WireParty = z.infer<typeof wireParty>;

/** A link to another item of the same or another provider. */
export const wireLink = z.object({ relation: z.string(), itemId: z.string(), version: z.string().optional() });
export type WireLink = z.infer<typeof wireLink>;

/**
 * One item as it stood in the file: complete, in order, nothing judged. Every reader gives this and nothing else.
 * Fields are absent when the item does not have them; an empty element counts as absent.
 */
export const wireItem = z.object({
  format: wireFormat,
  /** Version or dialect of the format as declared: "2.35", "AFP 1.2 text wire". */
  dialect: z.string().optional(),
  kind: z.enum(['text', 'picture', 'graphic', 'video', 'audio', 'composite']),
  /** Who sends it, as the format says ("afp.com", "nprov:AFP", "AP"). Absent when the file does not say. */
  provider: z.string().optional(),
  /** The provider's id without its version. Absent where the format has none (plain copy). */
  itemId: z.string().optional(),
  /** The version as printed. Order is for the editorial stage. */
  version: z.string().optional(),
  /** Every id field of the source, raw, under the format's own names. */
  sourceIds: z.record(z.string(), z.string()),
  firstCreated: wireTime.optional(),
  versionCreated: wireTime.optional(),
  /** Time of transmission, where the envelope has one. */
  sent: wireTime.optional(),
  expires: wireTime.optional(),
  status: z.array(statusEvidence),
  embargo: z.array(embargoEvidence),
  signals: z.array(wireSignal),
  /** Every signal as given, those with a meaning of their own in `signals` included. */
  signalCodes: z.array(codedConcept),
  /** 1 (most urgent) to 9, as sent. Letters are mapped to numbers by the format's own table. */
  urgency: z.int().min(1).max(9).optional(),
  /** Plain text. Where an alert has none, its first paragraph serves in formats that say so (NewsML 1). */
  headline: z.string().optional(),
  /** Other headlines, sub-headlines and kickers, in order; role `marker` for lines like "KILL KILL KILL", "2ND LEAD". */
  headlines: z.array(z.object({ role: z.string(), text: z.string() })),
  /** The deck, teaser or abstract. Plain text. */
  deck: z.string().optional(),
  /** The page section it was filed under: "Security". */
  section: z.string().optional(),
  slugline: z.string().optional(),
  /** As printed, "By" and furniture included; several when printed in several places. */
  bylines: z.array(z.string()),
  creditLine: z.string().optional(),
  /** As printed in a field or line of its own. A dateline inside the first paragraph stays in the body. */
  dateline: z.string().optional(),
  /** Desk initials or "Reporting by …" found in a field of their own. */
  signoff: z.string().optional(),
  /** BCP 47, as declared by the item, else found in the text; absent when unknown. */
  language: z.string().optional(),
  /** `assumed`: the newsroom's setting for the source. */
  languageBasis: z.enum(['declared', 'assumed', 'found']).optional(),
  /** Clean body, see {@link xhtml}. Empty for an item without text. */
  body: xhtml,
  subjects: z.array(codedConcept),
  genres: z.array(codedConcept),
  digitalSourceType: digitalSourceType.optional(),
  categories: z.array(codedConcept),
  services: z.array(codedConcept),
  keywords: z.array(z.string()),
  places: z.array(wirePlace),
  parties: z.array(wireParty),
  /** For the desk only: editor's notes, advisories, notepads. Never part of the body, never published. */
  notes: z.array(z.object({ role: z.string(), text: z.string() })),
  usageTerms: z.array(z.string()),
  copyright: z.string().optional(),
  links: z.array(wireLink),
  pictures: z.array(wirePicture),
  /** What the reader removed, repaired or assumed, in plain words: goes into the receipt. */
  remarks: z.array(z.string()),
});
export type WireItem = z.infer<typeof wireItem>;

/** An item with nothing in it: readers fill in what the file has. */
export function emptyWireItem(format: WireFormat): WireItem {
  return {
    format,
    kind: 'text',
    sourceIds: {},
    status: [],
    embargo: [],
    signals: [],
    signalCodes: [],
    headlines: [],
    bylines: [],
    body: xhtml.parse(''),
    subjects: [],
    genres: [],
    categories: [],
    services: [],
    keywords: [],
    places: [],
    parties: [],
    notes: [],
    usageTerms: [],
    links: [],
    pictures: [],
    remarks: [],
  };
}

/** Why something could not be read. `words` is for journalists: no jargon, and what to do where that is known. */
export const rejection = z.object({
  code: z.enum([
    'empty',
    'too-large',
    'binary',
    'unknown-format',
    'encoding',
    'not-well-formed',
    'truncated',
    'unsafe',
    'too-many-items',
    'too-deep',
    'too-slow',
    'not-a-story',
    'no-content',
    'missing-field',
    /** The item names a provider that its source may not speak for. */
    'other-provider',
    /** A mistake in our own reader: the file stays, and somebody must look. */
    'reader-failed',
  ]),
  words: z.string(),
  line: z.int().positive().optional(),
  column: z.int().positive().optional(),
});
export type Rejection = z.infer<typeof rejection>;

/** What a file came to: its items in order, each read or rejected by itself. */
export interface WireReading {
  readonly format?: WireFormat;
  /** Name of the character encoding used, and the rule that chose it: "windows-1252", "content (declared utf-8)". */
  readonly encoding?: { readonly name: string; readonly rule: string };
  readonly items: readonly ({ readonly item: WireItem } | { readonly rejection: Rejection })[];
  /** Set when the file as a whole could not be read; then there are no items. */
  readonly rejection?: Rejection;
}

/** Bounds for one file; all from configuration. */
export interface WireLimits {
  /** Bytes of the file as it came, and of what a gzip file unpacks to. */
  readonly maximumBytes: number;
  readonly maximumItems: number;
  /** Depth of nested XML elements or JSON values. */
  readonly maximumDepth: number;
  /** How long reading one file may take; 5,000 when not set. */
  readonly maximumMilliseconds?: number;
}

export const DEFAULT_WIRE_LIMITS: WireLimits = {
  maximumBytes: 8 * 1024 * 1024,
  maximumItems: 500,
  maximumDepth: 64,
};

/** What the newsroom knows about the source whose file this is. */
export interface WireSource {
  /** IANA zone for times that come without one: "Europe/Paris". */
  readonly timeZone: string;
  /** Language of copy that does not declare one, BCP 47. */
  readonly language?: string;
  /** Own outlets' names: desk copy is told apart from furniture with their help. */
  readonly outletNames?: readonly string[];
}
