import { atomEntry, atomNotice } from './atom/atom-entry.ts';
import { ATOM_NAMESPACES, atomChannel, atomFrame, subscriptionLinks } from './atom/atom-feed.ts';
import type { Format } from './feed-document.ts';
import type { FormatWriter } from './format-writer.ts';
import { jsonFrame, jsonItem } from './json-feed/json-feed.ts';
import { newsMlFaults } from './newsml-g2/checks.ts';
import { newsItem, withdrawnNewsItem } from './newsml-g2/news-item.ts';
import { messageFrame, rankedReference, XML_DECLARATION } from './newsml-g2/news-message.ts';
import { pictureItem } from './newsml-g2/picture-item.ts';
import { ninjsFrame, ninjsItem, ninjsNotice } from './ninjs/ninjs.ts';
import { picturesBeside } from './own-picture.ts';
import { PREVIEW_STORIES, previewChannel, previewFrame, previewStory } from './preview/preview-page.ts';
import { rssChannel, rssFrame, rssNamespaces } from './rss/rss-channel.ts';
import { rssItem, rssNotice } from './rss/rss-item.ts';
import { faultOf, faultOfOwn, xmlOf } from './xml.ts';

const NOTHING_TO_CHECK = () => undefined;

const rss: FormatWriter = {
  contentType: 'application/rss+xml; charset=utf-8',
  entry: (story, { publisher, profile, partyOf }) => rssItem(story, publisher, profile, partyOf),
  notice: (gone, { publisher, profile }) => rssNotice(gone, publisher, profile),
  fault: (fragment, { profile, publisher }) =>
    faultOfOwn(`<rss>${fragment}</rss>`, Object.fromEntries(rssNamespaces(profile, publisher))),
  channel: (feed, { publisher, profile }) => rssChannel(publisher, feed, profile),
  frame: rssFrame,
  frameFault: faultOf,
  separator: '',
};

const ATOM_PREFIXES = Object.fromEntries(ATOM_NAMESPACES);

const atom: FormatWriter = {
  contentType: 'application/atom+xml; charset=utf-8',
  entry: (story, { publisher, profile }) => atomEntry(story, publisher, profile),
  notice: (gone, { profile }) => atomNotice(gone, profile),
  fault: (fragment) => faultOfOwn(`<feed>${fragment}</feed>`, ATOM_PREFIXES),
  channel: (feed, { publisher }) => atomChannel(publisher, feed, subscriptionLinks(publisher, feed)),
  frame: (channel, document, { newestArchive }) => atomFrame(channel, document, newestArchive),
  frameFault: faultOf,
  separator: '',
};

/** The fragment is the story's own document, followed by its pictures' items: see {@link storyDocument}. */
const newsMl: FormatWriter = {
  contentType: 'application/vnd.iptc.g2.newsmessage+xml; charset=utf-8',
  entry({ entry }, context) {
    const story = newsItem(entry, context, context.profile.text === 'full');
    const pictures = picturesBeside(entry).map(({ picture, index }) => pictureItem(picture, index, entry, context));
    return `${XML_DECLARATION}${[story, ...pictures].map((item) => `${xmlOf(item)}\n`).join('')}`;
  },
  notice: (gone, context) => `${XML_DECLARATION}${xmlOf(withdrawnNewsItem(gone, context))}\n`,
  fault: (fragment) => newsMlFaults(`<itemSet>${fragment.slice(XML_DECLARATION.length)}</itemSet>`)[0],
  reference: ({ entry }, context) => rankedReference(entry, context),
  channel: () => '',
  frame: (_channel, document, context) => messageFrame(document, context),
  frameFault: (frame) => newsMlFaults(frame)[0],
  separator: '',
};

const json: FormatWriter = {
  contentType: 'application/feed+json; charset=utf-8',
  entry: (story, { profile }) => jsonItem(story, profile),
  fault: NOTHING_TO_CHECK,
  channel: () => '',
  frame: (_channel, document) => jsonFrame(document),
  frameFault: NOTHING_TO_CHECK,
  separator: ',\n',
};

const ninjs: FormatWriter = {
  contentType: 'application/json; charset=utf-8',
  entry: ninjsItem,
  notice: ninjsNotice,
  fault: NOTHING_TO_CHECK,
  channel: () => '',
  frame: (_channel, document) => ninjsFrame(document),
  frameFault: NOTHING_TO_CHECK,
  separator: ',\n',
};

const preview: FormatWriter = {
  contentType: 'text/html; charset=utf-8',
  entry: previewStory,
  fault: (fragment) => faultOf(`<main>${fragment}</main>`),
  channel: previewChannel,
  frame: (channel, document) => previewFrame(channel, document),
  frameFault: faultOf,
  separator: '',
  maximumStories: PREVIEW_STORIES,
};

/** Every format that can be written. */
export const WRITERS: Readonly<Record<Format, FormatWriter>> = {
  'rss.xml': rss,
  'atom.xml': atom,
  'newsml-g2.xml': newsMl,
  'feed.json': json,
  'ninjs.json': ninjs,
  'index.html': preview,
};
