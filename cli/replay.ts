import { originalsFor, rebuildFeed, replayOriginals } from '../functions/replay.ts';
import { openServices } from '../functions/services.ts';
import { lineLog } from '../shared/platform/log.ts';
import { feedId } from '../shared/story/identity.ts';
import { type Instant, instantOf } from '../shared/story/time.ts';
import { connect } from './connection.ts';
import { EXIT, UsageError } from './errors.ts';
import { progressOn } from './progress.ts';

/** SQS takes ten messages a request; so many at a time keep the progress bar moving. */
const AT_ONCE = 100;

function replayServices() {
  const { variables } = connect();
  const services = openServices(
    'replay',
    variables,
    ['wireBucket', 'newsroomBucket', 'intakeQueueUrl', 'publishQueueUrl'],
    { log: lineLog('replay', () => {}) },
  );
  return {
    wire: services.bucket('wireBucket'),
    wireBucket: variables.COBYLINE_WIRE_BUCKET ?? '',
    newsroom: services.newsroom(),
    intake: services.queue('intakeQueueUrl'),
    publish: services.queue('publishQueueUrl'),
    now: services.clock(),
  };
}

/**
 * `cobyline ops replay`, `cobyline replay`: sends originals through the pipeline again; without `yes` it only tells which.
 * @returns the exit code
 */
export async function replayCommand(options: { since?: string; source?: string; yes?: boolean }): Promise<number> {
  const services = replayServices();
  const progress = progressOn(process.stderr);
  const since = options.since === undefined ? undefined : momentFrom(options.since, services.now);
  const keys: string[] = [];
  for await (const key of originalsFor(
    { ...(since !== undefined && { since }), ...(options.source !== undefined && { source: options.source }) },
    services.wire,
  )) {
    keys.push(key);
  }
  if (options.yes !== true) {
    const words = `${keys.length} originals would go through again; add --yes to do it`;
    process.stdout.write(`${[...keys, words].join('\n')}\n`);
    return EXIT.ok;
  }
  for (let start = 0; start < keys.length; start += AT_ONCE) {
    await replayOriginals(keys.slice(start, start + AT_ONCE), services.wireBucket, services.intake, services.now);
    progress.advance(Math.min(start + AT_ONCE, keys.length), keys.length, 'originals');
  }
  progress.end();
  process.stdout.write(`${keys.length} originals are on their way through the pipeline\n`);
  return EXIT.ok;
}

/**
 * `cobyline ops rebuild FEED`: lets one feed look at every story.
 * @returns the exit code
 */
export async function rebuildCommand(feed: string, { dryRun }: { dryRun?: boolean }): Promise<number> {
  const services = replayServices();
  const { newsroom } = await services.newsroom.newsroom();
  const id = feedId.safeParse(feed);
  if (!id.success || !newsroom.feeds.some((each) => each.id === feed)) {
    throw new UsageError(
      `There is no feed "${feed}"; the feeds are ${newsroom.feeds.map((each) => each.id).join(', ')}.`,
    );
  }
  if (dryRun === true) {
    process.stdout.write(`feed ${feed} would be decided anew and told of every story\n`);
    return EXIT.ok;
  }
  const progress = progressOn(process.stderr);
  const done = await rebuildFeed(id.data, services, {
    at: services.now,
    onStory: (count) => progress.advance(count, count, 'stories'),
  });
  progress.end();
  process.stdout.write(`feed ${feed} looks at ${done} stories\n`);
  return EXIT.ok;
}

const AGES: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * A moment from an argument: ISO 8601 with a zone, a day (UTC), or an age such as 90m, 36h, 7d.
 * @throws UsageError
 */
function momentFrom(text: string, now: Instant): Instant {
  const age = /^(\d+)([mhd])$/.exec(text);
  if (age !== null) return instantOf(Date.parse(now) - Number(age[1]) * (AGES[age[2] ?? ''] ?? 0));
  const parsed = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  if (Number.isNaN(parsed)) {
    throw new UsageError(
      `"${text}" is no moment: write 2026-03-10, 2026-03-10T09:00:00Z, or an age such as 36h or 7d.`,
    );
  }
  return instantOf(parsed);
}
