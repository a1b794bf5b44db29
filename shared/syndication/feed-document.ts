import type { FeedDefinition } from '../newsroom/feed-definition.ts';
import type { Outlet, Publisher } from '../newsroom/newsroom.ts';
import type { Entry, Withdrawal } from '../story/entry.ts';
import type { StoryId } from '../story/identity.ts';
import { type Instant, instant } from '../story/time.ts';

/** Everything a feed is written from. Two equal documents give the same bytes, on any machine and at any time. */
export interface FeedDocument {
  readonly publisher: Publisher;
  readonly outlets: readonly Outlet[];
  readonly feed: FeedDefinition;
  /** Newest first, already cut to the size of the feed. */
  readonly entries: readonly Entry[];
  readonly withdrawals: readonly Withdrawal[];
}

/** One file of a feed, ready to be stored. */
export interface FeedFile {
  /** Path below the feed's folder: `rss.xml`, `items/<story>/newsml-g2.xml`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** Time of the newest change in it; undefined for a feed that never had a story. */
  readonly lastModified: Instant | undefined;
}

/** A document without its stories: they come between `head` and `tail`. */
export interface Frame {
  readonly head: string;
  /** Where `head` ends with a list of the stories, what stands between that list and the stories themselves. */
  readonly middle?: string;
  readonly tail: string;
}

/** A story that one format could not show; the others, and all other stories, are not touched by it. */
export interface Refusal {
  readonly story: StoryId;
  readonly format: Format;
  /** Why, for the desk. */
  readonly words: string;
}

/** The formats a feed is written in, by the name of the document that holds the whole window. */
export const FORMATS = ['rss.xml', 'atom.xml', 'newsml-g2.xml', 'feed.json', 'ninjs.json', 'index.html'] as const;
export type Format = (typeof FORMATS)[number];

/** Name and IPTC code of an agency, looked up in the agency register. */
export interface AgencyParty {
  readonly name: string;
  /** Code in the IPTC scheme `nprov`, where the agency has one: "AFP". */
  readonly newsProvider?: string | undefined;
  /** The agency's own site, for RSS `source`. */
  readonly url?: string | undefined;
}

/** Finds an agency by its id in the register; undefined for one that is not there. */
export type PartyOf = (agencyId: string) => AgencyParty | undefined;

/**
 * Time of the newest change in the feed: the only date that feed documents carry about themselves. Never the clock, or
 * every rebuild would get a new ETag and every poll a full answer.
 */
export function lastChangeOf(document: Pick<FeedDocument, 'entries' | 'withdrawals'>): Instant | undefined {
  let newest: Instant | undefined;
  for (const entry of document.entries) if (newest === undefined || entry.updated > newest) newest = entry.updated;
  for (const gone of document.withdrawals) if (newest === undefined || gone.at > newest) newest = gone.at;
  return newest;
}

/** The date of a feed without any story, where a format demands one: the first day of the `tag:` authority. */
export function dateOf(document: FeedDocument): Instant {
  return lastChangeOf(document) ?? instant.parse(`${document.publisher.tagAuthority.year}-01-01T00:00:00.000Z`);
}

/** Language of the feed itself. */
export function languageOf(document: Pick<FeedDocument, 'feed' | 'publisher'>): string {
  return document.feed.language ?? document.publisher.language;
}

/** Withdrawals that partners are told about in every format; `left` ones only get an Atom tombstone. */
export function noticesOf(document: Pick<FeedDocument, 'withdrawals'>): Withdrawal[] {
  return document.withdrawals.filter((each) => each.kind !== 'left');
}
