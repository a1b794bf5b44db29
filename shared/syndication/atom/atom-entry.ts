import type { Publisher } from '../../newsroom/newsroom.ts';
import type { Entry, Withdrawal } from '../../story/entry.ts';
import type { StoryId } from '../../story/identity.ts';
import type { Instant } from '../../story/time.ts';
import { escapeText, escapeXml } from '../../story/xhtml.ts';
import { tagOf, webAddressOf } from '../addresses.ts';
import { atomEntryBase, cdataOf, readable, replaced } from '../feed-library.ts';
import { joinedNames, type Parties, type Party } from '../parties.ts';
import type { PresentedStory } from '../presented-story.ts';
import type { Profile } from '../profiles/profile.ts';
import { mediaOf } from '../rss/media.ts';
import { noticeHtml, summaryOf } from '../story-html.ts';
import { MEDIA_TOPICS, subjectsOf } from '../subjects.ts';
import { noticeFor } from '../words.ts';
import { element, separated, singleLine, type XmlNode, xmlOf } from '../xml.ts';

/**
 * One story as an Atom `entry` (RFC 4287). Titles, summaries and rights are plain text: many readers show the escaped
 * form of `type="html"`.
 * @throws TypeError when the story's address is not a web address
 */
export function atomEntry(story: PresentedStory, publisher: Publisher, profile: Profile): string {
  const { entry, parties, html } = story;
  const summary = entry.deck !== undefined || profile.text === 'summary' ? summaryOf(entry, profile) : undefined;
  return atom({
    story: entry.story,
    guid: entry.guid,
    address: webAddressOf(entry.url),
    title: entry.headline,
    language: entry.language,
    published: entry.published,
    updated: entry.updated,
    content: html,
    extras: [
      ...authors(parties, entry, profile),
      ...parties.contributors.filter((each) => each.role !== 'interviewee').map((each) => person('contributor', each)),
      plain('summary', summary ?? (html === '' ? summaryOf(entry, profile) || entry.headline : undefined)),
      plain('rights', entry.copyright),
      ...categories(entry),
      sourceOf(entry, parties, publisher),
      element('dcterms:modified', {}, entry.updated),
      entry.expires && element('dcterms:valid', {}, `start=${entry.published};end=${entry.expires};scheme=W3C-DTF`),
      entry.subHeadline === undefined ? undefined : element('dcterms:alternative', {}, singleLine(entry.subHeadline)),
      entry.creditLine === '' ? undefined : element('dcterms:rightsHolder', {}, singleLine(entry.creditLine)),
      ...entry.usageTerms.map((terms) => element('dcterms:accessRights', {}, singleLine(terms))),
      ...mediaOf(entry.pictures, profile.pictures),
    ],
  });
}

/**
 * The notice in the place of a withdrawn story, for readers that know nothing of tombstones: the same id, a newer date.
 * The tombstone of {@link atomTombstone} stands beside it.
 */
export function atomNotice(gone: Withdrawal, profile: Profile): string {
  const notice = noticeFor(gone.kind === 'withheld' ? 'withheld' : 'killed', gone.language);
  return atom({
    story: gone.story,
    guid: gone.guid,
    address: webAddressOf(gone.url),
    title: notice.title,
    language: notice.language,
    published: gone.published,
    updated: gone.at,
    content: profile.text === 'full' ? noticeHtml(notice) : '',
    extras: [
      plain('summary', notice.text),
      element('dcterms:valid', {}, `start=${gone.published};end=${gone.at};scheme=W3C-DTF`),
    ],
  });
}

/** RFC 6721. Carries its namespace itself, so that feeds without tombstones need not declare it. */
export function atomTombstone(gone: Withdrawal): string {
  const tombstone = element('at:deleted-entry', {
    'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
    ref: gone.guid,
    when: distinct(gone.at, gone.story),
  });
  return `\n    ${xmlOf(tombstone)}`;
}

interface EntryParts {
  readonly story: StoryId;
  readonly guid: string;
  readonly address: string;
  readonly title: string;
  readonly language: string;
  readonly published: Instant;
  readonly updated: Instant;
  readonly content: string;
  readonly extras: readonly (XmlNode | undefined)[];
}

/** Base by the library, everything in it by ourselves. */
function atom(parts: EntryParts): string {
  let base = atomEntryBase({ content: parts.content !== '' });
  const fill = (from: string, to: string, by: string) => {
    base = replaced(base, from, to, by);
  };
  fill('<entry>', '>', `<entry xml:lang="${escapeXml(parts.language)}">`);
  fill('<title type="html">', '</title>', `<title>${escapeText(singleLine(parts.title))}</title>`);
  fill('<id>', '</id>', `<id>${escapeText(parts.guid)}</id>`);
  fill('<link ', '/>', `<link href="${escapeXml(parts.address)}"/>`);
  fill('<updated>', '</updated>', `<updated>${distinct(parts.updated, parts.story)}</updated>`);
  fill('<published>', '</published>', `<published>${parts.published}</published>`);
  if (parts.content !== '') fill('<content ', '</content>', `<content type="html">${cdataOf(parts.content)}</content>`);
  return readable(`${base}${xmlOf(...separated('\n        ', parts.extras))}\n    </entry>`);
}

/**
 * Entries of one feed should differ in `updated` (feed validator: DuplicateUpdated), and wires time many stories to the
 * minute. Three digits after the milliseconds, made from the story's id, tell them apart and move no time by as much as
 * a millisecond.
 */
function distinct(moment: Instant, story: StoryId): string {
  let digits = 0;
  for (const character of story) digits = (digits * 31 + character.charCodeAt(0)) % 1000;
  return moment.replace('Z', `${String(digits).padStart(3, '0')}Z`);
}

function plain(name: string, text: string | undefined): XmlNode | undefined {
  const line = singleLine(text ?? '');
  return line === '' ? undefined : element(name, { type: 'text' }, line);
}

function person(name: 'author' | 'contributor', party: Pick<Party, 'name'>): XmlNode {
  return element(name, {}, element('name', {}, party.name));
}

function authors(parties: Parties, entry: Entry, profile: Profile): XmlNode[] {
  if (parties.authors.length === 0) return [];
  if (profile.creators === 'joined') return [person('author', { name: joinedNames(parties.authors, entry.language) })];
  return parties.authors.map((party) => person('author', party));
}

/** Section and keywords by name, subjects by IPTC Media Topic. */
function categories(entry: Entry): XmlNode[] {
  const found: XmlNode[] = [];
  const seen = new Set<string>();
  const add = (term: string | undefined, scheme?: string, label?: string) => {
    const name = singleLine(term ?? '');
    if (name === '' || seen.has(`${scheme} ${name}`)) return;
    seen.add(`${scheme} ${name}`);
    found.push(element('category', { term: name, scheme, label: label && singleLine(label) }));
  };
  add(entry.section);
  for (const { name, topic } of subjectsOf(entry)) {
    if (topic === undefined) add(name);
    else add(topic.code, MEDIA_TOPICS, name);
  }
  for (const keyword of entry.keywords) add(keyword);
  return found;
}

/**
 * Where a story of an agency comes from. RFC 4287, section 4.2.11: the metadata of the feed it was taken from, so the id
 * is that of the supplier's wire and `updated` the time of the item as it came.
 */
function sourceOf(entry: Entry, parties: Parties, publisher: Publisher): XmlNode | undefined {
  const agency = parties.sources.find((source) => source.agencyId === entry.source.agencyId);
  if (entry.source.agencyId === undefined || agency === undefined) return undefined;
  return element(
    'source',
    {},
    element('id', {}, tagOf(publisher, `wire:${encodeURIComponent(entry.source.provider)}`)),
    element('title', {}, agency.name),
    element('updated', {}, entry.source.created),
  );
}
