import { describe, expect, test } from 'vitest';
import type { Entry } from '../../shared/story/entry.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { sampleDocument, sampleEntry } from './sample-feed.ts';
import { textOf } from './written.ts';

const MARROW_BAY: Entry['datelines'][number] = {
  printed: 'Marrow Bay (AFP)',
  places: ['Marrow Bay'],
  agencyIds: ['afp'],
};

function shown(body: string, dateline = MARROW_BAY): string {
  const entry = sampleEntry('dateline', { body, datelines: [dateline] });
  const { files } = writeFeed(sampleDocument({ entries: [entry] }));
  return JSON.parse(textOf(files, 'feed.json')).items[0].content_html;
}

describe('a dateline', () => {
  test('that came in a field of its own stands at the head of the text, with its agency', () => {
    expect(shown('<p>The ferry <em>sailed</em>.</p>\n<p>Again.</p>')).toBe(
      '<p>Marrow Bay (AFP) – The ferry <em>sailed</em>.</p>\n<p>Again.</p>',
    );
    expect(shown('<p dir="ltr">The ferry.</p>')).toBe('<p dir="ltr">Marrow Bay (AFP) – The ferry.</p>');
  });

  test.each([
    '<p>MARROW BAY (AFP) - The ferry sailed.</p>',
    '<p><b>Marrow Bay</b>, 11 March (AFP) – The ferry sailed.</p>',
    '<p>(Marrow Bay (AFP)) The ferry sailed.</p>',
  ])('that stands there already is not said twice: %s', (body) => {
    expect(shown(body)).toBe(body);
  });

  test('is not put into a heading or a list', () => {
    expect(shown('<h2>Fully booked</h2>\n<p>The ferry.</p>')).toBe('<h2>Fully booked</h2>\n<p>The ferry.</p>');
  });

  test('has an element of its own in NewsML-G2, whose body stays as it came', () => {
    const body = '<p>The ferry sailed.</p>';
    const entry = sampleEntry('dateline', { body, datelines: [MARROW_BAY] });
    const item = textOf(writeFeed(sampleDocument({ entries: [entry] })).files, `items/${entry.story}/newsml-g2.xml`);
    expect(item).toContain('<dateline>Marrow Bay (AFP)</dateline>');
    expect(item).toContain(`\n${body}\n`);
  });
});
