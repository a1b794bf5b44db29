import { Feed } from 'feed';
import type { FeedDefinition } from '../../newsroom/feed-definition.ts';
import type { Publisher } from '../../newsroom/newsroom.ts';
import { fileAddress } from '../addresses.ts';
import { type FeedDocument, type Frame, languageOf, lastChangeOf } from '../feed-document.ts';
import { channelOptions, replaced } from '../feed-library.ts';
import type { Profile } from '../profiles/profile.ts';
import { shortened } from '../story-html.ts';
import { singleLine, xmlOf } from '../xml.ts';
import { licenceUrlOf, RSL_NAMESPACE } from './licence.ts';
import { MEDIA_NAMESPACE } from './media.ts';
import { PARTNER_NAMESPACES } from './partner-elements.ts';
import { rssElement, rssEmpty } from './rss-text.ts';

const NAMESPACES: readonly (readonly [string, string])[] = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['atom', 'http://www.w3.org/2005/Atom'],
  ['media', MEDIA_NAMESPACE],
];

/** Every namespace that items of this profile may use, by prefix. */
export function rssNamespaces(profile: Profile, publisher: Publisher): (readonly [string, string])[] {
  const partners = profile.extensions.flatMap((name) => (name === 'media-status' ? [] : [PARTNER_NAMESPACES[name]]));
  return [...NAMESPACES, ...partners, ...(licenceUrlOf(publisher) === undefined ? [] : [RSL_NAMESPACE])];
}

const TAIL = '\n    </channel>';

/** The channel without its dates and items: the same for every build of a feed, whatever is in it. */
export function rssChannel(publisher: Publisher, feed: FeedDefinition, profile: Profile): string {
  const xml = new Feed(channelOptions(publisher.url, '1970-01-01T00:00:00.000Z')).rss2();
  const namespaces = rssNamespaces(profile, publisher).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const description = singleLine(feed.description);
  const shown =
    profile.descriptionMaximum === undefined ? description : shortened(description, profile.descriptionMaximum);
  let channel = replaced(xml, '<rss ', '>', `<rss version="2.0"${namespaces.join('')}>`);
  channel = replaced(channel, '<title>', '</title>', text('title', feed.title));
  channel = replaced(channel, '<description>', '</description>', text('description', shown));
  channel = replaced(channel, '\n        <lastBuildDate>', '</lastBuildDate>', '');
  const licence = publisher.rights.licenceUrl;
  const more = [
    text('language', languageOf({ feed, publisher })),
    text('copyright', `© ${publisher.name}`),
    publisher.email === undefined ? '' : text('managingEditor', `${publisher.email} (${publisher.name})`),
    link({ href: fileAddress(publisher, feed, 'rss.xml'), rel: 'self', type: 'application/rss+xml' }),
    publisher.hub === undefined ? '' : link({ href: publisher.hub, rel: 'hub' }),
    licence === undefined ? '' : link({ href: licence, rel: 'license' }),
  ];
  const end = channel.lastIndexOf(TAIL);
  return `${channel.slice(0, end)}${more.map(onItsLine).join('')}${channel.slice(end)}\n`;
}

/** What stands before the first item and after the last one. A feed without stories has no date, and RSS asks for none. */
export function rssFrame(channel: string, document: FeedDocument): Frame {
  const end = channel.lastIndexOf(TAIL);
  const changed = lastChangeOf(document);
  const date = changed === undefined ? undefined : new Date(changed).toUTCString();
  const dates = [text('lastBuildDate', date), text('pubDate', date)].map(onItsLine).join('');
  return { head: channel.slice(0, end) + dates, tail: channel.slice(end) };
}

function onItsLine(markup: string): string {
  return markup === '' ? '' : `\n        ${markup}`;
}

function text(name: string, value: string | undefined): string {
  const node = rssElement(name, value === undefined ? undefined : singleLine(value));
  return node === undefined ? '' : xmlOf(node);
}

function link(attributes: Readonly<Record<string, string>>): string {
  return xmlOf(rssEmpty('atom:link', attributes));
}
