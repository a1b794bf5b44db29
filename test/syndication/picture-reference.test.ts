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
      expect(each).toMatchObject({
        description: { value: REFERENCE.caption, type: 'plain' },
        credits: [{ value: 'Anwar Amro/AFP', role: 'photographer', scheme: 'urn:ebu' }],
      });
      expect(each?.contents).toBeUndefined();
      expect(each?.groups).toBeUndefined();
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
      },
    ]);
    expect(json.content_html).not.toContain('Anwar Amro');
    expect(json.attachments).toBeUndefined();
    expect(ninjs.associations).toMatchObject([
      { rel: 'picture', by: 'Anwar Amro/AFP', descriptions: [{ role: 'caption', value: REFERENCE.caption }, {}] },
    ]);
  });

  test('two of them: one description, which may be there only once, and the credit of each', () => {
    for (const media of written([REFERENCE, SECOND]).media) {
      expect(media?.description?.value).toBe(
        `${REFERENCE.caption} (Anwar Amro/AFP) / The harbour at night. (Reem Nasser/Pishtaz)`,
      );
      expect(media?.credits?.map((credit) => credit.value)).toEqual(['Anwar Amro/AFP', 'Reem Nasser/Pishtaz']);
    }
  });

  test('beside a picture with a file its credit stands with its caption: it must not pass for the credit of the other', () => {
    for (const media of written([SAMPLE_PICTURE, SECOND]).media) {
      expect(media?.groups?.[0]?.credits?.map((credit) => credit.value)).toEqual(['Anwar Amro/AFP']);
      expect(media?.description?.value).toBe('The harbour at night. (Reem Nasser/Pishtaz)');
      expect(media?.credits).toBeUndefined();
    }
  });
});
