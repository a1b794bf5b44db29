import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime, timeOfParts } from '../../shared/wire/wire-time.ts';

const at = (printed: string, zone = 'Europe/Paris') => readTime(printed, zone);

describe('times as wires print them', () => {
  it.each([
    ['2024-10-06T21:30:20+02:00', '2024-10-06T19:30:20.000Z'],
    ['2018-10-26T01:13:30.000Z', '2018-10-26T01:13:30.000Z'],
    ['20231125T213951+0000', '2023-11-25T21:39:51.000Z'],
    ['20231125T213951Z', '2023-11-25T21:39:51.000Z'],
    ['20131020T192751+1100', '2013-10-20T08:27:51.000Z'],
    ['2017-10-11T10:41:00+0100', '2017-10-11T09:41:00.000Z'],
    ['Tue, 10 Mar 2026 06:00:00 +0100', '2026-03-10T05:00:00.000Z'],
    ['Wed, 02 Oct 2002 13:00:00 GMT', '2002-10-02T13:00:00.000Z'],
    ['October 25, 2023 14:30 EDT', '2023-10-25T18:30:00.000Z'],
    ['10 March 2026 2:05 pm UTC', '2026-03-10T14:05:00.000Z'],
  ])('%s states its zone', (printed, instant) => {
    expect(at(printed)).toMatchObject({ printed, instant, zone: 'stated' });
  });

  it('takes the zone of the source where none is stated, and says so', () => {
    expect(at('2026-07-01T12:00:00')).toEqual({
      printed: '2026-07-01T12:00:00',
      instant: '2026-07-01T10:00:00.000Z',
      zone: 'assumed',
      precision: 'second',
    });
    expect(at('2026-01-01T12:00', 'Asia/Tehran')).toMatchObject({
      instant: '2026-01-01T08:30:00.000Z',
      precision: 'minute',
    });
    expect(at('20231125')).toMatchObject({ instant: '2023-11-24T23:00:00.000Z', precision: 'day' });
    expect(at('10 juil 2024')).toMatchObject({ instant: '2024-07-09T22:00:00.000Z', precision: 'day' });
    expect(at('۲۵ اکتبر ۲۰۲۳', 'Asia/Tehran')).toMatchObject({ instant: '2023-10-24T20:30:00.000Z' });
  });

  it('knows clock changes: the skipped hour and the repeated one', () => {
    expect(at('2026-03-29T02:30:00').instant).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-10-25T02:30:00').instant).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['soon', '', '2026-02-30T10:00:00Z', '2026-13-01', '99999999T999999', 'تا اطلاع ثانوی', '25:99'])(
    'does not make a time of %j',
    (printed) => {
      expect(at(printed)).toMatchObject({ printed, zone: 'none' });
      expect(at(printed).instant).toBeUndefined();
    },
  );

  it('reads the parts of IPTC 7901 with their zone names', () => {
    const wall = { year: 2013, month: 11, day: 13, hour: 11, minute: 37 };
    expect(timeOfParts(wall, '131137 GMT Nov 13', 'GMT', 'Europe/Berlin').instant).toBe('2013-11-13T11:37:00.000Z');
    expect(timeOfParts(wall, '131137 MEZ Nov 13', 'MEZ', 'Asia/Tokyo').instant).toBe('2013-11-13T10:37:00.000Z');
    expect(timeOfParts(wall, '131137 Nov 13', undefined, 'Europe/Berlin')).toMatchObject({
      instant: '2013-11-13T10:37:00.000Z',
      zone: 'assumed',
    });
  });

  it('gives every moment back that was written in ISO form, in any zone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1700-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        (date) => {
          expect(at(date.toISOString()).instant).toBe(date.toISOString());
          const basic = date.toISOString().replace(/[-:]|\.\d+/g, '');
          expect(Date.parse(at(basic).instant ?? '')).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
    );
  });
});
