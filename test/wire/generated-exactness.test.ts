import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml, visibleText, withoutForbiddenCharacters } from '../../shared/story/xhtml.ts';
import { readItem } from './reading.ts';
import { inkOf } from './source-text.ts';

/** A piece of a body: its markup, and the text a reader of it must see. */
interface Piece {
  readonly markup: string;
  readonly text: string;
}

const words = fc
  .string({
    unit: fc.oneof(
      fc.constantFrom(...'abc é–“”‘’… &<>"\'/١ه漢字\u{1F600}'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 30,
  })
  // A letter, so that it is text; C1 controls would be read as the windows-1252 characters that are meant.
  .map((text) => `x${withoutForbiddenCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f\ufeff]/g, '')}`);

const text = words.map((plain): Piece => ({ markup: escapeXml(plain), text: plain }));

const { inline } = fc.letrec<{ inline: Piece }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3 },
    text,
    fc
      .tuple(
        fc.constantFrom('b', 'i', 'em', 'strong', 'span', 'sub', 'unknown'),
        fc.array(tie('inline'), { maxLength: 3 }),
      )
      .map(([name, inner]) => wrap(name, inner)),
    fc.constant<Piece>({ markup: '<br/>', text: '' }),
    fc.constant<Piece>({ markup: '<!-- a comment -->', text: '' }),
  ),
}));

function wrap(name: string, inner: readonly Piece[]): Piece {
  return {
    markup: `<${name}>${inner.map((one) => one.markup).join('')}</${name}>`,
    text: inner.map((one) => one.text).join(' '),
  };
}

const line = (...names: string[]) =>
  fc
    .tuple(fc.constantFrom(...names), fc.array(inline, { minLength: 1, maxLength: 4 }))
    .map(([name, inner]) => wrap(name, inner));
const list = fc.array(line('li'), { minLength: 1, maxLength: 3 }).map((items) => wrap('ul', items));
const row = fc.array(line('td', 'th'), { minLength: 1, maxLength: 3 }).map((cells) => wrap('tr', cells));
const table = fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => wrap('table', rows));
const block = fc.oneof(
  { weight: 4, arbitrary: line('p') },
  line('h2', 'h3'),
  list,
  table,
  line('blockquote'),
  fc.array(line('p'), { maxLength: 2 }).map((inner) => wrap('div', inner)),
);
const body = fc.array(block, { minLength: 1, maxLength: 6 }).map(
  (blocks): Piece => ({
    markup: blocks.map((one) => one.markup).join('\n'),
    text: blocks.map((one) => one.text).join(' '),
  }),
);

const newsmlG2 = (inner: string) =>
  `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"><itemMeta><itemClass qcode="ninat:text"/><pubStatus qcode="stat:usable"/></itemMeta><contentMeta><headline>Headline of the item</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><h:html xmlns:h="http://www.w3.org/1999/xhtml"><h:body>${inner.replace(/<(\/?)([a-z])/g, '<$1h:$2')}</h:body></h:html></inlineXML></contentSet></newsItem>`;
const newsml1 = (inner: string) =>
  `<NewsML Version="1.2"><NewsItem><Identification><NewsIdentifier><ProviderId>example.org</ProviderId><DateId>20260310</DateId><NewsItemId>n1</NewsItemId></NewsIdentifier></Identification><NewsManagement><Status FormalName="Usable"/></NewsManagement><NewsComponent><NewsLines><HeadLine>Headline of the item</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent>${inner}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`;
const nitf = (inner: string) =>
  `<nitf><head><docdata><doc-id id-string="n1"/></docdata></head><body><body.head><hedline><hl1>Headline of the item</hl1></hedline></body.head><body.content>${inner}</body.content></body></nitf>`;
const ninjs = (inner: string) =>
  JSON.stringify({
    uri: 'urn:x:1',
    versioncreated: '2026-03-10T06:00:00Z',
    headline: 'Headline of the item',
    body_xhtml: inner,
  });

describe('body text of generated documents', () => {
  it.each([
    ['NewsML-G2', newsmlG2],
    ['NewsML 1.2', newsml1],
    ['NITF', nitf],
    ['ninjs', ninjs],
  ])('%s: no character lost, doubled or moved', async (_name, document) => {
    await fc.assert(
      fc.asyncProperty(body, async ({ markup, text: expected }) => {
        const item = await readItem(document(markup));
        expect(inkOf(visibleText(item.body))).toBe(inkOf(expected));
      }),
      { numRuns: 150 },
    );
  });

  it('NewsML-G2 with plain text: paragraphs complete and in order', async () => {
    const paragraph = fc
      .array(words, { minLength: 3, maxLength: 12 })
      .map((some) => some.join(' ').replace(/\s+/g, ' ').trim());
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 5 }), async (paragraphs) => {
        const plain = `<inlineData contenttype="text/plain">${escapeXml(paragraphs.join('\n\n'))}</inlineData>`;
        const item = await readItem(newsmlG2('').replace(/<inlineXML.*<\/inlineXML>/s, () => plain));
        expect(inkOf(visibleText(item.body))).toBe(inkOf(paragraphs.join(' ')));
      }),
      { numRuns: 150 },
    );
  });
});
