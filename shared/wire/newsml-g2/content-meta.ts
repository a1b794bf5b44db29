import { digitalSourceTypeOf } from '../../story/digital-source-type.ts';
import {
  addByline,
  addConcept,
  addHeadline,
  addKeyword,
  addSourceId,
  cleanLine,
  setText,
  urgencyOf,
} from '../item-fields.ts';
import type { WireItem } from '../wire-item.ts';
import { attributeOf, childOf, childrenOf, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { conceptOf, partyOf, placeOf } from './concepts.ts';
import { roleName } from './notes.ts';

/** Reads `contentMeta`: what the content is about, and the lines that are printed with it. */
export function readContentMeta(meta: XmlElement | undefined, item: WireItem): void {
  if (meta === undefined) return;
  const urgency = urgencyOf(textOf(childOf(meta, 'urgency')));
  if (urgency !== undefined) item.urgency = urgency;
  const made = childOf(meta, 'digitalSourceType');
  const sourceType = digitalSourceTypeOf(attributeOf(made, 'qcode') ?? attributeOf(made, 'uri'));
  if (sourceType !== undefined) item.digitalSourceType = sourceType;
  readHeadlines(meta, item);
  for (const slugline of childrenOf(meta, 'slugline')) setText(item, 'slugline', textOf(slugline));
  for (const by of childrenOf(meta, 'by')) addByline(item, textOf(by));
  for (const dateline of childrenOf(meta, 'dateline')) setText(item, 'dateline', textOf(dateline));
  for (const credit of childrenOf(meta, 'creditline')) setText(item, 'creditLine', textOf(credit));
  for (const altId of childrenOf(meta, 'altId')) readAltId(altId, item);
  for (const keyword of childrenOf(meta, 'keyword')) addKeyword(item, textOf(keyword));
  for (const genre of childrenOf(meta, 'genre')) addConcept(item.genres, conceptOf(genre, 'genre'));
  readParties(meta, item);
  readPlaces(meta, item);
  for (const subject of childrenOf(meta, 'subject')) readSubject(subject, item);
  for (const description of childrenOf(meta, 'description')) readDescription(description, item);
}

/**
 * Which of several headlines is the headline: one without a role (the lowest rank first), else one whose role says so,
 * else the first. The others keep their roles; dpa's headline of rank 3 is its kicker.
 */
function readHeadlines(meta: XmlElement, item: WireItem): void {
  const lines = childrenOf(meta, 'headline').filter((line) => cleanLine(textOf(line)) !== undefined);
  const rank = (line: XmlElement): number => Number(attributeOf(line, 'rank') ?? 1);
  const plain = lines
    .filter((line) => attributeOf(line, 'role') === undefined)
    .sort((one, other) => rank(one) - rank(other));
  const main =
    plain[0] ??
    lines.find((line) => /^(?:title|main|headline|hl1|long)$/i.test(roleName(attributeOf(line, 'role')) ?? '')) ??
    lines[0];
  setText(item, 'headline', textOf(main));
  for (const line of lines) {
    if (line === main) continue;
    const role = attributeOf(line, 'role') ?? (rank(line) > 1 ? `rank ${rank(line)}` : 'headline');
    addHeadline(item, role, textOf(line));
  }
}

function readAltId(altId: XmlElement, item: WireItem): void {
  const type = attributeOf(altId, 'type');
  const environment = attributeOf(altId, 'environment');
  const name = [type === undefined ? 'altId' : `altId ${type}`, environment].filter(Boolean).join(' ');
  addSourceId(item, name, textOf(altId));
}

function readParties(meta: XmlElement, item: WireItem): void {
  for (const [element, role] of [
    ['infoSource', 'info-source'],
    ['creator', 'creator'],
    ['contributor', 'contributor'],
  ] as const)
    for (const party of childrenOf(meta, element)) {
      const read = partyOf(party, role);
      if (read !== undefined) item.parties.push(read);
    }
  // Some systems (Superdesk) write the whole printed byline into creator/name and no `by`.
  if (item.bylines.length > 0) return;
  for (const party of item.parties)
    if (party.function === 'creator' && /^(?:by|von|par|por|di|door|av)\s+\p{Lu}/iu.test(party.name ?? ''))
      addByline(item, party.name);
}

function readPlaces(meta: XmlElement, item: WireItem): void {
  for (const located of childrenOf(meta, 'located')) {
    const place = placeOf(located, 'origin');
    if (place !== undefined) item.places.push(place);
  }
}

/** Departments and desks are marked by their type or by their scheme: they are categories, not topics. */
const CATEGORY = /^(?:a1312cat|dpacat|apcategorycode|cat|cptype:cat)|category$/i;

function readSubject(subject: XmlElement, item: WireItem): void {
  const type = attributeOf(subject, 'type') ?? '';
  const concept = conceptOf(subject, type === '' ? 'subject' : type);
  if (concept === undefined) return;
  if (CATEGORY.test(type) || CATEGORY.test(concept.scheme)) addConcept(item.categories, concept);
  else addConcept(item.subjects, concept);
  if (!/geoArea$/i.test(type)) return;
  const place = placeOf(subject, 'subject');
  if (place !== undefined && !item.places.some((other) => other.role === 'subject' && other.name === place.name))
    item.places.push(place);
}

const DECK_ROLES = /^(?:summary|teaser|abstract|deck|lead|standfirst|subtitle)$/i;

/** A summary or teaser is the deck; a caption belongs to a picture and is read with it; others keep their role. */
function readDescription(description: XmlElement, item: WireItem): void {
  const role = roleName(attributeOf(description, 'role'));
  if (role === undefined || DECK_ROLES.test(role)) {
    if (cleanLine(textOf(description)) === item.headline) return;
    if (item.deck === undefined) setText(item, 'deck', textOf(description));
    else addHeadline(item, role ?? 'description', textOf(description));
  } else if (!/^caption/i.test(role)) addHeadline(item, role, textOf(description));
}
