import { type Instant, instantOf, type WireTime } from '../story/time.ts';
import { MONTHS, ZONE_OFFSETS } from './words/time-words.ts';

/** A moment on a wall clock; month 1–12. */
interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

/**
 * One tolerant parser for every way a wire writes a time; `new Date(text)` is never used (it depends on the runtime and
 * silently takes the machine's zone). Reads ISO 8601 extended, basic and mixed (NewsML 1, NITF, ANSA's `+0100`), dates
 * alone, RFC 2822 (e-mail, RSS), and written dates ("October 25, 2023 14:30 GMT", "10 juil 2024").
 * @param zone IANA zone assumed where none is stated; the result says that it was assumed
 * @returns the time with what was printed; without an instant when it could not be read
 */
export function readTime(printed: string, zone: string): WireTime {
  const text = withWesternDigits(printed).trim();
  return iso(text, printed, zone) ?? written(text, printed, zone) ?? unreadableTime(printed);
}

/** A time nobody can read, kept as printed. */
export function unreadableTime(printed: string): WireTime {
  return { printed, zone: 'none', precision: 'second' };
}

/** {@link readTime} for a field that may be missing or empty. */
export function readOptionalTime(printed: string | undefined, zone: string): WireTime | undefined {
  const text = printed?.trim();
  return text === undefined || text === '' ? undefined : readTime(text, zone);
}

/**
 * The time of parts already told apart by a format's own rules (IPTC 7901, ANPA 1312).
 * @param statedZone "GMT", "MESZ", "+0200"; an unknown name counts as none
 */
export function timeOfParts(
  wall: Omit<WallTime, 'second' | 'millisecond'>,
  printed: string,
  statedZone: string | undefined,
  zone: string,
): WireTime {
  return finish({ ...wall, second: 0, millisecond: 0 }, printed, statedZone, zone, 'minute');
}

/** The month that a name or its beginning stands for, 1–12, in the languages wires write dates in. */
export function monthOf(name: string): number | undefined {
  return MONTHS[name.toLowerCase().normalize('NFC').replace(/\.$/, '')];
}

const ISO =
  /^([+-]?\d{4})-?(\d\d)-?(\d\d)(?:[T\s]\s*(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d(?::?\d\d)?|[A-Z]{2,5})?)?(Z|[+-]\d\d:?\d\d)?$/i;

function iso(text: string, printed: string, zone: string): WireTime | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, fraction, stated, dateZone] = match;
  const wall = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: Number((fraction ?? '').slice(0, 3).padEnd(3, '0')),
  };
  const precision = hour === undefined ? 'day' : second === undefined ? 'minute' : 'second';
  return finish(wall, printed, stated ?? dateZone, zone, precision);
}

/** A clock inside a written date: 14:30, 14.30, 14h30, 2:30 pm, 1430. */
const CLOCK = /(?:^|[\s,|T])(\d{1,2})(?:[:.h](\d\d)(?::(\d\d))?|(\d\d))\s*([ap])?\.?(?:m\b\.?)?/i;
const STATED_ZONE = /(?:^|[\s\d(])(Z|UTC|[A-Z]{3,5}|(?:GMT|UTC)?[+-]\d{1,2}(?::?\d\d)?)\)?\.?$/;

function written(text: string, printed: string, zone: string): WireTime | undefined {
  if (text.length > 80) return undefined;
  const found = writtenDate(text);
  if (found === undefined) return undefined;
  const rest = ` ${found.rest} `;
  const clock = CLOCK.exec(rest);
  const stated = STATED_ZONE.exec(rest.trim())?.[1];
  if (clock === null) return finish({ ...found, ...MIDNIGHT }, printed, undefined, zone, 'day');
  const [, hours, minutes, seconds, joined, half] = clock;
  const base = Number(hours) % (half === undefined ? 24 : 12);
  const hour = half?.toLowerCase() === 'p' ? base + 12 : base;
  const wall = { ...found, hour, minute: Number(minutes ?? joined ?? 0), second: Number(seconds ?? 0), millisecond: 0 };
  return finish(wall, printed, stated, zone, seconds === undefined ? 'minute' : 'second');
}

const MIDNIGHT = { hour: 0, minute: 0, second: 0, millisecond: 0 };

/** The date in a written time, and what is left of the text without it. */
function writtenDate(text: string): { year: number; month: number; day: number; rest: string } | undefined {
  const numeric = /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
  if (numeric !== null)
    return {
      year: Number(numeric[1]),
      month: Number(numeric[2]),
      day: Number(numeric[3]),
      rest: without(text, numeric),
    };
  const dotted = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text);
  if (dotted !== null)
    return { year: Number(dotted[3]), month: Number(dotted[2]), day: Number(dotted[1]), rest: without(text, dotted) };
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+|of\s+)?([\p{L}\p{M}]{3,14})\.?,?\s+(?:de\s+|del\s+)?(\d{4})/u.exec(
      text,
    );
  const monthFirst = /([\p{L}\p{M}]{3,14})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u.exec(text);
  for (const [match, monthAt, dayAt] of [
    [dayFirst, 2, 1],
    [monthFirst, 1, 2],
  ] as const) {
    const month = match === null ? undefined : monthOf(match[monthAt] ?? '');
    if (match !== null && month !== undefined)
      return { year: Number(match[3]), month, day: Number(match[dayAt]), rest: without(text, match) };
  }
  return undefined;
}

const without = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;

function finish(
  wall: WallTime,
  printed: string,
  statedZone: string | undefined,
  zone: string,
  precision: WireTime['precision'],
): WireTime {
  const utc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second, wall.millisecond);
  if (!Number.isFinite(utc) || !isOnTheCalendar(wall)) return { printed, zone: 'none', precision };
  const offset = statedZone === undefined ? undefined : offsetOfName(statedZone);
  if (offset !== undefined) return { printed, instant: instantOf(utc - offset * 60_000), zone: 'stated', precision };
  return { printed, instant: inZone(utc, zone), zone: 'assumed', precision };
}

/** A day that exists, and 24:00 or a leap second at most: "2026-02-30" is not read as 2 March. */
function isOnTheCalendar({ year, month, day, hour, minute, second }: WallTime): boolean {
  if (year < 1600 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  return (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60;
}

/** Minutes east of UTC for "Z", "+0200", "GMT+2", "MESZ"; undefined for a name nobody knows. */
function offsetOfName(name: string): number | undefined {
  const numeric = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d\d)?$/i.exec(name);
  if (numeric !== null) {
    const minutes = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
    return minutes > 18 * 60 ? undefined : numeric[1] === '-' ? -minutes : minutes;
  }
  return ZONE_OFFSETS[name.toUpperCase()];
}

/**
 * The instant at which clocks in `zone` show what UTC shows at `wall`. In the hour that a clock change repeats, the
 * first of the two; in the hour it skips, the time an hour on.
 */
function inZone(wall: number, zone: string): Instant {
  const before = wall - offsetAt(wall - 86_400_000, zone);
  if (offsetAt(before, zone) === wall - before) return instantOf(before);
  const after = wall - offsetAt(wall + 86_400_000, zone);
  return instantOf(offsetAt(after, zone) === wall - after ? after : before);
}

const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that clocks in `zone` are ahead of UTC at this moment. */
function offsetAt(epoch: number, zone: string): number {
  let format = FORMATS.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    FORMATS.set(zone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(epoch)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(epoch / 1000) * 1000;
}

/** Arabic-Indic and Persian digits as Western ones: typed dates in Arabic and Persian copy use either. */
export function withWesternDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
