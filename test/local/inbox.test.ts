import { appendFile, mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type InboxEvent, startInbox } from '../../local/inbox.ts';
import { MemoryObjectStore } from '../../shared/platform/memory-object-store.ts';

let folder: string;
let wire: MemoryObjectStore;
let inbox: { close(): Promise<void> } | undefined;
let events: InboxEvent[];
let heard: () => void;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cobyline-inbox-'));
  await mkdir(path.join(folder, 'afp'));
  wire = new MemoryObjectStore();
  events = [];
  heard = () => {};
});

afterEach(async () => {
  await inbox?.close();
  inbox = undefined;
  await rm(folder, { recursive: true });
});

async function start(quietMs?: number): Promise<void> {
  await inbox?.close();
  inbox = await startInbox({
    folder,
    wire,
    ...(quietMs !== undefined && { quietMs }),
    onEvent: (event) => {
      events.push(event);
      heard();
    },
  });
}

/** Resolves when the inbox has told of so many files in all. */
function told(count: number): Promise<InboxEvent[]> {
  return new Promise((resolve) => {
    heard = () => {
      if (events.length >= count) resolve(events);
    };
    heard();
  });
}

const drop = (file: string, text: string) => writeFile(path.join(folder, file), text);
const stored = async (key: string) => {
  const object = await wire.get(key);
  return object && new TextDecoder().decode(object.bytes);
};

test('a file that is dropped is uploaded under its source, with the time it was written', async () => {
  await start();
  await drop('afp/red flower.txt', 'copy');
  await utimes(path.join(folder, 'afp/red flower.txt'), 0, Date.UTC(2026, 2, 10, 9, 42, 11) / 1_000);
  expect(await told(1)).toEqual([
    { kind: 'uploaded', file: path.join('afp', 'red flower.txt'), key: 'incoming/afp/red flower.txt' },
  ]);
  expect(await stored('incoming/afp/red flower.txt')).toBe('copy');
  const head = await wire.head('incoming/afp/red flower.txt');
  expect(head?.metadata['received-at']).toBe('2026-03-10T09:42:11.000Z');
});

test('files that were there before the start are uploaded, and not again at the next start', async () => {
  await drop('afp/one.txt', 'one');
  await drop('afp/two.txt', 'two');
  await start();
  expect((await told(2)).map((event) => event.kind)).toEqual(['uploaded', 'uploaded']);
  events = [];
  await inbox?.close();
  await drop('afp/two.txt', 'two, corrected');
  await start();
  const again = (await told(2)).toSorted((a, b) => (a.file < b.file ? -1 : 1));
  expect(again.map((event) => event.kind)).toEqual(['known', 'uploaded']);
  expect(await stored('incoming/afp/two.txt')).toBe('two, corrected');
});

test('a file moved in from elsewhere, and one in a new folder, are seen', async () => {
  await start();
  const outside = `${folder}-outside.txt`;
  await writeFile(outside, 'moved');
  await rename(outside, path.join(folder, 'afp', 'moved.txt'));
  await mkdir(path.join(folder, 'dpa', 'regional'), { recursive: true });
  await drop('dpa/regional/lno.txt', 'regional');
  await told(2);
  expect(await stored('incoming/afp/moved.txt')).toBe('moved');
  expect(await stored('incoming/dpa/regional/lno.txt')).toBe('regional');
});

test('a file that is still growing is uploaded once, when it is complete', async () => {
  await start(800);
  for (let part = 0; part < 20; part += 1) {
    await appendFile(path.join(folder, 'afp/slow.txt'), `${part} `);
    await new Promise((resolve) => setTimeout(resolve, 10)); // the growing is what is tested
  }
  await told(1);
  await drop('afp/later.txt', 'marks the end');
  expect((await told(2)).map((event) => event.file)).toEqual([
    path.join('afp', 'slow.txt'),
    path.join('afp', 'later.txt'),
  ]);
  expect(await stored('incoming/afp/slow.txt')).toMatch(/^0 .* 19 $/);
});

test('a file that changes is uploaded again', async () => {
  await start();
  await drop('afp/story.txt', 'first');
  await told(1);
  await drop('afp/story.txt', 'second');
  await told(2);
  expect(await stored('incoming/afp/story.txt')).toBe('second');
});

test('what has no source, or is too large, is refused with the reason', async () => {
  await start();
  await drop('lost.txt', 'whose?');
  expect(await told(1)).toEqual([
    {
      kind: 'refused',
      file: 'lost.txt',
      reason: `put it into a folder named after its source: afp${path.sep}lost.txt`,
    },
  ]);
  await drop('afp/film.mxf', 'x'.repeat(10 * 1_048_576 + 1));
  expect((await told(2))[1]).toMatchObject({ kind: 'refused', reason: expect.stringMatching(/^10485761 bytes/) });
  expect(await wire.head('incoming/afp/film.mxf')).toBeUndefined();
});

test('temporary files are left alone', async () => {
  await start();
  for (const name of ['.DS_Store', '.hidden.txt', '~$copy.doc', 'copy.txt~', 'copy.xml.part', 'copy.TMP']) {
    await drop(`afp/${name}`, 'x');
  }
  await drop('afp/copy.txt', 'x');
  expect((await told(1)).map((event) => event.file)).toEqual([path.join('afp', 'copy.txt')]);
});

test('a wire bucket that fails is told, and the next file is tried', async () => {
  const put = wire.put.bind(wire);
  wire.put = async (key, ...rest) => {
    if (key.endsWith('bad.txt')) throw new Error('no room');
    return put(key, ...rest);
  };
  await drop('afp/bad.txt', 'x');
  await drop('afp/good.txt', 'x');
  await start();
  expect((await told(2)).map((event) => event.kind).toSorted()).toEqual(['refused', 'uploaded']);
});
