import { visibleText } from '../../story/xhtml.ts';
import { cleanBody } from '../body/clean-body.ts';
import { parseHtml } from '../body/html-tree.ts';
import { looksLikeMarkup, readHtmlBody, readMarkupBody } from '../body/markup-body.ts';
import { dropRepeatedHeadline } from '../body/repeated-headline.ts';
import { settleLanguage } from '../find-language.ts';
import {
  addByline,
  addConcept,
  addHeadline,
  addKeyword,
  addNote,
  addSourceId,
  addStatusField,
  addUsageTerms,
  cleanLine,
  type Reading,
  setText,
  urgencyOf,
} from '../item-fields.ts';
import { readNitfBody } from '../nitf/nitf-body.ts';
import { UnreadableWire } from '../unreadable.ts';
import { type CodedConcept, emptyWireItem, type WireItem, type WirePicture } from '../wire-item.ts';
import { readOptionalTime } from '../wire-time.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { pictureOfNinjs, sourceTypeOfNinjs } from './ninjs-picture.ts';
import { type JsonObject, objectAt, objectsAt, textAt, textsAt } from './parse-json.ts';

/** Whether an object is ninjs of any generation or dialect, by the names of its fields. */
export function isNinjs(value: JsonObject): boolean {
  const named = textAt(value, 'uri', 'guid') !== undefined;
  const content = [
    'versioncreated',
    'versionCreated',
    'headline',
    'headlines',
    'body_xhtml',
    'body_html',
    'body_text',
    'bodies',
    'descriptions',
    'pubstatus',
    'pubStatus',
    'associations',
    'renditions',
    'eventDetails',
    'plannedCoverage',
  ];
  return named && content.some((name) => value[name] !== undefined);
}

/**
 * Reads ninjs 1.x, 2.x and 3.x and the dialects of Superdesk. The generations differ in letter case and in objects
 * against arrays, and files lie about their version, so every name of every generation is looked for.
 */
export function readNinjs(value: JsonObject, reading: Reading): WireItem {
  const item = emptyWireItem('ninjs');
  const type = textAt(value, 'type') ?? 'text';
  if (/^(?:event|planning)$/.test(type))
    throw new UnreadableWire(
      'not-a-story',
      `This is ${type === 'event' ? 'an event' : 'a planning item'}, not a story; there is nothing to publish.`,
    );
  item.kind = kindOf(type);
  setText(
    item,
    'dialect',
    textAt(objectAt(value, 'standard'), 'version') ?? textAt(objectAt(value, '$standard'), 'version'),
  );
  readIdentity(value, item);
  readTimesAndStatus(value, item, reading);
  readLines(value, item, reading);
  readConcepts(value, item);
  readBodies(value, item, reading);
  const sourceType = sourceTypeOfNinjs(value);
  if (sourceType !== undefined) item.digitalSourceType = sourceType;
  if (item.kind !== 'text' && item.kind !== 'composite')
    item.pictures.unshift(pictureOfNinjs(value, item.kind, reading));
  else
    for (const rendition of mediaOnly(value))
      item.pictures.push(pictureOfNinjs({ renditions: [rendition] }, 'picture', reading));
  readAssociations(value, item, reading);
  if (
    item.kind === 'text' &&
    item.headline === undefined &&
    item.body === '' &&
    item.status.every(({ reading: status }) => status === 'usable')
  )
    throw new UnreadableWire('no-content', 'The ninjs item has neither a headline nor text.');
  settleLanguage(item, textAt(value, 'language'), reading.source);
  return item;
}

function kindOf(type: string): WireItem['kind'] {
  if (type === 'picture' || type === 'graphic' || type === 'video' || type === 'audio' || type === 'composite')
    return type;
  return type === 'photo' || type === 'image' ? 'picture' : 'text';
}

/** Renditions of a text that are pictures. */
const mediaOnly = (value: JsonObject): JsonObject[] =>
  objectsAt(value, 'renditions').filter((rendition) =>
    /^image\//.test(textAt(rendition, 'mimetype', 'contentType', 'contenttype', 'format') ?? ''),
  );

function readIdentity(value: JsonObject, item: WireItem): void {
  for (const name of ['uri', 'guid', 'version', 'evolvedfrom', 'original_id', 'profile'])
    addSourceId(item, name, textAt(value, name));
  // AP's addresses carry the subscriber's query, which changes with every version.
  setText(item, 'itemId', textAt(value, 'uri', 'guid')?.replace(/^(https?:\/\/[^/]*\.ap\.org\/[^?]*)\?.*$/s, '$1'));
  setText(item, 'version', textAt(value, 'version'));
  if (item.itemId === undefined)
    throw new UnreadableWire(
      'missing-field',
      'A ninjs item has no uri, so its later corrections could not be matched to it.',
    );
  const altIds = value.altids ?? value.altIds;
  if (Array.isArray(altIds))
    for (const id of objectsAt(value, 'altids', 'altIds'))
      addSourceId(item, `altId ${textAt(id, 'role') ?? ''}`.trim(), textAt(id, 'value'));
  else
    for (const name of Object.keys(objectAt(altIds)))
      addSourceId(item, `altId ${name}`, textAt(objectAt(altIds), name));
  const evolved = textAt(value, 'evolvedfrom');
  if (evolved !== undefined) item.links.push({ relation: 'evolvedFrom', itemId: evolved });
  for (const source of objectsAt(value, 'infosources', 'infoSources', 'infosource')) {
    const name = textAt(source, 'name', 'literal');
    const role = textAt(source, 'role', 'rel');
    if (name !== undefined)
      item.parties.push(
        role === undefined ? { function: 'info-source', name } : { function: 'info-source', name, role },
      );
  }
  for (const author of objectsAt(value, 'authors')) {
    const name = textAt(author, 'name');
    const role = textAt(author, 'role', 'jobtitle');
    if (name !== undefined)
      item.parties.push({ function: 'creator', name, nature: 'person', ...(role === undefined ? {} : { role }) });
  }
  setText(item, 'provider', textAt(value, 'provider', 'source'));
  const holder = textAt(value, 'copyrightholder', 'copyrightHolder');
  if (holder !== undefined) item.parties.push({ function: 'copyright-holder', name: holder });
}

function readTimesAndStatus(value: JsonObject, item: WireItem, reading: Reading): void {
  const zone = reading.source.timeZone;
  const versionCreated = readOptionalTime(textAt(value, 'versioncreated', 'versionCreated'), zone);
  if (versionCreated !== undefined) item.versionCreated = versionCreated;
  const firstCreated = readOptionalTime(textAt(value, 'firstcreated', 'firstCreated'), zone);
  if (firstCreated !== undefined) item.firstCreated = firstCreated;
  const expires = readOptionalTime(textAt(value, 'expires'), zone);
  if (expires !== undefined) item.expires = expires;
  const embargoed = readOptionalTime(textAt(value, 'embargoed', 'embargoedUntil', 'embargoeduntil'), zone);
  if (embargoed !== undefined) item.embargo.push({ where: 'embargoed', time: embargoed });
  addNote(item, 'embargoedreason', textAt(value, 'embargoedreason', 'embargoedReason'));
  addStatusField(item, 'pubstatus', textAt(value, 'pubstatus', 'pubStatus'), item.embargo.length > 0);
  const urgency = urgencyOf(textAt(value, 'urgency', 'priority'));
  if (urgency !== undefined) item.urgency = urgency;
}

function readLines(value: JsonObject, item: WireItem, reading: Reading): void {
  const headlines = objectsAt(value, 'headlines').filter((line) => textAt(line, 'value') !== undefined);
  const main =
    headlines.find((line) => /^(?:main|headline|title|hl1)?$/i.test(textAt(line, 'role') ?? '')) ?? headlines[0];
  setText(
    item,
    'headline',
    plain(textAt(value, 'headline') ?? (main === undefined ? undefined : textAt(main, 'value')), reading),
  );
  for (const line of headlines)
    if (line !== main) addHeadline(item, textAt(line, 'role') ?? 'headline', plain(textAt(line, 'value'), reading));
  for (const name of Object.keys(value))
    if (name.startsWith('headline_')) addHeadline(item, name.slice(9), plain(textAt(value, name), reading));
  setText(item, 'headline', textAt(value, 'title'));
  addByline(item, plain(textAt(value, 'byline', 'by'), reading));
  setText(item, 'slugline', textAt(value, 'slugline'));
  setText(item, 'dateline', textAt(value, 'dateline'));
  setText(item, 'creditLine', textAt(value, 'creditline', 'creditLine'));
  setText(item, 'copyright', textAt(value, 'copyrightnotice', 'copyrightNotice'));
  for (const terms of textsAt(value, 'usageterms', 'usageTerms')) addUsageTerms(item, terms);
  for (const note of textsAt(value, 'ednote', 'edNote')) addNote(item, 'edNote', note);
  for (const keyword of textsAt(value, 'keywords', 'keyword')) addKeyword(item, keyword);
  if (item.kind === 'text' || item.kind === 'composite') readDescriptions(value, item, reading);
}

/** Descriptions of a text are its deck; captions among them belong to pictures. */
function readDescriptions(value: JsonObject, item: WireItem, reading: Reading): void {
  const named = Object.keys(value)
    .filter((name) => /^description_(?!caption)/.test(name))
    .sort();
  const listed = objectsAt(value, 'descriptions').filter((one) => !/caption/i.test(textAt(one, 'role') ?? ''));
  for (const text of [...named.map((name) => textAt(value, name)), ...listed.map((one) => textAt(one, 'value'))]) {
    const deck = cleanLine(plain(text, reading));
    if (deck !== undefined && deck !== item.headline) setText(item, 'deck', deck);
  }
}

/** Text of a field that may carry markup. */
function plain(text: string | undefined, reading: Reading): string | undefined {
  if (text === undefined || !(looksLikeMarkup(text) || /&[#a-z]/i.test(text))) return text;
  return visibleText(cleanBody([parseHtml(text, reading.deadline)]).body);
}

function readConcepts(value: JsonObject, item: WireItem): void {
  for (const [field, scheme] of [
    ['subject', 'subject'],
    ['subjects', 'subject'],
    ['person', 'person'],
    ['people', 'person'],
    ['organisation', 'organisation'],
    ['organisations', 'organisation'],
    ['event', 'event'],
    ['events', 'event'],
    ['object', 'object'],
    ['objects', 'object'],
  ] as const)
    for (const one of objectsAt(value, field)) {
      const concept = conceptOf(one, scheme);
      if (/^(?:category|desk|department|rubric)$/i.test(textAt(one, 'rel') ?? '')) addConcept(item.categories, concept);
      else addConcept(item.subjects, concept);
    }
  for (const genre of objectsAt(value, 'genre', 'genres')) addConcept(item.genres, conceptOf(genre, 'genre'));
  for (const service of objectsAt(value, 'service')) addConcept(item.services, conceptOf(service, 'service'));
  for (const one of objectsAt(value, 'place', 'places')) {
    const name = textAt(one, 'name', 'literal');
    const concept = conceptOf(one, 'place');
    if (name !== undefined)
      item.places.push({
        role: 'subject',
        name,
        ...(concept === undefined || concept.code === name ? {} : { concept }),
      });
  }
  const located = textAt(value, 'located');
  if (located !== undefined) item.places.push({ role: 'origin', name: located });
}

/** `scheme` + `code` (1.x), `uri`, `literal` or at least a name. */
function conceptOf(one: JsonObject, fallback: string): CodedConcept | undefined {
  const name = textAt(one, 'name');
  const code = textAt(one, 'code', 'qcode', 'uri', 'literal', 'id') ?? name;
  if (code === undefined) return undefined;
  const uri = textAt(one, 'code', 'qcode') === undefined && textAt(one, 'uri') !== undefined;
  const concept = { scheme: textAt(one, 'scheme') ?? (uri ? 'uri' : fallback), code };
  return name === undefined ? concept : { ...concept, name };
}

/** Bodies from best to last: XHTML or HTML, NITF, text. */
function readBodies(value: JsonObject, item: WireItem, reading: Reading): void {
  const candidates: { text: string; rank: number }[] = [];
  const offer = (text: string | undefined, kind: string, role: string): void => {
    if (text === undefined || /nonpublic|notepad|private|caption/i.test(role)) return;
    const rank = /html/i.test(kind) ? 0 : /<nitf[\s>]/.test(text.slice(0, 500)) ? 1 : /text|plain/i.test(kind) ? 2 : 3;
    candidates.push({ text, rank: /(?:^|_)(?:main|body|full|html|xhtml|)$/i.test(role) ? rank : rank + 0.5 });
  };
  for (const name of Object.keys(value)) if (name.startsWith('body_')) offer(textAt(value, name), name, name.slice(5));
  for (const body of objectsAt(value, 'bodies'))
    offer(
      textAt(body, 'value'),
      textAt(body, 'contenttype', 'contentType') ?? 'text/plain',
      textAt(body, 'role') ?? '',
    );
  candidates.sort((one, other) => one.rank - other.rank);
  const best = candidates[0];
  if (best === undefined) return;
  if (best.rank >= 1 && best.rank < 2) readNitfText(best.text, item, reading);
  else if (best.rank < 1) readHtmlBody(best.text, item, reading);
  else readMarkupBody(best.text, item, reading);
  dropRepeatedHeadline(item);
  // A composite with a text of its own is a story with pictures.
  if (item.kind === 'composite' && item.body !== '') item.kind = 'text';
}

function readNitfText(text: string, item: WireItem, reading: Reading): void {
  const root = parseXml(text, reading.limits.maximumDepth, reading.deadline);
  readNitfBody(root, item);
}

function readAssociations(value: JsonObject, item: WireItem, reading: Reading): void {
  for (const association of objectsAt(value, 'associations')) {
    const type = textAt(association, 'type') ?? '';
    const itemId = textAt(association, 'uri', 'guid');
    if (
      /^(?:picture|photo|image|graphic|video|audio)$/.test(type) ||
      (type === '' && association.renditions !== undefined)
    ) {
      addAssociatedPicture(pictureOfNinjs(association, kindOf(type === '' ? 'picture' : type), reading), item);
    } else if (itemId !== undefined) {
      const version = textAt(association, 'version');
      const relation = textAt(association, 'rel') ?? 'association';
      item.links.push(version === undefined ? { relation, itemId } : { relation, itemId, version });
    }
  }
}

/** A picture that also stands in the body is kept once, in the fuller form that the association has. */
function addAssociatedPicture(picture: WirePicture, item: WireItem): void {
  const same = item.pictures.findIndex(
    (other) =>
      other.id === undefined &&
      ((other.caption !== undefined && other.caption === picture.caption) ||
        other.renditions.some(({ href }) => picture.renditions.some((rendition) => rendition.href === href))),
  );
  if (same >= 0) item.pictures.splice(same, 1);
  if (picture.caption === undefined && picture.renditions.length === 0 && picture.id !== undefined) {
    // Only an address: of the file itself, or of an item to be fetched from elsewhere.
    if (/\.(?:jpe?g|png|gif|webp|mp4|mp3)$/i.test(picture.id))
      item.pictures.push({ ...picture, renditions: [{ href: picture.id }] });
    else item.links.push({ relation: `association ${picture.kind}`, itemId: picture.id });
  } else item.pictures.push(picture);
}
