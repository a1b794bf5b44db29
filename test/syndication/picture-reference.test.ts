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
  test('shows its credit once in every format, its caption where the format has a place for it, and never in the text', () => {
    const { rss, atom, json, ninjs, media } = written([REFERENCE]);
    // A group without files is an error to the feed validator, and a caption here would be taken for the story's.
    for (const each of media) {
      expect(each).toEqual({ credits: [{ value: 'Anwar Amro/AFP', role: 'photographer', scheme: 'urn:ebu' }] });
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

  test('is not told of in RSS and Atom beside a picture that is there: its credit would be taken for that one’s', () => {
    const { media, json } = written([SAMPLE_PICTURE, SECOND]);
    for (const each of media) {
      expect(each?.groups?.map((group) => group.credits?.map((credit) => credit.value))).toEqual([['Anwar Amro/AFP']]);
      expect(each?.description).toBeUndefined();
      expect(each?.credits).toBeUndefined();
    }
    expect(json._cobyline.pictures).toHaveLength(2);
  });

  test('of several, each credit is told once', () => {
    for (const each of written([REFERENCE, SECOND, REFERENCE]).media) {
      expect(each?.credits?.map((credit) => credit.value)).toEqual(['Anwar Amro/AFP', 'Reem Nasser/Pishtaz']);
    }
  });

  test('says nothing when it has neither caption nor credit', () => {
    const { rss } = written([{ ...REFERENCE, caption: undefined, alternativeText: undefined, creditLine: '' }]);
    expect(rss).not.toContain('media:group');
  });
});
