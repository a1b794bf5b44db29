import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Laptop, startLaptop } from '../local/laptop.ts';
import { EXIT, UsageError } from './errors.ts';
import { withLocalPort } from './local-address.ts';
import { readNewsroomFile } from './newsroom-file.ts';
import { receiptLines } from './receipt-table.ts';

const PROJECT = path.resolve(import.meta.dirname, '..');

/**
 * `npm start`: the whole pipeline on this machine until Ctrl-C.
 * @returns the exit code
 */
export async function startCommand(options: { fresh?: boolean; config?: string; samples: boolean }): Promise<number> {
  const configuration = await readNewsroomFile(options.config);
  const inbox = path.resolve('inbox');
  for (const source of Object.keys(configuration.newsroom.sources))
    mkdirSync(path.join(inbox, source), { recursive: true });
  const samples = path.join(PROJECT, 'samples');
  const folder = path.resolve('.cobyline');
  const say = (line: string) => process.stdout.write(`${line}\n`);

  const port = portFrom(process.env.PORT);

  const laptop = await startLaptop({
    folder,
    fresh: options.fresh === true,
    port,
    newsroom: withLocalPort(configuration.text, port),
    ...(options.samples && existsSync(samples) && { samples }),
    inboxes: [inbox],
    onReceipt: (receipt) => say(receiptLines(receipt, { colour: process.stdout.isTTY === true }).join('\n')),
    onInbox: (event) => {
      if (event.kind === 'refused') say(`not taken   ${event.file}: ${event.reason}`);
    },
    onError: (where, error) => process.stderr.write(`${where}: ${String(error)}\n`),
  });
  await laptop.idle();
  say(`
Cobyline is running; Ctrl-C ends it.

  feeds     ${laptop.url}
  inbox     ${path.relative(process.cwd(), inbox)}/<source>/   drop wire files here
  state     ${path.relative(process.cwd(), folder)}/   kept between starts; npm start -- --fresh forgets it
  newsroom  ${path.relative(process.cwd(), configuration.path) || configuration.path}
`);
  await interrupted(laptop);
  return EXIT.ok;
}

/** @throws UsageError for anything that is no port */
function portFrom(value: string | undefined): number {
  if (value === undefined || value === '') return 8080;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(`PORT is "${value}"; it has to be a number from 1 to 65535.`);
}

/** Waits for Ctrl-C or a polite kill, then stops in order. A second Ctrl-C does not wait. */
async function interrupted(laptop: Laptop): Promise<void> {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  process.stdout.write('\nstopping …\n');
  process.once('SIGINT', () => process.exit(130));
  await laptop.stop();
}
