import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, visibleText } from '../../shared/story/xhtml.ts';
import { readItem } from './reading.ts';

/** Words, a full stop, a byline and furniture of one newsroom language. */
interface Desk {
  readonly language: string;
  readonly words: readonly string[];
  readonly stop: string;
  readonly space: string;
  readonly byline: string;
  readonly credit: string;
  readonly question: string;
}

const DESKS: readonly Desk[] = [
  {
    language: 'en',
    words:
      'the harbour wall closed and ships waited for storm water said council town winter gates of sea with people'.split(
        ' ',
      ),
    stop: '.',
    space: ' ',
    byline: 'By Pishtaz and AFP |',
    credit: 'Ines Tallow/AFP',
    question: 'Do you like this article?',
  },
  {
    language: 'fa',
    words: 'سد دریایی شهر بسته شد و مردم گفتند که آب در بندر بالا آمد از توفان برای کشتی‌ها'.split(' '),
    stop: '.',
    space: ' ',
    byline: 'از پیشتاز و ای‌اف‌پی |',
    credit: 'اینس تالو/ای‌اف‌پی',
    question: 'آیا این مقاله را دوست دارید؟',
  },
  {
    language: 'ar',
    words: 'قال رئيس الميناء إن الحاجز أغلق في المدينة بعد العاصفة من البحر على السكان إلى'.split(' '),
    stop: '.',
    space: ' ',
    byline: 'بقلم المشارق وفرانس برس |',
    credit: 'إينيس تالو/فرانس برس',
    question: 'هل أعجبك هذا المقال؟',
  },
  {
    language: 'ru',
    words:
      'стена гавани закрылась и корабли ждали шторма сказал мэр города вода в порту была высокой не для людей'.split(
        ' ',
      ),
    stop: '.',
    space: ' ',
    byline: 'От Каравансарая и AFP |',
    credit: 'Инес Таллоу/AFP',
    question: 'Вам понравилась эта статья?',
  },
  {
    language: 'de',
    words: 'die Mauer am Hafen schloss sich und Schiffe warteten auf den Sturm sagte der Rat der Stadt'.split(' '),
    stop: '.',
    space: ' ',
    byline: 'Von Jonas Feld, dpa',
    credit: 'Ines Tallow/dpa',
    question: 'Gefällt Ihnen dieser Artikel?',
  },
];

const phrase = (desk: Desk, minimum: number, maximum: number) =>
  fc
    .array(fc.constantFrom(...desk.words), { minLength: minimum, maxLength: maximum })
    .map((words) => words.join(desk.space))
    .map((text) => text.charAt(0).toUpperCase() + text.slice(1));

const copyOf = (desk: Desk) =>
  fc.record({
    section: fc.boolean(),
    headline: phrase(desk, 6, 9),
    deck: fc.option(
      phrase(desk, 10, 16).map((text) => text + desk.stop),
      { nil: undefined },
    ),
    caption: fc.option(
      phrase(desk, 8, 12).map((text) => text + desk.stop),
      { nil: undefined },
    ),
    parts: fc.array(
      fc.record({
        subhead: fc.option(phrase(desk, 2, 3), { nil: undefined }),
        paragraphs: fc.array(
          phrase(desk, 14, 40).map((text) => text + desk.stop),
          { minLength: 1, maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    furniture: fc.boolean(),
  });

describe('generated desk copy', () => {
  it.each(DESKS.map((desk) => [desk.language, desk] as const))(
    'in %s: text complete and in order, every line in its field',
    async (_language, desk) => {
      await fc.assert(
        fc.asyncProperty(copyOf(desk), async ({ section, headline, deck, caption, parts, furniture }) => {
          const body = parts.flatMap(({ subhead, paragraphs }, at) => [
            ...(subhead === undefined || at === 0 ? [] : [subhead]),
            ...paragraphs,
          ]);
          const lines = [
            ...(section ? [desk.words[1] ?? ''] : []),
            headline,
            ...(deck === undefined ? [] : [deck]),
            ...(caption === undefined ? [] : [`${caption} [${desk.credit}]\n${caption} [${desk.credit}]`]),
            desk.byline,
            ...body,
            ...(furniture ? [desk.question, '', 'Captcha *'] : []),
          ];
          const item = await readItem(lines.join('\n\n'));
          expect(blocksOf(item.body).map((block) => visibleText(block.outer))).toEqual(body);
          expect(item).toMatchObject({ headline, bylines: [desk.byline] });
          expect(item.section).toBe(section ? desk.words[1] : undefined);
          expect(item.deck).toBe(deck);
          expect(item.pictures.map((picture) => [picture.caption, picture.creditLine])).toEqual(
            caption === undefined ? [] : [[caption, desk.credit]],
          );
          const subheads = parts.slice(1).flatMap(({ subhead }) => subhead ?? []);
          expect(
            blocksOf(item.body)
              .filter(({ element }) => element === 'h2')
              .map(({ inner }) => inner),
          ).toEqual(subheads);
        }),
        { numRuns: 60 },
      );
    },
  );
});
