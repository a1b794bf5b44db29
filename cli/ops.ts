import { lastBeat } from '../functions/heartbeat.ts';
import { EMBARGOES } from '../functions/layout.ts';
import { openServices } from '../functions/services.ts';
import { verify } from '../functions/verify.ts';
import { awsClients } from '../shared/platform/aws-clients.ts';
import { lineLog } from '../shared/platform/log.ts';
import { QueueWatch } from '../shared/platform/queue-watch.ts';
import { QUEUES, type QueueName } from '../shared/platform/resources.ts';
import { connect } from './connection.ts';
import { EXIT, UsageError } from './errors.ts';
import { progressOn } from './progress.ts';

function watch() {
  const { variables, where } = connect();
  return { variables, where, queues: new QueueWatch(awsClients(variables).sqs, variables) };
}

function queueNamed(name: string): QueueName {
  const found = QUEUES.find((queue) => queue.name === name);
  if (found === undefined)
    throw new UsageError(`There is no queue "${name}"; the queues are ${QUEUES.map((each) => each.name).join(', ')}.`);
  return found.name;
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** `cobyline ops status`: queues, dead letters, waiting embargoes, the heartbeat. Exit code 1 when something died. */
export async function statusCommand(options: { json?: boolean }): Promise<number> {
  const { variables, where, queues } = watch();
  const states = await queues.states();
  const services = openServices('status', variables, ['newsroomBucket', 'feedsBucket'], {
    log: lineLog('status', () => {}),
  });
  const store = services.newsroom();
  const { newsroom, since } = await store.newsroom();
  const heartbeat = await lastBeat(services.bucket('feedsBucket'), services.clock());
  let embargoes = 0;
  for await (const _ of store.list(EMBARGOES)) embargoes += 1;
  const dead = states.reduce((sum, state) => sum + state.dead, 0);
  if (options.json === true)
    say([
      JSON.stringify({ queues: states, embargoes, configuredSince: since, feeds: newsroom.feeds.length, heartbeat }),
    ]);
  else {
    say([
      where,
      '',
      'queue              waiting  in work  delayed  dead',
      ...states.map((state) =>
        [
          state.name.padEnd(18),
          ...[state.waiting, state.inWork, state.delayed, state.dead].map((count) => String(count).padStart(7)),
        ].join(' '),
      ),
      '',
      `${embargoes} embargoes wait for their time`,
      `${newsroom.feeds.length} feeds, configured ${since}`,
      heartbeat === undefined ? 'no heartbeat has come out (a laptop has none)' : `last heartbeat ${heartbeat}`,
      ...(dead > 0
        ? [
            '',
            `${dead} messages could not be handled: cobyline ops dlq show QUEUE, then cobyline ops dlq redrive QUEUE`,
          ]
        : []),
    ]);
  }
  return dead > 0 ? EXIT.rejected : EXIT.ok;
}

/** `cobyline ops dlq list`: how many dead letters each queue has. */
export async function deadLetterListCommand(): Promise<number> {
  const states = await watch().queues.states();
  say(states.map(({ name, dead }) => `${name.padEnd(18)} ${dead}`));
  return states.some(({ dead }) => dead > 0) ? EXIT.rejected : EXIT.ok;
}

/** `cobyline ops dlq show QUEUE`: the messages themselves; pointers, never copy. */
export async function deadLetterShowCommand(queue: string, options: { limit?: string }): Promise<number> {
  const letters = await watch().queues.deadLetters(queueNamed(queue), Number(options.limit ?? 20));
  say(
    letters.length === 0
      ? ['nothing died here']
      : letters.flatMap(({ id, sent, receives, body }) => [
          `${id}  sent ${sent}, tried ${receives} times`,
          `  ${body}`,
        ]),
  );
  return EXIT.ok;
}

/** `cobyline ops dlq redrive QUEUE`: back to work; without `--yes` it only tells what would be done. */
export async function redriveCommand(queue: string, options: { yes?: boolean }): Promise<number> {
  const name = queueNamed(queue);
  const { queues } = watch();
  const dead = (await queues.states()).find((state) => state.name === name)?.dead ?? 0;
  if (dead === 0) say(['nothing died here']);
  else if (options.yes !== true) say([`${dead} messages would go back to ${name}; add --yes to do it`]);
  else {
    await queues.redrive(name);
    say([`${dead} messages go back to ${name}`]);
  }
  return EXIT.ok;
}

/** `cobyline ops verify`: proves the invariants on what is stored. Exit code 1 when one does not hold. */
export async function verifyCommand(options: { json?: boolean }): Promise<number> {
  const { variables } = watch();
  const services = openServices('verify', variables, ['newsroomBucket', 'feedsBucket'], {
    log: lineLog('verify', () => {}),
  });
  const progress = progressOn(process.stderr);
  const findings = await verify({
    newsroom: services.newsroom(),
    feeds: services.bucket('feedsBucket'),
    clock: services.clock,
    onProgress: (done, what) => progress.advance(done, done, what),
  });
  progress.end();
  if (options.json === true) say(findings.map((finding) => JSON.stringify(finding)));
  else if (findings.length === 0)
    say(['Everything holds: no feed shows a stopped story, files and windows agree, no embargo is overdue.']);
  else
    say(
      findings.map(({ invariant, feed, story, words }) => [invariant, feed, story, words].filter(Boolean).join('  ')),
    );
  return findings.length === 0 ? EXIT.ok : EXIT.rejected;
}
