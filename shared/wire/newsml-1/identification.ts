import {
  addNote,
  addSignal,
  addSourceId,
  addStatusField,
  cleanLine,
  type Reading,
  setText,
  urgencyOf,
} from '../item-fields.ts';
import type { WireItem, WireSignal } from '../wire-item.ts';
import { readOptionalTime } from '../wire-time.ts';
import { attributeOf, childOf, childrenOf, descend, textOf, type XmlElement } from '../xml/xml-tree.ts';

/** `FormalName`, the attribute in which NewsML 1.x keeps its values. */
export function formalName(element: XmlElement | undefined): string | undefined {
  return attributeOf(element, 'FormalName');
}

/**
 * Reads `Identification`. The id of the story is the PublicIdentifier without the revision at its end, because AFP's
 * revisions of one item differ only there; without one, the URN that NewsML would make of its parts (NewsML 1.2, 5.5.3).
 */
export function readIdentification(newsItem: XmlElement, item: WireItem): void {
  const identification = childOf(newsItem, 'Identification');
  const identifier = childOf(identification, 'NewsIdentifier');
  const revision = childOf(identifier, 'RevisionId');
  const part = (name: string): string | undefined => cleanLine(textOf(childOf(identifier, name)));
  for (const name of ['PublicIdentifier', 'ProviderId', 'DateId', 'NewsItemId', 'RevisionId'])
    addSourceId(item, name, part(name));
  addSourceId(item, 'RevisionId@PreviousRevision', attributeOf(revision, 'PreviousRevision'));
  setText(item, 'version', part('RevisionId'));
  const urn = part('PublicIdentifier');
  if (urn !== undefined) item.itemId = withoutRevision(urn, item.version);
  else if (part('NewsItemId') !== undefined)
    item.itemId = ['urn:newsml', part('ProviderId'), part('DateId'), part('NewsItemId')].filter(Boolean).join(':');
  setText(item, 'provider', part('ProviderId')?.split(':')[0]);
  // "U" and "A": this revision is sent as a change to the one before.
  if (/^[UA]$/.test(attributeOf(revision, 'Update') ?? '')) addSignal(item, 'update');
  addSourceId(item, 'NameLabel', textOf(childOf(identification, 'NameLabel')));
  for (const label of childrenOf(identification, 'Label'))
    addSourceId(item, formalName(childOf(label, 'LabelType')) ?? 'Label', textOf(childOf(label, 'LabelText')));
}

/** `urn:newsml:afp.com:20231125:doc-344u4ty:1` with revision 1 is `urn:newsml:afp.com:20231125:doc-344u4ty`. */
function withoutRevision(urn: string, revision: string | undefined): string {
  if (revision === undefined) return urn;
  for (const ending of [`:${revision}`, `:${revision}N`, `:${revision}U`, `:${revision}A`])
    if (urn.endsWith(ending) && urn.length > ending.length) return urn.slice(0, -ending.length);
  return urn;
}

const INSTRUCTIONS: Readonly<Record<string, WireSignal | undefined>> = {
  correction: 'correction',
  rectify: 'correction',
  corrective: 'correction',
  update: 'update',
  repeat: 'repeat',
};

/** Reads `NewsManagement`: times, status, embargo, urgency, instructions, relations. */
export function readManagement(newsItem: XmlElement, item: WireItem, reading: Reading): void {
  const management = childOf(newsItem, 'NewsManagement');
  const zone = reading.source.timeZone;
  const firstCreated = readOptionalTime(textOf(childOf(management, 'FirstCreated')), zone);
  if (firstCreated !== undefined) item.firstCreated = firstCreated;
  const versionCreated = readOptionalTime(textOf(childOf(management, 'ThisRevisionCreated')), zone);
  if (versionCreated !== undefined) item.versionCreated = versionCreated;
  readStatus(management, item, zone);
  const urgency = urgencyOf(formalName(childOf(management, 'Urgency')));
  if (urgency !== undefined) item.urgency = urgency;
  if (/^alert$/i.test(formalName(childOf(management, 'NewsItemType')) ?? '')) addSignal(item, 'alert');
  for (const instruction of childrenOf(management, 'Instruction')) {
    const name = formalName(instruction) ?? '';
    addSignal(item, INSTRUCTIONS[name.toLowerCase()]);
    addStatusOfInstruction(name, item);
    addNote(item, 'Instruction', name);
  }
  for (const property of childrenOf(management, 'Property')) {
    const value = attributeOf(property, 'Value') ?? '';
    // AFP marks a correction that has an id of its own only by this property (one sample of 2026).
    if (formalName(property) === 'Version') addSignal(item, INSTRUCTIONS[value.toLowerCase()]);
  }
  for (const name of ['DerivedFrom', 'AssociatedWith'])
    for (const related of childrenOf(management, name)) {
      const itemId = attributeOf(related, 'NewsItem');
      if (itemId !== undefined) item.links.push({ relation: name, itemId });
    }
}

/** An instruction may stop the item ("Kill"); others are for the desk. */
function addStatusOfInstruction(name: string, item: WireItem): void {
  if (/kill|cancel|withdraw|delete|withhold/i.test(name)) addStatusField(item, 'Instruction', name, false);
}

function readStatus(management: XmlElement | undefined, item: WireItem, zone: string): void {
  const status = formalName(childOf(management, 'Status'));
  for (const change of childrenOf(management, 'StatusWillChange')) {
    const future = formalName(childOf(change, 'FutureStatus')) ?? '';
    const time = readOptionalTime(textOf(childOf(change, 'DateAndTime')), zone);
    if (time === undefined) continue;
    // NewsML 1.2, 5.8.5: Embargoed items say when they become usable; a usable one may say when it stops being so.
    if (/^usable$/i.test(future)) item.embargo.push({ where: 'StatusWillChange', time });
    else if (/^cancell?ed$/i.test(future)) item.expires = time;
    else addNote(item, 'StatusWillChange', `${future} ${time.printed}`);
  }
  addStatusField(item, 'Status', status, item.embargo.length > 0);
}

/** Reads `NewsEnvelope`, which belongs to every item of the file. */
export function readEnvelope(envelope: XmlElement | undefined, item: WireItem, reading: Reading): void {
  const sent = readOptionalTime(textOf(childOf(envelope, 'DateAndTime')), reading.source.timeZone);
  if (sent !== undefined) item.sent = sent;
  addSourceId(item, 'TransmissionId', textOf(childOf(envelope, 'TransmissionId')));
  for (const name of ['NewsService', 'NewsProduct'])
    for (const service of childrenOf(envelope, name)) {
      const code = formalName(service);
      if (code !== undefined) item.services.push({ scheme: name, code });
    }
  const priority = urgencyOf(formalName(childOf(envelope, 'Priority')));
  if (priority !== undefined && item.urgency === undefined) item.urgency = priority;
  const sender = formalName(descend(envelope, 'SentFrom', 'Party'));
  if (sender !== undefined) item.parties.push({ function: 'provider', name: sender, role: 'SentFrom' });
}
