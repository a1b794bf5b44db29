import { PermanentError } from '../story/errors.ts';
import type { FeedId } from '../story/identity.ts';
import type { Format } from './feed-document.ts';

/** A finished document is not well-formed. Nothing of it may be stored: the last good bytes stay up. */
export class BrokenFeedError extends PermanentError {
  override readonly name = 'BrokenFeedError';
  readonly feed: FeedId;
  readonly format: Format;

  constructor(feed: FeedId, format: Format, fault: string) {
    super(`${format} of feed "${feed}" would not be well-formed: ${fault}. The last good version stays up.`);
    this.feed = feed;
    this.format = format;
  }
}

/** The profile of a feed is not known, or its overrides are wrong. */
export class ProfileError extends PermanentError {
  override readonly name = 'ProfileError';
}
