import { describe, expect, test } from 'vitest';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { feedFaults } from './feed-rules.ts';
import { SAMPLE_PICTURE, sampleDocument, sampleEntry, samplePartyOf, sampleWithdrawal } from './sample-feed.ts';
import { textOf } from './written.ts';

const { files } = writeFeed(
  sampleDocument({
    entries: [
      sampleEntry('first'),
      sampleEntry('same-second'),
      sampleEntry('empty', { body: '', deck: undefined, datelines: [], pictures: [], credits: [], creditLine: '' }),
      sampleEntry('pasted', { pictures: [{ ...SAMPLE_PICTURE, files: [] }] }),
    ],
    withdrawals: [
      sampleWithdrawal('killed'),
      sampleWithdrawal('held', { kind: 'withheld' }),
      sampleWithdrawal('left', { kind: 'left' }),
    ],
  }),
  { partyOf: samplePartyOf },
);
const [rss, atom] = [textOf(files, 'rss.xml'), textOf(files, 'atom.xml')];

describe('the rules of the feed validator', () => {
  test('are kept: stories of one second, without text, with a picture that is not there, withdrawn', () => {
    expect(feedFaults(rss)).toEqual([]);
    expect(feedFaults(atom)).toEqual([]);
  });

  test.each([
    [
      'a group of one file',
      rss,
      /<media:content [^>]*>/,
      '<media:group><media:credit>AFP</media:credit></media:group>$&',
    ],
    ['an address with a space', rss, 'https://pishtaz.example/story/', 'https://pishtaz.example/a story/'],
    ['a guid twice', rss, sampleEntry('same-second').guid, sampleEntry('first').guid],
    ['markup in a title', rss, '<title>', '<title>&#x3C;/b&#x3E;'],
    ['a script', rss, '<content:encoded><![CDATA[', '<content:encoded><![CDATA[<script>x</script>'],
    ['a relative address', rss, '<content:encoded><![CDATA[', '<content:encoded><![CDATA[<a href="/x">x</a>'],
    ['HTML that is none', rss, '<content:encoded><![CDATA[', '<content:encoded><![CDATA[<p class="a" class="b">x</p>'],
    ['a control character', rss, '<title>', '<title>\u0093'],
    ['a date of another format', rss, /<pubDate>[^<]*/, '<pubDate>2026-03-10T09:00:00Z'],
    ['an entry without text', atom, /<summary [^>]*>[^<]*<\/summary>/g, ''],
    ['an entry without an author', atom, /<author>.*?<\/author>/g, ''],
    ['two entries of the same microsecond', atom, /<updated>[^<]*/g, '<updated>2026-03-10T09:00:00.000Z'],
    ['no link to itself', atom, /<link rel="self"[^>]*>/, ''],
  ])('notice %s', (_name, document, from, to) => {
    const broken = document.replace(from, to);
    expect(broken).not.toBe(document);
    expect(feedFaults(broken)).not.toEqual([]);
  });
});
