import type { Entry } from '../../story/entry.ts';
import type { Picture } from '../../story/picture.ts';
import { fileAddress, usableAddress, webAddressOf } from '../addresses.ts';
import { type FeedDocument, type Frame, languageOf } from '../feed-document.ts';
import { jsonOf, listed } from '../json.ts';
import { mediaTypeOf } from '../media-type.ts';
import { joinedNames, presentableName } from '../parties.ts';
import type { PresentedStory } from '../presented-story.ts';
import type { Profile } from '../profiles/profile.ts';
import { mainFileOf, summaryOf } from '../story-html.ts';
import { subjectsOf } from '../subjects.ts';
import { singleLine } from '../xml.ts';

/**
 * One story as an item of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). What the format has no field for, the
 * credit above all, stands in `_cobyline`.
 */
export function jsonItem(story: PresentedStory, profile: Profile): string {
  const { entry, parties, html } = story;
  const names =
    profile.creators === 'joined' && parties.authors.length > 0
      ? [joinedNames(parties.authors, entry.language)]
      : parties.authors.map((party) => party.name);
  const pictures = profile.pictures === 'none' ? [] : entry.pictures;
  const summary = summaryOf(entry, profile);
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
      digital_source_type: entry.digitalSourceType,
      content_warning: entry.contentWarning || undefined,
      expires: entry.expires,
      pictures: listed(pictures.map(pictureOf)),
    },
  });
}

/** A picture with everything that is to be printed with it; one without files is a reference, as pasted copy has it. */
function pictureOf(picture: Picture): object {
  return {
    kind: picture.kind,
    title: picture.headline && singleLine(picture.headline),
    caption: picture.caption && singleLine(picture.caption),
    alternative_text: picture.alternativeText && singleLine(picture.alternativeText),
    credit_line: picture.creditLine || undefined,
    credits: listed(picture.credits.map((credit) => ({ name: presentableName(credit), role: credit.role }))),
    rights: picture.copyright,
    digital_source_type: picture.digitalSourceType,
    usage_terms: picture.usageTerms,
    files: listed(filesOf(picture)),
  };
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

function tagsOf(entry: Entry): readonly string[] | undefined {
  const names = [entry.section, ...subjectsOf(entry).map((subject) => subject.name), ...entry.keywords];
  return listed([...new Set(names.flatMap((name) => (name === undefined ? [] : singleLine(name))))].filter(Boolean));
}

/** Every file of every picture that can be fetched. */
function attachmentsOf(pictures: readonly Picture[]): unknown {
  const found = pictures.flatMap((picture) =>
    filesOf(picture).map(({ url, mime_type, size_in_bytes }) => ({
      url,
      mime_type,
      title: picture.headline,
      size_in_bytes,
    })),
  );
  return listed(found);
}

function filesOf(picture: Picture) {
  return picture.files.flatMap((file) => {
    const url = usableAddress(file.href);
    if (url === undefined) return [];
    const { width, height, bytes } = file;
    return { url, mime_type: mediaTypeOf(file, picture.kind), width, height, size_in_bytes: bytes };
  });
}
