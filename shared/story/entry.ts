import * as z from 'zod';
import { credit, dateline, relation } from './credit.ts';
import { digitalSourceType } from './digital-source-type.ts';
import { storyId } from './identity.ts';
import { picture } from './picture.ts';
import { place, subject } from './revision.ts';
import { instant } from './time.ts';
import { xhtml } from './xhtml.ts';

/**
 * A story as one feed shows it: the public side only. There is no field for desk notes, holds or sign-offs here, so
 * what is not for the public has no way out. Pictures the feed has no right to are already gone.
 */
export const entry = z.object({
  story: storyId,
  /** Permanent `tag:` URI, the same in every format and for every version. */
  guid: z.string(),
  /** Address of the story for readers. */
  url: z.string(),
  /** Counts up with everything that happened to the story; NewsML-G2 `version`. */
  version: z.int().positive(),
  published: instant,
  updated: instant,
  kind: z.enum(['text', 'picture', 'graphic', 'video', 'audio', 'composite']),
  language: z.string(),
  headline: z.string(),
  subHeadline: z.string().optional(),
  deck: z.string().optional(),
  section: z.string().optional(),
  slugline: z.string().optional(),
  urgency: z.int().min(1).max(9).optional(),
  /** Bylines as printed, furniture removed. */
  bylines: z.array(z.string()),
  /** One composed string: "By Pishtaz and AFP"; empty when nobody is named. */
  byline: z.string(),
  creditLine: z.string(),
  credits: z.array(credit),
  agencyIds: z.array(z.string()),
  relation,
  datelines: z.array(dateline),
  body: xhtml,
  pictures: z.array(picture),
  subjects: z.array(subject),
  keywords: z.array(z.string()),
  places: z.array(place),
  genres: z.array(z.string()),
  digitalSourceType: digitalSourceType.optional(),
  /** Set on a correction; the note is there when the sender worded one for the public. */
  correction: z.object({ note: z.string().optional() }).optional(),
  /** True when this is a later version of a story already published, not a correction. */
  update: z.boolean(),
  contentWarning: z.boolean(),
  pressRelease: z.boolean(),
  /** "(c) 2026 Pishtaz. Contains material (c) 2026 Agence France-Presse." */
  copyright: z.string(),
  usageTerms: z.array(z.string()),
  expires: instant.optional(),
  /** The item it is made from, for `irel:derivedFrom`, Atom `source` and the like. */
  source: z.object({
    provider: z.string(),
    agencyId: z.string().optional(),
    itemId: z.string(),
    version: z.string().optional(),
    created: instant,
  }),
});
export type Entry = z.infer<typeof entry>;

/** What a feed shows in the place of a story that it carried and may not carry any more. Never a body. */
export const withdrawal = z.object({
  story: storyId,
  guid: z.string(),
  url: z.string(),
  version: z.int().positive(),
  published: instant,
  /** When it was withdrawn: newer than any `updated` the story had in this feed. */
  at: instant,
  /** `killed` and `withheld` are stops that partners must obey; `left` is a story that no longer fits the feed. */
  kind: z.enum(['killed', 'withheld', 'left']),
  language: z.string(),
});
export type Withdrawal = z.infer<typeof withdrawal>;
