import type { Publisher } from '../../newsroom/newsroom.ts';
import type { Entry, Withdrawal } from '../../story/entry.ts';
import { escapeText } from '../../story/xhtml.ts';
import { webAddressOf } from '../addresses.ts';
import type { PartyOf } from '../feed-document.ts';
import { cdataOf, readable, replaced, rssItemBase } from '../feed-library.ts';
import { mediaTypeOf } from '../media-type.ts';
import { joinedNames, type Parties } from '../parties.ts';
import type { PresentedStory } from '../presented-story.ts';
import type { Profile } from '../profiles/profile.ts';
import { mainFileOf, noticeHtml, summaryOf } from '../story-html.ts';
import { MEDIA_TOPICS, subjectsOf } from '../subjects.ts';
import { noticeFor } from '../words.ts';
import { separated, singleLine, type XmlNode, xmlOf } from '../xml.ts';
import { licenceElement } from './licence.ts';
import { mediaOf } from './media.ts';
import { partnerElements } from './partner-elements.ts';
import { rssElement, rssEmpty, rssText } from './rss-text.ts';

/**
 * One story as an RSS 2.0 `item`, with Dublin Core and Media RSS. Prefixes are those of {@link rssNamespaces}.
 * @throws TypeError when the story's address is not a web address
 */
export function rssItem(story: PresentedStory, publisher: Publisher, profile: Profile, partyOf: PartyOf): string {
  const { entry, parties, html } = story;
  const address = webAddressOf(entry.url);
  const extras = [
    ...creators(parties, entry, profile),
    ...parties.contributors
      .filter((party) => party.role !== 'interviewee')
      .map((party) => rssElement('dc:contributor', party.name)),
    rssElement('dc:language', entry.language),
    rssElement('dc:rights', entry.copyright),
    rssElement('dcterms:alternative', entry.subHeadline),
    rssElement('dcterms:created', entry.published),
    rssElement('dcterms:modified', entry.updated),
    rssElement('dcterms:valid', validity(entry, profile)),
    rssElement('dcterms:rightsHolder', entry.creditLine),
    ...entry.usageTerms.map((terms) => rssElement('dcterms:accessRights', singleLine(terms))),
    sourceOf(parties, partyOf),
    ...categories(entry),
    ...leadPicture(entry, profile),
    ...mediaOf(entry.pictures, profile.pictures),
    licenceElement(address, publisher),
    ...partnerElements(entry, parties, profile, publisher),
  ];
  return item({
    guid: profile.guid === 'address' ? undefined : entry.guid,
    address,
    title: entry.headline,
    language: entry.language,
    date: profile.pubDate === 'updated' ? entry.updated : entry.published,
    description: summaryOf(entry, profile),
    content: html,
    extras,
  });
}

/**
 * The notice in the place of a story that partners have to take down: the same id, a newer date, a validity that has
 * ended. RSS knows no other way; readers that follow `dcterms:valid` remove it, all others show the notice instead.
 */
export function rssNotice(gone: Withdrawal, publisher: Publisher, profile: Profile): string {
  const notice = noticeFor(gone.kind === 'withheld' ? 'withheld' : 'killed', gone.language);
  return item({
    guid: profile.guid === 'address' ? undefined : gone.guid,
    address: webAddressOf(gone.url),
    title: notice.title,
    language: notice.language,
    date: gone.at,
    description: notice.text,
    content: profile.text === 'full' ? noticeHtml(notice) : '',
    extras: [
      rssElement('dc:creator', publisher.name),
      rssElement('dc:language', notice.language),
      rssElement('dcterms:created', gone.published),
      rssElement('dcterms:modified', gone.at),
      rssElement('dcterms:valid', `start=${gone.published};end=${gone.at};scheme=W3C-DTF`),
      profile.extensions.includes('media-status') ? rssEmpty('media:status', { state: 'deleted' }) : undefined,
    ],
  });
}

interface ItemParts {
  readonly guid: string | undefined;
  readonly address: string;
  readonly title: string;
  readonly language: string;
  readonly date: string;
  readonly description: string;
  readonly content: string;
  readonly extras: readonly (XmlNode | undefined)[];
}

/** Base by the library, everything in it by ourselves. `description` stands before `content:encoded`. */
function item(parts: ItemParts): string {
  const title = singleLine(parts.title);
  const description = singleLine(parts.description) || title;
  let base = rssItemBase({ guid: parts.guid !== undefined, content: parts.content !== '' });
  const fill = (from: string, to: string, by: string) => {
    base = replaced(base, from, to, by);
  };
  fill('<item>', '>', `<item xml:lang="${rssText(parts.language)}">`);
  fill('<title>', '</title>', `<title>${rssText(title)}</title>`);
  fill('<link>', '</link>', `<link>${rssText(parts.address)}</link>`);
  if (parts.guid === undefined) fill('<guid', '</guid>', `<guid isPermaLink="true">${rssText(parts.address)}</guid>`);
  else fill('<guid', '</guid>', `<guid isPermaLink="false">${rssText(parts.guid)}</guid>`);
  fill('<pubDate>', '</pubDate>', `<pubDate>${new Date(parts.date).toUTCString()}</pubDate>`);
  fill('<description>', '</description>', `<description>${cdataOf(escapeText(description))}</description>`);
  if (parts.content !== '') {
    fill('<content:encoded>', '</content:encoded>', `<content:encoded>${cdataOf(parts.content)}</content:encoded>`);
  }
  return readable(`${base}${xmlOf(...separated('\n            ', parts.extras))}\n        </item>`);
}

function creators(parties: Parties, entry: Entry, profile: Profile): (XmlNode | undefined)[] {
  if (parties.authors.length === 0) return [];
  if (profile.creators === 'joined') return [rssElement('dc:creator', joinedNames(parties.authors, entry.language))];
  return parties.authors.map((party) => rssElement('dc:creator', party.name));
}

/** RSS `source` needs an address and may be there once, and not beside `dc:source`. */
function sourceOf(parties: Parties, partyOf: PartyOf): XmlNode | undefined {
  const [first] = parties.sources;
  if (first === undefined) return undefined;
  const url = first.agencyId === undefined ? undefined : partyOf(first.agencyId)?.url;
  if (url !== undefined && parties.sources.length === 1) return rssElement('source', first.name, { url });
  return rssElement('dc:source', parties.sources.map((source) => source.name).join(', '));
}

/** The first picture once more, for partners that look for it only there. */
function leadPicture(entry: Entry, profile: Profile): (XmlNode | undefined)[] {
  const picture = entry.pictures.find((each) => mainFileOf(each) !== undefined);
  const file = picture === undefined ? undefined : mainFileOf(picture);
  if (picture === undefined || file === undefined) return [];
  return profile.leadPicture.map((where) => {
    const size = { width: file.width, height: file.height };
    const type = mediaTypeOf(file, picture.kind);
    // A film is no picture of itself.
    if (where === 'thumbnail' && !type.startsWith('image/')) return undefined;
    if (where === 'thumbnail') return rssEmpty('media:thumbnail', { url: file.href, ...size });
    return rssEmpty('enclosure', { url: file.href, length: file.bytes ?? 0, type });
  });
}

/** Section, subjects and keywords, each once, with the scheme of those that have one. */
function categories(entry: Entry): (XmlNode | undefined)[] {
  const seen = new Set<string>();
  const found: (XmlNode | undefined)[] = [];
  const add = (name: string | undefined, domain?: string) => {
    const label = singleLine(name ?? '');
    if (label === '' || seen.has(label.toLowerCase())) return;
    seen.add(label.toLowerCase());
    found.push(rssElement('category', label, { domain }));
  };
  add(entry.section);
  for (const { name, topic } of subjectsOf(entry)) add(name, topic === undefined ? undefined : MEDIA_TOPICS);
  for (const keyword of entry.keywords) add(keyword);
  return found;
}

/** `start=…;end=…` (Dublin Core Period, W3C-DTF): what the copy says, else what the partner's profile asks for. */
function validity(entry: Entry, profile: Profile): string | undefined {
  const days = profile.validDays;
  const end =
    entry.expires ??
    (days === undefined ? undefined : new Date(Date.parse(entry.published) + days * 86_400_000).toISOString());
  return end === undefined ? undefined : `start=${entry.published};end=${end};scheme=W3C-DTF`;
}
