import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../shared/story/entry.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { sharedFolder } from '../shared-folder.ts';
import {
  persianEntry,
  SAMPLE_PICTURE,
  sampleDocument,
  sampleEntry,
  samplePartyOf,
  sampleWithdrawal,
} from './sample-feed.ts';
import { textOf } from './written.ts';

const schemas = sharedFolder('schemas', 'ninjs');

const { files, refused } = writeFeed(
  sampleDocument({
    entries: [
      sampleEntry('first', { correction: { note: 'Meeting is on Thursday' }, expires: '2026-04-10T00:00:00.000Z' }),
      persianEntry(),
      sampleEntry('reference', { pictures: [{ ...SAMPLE_PICTURE, files: [] }], genres: ['genre:Current', 'analysis'] }),
      sampleEntry('bare', {
        deck: undefined,
        body: '',
        pictures: [],
        credits: [],
        bylines: [],
        byline: '',
        subjects: [],
        places: [],
        usageTerms: [],
      }),
    ],
    withdrawals: [
      sampleWithdrawal('killed'),
      sampleWithdrawal('held', { kind: 'withheld' }),
      sampleWithdrawal('left', { kind: 'left' }),
    ],
  }),
  { partyOf: samplePartyOf },
);
const written: { associations: Record<string, unknown>[] } = JSON.parse(textOf(files, 'ninjs.json'));

function itemsOf(...entries: Entry[]): Record<string, unknown>[] {
  const document = writeFeed(sampleDocument({ entries }), { partyOf: samplePartyOf });
  return JSON.parse(textOf(document.files, 'ninjs.json')).associations;
}

describe('ninjs 3.1', () => {
  test.skipIf(schemas === undefined)(
    'is valid against the IPTC schema (skipped where the schemas are not at hand)',
    () => {
      const read = (name: string) => JSON.parse(readFileSync(path.join(schemas ?? '', name), 'utf8'));
      const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
      const { $schema: _draft, ...geoJson } = read('GeoJSON.stub.json');
      ajv.addSchema(geoJson, 'https://geojson.org/schema/GeoJSON.json');
      const validate = ajv.compile(read('ninjs-schema_3.1.json'));
      validate(written);
      expect(validate.errors ?? []).toEqual([]);
      validate({ ...written, creditline: 'x' });
      expect(validate.errors?.length).toBeGreaterThan(0);
    },
  );

  test('an item that is a picture has its renditions and credit itself, and no picture beside it', () => {
    const [item] = itemsOf(sampleEntry('picture', { kind: 'picture', body: '' }));
    expect(item).toMatchObject({
      type: 'picture',
      by: 'Anwar Amro/AFP',
      digitalSourceType: { name: 'digitalCapture' },
      renditions: [{ href: 'https://cdn.pishtaz.example/p/1/hi.jpg', width: 1500 }, {}],
    });
    expect(item).not.toHaveProperty('associations');
  });

  test('whoever passes an agency’s copy on word for word is not its copyright holder', () => {
    const [verbatim] = itemsOf(sampleEntry('theirs', { relation: 'verbatim' }));
    const [mixed] = itemsOf(sampleEntry('ours', { relation: 'mixed' }));
    expect([verbatim?.copyrightHolder, mixed?.copyrightHolder]).toEqual([samplePartyOf('afp')?.name, 'Pishtaz']);
  });

  test('is a composite of the window: stops where their dates belong, stories in order', () => {
    expect(refused).toEqual([]);
    expect(written).toMatchObject({ uri: 'tag:pishtaz.example,2026:feed:world', type: 'composite' });
    expect(written.associations.map((item) => [item.uri, item.pubStatus])).toEqual([
      [sampleWithdrawal('killed').guid, 'canceled'],
      [sampleWithdrawal('held').guid, 'withheld'],
      [sampleEntry('first').guid, 'usable'],
      [persianEntry().guid, 'usable'],
      [sampleEntry('reference').guid, 'usable'],
      [sampleEntry('bare').guid, 'usable'],
    ]);
  });

  test('the co-byline: as printed, by party, by source', () => {
    expect(written.associations[2]).toMatchObject({
      by: 'By Pishtaz and AFP',
      organisations: [
        { name: 'Pishtaz', rel: 'author', uri: 'https://pishtaz.example/cv/outlet/pishtaz' },
        { name: 'AFP', rel: 'author', uri: 'http://cv.iptc.org/newscodes/newsprovider/AFP' },
      ],
      infoSources: [{ name: 'AFP', role: 'supplier' }],
      edNote: 'CORRECTION: Meeting is on Thursday',
    });
    expect(written.associations[2]?.copyrightNotice).toMatch(/^Pishtaz\/AFP\. ©/);
  });

  test('pictures carry their own credit', () => {
    expect(written.associations[2]?.associations).toMatchObject([
      {
        rel: 'picture',
        by: 'Anwar Amro/AFP',
        copyrightNotice: '© 2026 AFP',
        digitalSourceType: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture' },
        renditions: [{ width: 1500 }, { width: 110 }],
      },
    ]);
  });

  test('a withdrawn story has no words of its own', () => {
    expect(Object.keys(written.associations[0] ?? {}).sort()).toEqual(
      ['edNote', 'firstCreated', 'language', 'name', 'pubStatus', 'rel', 'uri', 'version', 'versionCreated'].sort(),
    );
  });
});
