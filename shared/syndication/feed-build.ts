import type { Entry, Withdrawal } from '../story/entry.ts';
import type { Instant } from '../story/time.ts';
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
import type { FormatWriter, WritingContext } from './format-writer.ts';
import { FragmentKeys, type FragmentStore, renderFragment } from './fragments.ts';
import { recogniseEntries } from './known-entry.ts';
import { XML_DECLARATION } from './newsml-g2/news-message.ts';
import { channelOf, type PreparedFeed, preparedFeed } from './prepared-feed.ts';
import { PresentedStory } from './presented-story.ts';

export interface WriteFeedOptions {
  /** Names and codes of agencies; without it, they go by their ids. */
  readonly partyOf?: PartyOf;
  /** Fragments of earlier builds; new ones are added to it. */
  readonly fragments?: FragmentStore;
  /** Address of the newest archive page, which Atom readers go to for older stories (RFC 5005). */
  readonly newestArchive?: string;
}

export interface WrittenFeed {
  readonly files: readonly FeedFile[];
  /** Stories left out of one format, with the reason. */
  readonly refused: readonly Refusal[];
  /** The fragments this build is made of, for the store of the next one: whatever else is in the store is history. */
  readonly fragments: ReadonlyMap<string, Uint8Array>;
}

/** Room for a frame and a notice or two, when a document has to stay below a limit. */
const FRAME_BYTES = 16_384;

/** Documents of one feed, written from the same stories and the same fragments. */
export class FeedBuild {
  private readonly document: FeedDocument;
  private readonly context: WritingContext;
  private readonly ready: PreparedFeed;
  private readonly store: FragmentStore;
  private readonly keys: FragmentKeys;
  private readonly presented = new Map<Entry, PresentedStory>();
  private readonly files: PlannedFile[] = [];
  private readonly refused: Refusal[] = [];
  private readonly used = new Map<string, Uint8Array>();

  /** @throws ProfileError when the feed's profile is unknown or its overrides are wrong */
  constructor(document: FeedDocument, options: WriteFeedOptions) {
    this.document = document;
    this.ready = preparedFeed(document);
    this.context = {
      publisher: document.publisher,
      outlets: document.outlets,
      profile: this.ready.profile,
      partyOf: options.partyOf ?? (() => undefined),
      newestArchive: options.newestArchive,
    };
    this.store = options.fragments ?? new Map();
    this.keys = new FragmentKeys(this.ready.contextKey, this.context.partyOf);
    recogniseEntries(document.entries, this.ready.seen);
  }

  result(): WrittenFeed {
    return { files: joined(this.files), refused: this.refused, fragments: this.used };
  }

  /**
   * The document that holds the whole window, and for NewsML-G2 one document a story.
   * @throws BrokenFeedError when it would not be well-formed
   */
  write(format: Format, writer: FormatWriter): void {
    const shown: Entry[] = [];
    const parts: Uint8Array[] = [];
    const listed: Uint8Array[] = [];
    const keyOf = this.keys.for(format);
    const referenceKeyOf = this.keys.for(`${format}#reference`);
    for (const entry of this.document.entries) {
      if (shown.length === writer.maximumStories) break;
      const fragment = this.fragment(format, writer, entry, keyOf(entry));
      if (fragment === undefined) continue;
      shown.push(entry);
      parts.push(fragment);
      if (writer.reference !== undefined)
        listed.push(...this.reference(referenceKeyOf(entry), writer.reference, entry, shown.length));
      if (format === 'newsml-g2.xml') this.storyDocument(entry.story, entry.updated, fragment);
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
      pieces: piecesOf(frame, listed, inOrder(notices, shown, parts), writer.separator, skip),
      contentType: writer.contentType,
      lastModified: lastChangeOf(window),
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

  private present(entry: Entry): PresentedStory {
    let story = this.presented.get(entry);
    if (story === undefined) {
      story = new PresentedStory(entry, this.context.profile, this.context.partyOf);
      this.presented.set(entry, story);
    }
    return story;
  }

  /** The story in this format, kept from an earlier build or rendered now; undefined when the format can not show it. */
  private fragment(format: Format, writer: FormatWriter, entry: Entry, key: string): Uint8Array | undefined {
    const kept = this.store.get(key);
    if (kept !== undefined) {
      this.used.set(key, kept);
      return kept;
    }
    const fragment = renderFragment(format, writer, this.present(entry), this.context);
    if ('refused' in fragment) {
      this.refused.push({ story: entry.story, format, words: fragment.refused });
      return undefined;
    }
    this.store.set(key, fragment.bytes);
    this.used.set(key, fragment.bytes);
    return fragment.bytes;
  }

  /** The story in the list before all stories: its rank, then what was kept from an earlier build. */
  private reference(
    key: string,
    render: (story: PresentedStory, context: WritingContext) => string,
    entry: Entry,
    rank: number,
  ): Uint8Array[] {
    let bytes = this.store.get(key);
    if (bytes === undefined) {
      bytes = Buffer.from(render(this.present(entry), this.context));
      this.store.set(key, bytes);
    }
    this.used.set(key, bytes);
    return [Buffer.from(`<itemRef rank="${rank}"`), bytes];
  }

  /**
   * What stands in for killed and withheld stories. A notice that can not be written is left out and reported; the story
   * itself is gone from the feed all the same.
   */
  private notices(format: Format, writer: FormatWriter): DatedNotice[] {
    const made: DatedNotice[] = [];
    for (const gone of noticesOf(this.document)) {
      const notice = noticeOf(gone, writer, this.context);
      if (notice === undefined) continue;
      if ('refused' in notice) {
        this.refused.push({ story: gone.story, format, words: notice.refused });
        continue;
      }
      made.push({ at: gone.at, bytes: notice.bytes });
      if (format === 'newsml-g2.xml') this.storyDocument(gone.story, gone.at, notice.bytes);
    }
    return made;
  }

  /** The story alone, without the items of its pictures: the first item of the fragment. */
  private storyDocument(story: Entry['story'], changed: Entry['updated'], fragment: Uint8Array): void {
    const end = Buffer.from(fragment.buffer, fragment.byteOffset, fragment.length).indexOf('</newsItem>\n');
    this.files.push({
      name: `items/${story}/newsml-g2.xml`,
      bytes: fragment.subarray(0, end + '</newsItem>\n'.length),
      contentType: 'application/vnd.iptc.g2.newsitem+xml; charset=utf-8',
      lastModified: changed,
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

interface DatedNotice {
  readonly at: Instant;
  readonly bytes: Uint8Array;
}

/** Stories in their order, and each notice above the first story that is older than it: partners read from the top. */
function inOrder(
  notices: readonly DatedNotice[],
  stories: readonly Entry[],
  parts: readonly Uint8Array[],
): Uint8Array[] {
  const waiting = notices.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const ordered: Uint8Array[] = [];
  for (const [index, part] of parts.entries()) {
    const changed = stories[index]?.updated ?? '';
    for (let next = waiting[0]; next !== undefined && next.at >= changed; next = waiting[0]) {
      ordered.push(next.bytes);
      waiting.shift();
    }
    ordered.push(part);
  }
  return [...ordered, ...waiting.map((notice) => notice.bytes)];
}

/** A file whose bytes lie in many places still. */
type PlannedFile = FeedFile | (Omit<FeedFile, 'bytes'> & { readonly pieces: readonly Uint8Array[] });

/** Frame and fragments; `skip` bytes at the start of each fragment are left out. */
function piecesOf(
  frame: Frame,
  listed: readonly Uint8Array[],
  fragments: readonly Uint8Array[],
  separator: string,
  skip: number,
): Uint8Array[] {
  const between = Buffer.from(separator);
  const pieces: Uint8Array[] = [Buffer.from(frame.head), ...listed, Buffer.from(frame.middle ?? '')];
  for (const [index, fragment] of fragments.entries()) {
    if (index > 0 && between.length > 0) pieces.push(between);
    pieces.push(skip === 0 ? fragment : fragment.subarray(skip));
  }
  pieces.push(Buffer.from(frame.tail));
  return pieces;
}

/** All documents in one piece of memory: asking for memory is dearer than filling it. */
function joined(files: readonly PlannedFile[]): FeedFile[] {
  const size = files.reduce((sum, file) => sum + ('pieces' in file ? lengthOf(file.pieces) : 0), 0);
  const memory = Buffer.allocUnsafeSlow(size);
  let end = 0;
  return files.map((file) => {
    if (!('pieces' in file)) return file;
    const { pieces, ...rest } = file;
    const start = end;
    for (const piece of pieces) {
      memory.set(piece, end);
      end += piece.length;
    }
    return { ...rest, bytes: memory.subarray(start, end) };
  });
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}
