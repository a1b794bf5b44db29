import { blocksOf, visibleText } from '../story/xhtml.ts';
import { cleanBody } from './body/clean-body.ts';
import { parseHtml } from './body/html-tree.ts';
import { safeAddress } from './body/safe-address.ts';
import type { TextParagraph } from './body/text-paragraphs.ts';
import { readDeskParagraphs } from './desk-copy/read-desk-copy.ts';
import { languageTag } from './find-language.ts';
import { addByline, addKeyword, addSourceId, cleanLine, type Reading, setText } from './item-fields.ts';
import { UnreadableWire } from './unreadable.ts';
import { emptyWireItem, type WireItem } from './wire-item.ts';
import { readOptionalTime } from './wire-time.ts';
import {
  attributeOf,
  childOf,
  descendantsOf,
  rawTextOf,
  textOf,
  type XmlElement,
  type XmlNode,
} from './xml/xml-tree.ts';

/** Class names are looked at this far. */
const LONGEST_MARKS = 300;

/** Parts of a page that are not the article, by element, role or the words that templates use in class names. */
const NOT_THE_ARTICLE = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:share|sharing|social|related|recommend\w*|comments?|newsletter|subscribe|cookies?|consent|promo|advert\w*|ads?|sponsored|breadcrumbs?|pagination|captcha|sidebar|toolbar|print|most-read|trending|tags?)(?=$|[\s_-])/i;

/**
 * Reads a page, or a piece of one, as copy: the article's own part of it, with headline, byline and time where the
 * markup names them; what the markup leaves open is told by structure as in plain copy.
 */
export function readHtml(text: string, reading: Reading): WireItem {
  const item = emptyWireItem('html');
  readHtmlInto(text, item, reading);
  if (item.body === '' && item.headline === undefined)
    throw new UnreadableWire('no-content', 'The HTML file holds no text that could be a story.');
  return item;
}

/** {@link readHtml} into an item that already knows something (a mail's subject). */
export function readHtmlInto(text: string, item: WireItem, reading: Reading): void {
  const root = parseHtml(text, reading.deadline);
  const head = childOf(root, 'head');
  readMetadata(head, item, reading);
  const article = articleOf(childOf(root, 'body') ?? root);
  const heading = descendantsOf(article, 'h1')[0] ?? descendantsOf(root, 'h1')[0];
  setText(item, 'headline', textOf(heading));
  const removed = new Map<string, number>();
  const leaveOut = (element: XmlElement): boolean =>
    element === heading || isFurniture(element, removed) || movesToField(element, item, reading);
  const clean = cleanBody([article], { leaveOut });
  item.pictures.push(...clean.pictures);
  item.remarks.push(
    ...clean.remarks,
    ...[...removed].map(([what, count]) => `${count} part${count === 1 ? '' : 's'} of the page (${what}) left out.`),
  );
  const declared = attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang') ?? attributeOf(article, 'lang');
  const language = languageTag(declared);
  if (language !== undefined) item.language = language;
  readDeskParagraphs(paragraphsOfBlocks(clean.body), item, reading);
  setText(item, 'headline', pageTitle(head));
}

function paragraphsOfBlocks(body: WireItem['body']): TextParagraph[] {
  return blocksOf(body).map((block) => {
    const lines = visibleText(block.outer).split('\n');
    return { text: lines.join(' '), lines, blankLinesBefore: 1, block };
  });
}

/** Metadata of the page: Open Graph, Dublin Core and the plain names. */
function readMetadata(head: XmlElement | undefined, item: WireItem, reading: Reading): void {
  const values = new Map<string, string>();
  for (const meta of descendantsOf(head, 'meta')) {
    const name = (attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? '').toLowerCase();
    const content = attributeOf(meta, 'content');
    if (name !== '' && content !== undefined && !values.has(name)) values.set(name, content);
  }
  const canonical = descendantsOf(head, 'link').find((link) => attributeOf(link, 'rel') === 'canonical');
  const address = safeAddress(attributeOf(canonical, 'href') ?? values.get('og:url'));
  if (address !== undefined) {
    setText(item, 'itemId', address);
    addSourceId(item, 'canonical', address);
  }
  setText(item, 'headline', values.get('og:title'));
  setText(item, 'deck', values.get('og:description') ?? values.get('description'));
  setText(item, 'section', values.get('article:section'));
  setText(item, 'provider', values.get('og:site_name'));
  setText(item, 'copyright', values.get('copyright'));
  for (const name of ['author', 'article:author', 'dc.creator']) {
    const author = values.get(name);
    if (author !== undefined && !/^https?:/.test(author)) item.parties.push({ function: 'creator', name: author });
  }
  for (const keyword of (values.get('keywords') ?? values.get('news_keywords') ?? '').split(','))
    addKeyword(item, keyword);
  const zone = reading.source.timeZone;
  const published = readOptionalTime(
    values.get('article:published_time') ?? values.get('date') ?? values.get('dc.date'),
    zone,
  );
  const modified = readOptionalTime(values.get('article:modified_time') ?? values.get('last-modified'), zone);
  if (published !== undefined) item.firstCreated = published;
  const version = modified ?? published;
  if (version !== undefined) item.versionCreated = version;
}

/** `<title>` often carries the name of the site behind a bar: without it. */
function pageTitle(head: XmlElement | undefined): string | undefined {
  return textOf(childOf(head, 'title'))?.replace(/\s+[|·–—-]\s+[^|·–—-]{2,40}$/u, '');
}

/** The longest `article`, else `main`, else everything. */
function articleOf(body: XmlElement): XmlElement {
  const candidates = [...descendantsOf(body, 'article'), ...withRole(body, 'articleBody')];
  let best: XmlElement | undefined;
  for (const candidate of candidates)
    if (best === undefined || rawTextOf(candidate).length > rawTextOf(best).length) best = candidate;
  return best ?? descendantsOf(body, 'main')[0] ?? body;
}

function withRole(root: XmlElement, itemprop: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (nodes: readonly XmlNode[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      if (attributeOf(node, 'itemprop') === itemprop) found.push(node);
      else visit(node.children);
    }
  };
  visit(root.children);
  return found;
}

function isFurniture(element: XmlElement, removed: Map<string, number>): boolean {
  const hidden = element.attributes.hidden !== undefined || attributeOf(element, 'aria-hidden') === 'true';
  const marks = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`.slice(0, LONGEST_MARKS);
  const block = /^(?:div|section|ul|ol|p|span|aside|header|figure)$/.test(element.name);
  const what = NOT_THE_ARTICLE.has(element.name)
    ? element.name
    : hidden
      ? 'hidden'
      : block
        ? FURNITURE_CLASS.exec(marks)?.[0].trim()
        : undefined;
  if (what === undefined || textOf(element) === undefined) return false;
  removed.set(what, (removed.get(what) ?? 0) + 1);
  return true;
}

/** Bylines, decks and times that the markup names. */
function movesToField(element: XmlElement, item: WireItem, reading: Reading): boolean {
  const marks = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'itemprop') ?? ''}`.slice(
    0,
    LONGEST_MARKS,
  );
  if (attributeOf(element, 'rel') === 'author' || /(?:^|[\s_-])(?:byline|author)(?=$|[\s_-])/i.test(marks)) {
    const text = textOf(element);
    if (text === undefined || text.length > 200) return false;
    addByline(item, text);
    return true;
  }
  if (element.name === 'time') {
    const time = readOptionalTime(attributeOf(element, 'datetime') ?? textOf(element), reading.source.timeZone);
    if (time?.instant === undefined || textOf(element) === undefined) return false;
    item.versionCreated ??= time;
    return true;
  }
  if (
    /(?:^|[\s_-])(?:deck|standfirst|subtitle|teaser|dek)(?=$|[\s_-])/i.test(marks) &&
    /^(?:p|div|h2|h3)$/.test(element.name)
  ) {
    const text = cleanLine(textOf(element));
    if (text === undefined || (item.deck !== undefined && item.deck !== text)) return false;
    item.deck = text;
    return true;
  }
  return false;
}
