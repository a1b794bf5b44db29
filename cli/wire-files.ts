import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { UsageError } from './errors.ts';

/** A file to be run through the pipeline. */
export interface WireFile {
  readonly path: string;
  readonly source: string;
  /** Name it gets in the wire bucket, unique within its source. */
  readonly name: string;
  /** When it reached the newsroom: the file's own time of change. */
  readonly modified: Date;
}

/** Source of files that lie in no folder the newsroom knows. */
const DESK = 'desk';

/**
 * The files behind the arguments; folders are walked, hidden files left out. A file's source is `source`, else the name
 * of the nearest folder above it that newsroom.json lists as one, else "desk".
 * @throws UsageError for a path that does not exist
 */
export async function wireFiles(paths: readonly string[], newsroom: Newsroom, source?: string): Promise<WireFile[]> {
  const found: WireFile[] = [];
  const taken = new Set<string>();
  for (const each of paths) {
    for (const file of await filesBelow(each)) {
      const from = source ?? sourceOf(file, newsroom);
      const name = freeName(path.resolve(file), from, taken);
      found.push({ path: file, source: from, name, modified: (await stat(file)).mtime });
    }
  }
  return found;
}

async function filesBelow(where: string): Promise<string[]> {
  const found = await stat(where).catch(() => undefined);
  if (found === undefined) throw new UsageError(`There is no file or folder "${where}".`);
  if (!found.isDirectory()) return [where];
  const entries = await readdir(where, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

function sourceOf(file: string, newsroom: Newsroom): string {
  const folders = path.dirname(path.resolve(file)).split(path.sep).reverse();
  return folders.find((folder) => Object.hasOwn(newsroom.sources, folder)) ?? DESK;
}

/** Two files of one name are two stories: the second one is told apart by its folders. */
function freeName(file: string, source: string, taken: Set<string>): string {
  const parts = file.split(path.sep);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const name = parts.slice(-depth).join('/');
    if (taken.has(`${source}/${name}`)) continue;
    taken.add(`${source}/${name}`);
    return name;
  }
  return file;
}
