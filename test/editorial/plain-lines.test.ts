import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLine, withPlainLines } from '../../shared/editorial/plain-lines.ts';
import { copy } from './copy.ts';

describe('a line that came with markup', () => {
  it.each([
    ['Harbour <b>reopens</b>', 'Harbour reopens'],
    ['Harbour <STRONG class="x">reopens</STRONG> &amp; ferries sail', 'Harbour reopens & ferries sail'],
    ['CO<sub>2</sub> falls', 'CO2 falls'],
    ['First deck<br/>second deck', 'First deck second deck'],
    ['<p>Harbour reopens</p>', 'Harbour reopens'],
  ])('%s', (printed, plain) => {
    expect(plainLine(printed)).toBe(plain);
  });

  it.each([
    'AT&amp;T is the name',
    'x <b is y',
    'If a<b and b>c',
    'The <blink> tag is back',
    '<i> an opening alone',
    '',
  ])('stays as it is without a closed element: %s', (printed) => {
    expect(plainLine(printed)).toBe(printed);
  });

  it('loses no word, whatever the line', () => {
    const words = fc.array(fc.constantFrom('harbour', '<b>', '</b>', 'آتش‌بس', '😀', 'a<b', '<em>', '</em>', '12'));
    fc.assert(
      fc.property(words, (parts) => {
        const text = (line: string) =>
          line
            .replace(/<\/?(?:b|em)>/g, '')
            .replace(/\s+/g, ' ')
            .trim();
        expect(text(plainLine(parts.join(' ')))).toBe(text(parts.join(' ')));
      }),
    );
  });

  it('is made plain wherever readers see it, and nowhere else', () => {
    const marked = 'The <i>Seagull</i>';
    const item = withPlainLines(
      copy({
        headline: marked,
        deck: marked,
        keywords: [marked],
        bylines: [marked],
        headlines: [{ role: 'sub', text: marked }],
        notes: [{ role: 'ednote', text: marked }],
      }),
    );
    expect([item.headline, item.deck, ...item.keywords, item.headlines[0]?.text]).toEqual(Array(4).fill('The Seagull'));
    expect([...item.bylines, item.notes[0]?.text]).toEqual([marked, marked]);
  });
});
