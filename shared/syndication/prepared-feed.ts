import type { FeedDefinition } from '../newsroom/feed-definition.ts';
import type { Entry } from '../story/entry.ts';
import type { StoryId } from '../story/identity.ts';
import type { FeedDocument, Format } from './feed-document.ts';
import type { FormatWriter, WritingContext } from './format-writer.ts';
import { contextKeyOf } from './fragments.ts';
import type { Profile } from './profiles/profile.ts';
import { profileOf } from './profiles/profile-of.ts';

/** What follows from the configuration of a feed alone, worked out once for as long as the process lives. */
export interface PreparedFeed {
  readonly profile: Profile;
  readonly contextKey: string;
  readonly channels: Map<Format, string>;
  /** Stories of the last build: see {@link recogniseEntries}. */
  readonly seen: Map<StoryId, Entry>;
  readonly madeFor: Pick<FeedDocument, 'publisher' | 'outlets'>;
}

const prepared = new WeakMap<FeedDefinition, PreparedFeed>();

/**
 * The configuration of a document's feed, checked and ready. Configuration objects are never changed in place: a new
 * newsroom.json gives new ones.
 * @throws ProfileError when the profile is unknown or its overrides are wrong
 */
export function preparedFeed(document: FeedDocument): PreparedFeed {
  const { publisher, outlets, feed } = document;
  const known = prepared.get(feed);
  if (known !== undefined && known.madeFor.publisher === publisher && known.madeFor.outlets === outlets) return known;
  const profile = profileOf(feed);
  const contextKey = contextKeyOf({ publisher, outlets, profile });
  const made: PreparedFeed = {
    profile,
    contextKey,
    channels: new Map(),
    seen: new Map(),
    madeFor: { publisher, outlets },
  };
  prepared.set(feed, made);
  return made;
}

/** The unchanging part of one of its documents. */
export function channelOf(
  feed: FeedDefinition,
  format: Format,
  writer: FormatWriter,
  context: WritingContext,
  ready: PreparedFeed,
): string {
  let channel = ready.channels.get(format);
  if (channel === undefined) {
    channel = writer.channel(feed, context);
    ready.channels.set(format, channel);
  }
  return channel;
}
