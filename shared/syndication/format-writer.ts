import type { FeedDefinition } from '../newsroom/feed-definition.ts';
import type { Withdrawal } from '../story/entry.ts';
import type { FeedDocument, Frame } from './feed-document.ts';
import type { G2Context } from './newsml-g2/g2-context.ts';
import type { PresentedStory } from './presented-story.ts';
import type { Profile } from './profiles/profile.ts';

/** What a story is written with, beside itself. */
export interface WritingContext extends G2Context {
  readonly profile: Profile;
  /** Address of the newest archive page of the feed, when there is one. */
  readonly newestArchive?: string | undefined;
}

/** How one format is put together: a frame, and in it one fragment a story. */
export interface FormatWriter {
  readonly contentType: string;
  /** The part of the document that shows one story. Made once for each version of it. */
  entry(story: PresentedStory, context: WritingContext): string;
  /** The part that stands in for a killed or withheld story; undefined where the story is simply gone. */
  notice?(gone: Withdrawal, context: WritingContext): string;
  /** What stands for the story in a list before all stories, from its second attribute on: see {@link Frame.middle}. */
  reference?(story: PresentedStory, context: WritingContext): string;
  /** Why a fragment would break the document, looked at by itself; undefined when it would not. */
  fault(fragment: string, context: WritingContext): string | undefined;
  /** What never changes as long as the feed's configuration does not. */
  channel(feed: FeedDefinition, context: WritingContext): string;
  frame(channel: string, document: FeedDocument, context: WritingContext): Frame;
  /** Why a frame, its parts joined, is broken. */
  frameFault(frame: string): string | undefined;
  /** Between two fragments. */
  readonly separator: string;
  /** The document shows no more stories than this. */
  readonly maximumStories?: number;
}
