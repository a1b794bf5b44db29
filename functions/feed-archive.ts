import * as z from 'zod';
import { archiveDayOf, archivedForm, isPast, oldestDay, onPage } from '../shared/feeds/archive.ts';
import { newerPlace, type Place, place, storyOf, viewOf } from '../shared/feeds/window.ts';
import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { inParallel } from '../shared/platform/batch.ts';
import type { ObjectFacts, ObjectStore } from '../shared/platform/object-store.ts';
import { TransientError } from '../shared/story/errors.ts';
import { type Digest, digest, digestOf, type StoryId } from '../shared/story/identity.ts';
import { type Clock, type Day, day, type Instant } from '../shared/story/time.ts';
import { archiveName, writeArchiveDay } from '../shared/syndication/archive/archive-day.ts';
import { profileOf } from '../shared/syndication/profiles/profile-of.ts';
import { newestPage, presentFiles, replaceFile } from './feed-files.ts';
import { ARCHIVE, archivedKey, archivedOf, archivedUnder, archivePagesKey, feedFileKey } from './layout.ts';
import type { NewsroomStore } from './newsroom-store.ts';
import { partyOf } from './party-of.ts';

export interface ArchiveServices {
  readonly newsroom: NewsroomStore;
  readonly feeds: ObjectStore;
  readonly clock: Clock;
}

/** What has happened to a feed. */
export interface ArchiveNews {
  /** What it shows now of the stories that were looked at. */
  readonly places: readonly Place[];
  /** Time has passed: days that are over by then get their page. */
  readonly asOf: Instant | undefined;
  /** The rules have changed: the places that a story has in the feed by the new ones. */
  readonly rules: ((story: StoryId) => Promise<readonly Place[]>) | undefined;
}

/** More than any full text service sends in a day: beyond it a page has the newest. */
const MOST_ON_A_PAGE = 1000;

/** As many as `archiveDays` allows, and the one being made. */
const MOST_PAGES = 90;

/** Requests to S3 that are under way at once. */
const AT_ONCE = 25;

const ROUNDS = 5;

/** From what each page was last made, so that what is up to date need not be made again to see it. */
const archivePages = z.object({ pages: z.record(day, digest) });
type ArchivePages = z.infer<typeof archivePages>;

/** Whether the feed has an archive: its pages are Atom, so a feed without Atom has none. */
export function keepsArchive(feed: FeedDefinition): boolean {
  return feed.archiveDays > 0 && profileOf(feed).documents.includes('atom.xml');
}

/**
 * Keeps what the feed shows under its day, and brings the archive pages (RFC 5005) up to it. A page is made once, when its day is
 * over, and stays as it is. It is made again only when a story on it is stopped or may not be shown any more, when copy of that day
 * comes late, and when the page before it is taken away.
 * @returns whether another page is the newest one now: the feed has to lead to it
 */
export async function keepArchive(
  feed: FeedDefinition,
  newsroom: Newsroom,
  { places, asOf, rules }: ArchiveNews,
  services: ArchiveServices,
): Promise<boolean> {
  const oldest = keepsArchive(feed) ? oldestDay(feed, services.clock()) : undefined;
  let touched = false;
  if (oldest !== undefined) {
    for (const each of places) if (await filePlace(each, oldest, feed, services.newsroom)) touched = true;
    if (rules !== undefined) await decideAnew(feed, rules, services.newsroom);
  }
  if (!touched && asOf === undefined && rules === undefined) return false;
  return writePages(feed, newsroom, oldest, asOf, services);
}

/**
 * A version is kept under its day and leaves those of other days alone. A stop reaches them all, and so does a version that may not be
 * archived: its sender has said so of the story.
 * @returns whether pages may show the story differently now
 */
async function filePlace(news: Place, oldest: Day, feed: FeedDefinition, newsroom: NewsroomStore): Promise<boolean> {
  const today = archiveDayOf(news);
  const story = storyOf(news);
  if (today >= oldest) await merge(newsroom, archivedKey(feed.id, story, today), news);
  if ('entry' in news && archivedForm(news, feed) !== undefined) return false;
  const keys = await keysIn(newsroom, archivedOf(feed.id, story));
  for (const key of keys) await merge(newsroom, key, news);
  return keys.length > 0;
}

function merge(newsroom: NewsroomStore, key: string, news: Place) {
  return newsroom.merge(
    key,
    (value) => place.parse(value),
    (current) => (current === undefined || isSameBut(current, news) ? (current ?? news) : newerPlace(current, news)),
  );
}

/** The same for readers, decided by other rules: not worth a new page. */
function isSameBut(a: Place, b: Place): boolean {
  const shown = (each: Place) => JSON.stringify(place.parse({ ...each, generation: 0, configured: undefined }));
  return shown(a) === shown(b);
}

/**
 * Every story of the archive under the rules in force. A version that was replaced on a later day gives way to its successor and so
 * leaves its page: nobody has asked the new rules about it.
 */
async function decideAnew(
  feed: FeedDefinition,
  rules: (story: StoryId) => Promise<readonly Place[]>,
  newsroom: NewsroomStore,
): Promise<void> {
  const byStory = Map.groupBy(await keysIn(newsroom, archivedOf(feed.id)), (key) => archivedUnder(key).story);
  await inParallel([...byStory], AT_ONCE, async ([story, keys]) => {
    const now = (await rules(story)).filter((each) => storyOf(each) === story);
    for (const each of now) for (const key of keys) await merge(newsroom, key, each);
  });
}

/**
 * Two lanes may work on one archive at once. Which page lies there is looked at before what belongs on it, and a page is replaced
 * only if it is still that one; then everything is looked at again, until nothing is left to do. So nobody's older view
 * has the last word, and whoever breaks off in between leaves pages that the next one finds to be out of date.
 */
async function writePages(
  feed: FeedDefinition,
  newsroom: Newsroom,
  oldest: Day | undefined,
  asOf: Instant | undefined,
  services: ArchiveServices,
): Promise<boolean> {
  let before: string | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { stale, gone, old, present } = await toDo(feed, oldest, asOf, services);
    const newest = newestPage(present.keys(), feed);
    if (round === 0) before = newest;
    if (stale.length + gone.length + old.length === 0) return newest !== before;
    for (const page of stale) await writePage(page, feed, newsroom, present, services);
    await inParallel(gone, AT_ONCE, (key) => services.feeds.delete(key));
    await inParallel(old, AT_ONCE, (key) => services.newsroom.remove(key));
  }
  throw new TransientError(`the archive of feed ${feed.id} was changed by others ${ROUNDS} times while it was written`);
}

/** A page that there should be: its day is over and had news. */
interface Page {
  readonly day: Day;
  readonly name: string;
  readonly previous: Day | undefined;
  readonly keys: readonly string[];
  readonly madeFrom: Digest;
}

/** What is not as it should be in the archive of a feed: pages that show something else than what is kept. Changes nothing. */
export async function outdatedPages(feed: FeedDefinition, services: ArchiveServices): Promise<string[]> {
  const oldest = keepsArchive(feed) ? oldestDay(feed, services.clock()) : undefined;
  const { stale } = await toDo(feed, oldest, undefined, services);
  return stale.map(({ name }) => name);
}

/** Whether the archive of a feed may still show a story: under any of its days it is not kept as stopped. */
export async function archiveShows(feed: FeedDefinition, story: StoryId, newsroom: NewsroomStore): Promise<boolean> {
  for (const key of await keysIn(newsroom, archivedOf(feed.id, story))) {
    const kept = place.parse(await newsroom.json(key));
    if ('entry' in kept && onPage(archivedUnder(key).day, [kept], feed).length > 0) return true;
  }
  return false;
}

interface Work {
  /** What is stored in the feed's archive folder, with the ETags. */
  readonly present: ReadonlyMap<string, string>;
  /** Pages to be written, oldest first. */
  readonly stale: readonly Page[];
  /** Files of pages that there should not be any more. */
  readonly gone: readonly string[];
  /** What is kept of days that lie too far back. */
  readonly old: readonly string[];
}

async function toDo(
  feed: FeedDefinition,
  oldest: Day | undefined,
  asOf: Instant | undefined,
  { feeds, newsroom }: ArchiveServices,
): Promise<Work> {
  const present = await presentFiles(feeds, feed, ARCHIVE);
  const isThere = (name: string) => present.has(feedFileKey(feed.id, name));
  const { pages: known } = await pagesOf(feed, newsroom);
  const byDay = Map.groupBy(await factsIn(newsroom, archivedOf(feed.id)), ({ key }) => archivedUnder(key).day);
  const isOld = (each: Day) => oldest === undefined || each < oldest;
  const days = [...byDay.keys()]
    .filter((each) => !isOld(each) && (isThere(archiveName(each)) || (asOf !== undefined && isPast(each, asOf))))
    .sort();
  const pages = days.map((each, index) => pageOf(each, days[index - 1], byDay.get(each) ?? []));
  const kept = pages.map(({ name }) => feedFileKey(feed.id, name));
  return {
    present,
    stale: pages.filter((page) => known[page.day] !== page.madeFrom || !isThere(page.name)),
    gone: [...present.keys()].filter((key) => !kept.some((page) => key.startsWith(page))),
    old: [...byDay].flatMap(([each, facts]) => (isOld(each) ? facts.map(({ key }) => key) : [])),
  };
}

function pageOf(each: Day, previous: Day | undefined, facts: readonly ObjectFacts[]): Page {
  const parts = [`after ${previous}`, ...facts.map(({ key, etag }) => `${key} ${etag}`)];
  return {
    day: each,
    name: archiveName(each),
    previous,
    keys: facts.map(({ key }) => key),
    madeFrom: digestOf(parts.join('\n')),
  };
}

/** Writes the page, unless another has done so in the meantime: the next round sees what came of it. */
async function writePage(
  page: Page,
  feed: FeedDefinition,
  { publisher, outlets }: Newsroom,
  present: ReadonlyMap<string, string>,
  services: ArchiveServices,
): Promise<void> {
  const places: Place[] = [];
  await inParallel(page.keys, AT_ONCE, async (key) => {
    const stored = await services.newsroom.json(key);
    if (stored !== undefined) places.push(place.parse(stored));
  });
  const document = { publisher, outlets, feed, ...viewOf(onPage(page.day, places, feed), MOST_ON_A_PAGE) };
  const file = writeArchiveDay(document, page.day, page.previous, { partyOf });
  if (!(await replaceFile(services.feeds, feed, file, present))) return;
  await services.newsroom.merge(
    archivePagesKey(feed.id),
    (value) => archivePages.parse(value),
    (current) => ({ pages: { ...newestPages(current), [page.day]: page.madeFrom } }),
  );
}

async function pagesOf(feed: FeedDefinition, newsroom: NewsroomStore): Promise<ArchivePages> {
  const stored = await newsroom.json(archivePagesKey(feed.id));
  return stored === undefined ? { pages: {} } : archivePages.parse(stored);
}

/** Without those of days that no feed keeps any more. */
function newestPages(pages: ArchivePages | undefined): ArchivePages['pages'] {
  return Object.fromEntries(
    Object.entries(pages?.pages ?? {})
      .sort()
      .slice(-MOST_PAGES),
  );
}

async function factsIn(newsroom: NewsroomStore, prefix: string): Promise<ObjectFacts[]> {
  const facts: ObjectFacts[] = [];
  for await (const each of newsroom.list(prefix)) facts.push(each);
  return facts;
}

async function keysIn(newsroom: NewsroomStore, prefix: string): Promise<string[]> {
  return (await factsIn(newsroom, prefix)).map(({ key }) => key);
}
