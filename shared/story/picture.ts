import * as z from 'zod';
import { credit } from './credit.ts';
import { digitalSourceType } from './digital-source-type.ts';

/** One file of a picture. */
export const pictureFile = z.object({
  href: z.string(),
  name: z.string().optional(),
  mediaType: z.string().optional(),
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  bytes: z.int().nonnegative().optional(),
});

/** A picture of a story with its own credit: what it says about authorship never reaches the text. */
export const picture = z.object({
  kind: z.enum(['picture', 'graphic', 'video', 'audio']),
  id: z.string().optional(),
  headline: z.string().optional(),
  caption: z.string().optional(),
  alternativeText: z.string().optional(),
  /** To print beside the picture, without brackets: "Anwar Amro/AFP". Empty when nobody is named. */
  creditLine: z.string(),
  credits: z.array(credit),
  agencyIds: z.array(z.string()),
  copyright: z.string().optional(),
  digitalSourceType: digitalSourceType.optional(),
  usageTerms: z.string().optional(),
  /** Empty for a reference without a file, as pasted copy has it. */
  files: z.array(pictureFile),
});
export type Picture = z.infer<typeof picture>;
