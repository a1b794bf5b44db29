import { epochOf, type Instant, instantOf } from '../story/time.ts';
import { foldTidied, tidyText } from './fold-text.ts';
import { type PrintedClock, readClocks } from './read-clock.ts';
import { type PrintedDay, readDay } from './read-date.ts';
import { type PrintedZone, readZone } from './read-zone.ts';
import { epochInZone, wallCount, wallInZone } from './zone-time.ts';

/** What a written time is understood from. */
export interface MomentContext {
  /** When the text was written, as well as is known: weekdays and missing years are told from it. */
  readonly reference: Instant;
  /** IANA zone of the source, for times without one: "Europe/Berlin". */
  readonly timeZone: string;
  /** BCP 47 tag of the copy, or '' when unknown. */
  readonly language: string;
}

/**
 * A moment written in words. Without an `instant` it can not be told: `no-time` has no time of day at all, `unclear`
 * has more than one reading (`candidates`, where they are known) or one that can not be right.
 */
export type WrittenMoment =
  | { readonly instant: Instant; readonly assumed: readonly string[] }
  | { readonly trouble: 'no-time' | 'unclear'; readonly candidates: readonly Instant[] };

const DAY = 86_400_000;
/** A missing year is the one that puts the date between a month ago and eleven months ahead. */
const LOOK_BACK = 31 * DAY;
/** An end this long ago is a slip of the pen ("January 2025" written in January 2026), not a moment to rely on. */
const LONG_AGO = 180 * DAY;

/**
 * Reads the one moment a short text speaks of ("0001 GMT Monday", "12. März 2026, 5.00 Uhr"). Where a reading has to be
 * chosen the later one is taken: the moment is the end of an embargo. Never throws.
 * @param text at most a few hundred characters are looked at
 */
export function readMoment(text: string, context: MomentContext): WrittenMoment {
  const tidied = tidyText(text.slice(0, 600));
  const folded = foldTidied(tidied);
  const day = readDay(folded, context.language);
  const clocks = readClocks(day.rest);
  if (clocks.length === 0) return { trouble: 'no-time', candidates: [] };
  const zoned = clocks.map((clock, at) => ({ clock, zone: zoneOf(clocks, at, tidied, day.rest, context.timeZone) }));
  if (day.unclear || zoned.some(({ zone }) => zone.kind === 'unknown')) return { trouble: 'unclear', candidates: [] };
  const stated = zoned.filter(({ zone }) => zone.kind === 'stated');
  const readings = (stated.length > 0 ? stated : zoned).map(({ clock, zone }) => instantsOf(day, clock, zone, context));
  const all = readings.flatMap((reading) => reading.epochs);
  const distinct = [...new Set(all)].sort((a, b) => a - b);
  const only = distinct[0];
  if (only === undefined || readings.some((reading) => reading.epochs.length === 0))
    return { trouble: 'unclear', candidates: [] };
  const longAgo = only < epochOf(context.reference) - LONG_AGO;
  if (distinct.length > 1 || longAgo || readings.some((reading) => reading.contradictory))
    return { trouble: 'unclear', candidates: distinct.map(instantOf) };
  const assumed = stated.length > 0 ? [] : [`time zone ${context.timeZone}`];
  if (day.dates[0] !== undefined && day.dates[0].year === undefined) assumed.push('the year');
  if (day.dates.length === 0 && day.weekdays.length === 0 && day.relative.length === 0) assumed.push('the day');
  return { instant: instantOf(only), assumed };
}

/** The zone between this clock and the next; for a single clock also before it. */
function zoneOf(
  clocks: readonly PrintedClock[],
  at: number,
  tidied: string,
  folded: string,
  timeZone: string,
): PrintedZone {
  const clock = clocks[at];
  if (clock === undefined) return { kind: 'none' };
  const end = Math.min(clocks[at + 1]?.from ?? tidied.length, clock.to + 60);
  const after = readZone(
    tidied.slice(clock.to, end).trimStart(),
    folded.slice(clock.to, end),
    timeZone,
    'after the clock',
  );
  if (after.kind !== 'none' || clocks.length > 1) return after;
  return readZone(tidied.slice(0, clock.from), folded.slice(0, clock.from), timeZone, 'before the clock');
}

interface Reading {
  readonly epochs: readonly number[];
  readonly contradictory: boolean;
}

function instantsOf(day: PrintedDay, clock: PrintedClock, zone: PrintedZone, context: MomentContext): Reading {
  const reference = epochOf(context.reference);
  const today = localDay(reference, zone, context.timeZone);
  if (today === undefined) return { epochs: [], contradictory: false };
  const at = (dayCount: number): number | undefined => epochAt(dayCount, clock, zone, context.timeZone);
  const keep = (epochs: readonly (number | undefined)[], contradictory = false): Reading => ({
    epochs: epochs.filter((epoch) => epoch !== undefined && Number.isFinite(epoch)) as number[],
    contradictory,
  });
  if (day.dates.length > 0) {
    const days = day.dates.map((date) => dayOfDate(date, today, day.weekdays));
    const agrees = days.every((count) => day.weekdays.length === 0 || day.weekdays.includes(weekdayOf(count)));
    return keep(days.map(at), !agrees);
  }
  if (day.relative.length > 0) {
    const days = day.relative.map((shift) => today + shift * DAY);
    const agrees = days.every((count) => day.weekdays.length === 0 || day.weekdays.includes(weekdayOf(count)));
    return keep(days.map(at), !agrees);
  }
  const wanted = day.weekdays.length > 0 ? day.weekdays : undefined;
  return keep((wanted ?? [undefined]).map((weekday) => nextAfter(reference, today, weekday, at)));
}

/** The first day from today on that is this weekday (any, when undefined) and whose time has not passed. */
function nextAfter(
  reference: number,
  today: number,
  weekday: number | undefined,
  at: (dayCount: number) => number | undefined,
): number | undefined {
  for (let ahead = 0; ahead <= 8; ahead++) {
    const count = today + ahead * DAY;
    if (weekday !== undefined && weekdayOf(count) !== weekday) continue;
    const epoch = at(count);
    if (epoch === undefined || epoch > reference) return epoch;
  }
  return undefined;
}

/** Midnight of the day it is at the reference moment, counted as if in UTC. */
function localDay(reference: number, zone: PrintedZone, timeZone: string): number | undefined {
  const east = zone.kind === 'stated' && zone.zone === undefined ? zone.east : undefined;
  const named = zone.kind === 'stated' ? zone.zone : timeZone;
  const wall = east === undefined ? wallInZone(reference, named ?? timeZone) : reference + east * 60_000;
  return wall === undefined ? undefined : Math.floor(wall / DAY) * DAY;
}

function dayOfDate(date: PrintedDay['dates'][number], today: number, weekdays: readonly number[]): number {
  const count = (year: number) => wallCount({ year, month: date.month, day: date.day, hour: 0, minute: 0, second: 0 });
  if (date.year !== undefined) return count(date.year);
  const year = new Date(today).getUTCFullYear();
  const near = [year - 1, year, year + 1]
    .map(count)
    .filter((day) => day >= today - LOOK_BACK && day < today + 335 * DAY);
  return near.find((day) => weekdays.includes(weekdayOf(day))) ?? near[0] ?? Number.NaN;
}

/**
 * A zone word with a season in it ("CET" in July, "EDT" in January) is taken at its letters and at the clocks of its
 * place, and the later of the two counts.
 */
function epochAt(dayCount: number, clock: PrintedClock, zone: PrintedZone, timeZone: string): number | undefined {
  if (!Number.isFinite(dayCount)) return undefined;
  const wall = dayCount + ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000;
  if (zone.kind !== 'stated') return epochInZone(wall, timeZone);
  const byLetters = zone.east === undefined ? undefined : wall - zone.east * 60_000;
  const byPlace = zone.zone === undefined ? undefined : epochInZone(wall, zone.zone);
  const readings = [byLetters, byPlace].filter((epoch) => epoch !== undefined);
  return readings.length === 0 ? undefined : Math.max(...readings);
}

/** 1 = Monday … 7 = Sunday. */
function weekdayOf(dayCount: number): number {
  return ((new Date(dayCount).getUTCDay() + 6) % 7) + 1;
}
