import {
  addConcept,
  addSignal,
  addSourceId,
  addStatus,
  addStatusField,
  addUsageTerms,
  conceptOfQCode,
  type Reading,
  setText,
} from '../item-fields.ts';
import type { WireItem, WireSignal } from '../wire-item.ts';
import { readOptionalTime } from '../wire-time.ts';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { conceptOf, partyOf } from './concepts.ts';
import { readEdNote } from './notes.ts';

/** Meaning of signal codes, whatever scheme they stand in (`sig:`, Reuters' `edStat:`, AP's `apsig:`). */
const SIGNALS: Readonly<Record<string, WireSignal | undefined>> = {
  'sig:correction': 'correction',
  'sig:update': 'update',
  'sig:repeat': 'repeat',
  'sig:refile': 'repeat',
  'sig:cwarn': 'content-warning',
  'sig:advisory': 'advisory',
  'sig:alert': 'alert',
  'edStat:C': 'correction',
  'edStat:U': 'update',
  'apsig:test': 'test',
  'apsig:explicitcontent': 'content-warning',
};

const REUTERS = 'http://www.reuters.com/ns/2003/08/content';

/** Reads `itemMeta` and `rightsInfo`: who sends it, when, and what may be done with it. */
export function readItemMeta(itemElement: XmlElement, item: WireItem, reading: Reading): void {
  const meta = childOf(itemElement, 'itemMeta');
  readProvider(childOf(meta, 'provider'), item);
  const zone = reading.source.timeZone;
  const versionCreated = readOptionalTime(textOf(childOf(meta, 'versionCreated')), zone);
  if (versionCreated !== undefined) item.versionCreated = versionCreated;
  const firstCreated = readOptionalTime(textOf(childOf(meta, 'firstCreated')), zone);
  if (firstCreated !== undefined) item.firstCreated = firstCreated;
  const expires = readOptionalTime(textOf(childOf(meta, 'expires')), zone);
  if (expires !== undefined) item.expires = expires;
  readStatus(meta, item, zone);
  for (const signal of childrenOf(meta, 'signal')) readSignal(signal, item);
  for (const service of childrenOf(meta, 'service')) addConcept(item.services, conceptOf(service, 'service'));
  for (const group of childrenOf(meta, 'memberOf')) addConcept(item.categories, conceptOf(group, 'memberOf'));
  for (const note of childrenOf(meta, 'edNote')) readEdNote(note, item);
  for (const link of childrenOf(meta, 'link')) readLink(link, item);
  addSourceId(item, 'fileName', textOf(childOf(meta, 'fileName')));
  addSourceId(item, 'versionedId', attributeOf(childOf(meta, 'versionedId'), 'guid'));
  readRights(itemElement, item);
}

function readProvider(provider: XmlElement | undefined, item: WireItem): void {
  if (provider === undefined) return;
  const party = partyOf(provider, 'provider');
  if (party === undefined) return;
  item.parties.push(party);
  setText(
    item,
    'provider',
    attributeOf(provider, 'qcode') ?? attributeOf(provider, 'literal') ?? attributeOf(provider, 'uri') ?? party.name,
  );
}

function readStatus(meta: XmlElement | undefined, item: WireItem, zone: string): void {
  for (const embargoed of childrenOf(meta, 'embargoed')) {
    const time = readOptionalTime(textOf(embargoed), zone);
    if (time !== undefined) item.embargo.push({ where: 'embargoed', time });
  }
  const status = childOf(meta, 'pubStatus');
  const printed =
    attributeOf(status, 'qcode') ?? attributeOf(status, 'uri') ?? attributeOf(status, 'literal') ?? textOf(status);
  addStatusField(item, 'pubStatus', printed?.replace(/^.*\//, ''), item.embargo.length > 0);
  // Reuters says of a deleted item that its message type is D; the text and the slug still look alive.
  const messageType = attributeOf(childOf(meta, 'itemClass'), `{${REUTERS}}msgType`);
  if (messageType === 'D') addStatus(item, 'rtr:msgType', messageType, 'canceled');
}

function readSignal(signal: XmlElement, item: WireItem): void {
  const qcode = attributeOf(signal, 'qcode') ?? attributeOf(signal, 'uri') ?? attributeOf(signal, 'literal');
  if (qcode === undefined) return;
  addConcept(item.signalCodes, conceptOfQCode(qcode, textOf(childOf(signal, 'name')), 'signal'));
  addSignal(item, SIGNALS[qcode] ?? SIGNALS[qcode.replace(/^https?:\/\/cv\.iptc\.org\/newscodes\/signal\//, 'sig:')]);
  if (qcode === 'edStat:D') addStatus(item, 'signal edStat', qcode, 'canceled');
}

function readLink(link: XmlElement, item: WireItem): void {
  const itemId = attributeOf(link, 'residref') ?? attributeOf(link, 'href');
  if (itemId === undefined) return;
  const version = attributeOf(link, 'version');
  const relation = attributeOf(link, 'rel') ?? 'link';
  item.links.push(version === undefined ? { relation, itemId } : { relation, itemId, version });
}

function readRights(itemElement: XmlElement, item: WireItem): void {
  for (const rights of childrenOf(itemElement, 'rightsInfo')) {
    for (const holder of childrenOf(rights, 'copyrightHolder')) {
      const party = partyOf(holder, 'copyright-holder');
      if (party !== undefined) item.parties.push(party);
    }
    for (const notice of childrenOf(rights, 'copyrightNotice')) setText(item, 'copyright', textOf(notice));
    // "None" is what one converter writes for a missing text.
    for (const element of childrenOf(rights, 'usageTerms')) {
      const terms = textOf(element);
      if (terms !== 'None') addUsageTerms(item, terms);
    }
  }
}
