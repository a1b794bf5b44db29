import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText, escapeXml, unescapeXml, withoutForbiddenCharacters } from '../../shared/story/xhtml.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '\u0000',
        '\u000b',
        '\r',
        '\r\n',
        '\u0085',
        '\u009f',
        '\ud83d',
        '\ude00',
        '😀',
        '👋🏾',
        '\ufffe',
        '\ufdd0',
        '\u{1fffe}',
        'a',
      ),
    )
    .map((pieces) => pieces.join('')),
);

describe('text for XML', () => {
  test('what XML forbids goes, line ends become one, everything else stays', () => {
    expect(withoutForbiddenCharacters('a\u0000b\r\nc\rd\u0085e\u0099f\ud83dg😀\ufffe\t')).toBe('ab\nc\nd\nefg😀\t');
    // No characters by Unicode, and what looks like them.
    expect(withoutForbiddenCharacters('a\ufdd0b\ufdefc\u{1fffe}d\u{10ffff}e\ufdf0👋🏾')).toBe('abcde\ufdf0👋🏾');
    fc.assert(
      fc.property(text, (given) => {
        const clean = withoutForbiddenCharacters(given);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/);
        expect(withoutForbiddenCharacters(clean)).toBe(clean);
      }),
    );
  });

  test('escaped text reads back as it was; quotation marks are escaped for attributes only', () => {
    expect(escapeText('"A" & <b>')).toBe('"A" &amp; &lt;b&gt;');
    expect(escapeXml('"A" & <b>')).toBe('&quot;A&quot; &amp; &lt;b&gt;');
    fc.assert(
      fc.property(text, (given) => {
        for (const escaped of [escapeText, escapeXml]) {
          expect(unescapeXml(escaped(given))).toBe(withoutForbiddenCharacters(given));
        }
      }),
    );
  });
});
