import type { FeedDefinition } from '../../newsroom/feed-definition.ts';
import type { Publisher } from '../../newsroom/newsroom.ts';
import { fileAddress } from '../addresses.ts';
import { DOCUMENTS } from '../documents.ts';
import type { FeedFile } from '../feed-document.ts';
import { languageOf } from '../feed-document.ts';
import { profileOf } from '../profiles/profile-of.ts';
import { element, lines, singleLine, xmlOf } from '../xml.ts';

/** The feeds that one partner may read. */
export interface Catalogue {
  readonly publisher: Publisher;
  /** Whose it is: "Feeds of Pishtaz for Partner A". */
  readonly title: string;
  readonly feeds: readonly FeedDefinition[];
}

/**
 * The catalogue as OPML 2.0, which news readers import, and as JSON for everybody else. No dates: it changes only with
 * the configuration.
 * @throws ProfileError when a feed's profile is wrong
 */
export function writeCatalogue(catalogue: Catalogue): FeedFile[] {
  return [
    file('feeds.opml', 'text/x-opml; charset=utf-8', opml(catalogue)),
    file('feeds.json', 'application/json; charset=utf-8', json(catalogue)),
  ];
}

function file(name: string, contentType: string, text: string): FeedFile {
  return { name, bytes: Buffer.from(text), contentType, lastModified: undefined };
}

/** One outline a feed; readers want RSS, and Atom where there is no RSS. */
function opml({ publisher, title, feeds }: Catalogue): string {
  const outlines = feeds.map((feed) => {
    const formats = profileOf(feed).documents;
    const readable = formats.includes('rss.xml') ? 'rss.xml' : formats.includes('atom.xml') ? 'atom.xml' : undefined;
    return element('outline', {
      type: readable === undefined ? 'link' : 'rss',
      text: singleLine(feed.title),
      title: singleLine(feed.title),
      description: singleLine(feed.description),
      language: languageOf({ feed, publisher }),
      version: readable === 'rss.xml' ? 'RSS2' : readable === 'atom.xml' ? 'ATOM1' : undefined,
      xmlUrl: readable === undefined ? undefined : fileAddress(publisher, feed, readable),
      url: readable === undefined ? fileAddress(publisher, feed, formats[0] ?? 'feed.json') : undefined,
      htmlUrl: formats.includes('index.html') ? fileAddress(publisher, feed, 'index.html') : publisher.url,
    });
  });
  const head = element(
    'head',
    {},
    element('title', {}, singleLine(title)),
    element('ownerName', {}, publisher.name),
    publisher.email === undefined ? undefined : element('ownerEmail', {}, publisher.email),
    element('docs', {}, 'http://opml.org/spec2.opml'),
  );
  const document = element('opml', { version: '2.0' }, lines(head, element('body', {}, lines(outlines))));
  return `<?xml version="1.0" encoding="utf-8"?>\n${xmlOf(document)}\n`;
}

function json({ publisher, title, feeds }: Catalogue): string {
  const content = {
    title,
    publisher: { name: publisher.name, url: publisher.url },
    hub: publisher.hub,
    licence: publisher.rights.licenceUrl,
    feeds: feeds.map((feed) => ({
      id: feed.id,
      title: feed.title,
      description: feed.description,
      language: languageOf({ feed, publisher }),
      profile: feed.profile,
      public: feed.public,
      documents: profileOf(feed).documents.map((format) => ({
        title: DOCUMENTS[format].title,
        type: DOCUMENTS[format].type,
        url: fileAddress(publisher, feed, format),
      })),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
