import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_ELEMENTS, INLINE_ELEMENTS, PART_ELEMENTS } from '../../shared/story/xhtml.ts';
import { type WireReading, wireItem } from '../../shared/wire/wire-item.ts';
import { parseXml } from '../../shared/wire/xml/parse-xml.ts';
import { WIRE_FILES } from './invented-wire-files.ts';
import { processorMilliseconds, read } from './reading.ts';

const samples = path.resolve(import.meta.dirname, '..', '..', 'samples');
const sampleFiles = readdirSync(samples, { recursive: true, encoding: 'utf8', withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => new Uint8Array(readFileSync(path.join(entry.parentPath, entry.name))));
const files = [...sampleFiles, ...Object.values(WIRE_FILES).map((file) => new Uint8Array(Buffer.from(file)))];

const KNOWN = new Set<string>([...BLOCK_ELEMENTS, ...INLINE_ELEMENTS, ...PART_ELEMENTS]);

type Mutation = (bytes: Uint8Array) => Uint8Array;

const position = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length);
const splice = (bytes: Uint8Array, from: number, to: number, middle: Uint8Array): Uint8Array =>
  Buffer.concat([bytes.subarray(0, from), middle, bytes.subarray(Math.max(from, to))]);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  position.map(
    (end): Mutation =>
      (bytes) =>
        bytes.subarray(0, at(bytes, end)),
  ),
  fc.tuple(position, fc.uint8Array({ minLength: 1, maxLength: 4 })).map(
    ([where, middle]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, where), at(bytes, where), middle),
  ),
  fc.tuple(position, fc.integer({ min: 0, max: 255 })).map(
    ([where, byte]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, where), at(bytes, where) + 1, Uint8Array.of(byte)),
  ),
  fc.tuple(position, position).map(
    ([from, to]): Mutation =>
      (bytes) =>
        splice(bytes, at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to)), new Uint8Array()),
  ),
  fc.tuple(position, position, position).map(
    ([from, to, where]): Mutation =>
      (bytes) =>
        splice(
          bytes,
          at(bytes, where),
          at(bytes, where),
          bytes.subarray(at(bytes, Math.min(from, to)), at(bytes, Math.max(from, to))),
        ),
  ),
  fc
    .tuple(
      position,
      fc.constantFrom(
        '<',
        '>',
        '&',
        '&#0;',
        ']]>',
        '<!--',
        '\u0001',
        '\u0002',
        '\u0003',
        '\u0000',
        '"',
        '{',
        '}',
        '\r',
        '\u007f',
        '\ufffe',
        ' =\n',
        '\u0085',
        '<p>',
        '</p>',
        'NNNN',
        'ZCZC ',
      ),
    )
    .map(
      ([where, text]): Mutation =>
        (bytes) =>
          splice(bytes, at(bytes, where), at(bytes, where), Buffer.from(text)),
    ),
  fc.constant<Mutation>((bytes) => gzipSync(bytes)),
  fc.constant<Mutation>((bytes) => Buffer.from(Buffer.from(bytes).toString('utf8'), 'latin1')),
);

describe('mutated wire files', () => {
  it('are read or refused, quickly, never with a mistake of our own, and never with an unsafe body', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        async (file, mutations) => {
          const mutated = mutations.reduce<Uint8Array>((bytes, mutate) => mutate(bytes), file);
          const start = processorMilliseconds();
          const reading = await read(mutated);
          expect(processorMilliseconds() - start).toBeLessThan(1_000);
          expectSound(reading);
        },
      ),
      { numRuns: 2_500 },
    );
  }, 60_000);
});

function expectSound(reading: WireReading): void {
  expect(reading.rejection !== undefined || reading.items.length > 0).toBe(true);
  const rejections = [
    reading.rejection,
    ...reading.items.map((one) => ('rejection' in one ? one.rejection : undefined)),
  ];
  for (const rejection of rejections) {
    expect(rejection?.code).not.toBe('reader-failed');
    if (rejection !== undefined) expect(rejection.words.length).toBeGreaterThan(15);
  }
  for (const outcome of reading.items) {
    if ('rejection' in outcome) continue;
    wireItem.parse(outcome.item);
    const root = parseXml(`<body>${outcome.item.body}</body>`, 200, { check: () => undefined });
    for (const name of namesIn(root)) expect(KNOWN.has(name), name).toBe(true);
  }
}

function namesIn(root: ReturnType<typeof parseXml>): string[] {
  return root.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name, ...namesIn(child)]));
}
