import { describe, expect, test } from 'vitest';
import { instant } from '../../shared/story/time.ts';
import { checkFeed } from '../../shared/syndication/check/check-feed.ts';
import { ProfileError } from '../../shared/syndication/errors.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { sampleDocument } from './sample-feed.ts';
import { bytesOf } from './written.ts';

const NOW = instant.parse('2026-03-11T00:00:00.000Z');

function rss(
  items: string,
  channel = '<title>T</title><link>https://site.example/</link><description>D</description><language>en</language><atom:link rel="self" href="https://site.example/rss.xml"/>',
) {
  return Buffer.from(
    `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${channel}${items}</channel></rss>`,
  );
}

function item(changes: Record<string, string> = {}): string {
  const fields: Record<string, string> = {
    title: 'A headline that is long enough',
    link: 'https://site.example/1',
    guid: 'https://site.example/1',
    pubDate: 'Tue, 10 Mar 2026 09:05:00 GMT',
    description: 'Short.',
    'content:encoded': `<![CDATA[<p>${'The story itself, sentence after sentence. '.repeat(12)}</p>]]>`,
    'dc:creator': 'Somebody',
    ...changes,
  };
  return `<item>${Object.entries(fields)
    .map(([name, value]) => (value === '' ? '' : `<${name}>${value}</${name}>`))
    .join('')}</item>`;
}

const rulesOf = (bytes: Uint8Array, profile = 'generic') =>
  checkFeed(bytes, profile, NOW).map((finding) => finding.rule);

describe('checking a feed for a partner', () => {
  test('a good feed has no findings', () => {
    expect(checkFeed(rss(item()), 'generic', NOW)).toEqual([]);
    expect(checkFeed(rss(item()), 'newsbreak', NOW)).toEqual([]);
  });

  test('our own documents pass in every format', () => {
    const { files } = writeFeed(sampleDocument());
    for (const name of ['rss.xml', 'atom.xml', 'feed.json', 'newsml-g2.xml']) {
      expect(checkFeed(bytesOf(files, name), 'generic', NOW), name).toEqual([]);
    }
  });

  test('every finding says what is wrong, where, and how to mend it; errors first', () => {
    const findings = checkFeed(rss(item({ title: 'Short', 'dc:creator': '' }), '<title>T</title>'), 'msn', NOW);
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) {
      expect(finding.words).toMatch(/\S+ \S+/);
      expect(finding.mend).toMatch(/\S+ \S+/);
    }
    const levels = findings.map((finding) => finding.level);
    expect(levels).toEqual([...levels].sort());
    expect(findings.find((finding) => finding.rule === 'title-length')).toEqual({
      level: 'error',
      rule: 'title-length',
      where: '"Short"',
      words: 'its headline has 5 characters; MSN wants 21 or more',
      mend: 'write a longer headline',
    });
  });

  test.each([
    ['not well-formed XML', Buffer.from('<rss><channel></rss>'), 'unreadable'],
    ['another kind of XML', Buffer.from('<html/>'), 'unreadable'],
    ['an empty file', Buffer.from(''), 'unreadable'],
    ['JSON that is no feed', Buffer.from('{"version":"2"}'), 'unreadable'],
    ['bytes that are not UTF-8', Buffer.from([0x3c, 0xff, 0xfe, 0x80]), 'encoding'],
  ])('says of %s that it can not be read', (_name, bytes, rule) => {
    expect(rulesOf(bytes)).toEqual([rule]);
  });

  test('sends who brings ninjs to the schema that judges it', () => {
    const [finding] = checkFeed(Buffer.from('{"uri":"tag:x,2026:1","type":"text"}'), 'generic');
    expect(JSON.stringify(finding)).toContain('it is ninjs');
  });

  test.each([
    ['a story without id', rss(item({ guid: '' })), 'generic', 'id'],
    ['a story without headline', rss(item({ title: '' })), 'generic', 'title'],
    [
      'markup in a headline',
      rss(item({ title: 'A &lt;b>bold&lt;/b> headline, long enough' })),
      'generic',
      'title-markup',
    ],
    ['a relative link', rss(item({ link: '/1' })), 'generic', 'link'],
    ['no date', rss(item({ pubDate: '' })), 'generic', 'date'],
    ['a date nobody can read', rss(item({ pubDate: 'yesterday' })), 'generic', 'date'],
    ['a date in the future', rss(item({ pubDate: 'Fri, 13 Mar 2026 09:05:00 GMT' })), 'generic', 'date-future'],
    ['an old story', rss(item({ pubDate: 'Mon, 10 Mar 2025 09:05:00 GMT' })), 'msn', 'date-old'],
    ['the same id twice', rss(item() + item()), 'generic', 'ids-twice'],
    [
      'the oldest on top',
      rss(item() + item({ guid: 'b', pubDate: 'Tue, 10 Mar 2026 10:05:00 GMT' })),
      'generic',
      'order',
    ],
    ['no text', rss(item({ 'content:encoded': '' })), 'msn', 'full-text'],
    [
      'a script',
      rss(item({ 'content:encoded': '<![CDATA[<p>x</p><script>y</script>]]>' })),
      'generic',
      'html-dangerous',
    ],
    [
      'an event handler',
      rss(item({ 'content:encoded': '<![CDATA[<p onclick="x()">x</p>]]>' })),
      'generic',
      'html-handlers',
    ],
    [
      'a relative picture',
      rss(item({ 'content:encoded': '<![CDATA[<img src="/a.jpg">]]>' })),
      'generic',
      'html-relative',
    ],
    ['elements MSN drops', rss(item({ 'content:encoded': '<![CDATA[<dl><dt>x</dt></dl>]]>' })), 'msn', 'html-elements'],
    [
      'deep nesting',
      rss(item({ 'content:encoded': `<![CDATA[${'<div>'.repeat(12)}x${'</div>'.repeat(12)}]]>` })),
      'msn',
      'html-depth',
    ],
    ['Arabic without direction', rss(item({ 'dc:language': 'ar' })), 'generic', 'html-direction'],
    [
      'two languages',
      rss(item({ 'dc:language': 'en' }) + item({ guid: 'b', 'dc:language': 'fr' })),
      'msn',
      'languages',
    ],
    ['a guid that is no address', rss(item({ guid: 'abc' })), 'newsbreak', 'permalink'],
    ['nobody credited', rss(item({ 'dc:creator': '' })), 'newsbreak', 'creator'],
    ['no hub', rss(item()), 'flipboard', 'hub'],
    ['few stories', rss(item()), 'flipboard', 'items-few'],
    ['a story of another site', rss(item({ link: 'https://other.example/1' })), 'flipboard', 'link-host'],
    [
      'a long description',
      rss(
        item(),
        '<title>T</title><link>https://s.example</link><description>This sentence is longer than thirty characters</description>',
      ),
      'smartnews',
      'feed-description-length',
    ],
    [
      'a picture without credit',
      rss(`<item><media:content url="https://s.example/a.jpg" medium="image"/></item>`),
      'msn',
      'picture-credit',
    ],
    [
      'a small picture',
      rss(`<item><media:content url="https://s.example/a.jpg" medium="image" width="100" height="90"/></item>`),
      'flipboard',
      'picture-size',
    ],
    [
      'a format the partner does not take',
      Buffer.from('{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}'),
      'newsbreak',
      'format',
    ],
  ])('finds %s', (_name, bytes, profile, rule) => {
    expect(rulesOf(bytes, profile)).toContain(rule);
  });

  test('NewsML-G2 is held against the checks that a schema can not make', () => {
    const { files } = writeFeed(sampleDocument());
    const text = Buffer.from(bytesOf(files, 'newsml-g2.xml')).toString().replaceAll('medtop:', 'mediatopic:');
    expect(checkFeed(Buffer.from(text), 'generic')[0]?.words).toMatch(/no catalog declares "mediatopic"/);
  });

  test('hostile feeds end in a finding, not in a crash', () => {
    const deep = `<rss>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</rss>`;
    expect(rulesOf(Buffer.from(deep))).toEqual(['unreadable']);
    expect(rulesOf(rss(item({ title: '&lt;'.repeat(100_000) })))).toContain('title-length');
    expect(rulesOf(rss(item({ 'content:encoded': `<![CDATA[${'<div>'.repeat(20_000)}]]>` })), 'msn')).toContain(
      'html-depth',
    );
  });

  test('an unknown profile is said to be one', () => {
    expect(() => checkFeed(rss(item()), 'yahoo')).toThrow(ProfileError);
  });
});
