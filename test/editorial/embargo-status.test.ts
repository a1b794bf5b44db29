import { describe, expect, it } from 'vitest';
import { type ConcludedStatus, concludeStatus } from '../../shared/editorial/conclude-status.ts';
import type { Instant } from '../../shared/story/time.ts';
import type { WireItem } from '../../shared/wire/wire-item.ts';
import { copy, noted, TUESDAY } from './copy.ts';

const conclude = (item: WireItem): ConcludedStatus =>
  concludeStatus(item, { received: TUESDAY, timeZone: 'Europe/London', language: item.language ?? '' });
const headed = (headline: string) => conclude(copy({ headline }, 'VALLETTA - The harbour reopened on Tuesday.'));
const codes = (concluded: ConcludedStatus) => concluded.holds.map(({ code }) => code);

describe('an embargo', () => {
  const field = (printed: string, instant: string): WireItem['embargo'][number] => ({
    where: 'embargoed',
    time: { printed, instant: instant as Instant, zone: 'stated', precision: 'second' },
  });

  it('is read from fields, notes, marker lines, headlines, usage terms and both ends of the copy', () => {
    const line = 'EMBARGOED UNTIL 0001 GMT THURSDAY';
    const places: Partial<WireItem>[] = [
      { embargo: [field('2026-03-12T00:01:00Z', '2026-03-12T00:01:00.000Z')] },
      {
        notes: [
          { role: 'ednote', text: `First note.` },
          { role: 'ednote', text: `Eds: ${line}` },
        ],
      },
      { notes: [{ role: 'marker', text: line }] },
      { headlines: [{ role: 'kicker', text: line }] },
      { deck: line },
      { usageTerms: [line] },
    ];
    for (const place of places)
      expect(conclude(copy({ headline: 'Harbour', ...place })).embargo?.until).toBe('2026-03-12T00:01:00.000Z');
    expect(conclude(copy({ headline: 'Harbour' }, line, 'Text.')).embargo?.until).toBe('2026-03-12T00:01:00.000Z');
    expect(conclude(copy({ headline: 'Harbour' }, 'A.', 'B.', 'C.', 'D.', 'E.', line)).embargo?.until).toBe(
      '2026-03-12T00:01:00.000Z',
    );
    expect(headed('Harbour to reopen - EMBARGOED UNTIL 0001 GMT THURSDAY').embargo?.until).toBe(
      '2026-03-12T00:01:00.000Z',
    );
    expect(headed(`${line}: Harbour to reopen`).embargo?.until).toBe('2026-03-12T00:01:00.000Z');
  });

  it('in NewsML-G2 and ninjs comes with `withheld`, which ends with it', () => {
    const withheld = [{ where: 'pubStatus', printed: 'stat:withheld', reading: 'withheld' as const }];
    const embargo = [field('2026-03-12T00:01:00Z', '2026-03-12T00:01:00.000Z')];
    const sent = (fields: Partial<WireItem>) =>
      conclude(copy({ headline: 'X', format: 'newsml-g2', status: withheld, embargo, ...fields }));
    expect(sent({})).toMatchObject({ status: 'usable', holds: [], embargo: { until: '2026-03-12T00:01:00.000Z' } });
    expect(sent({ format: 'ap-media-json' }).status).toBe('withheld');
    expect(sent({ embargo: [] }).status).toBe('withheld');
    expect(sent({ embargo: [field('2026-03-09T00:01:00Z', '2026-03-09T00:01:00.000Z')] }).status).toBe('withheld');
    expect(sent({ notes: [{ role: 'edNote', text: 'Please hold this story.' }] }).status).toBe('withheld');
  });

  it('may have its time on the line below', () => {
    expect(conclude(copy({ headline: 'X' }, 'EMBARGO', '00.01 hrs 12 March 2026', 'Text.'))).toMatchObject({
      holds: [],
      embargo: { until: '2026-03-12T00:01:00.000Z' },
    });
  });

  it('of an AP advance is held until its time is known', () => {
    const advance = copy({ headline: 'X', slugline: 'BC-EU--Malta-Harbour, ADV15' });
    expect(codes(conclude(advance))).toEqual(['unreadable-embargo']);
    const timed = { ...advance, notes: [{ role: 'ednote', text: 'For release Sunday, March 15, at 6 a.m. GMT' }] };
    expect(conclude(timed)).toMatchObject({ holds: [], embargo: { until: '2026-03-15T06:00:00.000Z' } });
  });

  it('is held without a hold: its time will free it', () => {
    expect(conclude(noted('Embargoed until 0001 GMT Thursday')).holds).toEqual([]);
  });

  it('ends with the latest of several', () => {
    const item = {
      ...noted('Embargoed until 0900 GMT 13 March'),
      embargo: [field('2026-03-12T00:01:00Z', '2026-03-12T00:01:00.000Z')],
    };
    expect(conclude(item).embargo?.until).toBe('2026-03-13T09:00:00.000Z');
  });

  it('is not made unreadable by a mention without a time, nor longer by a clock without a zone', () => {
    const berlin = field('2026-03-12T19:00:00+01:00', '2026-03-12T18:00:00.000Z');
    const mention = { ...noted('STRICTLY EMBARGOED'), embargo: [berlin] };
    expect(conclude(mention)).toMatchObject({ holds: [], embargo: { until: '2026-03-12T18:00:00.000Z' } });
    const clock = { ...noted('Bitte Sperrfrist bis 12.03., 19.00 Uhr beachten'), embargo: [berlin] };
    expect(conclude(clock)).toMatchObject({ holds: [], embargo: { until: '2026-03-12T18:00:00.000Z' } });
  });

  it('in Arabic begins with the word that kills when it is said three times', () => {
    const concluded = headed('حظر للنشر حتى 05:00 بتوقيت غرينتش الخميس');
    expect(concluded).toMatchObject({ status: 'usable', holds: [], embargo: { until: '2026-03-12T05:00:00.000Z' } });
  });

  it('said to be lifted is told in a remark; a field that still sets one counts', () => {
    const lifted = { ...noted('EMBARGO LIFTED'), embargo: [field('2026-03-12T00:01:00Z', '2026-03-12T00:01:00.000Z')] };
    expect(conclude(noted('EMBARGO LIFTED'))).not.toHaveProperty('embargo');
    expect(conclude(lifted).embargo?.until).toBe('2026-03-12T00:01:00.000Z');
    expect(conclude(lifted).remarks).toEqual(['“EMBARGO LIFTED” (note (ednote)): the embargo is said to be lifted.']);
  });

  it('is reckoned from the time the version was made, not from its arrival', () => {
    const versionCreated = {
      printed: '',
      instant: '2026-03-01T12:00:00.000Z' as Instant,
      zone: 'stated' as const,
      precision: 'second' as const,
    };
    const item = { ...noted('Embargoed until 0001 GMT Monday'), versionCreated };
    expect(conclude(item).embargo?.until).toBe('2026-03-02T00:01:00.000Z');
  });
});
