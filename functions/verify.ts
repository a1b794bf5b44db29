import { feedWindow, view, type Window } from '../shared/feeds/window.ts';
import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import { type StoryId, storyId } from '../shared/story/identity.ts';
import { gatherFamily } from '../shared/story/links.ts';
import { standingOf } from '../shared/story/standing.ts';
import { type Clock, epochOf, instantOf } from '../shared/story/time.ts';
import { writeFeed } from '../shared/syndication/write-feed.ts';
import { archiveShows, outdatedPages } from './feed-archive.ts';
import { etagOf, newestArchive, presentFiles } from './feed-files.ts';
import { dueTime, EMBARGOES, feedFileKey, STORIES, windowKey } from './layout.ts';
import type { NewsroomStore } from './newsroom-store.ts';
import { partyOf } from './party-of.ts';

/** One thing that is not as it must always be (docs/architecture.md, invariants). */
export interface Finding {
  readonly invariant: 'stopped-story-shown' | 'not-marked-as-carried' | 'stale-file' | 'embargo-overdue';
  readonly feed?: string;
  readonly story?: string;
  readonly words: string;
}

export interface VerifyServices {
  readonly newsroom: NewsroomStore;
  readonly feeds: ObjectStore;
  readonly clock: Clock;
  readonly onProgress?: (done: number, what: string) => void;
}

/** An embargo may be this late before it is a finding: a sweep comes every minute, and work takes a while. */
const PATIENCE_MS = 3 * 60 * 1000;

/**
 * Proves on what is stored right now that no feed shows a stopped story, that every stop reached every feed that ever
 * carried the story, that what partners read is what the windows hold, and that no embargo is overdue. Changes nothing.
 * Messages under way look like findings: run it on quiet queues, or twice.
 */
export async function verify(services: VerifyServices): Promise<Finding[]> {
  const { newsroom } = await services.newsroom.newsroom();
  const windows = new Map<string, Window>();
  const findings: Finding[] = [];
  for (const feed of newsroom.feeds) {
    const stored = await services.newsroom.json(windowKey(feed.id));
    if (stored === undefined) continue;
    const window = feedWindow.parse(stored);
    windows.set(feed.id, window);
    findings.push(...(await filesOf(feed, window, services)));
    services.onProgress?.(windows.size, 'feeds');
  }
  let stories = 0;
  for await (const { key } of services.newsroom.list(STORIES)) {
    const id = storyId.parse(key.slice(STORIES.length, -'.json'.length));
    findings.push(...(await storyFindings(id, newsroom.feeds, windows, services)));
    stories += 1;
    services.onProgress?.(stories, 'stories');
  }
  findings.push(...(await overdueEmbargoes(services)));
  return findings;
}

async function storyFindings(
  id: StoryId,
  feeds: readonly FeedDefinition[],
  windows: ReadonlyMap<string, Window>,
  services: VerifyServices,
): Promise<Finding[]> {
  const family = await gatherFamily(id, (each) => services.newsroom.record(each));
  const standing = standingOf(family.record);
  const own = id === family.root ? family.record : family.others.find((record) => record.id === id);
  const findings: Finding[] = [];
  for (const [feed, window] of windows) {
    const place = window.places[id];
    const shown = place !== undefined && 'entry' in place;
    if (shown && standing.state !== 'usable') {
      const words = `it shows a story that is ${standing.state}`;
      findings.push({ invariant: 'stopped-story-shown', feed, story: id, words });
    }
    const carried = Object.hasOwn(own?.carriedBy ?? {}, feed);
    if (shown && !carried) {
      const words = 'it shows a story whose record does not say so; a kill would not find it';
      findings.push({ invariant: 'not-marked-as-carried', feed, story: id, words });
    }
  }
  const carriers = feeds.filter((feed) => Object.hasOwn(own?.carriedBy ?? {}, feed.id));
  for (const feed of standing.state === 'usable' ? [] : carriers) {
    if (!(await archiveShows(feed, id, services.newsroom))) continue;
    const words = `its archive shows a story that is ${standing.state}; "cobyline ops rebuild ${feed.id}" takes it out`;
    findings.push({ invariant: 'stopped-story-shown', feed: feed.id, story: id, words });
  }
  return findings;
}

/** Whether the files that partners read are what the window comes to. */
async function filesOf(feed: FeedDefinition, window: Window, services: VerifyServices): Promise<Finding[]> {
  const { newsroom } = await services.newsroom.newsroom();
  const { publisher, outlets } = newsroom;
  const present = await presentFiles(services.feeds, feed);
  const { files } = writeFeed(
    { publisher, outlets, feed, ...view(window, feed) },
    { partyOf, ...newestArchive(present.keys(), publisher, feed) },
  );
  const stale = files.filter((file) => present.get(feedFileKey(feed.id, file.name)) !== etagOf(file.bytes));
  return [...stale.map(({ name }) => name), ...(await outdatedPages(feed, services))].map((name) => ({
    invariant: 'stale-file',
    feed: feed.id,
    words: `${name} is not what is kept for it; "cobyline ops rebuild ${feed.id}" writes it again`,
  }));
}

async function overdueEmbargoes(services: VerifyServices): Promise<Finding[]> {
  const late = instantOf(epochOf(services.clock()) - PATIENCE_MS);
  const findings: Finding[] = [];
  for await (const { key } of services.newsroom.list(EMBARGOES)) {
    if (dueTime(key) > late) break;
    findings.push({
      invariant: 'embargo-overdue',
      words: `an embargo that ended ${dueTime(key)} was not released (${key})`,
    });
  }
  return findings;
}
