import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { watch } from 'chokidar';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import { digestOf } from '../shared/story/identity.ts';
import { instantOf } from '../shared/story/time.ts';

/** What became of a file that was dropped. */
export type InboxEvent =
  | { readonly kind: 'uploaded'; readonly file: string; readonly key: string }
  /** The very same bytes are in the wire bucket already: nothing to do, also after a restart. */
  | { readonly kind: 'known'; readonly file: string; readonly key: string }
  | { readonly kind: 'refused'; readonly file: string; readonly reason: string };

export interface InboxOptions {
  /** Copy of the source `afp` lies in `<folder>/afp/`. */
  readonly folder: string;
  readonly wire: ObjectStore;
  /** `file` is relative to the folder. */
  readonly onEvent: (event: InboxEvent) => void;
  /** A file counts as written when it has not grown for so many milliseconds. Default 150. */
  readonly quietMs?: number;
}

/** A request to the embedded S3 may not be larger; wire copy without pictures never is. */
const LARGEST_FILE_BYTES = 10 * 1_048_576;

/** Uploads at once. A file always takes the same lane, so its versions arrive in their order. */
const LANES = 4;

/**
 * Watches a folder and uploads what is dropped into it to `incoming/<source>/…` of the wire bucket, with the file's time of
 * change as `received-at`. Files that are there at the start count as dropped. Nothing is moved or deleted: the wire
 * bucket itself is the record of what was uploaded.
 */
export async function startInbox(options: InboxOptions): Promise<{ close(): Promise<void> }> {
  const lanes: Promise<void>[] = Array.from({ length: LANES }, () => Promise.resolve());
  const take = (file: string) => {
    const relative = path.relative(options.folder, file);
    const lane = [...relative].reduce((sum, character) => sum + character.charCodeAt(0), 0) % LANES;
    lanes[lane] = (lanes[lane] ?? Promise.resolve()).then(async () => {
      const event = await upload(options, relative).catch(
        (error: unknown): InboxEvent => ({ kind: 'refused', file: relative, reason: String(error) }),
      );
      options.onEvent(event);
    });
  };
  const watcher = watch(options.folder, {
    ignored: (file) => isTemporary(path.relative(options.folder, file)),
    // Files put there by rename are complete, but look no different.
    awaitWriteFinish: { stabilityThreshold: options.quietMs ?? 150, pollInterval: 50 },
  });
  watcher.on('add', take).on('change', take);
  watcher.on('error', (error) => options.onEvent({ kind: 'refused', file: '', reason: String(error) }));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    async close() {
      await watcher.close();
      await Promise.all(lanes);
    },
  };
}

/**
 * Uploads what lies in the folder one file after the other, in the order of the names, each when the one before is
 * through: a correction or a kill then meets the story that it is about, as it would on a day at the desk.
 * @param settled resolves when the pipeline has nothing left to do
 */
export async function dropInOrder(
  options: Pick<InboxOptions, 'folder' | 'wire'>,
  settled: () => Promise<void>,
): Promise<void> {
  const entries = await readdir(options.folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(options.folder, path.join(entry.parentPath, entry.name)))
    .filter((file) => file.includes(path.sep) && !isTemporary(file))
    .sort();
  for (const file of files) {
    const { kind } = await upload(options, file);
    if (kind === 'uploaded') await settled();
  }
}

async function upload({ folder, wire }: Pick<InboxOptions, 'folder' | 'wire'>, file: string): Promise<InboxEvent> {
  const [source, ...inside] = file.split(path.sep);
  if (source === undefined || inside.length === 0) {
    return { kind: 'refused', file, reason: `put it into a folder named after its source: afp${path.sep}${file}` };
  }
  const { size, mtimeMs } = await stat(path.join(folder, file));
  if (size > LARGEST_FILE_BYTES) {
    return { kind: 'refused', file, reason: `${size} bytes; the S3 of a laptop takes at most ${LARGEST_FILE_BYTES}` };
  }
  const bytes = await readFile(path.join(folder, file));
  const key = ['incoming', source, ...inside].join('/');
  const sha256 = digestOf(bytes);
  const present = await wire.head(key);
  if (present?.metadata.sha256 === sha256) return { kind: 'known', file, key };
  await wire.put(key, bytes, { metadata: { 'received-at': instantOf(Math.trunc(mtimeMs)), sha256 } });
  return { kind: 'uploaded', file, key };
}

/** Files that programs write while they work: hidden ones, and the names under which downloads and uploads grow. */
function isTemporary(file: string): boolean {
  return file.split(path.sep).some((part) => /^[.~]|~$|\.(?:tmp|part|partial|filepart|crdownload|swp)$/i.test(part));
}
