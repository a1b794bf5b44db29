import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbargoContext, readEmbargo } from '../../shared/editorial/read-embargo.ts';
import { TUESDAY } from './copy.ts';

const in_ = (timeZone: string, language: string, place: 'note' | 'line' = 'note'): EmbargoContext => ({
  reference: TUESDAY,
  timeZone,
  language,
  place,
});
const until = (text: string, zone = 'Europe/London', language = 'en') => readEmbargo(text, in_(zone, language)).until;

describe('an embargo in words', () => {
  it.each([
    ['Embargoed until 0001 GMT Monday', '2026-03-16T00:01'],
    ['EMBARGOED for publication until 05:00 GMT 12 March 2026', '2026-03-12T05:00'],
    ['Not for release before 10:00 BST, 12 June 2026', '2026-06-12T09:00'],
    ['For release Sunday, March 15, at 12:01 a.m. EDT', '2026-03-15T04:01'],
    ['HOLD FOR RELEASE AT 5 P.M. EASTERN', '2026-03-10T21:00'],
    ['Under strict embargo until noon on Thursday 12 March', '2026-03-12T12:00'],
    ['EMBARGOED UNTIL 1900 GMT/2000 CET ON THURSDAY', '2026-03-12T19:00'],
    ['Eds: Story is embargoed until 6 p.m. Beirut time on March 12.', '2026-03-12T16:00'],
    ['Please note embargo: 00.01hrs Friday 13 March', '2026-03-13T00:01'],
    ['NOT FOR PUBLICATION BEFORE 2330 GMT TODAY', '2026-03-10T23:30'],
    ['Embargoed to 0700 local time, March 12', '2026-03-12T07:00'],
    ['Hold for release 12 March 0500 GMT', '2026-03-12T05:00'],
    [
      'Transmission of material in this news release is embargoed until 8:30 a.m. (ET) Friday, March 13, 2026',
      '2026-03-13T12:30',
    ],
    ['EMBARGOED UNTIL 00:01 HOURS (UK TIME) ON THURSDAY 12TH MARCH 2026', '2026-03-12T00:01'],
    ['Under embargo until 14:00 US ET / 18:00 London time Thursday 12 March 2026', '2026-03-12T18:00'],
    ['Embargoed until one minute past midnight on Thursday', '2026-03-12T00:01'],
    ['EMBARGO: WEDNESDAY 11 MARCH, 10.30PM', '2026-03-11T22:30'],
    ['For release: 18.00 CET Wednesday', '2026-03-11T17:00'],
    ['Hold for release 12 March 2000 GMT', '2026-03-12T20:00'],
    ['No use before 0600 GMT 12 March', '2026-03-12T06:00'],
    ['Release at 6pm GMT Wednesday', '2026-03-11T18:00'],
    ['For publication Wednesday March 11, 5 a.m. GMT', '2026-03-11T05:00'],
    ['Embargo extended to 1800 GMT Thursday', '2026-03-12T18:00'],
    ['Embargo lifted at 0500 GMT Wednesday', '2026-03-11T05:00'],
    ['Do not publish before Wednesday 0500 GMT', '2026-03-11T05:00'],
  ])('English: %s', (text, instant) => {
    expect(until(text)).toBe(`${instant}:00.000Z`);
  });

  it.each([
    ['de', 'Europe/Berlin', 'Sperrfrist 12. März 2026, 5.00 Uhr', '2026-03-12T04:00'],
    ['de', 'Europe/Berlin', 'Sperrfrist: 18.00 Uhr', '2026-03-10T17:00'],
    ['de', 'Europe/Berlin', 'Nicht vor 22.10.2026, 11:30 Uhr verwenden', '2026-10-22T09:30'],
    [
      'de',
      'Europe/Berlin',
      'Bitte beachten Sie die Sperrfrist bis heute Abend (10.03.), 19.00 Uhr.',
      '2026-03-10T18:00',
    ],
    ['de', 'Europe/Vienna', 'Gesperrt bis Donnerstag, 12 Uhr MEZ', '2026-03-12T11:00'],
    ['fr', 'Europe/Paris', "Embargo jusqu'au 12 mars à 6h00 GMT", '2026-03-12T06:00'],
    ['fr', 'Europe/Paris', "Sous embargo jusqu'à jeudi 18h", '2026-03-12T17:00'],
    ['fr', 'Asia/Beirut', 'Ne pas publier avant le 1er avril à 12h30 (heure de Paris)', '2026-04-01T10:30'],
    ['es', 'Europe/Madrid', 'Embargado hasta las 10:00 horas del 12 de marzo de 2026', '2026-03-12T09:00'],
    ['es', 'Europe/Madrid', 'EMBARGADO HASTA MAÑANA A LAS 6 DE LA MAÑANA', '2026-03-11T05:00'],
    ['pt', 'Europe/Lisbon', 'Embargado até às 10h00 de 12 de março', '2026-03-12T10:00'],
    ['it', 'Europe/Rome', 'EMBARGO fino alle ore 12 di giovedì 12 marzo', '2026-03-12T11:00'],
    ['nl', 'Europe/Amsterdam', 'EMBARGO tot donderdag 12 maart 06.00 uur', '2026-03-12T05:00'],
    ['pl', 'Europe/Warsaw', 'EMBARGOED do publikacji do 12 marca godz. 10.00', '2026-03-12T09:00'],
    ['tr', 'Europe/Istanbul', "12 Mart 2026 Perşembe saat 05.00'e kadar ambargoludur", '2026-03-12T02:00'],
    ['ru', 'Europe/Moscow', 'Эмбарго для публикации до 10:00 мск 12 марта 2026 года', '2026-03-12T07:00'],
    ['ar', 'Asia/Beirut', 'حظر للنشر حتى الساعة 05:00 بتوقيت غرينتش يوم الخميس 12 آذار/مارس 2026', '2026-03-12T05:00'],
    ['ar', 'Asia/Beirut', 'حظر للنشر حتى ٥:٠٠ مساءً يوم الخميس بتوقيت بيروت', '2026-03-12T15:00'],
    ['fa', 'Asia/Tehran', 'ممنوعیت انتشار تا ساعت ۱۸ روز ۲۱ اسفند ۱۴۰۴', '2026-03-12T14:30'],
    ['fa', 'Asia/Tehran', 'انتشار این خبر تا ساعت ۱۰:۳۰ صبح پنجشنبه به وقت تهران ممنوع است', '2026-03-12T07:00'],
    ['ja', 'Asia/Tokyo', '【解禁】3月12日午前5時', '2026-03-11T20:00'],
    ['zh', 'Asia/Shanghai', '禁发至2026年3月12日北京时间10时', '2026-03-12T02:00'],
    ['ko', 'Asia/Seoul', '엠바고: 3월 12일 오전 5시 30분', '2026-03-11T20:30'],
  ])('%s, %s: %s', (language, zone, text, instant) => {
    expect(readEmbargo(text, in_(zone, language)).until).toBe(`${instant}:00.000Z`);
  });

  it('says what was not printed and had to be assumed', () => {
    expect(readEmbargo('Sperrfrist: 12. März, 5.00 Uhr', in_('Europe/Berlin', 'de')).assumed).toEqual([
      'time zone Europe/Berlin',
      'the year',
    ]);
    expect(readEmbargo('Embargoed until 0500 GMT 12 March 2026', in_('Europe/Berlin', 'en')).assumed).toEqual([]);
  });

  it('reads a time without a day as the next such time, and a weekday as the next such day', () => {
    expect(until('Embargoed until 0800 GMT')).toBe('2026-03-11T08:00:00.000Z');
    expect(until('Embargoed until 0800 GMT Tuesday')).toBe('2026-03-17T08:00:00.000Z');
    expect(until('Embargoed until 1000 GMT Tuesday')).toBe('2026-03-10T10:00:00.000Z');
  });

  it('takes a missing year from the day of writing, over the turn of the year too', () => {
    const december: EmbargoContext = {
      ...in_('Europe/London', 'en'),
      reference: '2025-12-30T10:00:00.000Z' as typeof TUESDAY,
    };
    expect(readEmbargo('Embargoed until 0001 GMT 2 January', december).until).toBe('2026-01-02T00:01:00.000Z');
  });

  it('takes midnight with a day as the end of that day, never its beginning', () => {
    expect(until('Embargoed until midnight GMT, 12 March')).toBe('2026-03-13T00:00:00.000Z');
  });

  it('takes the later reading of a zone word out of season', () => {
    expect(until('Embargoed until 12:00 CET, 12 July 2026')).toBe('2026-07-12T11:00:00.000Z');
    expect(until('Embargoed until 12:00 CEST, 12 December 2026')).toBe('2026-12-12T11:00:00.000Z');
  });

  it('knows a namesake zone only from the source itself', () => {
    expect(until('Embargoed until 1800 IST Thursday', 'Asia/Kolkata')).toBe('2026-03-12T12:30:00.000Z');
    expect(until('Embargoed until 1800 IST Thursday', 'Asia/Jerusalem')).toBe('2026-03-12T16:00:00.000Z');
    expect(readEmbargo('Embargoed until 1800 IST Thursday', in_('Europe/London', 'en')).trouble).toBe('unclear');
  });
});

describe('an embargo nobody can read', () => {
  it.each([
    ['no time of day', 'Embargoed until Monday', 'no-time'],
    ['no time of day', 'Embargoed until 12 March 2026', 'no-time'],
    ['no time at all', 'EMBARGOED', 'no-time'],
    ['an edition', 'frei für Dienstagsausgaben', 'no-time'],
    ['the weekday is another day', 'Embargoed until noon on Friday, 12 March 2026', 'unclear'],
    ['two times', 'Embargoed until 1200 GMT, later 1500 GMT, 12 March', 'unclear'],
    ['a day without its month', 'Embargoed until 0500 GMT on the 12th', 'unclear'],
    ['a zone nobody knows', 'Embargoed until 5 p.m. Atlantis time 12 March', 'unclear'],
    ['day or month first', 'Embargo: 04/05/2026 00:01', 'unclear'],
    ['a day that does not exist', 'Embargoed until 0001 GMT 31 June 2026', 'unclear'],
    ['last year’s date, still typed in January', 'Embargoed until 0001 GMT 12 March 2025', 'unclear'],
  ])('is found without an end: %s', (_why, text, trouble) => {
    const read = readEmbargo(text, in_('Europe/London', 'en'));
    expect(read).toMatchObject({ found: true, trouble });
    expect(read).not.toHaveProperty('until');
  });

  it('reads numeric dates the way the language does', () => {
    expect(until('Embargo: 04/05/2026 00:01', 'America/New_York', 'en-US')).toBe('2026-04-05T04:01:00.000Z');
    expect(until('Embargo : 04/05/2026 00:01', 'Europe/Paris', 'fr')).toBe('2026-05-03T22:01:00.000Z');
  });
});

describe('what is no embargo on the copy', () => {
  it.each([
    'US extends arms embargo on Sudan until 2027',
    'Embargo: la UE endurece el tono',
    'EMBARGO OIL PRICES SOAR',
    'Embargo on Russian oil takes effect at 0001 GMT on Monday',
    'Embargo until 2027 hits farmers',
    'Sperrfrist beim Arbeitslosengeld: Was gilt',
    'Cuba embargo turns 60',
    'Sin embargo, la ministra dimite a las 10:00',
    'Not for sale before Christmas',
    'Hold until the end, says coach',
    'Under embargo for 60 years, Cuba adapts',
    'For release, the band chose London',
    'L’embargo jusqu’au 12 mars inquiète les éleveurs',
    'Ambargo uygulanan ülkeler',
    'США сняли эмбарго с Кубы',
    'حظر التجول في العاصمة حتى السادسة صباحا',
    'アユ釣り解禁、川に太公望',
    'アユ釣り6月1日解禁',
    'Minister speaks at 10:00 and 11:00 about oil embargo',
  ])('%s', (headline) => {
    expect(readEmbargo(headline, in_('UTC', '', 'line')).found).toBe(false);
  });

  it('in notes: news about a ban', () => {
    const note = 'Eds: UPDATES with details of the trade embargo until 2027, quotes from minister.';
    expect(readEmbargo(note, in_('UTC', 'en')).found).toBe(false);
  });

  it.each(['EMBARGO LIFTED', 'Sperrfrist aufgehoben', 'Embargo levé', 'Embargo levantado', 'رفع حظر النشر عن الخبر'])(
    'one that is over: %s',
    (text) => {
      const read = readEmbargo(text, in_('UTC', ''));
      expect(read.found).toBe(false);
    },
  );
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'embargoed until',
    'Sperrfrist',
    'EMBARGO:',
    'حظر للنشر حتى',
    'до',
    '12 March',
    '31.02.2026',
    'Monday',
    '1400',
    '25:61',
    '0001',
    'GMT',
    'IST',
    'noon',
    '٥:٠٠',
    '2026',
    'مساءً',
    '(',
    ')',
    '/',
    ':',
    '月',
    '3月12日',
    '5時',
    '\u0000',
    '\ud800',
    '🕛',
  );
  const context = fc.record({
    reference: fc.constant(TUESDAY),
    timeZone: fc.constantFrom('Europe/Berlin', 'Asia/Tehran', 'No/Where', ''),
    language: fc.constantFrom('', 'en', 'en-US', 'de', 'ar', 'fa', 'x!'),
    place: fc.constantFrom('note' as const, 'line' as const),
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 14 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, context, (printed, where) => {
        expect(() => readEmbargo(printed, where)).not.toThrow();
      }),
    );
  });

  it('never gives a moment for a text without a figure, unless it says noon or midnight', () => {
    const noFigure = fc
      .array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 12 })
      .map((all) => `Embargoed until ${all.join(' ')}`.replace(/\p{N}/gu, ''))
      .filter((text) => !/noon|midnight|midi|minuit|mittag/i.test(text));
    fc.assert(
      fc.property(noFigure, context, (text, where) => {
        expect(readEmbargo(text, where).until).toBeUndefined();
      }),
    );
  });

  it('never gives a moment for a day without a time of day', () => {
    const day = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.constantFrom('March', 'April', 'June'),
      year: fc.constantFrom('', ' 2026'),
    });
    fc.assert(
      fc.property(day, context, ({ day: date, month, year }, where) => {
        expect(readEmbargo(`Embargoed until ${date} ${month}${year}`, where).until).toBeUndefined();
      }),
    );
  });

  it('reads every minute of the year as it was written', () => {
    const minute = fc.integer({ min: Date.UTC(2026, 2, 11) / 60_000, max: Date.UTC(2027, 0, 31) / 60_000 });
    fc.assert(
      fc.property(minute, (count) => {
        const moment = new Date(count * 60_000);
        const [date, time] = moment.toISOString().slice(0, 16).split('T');
        expect(until(`Embargoed until ${time} GMT ${date}`)).toBe(moment.toISOString());
        const [year, month, day] = (date ?? '').split('-');
        expect(
          until(
            `Sperrfrist ${Number(day)}.${Number(month)}.${year}, ${time?.replace(':', '.')} Uhr GMT`,
            'Europe/Berlin',
            'de',
          ),
        ).toBe(moment.toISOString());
      }),
    );
  });

  it('is found deep inside a long note', () => {
    const note = `${'Contact the desk in Valletta for more on this. '.repeat(150)}Embargoed until 0500 GMT 12 March. Thanks.`;
    expect(until(note)).toBe('2026-03-12T05:00:00.000Z');
    const unbroken = `${'notepad contact desk '.repeat(60)}Sperrfrist 12. März 5.00 Uhr ${'weitere texte folgen '.repeat(60)}`;
    expect(until(unbroken, 'Europe/Berlin', 'de')).toBe('2026-03-12T04:00:00.000Z');
  });

  it('comes to an end on a long hostile line: anything quadratic would not within the time a test has', () => {
    for (const piece of ['embargo ', 'a@', '1.', ' (', 'حظر ', '12 ', 'nicht vor ']) {
      expect(readEmbargo(piece.repeat(2_000_000 / piece.length), in_('UTC', '')).until).toBeUndefined();
    }
  });
});
