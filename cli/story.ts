import { admit, refuse, type Verdict } from '../shared/feeds/admit.ts';
import { feedId, storyId } from '../shared/story/identity.ts';
import { compareRevisions } from '../shared/story/revision.ts';
import { standingOf } from '../shared/story/standing.ts';
import type { StoryRecord } from '../shared/story/story-record.ts';
import { connect, deskServices } from './connection.ts';
import { EXIT, UsageError } from './errors.ts';
import { standingWords } from './standing-words.ts';

async function findStory(id: string) {
  const story = storyId.safeParse(id);
  if (!story.success) throw new UsageError(`"${id}" is no id of a story; receipts name it after the word "story".`);
  const services = deskServices(connect().variables);
  const record = await services.newsroom.record(story.data);
  if (record === undefined) throw new UsageError(`There is no story ${id}.`);
  return { record, services };
}

/** `cobyline story ID`: everything that ever happened to it, oldest first. */
export async function storyCommand(id: string, options: { json?: boolean }): Promise<number> {
  const { record } = await findStory(id);
  if (options.json === true) {
    process.stdout.write(`${JSON.stringify({ standing: standingOf(record), ...record }, null, 2)}\n`);
    return EXIT.ok;
  }
  const lines = [`${id}: ${standingWords(standingOf(record))}`, '', ...historyLines(record), ''];
  const feeds = Object.keys(record.carriedBy);
  lines.push(feeds.length > 0 ? `carried by ${feeds.join(', ')}` : 'never carried by any feed');
  process.stdout.write(`${lines.join('\n')}\n`);
  return EXIT.ok;
}

function historyLines(record: StoryRecord): string[] {
  const revisions = Object.values(record.revisions)
    .sort((a, b) => compareRevisions(a.order, b.order))
    .map((fact) => ({
      at: fact.order.created,
      words: `version ${fact.order.version} from ${fact.source} (${fact.itemId}), ${fact.status}${fact.correction ? ', correction' : ''}: ${fact.headline}`,
      more: fact.holds.map((hold) => hold.words),
    }));
  const acts = Object.values(record.acts).map((act) => ({
    at: act.at,
    words: `${act.kind} by ${act.by}: ${act.reason}`,
    more: act.note === undefined ? [] : [act.note],
  }));
  return [...revisions, ...acts]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap(({ at, words, more }) => [`${at}  ${words}`, ...more.map((line) => `${' '.repeat(26)}${line}`)]);
}

/** `cobyline explain STORY`: in or out of each feed, and what each rule says. */
export async function explainCommand(id: string, options: { feed?: string; json?: boolean }): Promise<number> {
  const { record, services } = await findStory(id);
  const { newsroom } = await services.newsroom.newsroom();
  const wanted =
    options.feed === undefined ? newsroom.feeds : newsroom.feeds.filter((feed) => feed.id === options.feed);
  if (wanted.length === 0) {
    throw new UsageError(
      `There is no feed "${options.feed}"; the feeds are ${newsroom.feeds.map((feed) => feed.id).join(', ')}.`,
    );
  }
  const standing = standingOf(record);
  const revision = standing.state === 'usable' ? await services.newsroom.revision(standing.revision.key) : undefined;
  const verdicts = wanted.map((feed) => ({
    feed: feed.id,
    carriedBefore: record.carriedBy[feedId.parse(feed.id)] === true,
    verdict: revision === undefined ? refuse(standing) : admit(feed, newsroom, standing, revision),
  }));
  if (options.json === true) process.stdout.write(`${JSON.stringify({ story: id, verdicts }, null, 2)}\n`);
  else process.stdout.write(`${id}: ${standingWords(standing)}\n\n${verdicts.flatMap(verdictLines).join('\n')}\n`);
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
