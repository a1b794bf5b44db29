import type { Entry } from '../../story/entry.ts';
import { withoutForbiddenCharacters } from '../../story/xhtml.ts';
import { fileAddress, usableAddress, webAddressOf } from '../addresses.ts';
import { type FeedDocument, type Frame, languageOf, type PartyOf } from '../feed-document.ts';
import { joinedNames, partiesOf } from '../parties.ts';
import type { Profile } from '../profiles/profile.ts';
import { mainFileOf, storyHtml, summaryOf } from '../story-html.ts';
import { singleLine } from '../xml.ts';

/**
 * One story as an item of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). What the format has no field for, the
 * credit above all, stands in `_cobyline`.
 */
export function jsonItem(entry: Entry, profile: Profile, partyOf: PartyOf): string {
  const parties = partiesOf(entry, partyOf);
  const names =
    profile.creators === 'joined' && parties.authors.length > 0
      ? [joinedNames(parties.authors, entry.language)]
      : parties.authors.map((party) => party.name);
  const pictures = profile.pictures === 'none' ? [] : entry.pictures;
  const html = profile.text === 'full' ? storyHtml(entry, profile) : '';
  const summary = summaryOf(entry);
  return jsonOf({
    id: entry.guid,
    url: webAddressOf(entry.url),
    title: singleLine(entry.headline),
    ...(html === '' ? { content_text: summary || singleLine(entry.headline) } : { content_html: html }),
    summary: summary || undefined,
    image: pictures.map(mainFileOf).find((file) => file !== undefined)?.href,
    date_published: entry.published,
    date_modified: entry.updated,
    authors: names.length === 0 ? undefined : names.map((name) => ({ name })),
    tags: tagsOf(entry),
    language: entry.language,
    attachments: attachmentsOf(pictures),
    _cobyline: {
      version: entry.version,
      byline: entry.byline || undefined,
      credit_line: entry.creditLine || undefined,
      contributors: listed(parties.contributors.map((party) => ({ name: party.name, role: party.role }))),
      sources: listed(parties.sources.map((party) => ({ name: party.name }))),
      rights: entry.copyright || undefined,
      usage_terms: listed(entry.usageTerms),
      correction: entry.correction === undefined ? undefined : { note: entry.correction.note },
      expires: entry.expires,
      pictures: listed(
        pictures.map((picture) => ({
          url: mainFileOf(picture)?.href,
          caption: picture.caption,
          credit: picture.creditLine || undefined,
          rights: picture.copyright,
        })),
      ),
    },
  });
}

/** What stands before the first item and after the last one. */
export function jsonFrame(document: FeedDocument): Frame {
  const { publisher, feed } = document;
  const head = jsonOf({
    version: 'https://jsonfeed.org/version/1.1',
    title: singleLine(feed.title),
    home_page_url: publisher.url,
    feed_url: fileAddress(publisher, feed, 'feed.json'),
    description: singleLine(feed.description),
    language: languageOf(document),
    authors: [{ name: publisher.name, url: publisher.url }],
    hubs: publisher.hub === undefined ? undefined : [{ type: 'WebSub', url: publisher.hub }],
  });
  return { head: `${head.slice(0, -1)},"items":[\n`, tail: '\n]}\n' };
}

/** JSON without characters that XML forbids either: a partner that turns it into XML must not break on it. */
function jsonOf(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'string' ? withoutForbiddenCharacters(inner) : inner,
  );
}

function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function tagsOf(entry: Entry): readonly string[] | undefined {
  const names = [entry.section, ...entry.subjects.map((subject) => subject.name), ...entry.keywords];
  return listed([...new Set(names.flatMap((name) => (name === undefined ? [] : singleLine(name))))].filter(Boolean));
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
};
const USUAL_TYPE = { picture: 'image/jpeg', graphic: 'image/png', video: 'video/mp4', audio: 'audio/mpeg' } as const;

/** `mime_type` is required: as given, else by the file's ending, else the usual one of its kind. */
function attachmentsOf(pictures: Entry['pictures']): unknown {
  const found = pictures.flatMap((picture) =>
    picture.files.flatMap((file) => {
      const url = usableAddress(file.href);
      if (url === undefined) return [];
      const ending = /\.([a-z0-9]{3,4})(?:[?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '';
      return {
        url,
        mime_type: file.mediaType ?? MEDIA_TYPES[ending] ?? USUAL_TYPE[picture.kind],
        title: picture.headline,
        size_in_bytes: file.bytes,
      };
    }),
  );
  return listed(found);
}
