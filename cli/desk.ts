import { userInfo } from 'node:os';
import { actOnStory, type DeskRequest } from '../functions/desk-acts.ts';
import { linkStories, unlinkStory } from '../functions/desk-links.ts';
import { type FeedId, type StoryId, storyId } from '../shared/story/identity.ts';
import { connect, deskServices } from './connection.ts';
import { EXIT, UsageError } from './errors.ts';
import { standingWords } from './standing-words.ts';

/**
 * `cobyline kill|withhold|release|correct STORY --reason … --by …`
 * @returns the exit code
 */
export async function deskCommand(
  kind: DeskRequest['kind'],
  story: string,
  options: { reason: string; by?: string; note?: string; embargo?: boolean },
): Promise<number> {
  const { variables, where } = connect();
  const { standing, feeds } = await actOnStory(
    {
      kind,
      story: storyNamed(story),
      by: options.by ?? userInfo().username,
      reason: options.reason,
      ...(options.note !== undefined && { note: options.note }),
      ...(options.embargo !== undefined && { embargo: options.embargo }),
    },
    deskServices(variables),
  );
  process.stdout.write(`${story}: ${standingWords(standing)}\n${toldWords(feeds, where)}`);
  return EXIT.ok;
}

/**
 * `cobyline link STORY INTO --reason … --by …`: the first is told as part of the second.
 * @returns the exit code
 */
export async function linkCommand(
  item: string,
  into: string,
  options: { reason: string; by?: string },
): Promise<number> {
  const { variables, where } = connect();
  const request = { item: storyNamed(item), into: storyNamed(into), by: options.by ?? userInfo().username };
  const services = deskServices(variables);
  const { feeds } = await linkStories({ ...request, reason: options.reason }, services);
  process.stdout.write(`${item} is told as part of ${into}\n${toldWords(feeds, where)}`);
  return EXIT.ok;
}

/**
 * `cobyline unlink STORY [INTO] --reason … --by …`: a story of its own again, or a proposal refused.
 * @returns the exit code
 */
export async function unlinkCommand(
  item: string,
  into: string | undefined,
  options: { reason: string; by?: string },
): Promise<number> {
  const { variables, where } = connect();
  const { by = userInfo().username, reason } = options;
  const { act, refusal, feeds } = await unlinkStory(
    { item: storyNamed(item), ...(into !== undefined && { into: storyNamed(into) }), by, reason },
    deskServices(variables),
  );
  const words = refusal ? `will not be linked with ${act.link?.into}` : `is a story of its own again`;
  process.stdout.write(`${item} ${words}\n${refusal ? '' : toldWords(feeds, where)}`);
  return EXIT.ok;
}

/**
 * The story that somebody names on the command line.
 * @throws UsageError
 */
export function storyNamed(text: string): StoryId {
  const id = storyId.safeParse(text);
  if (id.success) return id.data;
  throw new UsageError(
    `"${text}" is no id of a story. Receipts name it: 26 letters and digits, such as the one after "story".`,
  );
}

function toldWords(feeds: readonly FeedId[], where: string): string {
  return feeds.length > 0 ? `told ${feeds.join(', ')} (${where})\n` : `no feed carries it (${where})\n`;
}
