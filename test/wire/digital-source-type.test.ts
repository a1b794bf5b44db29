import { describe, expect, it } from 'vitest';
import { newsItem } from '../functions/invented-copy.ts';
import { readItem } from './reading.ts';

const ninjs = (fields: object) =>
  JSON.stringify({
    uri: 'urn:harbour',
    type: 'text',
    headline: 'Harbour reopens',
    body_text: 'The harbour reopened.',
    ...fields,
  });

describe('how content was made', () => {
  it.each([
    ['1.6', { digitalsourcetype: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' }],
    [
      '2.2',
      {
        digitalsourcetype: { name: 'x', uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' },
      },
    ],
    ['3.1', { digitalSourceType: { uri: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia' } }],
    ['3.1, by name only', { digitalSourceType: { name: 'trainedAlgorithmicMedia' } }],
  ])('is read from ninjs %s', async (_version, fields) => {
    expect((await readItem(ninjs(fields))).digitalSourceType).toBe('trainedAlgorithmicMedia');
  });

  it('is read from ninjs for each picture', async () => {
    const picture = { type: 'picture', uri: 'urn:p', renditions: { web: { href: 'https://x.example/p.jpg' } } };
    const item = await readItem(
      ninjs({ associations: { featured: { ...picture, digitalsourcetype: 'digsrctype:digitalCapture' } } }),
    );
    expect(item.pictures.map(({ digitalSourceType }) => digitalSourceType)).toEqual(['digitalCapture']);
    expect(item.digitalSourceType).toBeUndefined();
  });

  it.each([
    ['qcode="digsrctype:humanEdits"', 'humanEdits'],
    ['uri="http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits"', 'humanEdits'],
    ['literal="by hand"', undefined],
    ['qcode="digsrctype:no word of theirs"', undefined],
  ])('is read from NewsML-G2: %s', async (attribute, code) => {
    const copy = new TextDecoder()
      .decode(newsItem())
      .replace('<urgency>4</urgency>', `$&<digitalSourceType ${attribute}/>`);
    expect((await readItem(copy)).digitalSourceType).toBe(code);
  });
});
