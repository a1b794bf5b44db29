import type { Entry } from '../../story/entry.ts';
import type { Picture } from '../../story/picture.ts';
import type { Place } from '../../story/revision.ts';
import { ownPicture } from '../own-picture.ts';
import { partiesOf } from '../parties.ts';
import { subjectsOf } from '../subjects.ts';
import { element, lines, singleLine, type XmlNode } from '../xml.ts';
import type { G2Context } from './g2-context.ts';
import { partyElement, sourceElement } from './g2-parties.ts';
import { pictureCreators } from './picture-parties.ts';

/**
 * What a story is about and who made it. The XSD wants the blocks in this order: urgency and dates, then the
 * administrative elements, then the descriptive ones.
 */
export function storyContentMeta(entry: Entry, context: G2Context): XmlNode {
  const parties = partiesOf(entry, context.partyOf);
  const [dateline] = entry.datelines;
  const own = ownPicture(entry);
  const creators = own === undefined ? [] : pictureCreators(own);
  return element(
    'contentMeta',
    {},
    lines(
      entry.urgency === undefined ? undefined : element('urgency', {}, String(entry.urgency)),
      element('contentCreated', {}, entry.published),
      element('contentModified', {}, entry.updated),
      digitalSourceType(own ?? entry),
      locatedOf(entry),
      parties.sources.map((party) => sourceElement(party, context)),
      (creators.length > 0 ? creators : parties.authors).map((party) => partyElement('creator', party, context)),
      parties.contributors.map((party) => partyElement('contributor', party, context)),
      element('language', { tag: entry.language }),
      genresOf(entry),
      entry.keywords.map((keyword) => line('keyword', keyword)),
      subjectElements(entry),
      line('slugline', entry.slugline, { separator: '-' }),
      line('headline', entry.headline, { rank: 1 }),
      line('headline', entry.subHeadline, { role: 'headlinerole:sub', rank: 2 }),
      dateline === undefined ? undefined : line('dateline', dateline.printed),
      line('by', printedByline(entry)),
      line('creditline', own?.creditLine || entry.creditLine),
      line('description', own?.caption, { role: 'drol:caption' }),
      line('description', own?.alternativeText, { role: 'descriptionrole:alternative' }),
      line('description', entry.deck, { role: 'drol:summary' }),
    ),
  );
}

/** How a text or picture was made, when that is known: by a person, a camera, a trained model. */
export function digitalSourceType(made: Pick<Picture, 'digitalSourceType'>): XmlNode | undefined {
  const code = made.digitalSourceType;
  return code === undefined ? undefined : element('digitalSourceType', { qcode: `digsrctype:${code}` });
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

/** Media Topics ranked as the story has them, other subjects by name, then places the story is about. */
function subjectElements(entry: Entry): XmlNode[] {
  const subjects = subjectsOf(entry).map(({ name, topic }, index) => {
    const rank = index + 1;
    const given = element('name', {}, name);
    if (topic === undefined) return element('subject', { type: 'cpnat:abstract', literal: name, rank }, given);
    const official = element('name', { 'xml:lang': 'en' }, topic.name);
    const attributes = { type: 'cpnat:abstract', qcode: `medtop:${topic.code}`, rank };
    return element('subject', attributes, official, name === topic.name ? undefined : given);
  });
  const places = entry.places
    .filter((place) => place.role === 'subject' && singleLine(place.name) !== '')
    .map((place, index) => {
      const rank = subjects.length + index + 1;
      const attributes = { type: 'cpnat:geoArea', literal: singleLine(place.name), rank };
      return element('subject', attributes, ...placeContent(place.name, place, entry));
    });
  return [...subjects, ...places];
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
