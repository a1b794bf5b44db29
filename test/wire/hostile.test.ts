import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readWire } from '../../shared/wire/read-wire.ts';
import { DEFAULT_WIRE_LIMITS } from '../../shared/wire/wire-item.ts';
import { processorMilliseconds, read, readItem, readRejection, SOURCE } from './reading.ts';

const g2 = (inner: string, count = 1): string =>
  `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${`<newsItem guid="urn:x:1" version="1"><contentMeta><headline>H</headline></contentMeta><contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body>${inner}</body></html></inlineXML></contentSet></newsItem>`.repeat(count)}</itemSet></newsMessage>`;

/** A clock that stands still: these are not about time. */
const still = () => 0;

describe('files that are no wire files', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty', /empty/],
    ['white space', Buffer.from(' \n\t '), 'empty', /white space/],
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'binary', /This is a PDF/],
    ['a Word file', Buffer.from('PK\u0003\u0004xxxx'), 'binary', /Word/],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'binary', /JPEG/],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 2000 }, (_x, at) => (at * 7919) % 256)),
      'binary',
      /no text has|cannot be told/,
    ],
    ['zeros', Buffer.alloc(500), 'binary', /no text has/],
    ['unknown XML', Buffer.from('<invoice><total>5</total></invoice>'), 'unknown-format', /invoice/],
    ['unknown JSON', Buffer.from('{"total":5}'), 'unknown-format', /JSON/],
    [
      'a broken gzip',
      gzipSync(Buffer.from(Array.from({ length: 500 }, (_x, at) => (at * 7919) % 251))).subarray(0, 200),
      'truncated',
      /damaged/,
    ],
  ])('%s', async (_name, bytes, code, words) => {
    const rejection = await readRejection(bytes);
    if (code === 'binary') expect(['binary', 'encoding', 'empty']).toContain(rejection.code);
    else expect(rejection.code).toBe(code);
    expect(rejection.words).toMatch(rejection.code === 'empty' ? /./ : words);
  });

  it('says where broken XML and JSON are broken', async () => {
    expect(await readRejection('<nitf>\n<body><p>text</body></nitf>')).toMatchObject({
      code: 'not-well-formed',
      line: 2,
    });
    expect(await readRejection('{"uri": "x",\n "headline": }')).toMatchObject({ code: 'not-well-formed', line: 2 });
    expect((await readRejection('{"uri": "x", "headline": "cut off')).code).toBe('truncated');
    expect((await readRejection(g2('<p>text</p>').slice(0, 200))).code).toBe('truncated');
  });
});

describe('limits', () => {
  it('refuses a file over the limit, as it comes or unpacked', async () => {
    const limits = { ...DEFAULT_WIRE_LIMITS, maximumBytes: 100_000 };
    const large = Buffer.from('word '.repeat(30_000));
    expect((await readWire(large, SOURCE, limits, still)).rejection?.code).toBe('too-large');
    expect((await readWire(gzipSync(large), SOURCE, limits, still)).rejection?.code).toBe('too-large');
  });

  it('refuses too many items, and takes as many as are allowed', async () => {
    const limits = { ...DEFAULT_WIRE_LIMITS, maximumItems: 3 };
    expect((await readWire(Buffer.from(g2('<p>x</p>', 4)), SOURCE, limits, still)).rejection?.code).toBe(
      'too-many-items',
    );
    expect((await readWire(Buffer.from(g2('<p>x</p>', 3)), SOURCE, limits, still)).items).toHaveLength(3);
  });

  it('refuses deep nesting in XML, JSON and HTML', async () => {
    expect((await readRejection(g2(`${'<div>'.repeat(100)}${'</div>'.repeat(100)}`))).code).toBe('too-deep');
    expect((await readRejection(`{"uri":"x","headline":${'['.repeat(5000)}${']'.repeat(5000)}}`)).code).toBe(
      'too-deep',
    );
    expect((await readRejection(`<html><body>${'<div>'.repeat(5000)}x</body></html>`)).code).toBe('too-deep');
  });

  it('refuses more elements than any file has', async () => {
    expect((await readRejection(g2('<p>x</p>'.repeat(260_000)))).code).toBe('too-large');
    expect((await readRejection(`<html><body>${'<p><b><i>'.repeat(100_000)}`)).code).toBe('too-large');
  });

  it('stops when the time is over', async () => {
    let now = 0;
    const limits = { ...DEFAULT_WIRE_LIMITS, maximumMilliseconds: 10 };
    const reading = await readWire(Buffer.from(g2('<p>x</p>', 3)), SOURCE, limits, () => (now += 8));
    expect(reading.rejection?.code).toBe('too-slow');
  });

  it('lets the good items of a file go on when one is bad', async () => {
    const file = g2('<p>first</p>').replace(
      '</itemSet>',
      '<newsItem version="1"/><planningItem guid="urn:x:3"/></itemSet>',
    );
    const reading = await read(file);
    expect(reading.items.map((one) => ('item' in one ? one.item.body : one.rejection.code))).toEqual([
      '<p>first</p>',
      'missing-field',
      'not-a-story',
    ]);
  });
});

describe('hostile content', () => {
  it('expands no entity and fetches nothing', async () => {
    expect(
      (
        await readRejection(
          '<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><nitf><body><p>&b;</p></body></nitf>',
        )
      ).code,
    ).toBe('unsafe');
    expect(
      (await readRejection('<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf>&x;</nitf>')).code,
    ).toBe('unsafe');
  });

  it('leaves no script, style, handler or unsafe address in a body', async () => {
    const item = await readItem(
      g2(
        '<p onclick="x()" style="x">Text <a href="javascript:alert(1)">one</a> <a href=" JaVa&#9;script:x">two</a> <a href="https://example.org/?a=1&amp;b=%22">three</a> <a href="data:text/html,x">four</a></p><script>alert(1)</script><iframe src="https://example.org"/><p><img src="x" onerror="y"/>end</p>',
      ),
    );
    expect(item.body).toBe(
      '<p>Text one two <a href="https://example.org/?a=1&amp;b=%22">three</a> four</p>\n<p>end</p>',
    );
    expect(item.remarks).toEqual(['1 script in the body removed.', '1 embedded frame in the body removed.']);
  });

  it('keeps markup that is written as text as text', async () => {
    expect((await readItem(g2('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'))).body).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    );
  });

  it('drops NULs and halves of surrogate pairs from JSON and plain copy', async () => {
    const item = await readItem(String.raw`{"uri":"urn:x:1","headline":"a\u0000b\ud800c","body_text":"d\ufffee"}`);
    expect([item.headline, item.body]).toEqual(['abc', '<p>de</p>']);
    expect((await readItem('Head\u0000line of it\n\nText of the story with one NUL\u0000 in it.')).body).not.toContain(
      '\u0000',
    );
  });

  it.each([
    ['one line of plain text', `Headline\n\n${'word '.repeat(500_000)}`],
    ['one line without spaces', 'x'.repeat(4_000_000)],
    ['brackets', '[('.repeat(300_000)],
    ['dashes', '- -- '.repeat(500_000)],
    ['one line of XML', g2(`<p>${'word '.repeat(500_000)}</p>`)],
    ['many paragraphs', g2('<p>x</p>'.repeat(100_000))],
    ['spaces and tags', g2(`<p>${' <b> </b>'.repeat(150_000)}</p>`)],
    ['colons', 'a: b\n'.repeat(300_000)],
    ['a header without an end', `${'X-Long: '.repeat(500_000)}\n`],
    ['addresses', `<html><body>${'<a href="http://x/'.repeat(100_000)}</body></html>`],
    ['unclosed elements', `<html><body>${'<p><b><i>'.repeat(30_000)}`],
    ['no-break spaces', `Head\n\nx${'\u00a0'.repeat(1_000_000)}x`],
    ['line ends', `ZCZC\n${'\n'.repeat(1_000_000)}x`],
    ['spaces', `<nitf><body><body.content><pre>x${' '.repeat(1_000_000)}x</pre></body.content></body></nitf>`],
    [
      'spaces in ANPA',
      `\u0016\u0016\u0001G7787\u001fx\r\nr d\u0013\u0011 ${' '.repeat(1_000_000)}x\u0002 x ${'\f '.repeat(300_000)}x`,
    ],
    [
      'spaces in IPTC 7901',
      `\u0001bdt0101 2 pl 41 ${' '.repeat(1_000_000)}x\r\n\u0002x =\r\n${' \n'.repeat(300_000)}\u0003`,
    ],
    ['an unclosed string', `{"uri": "x", "headline": "${'\\\\n\\\\"'.repeat(300_000)}`],
    ['class names', `<html><body><div class="${'recommend'.repeat(300_000)}x">text of the story</div></body></html>`],
    ['short lines in brackets', `${`${'[x'.repeat(900)}]\n`.repeat(1_500)}`],
    ['DEL and SOH', '\u007f\u0001'.repeat(200)],
    ['ampersands', `<a>${'& '.repeat(300_000)}</a>`],
    ['comments', `<a>${'<!-- '.repeat(300_000)}</a>`],
  ])('%s: read or refused within seconds', async (_name, text) => {
    const start = processorMilliseconds();
    const reading = await read(text);
    const codes = [
      reading.rejection,
      ...reading.items.map((one) => ('rejection' in one ? one.rejection : undefined)),
    ].flatMap((one) => one?.code ?? []);
    expect(codes).not.toContain('reader-failed');
    expect(processorMilliseconds() - start).toBeLessThan(4_000);
  });
});
