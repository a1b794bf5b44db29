import { decideFamily } from '../../shared/feeds/decide.ts';
import { feedsFor } from '../../shared/feeds/interested.ts';
import { emptyWindow, mergeWindows, type Place, placeIn, view, type Window } from '../../shared/feeds/window.ts';
import type { FeedDefinition } from '../../shared/newsroom/feed-definition.ts';
import type { Newsroom } from '../../shared/newsroom/newsroom.ts';
import type { FeedId, StoryId } from '../../shared/story/identity.ts';
import { type Family, familyOf, isSame } from '../../shared/story/links.ts';
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

  /** A fact arrives: normalize, the desk, or the clock write it down. A link goes into the records of both its ends. */
  learn(story: StoryId, fact: Fact): void {
    this.#queue.push({ start: () => this.#write(endsOf(story, fact), fact) });
  }

  /** A person at the desk does it: written at once, not sent; only what follows from it is left to the workers. */
  command(story: StoryId, fact: Fact): void {
    for (const end of endsOf(story, fact)) this.#addToRecord(withFact(end, fact));
    this.learn(story, fact);
  }

  /**
   * Works until nothing is left to do, or for some steps.
   * @param choice chance: a number from 0 up to, not including, its argument
   */
  run(choice: (below: number) => number, steps = Number.POSITIVE_INFINITY): void {
    let crashes = 40;
    for (let step = 0; step < steps && (this.#queue.length > 0 || this.#running.length > 0); step += 1) {
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

  *#write(stories: readonly StoryId[], fact: Fact): Work {
    for (const story of stories) {
      this.#addToRecord(withFact(story, fact));
      yield;
    }
    const concerned = new Set(stories);
    for (const story of concerned) {
      const { record, others, former } = yield* this.#family(story);
      // Whoever the item belonged to before has to be told that it is gone. A Set also visits what is added.
      if ('link' in fact && fact.link !== undefined) for (const each of former) concerned.add(each);
      for (const feed of feedsFor(record, this.#revisionOf(record), this.#newsroom, others)) {
        this.#queue.push({ start: () => this.#publish(feed, story) });
        yield;
      }
    }
  }

  *#publish(id: FeedId, story: StoryId): Work {
    const feed = this.#newsroom.feeds.find((each) => each.id === id);
    if (feed === undefined) return;
    let family = yield* this.#family(story);
    let decision = decideFamily(feed, this.#newsroom, family, this.#revisionOf(family.record));
    yield;
    // Again, if need be: while it was noted the story may have been linked, and has another first item now.
    while (decision.carries && family.record.carriedBy[id] === undefined) {
      this.#addToRecord({ ...emptyRecord(family.root), carriedBy: { [id]: true } });
      yield;
      family = yield* this.#family(story);
      decision = decideFamily(feed, this.#newsroom, family, this.#revisionOf(family.record));
    }
    yield;
    const places = [...(decision.place === undefined ? [] : [decision.place]), ...decision.others];
    if (places.length === 0) return;
    // A conditional write that lost its race reads again and merges again: what counts is the window at that time.
    const current = this.windows.get(id) ?? emptyWindow(id);
    this.windows.set(id, mergeWindows(placeIn(current, feed, ...places), current));
    for (const place of places) this.#watch(feed, place);
    yield;
  }

  /** As gatherFamily reads, with a pause at every record: looks again until two looks saw the same. */
  *#family(story: StoryId): Generator<undefined, Family> {
    let seen = yield* this.#look(story);
    while (seen.size > 1) {
      const again = yield* this.#look(story);
      if (isSame(seen, again)) break;
      seen = again;
    }
    return familyOf(story, seen);
  }

  *#look(story: StoryId): Generator<undefined, Map<StoryId, StoryRecord>> {
    const known = new Map<StoryId, StoryRecord>();
    for (let { wanted } = familyOf(story, known); wanted.length > 0; { wanted } = familyOf(story, known)) {
      for (const id of wanted) {
        known.set(id, this.records.get(id) ?? emptyRecord(id));
        yield;
      }
    }
    return known;
  }

  /** A story that this feed was once told to stop is not shown again by anything that is not newer than the stop. */
  #watch(feed: FeedDefinition, place: Place): void {
    const { story } = 'entry' in place ? place.entry : place.withdrawal;
    const key = `${feed.id} ${story}`;
    const stop = 'withdrawal' in place && place.withdrawal.kind !== 'left' ? place.generation : 0;
    const stopped = Math.max(stop, this.#stopped.get(key) ?? 0);
    this.#stopped.set(key, stopped);
    const { entries } = view(this.windows.get(feed.id) ?? emptyWindow(feed.id), feed);
    const entry = entries.find((each) => each.story === story);
    if (entry === undefined) return;
    this.shown.add(key);
    if (entry.version <= stopped) this.faults.push(`${key} shown at ${entry.version} after its stop`);
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

function endsOf(story: StoryId, fact: Fact): StoryId[] {
  return 'link' in fact && fact.link !== undefined ? [fact.link.into, fact.link.item] : [story];
}

function withFact(story: StoryId, fact: Fact): StoryRecord {
  const one = 'order' in fact ? { revisions: { [fact.order.digest]: fact } } : { acts: { [fact.id]: fact } };
  return { ...emptyRecord(story), ...one };
}
