import { userInfo } from 'node:os';
import { actOnStory, type DeskRequest } from '../functions/desk-acts.ts';
import { storyId } from '../shared/story/identity.ts';
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
  options: { reason: string; by?: string; note?: string },
): Promise<number> {
  const id = storyId.safeParse(story);
  if (!id.success) {
    throw new UsageError(
      `"${story}" is no id of a story. Receipts name it: 26 letters and digits, such as the one after "story".`,
    );
  }
  const { variables, where } = connect();
  const { standing, feeds } = await actOnStory(
    {
      kind,
      story: id.data,
      by: options.by ?? userInfo().username,
      reason: options.reason,
      ...(options.note !== undefined && { note: options.note }),
    },
    deskServices(variables),
  );
  process.stdout.write(`${story}: ${standingWords(standing)}\n`);
  process.stdout.write(feeds.length > 0 ? `told ${feeds.join(', ')} (${where})\n` : `no feed carries it (${where})\n`);
  return EXIT.ok;
}
