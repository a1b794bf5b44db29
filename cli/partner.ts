import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type Partner, partner } from '../shared/newsroom/partner.ts';
import { newPartnerKey, revokeKeys, rotateKeys } from '../shared/newsroom/partner-keys.ts';
import { readNewsroom } from '../shared/newsroom/read-newsroom.ts';
import { instantOf } from '../shared/story/time.ts';
import { configPushCommand } from './config-push.ts';
import { EXIT, UsageError } from './errors.ts';
import { readNewsroomFile } from './newsroom-file.ts';

/** Days for which the keys a partner had go on after a new one was made. */
export const GRACE_DAYS = 14;

/**
 * `cobyline partner add|rotate|revoke ID`: changes the partner's keys in newsroom.json and shows a new key, once. It
 * counts when the configuration is pushed: with `--push` at once.
 * @returns the exit code
 */
export async function partnerCommand(
  action: 'add' | 'rotate' | 'revoke',
  id: string,
  options: { config?: string; name?: string; feeds?: string; graceDays?: string; push?: boolean },
): Promise<number> {
  const file = await readNewsroomFile(options.config);
  const { key, sha256 } = newPartnerKey(randomBytes(32));
  const text = changed(file.text, id, action, (known) => {
    if (action === 'revoke') return revokeKeys(demanded(known, id));
    if (action === 'rotate')
      return rotateKeys(demanded(known, id), sha256, instantOf(Date.now()), graceDays(options.graceDays));
    if (known !== undefined) return { ...known, keys: [...known.keys, { sha256 }] };
    return partner.parse({ id, name: options.name ?? id, feeds: listed(options.feeds), keys: [{ sha256 }] });
  });
  readNewsroom(text, file.path);
  await writeFile(file.path, text);
  const lines =
    action === 'revoke'
      ? [`${id} has no key any more.`]
      : [
          `The new key of ${id}, shown this once:`,
          '',
          `  ${key}`,
          '',
          'It goes into the password of HTTP Basic, or ?key= of the address.',
        ];
  const counts = options.push === true ? '.' : '; it counts after "cobyline config push".';
  process.stdout.write(`${[...lines, `Written to ${file.path}${counts}`].join('\n')}\n`);
  return options.push === true ? configPushCommand({ config: file.path }) : EXIT.ok;
}

/** The file with one partner changed; everything else stays as it was written. */
function changed(text: string, id: string, action: string, change: (known: Partner | undefined) => Partner): string {
  const content = JSON.parse(text) as { partners?: unknown[] }; // checked: readNewsroomFile has read it already
  const partners = content.partners ?? [];
  const position = partners.findIndex(
    (each) => typeof each === 'object' && each !== null && 'id' in each && each.id === id,
  );
  const known = position < 0 ? undefined : partner.parse(partners[position]);
  const next = change(known);
  if (position < 0 && action === 'add') partners.push(next);
  else partners[position] = { ...(partners[position] as object), keys: next.keys };
  return `${JSON.stringify({ ...content, partners }, null, 2)}\n`;
}

function demanded(known: Partner | undefined, id: string): Partner {
  if (known === undefined)
    throw new UsageError(`There is no partner "${id}" in newsroom.json; make it with "partner add".`);
  return known;
}

function listed(feeds: string | undefined): string[] {
  return (feeds ?? '')
    .split(',')
    .map((feed) => feed.trim())
    .filter((feed) => feed !== '');
}

function graceDays(text: string | undefined): number {
  const days = text === undefined ? GRACE_DAYS : Number(text);
  if (Number.isInteger(days) && days >= 0 && days <= 365) return days;
  throw new UsageError(`"${text}" is no number of days (0 to 365).`);
}
