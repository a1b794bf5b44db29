import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '../../shared/story/xhtml.ts';
import { UnreadableWire } from '../../shared/wire/unreadable.ts';
import { parseXml } from '../../shared/wire/xml/parse-xml.ts';
import { childrenOf, rawTextOf, type XmlElement } from '../../shared/wire/xml/xml-tree.ts';

const never = { check: () => undefined };
const parse = (text: string): XmlElement => parseXml(text, 64, never);

function codeOf(text: string): string {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof UnreadableWire) return error.rejection.code;
    throw error;
  }
  return 'read';
}

describe('XML', () => {
  it('resolves names, whatever the prefix, and keeps the order of mixed content', () => {
    const root = parse('<n:a xmlns:n="urn:x" n:t="1" t="2" xml:lang="de">a <n:b>b</n:b><![CDATA[<c>]]> d</n:a>');
    expect(root).toMatchObject({ name: 'a', namespace: 'urn:x' });
    expect({ ...root.attributes }).toMatchObject({ '{urn:x}t': '1', t: '2', 'xml:lang': 'de' });
    expect(root.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'a ',
      'b',
      '<c> d',
    ]);
  });

  it('lets inner elements change a namespace and restores it after them', () => {
    const [one, two] = childrenOf(parse('<a xmlns="urn:x"><b xmlns="urn:y"/><c/></a>'));
    expect([one?.namespace, two?.namespace]).toEqual(['urn:y', 'urn:x']);
  });

  it('keeps codes as text', () => {
    expect(rawTextOf(parse('<a>01000000</a>'))).toBe('01000000');
  });

  it('accepts white space before the declaration and an external DTD, which is not fetched', () => {
    expect(
      rawTextOf(parse('\n <?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf.dtd"><nitf>caf&eacute;&nbsp;</nitf>')),
    ).toBe('café\u00a0');
  });

  it('reads references to C1 controls as the windows-1252 characters that are meant', () => {
    expect(rawTextOf(parse('<a>&#147;x&#x94;</a>'))).toBe('“x”');
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a>&eacute;</a>',
    '<a b="1" b="2"/>',
    '<a xmlns:p="u" xmlns:q="u" p:x="1" q:x="2"/>',
    '<p:a/>',
    '<a p:b="1"/>',
    '<a b=1/>',
    '<a>\u0008</a>',
    '<a>\ufffe</a>',
    '<a>&#0;</a>',
    '<a>&#xFFFF;</a>',
    '<a>]]></a>',
    '<a><!-- -- --></a>',
    '<a>& b</a>',
    '<a b="x&y=1"/>',
    '<a><?xml version="1.0"?></a>',
    '<a xmlns:xmlns="urn:x"/>',
    '<a xmlns:xml="urn:x"/>',
    '<a xmlns:p=""/>',
    '<a b="<"/>',
  ])('refuses %j', (text) => {
    expect(['not-well-formed', 'truncated', 'no-content']).toContain(codeOf(text));
  });

  it('says truncated for what breaks off, and gives line and column', () => {
    expect(codeOf('<a><b>text')).toBe('truncated');
    try {
      parse('<a>\n<b></a>');
    } catch (error) {
      expect(error).toMatchObject({ rejection: { code: 'not-well-formed', line: 2, column: expect.any(Number) } });
    }
  });

  it('names the stray ampersand where it stands', () => {
    expect(() => parse('<a>\n<b c="x?a=1&b=2"/>\n<d/></a>')).toThrow(/line 2, column 12: an ampersand/);
  });

  it('refuses a DTD inside the file, so entities are never expanded', () => {
    expect(codeOf('<!DOCTYPE a [<!ENTITY lol "lol">]><a>&lol;</a>')).toBe('unsafe');
    expect(codeOf('<!DOCTYPE a SYSTEM "x>y" [<!ENTITY lt "PWN">]><a>&lt;</a>')).toBe('unsafe');
    expect(codeOf('<a><![CDATA[<!DOCTYPE a [ ]]></a>')).toBe('read');
  });

  it('refuses deep nesting before the stack is in danger', () => {
    expect(codeOf(`${'<a>'.repeat(65)}${'</a>'.repeat(65)}`)).toBe('too-deep');
    expect(codeOf(`${'<a>'.repeat(64)}${'</a>'.repeat(64)}`)).toBe('read');
  });

  it('keeps every character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text
          .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g, '')
          .replace(/[\ud800-\udfff]|\p{Noncharacter_Code_Point}/gu, '');
        expect(rawTextOf(parse(`<a>${escapeXml(clean)}</a>`))).toBe(clean);
      }),
    );
  });
});
