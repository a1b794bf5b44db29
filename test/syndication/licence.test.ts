import { describe, expect, test } from 'vitest';
import { publisher } from '../../shared/newsroom/newsroom.ts';
import { writeFeed } from '../../shared/syndication/write-feed.ts';
import { SAMPLE_PUBLISHER, sampleDocument, sampleEntry } from './sample-feed.ts';
import { textOf } from './written.ts';

function rssWith(rights: object): string {
  const house = publisher.parse({ ...SAMPLE_PUBLISHER, rights });
  return textOf(writeFeed(sampleDocument({ publisher: house })).files, 'rss.xml');
}

describe('the licence in RSS', () => {
  test('a reservation is said for every story, with the address of the terms', () => {
    const rss = rssWith({ licenceUrl: 'https://pishtaz.example/licence.rsl', reserveDataMining: true });
    expect(rss).toContain('xmlns:rsl="https://rslstandard.org/rsl"');
    expect(rss).toContain(
      `<rsl:content url="${sampleEntry('first').url}"><rsl:license><rsl:prohibits type="usage">ai-train</rsl:prohibits></rsl:license><rsl:terms>https://pishtaz.example/licence.rsl</rsl:terms></rsl:content>`,
    );
  });

  test('without a reservation nothing is prohibited and nothing allowed; the licence is only linked', () => {
    const rss = rssWith({ licenceUrl: 'https://pishtaz.example/licence.rsl', reserveDataMining: false });
    expect(rss).not.toContain('rsl:');
    expect(rss).toContain('<atom:link href="https://pishtaz.example/licence.rsl" rel="license"/>');
  });

  test('a publisher without a licence gets none', () => {
    expect(rssWith({ reserveDataMining: true })).not.toMatch(/rsl|license/);
  });
});
