import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { PermanentError, TransientError } from '../shared/story/errors.ts';
import { attributeCommand } from './attribute.ts';
import { checkCommand } from './check.ts';
import { configAccessCommand } from './config-access.ts';
import { configPushCommand } from './config-push.ts';
import { COST_FLAGS, costCommand } from './cost.ts';
import { deskCommand, linkCommand, unlinkCommand } from './desk.ts';
import { EXIT } from './errors.ts';
import { offerInstallation } from './installation.ts';
import { readNewsroomFile } from './newsroom-file.ts';
import { deadLetterListCommand, deadLetterShowCommand, redriveCommand, statusCommand, verifyCommand } from './ops.ts';
import { GRACE_DAYS, partnerCommand } from './partner.ts';
import { partnerResumeCommand, partnerSecretCommand } from './partner-webhook.ts';
import { readCommand } from './read.ts';
import { rebuildCommand, replayCommand } from './replay.ts';
import { runCommand } from './run.ts';
import { startCommand } from './start.ts';
import { explainCommand, storyCommand } from './story.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('cobyline')
  .description('Wire copy in, credited and entitled feeds out.')
  .version(version)
  .showHelpAfterError('(add --help for the options)')
  .exitOverride();

const config = [
  '--config <file>',
  'the newsroom configuration (default: newsroom.json here, else the one of the project)',
] as const;
const source = [
  '--source <name>',
  'source the files come from (default: the folder they lie in, else "desk")',
] as const;

program
  .command('start')
  .description(
    'Run the whole pipeline on this machine: feeds on http://localhost:8080 (PORT), copy from inbox/<source>/.',
  )
  .option('--fresh', 'forget the state of earlier starts')
  .option('--no-samples', 'do not feed it the samples')
  .option(...config)
  .action(async (options) => {
    process.exitCode = await startCommand(options);
  });

program
  .command('run')
  .description('Run wire files through the whole pipeline on an embedded cloud and write the feeds to a folder.')
  .argument('<file...>', 'wire files, or folders of them')
  .requiredOption(
    '--out <folder>',
    'where the feeds are written: <folder>/<feed>/rss.xml …; files of an earlier run go',
  )
  .option(...config)
  .option(...source)
  .option('--json', 'one JSON receipt a line on stdout instead of the table')
  .action(async (files: string[], options) => {
    process.exitCode = await runCommand(files, options);
  });

program
  .command('read')
  .description('Print what is understood of one wire file, as JSON.')
  .argument('<file>', 'a wire file')
  .option(...config)
  .option(...source)
  .action(async (file: string, options) => {
    process.exitCode = await readCommand(file, options);
  });

program
  .command('attribute')
  .description('Read a byline, credit line, dateline or sign-off: who is credited, in which role.')
  .argument('[text]', 'the printed string')
  .option('--kind <kind>', 'byline, photo-credit, signoff, dateline or credit-line', 'byline')
  .option('--lang <tag>', 'language of the string (default: found)')
  .option('--own <names>', 'names of the own outlet, separated by commas (default: the outlets of newsroom.json)')
  .option('--jsonl', 'read rows {id, lang, kind, text, context} from standard input, write one line a row')
  .option(...config)
  .action(async (text: string | undefined, options) => {
    const own = options.own ?? (options.jsonl ? undefined : await ownNames(options.config));
    process.exitCode = await attributeCommand(text, { ...options, own }, process);
  });

const DESK_COMMANDS = {
  kill: 'Withdraw a story from every feed that ever carried it; it stays withdrawn until a release.',
  withhold: 'Take a story out of the feeds for now.',
  release: 'Lift the kills and holds that stop a story; with --embargo its embargo.',
  correct: 'Mark the published version of a story as a correction.',
} as const;

for (const kind of ['kill', 'withhold', 'release', 'correct'] as const) {
  const command = program
    .command(kind)
    .description(DESK_COMMANDS[kind])
    .argument('<story>', 'id of the story, as receipts name it')
    .requiredOption('--reason <words>', 'why; kept in the history of the story, never published')
    .option('--by <name>', 'who does it (default: the user of this machine)');
  if (kind === 'correct') command.option('--note <words>', 'what was wrong, for the public');
  if (kind === 'release') command.option('--embargo', 'also an embargo whose time has not come');
  command.action(async (story: string, options) => {
    process.exitCode = await deskCommand(kind, story, options);
  });
}

program
  .command('link')
  .description('Tell two items as one story, under the id of the first.')
  .argument('<story>', 'the item that continues the other')
  .argument('<into>', 'the story that it continues')
  .requiredOption('--reason <words>', 'why; kept in the history of both, never published')
  .option('--by <name>', 'who does it (default: the user of this machine)')
  .action(async (item: string, into: string, options) => {
    process.exitCode = await linkCommand(item, into, options);
  });

program
  .command('unlink')
  .description('Take two linked items apart, or refuse a link that a receipt proposes.')
  .argument('<story>', 'the item that is a story of its own')
  .argument('[into]', 'the story that it was linked with, or is not to be linked with')
  .requiredOption('--reason <words>', 'why; kept in the history of both, never published')
  .option('--by <name>', 'who does it (default: the user of this machine)')
  .action(async (item: string, into: string | undefined, options) => {
    process.exitCode = await unlinkCommand(item, into, options);
  });

program
  .command('story')
  .description('Show everything that ever happened to a story.')
  .argument('<story>', 'id of the story')
  .option('--json', 'as JSON')
  .action(async (story: string, options) => {
    process.exitCode = await storyCommand(story, options);
  });

program
  .command('explain')
  .description('Tell for each feed whether a story is in it, and what every rule says.')
  .argument('<story>', 'id of the story')
  .option('--feed <feed>', 'only this feed')
  .option('--json', 'as JSON')
  .action(async (story: string, options) => {
    process.exitCode = await explainCommand(story, options);
  });

program
  .command('replay')
  .description('Send originals through the pipeline again; with --feed, make one feed anew from every story.')
  .option('--since <moment>', 'only what arrived since: 2026-03-10, 2026-03-10T09:00:00Z, or an age such as 36h or 7d')
  .option('--source <name>', 'only what came from this source')
  .option('--feed <feed>', 'decide this feed anew instead')
  .option('--dry-run', 'only tell what would be done')
  .action(async ({ feed, dryRun, ...selection }) => {
    process.exitCode = await (feed === undefined
      ? replayCommand({ ...selection, yes: dryRun !== true })
      : rebuildCommand(feed, { dryRun }));
  });

const configuration = program.command('config').description('The configuration that is in force.');

configuration
  .command('push')
  .description('Check newsroom.json, show what changes, and put it in force with the next message, at the edge too.')
  .option(...config)
  .option('--dry-run', 'only tell what would change')
  .action(async (options) => {
    process.exitCode = await configPushCommand(options);
  });

configuration
  .command('access')
  .description('What has to change at the edge for the partners of newsroom.json: requests of UpdateKeys, one a line.')
  .option(...config)
  .option('--present <file>', 'output of "aws cloudfront-keyvaluestore list-keys" (default: the store is empty)')
  .action(async (options) => {
    process.exitCode = await configAccessCommand(options);
  });

const cost = program.command('cost').description('What a month on AWS costs, line by line, and what moves it.');
for (const [flag, meaning] of COST_FLAGS) cost.option(flag, meaning);
cost.action((options) => {
  process.exitCode = costCommand(options);
});

program
  .command('check')
  .description('Tell what a partner would refuse in a feed, of any make, and how to mend it.')
  .argument('<file-or-address>', 'a feed: RSS, Atom or JSON Feed')
  .option('--profile <name>', 'the partner: generic, msn, smartnews, newsbreak or flipboard', 'generic')
  .option('--json', 'one JSON finding a line')
  .action(async (target: string, options) => {
    process.exitCode = await checkCommand(target, options);
  });

const ops = program.command('ops').description('Look after an installation: on AWS, or the one that runs here.');
ops
  .command('status')
  .description('Queues, dead letters, waiting embargoes.')
  .option('--json', 'as JSON')
  .action(async (options) => {
    process.exitCode = await statusCommand(options);
  });
const deadLetters = ops.command('dlq').description('Messages that could not be handled.');
deadLetters
  .command('list')
  .description('How many there are.')
  .action(async () => {
    process.exitCode = await deadLetterListCommand();
  });
deadLetters
  .command('show')
  .description('The messages of one queue.')
  .argument('<queue>')
  .option('--limit <count>', 'at most so many', '20')
  .action(async (queue: string, options) => {
    process.exitCode = await deadLetterShowCommand(queue, options);
  });
deadLetters
  .command('redrive')
  .description('Send the messages of one queue back to work.')
  .argument('<queue>')
  .option('--yes', 'do it; without, only tell what would be done')
  .action(async (queue: string, options) => {
    process.exitCode = await redriveCommand(queue, options);
  });
ops
  .command('replay')
  .description('As "cobyline replay", but it only tells what would be done until --yes.')
  .option('--since <moment>', 'only what arrived since: 2026-03-10, 2026-03-10T09:00:00Z, or an age such as 36h or 7d')
  .option('--source <name>', 'only what came from this source')
  .option('--yes', 'do it; without, only tell what would be done')
  .action(async (options) => {
    process.exitCode = await replayCommand(options);
  });
ops
  .command('rebuild')
  .description('Decide a feed anew from every story and write its files.')
  .argument('<feed>')
  .option('--dry-run', 'only tell what would be done')
  .action(async (feed: string, options) => {
    process.exitCode = await rebuildCommand(feed, options);
  });
ops
  .command('verify')
  .description('Prove on what is stored that no feed shows a stopped story, and that files, windows and stories agree.')
  .option('--json', 'one JSON finding a line')
  .action(async (options) => {
    process.exitCode = await verifyCommand(options);
  });

const PARTNER_COMMANDS = {
  add: 'Make a partner, or give one that exists another key. The key is shown once.',
  rotate: `Give a partner a new key; the ones it has go on for ${GRACE_DAYS} days.`,
  revoke: 'Take all keys away from a partner, at once.',
} as const;
const partners = program.command('partner').description('Who may read the feeds that are not public.');
for (const action of ['add', 'rotate', 'revoke'] as const) {
  const command = partners
    .command(action)
    .description(PARTNER_COMMANDS[action])
    .argument('<partner>', 'id of the partner')
    .option(...config);
  if (action === 'add') {
    command.option('--name <name>', 'its name').option('--feeds <ids>', 'feeds it may read, separated by commas');
  }
  command.option('--push', 'put the configuration in force at once');
  if (action === 'rotate') command.option('--grace-days <days>', 'how long its present keys go on');
  command.action(async (id: string, options) => {
    process.exitCode = await partnerCommand(action, id, options);
  });
}

partners
  .command('secret')
  .description('Make what the webhooks of a partner are signed with. It is shown once.')
  .argument('<partner>', 'id of the partner')
  .action(async (id: string) => {
    process.exitCode = await partnerSecretCommand(id);
  });
partners
  .command('resume')
  .description('Go on with a partner that was paused because its webhooks failed; it is sent what it missed.')
  .argument('<partner>', 'id of the partner')
  .action(async (id: string) => {
    process.exitCode = await partnerResumeCommand(id);
  });

/** Commands that work on files and on nothing that runs. */
const FILES_ONLY = new Set(['start', 'run', 'read', 'attribute', 'cost', 'check']);
for (const command of program.commands) if (!FILES_ONLY.has(command.name())) offerInstallation(command);

// Whoever reads our output may stop reading (`| head`): then there is nothing more to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** The newsroom's own outlets in all their forms. */
async function ownNames(file?: string): Promise<string> {
  const { newsroom } = await readNewsroomFile(file);
  return newsroom.outlets.flatMap((outlet) => [...Object.values(outlet.names), ...outlet.alsoPrinted]).join(',');
}

/** Help and version are no errors; commander has already said what is wrong with an option. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof PermanentError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof TransientError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.rejected;
  }
  throw error;
}
