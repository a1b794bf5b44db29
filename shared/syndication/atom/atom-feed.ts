import { Feed } from 'feed';
import type { FeedDefinition } from '../../newsroom/feed-definition.ts';
import type { Publisher } from '../../newsroom/newsroom.ts';
import { escapeText, escapeXml } from '../../story/xhtml.ts';
import { feedTag, fileAddress } from '../addresses.ts';
import { dateOf, type FeedDocument, type Frame, languageOf } from '../feed-document.ts';
import { channelOptions, replaced } from '../feed-library.ts';
import { MEDIA_NAMESPACE } from '../rss/media.ts';
import { element, separated, singleLine, xmlOf } from '../xml.ts';
import { atomTombstone } from './atom-entry.ts';

/** Every namespace that entries may use, by prefix; the empty prefix is Atom itself. */
export const ATOM_NAMESPACES: readonly (readonly [string, string])[] = [
  ['', 'http://www.w3.org/2005/Atom'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['media', MEDIA_NAMESPACE],
];

const TAIL = '\n</feed>';

/** The feed without its date, tombstones and entries: the same for every build, whatever is in it. */
export function atomChannel(publisher: Publisher, feed: FeedDefinition, links: readonly AtomLink[]): string {
  const xml = new Feed(channelOptions(publisher.url, '1970-01-01T00:00:00.000Z')).atom1();
  const namespaces = ATOM_NAMESPACES.map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${uri}"`);
  const root = `<feed${namespaces.join('')} xml:lang="${escapeXml(languageOf({ feed, publisher }))}">`;
  let channel = replaced(xml, '<feed ', '>', root);
  channel = replaced(channel, '<id>', '</id>', `<id>${escapeText(feedTag({ publisher, feed }))}</id>`);
  channel = replaced(channel, '<title>', '</title>', `<title>${escapeText(singleLine(feed.title))}</title>`);
  const subtitle = `<subtitle>${escapeText(singleLine(feed.description))}</subtitle>`;
  channel = replaced(channel, '<subtitle>', '</subtitle>', subtitle);
  channel = replaced(channel, '\n    <updated>', '</updated>', '');
  const author = element(
    'author',
    {},
    element('name', {}, publisher.name),
    publisher.email === undefined ? undefined : element('email', {}, publisher.email),
    element('uri', {}, publisher.url),
  );
  const licence = publisher.rights.licenceUrl;
  const pieces = [
    author,
    element('rights', {}, `© ${publisher.name}`),
    ...links.map(({ rel, href, type }) => element('link', { rel, type, href })),
    ...(licence === undefined ? [] : [element('link', { rel: 'license', href: licence })]),
  ];
  const end = channel.lastIndexOf('</feed>');
  return `${channel.slice(0, end).trimEnd()}${xmlOf(...separated('\n    ', pieces))}${TAIL}\n`;
}

export interface AtomLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

/** Links of the document that subscribers fetch: itself, and the hub that announces it. */
export function subscriptionLinks(publisher: Publisher, feed: FeedDefinition): AtomLink[] {
  const self = { rel: 'self', type: 'application/atom+xml', href: fileAddress(publisher, feed, 'atom.xml') };
  return publisher.hub === undefined ? [self] : [self, { rel: 'hub', href: publisher.hub }];
}

/** What stands before the first entry and after the last one; date and tombstones (RFC 6721) belong to the head. */
export function atomFrame(channel: string, document: FeedDocument, newestArchive?: string): Frame {
  const end = channel.lastIndexOf(TAIL);
  const older = { rel: 'prev-archive', type: 'application/atom+xml', href: newestArchive };
  const archive = newestArchive === undefined ? '' : `\n    ${xmlOf(element('link', older))}`;
  const updated = `\n    <updated>${dateOf(document)}</updated>`;
  return {
    head: channel.slice(0, end) + archive + updated + document.withdrawals.map(atomTombstone).join(''),
    tail: channel.slice(end),
  };
}
