import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, xhtml } from '../../shared/story/xhtml.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { singleLine } from '../../shared/syndication/xml.ts';
import { readWire } from '../../shared/wire/read-wire.ts';
import { DEFAULT_WIRE_LIMITS, type WireItem } from '../../shared/wire/wire-item.ts';
import { fromEntry, fromItem } from './same-story.ts';
import {
  persianEntry,
  SAMPLE_PICTURE,
  sampleDocument,
  sampleEntry,
  samplePartyOf,
  sampleWithdrawal,
} from './sample-feed.ts';
import { bytesOf } from './written.ts';

const SOURCE = { timeZone: 'UTC' };
const LIMITS = { ...DEFAULT_WIRE_LIMITS, maximumBytes: 20_000_000 };

/** What our own reader makes of a feed's NewsML-G2, by guid. */
async function readBack(...parameters: Parameters<typeof sampleDocument>): Promise<Map<string, WireItem>> {
  const { files, refused } = writeFeed(sampleDocument(...parameters), { partyOf: samplePartyOf });
  expect(refused).toEqual([]);
  const reading = await readWire(bytesOf(files, 'newsml-g2.xml'), SOURCE, LIMITS, () => 0);
  expect(reading.rejection).toBeUndefined();
  return new Map(reading.items.flatMap((each) => ('item' in each ? [[each.item.itemId ?? '', each.item]] : [])));
}

const word = fc.oneof(
  fc.constantFrom('AT&T', '<b>', ']]>', '"so"', "d'accord", '😀', '۱۲', 'آتش‌بس', '&amp;', '—', 'Zürich', '12:30', '/'),
  fc.stringMatching(/^[a-z]{2,9}$/),
);
/** A line that begins and ends in words, so that no reader takes it for a mark or a rule. */
const line = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => singleLine(`Harbour ${words.join(' ')} evening`));
const body = fc
  .array(fc.record({ element: fc.constantFrom('p', 'p', 'h2', 'blockquote'), text: line }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((blocks) =>
    xhtml.parse(
      [
        '<p>BEIRUT - The first paragraph.</p>',
        ...blocks.map(({ element, text }) =>
          element === 'blockquote'
            ? `<blockquote><p>${escapeText(text)}</p></blockquote>`
            : `<${element}>${escapeText(text)}</${element}>`,
        ),
      ].join('\n'),
    ),
  );

describe('our own reader reads our own NewsML-G2', () => {
  test('whatever the story, it comes back the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          language: fc.constantFrom('en', 'de', 'fa', 'ar', 'he', 'pt-BR', 'zh-Hant'),
          version: fc.integer({ min: 1, max: 999 }),
          urgency: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
          headline: line,
          subHeadline: fc.option(line, { nil: undefined }),
          deck: fc.option(line, { nil: undefined }),
          section: fc.option(line, { nil: undefined }),
          slugline: fc.option(line, { nil: undefined }),
          keywords: fc.uniqueArray(line, { maxLength: 3 }),
          creditLine: line,
          copyright: line,
          digitalSourceType: fc.constantFrom(undefined, 'humanEdits', 'trainedAlgorithmicMedia'),
          usageTerms: fc.uniqueArray(line, { maxLength: 2 }),
          correction: fc.option(fc.record({ note: line }), { nil: undefined }),
          body,
          pictures: fc.array(
            fc.record({ caption: line, creditLine: line, files: fc.constantFrom(SAMPLE_PICTURE.files, []) }),
            { maxLength: 2 },
          ),
        }),
        async ({ pictures, ...changes }) => {
          const entry = sampleEntry('round', {
            ...changes,
            bylines: ['By Pishtaz and AFP'],
            pictures: pictures.map((picture) => ({ ...SAMPLE_PICTURE, ...picture })),
          });
          const items = await readBack({ entries: [entry, sampleEntry('neighbour', { pictures: [] })] });
          const item = items.get(entry.guid);
          if (item === undefined) throw new Error('the story is not there any more');
          expect(fromItem(item)).toEqual(fromEntry(entry));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the document of one story gives that story', async () => {
    const entry = sampleEntry('alone', { pictures: [] });
    const { files } = writeFeed(sampleDocument({ entries: [entry] }), { partyOf: samplePartyOf });
    const reading = await readWire(bytesOf(files, `items/${entry.story}/newsml-g2.xml`), SOURCE, LIMITS, () => 0);
    expect(reading.items.map((each) => ('item' in each ? fromItem(each.item) : each))).toEqual([fromEntry(entry)]);
  });

  test('Persian comes back in Persian, with its own digits', async () => {
    const entry = persianEntry();
    const item = (await readBack({ entries: [entry] })).get(entry.guid);
    expect(item?.headline).toBe('آتش‌بس در بیروت؛ ۱۲ ساعت آرامش');
    expect(item?.body).toBe(entry.body);
    expect(item?.language).toBe('fa');
  });

  test('each party of a co-byline comes back as a party of its own', async () => {
    const entry = sampleEntry('parties');
    const item = (await readBack({ entries: [entry] })).get(entry.guid);
    const creators = item?.parties.filter((party) => party.function === 'creator');
    expect(creators?.map((party) => [party.name, party.concept?.scheme, party.concept?.code])).toEqual([
      ['Pishtaz', 'outlet', 'pishtaz'],
      ['AFP', 'nprov', 'AFP'],
    ]);
  });

  test.each([
    ['killed', 'canceled'],
    ['withheld', 'withheld'],
  ])('a %s story comes back as %s, with nothing to publish', async (kind, status) => {
    const gone = sampleWithdrawal('gone', { kind });
    const item = (await readBack({ entries: [], withdrawals: [gone] })).get(gone.guid);
    expect(item?.status.map((each) => each.reading)).toEqual([status]);
    expect(item?.version).toBe(String(gone.version));
    expect(item?.body).toBe('');
    expect(item?.headline).toBeUndefined();
  });
});
