import { foldText } from './fold-text.ts';
import { alternation, wordPattern } from './match-words.ts';
import { MONTHS, PERSIAN_MONTHS, RELATIVE_DAYS, WEEKDAYS } from './words/calendar.ts';

/** What a text says about a day; all of it is what was printed, nothing concluded. */
export interface PrintedDay {
  /** Dates in the Gregorian calendar, month 1–12; without a year where none was printed. */
  readonly dates: readonly { readonly year?: number; readonly month: number; readonly day: number }[];
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdays: readonly number[];
  /** Days from the day of writing: 0 today, 1 tomorrow. */
  readonly relative: readonly number[];
  /** A date that can be read in two ways, or that no calendar has. */
  readonly unclear: boolean;
  /** The text with dates blanked out (same length): what is left may hold a clock. */
  readonly rest: string;
}

const numbered = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, at) => row.split('|').map((name) => [foldText(name), at + 1] as const)));

const MONTH_NUMBERS = numbered(MONTHS);
const PERSIAN_NUMBERS = numbered(PERSIAN_MONTHS);
const WEEKDAY_NUMBERS = numbered(WEEKDAYS);
const MONTH = alternation([...MONTHS, ...PERSIAN_MONTHS].join('|'));
const WEEKDAY = wordPattern(WEEKDAYS.join('|'));
const ENGLISH_SHORT = /^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)$/;
const RELATIVE = RELATIVE_DAYS.map(({ days, words }) => ({ days, pattern: wordPattern(words) }));

const START = '(?<![\\p{L}\\p{N}.:/])';
const DAY = '(\\d{1,2})';
/** Four digits before a zone or "hours" are a time: "12 March 0500 GMT", "12 March 2000 GMT". */
const YEAR =
  '((?:19|20|21|25|13|14)\\d{2}(?!\\s?(?:gmt|utc|hrs|hours|uhr|local|[a-z]{1,2}[sd]?t\\b|ce[s]?t\\b|me[s]?z\\b)))';
const NO_DIGIT = '(?![\\d:])';

interface DateForm {
  readonly pattern: RegExp;
  /** Which group is which. */
  readonly order: 'ymd' | 'dmy' | 'mdy' | 'slash';
}

const FORMS: readonly DateForm[] = [
  { order: 'ymd', pattern: new RegExp(`${START}${YEAR}[-/.](\\d{1,2})[-/.]${DAY}(?!\\d)`, 'gu') },
  { order: 'ymd', pattern: /(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/gu },
  { order: 'dmy', pattern: new RegExp(`${START}${DAY}\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2}(?![\\d.:]))?`, 'gu') },
  { order: 'slash', pattern: new RegExp(`${START}${DAY}/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/])`, 'gu') },
  {
    order: 'dmy',
    pattern: new RegExp(
      `${START}${DAY}(?:st|nd|rd|th|er|re|\\.?[oa]|\\.|º|ª|°|-)?\\s?(?:(?:de|d'|of|ב)\\s?)?ב?(${MONTH})(?!\\p{L})\\.?(?:\\s?/\\s?(?:${MONTH}))?(?:,?\\s?(?:de |del |of )?${YEAR}${NO_DIGIT})?`,
      'gu',
    ),
  },
  {
    order: 'mdy',
    pattern: new RegExp(
      `(?<!\\p{L})(${MONTH})\\.?\\s${DAY}(?:st|nd|rd|th)?(?![\\d:]|\\.\\d|\\s?h\\d)(?:,?\\s${YEAR}${NO_DIGIT})?`,
      'gu',
    ),
  },
];

/**
 * The days named in a text. Numeric dates with slashes are day/month except in American copy; in plain English, where
 * either may be meant, a date that could be both is unclear.
 * @param folded text as {@link foldText} gives it
 * @param language BCP 47 tag of the copy, or ''
 */
export function readDay(folded: string, language: string): PrintedDay {
  let rest = folded;
  let unclear = false;
  const dates: { year?: number; month: number; day: number }[] = [];
  for (const { pattern, order } of FORMS) {
    for (const match of rest.matchAll(pattern)) {
      const date = dateOf(match, order, language);
      if (date === 'other') continue;
      if (date === 'unclear') unclear = true;
      else if (!dates.some((known) => sameDate(known, date))) dates.push(date);
      rest = blank(rest, match.index, match[0].length);
    }
  }
  const english = language === '' || /^(?:en|und)\b/i.test(language);
  const weekdays = [...rest.matchAll(WEEKDAY)]
    .filter((match) => english || !ENGLISH_SHORT.test(match[0]))
    .map((match) => WEEKDAY_NUMBERS.get(match[0]) ?? 0);
  const relative = RELATIVE.filter(({ pattern }) =>
    [...rest.matchAll(pattern)].some((match) => !isMorning(rest, match)),
  );
  const told = dates.length + weekdays.length + relative.length > 0;
  return {
    dates,
    weekdays: [...new Set(weekdays)],
    relative: relative.map(({ days }) => days),
    unclear: unclear || (!told && DAY_ALONE.test(rest)),
    rest,
  };
}

/** A day of the month without its month ("on the 12th", "le 12 à 18h", "11日"): which month is anybody's guess. */
const DAY_ALONE =
  /(?<![\d.:])\d{1,2} ?(?:(?:st|nd|rd|th)(?!\p{L})|[日일])|(?<!\p{L})(?:le|el|il|dia|am|den|vom) \d{1,2}(?:\.(?!\d)|(?=[ ,](?!h|uhr|heures|horas|ore)))/u;

/** Spanish "de la mañana" is the morning, not tomorrow. */
function isMorning(text: string, match: RegExpMatchArray): boolean {
  return match[0] === 'manana' && text.slice(0, match.index).endsWith('la ');
}

type ReadDate = { year?: number; month: number; day: number } | 'unclear' | 'other';

function dateOf(match: RegExpMatchArray, order: DateForm['order'], language: string): ReadDate {
  const [, one = '', two = '', three = ''] = match;
  if (order === 'ymd') return dated(one, two, three);
  if (order === 'mdy') return dated(three, one, two);
  if (order === 'dmy') return dated(three, two, one);
  const [a, b] = [Number(one), Number(two)];
  if (a > 12 || a === b) return dated(three, two, one);
  if (b > 12) return dated(three, one, two);
  if (/^en-US\b/i.test(language)) return dated(three, one, two);
  return /^(?:en|und)?$/i.test(language) ? 'unclear' : dated(three, two, one);
}

function dated(year: string, monthName: string, dayName: string): ReadDate {
  const day = Number(dayName);
  const persian = PERSIAN_NUMBERS.get(monthName);
  const printedYear = year === '' ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
  const month = persian ?? MONTH_NUMBERS.get(monthName) ?? Number(monthName);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return 'other';
  const numericMonth = /^\d+$/.test(monthName);
  if (persian !== undefined || (numericMonth && printedYear !== undefined && printedYear >= 1300 && printedYear < 1500))
    return printedYear === undefined ? 'unclear' : fromPersian(printedYear, month, day);
  if (printedYear === undefined) return { month, day };
  const year4 = printedYear >= 2500 && printedYear < 2700 ? printedYear - 543 : printedYear; // Thai Buddhist years
  return year4 < 1900 || year4 > 2200 ? 'unclear' : { year: year4, month, day };
}

const PERSIAN = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

/** The Gregorian day of a day in the Persian calendar: counted from the new year of that year, then checked. */
function fromPersian(year: number, month: number, day: number): ReadDate {
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const guess = Date.UTC(year + 621, 2, 21) + (passed + day - 1) * 86_400_000;
  for (const shift of [0, -1, 1, -2, 2]) {
    const epoch = guess + shift * 86_400_000;
    const parts = Object.fromEntries(
      PERSIAN.formatToParts(epoch).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts.year === year && parts.month === month && parts.day === day) {
      const gregorian = new Date(epoch);
      return { year: gregorian.getUTCFullYear(), month: gregorian.getUTCMonth() + 1, day: gregorian.getUTCDate() };
    }
  }
  return 'unclear';
}

function sameDate(a: { year?: number; month: number; day: number }, b: typeof a): boolean {
  return a.month === b.month && a.day === b.day && (a.year ?? b.year) === (b.year ?? a.year);
}

function blank(text: string, from: number, length: number): string {
  return text.slice(0, from) + ' '.repeat(length) + text.slice(from + length);
}
