import { Feed } from 'feed';
import { fileAddress } from '../addresses.ts';
import { dateOf, type FeedDocument, languageOf, lastChangeOf } from '../feed-document.ts';
import { channelOptions, replaced } from '../feed-library.ts';
import type { Profile } from '../profiles/profile.ts';
import { shortened } from '../story-html.ts';
import { singleLine } from '../xml.ts';
import { MEDIA_NAMESPACE } from './media.ts';
import { PARTNER_NAMESPACES } from './partner-elements.ts';
import { rssAttributes, rssElement } from './rss-text.ts';

const NAMESPACES: readonly (readonly [string, string])[] = [
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['atom', 'http://www.w3.org/2005/Atom'],
  ['media', MEDIA_NAMESPACE],
];

/** Every namespace that items of this profile may use, by prefix. */
export function rssNamespaces(profile: Profile): (readonly [string, string])[] {
  const partners = profile.extensions.flatMap((name) => (name === 'media-status' ? [] : [PARTNER_NAMESPACES[name]]));
  return [...NAMESPACES, ...partners];
}

/** What stands before the first item and after the last one. */
export function rssFrame(document: FeedDocument, profile: Profile): { head: string; tail: string } {
  const { publisher, feed } = document;
  const xml = new Feed(channelOptions(publisher.url, dateOf(document))).rss2();
  const end = xml.lastIndexOf('\n    </channel>');
  const namespaces = rssNamespaces(profile).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const language = languageOf(document);
  let head = replaced(xml.slice(0, end), '<rss ', '>', `<rss version="2.0"${namespaces.join('')}>`);
  head = replaced(head, '<title>', '</title>', text('title', feed.title));
  const description = singleLine(feed.description);
  head = replaced(
    head,
    '<description>',
    '</description>',
    text('description', profile.descriptionMaximum ? shortened(description, profile.descriptionMaximum) : description),
  );
  // A feed without stories has no date of its own, and RSS does not ask for one.
  const changed = lastChangeOf(document);
  const date = changed === undefined ? '' : new Date(changed).toUTCString();
  if (date === '') head = replaced(head, '\n        <lastBuildDate>', '</lastBuildDate>', '');
  const self = { href: fileAddress(publisher, feed, 'rss.xml'), rel: 'self', type: 'application/rss+xml' };
  const hub = publisher.hub === undefined ? '' : link({ href: publisher.hub, rel: 'hub' });
  const more = [
    text('language', language),
    date === '' ? '' : text('pubDate', date),
    text('copyright', publisher.name === '' ? undefined : `© ${publisher.name}`),
    publisher.email === undefined ? '' : text('managingEditor', `${publisher.email} (${publisher.name})`),
    link(self),
    hub,
  ];
  return {
    head: head + more.flatMap((each) => (each === '' ? [] : `\n        ${each}`)).join(''),
    tail: `${xml.slice(end)}\n`,
  };
}

function text(name: string, value: string | undefined): string {
  return rssElement(name, value === undefined ? undefined : singleLine(value))?.markup ?? '';
}

function link(attributes: Readonly<Record<string, string>>): string {
  return `<atom:link${rssAttributes(attributes)}/>`;
}
