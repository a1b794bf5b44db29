import type { FeedDefinition } from '../../newsroom/feed-definition.ts';
import { directionOf } from '../../story/language.ts';
import type { Instant } from '../../story/time.ts';
import { fileAddress, webAddressOf } from '../addresses.ts';
import { DOCUMENTS } from '../documents.ts';
import { type FeedDocument, type Frame, languageOf, lastChangeOf } from '../feed-document.ts';
import type { WritingContext } from '../format-writer.ts';
import { knownLanguage } from '../intl-language.ts';
import type { PresentedStory } from '../presented-story.ts';
import { reservationTags } from '../reservation/tdm-reservation.ts';
import { figureOf, summaryOf } from '../story-html.ts';
import { element, markup, singleLine, type XmlNode, xmlOf } from '../xml.ts';
import { PAGE_STYLE } from './page-style.ts';
import { pageWords } from './page-words.ts';

/** The page is for looking and subscribing, not for reading everything. */
export const PREVIEW_STORIES = 20;

/**
 * One story on the preview page, in its own language and direction: headline, byline and credit, time, summary, picture.
 * The page is HTML that is also well-formed XML, so it passes the same gate as the feeds; there is no script in it.
 */
export function previewStory({ entry }: PresentedStory, context: WritingContext): string {
  const credit = entry.byline === '' ? entry.creditLine : entry.byline;
  const summary = summaryOf(entry, context.profile);
  const picture =
    context.profile.pictures === 'none' ? '' : (entry.pictures.map(figureOf).find((figure) => figure !== '') ?? '');
  const story = element(
    'article',
    { lang: entry.language, dir: directionOf(entry.language) },
    element('h3', {}, element('a', { href: webAddressOf(entry.url) }, singleLine(entry.headline) || entry.url)),
    element(
      'p',
      { class: 'credit' },
      ...(credit === '' ? [] : [element('span', { class: 'byline' }, singleLine(credit)), ' · ']),
      timeOf(entry.updated, entry.language),
    ),
    picture === '' ? undefined : markup(picture),
    summary === '' ? undefined : element('p', {}, summary),
    entry.copyright === ''
      ? undefined
      : element('p', { class: 'rights' }, element('small', {}, singleLine(entry.copyright))),
  );
  return `${xmlOf(story)}\n`;
}

/** The page up to its date: title, how to subscribe, and `link`s by which readers find the feed. */
export function previewChannel(feed: FeedDefinition, context: WritingContext): string {
  const { publisher, profile } = context;
  const language = languageOf({ feed, publisher });
  const { words, language: wordsLanguage } = pageWords(language);
  const inWords = { lang: wordsLanguage, dir: directionOf(wordsLanguage) };
  const formats = profile.documents.filter((format) => format !== 'index.html');
  const alternates = formats.map((format) =>
    element('link', {
      rel: 'alternate',
      type: DOCUMENTS[format].type,
      title: `${singleLine(feed.title)} (${DOCUMENTS[format].title})`,
      href: fileAddress(publisher, feed, format),
    }),
  );
  const addresses = formats.map((format) => {
    const href = fileAddress(publisher, feed, format);
    return element('li', {}, DOCUMENTS[format].title, ': ', element('a', { href, dir: 'ltr' }, href));
  });
  const head = element(
    'head',
    {},
    markup('<meta charset="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>'),
    element('title', {}, `${singleLine(feed.title)} – ${publisher.name}`),
    element('meta', { name: 'description', content: feed.description }),
    ...alternates,
    publisher.rights.licenceUrl === undefined
      ? undefined
      : element('link', { rel: 'license', type: 'application/rsl+xml', href: publisher.rights.licenceUrl }),
    ...reservationTags(publisher),
    markup(`<style>${PAGE_STYLE}</style>`),
  );
  const header = element(
    'header',
    {},
    element('h1', {}, singleLine(feed.title)),
    element('p', {}, singleLine(feed.description)),
    element('p', {}, element('a', { href: publisher.url }, publisher.name)),
  );
  const subscribe = element(
    'section',
    {},
    element('h2', inWords, words.subscribe),
    element('p', inWords, words.howTo),
    element('ul', {}, addresses),
  );
  const open = `<html lang="${language}" dir="${directionOf(language)}">`;
  return `<!DOCTYPE html>\n${open}\n${xmlOf(head)}\n<body>\n${xmlOf(header)}\n<main>\n${xmlOf(subscribe)}\n`;
}

/** What stands before the first story and after the last one. */
export function previewFrame(channel: string, document: FeedDocument): Frame {
  const language = languageOf(document);
  const { words, language: wordsLanguage } = pageWords(language);
  const inWords = { lang: wordsLanguage, dir: directionOf(wordsLanguage) };
  const changed = lastChangeOf(document);
  const dated =
    changed === undefined
      ? ''
      : xmlOf(element('p', { ...inWords, class: 'credit' }, `${words.updated}: `, timeOf(changed, wordsLanguage)));
  const nothing = document.entries.length > 0 ? '' : xmlOf(element('p', inWords, words.nothingYet));
  const heading = xmlOf(element('h2', inWords, words.latest));
  return {
    head: `${channel}<section>\n${heading}\n${dated}${nothing}\n`,
    tail: '</section>\n</main>\n</body>\n</html>\n',
  };
}

/** A time a person can read, in UTC and said to be so. */
function timeOf(moment: Instant, language: string): XmlNode {
  return element('time', { datetime: moment }, `${timeFormatFor(language).format(new Date(moment))} UTC`);
}

/** Formats by language: each is far dearer to make than to use. */
const timeFormats = new Map<string, Intl.DateTimeFormat>();

function timeFormatFor(language: string): Intl.DateTimeFormat {
  let format = timeFormats.get(language);
  if (format === undefined) {
    const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const;
    format = new Intl.DateTimeFormat(knownLanguage(language), options);
    timeFormats.set(language, format);
  }
  return format;
}
