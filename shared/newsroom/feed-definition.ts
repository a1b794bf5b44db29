import * as z from 'zod';
import { feedId } from '../story/identity.ts';
import { licence } from './partner.ts';

const words = z.array(z.string().min(1)).min(1);

/** What a story must have to match: every field given has to match, by any of its values. */
export const selectionRule = z.strictObject({
  /** Language tags; "en" also matches "en-GB". */
  languages: words.optional(),
  /** Page sections, compared without letter case. */
  sections: words.optional(),
  /** IPTC Media Topic codes ("16000000"); narrower topics match too. */
  mediaTopics: z
    .array(z.string().regex(/^(medtop:)?\d{8}$/, 'use a Media Topic code of eight digits such as "15000000" (sport)'))
    .min(1)
    .optional(),
  /** Ids of sources: the folders the copy came in by. */
  sources: words.optional(),
  /** Agency ids of which at least one is credited. */
  agencies: words.optional(),
  /** Whether the own outlet, an agency, or both are credited. */
  credit: z.enum(['own', 'agency', 'own-and-agency']).optional(),
  /** 1 (flash) to 9: at least as urgent as this. */
  urgencyAtLeast: z.int().min(1).max(9).optional(),
  keywords: words.optional(),
  places: words.optional(),
  kinds: z
    .array(z.enum(['text', 'picture', 'graphic', 'video', 'audio', 'composite']))
    .min(1)
    .optional(),
});
export type SelectionRule = z.infer<typeof selectionRule>;

/** One feed: what goes in, how much of it, and how it is written. */
export const feedDefinition = z.strictObject({
  id: feedId,
  title: z.string().min(1),
  description: z.string().min(1),
  /** Language of the feed itself; the publisher's if absent. */
  language: z.string().optional(),
  /** A story goes in when it matches one of these (no rules: every story) … */
  select: z.array(selectionRule).default([]),
  /** … and none of these. */
  reject: z.array(selectionRule).default([]),
  /**
   * Rights of everybody who reads this feed; a partner with licences of its own has to have them as well. Without any
   * here, those that all its partners have; a feed without either has own copy only.
   */
  licences: z.array(licence).optional(),
  /** What its readers publish in; a licence has to cover all of it. */
  media: z
    .array(z.enum(['web', 'print']))
    .min(1)
    .default(['web']),
  /** Newest stories shown. */
  size: z.int().min(1).max(1000).default(50),
  /** Stories older than this many days leave the feed. */
  maximumAgeDays: z.int().min(1).max(3650).default(30),
  /** Days for which a withdrawn story is announced as such. */
  withdrawnForDays: z.int().min(1).max(90).default(7),
  /**
   * Days for which the Atom archive keeps what the feed showed on a day, for partners who were away (RFC 5005); 0 for no
   * archive.
   */
  archiveDays: z.int().min(0).max(90).default(14),
  /** Partner profile whose rules the feed is written by. */
  profile: z.string().default('generic'),
  /** Changes to the profile, for this feed only; checked by the profile. */
  profileOverrides: z.record(z.string(), z.unknown()).default({}),
  /** Readable without a partner key. */
  public: z.boolean().default(false),
});
export type FeedDefinition = z.infer<typeof feedDefinition>;
