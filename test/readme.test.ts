import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

/** Lines of the shell examples. */
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block
    .trim()
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '')),
);

/** Arguments of a simple command line: words, and strings in double quotes. */
function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
}

describe('the commands of the README', () => {
  /** Needs an installation to talk to; test/cli/config-push.test.ts tries it. */
  const CONNECTED = 'npx cobyline config push';
  const ours = commands.filter((line) => line.startsWith('npx cobyline ') && line !== CONNECTED);

  it('are all of a kind that is tried: by this test, or by continuous integration', () => {
    const known = [
      'npm ci && npm start',
      'npm ci && npm test',
      'npx cdk synth --quiet',
      'npx cdk deploy -c stage=prod',
      CONNECTED,
    ];
    expect(commands.filter((line) => !ours.includes(line) && !known.includes(line))).toEqual([]);
    expect(ours.length).toBeGreaterThan(2);
  });

  it.each(ours)(
    '%s',
    async (line) => {
      const out = mkdtempSync(path.join(tmpdir(), 'cobyline-readme-'));
      const args = words(line)
        .slice(2)
        .map((word) => word.replace('/tmp/feeds', out));
      const { stdout } = await promisify(execFile)(process.execPath, ['cli/bin.js', ...args], { cwd: root });
      expect(stdout).not.toBe('');
    },
    120_000,
  );

  it('leads to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([a-z][^):]*)\)/g)].map(([, file = '']) => file.replace(/#.*/, ''));
    expect(links.filter((file) => globSync(file, { cwd: root }).length === 0)).toEqual([]);
    const folders = [...readme.matchAll(/^\| `([a-z/]+)\/` \|/gm)].map(([, folder = '']) => folder);
    expect(folders.filter((folder) => globSync(folder, { cwd: root }).length === 0)).toEqual([]);
  });
});
