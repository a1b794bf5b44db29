import * as z from 'zod';
import { storyAttribution } from './credit.ts';
import { digitalSourceType } from './digital-source-type.ts';
import { digest, storyId } from './identity.ts';
import { picture } from './picture.ts';
import { instant } from './time.ts';
import { xhtml } from './xhtml.ts';

/** How far a version may go. The most restrictive of everything the item says wins. */
export const publicationStatus = z.enum(['usable', 'withheld', 'canceled']);
export type PublicationStatus = z.infer<typeof publicationStatus>;

/** Why a version waits for a person, in words a journalist understands. */
export const hold = z.object({
  code: z.enum([
    'withheld-by-sender',
    'withheld-by-desk',
    'unknown-marker',
    'unreadable-status',
    'unreadable-embargo',
    'missing-credit',
    'test-item',
    'not-for-publication',
    'no-headline',
    'no-content',
  ]),
  words: z.string(),
});
export type Hold = z.infer<typeof hold>;

/** Not before `until`; without it, not before a person says so. */
export const embargo = z.object({ until: instant.optional(), printed: z.string() });
export type Embargo = z.infer<typeof embargo>;

export const subject = z.object({
  scheme: z.string(),
  code: z.string(),
  name: z.string().optional(),
  /** IPTC Media Topic code ("01000000") this subject is, or was mapped to. */
  mediaTopic: z.string().optional(),
});
export type Subject = z.infer<typeof subject>;

export const place = z.object({
  role: z.enum(['origin', 'subject']),
  name: z.string(),
  country: z.string().optional(),
  countryCode: z.string().optional(),
});
export type Place = z.infer<typeof place>;

/**
 * What decides which of two versions of a story is the newer. Compared field by field, in this order: sender's time,
 * sender's version number, time of arrival, version of our own reading, date of the newsroom's configuration, digest.
 * Total: two revisions compare equal only when they are the same. The last three make a replay after a change of rules
 * overtake the earlier reading of the same copy.
 */
export const revisionOrder = z.object({
  /** When the sender made this version; time of arrival where the item does not say. */
  created: instant,
  /** The sender's version number; 0 where there is none. Text versions count by the number in them. */
  version: z.number().nonnegative(),
  received: instant,
  /** {@link READING} of the code that made this revision. */
  reading: z.int().nonnegative(),
  /** When the newsroom.json in force was put in place. */
  configured: instant,
  digest,
});
export type RevisionOrder = z.infer<typeof revisionOrder>;

/** Grows with every change of readers, attribution or editorial rules that should overtake earlier readings on replay. */
export const READING = 1;

/** Negative when `a` is older than `b`. See {@link revisionOrder}. */
export function compareRevisions(a: RevisionOrder, b: RevisionOrder): number {
  return (
    compareText(a.created, b.created) ||
    a.version - b.version ||
    compareText(a.received, b.received) ||
    compareReadings(a, b) ||
    compareText(a.digest, b.digest)
  );
}

/** Negative when `a` comes from an earlier reading than `b`: older code, else an older configuration. */
export function compareReadings(
  a: Pick<RevisionOrder, 'reading' | 'configured'>,
  b: Pick<RevisionOrder, 'reading' | 'configured'>,
): number {
  return a.reading - b.reading || compareText(a.configured, b.configured);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** One version of a story, read and understood. Immutable; stored under its own digest. */
export const revision = z.object({
  story: storyId,
  /** Where it came from: enough to find the original file and to name the source item in NewsML-G2. */
  origin: z.object({
    /** Id of the source in newsroom.json (the folder it was dropped into). */
    source: z.string(),
    /** Key of the original in the wire bucket. */
    wireKey: z.string(),
    wireDigest: digest,
    format: z.string(),
    provider: z.string(),
    itemId: z.string(),
    version: z.string().optional(),
    /** Agency whose feed this is, from the source's configuration or the item's provider. */
    agencyId: z.string().optional(),
  }),
  created: instant,
  firstCreated: instant,
  received: instant,
  /** The sender's version as a number, see {@link revisionOrder}. */
  versionNumber: z.number().nonnegative(),
  status: publicationStatus,
  holds: z.array(hold),
  embargo: embargo.optional(),
  expires: instant.optional(),
  signals: z.array(z.enum(['update', 'correction', 'repeat', 'alert', 'content-warning', 'press-release'])),
  /** What a correction corrects, where it was said in words meant for the public. */
  correctionNote: z.string().optional(),
  kind: z.enum(['text', 'picture', 'graphic', 'video', 'audio', 'composite']),
  language: z.string(),
  headline: z.string(),
  subHeadline: z.string().optional(),
  deck: z.string().optional(),
  section: z.string().optional(),
  slugline: z.string().optional(),
  attribution: storyAttribution,
  /** Desk sign-offs, notes and markers are gone; the dateline stays at the head of the first paragraph. */
  body: xhtml,
  pictures: z.array(picture),
  subjects: z.array(subject),
  keywords: z.array(z.string()),
  places: z.array(place),
  genres: z.array(z.string()),
  digitalSourceType: digitalSourceType.optional(),
  urgency: z.int().min(1).max(9).optional(),
  usageTerms: z.array(z.string()),
  copyright: z.string().optional(),
  /** For the desk only. Nothing of this reaches a feed. */
  deskNotes: z.array(z.object({ role: z.string(), text: z.string() })),
  /** What was assumed, removed or repaired on the way, in plain words: goes into the receipt. */
  remarks: z.array(z.string()),
});
export type Revision = z.infer<typeof revision>;
