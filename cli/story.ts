import type { NewsroomStore } from '../functions/newsroom-store.ts';
import { admit, refuse, type Verdict } from '../shared/feeds/admit.ts';
import { view } from '../shared/feeds/window.ts';
import type { FeedDefinition } from '../shared/newsroom/feed-definition.ts';
import { generationOf } from '../shared/story/history.ts';
import { feedId } from '../shared/story/identity.ts';
import type { Family } from '../shared/story/links.ts';
import { compareRevisions } from '../shared/story/revision.ts';
import { type Standing, standingOf } from '../shared/story/standing.ts';
import type { DeskAct, RevisionFact } from '../shared/story/story-record.ts';
import { connect, deskServices } from './connection.ts';
import { storyNamed } from './desk.ts';
import { EXIT, UsageError } from './errors.ts';
import { standingWords } from './standing-words.ts';

async function findStory(id: string): Promise<{ family: Family; newsroom: NewsroomStore }> {
  const { newsroom } = deskServices(connect().variables);
  const family = await newsroom.family(storyNamed(id));
  const carried = [family.record, ...family.others].some(({ carriedBy }) => Object.keys(carriedBy).length > 0);
  if (generationOf(family.record) === 0 && !carried) throw new UsageError(`There is no story ${id}.`);
  return { family, newsroom };
}

/** `cobyline story ID`: everything that ever happened to it and the items it consists of, oldest first. */
export async function storyCommand(id: string, options: { json?: boolean }): Promise<number> {
  const { family, newsroom } = await findStory(id);
  const standing = standingOf(family.record);
  const feeds = await placesOf(family, newsroom);
  if (options.json === true) {
    const { root, record, others } = family;
    const items = [record, ...others].map((item) => ({ id: item.id, carriedBy: Object.keys(item.carriedBy) }));
    const { carriedBy: _carriedBy, id: _id, ...facts } = record;
    process.stdout.write(`${JSON.stringify({ id: root, standing, items, feeds, ...facts }, null, 2)}\n`);
    return EXIT.ok;
  }
  const lines = [`${family.root}: ${standingWords(standing)}`];
  if (family.others.length > 0) lines.push(`with the linked items ${family.others.map((item) => item.id).join(', ')}`);
  lines.push('', ...historyLines(family), '');
  lines.push(
    ...(feeds.length > 0 ? feeds.map(({ feed, words }) => `${feed}: ${words}`) : ['never carried by any feed']),
  );
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

/** Every feed that ever carried any of the items, and what it shows of the story now. */
async function placesOf(family: Family, newsroom: NewsroomStore): Promise<{ feed: string; words: string }[]> {
  const { newsroom: room } = await newsroom.newsroom();
  const ids = new Set([family.record, ...family.others].flatMap(({ carriedBy }) => Object.keys(carriedBy)));
  return Promise.all(
    [...ids].sort().map(async (id) => {
      const definition = room.feeds.find((feed) => feed.id === id);
      return {
        feed: id,
        words: definition === undefined ? 'is no feed any more' : await placeIn(definition, family, newsroom),
      };
    }),
  );
}

async function placeIn(feed: FeedDefinition, { root }: Family, newsroom: NewsroomStore): Promise<string> {
  const window = await newsroom.window(feedId.parse(feed.id));
  const { entries, withdrawals } = view(window, feed);
  const entry = entries.find(({ story }) => story === root);
  if (entry !== undefined) return `shows version ${entry.version} of ${entry.updated}`;
  const withdrawal = withdrawals.find(({ story }) => story === root);
  return withdrawal === undefined
    ? 'carried it, shows nothing of it now'
    : `says that it was withdrawn (${withdrawal.kind}) at ${withdrawal.at}`;
}

/** One line a fact: when, what, and who. */
function historyLines({ record, others }: Family): string[] {
  const revisions = Object.values(record.revisions)
    .sort((a, b) => compareRevisions(a.order, b.order))
    .map((fact) => ({ at: fact.order.created, words: versionWords(fact), more: fact.holds.map((hold) => hold.words) }));
  const acts = Object.values(record.acts).map((act) => ({
    at: act.at,
    words: others.length > 0 && act.link !== undefined ? `${actWords(act)} [${act.link.item}]` : actWords(act),
    more: act.note === undefined ? [] : [act.note],
  }));
  return [...revisions, ...acts]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap(({ at, words, more }) => [`${at}  ${words}`, ...more.map((line) => `${' '.repeat(26)}${line}`)]);
}

function versionWords({
  order,
  source,
  itemId,
  status,
  correction,
  received,
  again = [],
  headline,
  embargo,
}: RevisionFact) {
  const until = embargo === undefined ? '' : `, embargo until ${embargo.until ?? 'somebody lifts it'}`;
  const arrivals = again.length > 0 ? `, arrived ${again.length + 1} times` : '';
  const version = order.version > 0 ? `version ${order.version}` : 'a version';
  return `${version} from ${source} (${itemId}), arrived ${received}${arrivals}, ${status}${correction ? ', correction' : ''}${until}: ${headline}`;
}

function actWords({ kind, by, reason, lifts }: DeskAct): string {
  const what = kind === 'unlink' && lifts.length === 0 ? 'link refused' : kind;
  return `${what} by ${by}: ${reason}`;
}

/** `cobyline explain STORY`: in or out of each feed, and what each rule says. */
export async function explainCommand(id: string, options: { feed?: string; json?: boolean }): Promise<number> {
  const { family, newsroom: store } = await findStory(id);
  const { newsroom } = await store.newsroom();
  const wanted =
    options.feed === undefined ? newsroom.feeds : newsroom.feeds.filter((feed) => feed.id === options.feed);
  if (wanted.length === 0) {
    throw new UsageError(
      `There is no feed "${options.feed}"; the feeds are ${newsroom.feeds.map((feed) => feed.id).join(', ')}.`,
    );
  }
  const { record, others } = family;
  const standing: Standing = standingOf(record);
  const revision = standing.state === 'usable' ? await store.revision(standing.revision.key) : undefined;
  const verdicts = wanted.map((feed) => ({
    feed: feed.id,
    carriedBefore: [record, ...others].some(({ carriedBy }) => carriedBy[feedId.parse(feed.id)] === true),
    verdict: revision === undefined ? refuse(standing) : admit(feed, newsroom, standing, revision),
  }));
  if (options.json === true) process.stdout.write(`${JSON.stringify({ story: family.root, verdicts }, null, 2)}\n`);
  else
    process.stdout.write(
      `${family.root}: ${standingWords(standing)}\n\n${verdicts.flatMap(verdictLines).join('\n')}\n`,
    );
  return EXIT.ok;
}

function verdictLines({
  feed,
  carriedBefore,
  verdict,
}: {
  feed: string;
  carriedBefore: boolean;
  verdict: Verdict;
}): string[] {
  const head = verdict.admitted ? 'in' : carriedBefore ? 'out; it carried the story before' : 'out';
  return [
    `${feed}: ${head}`,
    ...verdict.rules.map((rule) => `  ${rule.passed ? '✓' : '✗'} ${rule.rule}: ${rule.words}`),
    ...verdict.pictures.map(
      (picture) => `  ${picture.kept ? '✓' : '✗'} picture ${picture.index + 1}: ${picture.words}`,
    ),
    '',
  ];
}
