import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { PISHTAZ, SAMPLE_PICTURE, sampleDocument, sampleEntry, samplePartyOf } from './sample-feed.ts';
import { textOf } from './written.ts';

/** Pasted copy has caption and credit of a picture, but not the picture. */
const REFERENCE = { ...SAMPLE_PICTURE, headline: undefined, copyright: undefined, files: [] };
const SECOND = {
  ...REFERENCE,
  caption: 'The harbour at night.',
  creditLine: 'Reem Nasser/Pishtaz',
  credits: [PISHTAZ],
};

function written(pictures: readonly object[]) {
  const { files } = writeFeed(sampleDocument({ entries: [sampleEntry('reference', { pictures })] }), {
    partyOf: samplePartyOf,
  });
  const rss = textOf(files, 'rss.xml');
  const atom = textOf(files, 'atom.xml');
  return {
    rss,
    atom,
    json: JSON.parse(textOf(files, 'feed.json')).items[0],
    ninjs: JSON.parse(textOf(files, 'ninjs.json')).associations[0],
    media: [parseRssFeed(rss).items?.[0]?.media, parseAtomFeed(atom).entries?.[0]?.media],
  };
}

describe('a picture without a file', () => {
  test('shows its caption and credit once in every format, and never in the text', () => {
    const { rss, atom, json, ninjs, media } = written([REFERENCE]);
    for (const each of media) {
      expect(each?.groups).toMatchObject([
        {
          description: { value: REFERENCE.caption, type: 'plain' },
          credits: [{ value: 'Anwar Amro/AFP', role: 'photographer', scheme: 'urn:ebu' }],
        },
      ]);
      expect(each?.contents).toBeUndefined();
    }
    for (const feed of [rss, atom]) expect(feed.split('Anwar Amro').length).toBe(2);
    expect(json._cobyline.pictures).toEqual([
      {
        kind: 'picture',
        caption: REFERENCE.caption,
        alternative_text: REFERENCE.alternativeText,
        credit_line: 'Anwar Amro/AFP',
        credits: [
          { name: 'Anwar Amro', role: 'photographer' },
          { name: 'AFP', role: 'provider' },
        ],
        digital_source_type: 'digitalCapture',
      },
    ]);
    expect(json.content_html).not.toContain('Anwar Amro');
    expect(json.attachments).toBeUndefined();
    expect(ninjs.associations).toMatchObject([
      { rel: 'picture', by: 'Anwar Amro/AFP', descriptions: [{ role: 'caption', value: REFERENCE.caption }, {}] },
    ]);
  });

  test('keeps its credit to itself, whatever other pictures there are', () => {
    for (const media of written([SAMPLE_PICTURE, SECOND]).media) {
      expect(media?.groups?.map((group) => group.credits?.map((credit) => credit.value))).toEqual([
        ['Anwar Amro/AFP'],
        ['Reem Nasser/Pishtaz'],
      ]);
      expect(media?.groups?.[1]?.description?.value).toBe('The harbour at night.');
      expect(media?.description).toBeUndefined();
      expect(media?.credits).toBeUndefined();
    }
  });

  test('says nothing when it has neither caption nor credit', () => {
    const { rss } = written([{ ...REFERENCE, caption: undefined, alternativeText: undefined, creditLine: '' }]);
    expect(rss).not.toContain('media:group');
  });
});
