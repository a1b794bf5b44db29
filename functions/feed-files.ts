import { createHash } from 'node:crypto';
import { view, type Window } from '../shared/feeds/window.ts';
import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import type { Newsroom, Publisher } from '../shared/newsroom/newsroom.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import { TransientError } from '../shared/story/errors.ts';
import type { FeedId, StoryId } from '../shared/story/identity.ts';
import { fileAddress } from '../shared/syndication/addresses.ts';
import type { FeedFile } from '../shared/syndication/feed-document.ts';
import { writeFeed } from '../shared/syndication/write-feed.ts';
import { ENCODINGS, encode, SUFFIX } from './encoded-forms.ts';
import { ARCHIVE, feedFileKey } from './layout.ts';
import { partyOf } from './party-of.ts';

/** Readers poll; a CDN in between may answer for half a minute, and goes on answering when we are down. */
const FOR_ANYBODY = 'public, max-age=60, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400';

/**
 * A feed behind a key. Without `public` and `s-maxage` no cache on the partner's side may hand what was asked with
 * `Authorization` to somebody else (RFC 9111 section 3.5). The edge takes the key off before it looks into its cache, so it
 * does keep the feed, for as long.
 */
const FOR_PARTNERS = 'max-age=30, stale-while-revalidate=60, stale-if-error=86400';

/** Each round starts from the newest window, so more than two rounds mean a very busy feed. */
const ROUNDS = 5;

/**
 * What each feed was last made of, kept while the function stays warm: one changed story then costs one story's
 * rendering. Losing it costs time and nothing else.
 */
export type FragmentCache = Map<FeedId, ReadonlyMap<string, Uint8Array>>;

export interface WrittenFiles {
  /** How many files had new bytes or went away. */
  readonly files: number;
  /** Names of the files that had new bytes. */
  readonly changed: readonly string[];
  /** Of the files that were written. */
  readonly bytes: number;
  /** Stories that could not be written in some format, and why. */
  readonly refused: ReadonlyMap<StoryId, string>;
}

/** The window as it is stored, and the mark by which a later one is told from it. */
export interface StoredWindow {
  readonly window: Window;
  readonly etag: string;
}

/**
 * Brings the files of a feed up to its window and writes only bytes that changed, so pollers get 304 for the rest.
 *
 * Two lanes may work on one feed at once. The files are looked at after the window was read, and a file is replaced only
 * if it is still the one that lay there. That alone would not do: the other lane may find the very bytes that it wants
 * and leave them, while ours, made from an older window, are on their way. So the window is looked at once more after
 * the last write, and a newer one starts over: the newest window always has the last word. Whoever breaks off in
 * between gets the messages again.
 * @param newestWindow reads (and merges into) the window as it is stored now
 * @throws TransientError when the race was lost again and again: the messages come back
 */
export async function writeFeedFiles(
  newestWindow: () => Promise<StoredWindow>,
  feed: FeedDefinition,
  newsroom: Newsroom,
  feeds: ObjectStore,
  cache: FragmentCache,
): Promise<WrittenFiles> {
  const { publisher, outlets } = newsroom;
  const written = new Map<string, number>();
  let stored = await newestWindow();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { entries, withdrawals } = view(stored.window, feed);
    const present = await presentFiles(feeds, feed);
    const { files, refused, fragments } = writeFeed(
      { publisher, outlets, feed, entries, withdrawals },
      { partyOf, fragments: new Map(cache.get(feed.id)), ...newestArchive(present.keys(), publisher, feed) },
    );
    cache.set(feed.id, fragments);

    const changed = files.filter((file) => !isUpToDate(file, feed, present));
    const results = await Promise.all(changed.map((file) => replaceFile(feeds, feed, file, present)));
    const kept = new Set(files.flatMap((file) => keysOf(feed, file)));
    const gone = [...present.keys()].filter((key) => !kept.has(key) && !key.startsWith(feedFileKey(feed.id, ARCHIVE)));
    if (results.every((done) => done)) await Promise.all(gone.map((key) => feeds.delete(key)));
    for (const { name, bytes } of changed) written.set(name, bytes.length);

    const before = stored.etag;
    stored = await newestWindow();
    if (stored.etag === before && results.every((done) => done)) {
      return {
        files: written.size + gone.length,
        changed: [...written.keys()],
        bytes: [...written.values()].reduce((sum, bytes) => sum + bytes, 0),
        refused: new Map(refused.map((each) => [each.story, each.words])),
      };
    }
  }
  throw new TransientError(
    `the files of feed ${feed.id} were changed by others ${ROUNDS} times while they were written`,
  );
}

/** The files of a feed, or of a folder of it, and their ETags. */
export async function presentFiles(
  feeds: ObjectStore,
  feed: FeedDefinition,
  folder = '',
): Promise<Map<string, string>> {
  const present = new Map<string, string>();
  for await (const { key, etag } of feeds.list(feedFileKey(feed.id, folder))) present.set(key, etag);
  return present;
}

/** The newest archive page among the files of a feed; its name below the feed's folder. */
export function newestPage(present: Iterable<string>, feed: FeedDefinition): string | undefined {
  const folder = feedFileKey(feed.id, '');
  const names = [...present].map((key) => key.slice(folder.length));
  return names
    .filter((name) => name.startsWith(ARCHIVE) && name.endsWith('.xml'))
    .sort()
    .at(-1);
}

/** Where Atom readers go to for what the feed does not show any more. */
export function newestArchive(
  present: Iterable<string>,
  publisher: Publisher,
  feed: FeedDefinition,
): { newestArchive?: string } {
  const newest = newestPage(present, feed);
  return newest === undefined ? {} : { newestArchive: fileAddress(publisher, feed, newest) };
}

function keysOf(feed: FeedDefinition, file: FeedFile): string[] {
  const key = feedFileKey(feed.id, file.name);
  return [key, ...ENCODINGS.map((encoding) => `${key}${SUFFIX[encoding]}`)];
}

/** The plain form is written last, so it tells about all. */
function isUpToDate(file: FeedFile, feed: FeedDefinition, present: ReadonlyMap<string, string>): boolean {
  const [plain = '', ...coded] = keysOf(feed, file);
  return present.get(plain) === etagOf(file.bytes) && coded.every((key) => present.has(key));
}

/**
 * Writes a file in all its forms, the plain one last.
 * @param present what was stored before its content was looked up
 * @returns false when another has changed it since
 */
export async function replaceFile(
  feeds: ObjectStore,
  feed: FeedDefinition,
  file: FeedFile,
  present: ReadonlyMap<string, string>,
): Promise<boolean> {
  const key = feedFileKey(feed.id, file.name);
  const forms = await Promise.all(
    ENCODINGS.map(async (encoding) => ({
      key: `${key}${SUFFIX[encoding]}`,
      bytes: await encode(file.bytes, encoding),
      contentEncoding: encoding,
    })),
  );
  for (const { bytes, ...form } of [...forms, { key, bytes: file.bytes }]) {
    const etag = present.get(form.key);
    if (etag === etagOf(bytes)) continue;
    const put = await feeds.put(form.key, bytes, {
      contentType: file.contentType,
      cacheControl: feed.public ? FOR_ANYBODY : FOR_PARTNERS,
      ...('contentEncoding' in form && { contentEncoding: form.contentEncoding }),
      onlyIf: etag === undefined ? { absent: true } : { etag },
    });
    if (put.outcome !== 'written') return false;
  }
  return true;
}

/** S3's ETag of an object written in one piece with SSE-S3 (aws.md 3.3): the MD5 of its bytes, in quotation marks. */
export function etagOf(bytes: Uint8Array): string {
  return `"${createHash('md5').update(bytes).digest('hex')}"`;
}
