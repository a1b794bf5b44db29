import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { prepareContext } from '../../shared/attribution/attribute.ts';
import { factOf, normalise, revisionDigest } from '../../shared/editorial/normalise.ts';
import { decide } from '../../shared/feeds/decide.ts';
import { feedOf } from '../../shared/newsroom/newsroom.ts';
import { readNewsroom } from '../../shared/newsroom/read-newsroom.ts';
import type { Entry } from '../../shared/story/entry.ts';
import { digestOf, feedId } from '../../shared/story/identity.ts';
import { emptyRecord, mergeRecords } from '../../shared/story/story-record.ts';
import { instant } from '../../shared/story/time.ts';
import { readWire } from '../../shared/wire/read-wire.ts';
import { DEFAULT_WIRE_LIMITS } from '../../shared/wire/wire-item.ts';

const RECEIVED = instant.parse('2026-03-10T09:00:00.000Z');

/** A newsroom whose feed takes everything. */
const NEWSROOM = readNewsroom(
  JSON.stringify({
    publisher: {
      name: 'Pishtaz',
      url: 'https://pishtaz.example',
      feedsUrl: 'https://feeds.pishtaz.example/feeds',
      tagAuthority: { domain: 'pishtaz.example', year: '2026' },
      rights: { licenceUrl: 'https://pishtaz.example/licence.rsl', reserveDataMining: true },
    },
    outlets: [{ id: 'pishtaz', names: { en: 'Pishtaz' } }],
    sources: { wire: { timeZone: 'Europe/Berlin' } },
    feeds: [
      {
        id: 'all',
        title: 'All',
        description: 'Everything',
        size: 1000,
        maximumAgeDays: 3650,
        licences: [{ agency: '*' }],
      },
    ],
  }),
);

/** What a feed would show of every usable item in a folder of wire files: each by itself, the newest version counting. */
export async function entriesOf(folder: string): Promise<Entry[]> {
  const feed = feedOf(NEWSROOM, feedId.parse('all'));
  const source = NEWSROOM.sources.wire;
  if (feed === undefined || source === undefined) throw new Error('the newsroom of this test lacks its feed or source');
  const attribution = prepareContext({ outlets: [{ id: 'pishtaz', names: ['Pishtaz'], relation: 'own' }] });
  const entries = new Map<string, Entry>();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'INDEX.tsv')
    .map((file) => path.join(file.parentPath, file.name))
    .sort();
  for (const file of files) {
    const bytes = readFileSync(file);
    const reading = await readWire(bytes, { timeZone: source.timeZone }, DEFAULT_WIRE_LIMITS, () => 0);
    for (const [position, outcome] of reading.items.entries()) {
      if (!('item' in outcome)) continue;
      const revision = normalise(outcome.item, {
        newsroom: NEWSROOM,
        attribution,
        sourceId: 'wire',
        source,
        wireKey: path.relative(folder, file),
        wireDigest: digestOf(bytes),
        position,
        received: RECEIVED,
      });
      const digest = revisionDigest(revision);
      const fact = factOf(revision, { digest, key: 'revision', position, configured: RECEIVED });
      const record = mergeRecords(emptyRecord(revision.story), {
        ...emptyRecord(revision.story),
        revisions: { [digest]: fact },
      });
      const { place } = decide(feed, NEWSROOM, record, revision);
      if (place !== undefined && 'entry' in place) entries.set(place.entry.guid, place.entry);
    }
  }
  return [...entries.values()];
}
