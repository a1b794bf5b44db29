import { settleLanguage } from '../find-language.ts';
import { addSourceId, type Reading, setText } from '../item-fields.ts';
import { type ItemOutcome, readEach } from '../read-each.ts';
import { UnreadableWire } from '../unreadable.ts';
import { emptyWireItem, type WireItem, type WirePicture } from '../wire-item.ts';
import { readOptionalTime } from '../wire-time.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { readContentMeta } from './content-meta.ts';
import { captionOf, readContentSet, renditionsOf, titleAsHeadline } from './content-set.ts';
import { readItemMeta } from './item-meta.ts';
import { roleName } from './notes.ts';
import { isReuters, settleReutersText } from './reuters-habits.ts';

/** Namespace of NewsML-G2 in every version (IPTC NAR). */
export const NEWSML_G2_NAMESPACE = 'http://iptc.org/std/nar/2006-10-01/';

const ITEMS = new Set(['newsItem', 'packageItem', 'conceptItem', 'knowledgeItem', 'planningItem', 'catalogItem']);

/**
 * Reads NewsML-G2 of any version: a message with many items, or one item. Written to the IPTC specification 2.35 and to
 * what agencies really send (prefixes, versions and schemes of any kind).
 * @throws UnreadableWire for a document without items
 */
export function readNewsmlG2(root: XmlElement, reading: Reading): ItemOutcome[] {
  const items = root.name === 'newsMessage' ? childrenOf(root, 'itemSet').flatMap((set) => childrenOf(set)) : [root];
  const known = items.filter((item) => ITEMS.has(item.name));
  if (known.length === 0) throw new UnreadableWire('no-content', 'The NewsML-G2 file holds no news item.');
  const header = childOf(root, 'header');
  const outcomes = readEach(known, reading, (element) => readItem(element, header, reading));
  return withPictures(outcomes, known);
}

function readItem(element: XmlElement, header: XmlElement | undefined, reading: Reading): WireItem {
  if (element.name !== 'newsItem' && element.name !== 'packageItem') throw notAStory(element);
  const item = emptyWireItem('newsml-g2');
  setText(item, 'dialect', attributeOf(element, 'standardversion'));
  setText(item, 'itemId', attributeOf(element, 'guid'));
  setText(item, 'version', attributeOf(element, 'version'));
  addSourceId(item, 'guid', item.itemId);
  addSourceId(item, 'version', item.version);
  addSourceId(item, 'transmitId', textOf(childOf(header, 'transmitId')));
  if (item.itemId === undefined)
    throw new UnreadableWire(
      'missing-field',
      'A NewsML-G2 item has no guid, so its later corrections could not be matched to it.',
    );
  const sent = readOptionalTime(textOf(childOf(header, 'sent')), reading.source.timeZone);
  if (sent !== undefined) item.sent = sent;
  readItemMeta(element, item, reading);
  if (item.provider === undefined) setText(item, 'provider', textOf(childOf(header, 'sender')));
  const meta = childOf(element, 'contentMeta');
  readContentMeta(meta, item);
  titleAsHeadline(childOf(element, 'itemMeta'), item);
  item.kind = element.name === 'packageItem' ? 'composite' : kindOf(childOf(element, 'itemMeta'));
  refuseSchedules(item);
  if (item.kind === 'text' || item.kind === 'composite') readText(element, item, reading);
  else readMedia(element, item, reading);
  refuseNothing(item);
  const declared = attributeOf(childOf(meta, 'language'), 'tag') ?? attributeOf(element, 'xml:lang');
  settleLanguage(item, declared, reading.source);
  return item;
}

function notAStory(element: XmlElement): UnreadableWire {
  const what: Record<string, string> = {
    conceptItem: 'a concept item (a description of a person, place or topic)',
    knowledgeItem: 'a knowledge item (a list of terms)',
    planningItem: 'a planning item (coverage that is planned)',
    catalogItem: 'a catalog (a list of vocabularies)',
  };
  return new UnreadableWire(
    'not-a-story',
    `This is ${what[element.name] ?? element.name}, not a story; there is nothing to publish.`,
  );
}

/** A text without headline and text is an example or a mistake, unless it stops an earlier version. */
function refuseNothing(item: WireItem): void {
  const stops = item.status.some((evidence) => evidence.reading !== 'usable');
  if (item.kind === 'text' && item.headline === undefined && item.body === '' && !stops)
    throw new UnreadableWire('no-content', 'A NewsML-G2 item has neither a headline nor text.');
}

/** dpa's schedules, previews and mastheads are text items by class; their genre says that they are for newsrooms. */
function refuseSchedules(item: WireItem): void {
  const names = [
    ...item.genres.map((genre) => genre.name ?? ''),
    ...item.notes.filter((note) => note.role === 'genrenote').map((note) => note.text),
  ];
  const schedule = names.find((name) =>
    /^(?:Planungshinweis|Vorschau|Tagesvorschau|Impressum|Terminvorschau|Advisory|Daybook)\b/i.test(name),
  );
  if (schedule !== undefined && item.status.every((evidence) => evidence.reading === 'usable'))
    throw new UnreadableWire(
      'not-a-story',
      `This is a notice for newsrooms (“${schedule}”), not a story; there is nothing to publish.`,
    );
}

/** `ninat:` of IPTC and `icls:` of Reuters. Absent means text: that is what wires without a class send. */
function kindOf(meta: XmlElement | undefined): WireItem['kind'] {
  const itemClass = childOf(meta, 'itemClass');
  const name = (
    roleName(attributeOf(itemClass, 'qcode')) ??
    attributeOf(itemClass, 'uri')?.replace(/^.*\//, '') ??
    'text'
  ).toLowerCase();
  if (name === 'picture' || name === 'graphic' || name === 'video' || name === 'audio' || name === 'composite')
    return name;
  return name === 'animated' || name === 'animation' ? 'graphic' : name === 'photo' ? 'picture' : 'text';
}

function readText(element: XmlElement, item: WireItem, reading: Reading): void {
  const content = childOf(element, 'contentSet');
  readContentSet(content, item, reading);
  if (isReuters(item)) settleReutersText(item);
  const media = renditionsOf(content).filter((rendition) => /^(?:image|video|audio)\//.test(rendition.mediaType ?? ''));
  const kind = media[0]?.mediaType?.startsWith('video')
    ? 'video'
    : media[0]?.mediaType?.startsWith('audio')
      ? 'audio'
      : 'picture';
  if (media.length > 0) item.pictures.push({ kind, renditions: media });
  for (const group of descendantsOf(childOf(element, 'groupSet'), 'itemRef')) {
    const itemId = attributeOf(group, 'residref') ?? attributeOf(group, 'href');
    const version = attributeOf(group, 'version');
    if (itemId !== undefined)
      item.links.push(version === undefined ? { relation: 'member', itemId } : { relation: 'member', itemId, version });
  }
}

/** An item that is itself a picture, video or sound: caption and renditions as its one picture. */
function readMedia(element: XmlElement, item: WireItem, reading: Reading): void {
  const meta = childOf(element, 'contentMeta');
  const content = childOf(element, 'contentSet');
  const caption = captionOf(meta);
  if (item.deck !== undefined && item.deck === caption) delete item.deck;
  const kind = item.kind === 'text' || item.kind === 'composite' ? 'picture' : item.kind;
  item.pictures.push({
    kind,
    ...(item.itemId === undefined ? {} : { id: item.itemId }),
    ...(item.headline === undefined ? {} : { headline: item.headline }),
    ...(caption === undefined ? {} : { caption }),
    ...(item.creditLine === undefined ? {} : { creditLine: item.creditLine }),
    ...(item.bylines[0] === undefined ? {} : { byline: item.bylines[0] }),
    ...(item.copyright === undefined ? {} : { copyright: item.copyright }),
    ...(item.usageTerms.length === 0 ? {} : { usageTerms: item.usageTerms.join(' ') }),
    ...(item.digitalSourceType === undefined ? {} : { digitalSourceType: item.digitalSourceType }),
    renditions: renditionsOf(content),
  });
  readContentSet(content, item, reading);
}

/** Pictures that a message carries next to the text that links to them are given to that text as well. */
function withPictures(outcomes: ItemOutcome[], elements: readonly XmlElement[]): ItemOutcome[] {
  const pictures = new Map<string, WirePicture>();
  for (const outcome of outcomes) {
    if (!('item' in outcome) || outcome.item.itemId === undefined) continue;
    const picture =
      outcome.item.kind === 'text' || outcome.item.kind === 'composite' ? undefined : outcome.item.pictures[0];
    if (picture !== undefined) pictures.set(outcome.item.itemId, picture);
  }
  if (pictures.size === 0 || elements.length < 2) return outcomes;
  for (const outcome of outcomes) {
    if (!('item' in outcome) || (outcome.item.kind !== 'text' && outcome.item.kind !== 'composite')) continue;
    for (const { itemId } of outcome.item.links) {
      const picture = pictures.get(itemId);
      if (picture !== undefined && !outcome.item.pictures.includes(picture)) outcome.item.pictures.push(picture);
    }
  }
  return outcomes;
}
