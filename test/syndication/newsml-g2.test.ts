import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { IPTC_SCHEMES } from '../../shared/syndication/newsml-g2/catalogs.ts';
import { newsMlFaults } from '../../shared/syndication/newsml-g2/checks.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { sharedFolder } from '../shared-folder.ts';
import { newsMlSchemaFaults, SCHEMAS_MISSING } from './newsml-schema.ts';
import {
  AFP,
  PISHTAZ,
  persianEntry,
  SAMPLE_PICTURE,
  sampleCredit,
  sampleDocument,
  sampleEntry,
  samplePartyOf,
  sampleWithdrawal,
} from './sample-feed.ts';
import { bytesOf, textOf } from './written.ts';

const everyShape = [
  sampleEntry('co-byline'),
  persianEntry(),
  sampleEntry('correction', { version: 3, correction: { note: 'Meeting is on Thursday, not Tuesday' }, update: true }),
  sampleEntry('update', { version: 2, update: true, contentWarning: true }),
  sampleEntry('reporter', {
    credits: [
      PISHTAZ,
      AFP,
      sampleCredit({
        nameAsPrinted: 'Sara Rahimi',
        order: 3,
        location: { text: 'in Gaza', evidence: AFP.evidence[0] } as never,
      }),
      sampleCredit({
        nameAsPrinted: 'A. Correspondent',
        order: 4,
        affiliation: { nameAsPrinted: 'AFP', agencyId: 'afp', evidence: AFP.evidence[0] } as never,
      }),
      sampleCredit({ nameAsPrinted: 'M. Desk', role: 'editor', order: 5 }),
      sampleCredit({
        nameAsPrinted: 'Nobody',
        kind: 'organisation',
        role: 'source',
        org: 'agency',
        agencyId: 'nowhere',
        order: 6,
      }),
    ],
    subjects: [
      { scheme: 'x', code: '1', name: 'retired topic', mediaTopic: '20000030' },
      { scheme: 'x', code: '2', name: 'politics', mediaTopic: '11000000' },
    ],
    genres: ['genre:Current', 'analysis'],
    places: [
      { role: 'origin', name: 'Beirut', countryCode: 'LB' },
      { role: 'subject', name: 'Sidon', country: 'Lebanon', countryCode: 'LB' },
    ],
    expires: '2026-04-10T00:00:00.000Z',
    pressRelease: true,
  }),
  sampleEntry('reference', { pictures: [{ ...SAMPLE_PICTURE, files: [], id: undefined }] }),
  sampleEntry('picture', { kind: 'picture', body: '' }),
  sampleEntry('generated', { digitalSourceType: 'trainedAlgorithmicMedia' }),
  sampleEntry('no language', { language: '' }),
  sampleEntry('odd language', { language: 'en_GB.utf8' }),
  sampleEntry('bare', {
    subHeadline: undefined,
    deck: undefined,
    section: undefined,
    slugline: undefined,
    urgency: undefined,
    bylines: [],
    byline: '',
    creditLine: '',
    credits: [],
    agencyIds: [],
    datelines: [],
    pictures: [],
    subjects: [],
    keywords: [],
    places: [],
    usageTerms: [],
    copyright: '',
    source: { provider: 'desk', itemId: 'a b', created: '2026-03-10T08:55:00.000Z' },
  }),
  sampleEntry('odd', {
    keywords: ['two\nlines', 'tab\there'],
    creditLine: 'Pishtaz/\nAFP',
    section: 'Politics & más',
    headline: 'A <b>bold</b> "claim"\nin two lines',
    source: {
      provider: 'afp.com',
      agencyId: 'afp',
      itemId: 'x',
      version: '2026.1',
      created: '2026-03-10T08:55:00.000Z',
    },
  }),
];

const { files, refused } = writeFeed(
  sampleDocument({
    entries: everyShape,
    withdrawals: [sampleWithdrawal('killed'), sampleWithdrawal('held', { kind: 'withheld', language: 'fa' })],
  }),
  { partyOf: samplePartyOf },
);
const documents = files.filter((file) => file.name.endsWith('newsml-g2.xml'));

function storyOf(name: string): string {
  return textOf(files, `items/${sampleEntry(name).story}/newsml-g2.xml`);
}

describe('NewsML-G2', () => {
  test('every shape of story is written', () => {
    expect(refused).toEqual([]);
    expect(documents).toHaveLength(everyShape.length + 2 + 1);
  });

  test('QCodes resolve, times have zones, ids and ranks are unique, killed items are empty', () => {
    for (const file of documents) expect(newsMlFaults(Buffer.from(file.bytes).toString()), file.name).toEqual([]);
  });

  test.skipIf(SCHEMAS_MISSING)('is valid against the 2.35 schema (skipped where the schemas are not at hand)', () => {
    for (const file of documents) expect(newsMlSchemaFaults(file.bytes), file.name).toEqual([]);
  });

  test('a co-byline is one creator a party, with the byline as printed beside it', () => {
    const item = storyOf('co-byline');
    expect(item).toContain('<creator type="cpnat:organisation" qcode="outlet:pishtaz"><name>Pishtaz</name></creator>');
    expect(item).toContain('<creator type="cpnat:organisation" qcode="nprov:AFP"><name>AFP</name></creator>');
    expect(item).toContain('<by>By Pishtaz and AFP</by>');
    expect(item).toContain('<creditline>Pishtaz/AFP</creditline>');
    expect(item).toMatch(/<infoSource [^>]*qcode="nprov:AFP"/);
    expect(item).toContain('<copyrightHolder qcode="outlet:pishtaz">');
    expect(item).not.toMatch(/<creator[^>]*><name>[^<]* and /);
  });

  test('an item that is a picture has its files, caption and credit, and no other item for them', () => {
    const item = storyOf('picture');
    expect(item.match(/<newsItem /g)).toHaveLength(1);
    expect(item).toMatch(
      /<contentSet>\s*<remoteContent rendition="rnd:highRes" href="https:\/\/cdn.pishtaz.example\/p\/1\/hi.jpg"/,
    );
    expect(item).toContain('<digitalSourceType qcode="digsrctype:digitalCapture"/>');
    expect(item).toContain(
      '<description role="drol:caption">People walk along the seafront in Beirut &amp; beyond.</description>',
    );
    expect(item).toContain('<creditline>Anwar Amro/AFP</creditline>');
    expect(item).toMatch(/<creator type="cpnat:person"[^>]*><name>Anwar Amro<\/name>/);
    expect(item).not.toContain(':picture:1');
  });

  test('says of a text, too, how it was made', () => {
    const [story = ''] = storyOf('generated').split('</newsItem>');
    expect(story).toContain('<digitalSourceType qcode="digsrctype:trainedAlgorithmicMedia"/>');
    expect(JSON.parse(textOf(files, 'feed.json')).items).toContainEqual(
      expect.objectContaining({
        id: sampleEntry('generated').guid,
        _cobyline: expect.objectContaining({ digital_source_type: 'trainedAlgorithmicMedia' }),
      }),
    );
  });

  test('people keep their affiliation, role and place; an agency without an IPTC code goes by its name', () => {
    const item = storyOf('reporter');
    expect(item).toContain(
      '<creator type="cpnat:person" role="cpprole:author"><name>Sara Rahimi</name><note>in Gaza</note></creator>',
    );
    expect(item).toMatch(
      /<name>A\. Correspondent<\/name><personDetails><affiliation type="cpnat:organisation" qcode="nprov:AFP">/,
    );
    expect(item).toContain('<contributor type="cpnat:person" role="cpprole:editor"><name>M. Desk</name></contributor>');
    expect(item).toContain('<infoSource type="cpnat:organisation" literal="Nobody"');
  });

  test('a correction is signalled as one and not as an update', () => {
    expect(storyOf('correction')).toContain('<signal qcode="sig:correction"/>');
    expect(storyOf('correction')).not.toContain('sig:update');
    expect(storyOf('correction')).toContain('<edNote>Meeting is on Thursday, not Tuesday</edNote>');
    expect(storyOf('update')).toContain('<signal qcode="sig:update"/>\n<signal qcode="sig:cwarn"/>');
  });

  test('the way from the agency is kept; a version that is no number stays out', () => {
    expect(storyOf('co-byline')).toMatch(
      /<hopHistory>[\s\S]*qcode="nprov:AFP"[\s\S]*hopaction:created[\s\S]*hopaction:enhanced/,
    );
    expect(storyOf('co-byline')).toContain(
      '<link rel="irel:derivedFrom" residref="urn:newsml:afp.com:20260310T085500Z:TX-PAR-ABC01" version="1"/>',
    );
    expect(storyOf('odd')).toContain('<link rel="irel:derivedFrom" residref="x"/>');
    expect(storyOf('bare')).not.toMatch(/hopHistory|derivedFrom/);
  });

  test('text and data mining is reserved where the publisher says so', () => {
    expect(storyOf('co-byline')).toMatch(/<dataMining qcode="plus:DMI-PROHIBITED-AIMLTRAINING"\/>\s*<\/rightsInfo>/);
  });

  test('pictures are items of their own, with credit and rights; a reference without a file has no content', () => {
    const message = textOf(files, 'newsml-g2.xml');
    const guid = `${sampleEntry('co-byline').guid}:picture:1`;
    expect(message).toContain(`<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="${guid}"`);
    expect(storyOf('co-byline')).toContain(`residref="${guid}"`);
    const reference = message.slice(message.indexOf(`guid="${sampleEntry('reference').guid}:picture:1"`));
    const item = reference.slice(0, reference.indexOf('</newsItem>'));
    expect(item).toContain('<creditline>Anwar Amro/AFP</creditline>');
    expect(item).toContain('<copyrightHolder qcode="nprov:AFP">');
    expect(item).toContain('<digitalSourceType qcode="digsrctype:digitalCapture"/>');
    expect(item).not.toContain('contentSet');
  });

  test('retired Media Topics are not written, their names are', () => {
    expect(storyOf('reporter')).not.toContain('medtop:20000030');
    expect(storyOf('reporter')).toContain('<name>retired topic</name>');
    expect(storyOf('reporter')).toContain('qcode="medtop:11000000"');
  });

  test('right-to-left copy says so on the item and on the body', () => {
    const item = textOf(files, `items/${persianEntry().story}/newsml-g2.xml`);
    expect(item).toMatch(/<newsItem [^>]*xml:lang="fa" dir="rtl">/);
    expect(item).toMatch(/<inlineXML [^>]*xml:lang="fa" dir="rtl"><html [^>]*xml:lang="fa" dir="rtl">/);
    expect(item).toContain('۲۰ اسفند');
  });

  test('the window is a ranked package under the same guid', () => {
    const message = textOf(files, 'newsml-g2.xml');
    expect(message).toContain(
      '<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:pishtaz.example,2026:feed:world"',
    );
    const ranks = [...message.matchAll(/<itemRef rank="(\d+)" residref="([^"]+)"/g)].map((match) => [
      Number(match[1]),
      match[2],
    ]);
    expect(ranks).toEqual(everyShape.map((entry, index) => [index + 1, entry.guid]));
  });

  test('nothing for the desk is in it', () => {
    expect(textOf(files, 'newsml-g2.xml')).not.toMatch(/embargoed/);
    expect(Buffer.from(bytesOf(files, 'newsml-g2.xml')).toString()).toBe(textOf(files, 'newsml-g2.xml'));
  });
});

describe('checks beyond the schema', () => {
  const golden = sharedFolder('golden');
  test.skipIf(golden === undefined)(
    'good examples pass, bad ones do not (skipped where the examples are not at hand)',
    () => {
      for (const name of readdirSync(golden ?? '').sort()) {
        const faults = newsMlFaults(readFileSync(path.join(golden ?? '', name), 'utf8'));
        const bad = ['92', '93', '94', '95'].includes(name.slice(0, 2));
        expect(faults.length > 0, `${name}: ${faults.join('; ')}`).toBe(bad);
      }
    },
  );

  const catalog = sharedFolder('data', 'catalogs', 'catalog.IPTC-G2-Standards_41.xml');
  test.skipIf(catalog === undefined)(
    'the built-in schemes are those of catalog 41 (skipped where it is not at hand)',
    () => {
      const text = readFileSync(catalog ?? '', 'utf8');
      for (const [alias, uri] of Object.entries(IPTC_SCHEMES)) expect(text).toContain(`alias="${alias}" uri="${uri}"`);
    },
  );
});
