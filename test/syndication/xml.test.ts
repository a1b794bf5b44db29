import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unescapeXml } from '../../shared/story/xhtml.ts';
import { element, faultOf, faultOfOwn, lines, markup, singleLine, xmlOf } from '../../shared/syndication/xml.ts';

describe('writing XML', () => {
  test('strings are text, only markup goes out as it is', () => {
    const node = element('a', { href: 'x"&<y', title: undefined }, 'A & "<b>"', markup('<c/>'), undefined);
    expect(xmlOf(node)).toBe('<a href="x&quot;&amp;&lt;y">A &amp; "&lt;b&gt;"<c/></a>');
    expect(xmlOf(element('a', {}))).toBe('<a/>');
    expect(xmlOf(...lines(element('a', {}), undefined, [element('b', {})]))).toBe('\n<a/>\n<b/>\n');
  });

  test('whatever the text, an element is well-formed and gives it back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const written = xmlOf(element('a', { b: text }, singleLine(text)));
        expect(faultOf(written)).toBeUndefined();
        expect(unescapeXml(/>([^<]*)</.exec(written)?.[1] ?? '')).toBe(singleLine(text));
      }),
    );
  });

  test('one line has no line ends, tabs or double spaces', () => {
    expect(singleLine(' a\r\n b\tc\u2028d  e\u0000 ')).toBe('a b c d e');
  });
});

describe('the gate', () => {
  test('says where a fault is', () => {
    expect(faultOf('<a>\n<b></a>')).toMatch(/^2:/);
    expect(faultOf('<a><b:c/></a>')).toMatch(/b/);
    expect(faultOf('<a>\u0001</a>')).toBeDefined();
  });

  test('the quick gate for our own XML judges as the full one does', () => {
    const shards = fc.constantFrom(
      '<![CDATA[',
      ']]>',
      ']]',
      '>',
      '<b>',
      '</b>',
      '&',
      '&amp;',
      'text',
      '\u0001',
      '\ud800',
      '\ufffe',
      '😀',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(shards, { maxLength: 14 }), (pieces) => {
        const xml = `<a>${pieces.join('')}</a>`;
        expect(faultOfOwn(xml) === undefined).toBe(faultOf(xml) === undefined);
      }),
      { numRuns: 2000 },
    );
  });
});
