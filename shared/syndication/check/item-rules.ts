import type { Instant } from '../../story/time.ts';
import { visibleText } from '../../story/xhtml.ts';
import type { PartnerRules } from '../profiles/partner-rules.ts';
import { shortened } from '../story-html.ts';
import type { Finding } from './finding.ts';
import { htmlFindings } from './html-rules.ts';
import type { SeenFeed, SeenItem } from './read-feed.ts';

const DAY = 86_400_000;

/** Holds one story against the partner's rules. */
export function itemFindings(item: SeenItem, feed: SeenFeed, rules: PartnerRules, now: Instant | undefined): Finding[] {
  const where = `"${shortened(item.title ?? item.id ?? item.link ?? 'a story without title', 60)}"`;
  const findings: Finding[] = [];
  const add: Add = (level, rule, words, mend) => findings.push({ level, rule, where, words, mend });
  identityRules(item, feed, rules, add);
  titleRules(item, rules, add);
  dateRules(item, rules, now, add);
  textRules(item, rules, add);
  pictureRules(item, rules, add);
  if (rules.creator && item.creators.length === 0) {
    add('error', 'creator', 'it does not say who wrote it', 'credit the story: an empty byline credits nobody');
  }
  if (item.content !== undefined) findings.push(...htmlFindings(item.content, item.language, rules, where));
  return findings;
}

type Add = (level: Finding['level'], rule: string, words: string, mend: string) => void;

function identityRules(item: SeenItem, feed: SeenFeed, rules: PartnerRules, add: Add): void {
  if (item.id === undefined) add('error', 'id', 'it has no id', 'give every story an id that never changes');
  if (rules.permalink && (!item.permalink || hostOf(item.id) === undefined)) {
    add(
      'error',
      'permalink',
      `its guid is not an address; ${rules.partner} wants one`,
      'set profileOverrides: {"guid": "address"}',
    );
  }
  const host = hostOf(item.link);
  if (host === undefined) {
    add('error', 'link', 'it has no whole address', 'set publisher.storyAddress in newsroom.json');
  } else {
    if (item.link?.startsWith('http:'))
      add('warning', 'link-https', 'its address starts with http:', 'serve the site over https');
    const site = hostOf(feed.link);
    if (rules.sameHost && site !== undefined && host !== site) {
      add(
        'error',
        'link-host',
        `it is on ${host}, the feed is of ${site}`,
        'publish only stories of the feed’s own site',
      );
    }
  }
}

function hostOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.host.replace(/^www\./, '') : undefined;
  } catch {
    return undefined;
  }
}

function titleRules(item: SeenItem, rules: PartnerRules, add: Add): void {
  const length = [...(item.title ?? '')].length;
  const { minimum, maximum } = rules.title;
  if (item.title === undefined) {
    add('error', 'title', 'it has no headline', 'give it a headline');
    return;
  }
  if (length < minimum) {
    add(
      'error',
      'title-length',
      `its headline has ${length} characters; ${rules.partner} wants ${minimum} or more`,
      'write a longer headline',
    );
  }
  if (length > maximum) {
    add(
      'error',
      'title-length',
      `its headline has ${length} characters; ${rules.partner} takes ${maximum}`,
      'shorten it (profileOverrides: titleMaximum)',
    );
  }
  if (/<\/?[a-z][^<>]{0,200}>/i.test(item.title)) {
    add('warning', 'title-markup', 'its headline has markup in it', 'headlines are plain text: take the markup out');
  }
  if (item.title.includes('\ufffd')) {
    add(
      'warning',
      'title-characters',
      'a character of its headline was lost on the way',
      'look at the encoding of the copy',
    );
  }
}

function dateRules(item: SeenItem, rules: PartnerRules, now: Instant | undefined, add: Add): void {
  const published = Date.parse(item.published ?? '');
  if (Number.isNaN(published)) {
    add(
      'error',
      'date',
      item.published === undefined ? 'it has no date' : `"${item.published}" is not a date`,
      'date every story with a time zone',
    );
    return;
  }
  const updated = Date.parse(item.updated ?? '');
  if (updated < published - 1000) {
    add('warning', 'date-order', 'it was changed before it was published', 'look at the dates of the copy');
  }
  if (now === undefined) return;
  const clock = Date.parse(now);
  if (published > clock + 10 * 60_000) add('error', 'date-future', 'its date is in the future', 'hold it until then');
  if (rules.maximumAgeDays !== undefined && clock - published > rules.maximumAgeDays * DAY) {
    add(
      'error',
      'date-old',
      `it is older than ${rules.maximumAgeDays} days`,
      'let old stories leave the feed (maximumAgeDays)',
    );
  }
}

/** Shorter than this, and no longer than its summary, a "full text" is only a teaser. */
const TEASER = 400;

function textRules(item: SeenItem, rules: PartnerRules, add: Add): void {
  const text = visibleText(item.content ?? '');
  const summary = visibleText(item.summary ?? '');
  if (rules.fullText && text === '') {
    add(
      'error',
      'full-text',
      `it has no text; ${rules.partner} wants whole stories`,
      'set profileOverrides: {"text": "full"}',
    );
  } else if (rules.fullText && text.length < TEASER && text.length <= summary.length) {
    add('warning', 'full-text', 'its text is no longer than its summary', 'send the whole story, not a teaser');
  }
  if (rules.summaryMinimum !== undefined && [...summary].length < rules.summaryMinimum) {
    const words = `its description has ${[...summary].length} characters; ${rules.partner} wants ${rules.summaryMinimum}`;
    add(
      'warning',
      'summary-length',
      words,
      'make descriptions from the text (profileOverrides: summaryFrom, summaryLength)',
    );
  }
}

function pictureRules(item: SeenItem, rules: PartnerRules, add: Add): void {
  const wanted = rules.picture;
  if (wanted === undefined) return;
  if (wanted.required && item.pictures.length === 0 && !/<img\b/i.test(item.content ?? '')) {
    add('warning', 'picture', `it has no picture; ${rules.partner} wants one`, 'send a picture with the story');
  }
  for (const picture of item.pictures) {
    if (wanted.credit && picture.credit === undefined) {
      add('error', 'picture-credit', `its picture ${picture.url} names nobody`, 'credit the picture');
    }
    const side = Math.min(picture.width ?? Number.POSITIVE_INFINITY, picture.height ?? Number.POSITIVE_INFINITY);
    if (wanted.minimumSide !== undefined && side < wanted.minimumSide) {
      add(
        'warning',
        'picture-size',
        `its picture is ${side} pixels small; ${rules.partner} wants ${wanted.minimumSide}`,
        'send a larger one',
      );
    }
  }
}
