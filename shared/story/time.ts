import * as z from 'zod';

/**
 * A moment, always written as UTC with milliseconds (`2026-03-10T09:42:11.000Z`): text order is time order, and the
 * same moment is always the same bytes.
 */
export const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .brand<'Instant'>();
export type Instant = z.infer<typeof instant>;

/** The instant of a count of milliseconds since 1970-01-01T00:00Z. Throws on a moment outside the calendar's range. */
export function instantOf(epochMilliseconds: number): Instant {
  const text = new Date(epochMilliseconds).toISOString();
  // What toISOString gives is an Instant, except that years beyond 9999 and before 0 are longer. Looking at the length
  // is far cheaper than parsing, and every time of every item comes through here.
  if (text.length !== 24) throw new RangeError(`${text} is outside the years 0 to 9999.`);
  return text as Instant;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochOf(moment: Instant): number {
  return Date.parse(moment);
}

/** A day of the UTC calendar: "2026-03-10". */
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .brand<'Day'>();
export type Day = z.infer<typeof day>;

/** The UTC day that a moment falls on. */
export function dayOf(moment: Instant): Day {
  return day.parse(moment.slice(0, 10));
}

/** When a day begins. */
export function startOf(date: Day): Instant {
  return instant.parse(`${date}T00:00:00.000Z`);
}

/** The clock is always passed in: production code never asks for the time by itself. */
export type Clock = () => Instant;

/**
 * A time as a wire printed it, and what it was read as. Without an `instant` it could not be read; an `assumed` zone
 * comes from the source's configuration, not from the wire.
 */
export const wireTime = z.object({
  printed: z.string(),
  instant: instant.optional(),
  zone: z.enum(['stated', 'assumed', 'none']),
  precision: z.enum(['second', 'minute', 'day']),
});
export type WireTime = z.infer<typeof wireTime>;
