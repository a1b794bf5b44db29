/** What a wall clock and calendar show; month 1–12. 24:00 is the end of the day. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const DAY = 86_400_000;

/** A count of milliseconds as if the clock on the wall were UTC; NaN for a day or time that does not exist. */
export function wallCount(wall: WallTime): number {
  const { year, month, day, hour, minute, second } = wall;
  const exists =
    year >= 1900 &&
    year <= 9998 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate() &&
    (hour < 24 || (hour === 24 && minute === 0 && second === 0)) &&
    minute < 60 &&
    second < 60;
  return exists ? Date.UTC(year, month - 1, day, hour, minute, second) : Number.NaN;
}

/**
 * The moment at which clocks in `zone` show this, in milliseconds since 1970-01-01T00:00Z. Where a clock change makes
 * it two moments, or none, the later reading: an embargo must not end too early.
 * @param zone IANA name, "Asia/Beirut"
 * @returns undefined for a zone the runtime does not know
 */
export function epochInZone(wall: number, zone: string): number | undefined {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  if (before === undefined || after === undefined) return undefined;
  const readings = [wall - before, wall - after];
  const real = readings.filter((epoch) => wall - epoch === offsetAt(epoch, zone));
  return Math.max(...(real.length > 0 ? real : readings));
}

/** What clocks in `zone` show at a moment, as a count like {@link wallCount}; undefined for an unknown zone. */
export function wallInZone(epoch: number, zone: string): number | undefined {
  const offset = offsetAt(epoch, zone);
  return offset === undefined ? undefined : epoch + offset;
}

const FORMATS = new Map<string, Intl.DateTimeFormat | undefined>();

/** Milliseconds that clocks in `zone` are ahead of UTC. */
function offsetAt(epoch: number, zone: string): number | undefined {
  const format = formatOf(zone);
  if (format === undefined || !Number.isFinite(epoch)) return undefined;
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(epoch)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(epoch / 1000) * 1000;
}

function formatOf(zone: string): Intl.DateTimeFormat | undefined {
  if (FORMATS.has(zone)) return FORMATS.get(zone);
  let format: Intl.DateTimeFormat | undefined;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    format = undefined; // RangeError: not a zone. The caller says that the time could not be read.
  }
  if (FORMATS.size < 1000) FORMATS.set(zone, format);
  return format;
}
