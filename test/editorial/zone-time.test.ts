import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochInZone, wallCount, wallInZone } from '../../shared/editorial/zone-time.ts';

const wall = (text: string) => Date.parse(`${text}Z`);
const utc = (text: string) => Date.parse(`${text}Z`);

describe('the time on a wall clock as a moment', () => {
  it('follows the clock changes of the place', () => {
    expect(epochInZone(wall('2026-01-12T12:00'), 'Europe/Berlin')).toBe(utc('2026-01-12T11:00'));
    expect(epochInZone(wall('2026-07-12T12:00'), 'Europe/Berlin')).toBe(utc('2026-07-12T10:00'));
    expect(epochInZone(wall('2026-07-12T12:00'), 'Asia/Kathmandu')).toBe(utc('2026-07-12T06:15'));
  });

  it('takes the later of two moments when clocks go back, and of none when they go forward', () => {
    expect(epochInZone(wall('2026-10-25T02:30'), 'Europe/Berlin')).toBe(utc('2026-10-25T01:30'));
    expect(epochInZone(wall('2026-03-29T02:30'), 'Europe/Berlin')).toBe(utc('2026-03-29T01:30'));
  });

  it('knows no zone of that name', () => {
    expect(epochInZone(0, 'Europe/Atlantis')).toBeUndefined();
    expect(wallInZone(0, '')).toBeUndefined();
  });

  it('refuses days and times that do not exist, and reads 24:00 as the end of the day', () => {
    expect(wallCount({ year: 2026, month: 2, day: 29, hour: 0, minute: 0, second: 0 })).toBeNaN();
    expect(wallCount({ year: 2026, month: 2, day: 28, hour: 24, minute: 1, second: 0 })).toBeNaN();
    expect(wallCount({ year: 2026, month: 2, day: 28, hour: 24, minute: 0, second: 0 })).toBe(utc('2026-03-01T00:00'));
  });

  it('gives back the wall clock it was made from, except in a skipped hour', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Beirut',
      'Asia/Tehran',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2040, 0) }), (zone, epoch) => {
        const shown = wallInZone(Math.floor(epoch / 60_000) * 60_000, zone) ?? 0;
        const again = epochInZone(shown, zone) ?? 0;
        expect(wallInZone(again, zone)).toBe(shown);
        expect(again).toBeGreaterThanOrEqual(Math.floor(epoch / 60_000) * 60_000);
      }),
    );
  });
});
