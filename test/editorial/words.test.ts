import { describe, expect, it } from 'vitest';
import { foldText } from '../../shared/editorial/fold-text.ts';
import { readMarkerSlot } from '../../shared/editorial/read-markers.ts';
import { MONTHS, PERSIAN_MONTHS, WEEKDAYS } from '../../shared/editorial/words/calendar.ts';
import { MARKERS } from '../../shared/editorial/words/markers.ts';
import { ZONE_LETTERS, ZONE_PLACES } from '../../shared/editorial/words/zones.ts';

const names = (row: string) => row.split('|').map(foldText);

describe('the tables of words', () => {
  it.each([
    ['months', MONTHS, 12],
    ['months of the Persian calendar', PERSIAN_MONTHS, 12],
    ['weekdays', WEEKDAYS, 7],
  ])('no name stands for two of the %s', (_what, rows, count) => {
    expect(rows).toHaveLength(count);
    const all = rows.flatMap((row) => [...new Set(names(row))]);
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
  });

  it('no month is also a weekday', () => {
    const weekdays = new Set(WEEKDAYS.flatMap(names));
    expect(MONTHS.flatMap(names).filter((name) => weekdays.has(name))).toEqual([]);
  });

  it('every zone is one the runtime knows', () => {
    const zones = [
      ...ZONE_PLACES.map(([zone]) => zone),
      ...Object.values(ZONE_LETTERS).flatMap(({ zone }) => zone ?? []),
    ];
    for (const zone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
  });

  it('every marker word, alone in a marker slot, means what its table says or something stricter', () => {
    const stops = new Set(['kill', 'withhold', 'not-for-publication']);
    for (const byMeaning of Object.values(MARKERS)) {
      for (const [means, words] of Object.entries(byMeaning)) {
        for (const word of `${words.leading ?? ''}|${words.alone ?? ''}`.split('|').filter((entry) => entry !== '')) {
          const found = readMarkerSlot(word.toUpperCase())[0]?.means ?? 'nothing';
          if (stops.has(means)) expect([word, stops.has(found)]).toEqual([word, true]);
          else expect([word, found === 'unknown' || found === 'nothing']).toEqual([word, false]);
        }
      }
    }
  });
});
