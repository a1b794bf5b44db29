import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writePublishedTree } from '../../cli/published-tree.ts';

let place: string;
let folder: string;
beforeEach(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'cobyline-tree-'));
  folder = path.join(place, 'out');
});
afterEach(() => rm(place, { recursive: true }));

const write = (...names: string[]) =>
  writePublishedTree(folder, new Map(names.map((name) => [name, new TextEncoder().encode(name)])));
const files = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();

describe('the folder of cobyline run --out', () => {
  it('holds what is published now, and not what an earlier run wrote', async () => {
    await write('all/rss.xml', 'all/items/killed/newsml-g2.xml', 'gone/rss.xml');
    await write('all/rss.xml', 'new/rss.xml');
    expect(await files()).toEqual(['all/rss.xml', 'new/rss.xml']);
    expect(await readFile(path.join(folder, 'all/rss.xml'), 'utf8')).toBe('all/rss.xml');
  });

  it('keeps files that no run wrote, whatever the list of the last run says', async () => {
    await write('all/rss.xml');
    await writeFile(path.join(folder, 'all/notes.txt'), 'mine');
    await writeFile(path.join(place, 'outside.txt'), 'not ours');
    await writeFile(path.join(folder, '.cobyline-files'), 'all/rss.xml\n../outside.txt\n');
    await write('all/atom.xml');
    expect(await files()).toEqual(['all/atom.xml', 'all/notes.txt']);
    expect(await readFile(path.join(place, 'outside.txt'), 'utf8')).toBe('not ours');
  });
});
