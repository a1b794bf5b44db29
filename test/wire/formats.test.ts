import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { WIRE_FILES } from './invented-wire-files.ts';
import { read, readItem, readRejection } from './reading.ts';

const sample = (name: string): Buffer => readFileSync(new URL(`../../samples/${name}`, import.meta.url));

describe('samples/', () => {
  it('all are read, none with a rejection', async () => {
    const folder = path.resolve(import.meta.dirname, '..', '..', 'samples');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) await readItem(readFileSync(path.join(file.parentPath, file.name)));
  });
});

describe('NewsML-G2', () => {
  it('gives ids, times, lines, notes and a body without what the metadata says already', async () => {
    const item = await readItem(sample('dpa/nachtfaehre-1.xml'));
    expect(item).toMatchObject({
      format: 'newsml-g2',
      dialect: '2.35',
      kind: 'text',
      provider: 'nprov:dpa',
      itemId: 'urn:newsml:dpa.com:20090101:260311-930-400101',
      version: '1',
      versionCreated: { instant: '2026-03-11T08:12:00.000Z', zone: 'stated' },
      status: [{ where: 'pubStatus', printed: 'stat:usable', reading: 'usable' }],
      urgency: 4,
      headline: 'Nachtfähre nach Marrow Bay fährt wieder',
      deck: 'Elf Jahre lang war die Linie eingestellt. Nun sind alle Kabinen bis Ostern verkauft.',
      bylines: ['Von Jonas Feld, dpa'],
      dateline: 'Marrow Bay (dpa) -',
      signoff: 'dpa jfe n1 ka',
      language: 'de',
      languageBasis: 'declared',
      subjects: [{ scheme: 'medtop', code: '20000337', name: 'Verkehr' }],
      notes: [{ role: 'editorialnote', text: 'Zu diesem Text gibt es Bilder' }],
      places: [{ role: 'origin', name: 'Marrow Bay' }],
      usageTerms: ['Nutzung nur nach schriftlicher Vereinbarung'],
    });
    expect(item.body.split('\n')).toEqual([
      '<p>Marrow Bay (dpa) - Die Nachtfähre zwischen Marrow Bay und den Sable-Inseln ist am Mittwoch nach elf Jahren Pause wieder ausgelaufen.</p>',
      '<p>An Bord der «Petrel» waren rund 300 Fahrgäste, wie die Reederei mitteilte.</p>',
      '<h2>Neun Stunden auf See</h2>',
      '<p>Die Überfahrt dauert neun Stunden. Tickets gibt es von <strong>38 Euro</strong> an, sagte Geschäftsführerin Nora Vane.</p>',
    ]);
  });

  it('reads a kill without text, and an embargo that comes with the status usable', async () => {
    expect(await readItem(sample('dpa/nachtfaehre-2-kill.xml'))).toMatchObject({
      version: '2',
      body: '',
      status: [{ reading: 'canceled' }],
    });
    expect(await readItem(sample('dpa/fischmarkt-sperrfrist.xml'))).toMatchObject({
      status: [{ reading: 'usable' }],
      embargo: [{ where: 'embargoed', time: { instant: '2026-03-13T05:00:00.000Z' } }],
    });
  });

  const reuters = (itemMeta: string, body: string): string =>
    `<n:newsMessage xmlns:n="http://iptc.org/std/nar/2006-10-01/" xmlns:r="http://www.reuters.com/ns/2003/08/content"><n:itemSet><n:newsItem guid="tag:reuters.com,0000:newsml_L1" version="978556838"><n:itemMeta><n:itemClass qcode="icls:text" r:msgType="D"/><n:provider literal="reuters.com"/>${itemMeta}</n:itemMeta><n:contentMeta><n:headline>CORRECTED-Storm wall closes</n:headline></n:contentMeta><n:contentSet><n:inlineXML contenttype="application/xhtml+html"><x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:body>${body}</x:body></x:html></n:inlineXML></n:contentSet></n:newsItem></n:itemSet></n:newsMessage>`;

  it('takes a Reuters delete from every place that says so, whatever the prefixes', async () => {
    const item = await readItem(reuters('<n:pubStatus qcode="stat:canceled"/><n:signal qcode="edStat:D"/>', '<x:p/>'));
    expect(item.status.map(({ where, reading }) => [where, reading])).toEqual([
      ['pubStatus', 'canceled'],
      ['rtr:msgType', 'canceled'],
      ['signal edStat', 'canceled'],
    ]);
  });

  it('splits a Reuters story that is one indented paragraph', async () => {
    const item = await readItem(
      reuters(
        '',
        '<x:p>(Adds quotes)\n    * Wall closes\n    By Ali Rezaei\n    March 10 (Reuters) - The storm wall closed on\nTuesday.\n    It took 41 minutes, four less than\nplanned.</x:p>',
      ),
    );
    expect(item.bylines).toEqual(['By Ali Rezaei']);
    expect(item.body.split('\n').length).toBeGreaterThanOrEqual(4);
    expect(item.body).toContain('<p>It took 41 minutes, four less than planned.</p>');
  });

  it('gives pictures of a message to the text that links to them, and reads packages', async () => {
    const file = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
      <packageItem guid="urn:p" version="1"><itemMeta><itemClass qcode="ninat:composite"/></itemMeta><contentMeta><headline>Package</headline></contentMeta><groupSet root="g"><group id="g"><itemRef residref="urn:t" version="1"/></group></groupSet></packageItem>
      <newsItem guid="urn:t" version="1"><itemMeta><itemClass qcode="ninat:text"/><link rel="irel:associatedWith" residref="urn:i"/></itemMeta><contentMeta><headline>Text</headline></contentMeta><contentSet><inlineData contenttype="text/plain">One.\n\nTwo.</inlineData></contentSet></newsItem>
      <newsItem guid="urn:i" version="1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentMeta><by>Ines Tallow</by><creditline>AFP</creditline><headline>Wall</headline><description role="drol:caption">The wall.</description></contentMeta><contentSet><remoteContent rendition="rnd:highRes" href="https://example.org/i.jpg" contenttype="image/jpg" width="800" height="600" size="9"/></contentSet></newsItem></itemSet></newsMessage>`;
    const { items } = await read(file);
    const [pack, text, picture] = items.map((one) => ('item' in one ? one.item : undefined));
    expect(pack).toMatchObject({
      kind: 'composite',
      headline: 'Package',
      links: [{ relation: 'member', itemId: 'urn:t', version: '1' }],
    });
    expect(text).toMatchObject({ kind: 'text', body: '<p>One.</p>\n<p>Two.</p>' });
    expect(text?.pictures).toEqual(picture?.pictures);
    expect(picture?.pictures).toEqual([
      {
        kind: 'picture',
        id: 'urn:i',
        headline: 'Wall',
        caption: 'The wall.',
        creditLine: 'AFP',
        byline: 'Ines Tallow',
        renditions: [
          {
            name: 'highRes',
            href: 'https://example.org/i.jpg',
            mediaType: 'image/jpeg',
            width: 800,
            height: 600,
            bytes: 9,
          },
        ],
      },
    ]);
  });

  it('answers planning and concept items with “not a story”', async () => {
    for (const name of ['planningItem', 'conceptItem', 'knowledgeItem', 'catalogItem'])
      expect(
        (await readRejection(`<${name} xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1"/>`)).code,
      ).toBe('not-a-story');
  });

  it('holds what it cannot read: an unknown status, an unreadable embargo', async () => {
    const file = (meta: string) =>
      `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x" version="1"><itemMeta>${meta}</itemMeta><contentMeta><headline>H</headline></contentMeta></newsItem>`;
    expect((await readItem(file('<pubStatus qcode="stat:perhaps"/>'))).status).toEqual([
      { where: 'pubStatus', printed: 'stat:perhaps', reading: 'unreadable' },
    ]);
    expect((await readItem(file('<embargoed>tomorrow</embargoed><pubStatus qcode="stat:usable"/>'))).embargo).toEqual([
      { where: 'embargoed', time: { printed: 'tomorrow', zone: 'none', precision: 'second' } },
    ]);
  });
});

describe('NewsML 1.2', () => {
  it('reads an AFP item with its picture; the desk’s initials are no text', async () => {
    const item = await readItem(sample('afp/ferry-line-1.xml'));
    expect(item).toMatchObject({
      format: 'newsml-1',
      dialect: 'AFP 1.2',
      provider: 'afp.com',
      itemId: 'urn:newsml:afp.com:20260311:doc-36m4rr0',
      version: '1',
      headline: 'Night ferry to Marrow Bay returns after eleven years',
      bylines: ['Louise Ardent'],
      dateline: 'Marrow Bay (AFP)',
      signoff: 'la/ph/gil',
      urgency: 4,
      categories: [{ scheme: 'afp-cat', code: 'ECO' }],
      places: [{ role: 'origin', name: 'Marrow Bay', countryCode: 'GBR' }],
      pictures: [
        {
          id: 'photo0',
          byline: 'Ines Tallow',
          creditLine: 'AFP',
          renditions: [{ name: 'HighDef', href: 'petrel-highdef.jpg', width: 1024 }],
        },
      ],
    });
    expect(item.subjects.map(({ code }) => code)).toEqual(['04000000', '04015000']);
    expect(item.body.split('\n')).toHaveLength(5);
    expect(item.body).toContain('<h2>- Fully booked -</h2>');
    expect(item.body).not.toContain('gil');
  });

  it('reads a correction with the same id and a higher version', async () => {
    const item = await readItem(sample('afp/ferry-line-2-correction.xml'));
    expect(item).toMatchObject({
      itemId: 'urn:newsml:afp.com:20260311:doc-36m4rr0',
      version: '2',
      signals: ['correction'],
    });
    expect(item.notes).toContainEqual({ role: 'AdvisoryLine', text: 'CORRECTS price in last paragraph' });
  });

  const newsItem = (id: string, management: string, component: string): string =>
    `<NewsItem><Identification><NewsIdentifier><ProviderId>example.org</ProviderId><DateId>20260310</DateId><NewsItemId>${id}</NewsItemId><RevisionId PreviousRevision="1" Update="U">2</RevisionId></NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/><ThisRevisionCreated>20260310T090000</ThisRevisionCreated>${management}</NewsManagement><NewsComponent>${component}</NewsComponent></NewsItem>`;
  const text = (headline: string, body: string): string =>
    `<NewsLines><HeadLine>${headline}</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent>${body}</DataContent></ContentItem>`;

  it('reads several NewsItems and several stories in one, each for itself', async () => {
    const parts = `<NewsComponent Duid="a">${text('One', '<p>First.</p>')}</NewsComponent><NewsComponent Duid="b">${text('Two', 'Plain text.')}</NewsComponent>`;
    const { items } = await read(
      `<NewsML>${newsItem('n1', '', parts)}${newsItem('n2', '', text('Three', '&lt;p&gt;Escaped.&lt;/p&gt;'))}<NewsItem/></NewsML>`,
    );
    expect(
      items.map((one) => ('item' in one ? [one.item.itemId, one.item.headline, one.item.body] : one.rejection.code)),
    ).toEqual([
      ['urn:newsml:example.org:20260310:n1#a', 'One', '<p>First.</p>'],
      ['urn:newsml:example.org:20260310:n1#b', 'Two', '<p>Plain text.</p>'],
      ['urn:newsml:example.org:20260310:n2', 'Three', '<p>Escaped.</p>'],
      'missing-field',
    ]);
  });

  it('reads Embargoed with StatusWillChange, and holds Embargoed without a time', async () => {
    const embargoed = '<Status FormalName="Embargoed"/>';
    const change =
      '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>20260311T060000+0100</DateAndTime></StatusWillChange>';
    expect(
      (await readItem(`<NewsML>${newsItem('n1', embargoed + change, text('H', '<p>x</p>'))}</NewsML>`)).embargo,
    ).toMatchObject([{ where: 'StatusWillChange', time: { instant: '2026-03-11T05:00:00.000Z' } }]);
    const untimed = await readItem(`<NewsML>${newsItem('n1', embargoed, text('H', '<p>x</p>'))}</NewsML>`);
    expect(untimed.embargo).toEqual([
      { where: 'Status', time: { printed: 'Embargoed', zone: 'none', precision: 'second' } },
    ]);
    expect(untimed.versionCreated).toMatchObject({ instant: '2026-03-10T08:00:00.000Z', zone: 'assumed' });
  });

  it('an alert’s one paragraph serves as its headline', async () => {
    const item = await readItem(
      `<NewsML>${newsItem('n1', '', '<NewsLines><HeadLine/></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent><nitf><body><body.content><p>Wall closes</p><p/></body.content></body></nitf></DataContent></ContentItem>')}</NewsML>`,
    );
    expect([item.headline, item.body]).toEqual(['Wall closes', '<p>Wall closes</p>']);
  });
});

describe('NITF', () => {
  it('reads head, body, table, picture and private notes', async () => {
    const item = await readItem(WIRE_FILES.nitf);
    expect(item).toMatchObject({
      format: 'nitf',
      dialect: '3.4',
      provider: 'EX',
      itemId: 'EX.1234.77',
      version: '2',
      urgency: 3,
      headline: 'Storm wall closes for the first time',
      headlines: [{ role: 'hl2', text: 'Lower town stays dry' }],
      deck: 'The wall cost 212 million euros.',
      dateline: 'Marrow Bay',
      keywords: ['harbour', 'storms'],
      status: [{ where: 'docdata management-status', printed: 'embargoed', reading: 'usable' }],
      embargo: [{ where: 'date.release', time: { instant: '2026-03-10T17:00:00.000Z' } }],
      expires: { instant: '2026-04-10T00:00:00.000Z' },
      subjects: [{ scheme: 'iptc-subject-code', code: '03000000', name: 'Disaster' }],
    });
    expect(item.bylines).toEqual(['By Ali Rezaei Harbour reporter']);
    expect(item.notes.map(({ text }) => text)).toEqual([
      'Do not name the contractor',
      'Pictures to follow',
      'desk/ar',
      'Check the spelling of Quill',
    ]);
    expect(item.pictures).toEqual([
      {
        kind: 'picture',
        caption: 'The wall. On Tuesday.',
        creditLine: 'Ines Tallow/AFP',
        alternativeText: 'A wall',
        renditions: [{ href: 'wall.jpg', mediaType: 'image/jpeg', width: 800, height: 600 }],
      },
    ]);
    expect(item.body.split('\n')).toEqual([
      '<p>MARROW BAY (EX) — The storm wall closed on Tuesday, café owners said.</p>',
      '<h2>Costs</h2>',
      '<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2025</td><td>12</td></tr></table>',
      '<p>It took 41 minutes.</p>',
    ]);
  });

  it('a message that cancels another document is about that document', async () => {
    const item = await readItem(
      '<nitf><head><docdata management-doc-idref="EX.1" management-idref-status="canceled"><doc-id id-string="EX.2"/></docdata></head><body><body.head><hedline><hl1>Kill</hl1></hedline></body.head></body></nitf>',
    );
    expect(item).toMatchObject({ itemId: 'EX.1', status: [{ reading: 'canceled' }] });
  });
});

describe('JSON', () => {
  it('ninjs 1.x', async () => {
    expect(await readItem(WIRE_FILES.ninjs1)).toMatchObject({
      itemId: 'urn:example:1',
      version: '3',
      headline: 'Storm wall closes',
      bylines: ['By Ali Rezaei and AFP'],
      embargo: [{ time: { instant: '2026-03-10T17:00:00.000Z' } }],
      body: '<p>The storm wall closed on <b>Tuesday</b>.</p>\n<p>It took 41 minutes.</p>',
      subjects: [{ scheme: 'subj', code: '03000000' }],
      pictures: [
        { id: 'urn:example:2', caption: 'The wall.', byline: 'Ines Tallow', renditions: [{ name: 'web', width: 800 }] },
      ],
    });
  });

  it('ninjs 3.x: the best body, the main headline, an embargo nobody can read', async () => {
    expect(await readItem(WIRE_FILES.ninjs3)).toMatchObject({
      dialect: '3.1',
      headline: 'Storm wall closes',
      headlines: [{ role: 'sub', text: 'Lower town dry' }],
      body: '<p>The storm wall closed.</p>',
      status: [{ reading: 'withheld' }],
      embargo: [{ time: { printed: 'tonight', zone: 'none' } }],
    });
  });

  it('AP: the text next to the item, ids without the subscriber’s query', async () => {
    expect(await readItem(WIRE_FILES.ap)).toMatchObject({
      format: 'ap-media-json',
      itemId: 'abc',
      version: '2',
      signals: ['correction'],
      bylines: ['By ALI REZAEI'],
      categories: [{ scheme: 'ap-category', code: 'i' }],
      sourceIds: { uri: 'https://api.ap.org/media/v/content/abc' },
      body: '<p>MARROW BAY (AP) — The storm wall closed.</p>',
    });
  });

  it.each([
    ['Kill', 'canceled'],
    ['Elimination', 'canceled'],
    ['Disregard', 'canceled'],
    ['Withhold', 'withheld'],
  ])('AP: the editorial type %s is %s although the status is usable', async (type, reading) => {
    const item = await readItem(WIRE_FILES.ap.replace('Corrective', type));
    expect(item.status).toContainEqual({ where: 'editorialtypes', printed: type, reading });
  });

  it('AP: HoldForRelease without a time is an embargo until a person decides; an advisory is no story; a test says so', async () => {
    expect((await readItem(WIRE_FILES.ap.replace('Corrective', 'HoldForRelease'))).embargo).toMatchObject([
      { where: 'editorialtypes', time: { printed: 'HoldForRelease' } },
    ]);
    expect((await readRejection(WIRE_FILES.ap.replace('Corrective', 'Advisory'))).code).toBe('not-a-story');
    expect((await readItem(WIRE_FILES.ap.replace('newscontent', 'Test'))).signals).toContain('test');
  });

  it('dpa digital wires: notepad and closing line stay with the desk', async () => {
    const item = await readItem(WIRE_FILES.digitalwires);
    expect(item).toMatchObject({
      itemId: 'urn:newsml:dpa.com:20090101:260310-930-1',
      version: '2',
      signals: ['correction'],
      embargo: [{ time: { instant: '2026-03-10T17:00:00.000Z' } }],
      deck: 'Die Unterstadt blieb trocken.',
      signoff: 'dpa jfe n1 ka',
      body: '<p>Die Sturmwand hat sich geschlossen.</p>\n<h2>Kosten</h2>\n<p>Sie kostete 212 Millionen.</p>',
      pictures: [{ caption: 'Die Wand.', creditLine: 'Ines Tallow/dpa' }],
    });
    expect(item.notes.map(({ role }) => role)).toEqual(['correction', 'notepad', 'notepad nonpublic']);
  });

  it('keeps ids of many digits, and repairs raw line ends and curly quotation marks', async () => {
    expect((await readItem('{"uri":12345678901234567890,"headline":"a"}')).itemId).toBe('12345678901234567890');
    expect((await readItem('{"uri":"urn:x","headline":"a\nb"}')).headline).toBe('a b');
    expect((await readItem('{“uri”: “urn:x”, “headline”: “a”}')).headline).toBe('a');
  });

  it('reads a list of items, the bad ones apart', async () => {
    const { items } = await read(`[${WIRE_FILES.ninjs1},{"uri":"urn:e","type":"event","title":"x","eventDetails":{}}]`);
    expect(items.map((one) => ('item' in one ? one.item.itemId : one.rejection.code))).toEqual([
      'urn:example:1',
      'not-a-story',
    ]);
  });
});

describe('text wires', () => {
  it('IPTC 7901 in windows-1252: frame, notebook and closing line are no text', async () => {
    const reading = await read(sample('dpa-text/night-ferry.iptc'));
    expect(reading).toMatchObject({ format: 'iptc7901', encoding: { name: 'windows-1252', rule: 'content' } });
    const item = await readItem(sample('dpa-text/night-ferry.iptc'));
    expect(item).toMatchObject({
      provider: 'dpa',
      itemId: 'eca0417:2026-03-11',
      urgency: 3,
      slugline: 'Marrow-Bay/transport/shipping',
      headline: 'Night ferry to Marrow Bay sails again after eleven years',
      bylines: ['By Jonas Feld, dpa'],
      signoff: 'dpa jfe ka',
      versionCreated: { instant: '2026-03-11T09:15:00.000Z', zone: 'stated', precision: 'minute' },
    });
    expect(item.body.split('\n').at(-1)).toBe('<p>The crossing takes nine hours and costs from 38 euros, or £33.</p>');
    expect(item.notes[0]?.text).toMatch(/Notebook/);
  });

  it('IPTC 7901: several messages a file, with the end mark of the one before in front, without SOH, markers', async () => {
    const message = (number: string, lines: string) =>
      `\u0001bdt${number} 2 pl 41  dpa 0000\r\n\r\nHafen/\r\n\u0002${lines} =\r\n\r\nMarrow Bay (dpa) - Die Sturmwand ist zu.\r\n\r\n\u0003251037 Mrz 26\r\n\u007f\u0004`;
    const { items } = await read(
      `\u0004${message('0101', '(Eil \u0007\u0007)\r\nSturmwand zu')}\r\n${message('0102', '2ND LEAD\r\n(Berichtigung: Es war\r\nDienstag)\r\nSturmwand\r\nzu')}${message('0103', '(Achtung - Planungshinweis)\r\nLesestücke')}`,
    );
    expect(
      items.map((one) =>
        'item' in one ? [one.item.headline, one.item.signals, one.item.headlines.length] : one.rejection.code,
      ),
    ).toEqual([['Sturmwand zu', ['alert'], 1], ['Sturmwand zu', ['update', 'correction'], 2], 'not-a-story']);
    const bare = await readItem(message('0104', 'Sturmwand zu').replace('\u0001', ''));
    expect(bare).toMatchObject({
      format: 'iptc7901',
      versionCreated: { zone: 'assumed', instant: '2026-03-25T09:37:00.000Z' },
    });
  });

  it('ANPA 1312 of AP and Kyodo', async () => {
    const item = await readItem(WIRE_FILES.anpa1312);
    expect(item).toMatchObject({
      provider: 'AP',
      itemId: 'BC-EU--StormWall:2026-03-10',
      version: '2',
      urgency: 4,
      signals: ['update'],
      slugline: 'BC-EU--Storm Wall, 2nd Ld-Writethru',
      headline: 'Storm wall closes for the first time',
      bylines: ['By ALI REZAEI', 'Associated Press'],
      notes: [{ role: 'Eds', text: 'Eds: Updates with quote.' }],
      versionCreated: { instant: '2026-03-10T16:26:00.000Z' },
      body: '<p>MARROW BAY (AP) — The storm wall closed on Tuesday.</p>\n<p>“At last,” said the harbour master.</p>',
    });
    expect(await readItem(WIRE_FILES.kyodo)).toMatchObject({ provider: 'KYODO', signoff: '==Kyodo' });
  });

  it('ZCZC frames', async () => {
    expect(await readItem(WIRE_FILES.zczc)).toMatchObject({
      headline: 'Storm wall closes',
      slugline: 'Harbour: Wall',
      dateline: 'MARROW BAY',
      signoff: 'AAP RTV',
      subjects: [{ code: '03000000' }],
    });
  });
});

describe('pages, mails, feeds', () => {
  it('HTML: the article without the page around it', async () => {
    const item = await readItem(WIRE_FILES.html);
    expect(item).toMatchObject({
      itemId: 'https://example.org/a/1',
      headline: 'Storm wall closes',
      bylines: ['By Ali Rezaei and AFP'],
      language: 'en',
    });
    expect(item.pictures).toEqual([
      {
        kind: 'picture',
        caption: 'The wall.',
        creditLine: 'Ines Tallow/AFP',
        renditions: [{ href: 'https://example.org/w.jpg' }],
      },
    ]);
    expect(item.body).toBe(
      '<p>MARROW BAY -- The storm wall closed on Tuesday.</p>\n<h2>Costs</h2>\n<p>It cost 212 million euros.<br/>So far.</p>',
    );
  });

  it('e-mail: each part in its own encoding, the signature apart', async () => {
    const item = await readItem(WIRE_FILES.email);
    expect(item).toMatchObject({
      itemId: 'a1@example.org',
      headline: 'Café opens in harbour',
      headlines: [{ role: 'subject', text: 'Café opens' }],
      bylines: ['By Ali Rezaei and AFP'],
      notes: [{ role: 'mail signature', text: 'Ali' }],
    });
    expect(item.body).toContain('is a café now, “at last”, its owner');
  });

  it('e-mail: raw UTF-8 in a part that says windows-1252, latin-1 in one that says UTF-8', async () => {
    const mail = (charset: string, encoding: 'utf8' | 'latin1') =>
      Buffer.from(
        `From: a@example.org\r\nSubject: Wall\r\nMessage-ID: <b@example.org>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\nMARROW BAY -- Le café du port a fermé mardi, a annoncé son propriétaire.\r\n`,
        encoding,
      );
    for (const bytes of [mail('windows-1252', 'utf8'), mail('utf-8', 'latin1'), mail('utf-8', 'utf8')])
      expect((await readItem(bytes)).body).toContain('Le café du port a fermé mardi');
  });

  it('RSS and Atom', async () => {
    const { items } = await read(WIRE_FILES.rss);
    expect(items[0]).toMatchObject({
      item: {
        itemId: 'post-1',
        headline: 'Storm wall & tide',
        bylines: ['Ali Rezaei and AFP'],
        deck: 'The wall closed.',
        body: '<p>The storm wall closed.</p>\n<p>It took 41 minutes.</p>',
        versionCreated: { instant: '2026-03-10T08:00:00.000Z' },
      },
    });
    expect(items[1]).toMatchObject({ rejection: { code: 'no-content' } });
    expect(await readItem(WIRE_FILES.atom)).toMatchObject({
      itemId: 'tag:example.org,2026:1',
      headline: 'Storm wall closes',
      bylines: ['Ali Rezaei'],
      language: 'en',
      firstCreated: { instant: '2026-03-10T09:00:00.000Z' },
      versionCreated: { instant: '2026-03-10T10:00:00.000Z' },
    });
  });

  it('gzip of any of these', async () => {
    for (const file of [WIRE_FILES.atom, WIRE_FILES.zczc, WIRE_FILES.email])
      expect(await readItem(gzipSync(file))).toEqual(await readItem(file));
  });
});
