import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { day } from '../../shared/story/time.ts';
import { archiveName, writeArchiveDay } from '../../shared/syndication/archive/archive-day.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { faultOf } from '../../shared/syndication/xml.ts';
import { feedFaults } from './feed-rules.ts';
import { atomSchemaFaults, SCHEMAS_MISSING } from './newsml-schema.ts';
import { sampleDocument, sampleEntry, sampleWithdrawal } from './sample-feed.ts';
import { textOf } from './written.ts';

const entries = [
  sampleEntry('first', { headline: 'The story that is withdrawn later' }),
  sampleEntry('second', { updated: '2026-03-10T07:00:00.000Z' }),
];

const TENTH = day.parse('2026-03-10');
const EIGHTH = day.parse('2026-03-08');

describe('archive pages', () => {
  test('are named by their day', () => {
    expect(archiveName(TENTH)).toBe('archive/2026-03-10.xml');
  });

  test('a page is marked as archive, names the living feed and the page before, never the page after', () => {
    const page = writeArchiveDay(sampleDocument({ entries }), TENTH, EIGHTH);
    const text = Buffer.from(page.bytes).toString();
    expect(faultOf(text)).toBeUndefined();
    expect(page).toMatchObject({ name: 'archive/2026-03-10.xml', lastModified: '2026-03-10T09:42:11.000Z' });
    expect(text).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
    const feed = parseAtomFeed(text);
    expect(feed.id).toBe('tag:pishtaz.example,2026:feed:world');
    expect(feed.links?.map((link) => [link.rel, link.href])).toEqual([
      ['alternate', 'https://pishtaz.example/'],
      ['self', 'https://feeds.pishtaz.example/world/archive/2026-03-10.xml'],
      ['current', 'https://feeds.pishtaz.example/world/atom.xml'],
      ['prev-archive', 'https://feeds.pishtaz.example/world/archive/2026-03-08.xml'],
      ['license', 'https://pishtaz.example/licence.rsl'],
    ]);
    expect(feed.entries?.map((entry) => entry.id)).toEqual(entries.map((entry) => entry.guid));
  });

  test('the first page has none before it', () => {
    const text = Buffer.from(writeArchiveDay(sampleDocument({ entries }), TENTH, undefined).bytes).toString();
    expect(text).not.toContain('prev-archive');
  });

  test('the same day gives the same bytes, whatever else is stored', () => {
    const fragments = new Map<string, Uint8Array>();
    writeFeed(sampleDocument(), { fragments });
    const first = writeArchiveDay(sampleDocument({ entries }), TENTH, undefined, { fragments });
    const again = writeArchiveDay(sampleDocument({ entries: structuredClone(entries) }), TENTH, undefined);
    expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
  });

  test('a withdrawn story leaves its page; notice and tombstone stand in its place', () => {
    const page = writeArchiveDay(
      sampleDocument({ entries: entries.slice(1), withdrawals: [sampleWithdrawal('first')] }),
      TENTH,
      undefined,
    );
    const text = Buffer.from(page.bytes).toString();
    expect(text).not.toContain(entries[0]?.headline);
    expect(text).toMatch(/<at:deleted-entry [^>]*ref="tag:pishtaz/);
  });

  test('the feed leads to its newest page', () => {
    const newestArchive = 'https://feeds.pishtaz.example/world/archive/2026-03-09.xml';
    const { files } = writeFeed(sampleDocument(), { newestArchive });
    expect(parseAtomFeed(textOf(files, 'atom.xml')).links).toContainEqual({
      rel: 'prev-archive',
      type: 'application/atom+xml',
      href: newestArchive,
    });
  });

  test('keeps the rules of the feed validator', () => {
    expect(
      feedFaults(Buffer.from(writeArchiveDay(sampleDocument({ entries }), TENTH, EIGHTH).bytes).toString()),
    ).toEqual([]);
  });

  test.skipIf(SCHEMAS_MISSING)(
    'is valid by the grammar of RFC 4287 (skipped where the schemas are not at hand)',
    () => {
      expect(atomSchemaFaults(writeArchiveDay(sampleDocument({ entries }), TENTH, EIGHTH).bytes)).toEqual([]);
    },
  );
});
