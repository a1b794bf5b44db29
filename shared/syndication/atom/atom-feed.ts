import { Feed } from 'feed';
import { escapeXml } from '../../story/xhtml.ts';
import { feedTag, fileAddress } from '../addresses.ts';
import { dateOf, type FeedDocument, languageOf } from '../feed-document.ts';
import { channelOptions, replaced } from '../feed-library.ts';
import { MEDIA_NAMESPACE } from '../rss/media.ts';
import { element, type Markup, singleLine } from '../xml.ts';
import { atomTombstone } from './atom-entry.ts';

/** Every namespace that entries may use, by prefix; the empty prefix is Atom itself. */
export const ATOM_NAMESPACES: readonly (readonly [string, string])[] = [
  ['', 'http://www.w3.org/2005/Atom'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['media', MEDIA_NAMESPACE],
];

/** What stands before the first entry and after the last one; tombstones (RFC 6721) belong to the head. */
export function atomFrame(document: FeedDocument, more: readonly Markup[] = []): { head: string; tail: string } {
  const { publisher, feed } = document;
  const xml = new Feed(channelOptions(publisher.url, dateOf(document))).atom1();
  const end = xml.lastIndexOf('</feed>');
  const namespaces = ATOM_NAMESPACES.map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${uri}"`);
  const root = `<feed${namespaces.join('')} xml:lang="${escapeXml(languageOf(document))}">`;
  let head = replaced(xml.slice(0, end).trimEnd(), '<feed ', '>', root);
  head = replaced(head, '<id>', '</id>', `<id>${escapeXml(feedTag(document))}</id>`);
  head = replaced(head, '<title>', '</title>', `<title>${escapeXml(singleLine(feed.title))}</title>`);
  head = replaced(head, '<subtitle>', '</subtitle>', `<subtitle>${escapeXml(singleLine(feed.description))}</subtitle>`);
  const pieces: (Markup | undefined)[] = [
    element(
      'author',
      {},
      element('name', {}, publisher.name),
      publisher.email === undefined ? undefined : element('email', {}, publisher.email),
      element('uri', {}, publisher.url),
    ),
    element('rights', {}, `© ${publisher.name}`),
    element('link', { rel: 'self', type: 'application/atom+xml', href: fileAddress(publisher, feed, 'atom.xml') }),
    publisher.hub === undefined ? undefined : element('link', { rel: 'hub', href: publisher.hub }),
    publisher.rights.licenceUrl === undefined
      ? undefined
      : element('link', { rel: 'license', href: publisher.rights.licenceUrl }),
    ...more,
  ];
  const own = pieces.flatMap((piece) => (piece === undefined ? [] : `\n    ${piece.markup}`)).join('');
  return { head: head + own + document.withdrawals.map(atomTombstone).join(''), tail: `\n${xml.slice(end)}\n` };
}
