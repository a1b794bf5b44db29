import type { Instant } from '../../story/time.ts';
import { newsMlFaults } from '../newsml-g2/checks.ts';
import type { PartnerRules } from '../profiles/partner-rules.ts';
import { rulesOf } from '../profiles/profile-of.ts';
import type { Finding } from './finding.ts';
import { itemFindings } from './item-rules.ts';
import { readFeed, type SeenFeed } from './read-feed.ts';

/**
 * Says what a partner would refuse in a feed of any make, and how to mend it.
 * @param bytes RSS 2.0, Atom, JSON Feed or NewsML-G2, as fetched
 * @param profile name of the partner's profile
 * @param now for rules about age; without it they are not held against the feed
 * @returns errors first; empty when the partner would take everything
 * @throws ProfileError when there is no such profile
 */
export function checkFeed(bytes: Uint8Array, profile: string, now?: Instant): Finding[] {
  const rules = rulesOf(profile);
  const findings = [...findingsOf(bytes, rules, now)];
  return [...findings.filter((each) => each.level === 'error'), ...findings.filter((each) => each.level === 'warning')];
}

function* findingsOf(bytes: Uint8Array, rules: PartnerRules, now: Instant | undefined): Generator<Finding> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    yield about('error', 'encoding', 'it is not UTF-8', 'write it in UTF-8 and say so in its first line');
    return;
  }
  if (bytes.length > rules.maximumBytes) {
    const words = `it has ${bytes.length} bytes; ${rules.partner} takes ${rules.maximumBytes}`;
    yield about('error', 'size', words, 'show fewer stories (profileOverrides: maximumBytes, or size)');
  }
  const reading = readFeed(text);
  if ('fault' in reading) {
    yield about('error', 'unreadable', reading.fault, 'nothing else can be checked before this is mended');
  } else if ('newsml' in reading) {
    yield* newsMlFindings(text, rules);
  } else {
    yield* feedFindings(reading.feed, rules);
    for (const item of reading.feed.items) yield* itemFindings(item, reading.feed, rules, now);
  }
}

function about(level: Finding['level'], rule: string, words: string, mend: string): Finding {
  return { level, rule, where: 'the feed', words, mend };
}

function* newsMlFindings(text: string, rules: PartnerRules): Generator<Finding> {
  if (!rules.formats.includes('newsml-g2')) yield formatFinding('NewsML-G2', rules);
  for (const fault of newsMlFaults(text)) {
    yield about('error', 'newsml-g2', fault, 'see the NewsML-G2 2.35 specification; strict receivers refuse the item');
  }
}

const FORMAT_NAMES = { rss: 'RSS', atom: 'Atom', 'json-feed': 'JSON Feed', 'newsml-g2': 'NewsML-G2' } as const;

function formatFinding(name: string, rules: PartnerRules): Finding {
  const taken = rules.formats.map((format) => FORMAT_NAMES[format]).join(' or ');
  return about('error', 'format', `it is ${name}; ${rules.partner} takes ${taken}`, `give this partner ${taken}`);
}

function* feedFindings(feed: SeenFeed, rules: PartnerRules): Generator<Finding> {
  if (!rules.formats.includes(feed.format)) yield formatFinding(FORMAT_NAMES[feed.format], rules);
  if (feed.title === undefined) yield about('error', 'feed-title', 'it has no title', 'give the feed a title');
  if (feed.link === undefined)
    yield about('error', 'feed-link', 'it names no site', 'give the channel the address of your site');
  if (feed.description === undefined && feed.format === 'rss') {
    yield about(
      'error',
      'feed-description',
      'it has no description',
      'RSS demands one: say in a sentence what is in the feed',
    );
  }
  if (rules.descriptionMaximum !== undefined && [...(feed.description ?? '')].length > rules.descriptionMaximum) {
    const words = `its description is longer than ${rules.descriptionMaximum} characters`;
    yield about('error', 'feed-description-length', words, 'shorten it (profileOverrides: descriptionMaximum)');
  }
  if (feed.language === undefined)
    yield about('warning', 'feed-language', 'it does not say its language', 'set the feed’s language');
  if (feed.self === undefined) {
    yield about('warning', 'self-link', 'it does not say its own address', 'add a link with rel="self"');
  }
  if (rules.hub && feed.hub === undefined) {
    const mend = 'set publisher.hub in newsroom.json: new stories are then announced at once';
    yield about('warning', 'hub', `it names no WebSub hub; ${rules.partner} recommends one`, mend);
  }
  yield* itemCountFindings(feed, rules);
  yield* acrossItemsFindings(feed, rules);
}

function* itemCountFindings(feed: SeenFeed, rules: PartnerRules): Generator<Finding> {
  const { minimum, maximum } = rules.items;
  const count = feed.items.length;
  if (count < minimum) {
    const words = `it has ${count} stories; ${rules.partner} wants at least ${minimum}`;
    yield about(count === 0 ? 'error' : 'warning', 'items-few', words, 'widen the selection or raise the feed’s size');
  }
  if (count > maximum) {
    const words = `it has ${count} stories; ${rules.partner} takes ${maximum}`;
    yield about('warning', 'items-many', words, 'lower the feed’s size (profileOverrides: size)');
  }
}

function* acrossItemsFindings(feed: SeenFeed, rules: PartnerRules): Generator<Finding> {
  const ids = new Set<string>();
  for (const { id } of feed.items) {
    if (id !== undefined && ids.has(id)) {
      yield about('error', 'ids-twice', `two stories have the id ${id}`, 'show only the newest version of a story');
    }
    if (id !== undefined) ids.add(id);
  }
  const times = feed.items.map((item) => Date.parse(item.updated ?? item.published ?? ''));
  if (times.some((time, index) => index > 0 && time > (times[index - 1] ?? time))) {
    yield about('warning', 'order', 'the newest story is not at the top', 'sort by date of change, newest first');
  }
  const languages = new Set(feed.items.flatMap((item) => item.language?.toLowerCase().split('-')[0] ?? []));
  if (rules.oneLanguage && languages.size > 1) {
    const words = `its stories are in ${[...languages].join(', ')}; ${rules.partner} wants one language a feed`;
    yield about('error', 'languages', words, 'make one feed a language (select: languages)');
  }
}
