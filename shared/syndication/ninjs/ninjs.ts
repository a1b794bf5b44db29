import type { Entry, Withdrawal } from '../../story/entry.ts';
import type { Picture } from '../../story/picture.ts';
import type { Instant } from '../../story/time.ts';
import { visibleText } from '../../story/xhtml.ts';
import { feedTag, usableAddress } from '../addresses.ts';
import { dateOf, type FeedDocument, type Frame, languageOf } from '../feed-document.ts';
import type { WritingContext } from '../format-writer.ts';
import { jsonOf, listed } from '../json.ts';
import { mediaTypeOf } from '../media-type.ts';
import { IPTC_SCHEMES, ownSchemes } from '../newsml-g2/catalogs.ts';
import { ownPicture, picturesBeside } from '../own-picture.ts';
import { agencyThatOwns, type Parties, type Party } from '../parties.ts';
import type { PresentedStory } from '../presented-story.ts';
import { summaryOf } from '../story-html.ts';
import { MEDIA_TOPICS, type NamedSubject, subjectsOf } from '../subjects.ts';
import { noticeFor } from '../words.ts';
import { singleLine } from '../xml.ts';

const STANDARD = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
};

/**
 * One story as an item of IPTC ninjs 3.1. The schema allows nothing that it does not know, and knows neither credit line
 * nor signals: the credit line stands in the copyright notice, a correction in `edNote`.
 */
export function ninjsItem({ entry, parties }: PresentedStory, context: WritingContext): string {
  const { profile } = context;
  const own = ownPicture(entry);
  const text = visibleText(entry.body);
  const origin = entry.datelines[0]?.places[0] ?? entry.places.find((place) => place.role === 'origin')?.name;
  return jsonOf({
    name: singleLine(entry.headline),
    rel: 'item',
    uri: entry.guid,
    type: entry.kind,
    representationType: profile.text === 'full' ? 'full' : 'partial',
    version: String(entry.version),
    firstCreated: entry.published,
    versionCreated: entry.updated,
    pubStatus: 'usable',
    urgency: entry.urgency,
    language: entry.language,
    title: singleLine(entry.slugline ?? entry.headline),
    slugline: entry.slugline,
    headlines: [
      { role: 'main', contentType: 'text/plain', value: singleLine(entry.headline) },
      ...textItem('sub', entry.subHeadline),
    ],
    descriptions: listed([
      ...textItem('summary', summaryOf(entry, profile)),
      ...textItem('alternative', own?.alternativeText),
    ]),
    bodies:
      profile.text === 'full' && text !== ''
        ? [
            {
              role: 'main',
              contentType: 'text/html',
              charCount: text.length,
              wordCount: wordsIn(text),
              value: entry.body,
            },
          ]
        : undefined,
    by: own?.creditLine ? own.creditLine : entry.bylines.length === 1 ? entry.bylines[0] : entry.byline || undefined,
    located: origin,
    people: listed(peopleOf(parties)),
    organisations: listed(organisationsOf(parties, context)),
    infoSources: listed(
      parties.sources.map((party) => ({ name: party.name, role: 'supplier', ...identityOf(party, context) })),
    ),
    subjects: listed(subjectsOf(entry).map(subjectOf)),
    places: listed(
      entry.places.map((place) => ({ name: place.name, rel: place.role === 'origin' ? 'origin' : 'about' })),
    ),
    genres: listed(entry.genres.map((genre) => genreOf(genre))),
    digitalSourceType: sourceTypeOf(own ?? entry),
    copyrightHolder: holderOf(entry, context),
    copyrightNotice: [entry.creditLine, entry.copyright].filter((each) => each.trim() !== '').join('. ') || undefined,
    usageTerms: entry.usageTerms.join(' ') || undefined,
    rightsInfo: rightsOf(context),
    expires: entry.expires,
    edNote: correctionOf(entry),
    altIds: [{ role: 'web', value: entry.url }],
    associations:
      profile.pictures === 'none'
        ? undefined
        : listed(picturesBeside(entry).map(({ picture, index }) => pictureOf(picture, index, entry))),
    renditions: own === undefined || profile.pictures === 'none' ? undefined : renditionsOf(own),
  });
}

/** A withdrawn story: its status, and nothing of it. */
export function ninjsNotice(gone: Withdrawal): string {
  const notice = noticeFor(gone.kind === 'withheld' ? 'withheld' : 'killed', gone.language);
  return jsonOf({
    name: notice.title,
    rel: 'item',
    uri: gone.guid,
    version: String(gone.version),
    firstCreated: gone.published,
    versionCreated: gone.at,
    pubStatus: gone.kind === 'withheld' ? 'withheld' : 'canceled',
    language: gone.language,
    edNote: notice.text,
  });
}

/** The window as a composite item whose associations are the stories, newest first. */
export function ninjsFrame(document: FeedDocument): Frame {
  const changed: Instant = dateOf(document);
  const head = jsonOf({
    uri: feedTag(document),
    type: 'composite',
    standard: STANDARD,
    title: singleLine(document.feed.title),
    versionCreated: changed,
    language: languageOf(document),
    descriptions: [{ role: 'summary', contentType: 'text/plain', value: singleLine(document.feed.description) }],
    copyrightHolder: document.publisher.name,
  });
  return { head: `${head.slice(0, -1)},"associations":[\n`, tail: '\n]}\n' };
}

function textItem(role: string, text: string | undefined): { role: string; contentType: string; value: string }[] {
  const value = singleLine(text ?? '');
  return value === '' ? [] : [{ role, contentType: 'text/plain', value }];
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function peopleOf(parties: Parties): { name: string; rel: string }[] {
  return [...parties.authors, ...parties.contributors]
    .filter((party) => party.nature === 'person')
    .map((party) => ({ name: party.name, rel: party.role }));
}

function organisationsOf(parties: Parties, context: WritingContext): object[] {
  return [...parties.authors, ...parties.contributors]
    .filter((party) => party.nature === 'organisation')
    .map((party) => ({ name: party.name, rel: party.role, ...identityOf(party, context) }));
}

/** Identifiers are whole addresses here, not QCodes. */
function identityOf(party: Party, context: WritingContext): { uri: string } | { literal: string } {
  if (party.outletId !== undefined) return { uri: `${ownSchemes(context.publisher).outlet}${party.outletId}` };
  const code = party.agencyId === undefined ? undefined : context.partyOf(party.agencyId)?.newsProvider;
  return code === undefined ? { literal: party.name } : { uri: `${IPTC_SCHEMES.nprov}${encodeURIComponent(code)}` };
}

function subjectOf({ name, topic }: NamedSubject): object {
  return topic === undefined ? { name, literal: name } : { name, uri: `${MEDIA_TOPICS}${topic.code}` };
}

function genreOf(genre: string): object {
  const code = /^genre:([A-Za-z][\w-]*)$/.exec(genre)?.[1];
  return code === undefined ? { name: genre, literal: genre } : { name: code, uri: `${IPTC_SCHEMES.genre}${code}` };
}

function rightsOf(context: WritingContext): object | undefined {
  const { licenceUrl } = context.publisher.rights;
  return licenceUrl === undefined ? undefined : { linkedRights: licenceUrl };
}

function correctionOf(entry: Entry): string | undefined {
  if (entry.correction === undefined) return undefined;
  return entry.correction.note === undefined ? 'CORRECTION' : `CORRECTION: ${entry.correction.note}`;
}

function sourceTypeOf({ digitalSourceType: name }: Pick<Entry, 'digitalSourceType'>): object | undefined {
  return name === undefined ? undefined : { name, uri: `${IPTC_SCHEMES.digsrctype}${name}` };
}

function pictureOf(picture: Picture, index: number, entry: Entry): object {
  return {
    name: singleLine(picture.headline ?? picture.caption ?? picture.creditLine) || picture.kind,
    rel: 'picture',
    uri: `${entry.guid}:picture:${index + 1}`,
    type: picture.kind,
    headlines: listed(textItem('main', picture.headline)),
    descriptions: listed([
      ...textItem('caption', picture.caption),
      ...textItem('alternative', picture.alternativeText),
    ]),
    by: picture.creditLine || undefined,
    copyrightNotice: picture.copyright,
    digitalSourceType: sourceTypeOf(picture),
    usageTerms: picture.usageTerms,
    renditions: renditionsOf(picture),
  };
}

function renditionsOf(picture: Picture): readonly object[] | undefined {
  return listed(
    picture.files.flatMap((file, position) => {
      const href = usableAddress(file.href);
      if (href === undefined) return [];
      return {
        name: file.name ?? `rendition-${position + 1}`,
        href,
        contentType: mediaTypeOf(file, picture.kind),
        width: file.width,
        height: file.height,
        sizeInBytes: file.bytes,
      };
    }),
  );
}

function holderOf(entry: Entry, { publisher, partyOf }: WritingContext): string {
  const agency = agencyThatOwns(entry);
  return agency === undefined ? publisher.name : (partyOf(agency)?.name ?? agency);
}
