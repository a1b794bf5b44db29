import { visibleText } from '../../story/xhtml.ts';
import { cleanBody } from '../body/clean-body.ts';
import { parseHtml } from '../body/html-tree.ts';
import { readMarkupBody } from '../body/markup-body.ts';
import { positive } from '../body/media.ts';
import { settleLanguage } from '../find-language.ts';
import {
  addByline,
  addConcept,
  addHeadline,
  addKeyword,
  addNote,
  addSignal,
  addSourceId,
  addStatusField,
  addUsageTerms,
  cleanLine,
  conceptOfQCode,
  type Reading,
  setText,
  urgencyOf,
} from '../item-fields.ts';
import { roleName } from '../newsml-g2/notes.ts';
import { joinBodies } from '../nitf/nitf-body.ts';
import { UnreadableWire } from '../unreadable.ts';
import { emptyWireItem, type WireItem, type WirePicture } from '../wire-item.ts';
import { readOptionalTime } from '../wire-time.ts';
import { type JsonObject, numberAt, objectAt, objectsAt, textAt } from './parse-json.ts';

/** Whether an object is an entry of dpa's digital wires. */
export function isDigitalwires(value: JsonObject): boolean {
  return (
    (textAt(value, 'format') ?? '').startsWith('digitalwires') ||
    (textAt(value, 'urn') !== undefined && value.article_html !== undefined)
  );
}

/**
 * Reads an entry of dpa's digital wires (format 0.9 and later). An embargo comes with the status "usable", the closing
 * line with a flag that calls it publishable: both are read by what they are.
 */
export function readDigitalwires(value: JsonObject, reading: Reading): WireItem {
  const item = emptyWireItem('dpa-digitalwires');
  setText(item, 'dialect', textAt(value, 'format')?.replace(/^digitalwires@?/, ''));
  setText(item, 'itemId', textAt(value, 'urn'));
  setText(item, 'version', textAt(value, 'version'));
  for (const name of ['urn', 'version', 'entry_id', 'updated', 'autopublishnotice'])
    addSourceId(item, name, textAt(value, name));
  if (item.itemId === undefined)
    throw new UnreadableWire(
      'missing-field',
      'A dpa item has no urn, so its later corrections could not be matched to it.',
    );
  readTimesAndStatus(value, item, reading);
  readLines(value, item);
  for (const category of objectsAt(value, 'categories')) readCategory(category, item);
  readNotes(value, item, reading);
  refuseSchedules(item);
  readText(value, item, reading);
  readPictures(value, item);
  if (item.body === '' && item.headline === undefined && item.pictures.length === 0)
    throw new UnreadableWire('no-content', 'The dpa item has neither a headline nor text.');
  settleLanguage(item, textAt(value, 'language'), reading.source);
  return item;
}

function readTimesAndStatus(value: JsonObject, item: WireItem, reading: Reading): void {
  const zone = reading.source.timeZone;
  const versionCreated = readOptionalTime(textAt(value, 'version_created'), zone);
  if (versionCreated !== undefined) item.versionCreated = versionCreated;
  const firstCreated = readOptionalTime(textAt(value, 'first_created', 'content_created'), zone);
  if (firstCreated !== undefined) item.firstCreated = firstCreated;
  const sent = readOptionalTime(textAt(value, 'updated'), zone);
  if (sent !== undefined) item.sent = sent;
  const embargoed = readOptionalTime(textAt(value, 'embargoed'), zone);
  if (embargoed !== undefined) item.embargo.push({ where: 'embargoed', time: embargoed });
  addStatusField(item, 'pubstatus', textAt(value, 'pubstatus'), item.embargo.length > 0);
  readSignal(textAt(value, 'signal'), item);
  const urgency = urgencyOf(textAt(value, 'urgency'));
  if (urgency !== undefined) item.urgency = urgency;
}

function readSignal(signal: string | undefined, item: WireItem): void {
  if (signal === undefined) return;
  addConcept(item.signalCodes, conceptOfQCode(signal, undefined, 'signal'));
  if (/correction$/.test(signal)) addSignal(item, 'correction');
  else if (/update$/.test(signal)) addSignal(item, 'update');
  else if (/repeat$|refile$/.test(signal)) addSignal(item, 'repeat');
}

function readLines(value: JsonObject, item: WireItem): void {
  setText(item, 'headline', textAt(value, 'headline'));
  addHeadline(item, 'kicker', textAt(value, 'kicker'));
  addHeadline(item, 'subhead', textAt(value, 'subhead'));
  if (cleanLine(textAt(value, 'teaser')) !== item.headline) setText(item, 'deck', textAt(value, 'teaser'));
  addByline(item, textAt(value, 'byline'));
  setText(item, 'dateline', textAt(value, 'dateline'));
  setText(item, 'creditLine', textAt(value, 'creditline'));
  setText(item, 'copyright', textAt(value, 'copyrightnotice'));
  const terms = textAt(value, 'usageterms');
  if (terms !== 'None') addUsageTerms(item, terms);
}

/** `categories` holds nearly all metadata, told apart by `dnltype:…`. */
function readCategory(category: JsonObject, item: WireItem): void {
  const type = roleName(textAt(category, 'type')) ?? '';
  const name = textAt(category, 'name');
  const qcode = textAt(category, 'qcode') ?? name;
  if (qcode === undefined) return;
  const concept = conceptOfQCode(qcode, name, type);
  switch (type) {
    case 'pubstatus':
      if (item.status.every(({ printed }) => printed !== name))
        addStatusField(item, 'categories pubstatus', qcode, item.embargo.length > 0);
      break;
    case 'signal':
      readSignal(qcode, item);
      break;
    case 'wire':
      addConcept(item.services, concept);
      break;
    case 'keyword':
      addKeyword(item, name);
      break;
    case 'genre':
      addConcept(item.genres, concept);
      break;
    case 'desk':
    case 'rubric':
    case 'scope':
      addConcept(item.categories, concept);
      break;
    case 'geosubject':
    case 'poi':
    case 'locationcreated':
      if (name !== undefined)
        item.places.push({
          role: type === 'locationcreated' ? 'origin' : 'subject',
          name,
          concept,
          ...pointOf(category),
        });
      break;
    case 'creator':
    case 'contributor':
    case 'infosource':
    case 'provider':
      addParty(type, name, category, item);
      if (type === 'provider') setText(item, 'provider', name);
      break;
    case 'urgency':
    case 'language':
      break;
    default:
      addConcept(item.subjects, concept);
  }
}

function addParty(
  type: 'creator' | 'contributor' | 'infosource' | 'provider',
  name: string | undefined,
  category: JsonObject,
  item: WireItem,
): void {
  const qcode = textAt(category, 'qcode');
  const role = textAt(category, 'role');
  if (name === undefined) return;
  item.parties.push({
    function: type === 'infosource' ? 'info-source' : type,
    name,
    ...(qcode === undefined ? {} : { concept: conceptOfQCode(qcode, undefined, type) }),
    ...(role === undefined ? {} : { role }),
  });
}

/** GeoJSON: longitude first. */
function pointOf(category: JsonObject): { latitude: number; longitude: number } | Record<string, never> {
  const pair = objectAt(category, 'geojson', 'geometry').coordinates;
  if (!Array.isArray(pair)) return {};
  const [longitude, latitude] = pair.map(Number);
  return longitude !== undefined && latitude !== undefined && Number.isFinite(longitude) && Number.isFinite(latitude)
    ? { latitude, longitude }
    : {};
}

/** Every note stays with the desk, whatever `is_publishable` says; the closing line is the sign-off. */
function readNotes(value: JsonObject, item: WireItem, reading: Reading): void {
  for (const note of objectsAt(value, 'ednotes')) {
    const role = roleName(textAt(note, 'role')) ?? 'edNote';
    if (role === 'closingline') setText(item, 'signoff', textAt(note, 'ednote'));
    else addNote(item, role, textAt(note, 'ednote'));
  }
  const notepad = objectAt(value, 'notepad');
  for (const name of ['public_html', 'nonpublic_html']) {
    const html = textAt(notepad, name);
    if (html !== undefined)
      addNote(
        item,
        name === 'public_html' ? 'notepad' : 'notepad nonpublic',
        visibleText(cleanBody([parseHtml(html, reading.deadline)]).body),
      );
  }
}

function refuseSchedules(item: WireItem): void {
  const names = [
    ...item.genres.map((genre) => genre.name ?? ''),
    ...item.notes.filter(({ role }) => role === 'genrenote').map(({ text }) => text),
  ];
  const schedule = names.find((name) =>
    /^(?:Planungshinweis|Vorschau|Tagesvorschau|Terminvorschau|Impressum)\b/i.test(name),
  );
  if (schedule !== undefined && item.status.every(({ reading }) => reading === 'usable'))
    throw new UnreadableWire(
      'not-a-story',
      `This is a notice for newsrooms (“${schedule}”), not a story; there is nothing to publish.`,
    );
}

/** The text, then the box with facts that dpa sends for publication next to it. Its dateline stands in a field of its own. */
function readText(value: JsonObject, item: WireItem, reading: Reading): void {
  const article = textAt(value, 'article_html');
  if (article !== undefined) readMarkupBody(article, item, reading);
  const infobox = textAt(value, 'infobox_html');
  if (infobox === undefined) return;
  const before = item.body;
  const box = emptyWireItem('dpa-digitalwires');
  readMarkupBody(infobox, box, reading);
  item.body = joinBodies(before, box.body);
}

function readPictures(value: JsonObject, item: WireItem): void {
  for (const association of objectsAt(value, 'associations')) {
    const id = textAt(association, 'urn');
    const headline = cleanLine(textAt(association, 'headline'));
    const caption = cleanLine(textAt(association, 'caption'));
    const creditLine = cleanLine(textAt(association, 'creditline'));
    item.pictures.push({
      kind: kindOf(textAt(association, 'type')),
      ...(id === undefined ? {} : { id }),
      ...(headline === undefined ? {} : { headline }),
      ...(caption === undefined ? {} : { caption }),
      ...(creditLine === undefined ? {} : { creditLine }),
      renditions: objectsAt(association, 'renditions').flatMap(renditionOf),
    });
  }
  // An entry about a picture alone has no text of its own.
  const only = item.pictures[0];
  if (item.body === '' && only !== undefined) item.kind = only.kind;
  if (item.kind === 'text' || only === undefined || only.caption !== undefined) return;
  const captions = objectsAt(value, 'descriptions')
    .map((one) => cleanLine(textAt(one, 'description')))
    .filter((text) => text !== undefined);
  const caption = captions[0];
  if (caption !== undefined) only.caption = caption;
}

function kindOf(type: string | undefined): WirePicture['kind'] {
  return type === 'video' || type === 'audio' || type === 'graphic' ? type : 'picture';
}

function renditionOf(rendition: JsonObject): WirePicture['renditions'] {
  const href = textAt(rendition, 'url', 'href');
  if (href === undefined) return [];
  const mediaType = textAt(rendition, 'mimetype');
  const width = positive(numberAt(rendition, 'width'));
  const height = positive(numberAt(rendition, 'height'));
  return [
    {
      href,
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    },
  ];
}
