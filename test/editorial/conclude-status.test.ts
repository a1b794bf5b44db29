import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConcludedStatus, concludeStatus } from '../../shared/editorial/conclude-status.ts';
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
