import type { Entry } from '../../shared/story/entry.ts';
import { blocksOf, visibleText } from '../../shared/story/xhtml.ts';
import type { WireItem } from '../../shared/wire/wire-item.ts';

/** Both sides as what a person would call the same story. */
export function fromEntry(entry: Entry) {
  return {
    id: entry.guid,
    version: String(entry.version),
    first: entry.published,
    changed: entry.updated,
    kind: entry.kind,
    language: entry.language,
    headline: entry.headline,
    subHeadline: entry.subHeadline,
    // What repeats the headline is no deck.
    deck: entry.deck === entry.headline ? undefined : entry.deck,
    slugline: entry.slugline,
    section: entry.section,
    urgency: entry.urgency,
    // One `by`, never more: several are composed to one, and an agency that nobody named in print is named.
    bylines: entry.bylines.length === 1 ? entry.bylines : entry.byline === '' ? [] : [entry.byline],
    creditLine: entry.creditLine,
    dateline: entry.datelines[0]?.printed,
    body: textOf(entry.body),
    keywords: entry.keywords,
    topics: [...new Set(entry.subjects.flatMap(({ mediaTopic }) => (mediaTopic === undefined ? [] : [mediaTopic])))],
    correction: entry.correction?.note,
    corrected: entry.correction !== undefined,
    copyright: entry.copyright,
    usageTerms: entry.usageTerms,
    // Only an agency's item is told of.
    source: entry.source.agencyId === undefined ? '' : entry.source.itemId,
    made: entry.digitalSourceType,
    pictures: entry.pictures.map((picture) => ({
      caption: picture.caption,
      creditLine: picture.creditLine,
      copyright: picture.copyright,
      files: picture.files.map(({ href, mediaType, width, height, bytes }) => [href, mediaType, width, height, bytes]),
    })),
  };
}

export function fromItem(item: WireItem): ReturnType<typeof fromEntry> {
  return {
    id: item.itemId ?? '',
    version: item.version ?? '',
    first: (item.firstCreated?.instant ?? '') as Entry['published'],
    changed: (item.versionCreated?.instant ?? '') as Entry['updated'],
    kind: item.kind,
    language: item.language ?? '',
    headline: item.headline ?? '',
    subHeadline: item.headlines.find((line) => line.role === 'headlinerole:sub')?.text,
    deck: item.deck,
    slugline: item.slugline,
    section: item.services.find((service) => service.scheme === 'section')?.name,
    urgency: item.urgency,
    bylines: item.bylines,
    creditLine: item.creditLine ?? '',
    dateline: item.dateline,
    body: textOf(item.body),
    keywords: item.keywords,
    topics: item.subjects.filter((subject) => subject.scheme === 'medtop').map((subject) => subject.code),
    correction: item.notes[0]?.text,
    corrected: item.signals.includes('correction'),
    copyright: item.copyright ?? '',
    usageTerms: item.usageTerms,
    source: item.links.find((link) => link.relation === 'irel:derivedFrom')?.itemId ?? '',
    made: item.digitalSourceType,
    pictures: item.pictures.map((picture) => ({
      caption: picture.caption,
      creditLine: picture.creditLine ?? '',
      copyright: picture.copyright,
      files: picture.renditions.map(({ href, mediaType, width, height, bytes }) => [
        href,
        mediaType,
        width,
        height,
        bytes,
      ]),
    })),
  };
}

function textOf(body: Entry['body']): (readonly [string, string])[] {
  return blocksOf(body).map((block) => [block.element, visibleText(block.inner)] as const);
}
