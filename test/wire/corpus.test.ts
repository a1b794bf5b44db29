import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, visibleText } from '../../shared/story/xhtml.ts';
import { decode } from '../../shared/wire/bytes/decode.ts';
import { type WireItem, wireItem } from '../../shared/wire/wire-item.ts';
import { sharedFolder } from '../shared-folder.ts';
import { read } from './reading.ts';
import { inkOf, sourceText } from './source-text.ts';

const corpus = sharedFolder('corpus');
const files =
  corpus === undefined
    ? []
    : readdirSync(corpus, { recursive: true, encoding: 'utf8', withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'INDEX.tsv')
        .map((entry) => path.relative(corpus, path.join(entry.parentPath, entry.name)));

/** Files that are no stories, by what is said about them. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/^newsml-g2-other\//, 'not-a-story'],
  [/^newsml-g2-fragment\//, 'unknown-format'],
  [/nitf-(?:infoline|starline)\.xml$/, 'not-well-formed'],
];

describe.skipIf(corpus === undefined)('real wire files (skipped without the shared folder)', () => {
  it.each(files)('%s', async (file) => {
    const bytes = readFileSync(path.join(corpus ?? '', file));
    const reading = await read(bytes);
    const codes = [
      reading.rejection,
      ...reading.items.map((one) => ('rejection' in one ? one.rejection : undefined)),
    ].flatMap((one) => one?.code ?? []);
    expect(codes).not.toContain('reader-failed');
    const refused = REFUSED.find(([pattern]) => pattern.test(file));
    if (refused !== undefined) {
      expect(codes).toContain(refused[1]);
      return;
    }
    for (const outcome of reading.items) {
      if ('rejection' in outcome) {
        expect(['not-a-story', 'no-content', 'missing-field']).toContain(outcome.rejection.code);
        continue;
      }
      expect(wireItem.parse(outcome.item)).toEqual(outcome.item);
    }
    const items = reading.items.flatMap((one) => ('item' in one ? [one.item] : []));
    // Data instead of text (SportsML, events) and messages without a frame have no body to compare.
    const noText = items.some(({ remarks }) => remarks.some((remark) => /is not text|first line is not/.test(remark)));
    if (reading.format === undefined || !EXACT.has(reading.format) || noText || items.length < reading.items.length)
      return;
    expectNothingLost(inkOf(sourceText(reading.format, decode(bytes).text)), items);
  });
});

const EXACT = new Set(['newsml-g2', 'newsml-1', 'nitf', 'iptc7901', 'dpa-digitalwires', 'ninjs', 'plain-text']);

/**
 * The blocks of the bodies stand in the source in this order, each whole; what lies between them is text that the item
 * has in another field. So nothing is lost, doubled or moved.
 */
function expectNothingLost(source: string, items: readonly WireItem[]): void {
  const elsewhere = items.map(otherFields).join('\n');
  let at = 0;
  for (const item of items)
    for (const block of blocksOf(item.body)) {
      const ink = inkOf(visibleText(block.outer));
      const found = source.indexOf(ink, at);
      expect(
        found,
        `“${ink.slice(0, 80)}” is not in the source after ${source.slice(Math.max(0, at - 60), at)}`,
      ).toBeGreaterThanOrEqual(0);
      expectElsewhere(source.slice(at, found), elsewhere);
      at = found + ink.length;
    }
  expectElsewhere(source.slice(at), elsewhere);
}

function expectElsewhere(gap: string, elsewhere: string): void {
  let left = gap;
  // A gap may hold several fields in a row: take the longest known one from its start, again and again.
  while (left !== '') {
    let known = 0;
    for (let length = Math.min(left.length, 4000); length > 0 && known === 0; length--)
      if (elsewhere.includes(left.slice(0, length))) known = length;
    expect(known, `lost: “${left.slice(0, 120)}”`).toBeGreaterThan(left.length > 3 ? 3 : 0);
    left = left.slice(known);
  }
}

function otherFields(item: WireItem): string {
  return [
    item.headline,
    item.deck,
    item.section,
    item.creditLine,
    item.signoff,
    item.dateline,
    item.versionCreated?.printed,
    ...item.headlines.map(({ text }) => text),
    ...item.bylines,
    ...item.notes.map(({ text }) => text),
    ...item.pictures.flatMap(({ headline, caption, creditLine, byline }) => [headline, caption, creditLine, byline]),
    ...item.subjects.map(({ name }) => name),
    ...item.keywords,
    ...item.remarks,
    ...Object.values(item.sourceIds),
  ]
    .map((text) => inkOf(text ?? ''))
    .join('\n');
}
