import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Names what a run wrote, a path a line, so that the next one can take away what is no longer published. */
const LIST = '.cobyline-files';

/**
 * Writes the published files into a folder. Files of an earlier run that are not published any more (a feed that is
 * gone, a story that was killed) are removed; a file that no run wrote is never touched.
 * @param files by path below the folder, `<feed>/rss.xml`
 */
export async function writePublishedTree(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const list = path.join(folder, LIST);
  const earlier = (await readFile(list, 'utf8').catch(() => '')).split('\n');
  for (const name of earlier) {
    if (name !== '' && !files.has(name) && isInside(folder, name)) await rm(path.join(folder, name), { force: true });
  }
  for (const [name, bytes] of files) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
  await mkdir(folder, { recursive: true });
  await writeFile(
    list,
    [...files.keys()]
      .sort()
      .map((name) => `${name}\n`)
      .join(''),
  );
}

/** The list lies in a folder that others may write to. */
function isInside(folder: string, name: string): boolean {
  return path.resolve(folder, name).startsWith(`${path.resolve(folder)}${path.sep}`);
}
