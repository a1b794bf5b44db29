import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { feedDefinition } from '../../shared/newsroom/feed-definition.ts';
import { escapeXml, withoutForbiddenCharacters } from '../../shared/story/xhtml.ts';
import { readable } from '../../shared/syndication/feed-library.ts';
import { newsMlFaults } from '../../shared/syndication/newsml-g2/checks.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { faultOf, singleLine } from '../../shared/syndication/xml.ts';
import { feedFaults } from './feed-rules.ts';
import {
  SAMPLE_FEED,
  SAMPLE_PICTURE,
  sampleCredit,
  sampleDocument,
  sampleEntry,
  samplePartyOf,
} from './sample-feed.ts';
import { textOf } from './written.ts';

/** What broke feeds elsewhere, and everything in between. */
const shards = fc.constantFrom(
  ']]>',
  ']]',
  '>',
  '<![CDATA[',
  '\u0000',
  '\u0008\u000b',
  '\ud83d',
  '\ude00',
  '\ufffe\uffff',
  '\u0085\u0099',
  '\ufffd',
  '😀👩‍👩‍👧',
  '$&',
  '$1',
  '</item>',
  '\n        <item>',
  '</entry>',
  '</newsItem>\n',
  '</title>',
  '<script>alert(1)</script>',
  '&amp;',
  '&nbsp;',
  '&',
  '<',
  '"',
  "'",
  '‏שלום',
  'آتش‌بس ۱۲',
  '\r\n\t',
  ' ',
  '\u2028',
  '<!--',
  '-->',
  '<?xml?>',
  '%00',
  '{id}',
);
const hostile = fc
  .array(fc.oneof(shards, fc.string({ unit: 'binary', maxLength: 8 }), fc.string({ maxLength: 8 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));
/** Text that shows something once cleaned, as headlines do. */
const headline = hostile.map((text) => `H ${text} E`);

/** Markup that stands in a headline as words was the sender's choice: editorial has taken the rest out. */
const avoidable = (fault: string) => !fault.includes('has markup in plain text');

const xml = ['rss.xml', 'atom.xml', 'newsml-g2.xml', 'index.html'];

/** The text of every element of that name, as an XML reader sees it. */
function valuesOf(document: string, name: string): string[] {
  const found: string[] = [];
  let open = false;
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', (tag) => {
    open = tag.name === name;
    text = '';
  });
  const add = (more: string) => {
    if (open) text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', (tag) => {
    if (tag.name === name) found.push(text);
    open = false;
  });
  parser.write(document).close();
  return found;
}

describe('hostile text', () => {
  test('whatever the copy holds, documents are well-formed and give the text back', () => {
    fc.assert(
      fc.property(
        fc.record({
          headline,
          deck: headline,
          section: hostile,
          name: headline,
          body: hostile,
          rights: hostile,
          caption: hostile,
        }),
        (text) => {
          const entry = sampleEntry('hostile', {
            headline: text.headline,
            deck: text.deck,
            subHeadline: text.section,
            section: text.section,
            slugline: text.section,
            keywords: [text.section, text.name],
            subjects: [{ scheme: 'x', code: 'y', name: text.section, mediaTopic: '16000000' }],
            credits: [sampleCredit({ nameAsPrinted: text.name })],
            bylines: [text.name],
            creditLine: text.name,
            copyright: text.rights,
            usageTerms: [text.rights],
            datelines: [],
            body: `<p>${escapeXml(text.body)}</p>`,
            pictures: [
              {
                ...SAMPLE_PICTURE,
                caption: text.caption,
                headline: text.section,
                alternativeText: text.caption,
                creditLine: text.name,
              },
            ],
          });
          const { files, refused } = writeFeed(sampleDocument({ entries: [entry, sampleEntry('neighbour')] }), {
            partyOf: samplePartyOf,
          });
          expect(refused).toEqual([]);
          for (const name of xml) expect(faultOf(textOf(files, name))).toBeUndefined();
          for (const name of ['rss.xml', 'atom.xml'])
            expect(feedFaults(textOf(files, name)).filter(avoidable)).toEqual([]);
          expect(newsMlFaults(textOf(files, 'newsml-g2.xml'))).toEqual([]);

          const title = singleLine(text.headline);
          const rss = textOf(files, 'rss.xml');
          expect(valuesOf(rss, 'title')[1]).toBe(readable(title));
          expect(valuesOf(rss, 'dc:creator')[0]).toBe(readable(singleLine(text.name)));
          expect(valuesOf(rss, 'content:encoded')[0]).toBe(readable(entry.body));
          expect(valuesOf(rss, 'guid')).toEqual([entry.guid, sampleEntry('neighbour').guid]);
          const atom = textOf(files, 'atom.xml');
          expect(valuesOf(atom, 'title')[1]).toBe(readable(title));
          expect(valuesOf(atom, 'content')[0]).toBe(readable(entry.body));
          expect(valuesOf(textOf(files, 'newsml-g2.xml'), 'headline')).toContain(title);
          const json: { items: { title: string; content_html: string }[] } = JSON.parse(textOf(files, 'feed.json'));
          expect(json.items[0]?.title).toBe(title);
          expect(json.items[0]?.content_html).toBe(entry.body);
        },
      ),
      { numRuns: 70 },
    );
  });

  test('raw bodies that were never cleaned break nothing either', () => {
    fc.assert(
      fc.property(hostile, (body) => {
        const { files } = writeFeed(
          sampleDocument({ entries: [sampleEntry('raw', { body }), sampleEntry('neighbour')] }),
        );
        for (const name of xml) {
          expect(faultOf(textOf(files, name))).toBeUndefined();
          expect(textOf(files, name)).toContain(sampleEntry('neighbour').story);
        }
      }),
      { numRuns: 70 },
    );
  });

  test('the HTML that a partner allows is all that is left of a hostile body', () => {
    const feed = feedDefinition.parse({
      ...SAMPLE_FEED,
      profile: 'msn',
      profileOverrides: { documents: ['rss.xml', 'atom.xml'] },
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const body = `<p>${escapeXml(text)}</p><dl><dt>${text}</dt></dl>`;
        const { files } = writeFeed(
          sampleDocument({ feed, entries: [sampleEntry('raw', { body }), sampleEntry('neighbour')] }),
        );
        const [content = ''] = valuesOf(textOf(files, 'rss.xml'), 'content:encoded');
        expect(content).not.toMatch(/<(script|dl|dt|title)\b/i);
        for (const name of ['rss.xml', 'atom.xml']) expect(faultOf(textOf(files, name))).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['ar', 'مقتل ١٢ شخصا في بيروت'],
    ['fa', '۱۲ ساعت آرامش در بیروت؛ آتش‌بس برقرار است'],
    ['he', '‏שביתת אש בביירות'],
    ['ur', 'بیروت میں ۱۲ گھنٹے کی جنگ بندی'],
  ])('a title in %s alone, with the digits as they were printed, is the same in every format', (language, title) => {
    const entry = sampleEntry('right-to-left', { language, headline: title, datelines: [], body: `<p>${title}</p>` });
    const { files } = writeFeed(sampleDocument({ entries: [entry] }));
    expect(parseRssFeed(textOf(files, 'rss.xml')).items?.[0]).toMatchObject({
      title,
      content: { encoded: `<div dir="rtl" lang="${language}">\n<p>${title}</p>\n</div>` },
    });
    expect(parseAtomFeed(textOf(files, 'atom.xml')).entries?.[0]).toMatchObject({ title: { value: title } });
    expect(valuesOf(textOf(files, 'newsml-g2.xml'), 'headline')).toContain(title);
    expect(JSON.parse(textOf(files, 'feed.json')).items[0]).toMatchObject({ title, language });
    expect(JSON.parse(textOf(files, 'ninjs.json')).associations[0].headlines[0].value).toBe(title);
    expect(textOf(files, 'index.html')).toContain(`<article lang="${language}" dir="rtl">`);
  });

  test('lenient readers agree with the strict one', () => {
    const title = 'AT&T <b>"x"</b> ]]> $& </item> 😀 آتش‌بس';
    const { files } = writeFeed(
      sampleDocument({ entries: [sampleEntry('one', { headline: title, keywords: ['<x> & y'] })] }),
    );
    expect(parseRssFeed(textOf(files, 'rss.xml')).items?.[0]?.title).toBe(title);
    expect(parseRssFeed(textOf(files, 'rss.xml')).items?.[0]?.categories?.map((each) => each.name)).toContain(
      '<x> & y',
    );
    expect(parseAtomFeed(textOf(files, 'atom.xml')).entries?.[0]?.title).toEqual(
      expect.objectContaining({ value: title }),
    );
    expect(parseWithRowan(textOf(files, 'rss.xml')).items[0]?.title).toBe(title);
    expect(parseWithRowan(textOf(files, 'atom.xml')).items[0]?.title).toBe(title);
  });

  test('a body of 200 kB goes through whole', () => {
    const body = `<p>${'Lange Meldung ]]&gt; &amp; so weiter. '.repeat(6000)}</p>`;
    expect(body.length).toBeGreaterThan(200_000);
    const { files, refused } = writeFeed(sampleDocument({ entries: [sampleEntry('long', { body, datelines: [] })] }));
    expect(refused).toEqual([]);
    expect(valuesOf(textOf(files, 'rss.xml'), 'content:encoded')[0]).toBe(withoutForbiddenCharacters(body));
  });
});
