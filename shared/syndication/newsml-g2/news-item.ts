import type { Entry, Withdrawal } from '../../story/entry.ts';
import { directionOf } from '../../story/language.ts';
import { escapeText, escapeXml, visibleText, withoutForbiddenCharacters } from '../../story/xhtml.ts';
import { ownPicture, picturesBeside } from '../own-picture.ts';
import { noticeFor } from '../words.ts';
import { element, lines, markup, singleLine, type XmlNode } from '../xml.ts';
import { catalogElements, codeOf } from './catalogs.ts';
import { line, storyContentMeta } from './content-meta.ts';
import type { G2Context } from './g2-context.ts';
import { agencyElement, publisherElement } from './g2-parties.ts';
import { itemAttributes } from './item-attributes.ts';
import { pictureLink, renditionsOf } from './picture-item.ts';
import { storyRights } from './rights.ts';

/**
 * One story as a NewsML-G2 2.35 `newsItem` at power conformance: co-byline with one creator a party, rights, history, the
 * body in XHTML. Carries its namespace, so it is a document and part of a message alike.
 * @param fullText whether the body goes out
 */
export function newsItem(entry: Entry, context: G2Context, fullText: boolean): XmlNode {
  return element(
    'newsItem',
    itemAttributes(entry.guid, entry.version, entry.language),
    lines(
      catalogElements(context.publisher),
      hopHistory(entry, context),
      storyRights(entry, context),
      itemMeta(entry, context),
      storyContentMeta(entry, context),
      contentSet(entry, fullText),
    ),
  );
}

/**
 * A withdrawn story: same guid, higher version, status `canceled` or `withheld`, and nothing of its content. There is no
 * signal for a kill; `stat:canceled` retracts all versions.
 */
export function withdrawnNewsItem(gone: Withdrawal, context: G2Context): XmlNode {
  const status = gone.kind === 'withheld' ? 'withheld' : 'canceled';
  const notice = noticeFor(gone.kind === 'withheld' ? 'withheld' : 'killed', gone.language);
  return element(
    'newsItem',
    itemAttributes(gone.guid, gone.version, gone.language),
    lines(
      catalogElements(context.publisher),
      element(
        'itemMeta',
        {},
        lines(
          element('itemClass', { qcode: 'ninat:text' }),
          publisherElement('provider', gone.language, context),
          element('versionCreated', {}, gone.at),
          element('firstCreated', {}, gone.published),
          element('pubStatus', { qcode: `stat:${status}` }),
          element('generator', {}, 'Cobyline'),
          element('edNote', { 'xml:lang': notice.language, dir: directionOf(notice.language) }, notice.text),
        ),
      ),
    ),
  );
}

/** The way from the agency to us; known only where the agency's own item came in. */
function hopHistory(entry: Entry, context: G2Context): XmlNode | undefined {
  const { agencyId, created } = entry.source;
  if (agencyId === undefined) return undefined;
  const ours = entry.published < created ? created : entry.published;
  const action = (qcode: string, timestamp: string) => element('action', { qcode, timestamp });
  return element(
    'hopHistory',
    {},
    lines(
      element(
        'hop',
        { seq: 1, timestamp: created },
        agencyElement('party', agencyId, context),
        action('hopaction:created', created),
      ),
      element(
        'hop',
        { seq: 2, timestamp: ours },
        publisherElement('party', entry.language, context),
        action('hopaction:enhanced', ours),
      ),
    ),
  );
}

/** One strict sequence in the XSD: the order of these lines is the standard's. */
function itemMeta(entry: Entry, context: G2Context): XmlNode {
  return element(
    'itemMeta',
    {},
    lines(
      element('itemClass', { qcode: `ninat:${entry.kind}` }),
      publisherElement('provider', entry.language, context),
      element('versionCreated', {}, entry.updated),
      element('firstCreated', {}, entry.published),
      element('pubStatus', { qcode: 'stat:usable' }),
      element('generator', {}, 'Cobyline'),
      serviceOf(entry),
      line('title', entry.slugline ?? entry.headline),
      line('edNote', entry.correction?.note),
      signalsOf(entry),
      entry.expires === undefined ? undefined : element('expires', {}, entry.expires),
      element('link', { rel: 'irel:seeAlso', href: entry.url, contenttype: 'text/html' }),
      picturesBeside(entry).map(({ picture, index }) => pictureLink(picture, index, entry)),
      derivedFrom(entry),
    ),
  );
}

function serviceOf(entry: Entry): XmlNode | undefined {
  const section = singleLine(entry.section ?? '');
  if (section === '') return undefined;
  return element(
    'service',
    { qcode: `section:${codeOf(section)}` },
    element('name', { 'xml:lang': entry.language }, section),
  );
}

/** A correction is never signalled as a mere update: receivers treat the two differently. */
function signalsOf(entry: Entry): XmlNode[] {
  const signals: string[] = [];
  if (entry.correction !== undefined) signals.push('sig:correction');
  else if (entry.update) signals.push('sig:update');
  if (entry.contentWarning) signals.push('sig:cwarn');
  return signals.map((qcode) => element('signal', { qcode }));
}

/** The agency's own item. Its version goes in only where it is the positive number that the schema demands. */
function derivedFrom(entry: Entry): XmlNode | undefined {
  if (entry.source.agencyId === undefined) return undefined;
  const version = entry.source.version?.trim() ?? '';
  return element('link', {
    rel: 'irel:derivedFrom',
    residref: entry.source.itemId,
    version: /^[1-9]\d{0,17}$/.test(version) ? version : undefined,
  });
}

/** The files of an item that is a picture itself; else the body as one whole XHTML document. */
function contentSet(entry: Entry, fullText: boolean): XmlNode | undefined {
  const own = ownPicture(entry);
  const renditions = own === undefined ? [] : renditionsOf(own);
  if (renditions.length > 0) return element('contentSet', {}, lines(renditions));
  return fullText ? bodyOf(entry) : undefined;
}

/** Words are counted as a reader would. */
function bodyOf(entry: Entry): XmlNode | undefined {
  const body = withoutForbiddenCharacters(entry.body);
  if (body.trim() === '') return undefined;
  const text = visibleText(body);
  const direction = directionOf(entry.language);
  const html = [
    `<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="${escapeXml(entry.language)}" dir="${direction}">`,
    `<head><title>${escapeText(singleLine(entry.headline))}</title></head>`,
    `<body>\n${body}\n</body></html>`,
  ].join('');
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  const attributes = {
    contenttype: 'application/xhtml+xml',
    wordcount: words,
    'xml:lang': entry.language,
    dir: direction,
  };
  return element('contentSet', {}, element('inlineXML', attributes, markup(html)));
}
