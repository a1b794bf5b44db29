import type { Entry } from '../../story/entry.ts';
import { directionOf } from '../../story/language.ts';
import { feedTag, tagOf } from '../addresses.ts';
import { dateOf, type FeedDocument, type Frame, languageOf } from '../feed-document.ts';
import { element, lines, type XmlNode, xmlOf } from '../xml.ts';
import { catalogElements } from './catalogs.ts';
import { line } from './content-meta.ts';
import type { G2Context } from './g2-context.ts';
import { publisherElement } from './g2-parties.ts';
import { itemAttributes, NAR } from './item-attributes.ts';

export const XML_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n';

/**
 * A `newsMessage` around its stories. Before the first one the window as a ranked package; its references to the stories
 * come between `head` and `middle`. The header is there (IPTC demands one), and its `sent` is the newest change in the
 * feed, not the clock.
 */
export function messageFrame(document: FeedDocument, context: G2Context): Frame {
  const header = element(
    'header',
    {},
    lines(
      element('sent', {}, dateOf(document)),
      element('sender', {}, document.publisher.tagAuthority.domain),
      element('transmitId', {}, tagOf(document.publisher, `message:${document.feed.id}:${packageVersion(document)}`)),
      element('origin', {}, document.feed.id),
    ),
  );
  const ranked = xmlOf(packageItem(document, context));
  const end = ranked.lastIndexOf('</group>');
  return {
    head: `${XML_DECLARATION}<newsMessage xmlns="${NAR}">\n${xmlOf(header)}\n<itemSet>\n${ranked.slice(0, end)}`,
    middle: `${ranked.slice(end)}\n`,
    tail: '</itemSet>\n</newsMessage>\n',
  };
}

/** The reference to one story in the package, but for its rank: what stands after `<itemRef rank="1"`. */
export function rankedReference(entry: Entry, context: G2Context): string {
  const reference = element(
    'itemRef',
    { residref: entry.guid, version: entry.version, contenttype: 'application/vnd.iptc.g2.newsitem+xml' },
    element('itemClass', { qcode: `ninat:${entry.kind}` }),
    publisherElement('provider', entry.language, context),
    element('versionCreated', {}, entry.updated),
    element('pubStatus', { qcode: 'stat:usable' }),
    line('headline', entry.headline, { 'xml:lang': entry.language, dir: directionOf(entry.language) }),
  );
  return `${xmlOf(reference).slice('<itemRef'.length)}\n`;
}

/**
 * The window as a package without its references: the same guid for the life of the feed. Its version has to grow with
 * every rebuild, and the bytes may depend on nothing but the document: so it is the number of seconds from the first day
 * of the `tag:` authority to the newest change.
 */
function packageItem(document: FeedDocument, context: G2Context): XmlNode {
  const language = languageOf(document);
  const group = { id: 'ranked', role: 'grouprole:main', mode: 'pgrmod:seq' };
  return element(
    'packageItem',
    itemAttributes(feedTag(document), packageVersion(document), language),
    lines(
      catalogElements(document.publisher),
      element(
        'itemMeta',
        {},
        lines(
          element('itemClass', { qcode: 'ninat:composite' }),
          publisherElement('provider', language, context),
          element('versionCreated', {}, dateOf(document)),
          element('pubStatus', { qcode: 'stat:usable' }),
          element('generator', {}, 'Cobyline'),
          line('title', document.feed.title),
        ),
      ),
      element('groupSet', { root: 'ranked' }, lines(element('group', group, '\n'))),
    ),
  );
}

function packageVersion(document: FeedDocument): number {
  const start = Date.parse(`${document.publisher.tagAuthority.year}-01-01T00:00:00.000Z`);
  return Math.max(1, Math.floor((Date.parse(dateOf(document)) - start) / 1000) + 1);
}
