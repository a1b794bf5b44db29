import * as z from 'zod';

/** Names of elements, as sanitize-html takes them. */
const elementNames = z.array(z.string().regex(/^[a-z][a-z0-9]*$/, 'use names of HTML elements in lower case'));

/**
 * What one kind of partner wants its feeds to look like. Every field can be changed for one feed by
 * `profileOverrides` in newsroom.json.
 */
export const profile = z.strictObject({
  name: z.string().min(1),
  /** Documents that are written. */
  documents: z
    .array(z.enum(['rss.xml', 'atom.xml', 'newsml-g2.xml', 'feed.json', 'ninjs.json', 'index.html']))
    .min(1, 'name at least one document'),
  /** Whole stories, or only their summaries. */
  text: z.enum(['full', 'summary']),
  /** Where summaries come from: the deck (the beginning of the text where there is none), or always the text. */
  summaryFrom: z.enum(['deck', 'text']),
  /** Characters of a summary made from the text. */
  summaryLength: z.int().min(50).max(5000),
  /** One `dc:creator` a party, or all names in one: many readers show only the first, or only the last. */
  creators: z.enum(['multiple', 'joined']),
  /** Where pictures go: `media:content`, inside the text, both, or nowhere. */
  pictures: z.enum(['media', 'inline', 'both', 'none']),
  /** RSS: the first picture also as `enclosure` or `media:thumbnail`. */
  leadPicture: z.array(z.enum(['enclosure', 'thumbnail'])),
  /** `guid` of RSS items: the permanent tag URI, or the address of the story. */
  guid: z.enum(['tag', 'address']),
  /** Which date RSS shows as `pubDate`: the first publication, or the newest change. */
  pubDate: z.enum(['published', 'updated']),
  /** Order of the stories: as the feed has them (newest change first), or by first publication. */
  sort: z.enum(['updated', 'published']),
  /** At most so many stories, if fewer than the feed has. */
  size: z.int().min(1).max(1000),
  /** Bytes of a document; the oldest stories are left out until it fits. */
  maximumBytes: z.int().min(10_000).optional(),
  /** Stories older than this many days, counted from the newest change in the feed, are left out. */
  maximumAgeDays: z.int().min(1).max(3650),
  /** Characters of a headline; a longer one is cut at a word, in this profile's documents only. */
  titleMaximum: z.int().min(20).max(1000).optional(),
  /** Characters of the channel's description. */
  descriptionMaximum: z.int().min(10).max(1000).optional(),
  /** Fields that are not written. Credit and rights are not among them: they always go out. */
  leaveOut: z.array(
    z.enum([
      'subHeadline',
      'section',
      'slugline',
      'urgency',
      'keywords',
      'subjects',
      'places',
      'contributors',
      'usageTerms',
    ]),
  ),
  /** Elements that stay in the text; all of ours when absent. */
  html: z
    .strictObject({
      elements: elementNames,
      /** Elements replaced by others before the rest is dropped: {"h2": "h3"}. */
      instead: z.record(z.string(), z.string()).default({}),
      maximumDepth: z.int().min(2).max(100).default(50),
    })
    .optional(),
  /** Partner vocabularies added to RSS. */
  extensions: z.array(z.enum(['microsoft', 'media-status'])),
  /** Days after publication that `dcterms:valid` ends, where the copy names no end itself; without it, none is written. */
  validDays: z.int().min(1).max(3650).optional(),
});
export type Profile = z.infer<typeof profile>;
