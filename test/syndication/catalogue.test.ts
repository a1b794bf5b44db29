import { parseOpml } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { feedDefinition } from '../../shared/newsroom/feed-definition.ts';
import { writeCatalogue } from '../../shared/syndication/catalogue/catalogue.ts';
import { faultOf } from '../../shared/syndication/xml.ts';
import { SAMPLE_FEED, SAMPLE_PUBLISHER } from './sample-feed.ts';
import { textOf } from './written.ts';

const feeds = [
  SAMPLE_FEED,
  feedDefinition.parse({
    id: 'msn',
    title: 'For MSN & "friends"',
    description: 'D',
    language: 'fa',
    profile: 'msn',
    public: true,
  }),
  feedDefinition.parse({
    id: 'wire',
    title: 'Wire',
    description: 'D',
    profileOverrides: { documents: ['newsml-g2.xml'] },
  }),
];
const files = writeCatalogue({ publisher: SAMPLE_PUBLISHER, title: 'Feeds for Partner A', feeds });

describe('the catalogue of a partner', () => {
  test('as OPML, which readers import', () => {
    const opml = textOf(files, 'feeds.opml');
    expect(faultOf(opml)).toBeUndefined();
    const read = parseOpml(opml);
    expect(read.head?.title).toBe('Feeds for Partner A');
    expect(
      read.body?.outlines?.map((outline) => [outline.text, outline.type, outline.xmlUrl, outline.htmlUrl]),
    ).toEqual([
      [
        'World & wire',
        'rss',
        'https://feeds.pishtaz.example/world/rss.xml',
        'https://feeds.pishtaz.example/world/index.html',
      ],
      [
        'For MSN & "friends"',
        'rss',
        'https://feeds.pishtaz.example/msn/rss.xml',
        'https://feeds.pishtaz.example/msn/index.html',
      ],
      ['Wire', 'link', undefined, 'https://pishtaz.example/'],
    ]);
  });

  test('as JSON, with every document of every feed', () => {
    const read: unknown = JSON.parse(textOf(files, 'feeds.json'));
    expect(read).toMatchObject({
      title: 'Feeds for Partner A',
      feeds: [
        { id: 'world', language: 'en', profile: 'generic', documents: [{ title: 'RSS 2.0' }, {}, {}, {}, {}, {}] },
        {
          id: 'msn',
          language: 'fa',
          public: true,
          documents: [{ url: 'https://feeds.pishtaz.example/msn/rss.xml' }, {}],
        },
        { id: 'wire', documents: [{ type: 'application/vnd.iptc.g2.newsmessage+xml' }] },
      ],
    });
  });

  test('the same configuration gives the same bytes', () => {
    expect(writeCatalogue({ publisher: SAMPLE_PUBLISHER, title: 'Feeds for Partner A', feeds })).toEqual(files);
  });
});
