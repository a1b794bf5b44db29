import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quickTree } from '../../shared/wire/xml/quick-tree.ts';
import { strictTree } from '../../shared/wire/xml/strict-tree.ts';
import type { XmlElement } from '../../shared/wire/xml/xml-tree.ts';
import { WIRE_FILES } from './invented-wire-files.ts';

const never = { check: () => undefined };

/** Attributes as plain data, without the null prototype. */
function plain(element: XmlElement): unknown {
  const { name, namespace, attributes, children } = element;
  return {
    name,
    namespace,
    attributes: { ...attributes },
    children: children.map((child) => (typeof child === 'string' ? child : plain(child))),
  };
}

/** A tree given by the quick way must be the tree saxes gives; giving none is always right. */
function expectAgreement(text: string): boolean {
  const quick = quickTree(text, 64, never);
  if (quick === undefined) return false;
  expect(plain(quick)).toEqual(plain(strictTree(text, 64, never)));
  return true;
}

const token = fc.constantFrom(
  '<a>',
  '</a>',
  '<a/>',
  '<b x="1">',
  '</b>',
  '<p:a xmlns:p="urn:x">',
  '</p:a>',
  '<p:b/>',
  '<a xmlns="urn:y">',
  ' ',
  'text',
  '&amp;',
  '&lt',
  '&#65;',
  '&#0;',
  '&#x1F600;',
  '&eacute;',
  '&',
  '<!-- c -->',
  '<!--',
  '-->',
  '--',
  '<![CDATA[x<y]]>',
  ']]>',
  '<?pi x?>',
  '<!DOCTYPE a>',
  '<?xml version="1.0"?>',
  '<a x="1" x="2">',
  '<a x=\'&quot;\' y = "<">',
  '<a x="a\tb\nc">',
  '<a p:x="1">',
  '<a xml:lang="de">',
  '<é>',
  '\r\n',
  '\u0001',
  '\ud800',
  '>',
  '<',
  '"',
  '=',
  'é',
  '<a x="1"y="2">',
  '<a\n x="1"\t/>',
  '</a\n>',
);

describe('the quick way through a document', () => {
  it('agrees with saxes, or leaves the document to it', () => {
    fc.assert(
      fc.property(fc.array(token, { maxLength: 14 }), (tokens) => {
        expectAgreement(tokens.join(''));
        expectAgreement(`<a>${tokens.join('')}</a>`);
      }),
      { numRuns: 5_000 },
    );
  });

  it('agrees on mutated wire files', () => {
    const files = [
      WIRE_FILES.atom,
      WIRE_FILES.rss,
      WIRE_FILES.nitf.replace(/<!DOCTYPE[^>]*>\n/, '').replace(/&\w+;/g, 'x'),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(5000),
        fc.nat(40),
        fc.oneof(token, fc.string({ maxLength: 3 })),
        (file, at, length, middle) => {
          expectAgreement(file.slice(0, at) + middle + file.slice(at + length));
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('takes ordinary documents', () => {
    expect(expectAgreement(WIRE_FILES.atom)).toBe(true);
    expect(expectAgreement(WIRE_FILES.rss)).toBe(true);
    expect(
      expectAgreement(
        '<?xml version="1.0" encoding="utf-8"?>\n<!-- x --><a b="&#233;">c &amp; d<![CDATA[ <e> ]]></a>\n',
      ),
    ).toBe(true);
  });

  it.each([
    '<!DOCTYPE a SYSTEM "x"><a/>',
    '<a>&eacute;</a>',
    '<a><?pi?></a>',
    '<é/>',
    '<a/><b/>',
    '<a>',
    '<a>\u0001</a>',
  ])('leaves %j to saxes', (text) => {
    expect(quickTree(text, 64, never)).toBeUndefined();
  });
});
