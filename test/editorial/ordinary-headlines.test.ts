import { describe, expect, it } from 'vitest';
import { cleanBody } from '../../shared/editorial/clean-body.ts';
import { concludeStatus } from '../../shared/editorial/conclude-status.ts';
import { visibleText } from '../../shared/story/xhtml.ts';
import type { WireItem } from '../../shared/wire/wire-item.ts';
import { copy, TUESDAY } from './copy.ts';

/** Invented headlines full of the desk's words, none of them an order to anybody. */
const HEADLINES = `
Police kill two in Marseille
KILLED IN ACTION: the names on the wall
Kill Bill returns to cinemas
Killing of activist shocks town
Hold the front page: a newspaper turns 200
Holding company to pay fine
US extends arms embargo on Sudan until 2027
Trade embargo hits Cuban farmers
Embargo on Russian oil takes effect at 0001 GMT on Monday
GLOBAL MARKETS-Asian shares struggle to shake off rout
HOLD-UP AT BANK LEAVES TWO DEAD
KILL-SWITCH LAW PASSES SENATE
FLASH FLOODS KILL 12 IN YEMEN
URGENT CARE CENTERS STRUGGLE
Lead: the toxic metal in our pipes
Withdrawal from Syria nearly complete
CANCELLED FLIGHTS LEAVE THOUSANDS STRANDED
Retraction of study stuns scientists
TEST CRICKET RETURNS TO LAHORE
Test: Wie gut ist das neue Elektroauto?
Advisory panel backs vaccine
Schedule: when your team plays this weekend
Budget: Chancellor to raise taxes
Not for the faint-hearted
For release, prisoners must sign a pledge
Confidential files found in car park
Release date for new film set for 12 March
Man held after bomb threat
Disregard for human life, judge says
Do not use tap water, officials warn
Do not publish cartoons, court tells paper
Note to self: buy less
Recall of 2 million cars ordered
Delete your account, says watchdog
Eliminate malaria by 2030, WHO urges
Correction at the stock exchange feared
Update your passport now, says ministry
The story that was withdrawn from the school library
Sperrfrist beim Arbeitslosengeld: Was gilt
Polizei tötet Angreifer
Rückruf: Hersteller ruft Käse zurück
Achtung, Glatteis: Unfälle im Norden
Vorschau auf die Woche: Bundestag stimmt ab
Gesperrt: A7 nach Unfall dicht
Nicht vor Gericht: Einigung im Streit
Meldung über Brand war falsch
Frei für Kunst: Museum öffnet
Hinweis aus der Bevölkerung führt zu Täter
Annulation de vols à Orly
Annulé, le concert de Lille sera reporté
Embargo: la UE endurece el tono
Urgent: des logements pour les sinistrés
Retrait des troupes: Paris confirme
Ne pas oublier: la dictée du jour
Eliminar el hambre, meta para 2030
Anulado el gol del empate por el VAR
Aviso amarillo por lluvias en Galicia
Agenda cultural: cinco planes para el domingo
No usar el agua del grifo, pide el alcalde
Annullata la gara di Monza
Avviso di garanzia al sindaco
Geannuleerd: Pinkpop gaat niet door
Niet gebruiken: waarschuwing voor babyvoeding
Anulowano wybory w gminie
Uwaga kierowcy: ślisko na drogach
Отзыв лицензии у банка
Отмена рейсов в Москве
План Маршалла для Украины
США сняли эмбарго с Кубы
Скасовано рейси до Львова
حظر التجول في العاصمة
حظر نشر صور الضحايا في الصحف
إلغاء الرحلات إلى بيروت
سحب الدواء من الأسواق
تصحيح أسعار النفط مستمر
مذكرة توقيف بحق الوزير السابق
لغو تحریم‌ها علیه ایران
حذف نام شهر از فهرست
ممنوعیت انتشار گازهای گلخانه‌ای تا سال ۱۴۱۰
اصلاح قیمت بنزین از فردا
İptal edilen maçlar oynanacak
Acil servisler dolup taştı
取消航班旅客滞留机场
撤回提案 議会が決定
アユ釣り解禁、川に太公望
キャンセル相次ぐ旅館
속보 경쟁의 그늘
엠바고 논란 커지는 국회
ביטול הטיסות לביירות
Rättelse i domen: fick tillbaka bilen
Peruttu konsertti pidetään sittenkin
Batal menikah, artis buka suara
`
  .split('\n')
  .filter((line) => line !== '');

const conclude = (item: WireItem) =>
  concludeStatus(item, { received: TUESDAY, timeZone: 'Europe/London', language: '' });

describe.each(HEADLINES)('%s', (headline) => {
  const body = `DATELINE, March 10 (AFP) - ${headline}, it was said on Tuesday, and more was said after that.`;

  it.each([
    ['as a headline', copy({ headline }, body)],
    ['in capitals', copy({ headline: headline.toUpperCase() }, body)],
    ['as a deck', copy({ headline: 'Harbour reopens', deck: headline }, body)],
    ['as a kicker', copy({ headline: 'Harbour reopens', headlines: [{ role: 'kicker', text: headline }] }, body)],
    ['repeated above the copy', copy({ headline: 'Harbour reopens' }, headline, body)],
    [
      'in a note that tells what is new',
      copy({ headline: 'Harbour reopens', notes: [{ role: 'ednote', text: `Eds: UPDATES: ${headline}.` }] }, body),
    ],
  ])('stops nothing %s', (_where, item) => {
    const { status, holds, embargo } = conclude(item);
    expect({ status, holds, embargo }).toEqual({ status: 'usable', holds: [], embargo: undefined });
  });

  it('stays in the copy', () => {
    const item = copy({ headline: 'Harbour reopens' }, headline, body, headline);
    const cleaned = cleanBody(item, { reference: TUESDAY, timeZone: 'Europe/London', language: '' });
    expect(visibleText(cleaned.body)).toBe(visibleText(item.body));
  });
});
