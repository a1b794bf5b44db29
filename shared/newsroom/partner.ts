import * as z from 'zod';

/** What a partner may do with one agency's copy. */
export const licence = z.strictObject({
  /** Id in the agency register, or "*" for every agency. */
  agency: z.string().min(1),
  text: z.boolean().default(true),
  pictures: z.boolean().default(true),
  translations: z.boolean().default(true),
  media: z.array(z.enum(['web', 'print'])).default(['web', 'print']),
  /** ISO 3166-1 alpha-2 codes; without any, everywhere. */
  territories: z.array(z.string().regex(/^[A-Z]{2}$/, 'use two-letter country codes such as "LB"')).optional(),
  /** Days after which the copy may not be kept; it leaves the feed by then. */
  archiveDays: z.int().positive().optional(),
});
export type Licence = z.infer<typeof licence>;

/** The digest of a key; the key itself is shown once, when it is made, and stored nowhere. */
export const partnerKey = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'has to be a SHA-256 of 64 hexadecimal digits; let "cobyline partner add" make it'),
  /** From then on the key is refused. */
  until: z.iso.datetime({ offset: true, error: 'use a time with its zone such as "2026-12-31T23:59:59Z"' }).optional(),
});
export type PartnerKey = z.infer<typeof partnerKey>;

/** An address of the partner's own that is sent each story of its feeds at once (Standard Webhooks). */
export const webhook = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'use a whole address that starts with https://' }),
  /** Only these of the partner's feeds. */
  feeds: z.array(z.string()).min(1).optional(),
});

/** Somebody who takes feeds. */
export const partner = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
  name: z.string().min(1),
  /** Ids of the feeds it may read. */
  feeds: z.array(z.string()).default([]),
  licences: z.array(licence).default([]),
  /** Country the partner publishes in, for territories. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'use a two-letter country code such as "LB"')
    .optional(),
  /** SHA-256 (hexadecimal) of its access keys; two while a key is being replaced. */
  keys: z.array(partnerKey).max(4, 'keep at most four keys; remove those that are over').default([]),
  /** What signs them is no part of this file: `cobyline partner secret ID` makes it. */
  webhooks: z.array(webhook).max(5, 'give a partner at most five webhooks').default([]),
});
export type Partner = z.infer<typeof partner>;
