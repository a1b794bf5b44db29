import { decide } from '../../shared/feeds/decide.ts';
import { feedsFor } from '../../shared/feeds/interested.ts';
import { emptyWindow, mergeWindows, placeIn, view, type Window } from '../../shared/feeds/window.ts';
import type { FeedDefinition } from '../../shared/newsroom/feed-definition.ts';
import type { Newsroom } from '../../shared/newsroom/newsroom.ts';
import type { FeedId, StoryId } from '../../shared/story/identity.ts';
import type { Revision } from '../../shared/story/revision.ts';
import { standingOf } from '../../shared/story/standing.ts';
import {
  type DeskAct,
  emptyRecord,
  mergeRecords,
  type RevisionFact,
  type StoryRecord,
} from '../../shared/story/story-record.ts';

type Fact = RevisionFact | DeskAct;

/** Work in progress: every `yield` is a point where another worker may come in between, or this one may crash. */
type Work = Generator<undefined, void>;

interface Message {
  readonly start: () => Work;
}

/**
 * The stages as they run on AWS, without AWS: messages come in any order and more than once, several workers run at the
 * same time, each may die between any two of its writes, and its message then comes again.
 */
export class ShakyPipeline {
  readonly records = new Map<StoryId, StoryRecord>();
  readonly windows = new Map<FeedId, Window>();
  /** Every entry ever shown: feed and story. */
  readonly shown = new Set<string>();
  /** What went wrong on the way. */
  readonly faults: string[] = [];

  readonly #revisions: ReadonlyMap<string, Revision>;
  readonly #newsroom: Newsroom;
  #queue: Message[] = [];
  #running: { readonly work: Work; readonly message: Message }[] = [];
  readonly #stopped = new Map<string, number>();

  constructor(newsroom: Newsroom, revisions: ReadonlyMap<string, Revision>) {
    this.#newsroom = newsroom;
    this.#revisions = revisions;
  }

  /** A fact arrives: normalize, the desk, or the clock write it down. */
  learn(story: StoryId, fact: Fact): void {
    this.#queue.push({ start: () => this.#normalize(story, fact) });
  }

  /**
   * Works until nothing is left to do.
   * @param choice chance: a number from 0 up to, not including, its argument
   */
  run(choice: (below: number) => number): void {
    let crashes = 40;
    while (this.#queue.length > 0 || this.#running.length > 0) {
      const what = choice(10);
      if (this.#running.length === 0 || (what < 3 && this.#queue.length > 0)) {
        const [message] = this.#queue.splice(choice(this.#queue.length), 1);
        if (message === undefined) continue;
        this.#running.push({ work: message.start(), message });
        continue;
      }
      const index = choice(this.#running.length);
      const worker = this.#running[index];
      if (worker === undefined) continue;
      if (what === 9 && crashes-- > 0) {
        // Dead between two writes, or done and not acknowledged: the message comes again.
        this.#running.splice(index, 1);
        this.#queue.push(worker.message);
      } else if (worker.work.next().done) {
        this.#running.splice(index, 1);
      }
    }
  }

  *#normalize(story: StoryId, fact: Fact): Work {
    const one = 'order' in fact ? { revisions: { [fact.order.digest]: fact } } : { acts: { [fact.id]: fact } };
    const record = this.#addToRecord({ ...emptyRecord(story), ...one });
    yield;
    for (const feed of feedsFor(record, this.#revisionOf(record), this.#newsroom)) {
      this.#queue.push({ start: () => this.#publish(feed, story) });
      yield;
    }
  }

  *#publish(id: FeedId, story: StoryId): Work {
    const feed = this.#newsroom.feeds.find((each) => each.id === id);
    if (feed === undefined) return;
    let record = this.records.get(story) ?? emptyRecord(story);
    yield;
    let decision = decide(feed, this.#newsroom, record, this.#revisionOf(record));
    if (decision.carries && record.carriedBy[id] === undefined) {
      record = this.#addToRecord({ ...emptyRecord(story), carriedBy: { [id]: true } });
      yield;
      decision = decide(feed, this.#newsroom, record, this.#revisionOf(record));
    }
    yield;
    if (decision.place === undefined) return;
    // A conditional write that lost its race reads again and merges again: what counts is the window at that time.
    const current = this.windows.get(id) ?? emptyWindow(id);
    this.windows.set(id, mergeWindows(placeIn(current, feed, decision.place), current));
    this.#watch(feed, story, decision.place.generation, 'withdrawal' in decision.place && standingOf(record).state);
    yield;
  }

  /** A story that this feed was once told to stop is not shown again by anything that is not newer than the stop. */
  #watch(feed: FeedDefinition, story: StoryId, generation: number, stopped: string | false): void {
    const key = `${feed.id} ${story}`;
    const entry = view(this.windows.get(feed.id) ?? emptyWindow(feed.id), feed).entries.find(
      (each) => each.story === story,
    );
    const stop = stopped !== false && stopped !== 'usable' ? generation : 0;
    this.#stopped.set(key, Math.max(stop, this.#stopped.get(key) ?? 0));
    if (entry === undefined) return;
    this.shown.add(key);
    if (entry.version <= (this.#stopped.get(key) ?? 0))
      this.faults.push(`${key} shown at ${entry.version} after its stop`);
    if (JSON.stringify(entry).includes('NOT FOR THE PUBLIC')) this.faults.push(`${key} shows a desk note`);
  }

  #addToRecord(more: StoryRecord): StoryRecord {
    const merged = mergeRecords(this.records.get(more.id) ?? emptyRecord(more.id), more);
    this.records.set(more.id, merged);
    return merged;
  }

  #revisionOf(record: StoryRecord): Revision | undefined {
    const standing = standingOf(record);
    return standing.state === 'usable' ? this.#revisions.get(standing.revision.order.digest) : undefined;
  }
}
