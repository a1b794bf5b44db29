import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');

/**
 * The arrows of the house (docs/architecture.md): what each room may import besides itself. A room that is not listed
 * here is new, and its arrows have to be thought about first.
 */
const ARROWS: Record<string, readonly string[]> = {
  'shared/story': [],
  'shared/subjects': ['shared/story'],
  'shared/newsroom': ['shared/story'],
  'shared/wire': ['shared/story'],
  'shared/attribution': ['shared/story', 'shared/newsroom'],
  'shared/editorial': ['shared/story', 'shared/newsroom', 'shared/subjects', 'shared/wire', 'shared/attribution'],
  'shared/feeds': ['shared/story', 'shared/newsroom', 'shared/subjects', 'shared/attribution'],
  'shared/syndication': ['shared/story', 'shared/newsroom', 'shared/subjects', 'shared/attribution'],
  'shared/push': ['shared/story', 'shared/newsroom'],
  'shared/platform': ['shared/story'],
  'shared/operations': ['shared/story'],
  functions: ['shared'],
  local: ['shared', 'functions'],
  cli: ['shared', 'functions', 'local'],
  cdk: ['shared'],
};

/** Packages that mean AWS, and the only rooms that may name them. */
const CLOUD = /^(@aws-sdk\/|@aws-lambda-powertools\/|aws-cdk-lib|aws-lambda$|fauxqs)/;
const CLOUD_ROOMS = ['shared/platform', 'functions', 'local', 'cdk'];

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gm,
  );
  return [...found].map(([, plain, dynamic]) => ({ from: file, to: plain ?? dynamic ?? '' }));
}

function roomOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return first === 'shared' ? `shared/${second}` : first;
}

const files = globSync('{shared,functions,local,cli,cdk}/**/*.{ts,js}', { cwd: root }).map((file) =>
  file.split(path.sep).join('/'),
);
const imports = files.flatMap(importsOf);

describe('the arrows of the house', () => {
  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => ARROWS[room] === undefined)).toEqual([]);
  });

  it('lets a room import only the rooms below it', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('.'))
      .map(({ from, to }) => ({ from, to: path.posix.normalize(path.posix.join(path.posix.dirname(from), to)) }))
      .filter(({ from, to }) => {
        const [here, there] = [roomOf(from), roomOf(to)];
        return here !== there && !(ARROWS[here] ?? []).some((room) => there === room || there.startsWith(`${room}/`));
      });
    expect(wrong).toEqual([]);
  });

  it('lets only the platform, and what composes it, know the cloud', () => {
    const wrong = imports.filter(({ from, to }) => CLOUD.test(to) && !CLOUD_ROOMS.includes(roomOf(from)));
    expect(wrong).toEqual([]);
  });

  it('keeps the clock, chance and the environment out of the domain', () => {
    const pure = files.filter((file) => file.startsWith('shared/') && !file.startsWith('shared/platform/'));
    const asking = pure.filter((file) =>
      /Date\.now\(|new Date\(\)|Math\.random\(|process\.env|performance\.now/.test(
        readFileSync(path.join(root, file), 'utf8'),
      ),
    );
    expect(asking).toEqual([]);
  });

  it('has no circle: no two files need each other, not even over others or for a type', () => {
    expect(circlesAmong(importsBetweenFiles())).toEqual([]);
  });
});

/** The files each file imports. */
function importsBetweenFiles(): Map<string, string[]> {
  const known = new Set(files);
  const edges = new Map<string, string[]>(files.map((file) => [file, []]));
  for (const { from, to } of imports.filter((each) => each.to.startsWith('.'))) {
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(from), to));
    if (known.has(target)) edges.get(from)?.push(target);
  }
  return edges;
}

/** Every way that leads back to where it began, each told once: the files on it. */
function circlesAmong(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const follow = (file: string, way: readonly string[]): void => {
    const began = way.indexOf(file);
    if (began >= 0) {
      circles.push(way.slice(began));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of edges.keys()) follow(file, []);
  return circles;
}
