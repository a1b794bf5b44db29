import { alternation, wordPattern } from './match-words.ts';
import { AFTER_HOUR, AFTERNOON, BEFORE_HOUR, MIDNIGHT, MORNING, NOON } from './words/clock.ts';

/** A time of day as printed. Hour 24 is the midnight that ends the day. */
export interface PrintedClock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Where it stands in the text that was read. */
  readonly from: number;
  readonly to: number;
}

const HALF = `(?:\\s?(?<half>${alternation(`${MORNING}|${AFTERNOON}`)})(?!\\p{L}))?`;
const FIRST_HALF = `(?:(?<half>${alternation(`${MORNING}|${AFTERNOON}`)})\\s?)?`;
const START = '(?<![\\d.,:/+-])';
const ZONE_AHEAD =
  '(?=\\s?\\(?(?:gmt|utc|z|[a-z]{1,2}[sd]?t|me[s]?z|cest|aest|aedt|msk|tu|local|[a-z]+(?: [a-z]+)? time)\\b)';

/** Strongest first; what one has read is blanked out for the next. Written for folded text. */
const FORMS: readonly RegExp[] = [
  new RegExp(`${FIRST_HALF}(?<hour>\\d{1,2}) ?[時时点點시] ?(?:(?<minute>\\d{1,2}) ?[分분]|(?<thirty>半|반))?`, 'gu'),
  new RegExp(`${START}(?<hour>\\d{1,2})[:٫](?<minute>\\d{2})(?::(?<second>\\d{2}))?(?!\\d)${HALF}`, 'gu'),
  new RegExp(`${START}(?<hour>\\d{1,2})(?:[.](?<minute>\\d{2}))?\\s?(?<half>[ap])\\.?\\s?m\\b\\.?`, 'gu'),
  new RegExp(`${START}(?<hour>\\d{1,2})\\s?h\\s?(?<minute>\\d{2})(?!\\d)`, 'gu'),
  new RegExp(`${START}(?<hour>\\d{2})(?<minute>\\d{2})(?:${ZONE_AHEAD}|(?=\\s?(?:hrs|hours|uhr|h)\\b))`, 'gu'),
  new RegExp(`${START}(?<hour>\\d{1,2})[.](?<minute>\\d{2})(?!\\d|\\.\\d|%)${HALF}`, 'gu'),
  new RegExp(
    `${START}(?<hour>\\d{1,2})\\s?(?:${alternation(AFTER_HOUR)})(?!\\p{L})(?:\\s(?<minute>\\d{2})(?!\\d))?${HALF}`,
    'gu',
  ),
  new RegExp(`${START}(?<hour>\\d{1,2})\\s?(?<half>${alternation(`${MORNING}|${AFTERNOON}`)})(?!\\p{L})`, 'gu'),
  new RegExp(`${START}(?<hour>\\d{1,2})(?:${ZONE_AHEAD})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${alternation(BEFORE_HOUR)})\\s(?<hour>\\d{1,2})(?![\\d.:/%])${HALF}`, 'gu'),
  /(?<!\p{L})(?:at|um)\s(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?!\d)/gu,
];

/** The commonest end of a British embargo: the first minute of the day, not the end of it. */
const PAST_MIDNIGHT = /\b(?:a|one|1) min(?:ute)? (?:past|after) midnight\b/gu;
const NOON_WORD = wordPattern(NOON);
const MIDNIGHT_WORD = wordPattern(MIDNIGHT);
const AFTERNOON_WORD = new RegExp(`^(?:p|${alternation(AFTERNOON)})$`, 'u');

/**
 * Every time of day in a text: "05:00", "5.00 Uhr", "0001 GMT", "6h00", "5 p.m.", "noon", "saat 05.00", "午前5時".
 * Four digits alone are a year, not a time, unless a zone or "hours" follows.
 * @param folded text as `foldText` gives it, dates blanked out
 */
export function readClocks(folded: string): PrintedClock[] {
  const clocks: PrintedClock[] = [];
  let rest = folded;
  for (const form of FORMS) {
    for (const match of rest.matchAll(form)) {
      const clock = clockOf(match);
      if (clock === undefined) continue;
      clocks.push(clock);
      rest = rest.slice(0, clock.from) + ' '.repeat(clock.to - clock.from) + rest.slice(clock.to);
    }
  }
  if (clocks.length === 0) {
    for (const match of rest.matchAll(PAST_MIDNIGHT))
      clocks.push({ hour: 0, minute: 1, second: 0, from: match.index, to: match.index + match[0].length });
  }
  if (clocks.length === 0) {
    for (const [pattern, hour] of [
      [NOON_WORD, 12],
      [MIDNIGHT_WORD, 24],
    ] as const) {
      for (const match of rest.matchAll(pattern))
        clocks.push({ hour, minute: 0, second: 0, from: match.index, to: match.index + match[0].length });
    }
  }
  return clocks.sort((a, b) => a.from - b.from);
}

function clockOf(match: RegExpMatchArray): PrintedClock | undefined {
  const { hour: hours = '', minute, second, half, thirty } = match.groups ?? {};
  const printed = Number(hours);
  const minutes = thirty === undefined ? Number(minute ?? 0) : 30;
  if (printed > 24 || minutes > 59 || Number(second ?? 0) > 59 || (printed === 24 && minutes > 0)) return undefined;
  const from = match.index ?? 0;
  return {
    hour: half === undefined || printed > 12 ? printed : twelveHours(printed, AFTERNOON_WORD.test(half)),
    minute: minutes,
    second: Number(second ?? 0),
    from,
    to: from + match[0].length,
  };
}

function twelveHours(hour: number, afternoon: boolean): number {
  if (afternoon) return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour;
}
