import { describe, expect, test } from 'vitest';
import type { Entry } from '../../shared/story/entry.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { readWire } from '../../shared/wire/read-wire.ts';
import { DEFAULT_WIRE_LIMITS, type WireItem } from '../../shared/wire/wire-item.ts';
import {
  persianEntry,
  SAMPLE_PICTURE,
  sampleDocument,
  sampleEntry,
  samplePartyOf,
  sampleWithdrawal,
} from './sample-feed.ts';
import { bytesOf } from './written.ts';

/** What our own reader makes of bytes that we wrote. */
async function readBack(bytes: Uint8Array): Promise<WireItem[]> {
  const reading = await readWire(bytes, { timeZone: 'UTC' }, DEFAULT_WIRE_LIMITS);
  expect(reading.rejection).toBeUndefined();
  expect(reading.format).toBe('newsml-g2');
  return reading.items.map((each) => {
    if ('rejection' in each) throw new Error(each.rejection.words);
    return each.item;
  });
}

const correction = sampleEntry('correction', { version: 3, correction: { note: 'Thursday, not Tuesday' } });
const reference = sampleEntry('reference', { pictures: [{ ...SAMPLE_PICTURE, files: [] }] });
const entries: Entry[] = [sampleEntry('first'), persianEntry(), correction, reference];
const killed = sampleWithdrawal('killed');
const held = sampleWithdrawal('held', { kind: 'withheld' });
const { files } = writeFeed(sampleDocument({ entries, withdrawals: [killed, held] }), { partyOf: samplePartyOf });

function expectSameStory(item: WireItem | undefined, entry: Entry): void {
  expect(item).toMatchObject({
    itemId: entry.guid,
    version: String(entry.version),
    kind: entry.kind,
    language: entry.language,
    headline: entry.headline,
    deck: entry.deck,
    slugline: entry.slugline,
    urgency: entry.urgency,
    bylines: entry.bylines,
    creditLine: entry.creditLine,
    dateline: entry.datelines[0]?.printed,
    body: entry.body,
    keywords: entry.keywords,
    usageTerms: entry.usageTerms,
    copyright: entry.copyright,
    versionCreated: { instant: entry.updated, zone: 'stated' },
    firstCreated: { instant: entry.published, zone: 'stated' },
  });
  expect(item?.headlines.map((each) => each.text)).toEqual(entry.subHeadline === undefined ? [] : [entry.subHeadline]);
  expect(item?.subjects.map((subject) => subject.code)).toEqual(entry.subjects.map((subject) => subject.mediaTopic));
  expect(item?.status.map((status) => status.reading)).toEqual(['usable']);
  expect(item?.signals).toEqual(entry.correction === undefined ? [] : ['correction']);
  expect(item?.links).toContainEqual({
    relation: 'irel:derivedFrom',
    itemId: entry.source.itemId,
    version: entry.source.version,
  });
  const creators = item?.parties.filter((party) => party.function === 'creator').map((party) => party.name);
  expect(creators).toEqual(entry.credits.map((credit) => credit.nameAsPrinted));
}

describe('our own reader reads our own NewsML-G2 back', () => {
  test('the message of the window gives every story as it went out', async () => {
    const items = await readBack(bytesOf(files, 'newsml-g2.xml'));
    for (const entry of entries) {
      expectSameStory(
        items.find((item) => item.itemId === entry.guid),
        entry,
      );
    }
  });

  test('pictures come back with their story, with or without files', async () => {
    const items = await readBack(bytesOf(files, 'newsml-g2.xml'));
    for (const entry of [correction, reference]) {
      const [picture] = items.find((item) => item.itemId === entry.guid)?.pictures ?? [];
      expect(picture).toMatchObject({
        kind: 'picture',
        caption: SAMPLE_PICTURE.caption,
        headline: SAMPLE_PICTURE.headline,
        creditLine: 'Anwar Amro/AFP',
        copyright: SAMPLE_PICTURE.copyright,
      });
      expect(picture?.renditions.map((file) => file.href)).toEqual(entry.pictures[0]?.files.map((file) => file.href));
    }
  });

  test('the document of one story gives that story', async () => {
    for (const entry of entries) {
      const items = await readBack(bytesOf(files, `items/${entry.story}/newsml-g2.xml`));
      expect(items).toHaveLength(1);
      expectSameStory(items[0], entry);
    }
  });

  test('a kill and a hold come back as what they are', async () => {
    const items = await readBack(bytesOf(files, 'newsml-g2.xml'));
    for (const [gone, reading] of [
      [killed, 'canceled'],
      [held, 'withheld'],
    ] as const) {
      const item = items.find((each) => each.itemId === gone.guid);
      expect(item?.status.map((status) => status.reading)).toEqual([reading]);
      expect(item?.body).toBe('');
      expect(item?.headline).toBeUndefined();
      expect(item?.version).toBe('4');
    }
  });
});
