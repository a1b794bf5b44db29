import { type ConfigurationServices, putNewsroom } from '../functions/configuration.ts';
import { NEWSROOM_KEY } from '../functions/layout.ts';
import { openServices } from '../functions/services.ts';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { NewsroomError, readNewsroom } from '../shared/newsroom/read-newsroom.ts';
import { KeyValueStore } from '../shared/platform/key-value-store.ts';
import { lineLog } from '../shared/platform/log.ts';
import type { StoredObject } from '../shared/platform/object-store.ts';
import { connect } from './connection.ts';
import { followAtEdge } from './edge-keys.ts';
import { EXIT } from './errors.ts';
import { readNewsroomFile } from './newsroom-file.ts';

/**
 * `cobyline config push`: puts newsroom.json in force on the installation that the environment names, else on the one that
 * runs in this folder.
 * @returns the exit code
 */
export async function configPushCommand(options: {
  readonly config?: string;
  readonly dryRun?: boolean;
}): Promise<number> {
  const { variables, where } = connect();
  const { text, path } = await readNewsroomFile(options.config);
  const services = openServices(
    'config',
    variables,
    ['newsroomBucket', 'feedsBucket', 'publishQueueUrl', 'partnerKeysArn'],
    {
      log: lineLog('config', () => {}),
    },
  );
  const write = (line: string) => void process.stdout.write(line);
  write(`${path} -> ${where}\n`);
  return pushConfig(
    { text, file: path },
    {
      newsroom: services.bucket('newsroomBucket'),
      feeds: services.bucket('feedsBucket'),
      publish: services.queue('publishQueueUrl'),
      clock: services.clock,
      ...(services.settings.partnerKeysArn !== undefined && {
        edge: new KeyValueStore(services.settings.partnerKeysArn),
      }),
    },
    { dryRun: options.dryRun === true, write },
  );
}

interface PushOptions {
  /** Say what would change and write nothing. */
  readonly dryRun: boolean;
  readonly write: (text: string) => void;
}

/**
 * Puts a configuration in force and says what changes: with the next message every function works by it, every feed
 * decides anew, and the edge lets in whom it names. A wrong one is never written, so the last good one stays.
 * @returns the exit code
 * @throws NewsroomError when it is wrong; TransientError when somebody else pushed at the same moment
 */
export async function pushConfig(
  configuration: { readonly text: string; readonly file: string },
  services: ConfigurationServices & { readonly edge?: KeyValueStore },
  { dryRun, write }: PushOptions,
): Promise<number> {
  const next = readNewsroom(configuration.text, configuration.file);
  const present = await services.newsroom.get(NEWSROOM_KEY);
  if (present !== undefined && decoded(present) === configuration.text) {
    write('That configuration is in force already.\n');
  } else {
    for (const line of changes(presentNewsroom(present), next)) write(`${line}\n`);
    if (!dryRun) {
      await putNewsroom(configuration.text, services);
      write('In force with the next message; every feed looks at its stories again.\n');
    }
  }
  // Also where nothing else changes: an earlier push may have ended before it got here.
  if (services.edge !== undefined) write(edgeWords(await followAtEdge(next, services.edge, { dryRun })));
  if (dryRun) write('Nothing was written (--dry-run).\n');
  return EXIT.ok;
}

function edgeWords({ written, removed }: { readonly written: number; readonly removed: number }): string {
  if (written + removed === 0) return 'The edge lets in the same partners as before.\n';
  return `The edge: ${written} entries about feeds, keys and readers new or changed, ${removed} taken away.\n`;
}

/** What is in force; undefined when nothing is, or what somebody put there by hand can not be read. */
function presentNewsroom(present: StoredObject | undefined): Newsroom | undefined {
  if (present === undefined) return undefined;
  try {
    return readNewsroom(decoded(present), NEWSROOM_KEY);
  } catch (error) {
    if (error instanceof NewsroomError) return undefined;
    throw error;
  }
}

function decoded({ bytes }: StoredObject): string {
  return new TextDecoder().decode(bytes);
}

/** What changes, for a person who is about to say yes. */
function changes(before: Newsroom | undefined, after: Newsroom): string[] {
  if (before === undefined) return ['No usable configuration is in force; this is the first.'];
  const sources = (newsroom: Newsroom) => Object.entries(newsroom.sources).map(([id, source]) => ({ ...source, id }));
  return [
    ...changesOf('feed', before.feeds, after.feeds),
    ...changesOf('partner', before.partners, after.partners),
    ...changesOf('outlet', before.outlets, after.outlets),
    ...changesOf('source', sources(before), sources(after)),
    ...(same(before.publisher, after.publisher) ? [] : ['publisher: changed']),
    ...(same(before.supplierPolicies, after.supplierPolicies) ? [] : ['supplier policies: changed']),
    ...(same(before.limits, after.limits) ? [] : ['limits: changed']),
  ];
}

function changesOf(kind: string, before: readonly { id: string }[], after: readonly { id: string }[]): string[] {
  const old = new Map(before.map((each) => [each.id, each]));
  const kept = new Set(after.map((each) => each.id));
  return [
    ...after.filter((each) => !old.has(each.id)).map((each) => `${kind} ${each.id}: new`),
    ...after
      .filter((each) => old.has(each.id) && !same(old.get(each.id), each))
      .map((each) => `${kind} ${each.id}: changed`),
    ...before.filter((each) => !kept.has(each.id)).map((each) => `${kind} ${each.id}: GONE`),
  ];
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
