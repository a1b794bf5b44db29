import * as z from 'zod';
import type { feedId } from '../story/identity.ts';
import { feedDefinition } from './feed-definition.ts';
import { partner } from './partner.ts';
import { HEARTBEAT } from './reserved-names.ts';
import { supplierPolicy } from './supplier-policy.ts';

const languageTag = z
  .string()
  .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'use a language tag such as "en", "fa" or "pt-BR"');

const webAddress = z.url({ protocol: /^https?$/, error: 'use a whole address that starts with https://' });

const timeZone = z.string().refine(isTimeZone, {
  error: 'use a time zone of the IANA list, such as "Europe/Paris" or "UTC"',
});

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The outlet whose newsroom this is, and its sisters: names by language, as they are printed in bylines. */
export const outlet = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens'),
  /** Name by language: {"en": "Pishtaz", "fa": "پیشتاز"}. The first one is used where a language has none. */
  names: z
    .record(languageTag, z.string().min(1))
    .refine((names) => Object.keys(names).length > 0, { error: 'give at least one name' }),
  /** Other forms met in print: initials, domain, short names. */
  alsoPrinted: z.array(z.string().min(1)).default([]),
  relation: z.enum(['own', 'sister']).default('own'),
});
export type Outlet = z.infer<typeof outlet>;

/** A place that wire files come from; its id is the folder they are dropped into. */
export const source = z.strictObject({
  name: z.string().min(1).optional(),
  /** Who sends it where the copy does not say: "afp.com". The id of the source if absent. */
  provider: z.string().min(1).optional(),
  /**
   * Providers that copy from this source may name as its own ("afp.com", "nprov:AFP", as the copy has it); copy that names
   * another is rejected. Without it any: whoever may upload here can then write, and kill, in anybody's name.
   */
  speaksFor: z.array(z.string().min(1)).min(1).optional(),
  /** Id in the agency register, when everything from this source is that agency's copy. */
  agency: z.string().min(1).optional(),
  /** Zone of times that come without one. */
  timeZone: timeZone.default('UTC'),
  /** Language of copy that does not say. */
  language: languageTag.optional(),
  /** Minutes without a file after which somebody is told. Only where silence is news: a small agency may sleep for days. */
  silentAfterMinutes: z
    .int()
    .min(5)
    .max(24 * 60)
    .optional(),
});
export type Source = z.infer<typeof source>;

export const publisher = z.strictObject({
  name: z.string().min(1),
  /** Address of the site; stories get their address from `storyAddress`. */
  url: webAddress,
  /** Address of a story for readers; `{id}` is replaced. */
  storyAddress: z
    .string()
    .refine((address) => address.includes('{id}'), { error: 'has to contain {id}' })
    .optional(),
  /** Where the folders of the feeds are served: `<feedsUrl>/<feed>/rss.xml`. */
  feedsUrl: webAddress.default('http://localhost:8080/feeds'),
  /** Authority of the permanent `tag:` ids (RFC 4151): a domain you own and a year in which you owned it. Never change it. */
  tagAuthority: z.strictObject({
    domain: z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/, 'use a domain name such as "pishtaz.example"'),
    year: z.string().regex(/^(19|20)\d\d$/, 'use a year such as "2026"'),
  }),
  language: languageTag.default('en'),
  email: z.email().optional(),
  /** Licence of the feeds: RSL document, and whether text and data mining is reserved (NewsML-G2 dataMining). */
  rights: z
    .strictObject({
      licenceUrl: webAddress.optional(),
      reserveDataMining: z.boolean().default(false),
    })
    .default({ reserveDataMining: false }),
  /** WebSub hub that feeds announce. */
  hub: webAddress.optional(),
});
export type Publisher = z.infer<typeof publisher>;

export const limits = z.strictObject({
  maximumBytes: z
    .int()
    .positive()
    .default(8 * 1024 * 1024),
  maximumItems: z.int().positive().default(500),
  maximumDepth: z.int().positive().default(64),
  /** Reading one file may take so long; then it is rejected and says so. */
  maximumMilliseconds: z.int().positive().default(5_000),
});

/** newsroom.json: everything that is particular to one newsroom. */
export const newsroom = z
  .strictObject({
    $schema: z.string().optional(),
    publisher,
    outlets: z.array(outlet).min(1, 'name at least your own outlet'),
    /** By folder name. A folder that is not listed is read with the defaults. */
    sources: z.record(z.string().regex(/^[a-zA-Z0-9._-]+$/, 'a source is a folder name'), source).default({}),
    feeds: z.array(feedDefinition).min(1, 'define at least one feed'),
    partners: z.array(partner).default([]),
    /** What suppliers ask for; added to, or replacing, the built-in defaults by supplier. */
    supplierPolicies: z.array(supplierPolicy).default([]),
    limits: limits.default(limits.parse({})),
  })
  .superRefine((value, context) => {
    reportDoubles(
      value.feeds.map((feed) => feed.id),
      'feeds',
      context,
    );
    reportDoubles(
      value.outlets.map((each) => each.id),
      'outlets',
      context,
    );
    reportDoubles(
      value.partners.map((each) => each.id),
      'partners',
      context,
    );
    reportDoubles(
      value.partners.flatMap((each) => each.keys.map((key) => key.sha256)),
      'partners',
      context,
      'two partners have the same key; give each its own',
    );
    const taken = 'is the name of the heartbeat (docs/operate.md#heartbeat-late); choose another one';
    if (value.sources[HEARTBEAT]) context.addIssue({ code: 'custom', path: ['sources', HEARTBEAT], message: taken });
    value.feeds.forEach((each, index) => {
      if (each.id === HEARTBEAT) context.addIssue({ code: 'custom', path: ['feeds', index, 'id'], message: taken });
    });
    value.partners.forEach((each, index) => {
      const limited = each.licences.findIndex((licence) => licence.territories !== undefined);
      if (limited < 0 || each.country !== undefined) return;
      context.addIssue({
        code: 'custom',
        path: ['partners', index, 'country'],
        message: `is needed, because licences[${limited}] is for some territories only`,
      });
    });
    const known = new Set<string>(value.feeds.map((feed) => feed.id));
    value.partners.forEach((each, index) => {
      each.feeds.forEach((feed, position) => {
        if (known.has(feed)) return;
        context.addIssue({
          code: 'custom',
          path: ['partners', index, 'feeds', position],
          message: `there is no feed "${feed}"; the feeds are ${[...known].join(', ')}`,
        });
      });
    });
    if (!value.outlets.some((each) => each.relation === 'own')) {
      context.addIssue({
        code: 'custom',
        path: ['outlets'],
        message: 'one outlet has to be your own ("relation": "own")',
      });
    }
  });
export type Newsroom = z.infer<typeof newsroom>;

function reportDoubles(ids: readonly string[], field: string, context: z.RefinementCtx, words?: string): void {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    context.addIssue({
      code: 'custom',
      path: words === undefined ? [field, index, 'id'] : [field],
      message: words ?? `"${id}" is there twice; ids have to differ`,
    });
  });
}

/** The feed of that id; undefined when there is none (any more). */
export function feedOf(room: Newsroom, id: z.infer<typeof feedId>): Newsroom['feeds'][number] | undefined {
  return room.feeds.find((feed) => feed.id === id);
}
