import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConcludedStatus, concludeStatus } from '../../shared/editorial/conclude-status.ts';
import type { Instant } from '../../shared/story/time.ts';
import type { WireItem } from '../../shared/wire/wire-item.ts';
import { copy, noted, TUESDAY } from './copy.ts';

const conclude = (item: WireItem): ConcludedStatus =>
  concludeStatus(item, { received: TUESDAY, timeZone: 'Europe/London', language: item.language ?? '' });
const headed = (headline: string) => conclude(copy({ headline }, 'VALLETTA - The harbour reopened on Tuesday.'));
const marked = (...lines: string[]) =>
  conclude(
    copy({ headline: 'Harbour reopens', notes: lines.map((text) => ({ role: 'marker', text })) }, 'VALLETTA - Text.'),
  );
const codes = (concluded: ConcludedStatus) => concluded.holds.map(({ code }) => code);

describe('a kill', () => {
  it.each([
    'KILL KILL KILL',
    'KILL: Harbour reopens after storm',
    'KILL - Harbour reopens after storm',
    'KILL-Harbour reopens after storm',
    'MANDATORY KILL',
    'STORY WITHDRAWN',
    'UPDATE 1-STORY WITHDRAWN',
    '*** ELIMINAR - ELIMINAR ***',
    'ANULACIÓN: Puerto reabre',
    'ANNULATION - Le port rouvre',
    'АННУЛИРОВАНИЕ',
    'АННУЛИРОВАНИЕ - Порт открыт',
    'حظر حظر حظر',
    'حظر – حظر – حظر',
    'إلغاء الخبر: إعادة فتح المرفأ',
    'حذف خبر: بندر بازگشایی شد',
    'MELDUNG ZURÜCKGEZOGEN',
    'ANULOWANIE - Port otwarty',
    '配信取り消し',
    '撤稿通知',
    '전문취소',
    'ATTENTION - ANNULATION /// Le port rouvre',
    'URGENT - KILL - Harbour reopens',
    '[KILL] Harbour reopens',
    'Harbour reopens (KILL)',
    'Harbour reopens - KILL',
    '!!! KILL !!! Harbour reopens',
    'Kill kill kill',
    'ANULA: Puerto reabre',
    'تنويه: يرجى إلغاء خبر المرفأ',
    'HABER İPTAL',
    '取消',
  ])('in the headline: %s', (headline) => {
    expect(headed(headline).status).toBe('canceled');
  });

  it.each([
    'Eds: Please kill the story slugged Malta-Harbour. The harbour has not reopened.',
    'KILL. Legal reasons.',
    'Editors: Mandatory kill. Do not use.',
    'The story Malta-Harbour sent at 0812 GMT has been withdrawn.',
    'AFP has withdrawn its story on the harbour.',
    'Bitte die Meldung bdt0123 nicht mehr verwenden.',
    'Diese Meldung wird zurückgezogen, weil sie auf einem Irrtum beruht.',
    "Prière d'annuler notre dépêche Malte-port.",
    'Rogamos anulen la noticia sobre el puerto.',
    'Si prega di annullare la notizia.',
    'Сообщение о порте аннулировано.',
    'يرجى إلغاء الخبر السابق عن المرفأ',
    'لطفاً این خبر را حذف کنید',
    'Bu haberimizi iptal ediyoruz.',
    '此稿作废',
    'Kill story: facts wrong',
    'Pls kill',
    'Story killed at request of client.',
    'Withdrawn at request of the source.',
    'Please remove this story from all platforms.',
    'The March 9 story “Harbour reopens after storm” is withdrawn.',
    'يلغى هذا الخبر',
    'این خبر از خروجی حذف شد',
  ])('in a note: %s', (note) => {
    expect(conclude(noted(note)).status).toBe('canceled');
  });

  it('in a field, a marker line, a slugline, or the first line of the copy', () => {
    expect(
      conclude(copy({ status: [{ where: 'pubStatus', printed: 'stat:canceled', reading: 'canceled' }] })).status,
    ).toBe('canceled');
    expect(marked('KILL KILL KILL').status).toBe('canceled');
    expect(conclude(copy({ headline: 'X', headlines: [{ role: 'marker', text: 'KILL' }] })).status).toBe('canceled');
    expect(conclude(copy({ headline: 'Harbour', slugline: 'BC-EU--Malta-Harbour, Kill' })).status).toBe('canceled');
    expect(conclude(copy({}, 'KILL KILL KILL', 'Please kill bdt0123.')).status).toBe('canceled');
  });

  it('in a bulletin that orders it', () => {
    const ap = 'EDITORS: KILL BC-EU--Malta-Harbour. The harbour has not reopened. A kill is mandatory.';
    expect(conclude(copy({ headline: 'Malta harbour advisory' }, ap)).status).toBe('canceled');
    const reuters = copy(
      { headline: 'ADVISORY-Malta story withdrawn' },
      'The story headlined “Harbour reopens” has been withdrawn.',
    );
    expect(conclude(reuters).status).toBe('canceled');
  });

  it('says which story it may mean', () => {
    const order = 'Please kill bdt0123 “Harbour of Valletta reopens after storm”.';
    const concluded = conclude(
      copy({
        headline: 'KILL: Harbour',
        slugline: 'BC-EU--Malta-Harbour, Kill',
        notes: [{ role: 'ednote', text: order }],
      }),
    );
    expect(concluded.concerns).toEqual({
      slugline: 'EU--Malta-Harbour',
      headline: 'Harbour of Valletta reopens after storm',
      itemId: 'bdt0123',
    });
    expect(headed('KILL: Harbour reopens').concerns).toEqual({ headline: 'Harbour reopens' });
    expect(headed('Harbour reopens')).not.toHaveProperty('concerns');
  });
});

describe('a hold', () => {
  it.each([
    'HOLD HOLD HOLD',
    'HOLD: Harbour reopens',
    'WITHHOLD - Harbour reopens',
    'BITTE NICHT VERWENDEN: Hafen',
    'DO NOT PUBLISH',
  ])('in the headline: %s', (headline) => {
    const concluded = headed(headline);
    expect(concluded.status).toBe('withheld');
    expect(codes(concluded)).toContain('withheld-by-sender');
  });

  it.each([
    'Eds: Hold this story until further notice.',
    'Please do not use this story for now.',
    'Disregard previous item.',
    'Bitte vorerst nicht verwenden.',
    'Prière de ne pas utiliser cette dépêche.',
    'Rogamos no publiquen esta noticia.',
    'الرجاء عدم نشر هذا الخبر',
    'این خبر را منتشر نکنید',
  ])('in a note: %s', (note) => {
    expect(conclude(noted(note)).status).toBe('withheld');
  });

  it('names every place that asks for it', () => {
    const item = { ...noted('Please hold this story.'), headline: 'HOLD HOLD HOLD' };
    expect(conclude(item).holds).toEqual([
      {
        code: 'withheld-by-sender',
        words:
          'The sender asks to hold this story: “HOLD HOLD HOLD” (headline), “Please hold this story.” (note (ednote)).',
      },
    ]);
  });
});

describe('what nobody can read holds the story and says why', () => {
  it('a marker nobody knows, where only markers stand', () => {
    expect(marked('2ND LEAD', 'GLORP').holds).toEqual([
      {
        code: 'unknown-marker',
        words: 'Nobody knows the marker “GLORP” (marker line), so the story waits for a person.',
      },
    ]);
    expect(codes(headed('*** SNURF SNURF *** Harbour reopens'))).toEqual(['unknown-marker']);
  });

  it('but not a word in ordinary letters, a known filler, or a code', () => {
    for (const line of [
      '(KORR-Bericht)',
      '(Foto Produktion)',
      'EXTRA',
      'PIX',
      'MEDIA RELEASE PR4711',
      '(Eil )',
      '3RD NET',
    ])
      expect(marked(line).holds).toEqual([]);
  });

  it('a status field with a value nobody knows', () => {
    const status = [{ where: 'management-status', printed: 'pausiert', reading: 'unreadable' as const }];
    expect(conclude(copy({ headline: 'X', status })).holds).toEqual([
      {
        code: 'unreadable-status',
        words: 'The status “pausiert” (management-status) is not known, so the story waits for a person.',
      },
    ]);
  });

  it('a word that may be a stop and may be a title', () => {
    expect(codes(headed('Kill: The story of a slug'))).toEqual(['unreadable-status']);
    expect(codes(headed('Concert in Dover [CANCELLED]'))).toEqual(['unreadable-status']);
    for (const headline of [
      'kill',
      'KILL Harbour reopens',
      'WITHDRAWN: Harbour reopens',
      'حظر حظر',
      'İPTAL: Liman açıldı',
    ])
      expect(codes(headed(headline))).toEqual(['unreadable-status']);
    expect(codes(conclude(copy({ headline: 'X', slugline: 'HOLD-Harbour' })))).toEqual(['unreadable-status']);
    expect(headed('Kill: The story of a slug').status).toBe('usable');
  });

  it('an embargo without an end', () => {
    const concluded = conclude(noted('Embargoed until Monday.'));
    expect(concluded.embargo).toEqual({ printed: 'Embargoed until Monday.' });
    expect(codes(concluded)).toEqual(['unreadable-embargo']);
    expect(
      codes(
        conclude(
          copy({
            headline: 'X',
            embargo: [{ where: 'embargoed', time: { printed: '', zone: 'none', precision: 'second' } }],
          }),
        ),
      ),
    ).toEqual(['unreadable-embargo']);
  });
});

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

describe('updates, corrections, repeats, alerts', () => {
  it.each([
    ['UPDATE 2-Harbour reopens', ['update']],
    ['CORRECTED-Harbour reopens', ['correction']],
    ['REFILE-UPDATE 1-Harbour reopens', ['update', 'correction']],
    ['RPT-Harbour reopens', ['repeat']],
    ['URGENT: Harbour reopens', ['alert']],
    ['Berichtigung: Hafen wieder offen', ['correction']],
    ['VERSIÓN CORREGIDA: Puerto reabre', ['correction']],
    ['AMP.- Puerto reabre', ['update']],
    ['ПОВТОР: Порт открыт', ['repeat']],
    ['МОЛНИЯ: Порт открыт', ['alert']],
    ['عاجل: إعادة فتح المرفأ', ['alert']],
    ['تصحيح: إعادة فتح المرفأ', ['correction']],
    ['فوری: بندر بازگشایی شد', ['alert']],
    ['SON DAKİKA: Liman açıldı', ['alert']],
    ['速報：港が再開', ['alert']],
    ['GLOBAL MARKETS-Shares rise', []],
  ])('%s', (headline, signals) => {
    expect(headed(headline)).toMatchObject({ status: 'usable', holds: [], signals });
  });

  it('in sluglines, marker lines and notes', () => {
    expect(conclude(copy({ headline: 'X', slugline: 'BC-EU--Malta-Harbour, 3rd Ld-Writethru' })).signals).toEqual([
      'update',
    ]);
    expect(conclude(copy({ headline: 'X', slugline: 'GOLD-PRICES/ (UPDATE 1, PIX, CORRECTED)' })).signals).toEqual([
      'update',
      'correction',
    ]);
    expect(marked('2ND LEAD').signals).toEqual(['update']);
    expect(conclude(noted('Eds: UPDATES: With comment from minister.')).signals).toEqual(['update']);
    expect(conclude(noted('CORRECTS para 4 and 9', 'AdvisoryLine')).signals).toEqual(['correction']);
    expect(conclude(noted('RECASTS with minister, UPDATES throughout', 'AdvisoryLine')).signals).toEqual(['update']);
  });

  it('the words for the public about a correction, never those for the desk', () => {
    const reuters = copy(
      { headline: 'CORRECTED-Harbour' },
      '(In March 9 story, corrects name of harbour master in paragraph 3)',
      'VALLETTA - Text.',
    );
    expect(conclude(reuters).correctionNote).toBe('In March 9 story, corrects name of harbour master in paragraph 3');
    expect(marked('(Berichtigung: Uhrzeit korrigiert)').correctionNote).toBe('Uhrzeit korrigiert');
    const dpa = copy({
      headline: 'X',
      signals: ['correction'],
      notes: [{ role: 'correctionshort', text: 'Name des Hafenmeisters korrigiert' }],
    });
    expect(conclude(dpa).correctionNote).toBe('Name des Hafenmeisters korrigiert');
    expect(conclude(noted('Eds: CORRECTS: The harbour master is called Borg.'))).not.toHaveProperty('correctionNote');
  });
});

describe('what is meant for the desk and not for the public', () => {
  it.each([
    'dpa-Tagesvorschau Politik für Mittwoch',
    'AP News Digest 3 p.m.',
    'NOTE TO CLIENTS: No service on Sunday',
    'مذكرة',
    'Impressum',
    'Washington Daybook',
  ])('%s', (headline) => {
    const concluded = headed(headline);
    expect(concluded.advisory).toBe(true);
    expect(codes(concluded)).toContain('not-for-publication');
  });

  it('schedules and advisories by signal, genre, marker line or slugline', () => {
    expect(conclude(copy({ headline: 'X', signals: ['advisory'] })).advisory).toBe(true);
    expect(conclude(copy({ headline: 'X', genres: [{ scheme: 'afp-genre', code: 'Prev' }] })).advisory).toBe(true);
    expect(marked('(Achtung - Planungshinweis)').advisory).toBe(true);
    expect(conclude(copy({ headline: 'X', slugline: 'Vorschau/Politik/Deutschland/' })).advisory).toBe(true);
  });

  it('tests', () => {
    expect(codes(conclude(copy({ headline: 'X', signals: ['test'] })))).toEqual(['test-item']);
    expect(codes(headed('TEST TEST TEST'))).toEqual(['test-item']);
    expect(codes(headed('TEST - PLEASE IGNORE'))).toEqual(['test-item']);
  });

  it('copy that says so itself', () => {
    expect(codes(headed('NOT FOR PUBLICATION: Harbour plans'))).toEqual(['not-for-publication']);
    expect(codes(conclude(noted('Not for publication, for your information only.')))).toEqual(['not-for-publication']);
  });
});

describe('everything taken together', () => {
  const pieces: Partial<WireItem>[] = [
    { status: [{ where: 'pubStatus', printed: 'stat:usable', reading: 'usable' }] },
    { status: [{ where: 'editorialtypes', printed: 'Withhold', reading: 'withheld' }] },
    { status: [{ where: 'editorialtypes', printed: 'Kill', reading: 'canceled' }] },
    { status: [{ where: 'x', printed: '?', reading: 'unreadable' }] },
    { notes: [{ role: 'ednote', text: 'Please hold this story.' }] },
    { notes: [{ role: 'ednote', text: 'Embargoed until 0001 GMT Monday' }] },
    { notes: [{ role: 'ednote', text: 'Embargoed until 0500 GMT 20 March' }] },
    { notes: [{ role: 'ednote', text: 'Embargoed until further notice, 1200 or 1300 GMT' }] },
    { notes: [{ role: 'ednote', text: 'Eds: UPDATES with details.' }] },
    { notes: [{ role: 'marker', text: 'KILL KILL KILL' }] },
    { headlines: [{ role: 'marker', text: 'GLORP' }] },
    { signals: ['advisory'] },
    { usageTerms: ['NO ARCHIVAL USE'] },
  ];
  const assembled = (chosen: readonly Partial<WireItem>[]): WireItem =>
    copy({
      headline: 'Harbour reopens',
      status: chosen.flatMap(({ status }) => status ?? []),
      notes: chosen.flatMap(({ notes }) => notes ?? []),
      headlines: chosen.flatMap(({ headlines }) => headlines ?? []),
      signals: chosen.flatMap(({ signals }) => signals ?? []),
      usageTerms: chosen.flatMap(({ usageTerms }) => usageTerms ?? []),
    });
  const chosen = fc.shuffledSubarray(pieces);
  const severity = { usable: 0, withheld: 1, canceled: 2 };
  const end = (concluded: ConcludedStatus) =>
    concluded.embargo === undefined ? '' : (concluded.embargo.until ?? '9999');

  it('comes to the same whatever the order of the evidence', () => {
    fc.assert(
      fc.property(chosen, chosen, (some, shuffled) => {
        const one = conclude(assembled(some));
        const other = conclude(
          assembled(
            shuffled.filter((piece) => some.includes(piece)).concat(some.filter((piece) => !shuffled.includes(piece))),
          ),
        );
        const { evidence: _a, ...left } = one;
        const { evidence: _b, ...right } = other;
        expect(right).toEqual(left);
      }),
    );
  });

  it('is never freer with more evidence', () => {
    fc.assert(
      fc.property(chosen, fc.nat({ max: pieces.length }), (all, count) => {
        const less = conclude(assembled(all.slice(0, count)));
        const more = conclude(assembled(all));
        expect(severity[more.status]).toBeGreaterThanOrEqual(severity[less.status]);
        expect(end(more) >= end(less)).toBe(true);
        for (const code of codes(less).filter((found) => found !== 'withheld-by-sender'))
          expect(codes(more)).toContain(code);
      }),
    );
  });

  it('shows where everything was read', () => {
    const concluded = conclude({
      ...noted('Please kill this story.'),
      status: [{ where: 'pubStatus', printed: 'stat:usable', reading: 'usable' }],
    });
    expect(concluded.evidence).toEqual([
      { where: 'pubStatus', printed: 'stat:usable', reading: 'usable' },
      { where: 'note (ednote)', printed: 'Please kill this story.', reading: 'canceled' },
    ]);
  });

  it('never throws, whatever the copy', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    fc.assert(
      fc.property(text, text, text, text, (headline, slugline, note, paragraph) => {
        const item = copy(
          {
            headline,
            slugline,
            notes: [
              { role: 'marker', text: note },
              { role: 'ednote', text: note },
            ],
          },
          paragraph,
        );
        expect(() => conclude(item)).not.toThrow();
      }),
    );
  });
});
