import { readMarkupBody } from '../body/markup-body.ts';
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
  type Reading,
  setText,
  urgencyOf,
} from '../item-fields.ts';
import { readNitfBody } from '../nitf/nitf-body.ts';
import { UnreadableWire } from '../unreadable.ts';
import { type CodedConcept, emptyWireItem, type WireItem, type WireSignal } from '../wire-item.ts';
import { readOptionalTime } from '../wire-time.ts';
import { parseXml } from '../xml/parse-xml.ts';
import { pictureOfNinjs } from './ninjs-picture.ts';
import { isObject, type JsonObject, numberAt, objectAt, objectsAt, textAt, textsAt } from './parse-json.ts';

/** Whether an object is an item of AP's Media API: its ids are AP's own. */
export function isApItem(value: JsonObject): boolean {
  return (
    textAt(objectAt(value, 'altids'), 'itemid') !== undefined &&
    (value.pubstatus !== undefined || value.editorialtypes !== undefined || value.slugline !== undefined)
  );
}

/** What `editorialtypes` says besides stopping the item (AP's API description; peers, section 2.1). */
const SIGNAL_OF_TYPE: Readonly<Record<string, WireSignal | undefined>> = {
  corrective: 'correction',
  correction: 'correction',
  clarification: 'correction',
  add: 'update',
  lead: 'update',
  writethru: 'update',
  takes: 'update',
  advisory: 'advisory',
};

/** Types that stop an item, or hold it until the time in `embargoed`. */
const STOPPING_TYPE = /^(?:kill|withhold|holdforrelease|disregard|elimination)$/i;

/** Items made for newsrooms by their profile. */
const SCHEDULE_PROFILE = /^(?:daybook|planner|budget|digest|advisory)/i;

/**
 * Reads one item of AP's Media API. AP says not to use `pubstatus` alone: `editorialtypes`, `embargoed` and `signals`
 * are all kept as evidence, and the most restrictive one decides later.
 * @param envelope the object around the item, in which some systems put the text as NITF
 */
export function readApItem(value: JsonObject, envelope: JsonObject, reading: Reading): WireItem {
  const item = emptyWireItem('ap-media-json');
  item.kind = kindOf(textAt(value, 'type'));
  setText(item, 'dialect', textAt(envelope, 'api_version'));
  readIdentity(value, item);
  readStatus(value, item, reading);
  refuseWhatIsNoStory(value, item);
  readLines(value, item);
  readConcepts(value, item);
  readBody(value, envelope, item, reading);
  if (item.kind !== 'text' && item.kind !== 'composite')
    item.pictures.unshift(pictureOfNinjs(value, item.kind, reading));
  for (const association of objectsAt(value, 'associations')) readAssociation(association, item, reading);
  settleLanguage(item, textAt(value, 'language'), reading.source);
  return item;
}

function kindOf(type: string | undefined): WireItem['kind'] {
  if (type === 'graphic' || type === 'video' || type === 'audio' || type === 'composite') return type;
  return type === 'photo' || type === 'picture' ? 'picture' : 'text';
}

function readIdentity(value: JsonObject, item: WireItem): void {
  const altIds = objectAt(value, 'altids');
  for (const name of Object.keys(altIds)) addSourceId(item, name, textAt(altIds, name));
  // The address carries the subscriber's query and is different each time: not an id.
  addSourceId(item, 'uri', textAt(value, 'uri')?.replace(/\?.*$/s, ''));
  setText(item, 'itemId', textAt(altIds, 'itemid'));
  setText(item, 'version', textAt(value, 'version'));
  addSourceId(item, 'version', textAt(value, 'version'));
  setText(item, 'provider', textAt(value, 'provider'));
  for (const name of ['profile', 'editorialrole', 'textformat']) addSourceId(item, name, textAt(value, name));
  for (const link of objectsAt(value, 'links')) {
    const itemId = textAt(link, 'href');
    if (itemId !== undefined) item.links.push({ relation: textAt(link, 'rel') ?? 'link', itemId });
  }
}

function readStatus(value: JsonObject, item: WireItem, reading: Reading): void {
  const zone = reading.source.timeZone;
  const versionCreated = readOptionalTime(textAt(value, 'versioncreated'), zone);
  if (versionCreated !== undefined) item.versionCreated = versionCreated;
  const firstCreated = readOptionalTime(textAt(value, 'firstcreated'), zone);
  if (firstCreated !== undefined) item.firstCreated = firstCreated;
  const embargoed = readOptionalTime(textAt(value, 'embargoed'), zone);
  if (embargoed !== undefined) item.embargo.push({ where: 'embargoed', time: embargoed });
  addStatusField(item, 'pubstatus', textAt(value, 'pubstatus'), item.embargo.length > 0);
  for (const type of textsAt(value, 'editorialtypes')) {
    if (STOPPING_TYPE.test(type)) addStatusField(item, 'editorialtypes', type, item.embargo.length > 0);
    addSignal(item, SIGNAL_OF_TYPE[type.toLowerCase()]);
    addConcept(item.signalCodes, { scheme: 'editorialtypes', code: type });
  }
  for (const signal of textsAt(value, 'signals')) {
    addConcept(item.signalCodes, { scheme: 'signals', code: signal });
    if (/^test$/i.test(signal)) addSignal(item, 'test');
    if (/^explicitcontent$/i.test(signal)) addSignal(item, 'content-warning');
  }
  const urgency = urgencyOf(textAt(value, 'urgency')) ?? urgencyOfPriority(textAt(value, 'editorialpriority'));
  if (urgency !== undefined) item.urgency = urgency;
}

/** AP's wire priorities are urgency 1 to 8 in letters: f b u r d w a s. */
export function urgencyOfPriority(letter: string | undefined): number | undefined {
  const at = letter === undefined || letter.length !== 1 ? -1 : 'fburdwas'.indexOf(letter.toLowerCase());
  return at < 0 ? undefined : at + 1;
}

function refuseWhatIsNoStory(value: JsonObject, item: WireItem): void {
  const profile = textAt(value, 'profile') ?? '';
  const notice = item.signals.includes('advisory') ? 'Advisory' : SCHEDULE_PROFILE.test(profile) ? profile : undefined;
  if (notice !== undefined && item.status.every(({ reading }) => reading === 'usable') && item.embargo.length === 0)
    throw new UnreadableWire(
      'not-a-story',
      `This is a notice for newsrooms (“${notice}”), not a story; there is nothing to publish.`,
    );
}

function readLines(value: JsonObject, item: WireItem): void {
  setText(item, 'headline', textAt(value, 'headline', 'title'));
  addHeadline(item, 'headline_extended', textAt(value, 'headline_extended'));
  setText(item, 'slugline', textAt(value, 'slugline'));
  setText(item, 'deck', textAt(value, 'description_summary'));
  for (const byline of objectsAt(value, 'bylines')) {
    addByline(item, textAt(byline, 'by'));
    const role = textAt(byline, 'title');
    const name = cleanLine(textAt(byline, 'by', 'name'));
    if (name !== undefined) item.parties.push({ function: 'creator', name, ...(role === undefined ? {} : { role }) });
  }
  for (const [field, role] of [
    ['photographer', 'photographer'],
    ['producer', 'producer'],
    ['captionwriter', 'caption writer'],
    ['editor', 'editor'],
  ] as const) {
    const name = textAt(objectAt(value, field), 'name') ?? textAt(value, field);
    if (name !== undefined)
      item.parties.push({ function: role === 'photographer' ? 'creator' : 'contributor', name, role });
  }
  for (const source of objectsAt(value, 'infosource')) {
    const name = textAt(source, 'name');
    if (name !== undefined) item.parties.push({ function: 'info-source', name });
  }
  setText(item, 'dateline', textAt(value, 'located'));
  setText(item, 'creditLine', textAt(value, 'creditline'));
  setText(item, 'copyright', textAt(value, 'copyrightnotice'));
  addNote(item, 'ednote', textAt(value, 'ednote'));
  for (const terms of textsAt(value, 'usageterms')) addUsageTerms(item, terms);
  for (const keyword of textsAt(value, 'keywords')) addKeyword(item, keyword);
}

function readConcepts(value: JsonObject, item: WireItem): void {
  for (const field of ['subject', 'person', 'organisation', 'organization', 'event', 'product'])
    for (const one of objectsAt(value, field)) {
      const category = textsAt(one, 'rels').includes('category');
      addConcept(category ? item.categories : item.subjects, conceptOf(one, category ? 'ap-category' : field));
    }
  for (const audience of objectsAt(value, 'audiences')) addConcept(item.categories, conceptOf(audience, 'ap-audience'));
  for (const product of objectsAt(objectAt(value, 'meta'), 'products'))
    addConcept(item.services, conceptOf(product, 'ap-product'));
  const origin = objectAt(value, 'datelinelocation');
  const originName = textAt(origin, 'city', 'name', 'countryareaname', 'countryname');
  if (originName !== undefined) {
    const country = textAt(origin, 'countryname');
    const countryCode = textAt(origin, 'countrycode');
    item.places.push({
      role: 'origin',
      name: originName,
      ...(country === undefined ? {} : { country }),
      ...(countryCode === undefined ? {} : { countryCode }),
      ...pointOf(origin),
    });
  }
  for (const place of objectsAt(value, 'place')) {
    const name = textAt(place, 'name');
    const concept = conceptOf(place, 'place');
    if (name !== undefined)
      item.places.push({ role: 'subject', name, ...(concept === undefined ? {} : { concept }), ...pointOf(place) });
  }
}

function conceptOf(one: JsonObject, fallback: string): CodedConcept | undefined {
  const name = textAt(one, 'name');
  const code = textAt(one, 'code', 'id') ?? name;
  if (code === undefined) return undefined;
  const concept = { scheme: textAt(one, 'scheme') ?? fallback, code };
  return name === undefined ? concept : { ...concept, name };
}

/** GeoJSON: longitude first. */
function pointOf(place: JsonObject): { latitude: number; longitude: number } | Record<string, never> {
  const geometry = objectAt(place, 'geometry_geojson');
  const pair = geometry.coordinates;
  const [longitude, latitude] = Array.isArray(pair)
    ? pair.map(Number)
    : [numberAt(place, 'longitude'), numberAt(place, 'latitude')];
  return longitude !== undefined && latitude !== undefined && Number.isFinite(longitude) && Number.isFinite(latitude)
    ? { latitude, longitude }
    : {};
}

/** The API gives the text by address only; systems that fetched it put the NITF next to the item. */
function readBody(value: JsonObject, envelope: JsonObject, item: WireItem, reading: Reading): void {
  const nitf = textAt(envelope, 'nitf') ?? textAt(value, 'nitf', 'body_nitf');
  const html = textAt(value, 'body_xhtml', 'body_html', 'body_text');
  if (nitf?.startsWith('<') === true) readNitfBody(parseXml(nitf, reading.limits.maximumDepth, reading.deadline), item);
  else if (html !== undefined) readMarkupBody(html, item, reading);
  else if (item.kind === 'text')
    item.remarks.push('The text itself is not in the file, only an address to fetch it from; nothing is fetched.');
}

function readAssociation(association: JsonObject, item: WireItem, reading: Reading): void {
  const kind = kindOf(textAt(association, 'type'));
  const itemId = textAt(objectAt(association, 'altids'), 'itemid') ?? textAt(association, 'uri')?.replace(/\?.*$/s, '');
  if (kind !== 'text' && kind !== 'composite' && isObject(association)) {
    const picture = pictureOfNinjs(association, kind, reading);
    if (picture.caption !== undefined || picture.renditions.length > 0)
      item.pictures.push(itemId === undefined ? picture : { ...picture, id: itemId });
    else if (itemId !== undefined) item.links.push({ relation: `association ${kind}`, itemId });
  } else if (itemId !== undefined) item.links.push({ relation: 'association', itemId });
}
