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

  it('but an order in a sentence is one', () => {
    const order =
      'ATTENTION EDITORS: THE STORY “HARBOUR OF VALLETTA REOPENS AFTER STORM” SENT AT 0812 GMT IS WITHDRAWN.';
    expect(marked(order)).toMatchObject({ status: 'canceled' });
    expect(marked('Please hold this story')).toMatchObject({ status: 'withheld' });
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
