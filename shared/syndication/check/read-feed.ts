import * as z from 'zod';
import { childrenOf, textOf, type XmlElement, xmlTree } from './xml-tree.ts';

/** A picture that a feed names for a story. */
export interface SeenPicture {
  readonly url: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
  readonly credit: string | undefined;
}

export interface SeenItem {
  readonly id: string | undefined;
  /** RSS: whether the id claims to be an address. */
  readonly permalink: boolean;
  readonly title: string | undefined;
  readonly link: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly creators: readonly string[];
  readonly summary: string | undefined;
  /** The story itself, as HTML. */
  readonly content: string | undefined;
  readonly language: string | undefined;
  readonly pictures: readonly SeenPicture[];
}

/** Any feed, seen as a partner's software sees it. */
export interface SeenFeed {
  readonly format: 'rss' | 'atom' | 'json-feed';
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly link: string | undefined;
  readonly language: string | undefined;
  readonly self: string | undefined;
  readonly hub: string | undefined;
  readonly items: readonly SeenItem[];
}

const ATOM = 'http://www.w3.org/2005/Atom';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const CONTENT = 'http://purl.org/rss/1.0/modules/content/';
const MEDIA = 'http://search.yahoo.com/mrss/';

/** What a document is and what is in it; `newsml` for NewsML-G2, which has checks of its own. */
export type Reading = { readonly feed: SeenFeed } | { readonly newsml: true } | { readonly fault: string };

/** Reads RSS 2.0, Atom and JSON Feed; knows NewsML-G2 when it sees it. */
export function readFeed(text: string): Reading {
  const body = text.replace(/^\uFEFF/, '');
  if (body.trimStart().startsWith('{')) return readJson(body);
  const tree = xmlTree(body);
  if ('fault' in tree) return { fault: `it is not well-formed XML: ${tree.fault}` };
  const { root } = tree;
  if (root.local === 'rss') return readRss(root);
  if (root.local === 'feed' && root.uri === ATOM) return { feed: readAtom(root) };
  if (root.uri === 'http://iptc.org/std/nar/2006-10-01/') return { newsml: true };
  return { fault: `its root element is "${root.local}", which is neither RSS nor Atom nor NewsML-G2` };
}

function readRss(root: XmlElement): Reading {
  const [channel] = childrenOf(root, '', 'channel');
  if (channel === undefined) return { fault: 'the rss element has no channel' };
  const links = childrenOf(channel, ATOM, 'link');
  return {
    feed: {
      format: 'rss',
      title: textOf(channel, '', 'title'),
      description: textOf(channel, '', 'description'),
      link: textOf(channel, '', 'link'),
      language: textOf(channel, '', 'language') ?? textOf(channel, DC, 'language'),
      self: hrefOf(links, 'self'),
      hub: hrefOf(links, 'hub'),
      items: childrenOf(channel, '', 'item').map(rssItem),
    },
  };
}

function rssItem(item: XmlElement): SeenItem {
  const [guid] = childrenOf(item, '', 'guid');
  const creators = childrenOf(item, DC, 'creator').map((creator) => creator.text.trim());
  const author = textOf(item, '', 'author');
  return {
    id: textOf(item, '', 'guid'),
    permalink: guid !== undefined && guid.attributes.get('isPermaLink') !== 'false',
    title: textOf(item, '', 'title'),
    link: textOf(item, '', 'link'),
    published: textOf(item, '', 'pubDate'),
    updated: textOf(item, DCTERMS, 'modified'),
    creators: creators.length > 0 || author === undefined ? creators : [author],
    summary: textOf(item, '', 'description'),
    content: textOf(item, CONTENT, 'encoded'),
    language: textOf(item, DC, 'language') ?? item.attributes.get('xml:lang'),
    pictures: [
      ...mediaPictures(item),
      ...childrenOf(item, '', 'enclosure').flatMap((enclosure) =>
        enclosure.attributes.get('type')?.startsWith('image/') ? picture(enclosure, undefined) : [],
      ),
    ],
  };
}

function readAtom(root: XmlElement): SeenFeed {
  const links = childrenOf(root, ATOM, 'link');
  return {
    format: 'atom',
    title: textOf(root, ATOM, 'title'),
    description: textOf(root, ATOM, 'subtitle'),
    link: alternateOf(links),
    language: root.attributes.get('xml:lang'),
    self: hrefOf(links, 'self'),
    hub: hrefOf(links, 'hub'),
    items: childrenOf(root, ATOM, 'entry').map((entry) => ({
      id: textOf(entry, ATOM, 'id'),
      permalink: false,
      title: textOf(entry, ATOM, 'title'),
      link: alternateOf(childrenOf(entry, ATOM, 'link')),
      published: textOf(entry, ATOM, 'published') ?? textOf(entry, ATOM, 'updated'),
      updated: textOf(entry, ATOM, 'updated'),
      creators: childrenOf(entry, ATOM, 'author').flatMap((author) => textOf(author, ATOM, 'name') ?? []),
      summary: textOf(entry, ATOM, 'summary'),
      content: textOf(entry, ATOM, 'content'),
      language: entry.attributes.get('xml:lang') ?? root.attributes.get('xml:lang'),
      pictures: mediaPictures(entry),
    })),
  };
}

function hrefOf(links: readonly XmlElement[], relation: string): string | undefined {
  return links.find((link) => link.attributes.get('rel') === relation)?.attributes.get('href');
}

function alternateOf(links: readonly XmlElement[]): string | undefined {
  return links.find((link) => (link.attributes.get('rel') ?? 'alternate') === 'alternate')?.attributes.get('href');
}

function mediaPictures(item: XmlElement): SeenPicture[] {
  const groups = childrenOf(item, MEDIA, 'group').flatMap((group) => {
    const [widest] = childrenOf(group, MEDIA, 'content').sort(
      (a, b) => (sideOf(b, 'width') ?? 0) - (sideOf(a, 'width') ?? 0),
    );
    return widest === undefined ? [] : picture(widest, textOf(group, MEDIA, 'credit'));
  });
  const single = childrenOf(item, MEDIA, 'content')
    .filter(
      (content) => content.attributes.get('medium') === 'image' || content.attributes.get('type')?.startsWith('image/'),
    )
    .map((content) => picture(content, textOf(content, MEDIA, 'credit') ?? textOf(item, MEDIA, 'credit')));
  // A reference without a file is no picture that anybody could show.
  return [...groups, ...single].filter((each) => each.url !== '');
}

function picture(element: XmlElement, credit: string | undefined): SeenPicture {
  return {
    url: element.attributes.get('url') ?? '',
    width: sideOf(element, 'width'),
    height: sideOf(element, 'height'),
    credit,
  };
}

function sideOf(element: XmlElement, name: 'width' | 'height'): number | undefined {
  const pixels = Number(element.attributes.get(name));
  return Number.isFinite(pixels) && pixels > 0 ? pixels : undefined;
}

const words = z.string().optional().catch(undefined);
const jsonFeed = z.object({
  version: z.string().startsWith('https://jsonfeed.org/version/'),
  title: words,
  description: words,
  home_page_url: words,
  feed_url: words,
  language: words,
  hubs: z
    .array(z.object({ url: z.string() }))
    .optional()
    .catch(undefined),
  items: z.array(
    z.object({
      id: z.union([z.string(), z.number().transform(String)]).optional(),
      url: words,
      title: words,
      summary: words,
      content_html: words,
      content_text: words,
      image: words,
      date_published: words,
      date_modified: words,
      language: words,
      authors: z
        .array(z.object({ name: words }))
        .optional()
        .catch(undefined),
    }),
  ),
});

/** ninjs 1.x has no `standard`, but every version has a `uri` and a `type` or associations. */
const ninjs = z.union([
  z.looseObject({ standard: z.looseObject({ name: z.literal('ninjs') }) }),
  z.looseObject({ uri: z.string(), type: z.string() }),
]);

function readJson(text: string): Reading {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { fault: `it is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = jsonFeed.safeParse(content);
  if (!result.success && ninjs.safeParse(content).success) {
    return {
      fault:
        'it is ninjs, which the schema of IPTC judges best (https://iptc.org/std/ninjs/); this looks at RSS, Atom, JSON Feed and NewsML-G2',
    };
  }
  if (!result.success) {
    return {
      fault: `it is not a JSON Feed: ${result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
    };
  }
  const feed = result.data;
  return {
    feed: {
      format: 'json-feed',
      title: feed.title,
      description: feed.description,
      link: feed.home_page_url,
      language: feed.language,
      self: feed.feed_url,
      hub: feed.hubs?.[0]?.url,
      items: feed.items.map((item) => ({
        id: item.id,
        permalink: false,
        title: item.title,
        link: item.url,
        published: item.date_published,
        updated: item.date_modified,
        creators: item.authors?.flatMap((author) => author.name ?? []) ?? [],
        summary: item.summary,
        content: item.content_html ?? item.content_text,
        language: item.language ?? feed.language,
        pictures:
          item.image === undefined ? [] : [{ url: item.image, width: undefined, height: undefined, credit: undefined }],
      })),
    },
  };
}
