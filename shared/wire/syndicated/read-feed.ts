import { visibleText } from '../../story/xhtml.ts';
import { cleanBody } from '../body/clean-body.ts';
import { parseHtml } from '../body/html-tree.ts';
import { looksLikeMarkup, readMarkupBody } from '../body/markup-body.ts';
import { positive } from '../body/media.ts';
import { safeAddress } from '../body/safe-address.ts';
import { settleLanguage } from '../find-language.ts';
import { addByline, addConcept, addSourceId, cleanLine, type Reading, setText } from '../item-fields.ts';
import { readXhtmlBody } from '../newsml-g2/xhtml-body.ts';
import { type ItemOutcome, readEach } from '../read-each.ts';
import { UnreadableWire } from '../unreadable.ts';
import { emptyWireItem, type WireItem } from '../wire-item.ts';
import { readOptionalTime } from '../wire-time.ts';
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  rawTextOf,
  textOf,
  type XmlElement,
} from '../xml/xml-tree.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
const MEDIA_RSS = 'http://search.yahoo.com/mrss/';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';

/**
 * Reads a feed as a source: RSS 0.9x, 1.0 and 2.0 with the usual modules, Atom 1.0. Every entry is an item.
 * @throws UnreadableWire for a feed without entries
 */
export function readFeed(root: XmlElement, format: 'rss' | 'atom', reading: Reading): ItemOutcome[] {
  const entries = root.name === 'entry' ? [root] : [...descendantsOf(root, 'item'), ...childrenOf(root, 'entry')];
  if (entries.length === 0) throw new UnreadableWire('no-content', 'The feed holds no entries.');
  const channel = childOf(root, 'channel') ?? root;
  return readEach(entries, reading, (entry) => readEntry(entry, channel, format, reading));
}

/** Child elements by local name, those of the format itself before those of modules. */
function field(entry: XmlElement, name: string, namespace?: string): XmlElement | undefined {
  const found = childrenOf(entry, name);
  if (namespace !== undefined) return found.find((one) => one.namespace === namespace);
  return (
    found.find(
      (one) =>
        one.namespace === '' ||
        one.namespace === ATOM ||
        one.namespace.includes('rss/1.0/') ||
        one.namespace.includes('rss/0.9'),
    ) ?? found[0]
  );
}

function readEntry(entry: XmlElement, channel: XmlElement, format: 'rss' | 'atom', reading: Reading): WireItem {
  const item = emptyWireItem(format);
  readIdentity(entry, channel, item, reading);
  setText(item, 'headline', plain(field(entry, 'title'), reading));
  for (const author of [...childrenOf(entry, 'author'), ...childrenOf(entry, 'creator')])
    addByline(item, textOf(childOf(author, 'name')) ?? withoutMail(textOf(author)));
  for (const category of childrenOf(entry, 'category')) {
    const code = attributeOf(category, 'term') ?? cleanLine(textOf(category));
    const name = attributeOf(category, 'label');
    const scheme = attributeOf(category, 'scheme') ?? attributeOf(category, 'domain') ?? 'category';
    if (code !== undefined) addConcept(item.subjects, name === undefined ? { scheme, code } : { scheme, code, name });
  }
  setText(
    item,
    'copyright',
    textOf(childOf(entry, 'rights')) ?? textOf(childOf(channel, 'copyright')) ?? textOf(childOf(channel, 'rights')),
  );
  setText(item, 'creditLine', textOf(field(entry, 'source')) ?? textOf(childOf(childOf(entry, 'source'), 'title')));
  readContent(entry, item, reading);
  readEnclosures(entry, item);
  if (item.body === '' && item.headline === undefined)
    throw new UnreadableWire('no-content', 'A feed entry has neither a title nor text.');
  const language =
    attributeOf(entry, 'xml:lang') ??
    attributeOf(channel, 'xml:lang') ??
    textOf(field(entry, 'language')) ??
    textOf(childOf(channel, 'language'));
  settleLanguage(item, language, reading.source);
  return item;
}

function readIdentity(entry: XmlElement, channel: XmlElement, item: WireItem, reading: Reading): void {
  const links = childrenOf(entry, 'link');
  const alternate = links.find((link) => (attributeOf(link, 'rel') ?? 'alternate') === 'alternate');
  const link =
    attributeOf(alternate, 'href') ??
    textOf(alternate) ??
    attributeOf(entry, '{http://www.w3.org/1999/02/22-rdf-syntax-ns#}about');
  const id = textOf(field(entry, 'guid')) ?? textOf(childOf(entry, 'id'));
  addSourceId(item, 'guid', id);
  addSourceId(item, 'link', link);
  setText(item, 'itemId', id ?? link);
  if (link !== undefined) item.links.push({ relation: 'alternate', itemId: link });
  setText(item, 'provider', textOf(childOf(channel, 'title')));
  const zone = reading.source.timeZone;
  const published = readOptionalTime(
    textOf(childOf(entry, 'published')) ??
      textOf(childOf(entry, 'pubDate')) ??
      textOf(field(entry, 'date', DUBLIN_CORE)),
    zone,
  );
  const updated = readOptionalTime(textOf(childOf(entry, 'updated')) ?? textOf(childOf(entry, 'modified')), zone);
  if (published !== undefined) item.firstCreated = published;
  const version = updated ?? published;
  if (version !== undefined) item.versionCreated = version;
}

/** "desk@example.org (Anna Beispiel)" is RSS's way to name an author. */
const withoutMail = (printed: string | undefined): string | undefined =>
  /^\S+@\S+\s*\((.+)\)$/.exec(printed ?? '')?.[1] ?? (/^\S+@\S+$/.test(printed ?? '') ? undefined : printed);

/** Text of an element that may hold escaped markup. */
function plain(element: XmlElement | undefined, reading: Reading): string | undefined {
  const text = textOf(element);
  if (text === undefined || !(looksLikeMarkup(text) || /&[#a-z]\w*;/i.test(text))) return text;
  return visibleText(cleanBody([parseHtml(text, reading.deadline)]).body).replace(/\n/g, ' ');
}

/** The full text if the feed has it; the description is then the deck, else it is all there is. */
function readContent(entry: XmlElement, item: WireItem, reading: Reading): void {
  const full =
    field(entry, 'encoded', CONTENT) ??
    childrenOf(entry, 'content').find((one) => one.namespace === ATOM || one.namespace === '');
  const short =
    childOf(entry, 'summary') ?? childrenOf(entry, 'description').find((one) => one.namespace !== MEDIA_RSS);
  const hasFull = full !== undefined && (textOf(full) !== undefined || childrenOf(full).length > 0);
  const body = hasFull ? full : short;
  if (hasFull && short !== undefined) setText(item, 'deck', plain(short, reading));
  if (body === undefined) return;
  if (attributeOf(body, 'type') === 'xhtml' || childrenOf(body).length > 0) readXhtmlBody(body, item);
  else readMarkupBody(paragraphs(rawTextOf(body)), item, reading);
}

/** WordPress leaves the making of paragraphs to the page: blank lines between pieces of HTML are their ends. */
function paragraphs(text: string): string {
  if (/<p[\s>]/i.test(text) || !/\n\s*\n/.test(text.trim()) || !looksLikeMarkup(text)) return text;
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((piece) =>
      /^\s*<(?:h\d|ul|ol|table|figure|blockquote|div|pre)[\s>]/i.test(piece)
        ? piece.replace(/(<\/h\d>)\s*(?=[^<\s])/gi, '$1<p>')
        : `<p>${piece.replace(/(<h\d)/gi, '</p>$1').replace(/(<\/h\d>)/gi, '$1<p>')}</p>`,
    )
    .join('\n');
}

function readEnclosures(entry: XmlElement, item: WireItem): void {
  const credit = descendantsOf(entry, 'credit')
    .map(textOf)
    .find((text) => text !== undefined);
  const media = [...descendantsOf(entry, 'group'), entry].flatMap((holder) =>
    childrenOf(holder, 'content').filter((one) => one.namespace === MEDIA_RSS),
  );
  const links = childrenOf(entry, 'link').filter((link) => attributeOf(link, 'rel') === 'enclosure');
  for (const one of [...childrenOf(entry, 'enclosure'), ...media, ...links, ...descendantsOf(entry, 'thumbnail')]) {
    const href = safeAddress(attributeOf(one, 'url') ?? attributeOf(one, 'href'));
    const mediaType = attributeOf(one, 'type');
    if (
      href === undefined ||
      item.pictures.some((picture) => picture.renditions.some((rendition) => rendition.href === href))
    )
      continue;
    if (one.name === 'thumbnail' && item.pictures.length > 0) continue;
    const width = positive(attributeOf(one, 'width'));
    const height = positive(attributeOf(one, 'height'));
    const caption = cleanLine(textOf(childOf(one, 'description')) ?? textOf(childOf(one, 'title')));
    item.pictures.push({
      kind:
        mediaType?.startsWith('video') === true
          ? 'video'
          : mediaType?.startsWith('audio') === true
            ? 'audio'
            : 'picture',
      ...(caption === undefined ? {} : { caption }),
      ...(credit === undefined ? {} : { creditLine: credit }),
      renditions: [
        {
          href,
          ...(mediaType === undefined ? {} : { mediaType }),
          ...(width === undefined ? {} : { width }),
          ...(height === undefined ? {} : { height }),
        },
      ],
    });
  }
}
