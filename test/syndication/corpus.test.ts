import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { feedDefinition } from '../../shared/newsroom/feed-definition.ts';
import type { Entry } from '../../shared/story/entry.ts';
import { usableAddress } from '../../shared/syndication/addresses.ts';
import type { FeedFile } from '../../shared/syndication/feed-document.ts';
import { newsMlFaults } from '../../shared/syndication/newsml-g2/checks.ts';
import { PROFILE_NAMES } from '../../shared/syndication/profiles/profile-of.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { readWire } from '../../shared/wire/read-wire.ts';
import { DEFAULT_WIRE_LIMITS } from '../../shared/wire/wire-item.ts';
import { sharedFolder } from '../shared-folder.ts';
import { entriesOf } from './corpus-entries.ts';
import { feedFaults } from './feed-rules.ts';
import { atomSchemaFaults, newsMlSchemaFaults } from './newsml-schema.ts';
import { fromEntry, fromItem } from './same-story.ts';
import { SAMPLE_FEED, sampleDocument, samplePartyOf } from './sample-feed.ts';
import { bytesOf, textOf } from './written.ts';

const corpus = sharedFolder('corpus');
const schemas = sharedFolder('schemas');
const missing = corpus === undefined || schemas === undefined;
const title = 'feeds of real wire copy';

describe.skipIf(missing)(missing ? `${title} (skipped: ../shared is not here)` : title, () => {
  let entries: Entry[] = [];
  const written = (profile: string): readonly FeedFile[] => {
    const feed = feedDefinition.parse({
      ...SAMPLE_FEED,
      profile,
      size: 1000,
      profileOverrides: { size: 1000, maximumAgeDays: 3650, documents: DOCUMENTS },
    });
    const { files, refused } = writeFeed(sampleDocument({ feed, entries }), { partyOf: samplePartyOf });
    expect(refused).toEqual([]);
    return files;
  };

  beforeAll(async () => {
    entries = await entriesOf(corpus ?? '');
  });

  test('are made of more than a hundred stories', () => {
    expect(entries.length).toBeGreaterThan(100);
  });

  test.each(PROFILE_NAMES)('RSS and Atom keep every rule of the feed validator: %s', (profile) => {
    const files = written(profile);
    expect(feedFaults(textOf(files, 'rss.xml'))).toEqual([]);
    expect(feedFaults(textOf(files, 'atom.xml'))).toEqual([]);
    expect(atomSchemaFaults(bytesOf(files, 'atom.xml'))).toEqual([]);
  });

  test.each(PROFILE_NAMES)('NewsML-G2 is valid, message and single documents: %s', (profile) => {
    const files = written(profile);
    const documents = files.filter(({ name }) => name.endsWith('newsml-g2.xml'));
    expect(documents.length).toBeGreaterThan(100);
    for (const { name, bytes } of documents) {
      expect([name, ...newsMlSchemaFaults(bytes)]).toEqual([name]);
      expect([name, ...newsMlFaults(Buffer.from(bytes).toString())]).toEqual([name]);
    }
  });

  test('our own reader reads NewsML-G2 back to the same stories', async () => {
    const limits = { ...DEFAULT_WIRE_LIMITS, maximumBytes: 50_000_000 };
    const reading = await readWire(bytesOf(written('generic'), 'newsml-g2.xml'), { timeZone: 'UTC' }, limits, () => 0);
    const items = new Map(
      reading.items.flatMap((each) => ('item' in each ? [[each.item.itemId ?? '', each.item]] : [])),
    );
    const shown = entries.filter((entry) => items.has(entry.guid));
    expect(shown.length).toBeGreaterThan(100);
    for (const entry of shown.filter(({ kind }) => kind === 'text')) {
      const item = items.get(entry.guid);
      if (item === undefined) throw new Error(`${entry.headline} is not there any more`);
      expect(fromItem({ ...item, pictures: [] })).toEqual(fromEntry({ ...entry, pictures: [] }));
    }
    for (const entry of shown.filter(({ kind }) => kind !== 'text')) {
      const item = items.get(entry.guid);
      const [own] = entry.pictures;
      if (entry.body !== '' || own === undefined) continue;
      expect([item?.kind, item?.pictures[0]?.caption, item?.pictures[0]?.renditions.map(({ href }) => href)]).toEqual([
        entry.kind,
        own.caption,
        own.files.flatMap(({ href }) => usableAddress(href) ?? []),
      ]);
    }
  });

  test('ninjs is valid', () => {
    const read = (name: string) => JSON.parse(readFileSync(path.join(schemas ?? '', 'ninjs', name), 'utf8'));
    const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    const { $schema: _draft, ...geoJson } = read('GeoJSON.stub.json');
    ajv.addSchema(geoJson, 'https://geojson.org/schema/GeoJSON.json');
    const validate = ajv.compile(read('ninjs-schema_3.1.json'));
    validate(JSON.parse(textOf(written('generic'), 'ninjs.json')));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('JSON Feed has what version 1.1 demands', () => {
    const feed = JSON.parse(textOf(written('generic'), 'feed.json'));
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.length).toBeGreaterThan(100);
    for (const item of feed.items) {
      expect(typeof item.id).toBe('string');
      expect(item.content_html ?? item.content_text).toEqual(expect.any(String));
      for (const author of item.authors ?? []) expect(author.name ?? author.url ?? author.avatar).toBeDefined();
      for (const file of item.attachments ?? [])
        expect([file.url, file.mime_type]).toEqual(Array(2).fill(expect.any(String)));
      for (const date of [item.date_published, item.date_modified]) expect(Number.isNaN(Date.parse(date))).toBe(false);
    }
  });
});

const DOCUMENTS = ['rss.xml', 'atom.xml', 'newsml-g2.xml', 'feed.json', 'ninjs.json', 'index.html'];
