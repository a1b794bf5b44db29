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
    deck: entry.deck,
    slugline: entry.slugline,
    section: entry.section,
    urgency: entry.urgency,
    bylines: entry.bylines,
    creditLine: entry.creditLine,
    dateline: entry.datelines[0]?.printed,
    body: textOf(entry.body),
    keywords: entry.keywords,
    topics: entry.subjects.map((subject) => subject.mediaTopic),
    correction: entry.correction?.note,
    corrected: entry.correction !== undefined,
    copyright: entry.copyright,
    usageTerms: entry.usageTerms,
    source: entry.source.itemId,
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
