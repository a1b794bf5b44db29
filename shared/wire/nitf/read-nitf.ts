import { dropRepeatedHeadline } from '../body/repeated-headline.ts';
import { settleLanguage } from '../find-language.ts';
import {
  addConcept,
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
import { coordinate } from '../newsml-g2/concepts.ts';
import { UnreadableWire } from '../unreadable.ts';
import { emptyWireItem, type WireItem } from '../wire-item.ts';
import { readOptionalTime } from '../wire-time.ts';
import { attributeOf, childOf, childrenOf, descend, descendantsOf, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { readNitfBody } from './nitf-body.ts';

/**
 * Reads an NITF document, 2.5 to 3.6, with a namespace or without. Written to the NITF 3.6 schema and to the dialects of
 * AP, PA, dpa, EFE and AAP (wire-formats, sections 8 and 10).
 */
export function readNitf(nitf: XmlElement, reading: Reading): WireItem {
  const item = emptyWireItem('nitf');
  setText(item, 'dialect', /NITF (\d\.\d)/.exec(attributeOf(nitf, 'version') ?? '')?.[1]);
  const head = childOf(nitf, 'head');
  const docdata = childOf(head, 'docdata');
  readIdentity(nitf, head, docdata, item);
  readTimesAndStatus(docdata, head, item, reading);
  readDocdata(docdata, item);
  readTobject(childOf(head, 'tobject'), item);
  for (const meta of childrenOf(head, 'meta')) readMeta(meta, item);
  readNitfBody(nitf, item);
  setProvider(nitf, docdata, item);
  const title = textOf(childOf(head, 'title'));
  // PA begins the title with the number of the page it is meant for ("1 SOCCER INT-Teams").
  if (item.headline === undefined && title !== undefined)
    setText(item, 'headline', title.replace(/^\d{1,2} (?=\p{Lu}{2})/u, ''));
  else if (cleanLine(title) !== item.headline) addSourceId(item, 'title', title);
  dropRepeatedHeadline(item);
  if (item.body === '' && item.headline === undefined)
    throw new UnreadableWire('no-content', 'The NITF document has neither a headline nor text.');
  const language =
    attributeOf(nitf, 'xml:lang') ?? attributeOf(nitf, 'baselang') ?? attributeOf(childOf(nitf, 'body'), 'xml:lang');
  settleLanguage(item, language, reading.source);
  return item;
}

/**
 * The id of the document: `doc-id`, else `du-key`, else the attribute `uno` of the root. dpa hangs the time in
 * milliseconds on its ids; without it the id stays the same from version to version.
 */
function readIdentity(
  nitf: XmlElement,
  head: XmlElement | undefined,
  docdata: XmlElement | undefined,
  item: WireItem,
): void {
  const docId = childOf(docdata, 'doc-id');
  const id = attributeOf(docId, 'id-string');
  const key = childOf(docdata, 'du-key');
  addSourceId(item, 'doc-id', id);
  addSourceId(item, 'doc-id regsrc', attributeOf(docId, 'regsrc'));
  addSourceId(item, 'du-key', attributeOf(key, 'key'));
  addSourceId(item, 'du-key version', attributeOf(key, 'version'));
  addSourceId(item, 'du-key generation', attributeOf(key, 'generation'));
  addSourceId(item, 'uno', attributeOf(nitf, 'uno'));
  for (const pubdata of childrenOf(head, 'pubdata')) addSourceId(item, 'pubdata', attributeOf(pubdata, 'id'));
  setText(item, 'itemId', id?.replace(/:\d{12,14}$/, '') ?? attributeOf(key, 'key') ?? attributeOf(nitf, 'uno'));
  setText(item, 'version', attributeOf(key, 'version') ?? attributeOf(key, 'generation'));
}

function setProvider(nitf: XmlElement, docdata: XmlElement | undefined, item: WireItem): void {
  setText(item, 'provider', attributeOf(childOf(docdata, 'doc-id'), 'regsrc'));
  const copyright = childOf(docdata, 'doc.copyright');
  const holder = attributeOf(copyright, 'holder');
  if (holder !== undefined) item.parties.push({ function: 'copyright-holder', name: holder });
  setText(item, 'copyright', [attributeOf(copyright, 'year'), holder].filter(Boolean).join(' '));
  setText(item, 'provider', item.parties.find((party) => party.role === 'distributor')?.name ?? holder);
  setText(item, 'provider', attributeOf(descend(nitf, 'head', 'docdata', 'del-list', 'from-src'), 'src-name'));
}

function readTimesAndStatus(
  docdata: XmlElement | undefined,
  head: XmlElement | undefined,
  item: WireItem,
  reading: Reading,
): void {
  const zone = reading.source.timeZone;
  const norm = (name: string): string | undefined =>
    attributeOf(childOf(docdata, name), 'norm') ?? textOf(childOf(docdata, name));
  const issued = readOptionalTime(norm('date.issue'), zone);
  const released = readOptionalTime(norm('date.release'), zone);
  const published = readOptionalTime(attributeOf(childOf(head, 'pubdata'), 'date.publication'), zone);
  const version = issued ?? published;
  if (version !== undefined) item.versionCreated = version;
  const expires = readOptionalTime(norm('date.expire'), zone);
  if (expires !== undefined) item.expires = expires;
  // A release time is an embargo when it is later than the issue; AAP writes both alike into every item.
  const embargo =
    released !== undefined && (released.instant === undefined || released.instant > (issued?.instant ?? ''));
  if (embargo) item.embargo.push({ where: 'date.release', time: released });
  addStatusField(item, 'docdata management-status', attributeOf(docdata, 'management-status'), item.embargo.length > 0);
  const other = attributeOf(docdata, 'management-doc-idref');
  const change = attributeOf(docdata, 'management-idref-status');
  // This message changes the status of another document, which is what it is then about.
  if (other !== undefined && change !== undefined) {
    addStatusField(item, 'docdata management-idref-status', change, false);
    item.links.push({ relation: 'management-doc-idref', itemId: other });
    if (item.status.some(({ where, reading: status }) => where.endsWith('idref-status') && status !== 'usable'))
      item.itemId = other;
  }
}

function readDocdata(docdata: XmlElement | undefined, item: WireItem): void {
  const urgency = urgencyOf(attributeOf(childOf(docdata, 'urgency'), 'ed-urg'));
  if (urgency !== undefined) item.urgency = urgency;
  for (const correction of childrenOf(docdata, 'correction')) {
    addSignal(item, 'correction');
    addNote(item, 'correction', attributeOf(correction, 'info'));
    const corrected = attributeOf(correction, 'id-string');
    if (corrected !== undefined) item.links.push({ relation: 'correction', itemId: corrected });
  }
  for (const message of childrenOf(docdata, 'ed-msg'))
    addNote(
      item,
      ['ed-msg', attributeOf(message, 'msg-type')].filter(Boolean).join(' '),
      attributeOf(message, 'info') ?? textOf(message),
    );
  for (const keyword of descendantsOf(docdata, 'keyword')) {
    const key = attributeOf(keyword, 'key');
    // dpa puts all of them, joined by slashes, into one.
    const several = key !== undefined && (key.match(/\//g)?.length ?? 0) > 1;
    for (const one of several ? key.split('/') : [key]) addKeyword(item, one);
  }
  for (const location of childrenOf(docdata, 'evloc')) {
    const countryCode = attributeOf(location, 'iso-cc');
    const name =
      attributeOf(location, 'city') ?? attributeOf(location, 'state-prov') ?? textOf(location) ?? countryCode;
    if (name !== undefined)
      item.places.push({ role: 'subject', name, ...(countryCode === undefined ? {} : { countryCode }) });
  }
  for (const [name, attribute] of [
    ['fixture', 'fix-id'],
    ['doc-scope', 'scope'],
  ] as const)
    for (const one of childrenOf(docdata, name)) {
      const code = attributeOf(one, attribute);
      if (code !== undefined) addConcept(item.categories, { scheme: name, code });
    }
  for (const rights of childrenOf(docdata, 'doc.rights'))
    addUsageTerms(item, attributeOf(rights, 'limitations') ?? textOf(rights));
  readIdentified(childOf(docdata, 'identified-content'), item);
}

function readIdentified(content: XmlElement | undefined, item: WireItem): void {
  for (const one of childrenOf(content)) {
    const name = cleanLine(textOf(one)) ?? attributeOf(one, 'value');
    if (name === undefined) continue;
    if (one.name === 'location') {
      const latitude = coordinate(attributeOf(one, 'latitude'));
      const longitude = coordinate(attributeOf(one, 'longitude'));
      item.places.push({
        role: 'subject',
        name,
        ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
      });
    } else
      addConcept(item.subjects, {
        scheme: attributeOf(one, 'idsrc') ?? one.name,
        code: attributeOf(one, 'value') ?? name,
        name,
      });
  }
}

/** Subjects with the 8-digit codes of old, and the genre. */
function readTobject(tobject: XmlElement | undefined, item: WireItem): void {
  for (const subject of childrenOf(tobject, 'tobject.subject')) {
    const code = attributeOf(subject, 'tobject.subject.refnum') ?? attributeOf(subject, 'tobject.subject.code');
    const name = ['detail', 'matter', 'type']
      .map((part) => attributeOf(subject, `tobject.subject.${part}`))
      .find((text) => text !== undefined);
    const owner = attributeOf(subject, 'tobject.subject.ipr') ?? 'IPTC';
    const scheme = owner === 'IPTC' ? 'iptc-subject-code' : owner;
    if (code !== undefined) addConcept(item.subjects, name === undefined ? { scheme, code } : { scheme, code, name });
  }
  for (const property of childrenOf(tobject, 'tobject.property')) {
    const code = attributeOf(property, 'tobject.property.type');
    if (code !== undefined) addConcept(item.genres, { scheme: 'tobject.property', code });
  }
}

/** `meta` has no fixed names: the few that agencies share become fields, all are kept among the ids. */
function readMeta(meta: XmlElement, item: WireItem): void {
  const name = attributeOf(meta, 'name');
  const content = attributeOf(meta, 'content');
  if (name === undefined || content === undefined) return;
  addSourceId(item, `meta ${name}`, content);
  if (/^(?:anpa-category|category|categoria)$/i.test(name))
    addConcept(item.categories, { scheme: name, code: content });
  else if (/^(?:slug|slugline|anpa-keyword)$/i.test(name)) setText(item, 'slugline', content);
  else if (/^copyright$/i.test(name)) setText(item, 'copyright', content);
  else if (/^(?:service|anpa-service)$/i.test(name)) addConcept(item.services, { scheme: name, code: content });
  else if (/^(?:ednote|ed-note|editorsnote)$/i.test(name)) addNote(item, name, content);
}
