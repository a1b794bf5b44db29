import type { Entry, Withdrawal } from '../story/entry.ts';
import { BrokenFeedError } from './errors.ts';
import {
  type FeedDocument,
  type FeedFile,
  type Format,
  type Frame,
  lastChangeOf,
  noticesOf,
  type PartyOf,
  type Refusal,
} from './feed-document.ts';
import { type FormatWriter, WRITERS, type WritingContext } from './formats.ts';
import { EntryKeys, type FragmentStore, fragmentOf } from './fragments.ts';
import { XML_DECLARATION } from './newsml-g2/news-message.ts';
import { channelOf, type PreparedFeed, preparedFeed } from './prepared-feed.ts';
import type { Profile } from './profiles/profile.ts';

export interface WriteFeedOptions {
  /** Names and codes of agencies; without it, they go by their ids. */
  readonly partyOf?: PartyOf;
  /** Fragments of earlier builds; new ones are added to it. */
  readonly fragments?: FragmentStore;
}

export interface WrittenFeed {
  readonly files: readonly FeedFile[];
  /** Stories left out of one format, with the reason. */
  readonly refused: readonly Refusal[];
  /** The fragments this build is made of, for the store of the next one: whatever else is in the store is history. */
  readonly fragments: ReadonlyMap<string, Uint8Array>;
}

/**
 * Writes every document of a feed. The same document gives the same bytes: dates come from the stories, never from a
 * clock. Every story is rendered and checked by itself, once for each of its versions, and joined with the others
 * afterwards; one that breaks a format is left out of it and reported.
 * @throws ProfileError when the feed's profile is unknown or its overrides are wrong
 * @throws BrokenFeedError when a finished document would not be well-formed; the last good bytes have to stay up then
 */
export function writeFeed(document: FeedDocument, options: WriteFeedOptions = {}): WrittenFeed {
  const ready = preparedFeed(document);
  const context: WritingContext = {
    publisher: document.publisher,
    outlets: document.outlets,
    profile: ready.profile,
    partyOf: options.partyOf ?? (() => undefined),
  };
  const shown: FeedDocument = { ...document, entries: windowOf(document, ready.profile) };
  const build = new FeedBuild(shown, context, ready, options.fragments ?? new Map());
  for (const format of ready.profile.documents) {
    const writer = WRITERS[format];
    if (writer !== undefined) build.write(format, writer);
  }
  return build.result();
}

/**
 * The stories that the profile shows, in its order: not too old, and with the notices not more than the partner takes.
 * Age is counted from the newest one.
 */
function windowOf(document: FeedDocument, profile: Profile): readonly Entry[] {
  const { entries } = document;
  const newest = lastChangeOf({ entries, withdrawals: [] });
  if (newest === undefined) return entries;
  const oldest = Date.parse(newest) - profile.maximumAgeDays * 86_400_000;
  const young = entries.filter((entry) => Date.parse(entry.updated) >= oldest);
  const sorted =
    profile.sort === 'published'
      ? young.toSorted((a, b) => compare(b.published, a.published) || compare(a.story, b.story))
      : young;
  return sorted.slice(0, Math.max(1, profile.size - noticesOf(document).length));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Room for a frame and a notice or two, when a document has to stay below a limit. */
const FRAME_BYTES = 16_384;

/** One run of {@link writeFeed}. */
class FeedBuild {
  private readonly document: FeedDocument;
  private readonly context: WritingContext;
  private readonly ready: PreparedFeed;
  private readonly store: FragmentStore;
  /** Keys of the entries, in their order. */
  private readonly keys: readonly string[];
  private readonly files: FeedFile[] = [];
  private readonly refused: Refusal[] = [];
  private readonly used = new Map<string, Uint8Array>();

  constructor(document: FeedDocument, context: WritingContext, ready: PreparedFeed, store: FragmentStore) {
    this.document = document;
    this.context = context;
    this.ready = ready;
    this.store = store;
    const keys = new EntryKeys(context.partyOf);
    this.keys = document.entries.map((entry) => keys.of(entry));
  }

  result(): WrittenFeed {
    return { files: this.files, refused: this.refused, fragments: this.used };
  }

  /** The document that holds the whole window, and for NewsML-G2 one document a story. */
  write(format: Format, writer: FormatWriter): void {
    const shown: Entry[] = [];
    const parts: Uint8Array[] = [];
    const listed: Uint8Array[] = [];
    for (const [index, entry] of this.document.entries.entries()) {
      const fragment = this.fragment(format, writer, entry, index);
      if (fragment === undefined) continue;
      shown.push(entry);
      parts.push(fragment.bytes);
      if (writer.reference !== undefined)
        listed.push(...this.reference(format, writer.reference, entry, index, shown.length));
      if (format === 'newsml-g2.xml') this.storyDocument(entry.story, entry.updated, fragment.bytes, fragment.known);
    }
    this.cutToSize(shown, parts, listed);
    const notices = this.notices(format, writer);
    const window = { ...this.document, entries: shown };
    const frame = writer.frame(
      channelOf(this.document.feed, format, writer, this.context, this.ready),
      window,
      this.context,
    );
    const fault = writer.frameFault(frame.head + (frame.middle ?? '') + frame.tail);
    if (fault !== undefined) throw new BrokenFeedError(this.document.feed.id, format, fault);
    const skip = format === 'newsml-g2.xml' ? XML_DECLARATION.length : 0;
    this.files.push({
      name: format,
      bytes: joined(frame, listed, [...notices, ...parts], writer.separator, skip),
      contentType: writer.contentType,
      lastModified: lastChangeOf(window),
      known: false,
    });
  }

  /** Leaves out the oldest stories until the document is as small as the partner wants it. */
  private cutToSize(shown: Entry[], parts: Uint8Array[], listed: Uint8Array[]): void {
    const { maximumBytes } = this.context.profile;
    if (maximumBytes === undefined) return;
    let bytes = FRAME_BYTES;
    for (const part of [...parts, ...listed]) bytes += part.length;
    while (bytes > maximumBytes && shown.length > 1) {
      shown.pop();
      bytes -= parts.pop()?.length ?? 0;
      for (const part of listed.splice(shown.length * 2)) bytes -= part.length;
    }
  }

  private fragment(format: Format, writer: FormatWriter, entry: Entry, index: number) {
    const key = `${format}:${this.ready.contextKey}:${this.keys[index]}`;
    const fragment = fragmentOf(format, writer, entry, this.context, key, this.store);
    if ('refused' in fragment) {
      this.refused.push({ story: entry.story, format, words: fragment.refused });
      return undefined;
    }
    this.used.set(key, fragment.bytes);
    return fragment;
  }

  /** The story in the list before all stories: its rank, then what was kept from an earlier build. */
  private reference(
    format: Format,
    render: (entry: Entry, context: WritingContext) => string,
    entry: Entry,
    index: number,
    rank: number,
  ): Uint8Array[] {
    const key = `${format}#reference:${this.ready.contextKey}:${this.keys[index]}`;
    let bytes = this.store.get(key);
    if (bytes === undefined) {
      bytes = Buffer.from(render(entry, this.context));
      this.store.set(key, bytes);
    }
    this.used.set(key, bytes);
    return [Buffer.from(`<itemRef rank="${rank}"`), bytes];
  }

  /**
   * Notices come first: they are what a partner has to act on. One that can not be written is left out and reported; the
   * story itself is gone from the feed all the same.
   */
  private notices(format: Format, writer: FormatWriter): Uint8Array[] {
    const made: Uint8Array[] = [];
    for (const gone of noticesOf(this.document)) {
      const notice = noticeOf(gone, writer, this.context);
      if (notice === undefined) continue;
      if ('refused' in notice) {
        this.refused.push({ story: gone.story, format, words: notice.refused });
        continue;
      }
      made.push(notice.bytes);
      if (format === 'newsml-g2.xml') this.storyDocument(gone.story, gone.at, notice.bytes, false);
    }
    return made;
  }

  /** The story alone, without the items of its pictures: the first item of the fragment. */
  private storyDocument(story: Entry['story'], changed: Entry['updated'], fragment: Uint8Array, known: boolean): void {
    const end = Buffer.from(fragment.buffer, fragment.byteOffset, fragment.length).indexOf('</newsItem>\n');
    this.files.push({
      name: `items/${story}/newsml-g2.xml`,
      bytes: fragment.subarray(0, end + '</newsItem>\n'.length),
      contentType: 'application/vnd.iptc.g2.newsitem+xml; charset=utf-8',
      lastModified: changed,
      known,
    });
  }
}

/** The notice for a withdrawn story, checked like any other fragment; undefined in formats that just drop the story. */
function noticeOf(
  gone: Withdrawal,
  writer: FormatWriter,
  context: WritingContext,
): { bytes: Uint8Array } | { refused: string } | undefined {
  try {
    const notice = writer.notice?.(gone, context);
    if (notice === undefined) return undefined;
    const fault = writer.fault(notice, context);
    return fault === undefined
      ? { bytes: Buffer.from(notice) }
      : { refused: `its notice would break the feed: ${fault}` };
  } catch (error) {
    return { refused: `its notice can not be written: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Frame and fragments as one piece of memory; `skip` bytes at the start of each fragment are left out. */
function joined(
  frame: Frame,
  listed: readonly Uint8Array[],
  fragments: readonly Uint8Array[],
  separator: string,
  skip: number,
): Uint8Array {
  const between = Buffer.from(separator);
  const pieces: Uint8Array[] = [Buffer.from(frame.head), ...listed, Buffer.from(frame.middle ?? '')];
  for (const [index, fragment] of fragments.entries()) {
    if (index > 0 && between.length > 0) pieces.push(between);
    pieces.push(skip === 0 ? fragment : fragment.subarray(skip));
  }
  pieces.push(Buffer.from(frame.tail));
  return Buffer.concat(pieces);
}
