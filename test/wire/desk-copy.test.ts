import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksOf, visibleText } from '../../shared/story/xhtml.ts';
import type { WireItem } from '../../shared/wire/wire-item.ts';
import { sharedFolder } from '../shared-folder.ts';
import { WIRE_FILES } from './invented-wire-files.ts';
import { readItem } from './reading.ts';

const elements = (item: WireItem): string[] => blocksOf(item.body).map((block) => block.element);
const paragraphs = (item: WireItem): string[] => blocksOf(item.body).map((block) => visibleText(block.outer));
const sample = (name: string): Buffer => readFileSync(new URL(`../../samples/desk/${name}`, import.meta.url));

describe('copy pasted from a page', () => {
  it('is taken apart by structure', async () => {
    const item = await readItem(sample('harbour-barrier.txt'));
    expect(item).toMatchObject({
      format: 'plain-text',
      section: 'Environment',
      headline: 'Marrow Bay finishes flood barrier two years ahead of winter storms',
      deck: 'The 3.4-kilometre wall of gates closed for the first time on Tuesday, and the lower town stayed dry.',
      bylines: ['By Pishtaz and AFP |'],
      language: 'en',
      languageBasis: 'found',
    });
    expect(item.pictures).toEqual([
      {
        kind: 'picture',
        caption:
          'The new barrier at Marrow Bay seen from the lighthouse shortly before the first closing, on March 10.',
        creditLine: 'Ines Tallow/AFP',
        renditions: [],
      },
    ]);
    expect(elements(item)).toEqual(['p', 'p', 'p', 'p', 'h2', 'p', 'p', 'p', 'p']);
    expect(paragraphs(item)[0]).toMatch(/^MARROW BAY -- Engineers closed/);
    expect(paragraphs(item)[4]).toBe('Cheaper than expected');
    expect(item.remarks).toEqual(['Page furniture was left out: “Do you like this article?”, “Captcha *”.']);
  });

  it.each([
    ['harbour-barrier-persian.txt', 'fa', 'محیط زیست', 'از پیشتاز و ای‌اف‌پی |', 'اینس تالو/ای‌اف‌پی', 'ارزان‌تر از برآورد'],
    [
      'harbour-barrier-arabic.txt',
      'ar',
      'بيئة',
      'بقلم المشارق ووكالة الصحافة الفرنسية |',
      'إينيس تالو/وكالة الصحافة الفرنسية',
      'أقل كلفة من المتوقع',
    ],
  ])('%s is, too', async (file, language, section, byline, credit, subhead) => {
    const item = await readItem(sample(file));
    expect(item).toMatchObject({ language, section, bylines: [byline] });
    expect(item.pictures.map((picture) => picture.creditLine)).toEqual([credit]);
    expect(
      blocksOf(item.body)
        .filter((block) => block.element === 'h2')
        .map((block) => block.inner),
    ).toEqual([subhead]);
    expect(item.deck).toBeDefined();
    expect(item.remarks.join()).toMatch(/furniture/);
  });

  it('Russian, with speech that begins with a dash', async () => {
    const item = await readItem(
      'Безопасность\n\nБереговая охрана спасла 14 моряков у берегов Марроу-Бея\n\nСухогруз потерял ход в шторм и начал тонуть в двадцати милях от порта.\n\nСпасательный вертолет над тонущим судном, 10 марта. [Инес Таллоу/AFP]\n\nКаравансарай и AFP |\n\nМАРРОУ-БЕЙ -- Четырнадцать моряков были спасены во вторник с тонущего сухогруза, сообщила береговая охрана.\n\n— Вода прибывала очень быстро, — добавил командир вертолета.\n\nВторой случай за месяц\n\nВ феврале в том же районе затонул рыболовный траулер, погибли три человека.\n\nВам понравилась эта статья?\n\nКапча *\n',
    );
    expect(item).toMatchObject({ language: 'ru', section: 'Безопасность', bylines: ['Каравансарай и AFP |'] });
    expect(elements(item)).toEqual(['p', 'p', 'h2', 'p']);
    expect(item.pictures[0]?.creditLine).toBe('Инес Таллоу/AFP');
  });

  it('Chinese, without spaces or capitals', async () => {
    const item = await readItem(
      '安全\n\n海岸警卫队在马罗湾救起十四名船员\n\n货轮在风暴中失去动力，在离港口二十海里处开始下沉。\n\n3月10日，一架救援直升机飞临正在下沉的货轮上空。[伊内丝·塔洛/法新社]\n\n文／李明和法新社\n\n马罗湾 -- 海岸警卫队周二表示，十四名船员从一艘正在下沉的货轮上获救，所有人都已安全送到岸上。\n\n本月第二起事故\n\n今年二月，一艘拖网渔船在同一海域沉没，造成三人死亡，另有两人至今下落不明。\n',
    );
    expect(item).toMatchObject({
      language: 'zh',
      section: '安全',
      headline: '海岸警卫队在马罗湾救起十四名船员',
      bylines: ['文／李明和法新社'],
    });
    expect(elements(item)).toEqual(['p', 'h2', 'p']);
  });

  it('without deck, section or picture, with a date below the byline', async () => {
    const item = await readItem(
      'Drones reach front lines, ministry says\n\nBy Pishtaz and Reuters |\n2023-11-02\n\nKYIV -- Air defences shot down 24 of 28 drones overnight, the ministry said Thursday.\n\nWhat comes next?\n\nAnalysts expect the attacks to continue through the winter, when demand is highest.\n',
    );
    expect(item).toMatchObject({
      headline: 'Drones reach front lines, ministry says',
      bylines: ['By Pishtaz and Reuters |'],
    });
    expect(item.section).toBeUndefined();
    expect(item.deck).toBeUndefined();
    expect(item.versionCreated).toMatchObject({
      instant: '2023-11-01T23:00:00.000Z',
      zone: 'assumed',
      precision: 'day',
    });
    expect(elements(item)).toEqual(['p', 'h2', 'p']);
  });

  it('without a byline: the dateline shows where the text begins', async () => {
    const item = await readItem(
      'Security\n\nCoast guard rescues 14 sailors off Marrow Bay\n\nMARROW BAY, March 10 (AFP) - Fourteen sailors were rescued from a sinking freighter on Tuesday.\n\nThe ship had lost its engine in a gale, a spokesman told AFP.\n',
    );
    expect(item).toMatchObject({
      section: 'Security',
      headline: 'Coast guard rescues 14 sailors off Marrow Bay',
      bylines: [],
    });
    expect(elements(item)).toEqual(['p', 'p']);
  });

  it('with a caption in the middle of the text, bullets, and a question in quotation marks at the end', async () => {
    const item = await readItem(
      'Border town rebuilds its market\n\nBy Sara Noor in Gharib |\n\nGHARIB -- Traders in the border town of Gharib reopened their market on Saturday.\n\nA trader arranges pomegranates on the first morning of the new market. [Sara Noor/Pishtaz]\nA trader arranges pomegranates on the first morning of the new market. [Sara Noor/Pishtaz]\n\nThe council paid for these things, together with three charities:\n\n• 40 stalls\n• a new roof\n\n"Who would have thought it possible?"\n',
    );
    expect(elements(item)).toEqual(['p', 'p', 'ul', 'p']);
    expect(item.pictures).toHaveLength(1);
    expect(paragraphs(item).at(-1)).toBe('"Who would have thought it possible?"');
  });

  it('a line alone is headline and text', async () => {
    const item = await readItem('Quake of magnitude 6.1 hits Sable Islands: survey');
    expect([item.headline, item.body]).toEqual([
      'Quake of magnitude 6.1 hits Sable Islands: survey',
      '<p>Quake of magnitude 6.1 hits Sable Islands: survey</p>',
    ]);
  });

  it('text without a headline keeps all of its paragraphs', async () => {
    const item = await readItem(
      'MARROW BAY, March 10 (Reuters) - Fourteen sailors were rescued from a sinking freighter on Tuesday.\n\nThe ship had lost its engine in a gale.\n\n(Reporting by Ali Rezaei; Editing by Mara Fenwick)\n',
    );
    expect(item.headline).toBeUndefined();
    expect(paragraphs(item)).toHaveLength(3);
  });

  it('lines wrapped at a column are joined, lines ended on purpose are not', async () => {
    const item = await readItem(
      "Les garde-côtes secourent quatorze marins\n\nDe notre correspondante Louise Ardent\n\nMARROW BAY (AFP) - Quatorze marins ont été secourus mardi à bord d'un\ncargo en train de couler au large de Marrow Bay, ont annoncé les\ngarde-côtes.\n\nLe navire avait perdu son moteur dans la tempête, selon un porte-parole\njoint par l'AFP. « Nous sommes arrivés au dernier moment », a-t-il dit.\n",
    );
    expect(item.bylines).toEqual(['De notre correspondante Louise Ardent']);
    expect(paragraphs(item)).toHaveLength(2);
    expect(paragraphs(item)[0]).toMatch(/à bord d'un cargo en train/);
  });
});

describe('copy that could be misread', () => {
  it('template words at the top do not cut the story off', async () => {
    const item = await readItem(
      'Home\nSecurity\n2023-10-25\nLeader meets officials, agrees to keep coordinating\nBy Al-Mashareq and AFP\n2023-10-25 14:30 GMT\nShare\nSupporters watch a speech in the southern suburbs. (AFP)\nBEIRUT -- Senior officials of two groups have held talks with the leader about their war, the group said Wednesday.\nThe statement did not specify when or where he met with the officials.\nRelated Articles\nWho is who in the conflict\nSubscribe\n',
    );
    expect(item).toMatchObject({
      section: 'Security',
      headline: 'Leader meets officials, agrees to keep coordinating',
      bylines: ['By Al-Mashareq and AFP'],
    });
    expect(paragraphs(item)).toHaveLength(2);
    expect(item.pictures).toMatchObject([{ creditLine: 'AFP' }]);
  });

  it('short answers and questions of an interview stay', async () => {
    const item = await readItem(
      '‘We were lucky’: pilot recalls rescue\n\nBy Ali Rezaei\n\nMARROW BAY -- Helicopter pilot Tobias Quill rescued fourteen sailors on Tuesday. He spoke to Pishtaz.\n\nWere you afraid?\n\nNo.\n\nWhat now?\n\n"I sleep," he said, and laughed.\n',
    );
    expect(paragraphs(item).slice(1)).toEqual([
      'Were you afraid?',
      'No.',
      'What now?',
      '"I sleep," he said, and laughed.',
    ]);
  });

  it('a byline in two lines, and one whose words a headline may begin with', async () => {
    const two = await readItem(
      'Storm wall closes for the first time\n\nAli Rezaei in Marrow Bay and Mara Fenwick in London\nReuters\n\nThe storm wall closed on Tuesday for the first time, the port authority said in a statement.\n',
    );
    expect(two.bylines).toEqual(['Ali Rezaei in Marrow Bay and Mara Fenwick in London', 'Reuters']);
    const persian = await readItem(
      'امنیت\n\nاز بندر تا پایتخت راه‌ها بسته شد\n\nتوفان شبانه راه‌های اصلی کشور را بست و هزاران نفر در راه ماندند.\n\nاز پیشتاز و ای‌اف‌پی |\n\nخلیج مارو -- توفان شبانه راه‌های اصلی را بست، پلیس راه روز سه‌شنبه اعلام کرد.\n',
    );
    expect(persian).toMatchObject({
      section: 'امنیت',
      headline: 'از بندر تا پایتخت راه‌ها بسته شد',
      bylines: ['از پیشتاز و ای‌اف‌پی |'],
    });
  });

  it('a kill notice with typed lines keeps its order as a marker and its text as text', async () => {
    const item = await readItem(
      'KILL: DESK-4711 Marrow Bay rescue story\n\nID: DESK-4711\nVersion: 4\n\nPlease kill the story on the rescue off Marrow Bay. The number of sailors is wrong.\n',
    );
    expect(item).toMatchObject({
      itemId: 'DESK-4711',
      version: '4',
      headlines: [{ role: 'marker', text: 'KILL: DESK-4711 Marrow Bay rescue story' }],
    });
    expect(paragraphs(item)).toHaveLength(1);
  });

  it('a date in another calendar is kept for the desk', async () => {
    const item = await readItem(
      'امنیت\n\nدیدار رهبر حزب با مقام‌ها\n\nنوشته پیشتاز و خبرگزاری فرانسه\n\n۱۴۰۲/۰۸/۰۳\n\nبیروت -- مقام‌های ارشد دو گروه با رهبر حزب درباره جنگ گفت‌وگو کردند، این گروه روز چهارشنبه اعلام کرد.\n',
    );
    expect(item).toMatchObject({
      bylines: ['نوشته پیشتاز و خبرگزاری فرانسه'],
      notes: [{ role: 'date', text: '۱۴۰۲/۰۸/۰۳' }],
    });
    expect(item.versionCreated).toBeUndefined();
  });
});

describe('copy with typed header lines', () => {
  it('fills the fields, whatever language the labels are in', async () => {
    const item = await readItem(WIRE_FILES.headerLines);
    expect(item).toMatchObject({
      headline: 'Storm wall closes',
      headlines: [{ role: 'marker', text: 'KILL KILL KILL' }],
      slugline: 'WALL',
      bylines: ['Ali Rezaei and AFP'],
      itemId: 'DESK-4711',
      version: '3',
      keywords: ['sea', 'rescue'],
      status: [{ where: 'Status line', printed: 'embargoed', reading: 'usable' }],
      notes: [{ role: 'Desk phone', text: '1234' }],
    });
    expect(item.embargo).toEqual([
      {
        where: 'Embargo line',
        time: {
          printed: '2026-03-10 06:00 GMT',
          instant: '2026-03-10T06:00:00.000Z',
          zone: 'stated',
          precision: 'minute',
        },
      },
    ]);
    expect(item.versionCreated?.instant).toBe('2026-03-10T04:30:00.000Z');
    const german = await readItem(
      'Überschrift: Neue Fischhalle\nAutor: Von Jonas Feld, dpa\nSperrfrist: bis auf Weiteres\n\nDie Stadt will bis 2028 eine neue Fischhalle am Hafen bauen.\n',
    );
    expect(german).toMatchObject({ headline: 'Neue Fischhalle', bylines: ['Von Jonas Feld, dpa'] });
    expect(german.embargo[0]?.time).toEqual({ printed: 'bis auf Weiteres', zone: 'none', precision: 'second' });
    const persian = await readItem(
      'تیتر: سد دریایی آماده شد\nنویسنده: پیشتاز و ای‌اف‌پی\nنسخه: ۲\n\nمهندسان روز سه‌شنبه دریچه‌های سد را برای نخستین بار بستند.\n',
    );
    expect(persian).toMatchObject({ headline: 'سد دریایی آماده شد', bylines: ['پیشتاز و ای‌اف‌پی'], version: '2' });
  });

  it.each([
    ['killed', 'canceled'],
    ['HOLD', 'withheld'],
    ['usable', 'usable'],
    ['ask Tom', 'unreadable'],
  ])('a status of “%s” is %s', async (printed, reading) => {
    const item = await readItem(
      `Headline: Storm wall closes\nStatus: ${printed}\n\nThe storm wall closed for the first time on Tuesday.\n`,
    );
    expect(item.status).toEqual([{ where: 'Status line', printed, reading }]);
  });

  it.each([
    'KILL KILL KILL',
    'CORRECTION:',
    '*** ELIMINAR - ELIMINAR ***',
    'حظر حظر حظر',
    'АННУЛИРОВАНИЕ',
    'EMBARGOED until 06:00 GMT March 12',
    '更正：',
  ])('keeps a first line “%s” as a marker and not as the headline', async (marker) => {
    const item = await readItem(
      `${marker}\n\nCoast guard rescues 15 sailors off Marrow Bay\n\nFifteen sailors, not 14, were rescued from a freighter on Tuesday, the coast guard said.\n`,
    );
    expect(item.headlines).toContainEqual({ role: 'marker', text: marker });
    expect(item.headline).toBe('Coast guard rescues 15 sailors off Marrow Bay');
  });
});

const seed = sharedFolder('seed', 'desk-copy-pishtaz-afp.txt');

describe.skipIf(seed === undefined)('the seed desk copy (skipped without the shared folder)', () => {
  it('comes out right', async () => {
    const item = await readItem(readFileSync(seed ?? ''));
    expect(item).toMatchObject({ section: 'Security', bylines: ['By Pishtaz and AFP |'] });
    expect(item.headline).toMatch(/^Hizbullah chief meets Hamas.*coordinating'$/);
    expect(item.deck).toMatch(/^The three groups.*armed groups\.$/);
    expect(item.pictures.map(({ creditLine, renditions }) => [creditLine, renditions])).toEqual([
      ['Anwar Amro/AFP', []],
    ]);
    expect(paragraphs(item)[0]).toMatch(/^BEIRUT -- Senior officials/);
    expect(elements(item).filter((element) => element === 'p')).toHaveLength(21);
    expect(
      blocksOf(item.body)
        .filter((block) => block.element === 'h2')
        .map((block) => block.inner),
    ).toEqual(['Suspicions growing']);
    expect(item.remarks).toEqual(['Page furniture was left out: “Do you like this article?”, “Captcha *”.']);
  });
});
