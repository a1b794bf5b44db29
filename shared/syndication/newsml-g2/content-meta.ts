import type { Entry } from '../../story/entry.ts';
import type { Place } from '../../story/revision.ts';
import { partiesOf } from '../parties.ts';
import { element, lines, singleLine, type XmlNode } from '../xml.ts';
import type { G2Context } from './g2-context.ts';
import { partyElement, sourceElement } from './g2-parties.ts';
import { RETIRED_MEDIA_TOPICS } from './retired-media-topics.ts';

/**
 * What a story is about and who made it. The XSD wants the blocks in this order: urgency and dates, then the
 * administrative elements, then the descriptive ones.
 */
export function storyContentMeta(entry: Entry, context: G2Context): XmlNode {
  const parties = partiesOf(entry, context.partyOf);
  const [dateline] = entry.datelines;
  return element(
    'contentMeta',
    {},
    lines(
      entry.urgency === undefined ? undefined : element('urgency', {}, String(entry.urgency)),
      element('contentCreated', {}, entry.published),
      element('contentModified', {}, entry.updated),
      locatedOf(entry),
      parties.sources.map((party) => sourceElement(party, context)),
      parties.authors.map((party) => partyElement('creator', party, context)),
      parties.contributors.map((party) => partyElement('contributor', party, context)),
      element('language', { tag: entry.language }),
      genresOf(entry),
      entry.keywords.map((keyword) => line('keyword', keyword)),
      subjectsOf(entry),
      line('slugline', entry.slugline, { separator: '-' }),
      line('headline', entry.headline, { rank: 1 }),
      line('headline', entry.subHeadline, { role: 'headlinerole:sub', rank: 2 }),
      dateline === undefined ? undefined : line('dateline', dateline.printed),
      line('by', printedByline(entry)),
      line('creditline', entry.creditLine),
      line('description', entry.deck, { role: 'drol:summary' }),
    ),
  );
}

/** Exactly as printed; composed only where several bylines were printed. One `by`, never more. */
function printedByline(entry: Entry): string {
  const [first] = entry.bylines;
  return entry.bylines.length === 1 && first !== undefined ? first : entry.byline;
}

/** Where the story comes from: the first place of the dateline, else the place of origin. */
function locatedOf(entry: Entry): XmlNode | undefined {
  const origin = entry.places.find((place) => place.role === 'origin');
  const name = entry.datelines[0]?.places[0] ?? origin?.name;
  if (name === undefined) return undefined;
  return element('located', { type: 'cpnat:geoArea', literal: singleLine(name) }, ...placeContent(name, origin, entry));
}

function placeContent(name: string, place: Place | undefined, entry: Entry): (XmlNode | undefined)[] {
  const broader = /^[A-Z]{2}$/.test(place?.countryCode ?? '')
    ? element(
        'broader',
        { type: 'cpnat:geoArea', qcode: `iso3166-1a2:${place?.countryCode}` },
        place?.country === undefined ? undefined : element('name', {}, singleLine(place.country)),
      )
    : undefined;
  return [element('name', { 'xml:lang': entry.language }, singleLine(name)), broader];
}

/** IPTC genres come as codes ("Current"); other words stay words. */
function genresOf(entry: Entry): XmlNode[] {
  const genres = entry.pressRelease ? [...entry.genres, 'press release'] : entry.genres;
  return [...new Set(genres.map(singleLine))]
    .filter((genre) => genre !== '')
    .map((genre) =>
      /^genre:[A-Za-z][\w-]*$/.test(genre)
        ? element('genre', { qcode: genre })
        : element('genre', { literal: genre }, element('name', {}, genre)),
    );
}

/** Subjects. Their names carry no language: they may be the vocabulary's and not the story's. Media Topics ranked as the story has them, then other subjects by name, then places the story is about. */
function subjectsOf(entry: Entry): XmlNode[] {
  const found: XmlNode[] = [];
  const seen = new Set<string>();
  for (const subject of entry.subjects) {
    const topic = subject.mediaTopic?.replace(/^medtop:/, '');
    const name = subject.name === undefined ? undefined : element('name', {}, singleLine(subject.name));
    const current = topic !== undefined && /^\d{8}$/.test(topic) && !RETIRED_MEDIA_TOPICS.has(topic);
    if (!current && name === undefined) continue;
    const key = current ? topic : singleLine(subject.name ?? '');
    if (seen.has(key)) continue;
    seen.add(key);
    const identity = current ? { qcode: `medtop:${topic}` } : { literal: key };
    found.push(element('subject', { type: 'cpnat:abstract', ...identity, rank: found.length + 1 }, name));
  }
  for (const place of entry.places) {
    if (place.role !== 'subject' || place.name.trim() === '') continue;
    const attributes = { type: 'cpnat:geoArea', literal: singleLine(place.name), rank: found.length + 1 };
    found.push(element('subject', attributes, ...placeContent(place.name, place, entry)));
  }
  return found;
}

/** An element of one line of text; undefined when there is none. */
export function line(
  name: string,
  text: string | undefined,
  attributes: Record<string, string | number> = {},
): XmlNode | undefined {
  const single = singleLine(text ?? '');
  return single === '' ? undefined : element(name, attributes, single);
}
