import { describe } from 'vitest';
import { readsAs } from './notation.ts';

describe('datelines in Latin script', () => {
  readsAs('dateline', [
    { lang: 'en', text: 'NAIROBI -- ', reads: 'nobody', dateline: 'NAIROBI' },
    { lang: 'en', text: 'KABUL, Afghanistan (AP) -- ', reads: 'source AP (ap)', dateline: 'KABUL, Afghanistan' },
    { lang: 'en', text: 'ERIE, Pa. (AP) _ ', reads: 'source AP (ap)', dateline: 'ERIE, Pa.' },
    {
      lang: 'en',
      text: 'GENEVA, March 3 (Reuters) - ',
      reads: 'source Reuters (reuters)',
      dateline: 'GENEVA | March 3',
    },
    {
      lang: 'hu',
      text: 'Szeged, 2026. március 3., kedd (MTI) -',
      reads: 'source MTI (mti)',
      dateline: 'Szeged | 2026. március 3., kedd',
    },
    {
      lang: 'ar',
      text: 'عمان - 3 مارس آذار (رويترز) -',
      reads: 'source رويترز (reuters)',
      dateline: 'عمان | 3 مارس آذار',
    },
    { lang: 'en', text: 'GENEVA, Monday (Reuters)', reads: 'source Reuters (reuters)', dateline: 'GENEVA | Monday' },
    { lang: 'en', text: 'PERTH March 3 AAP -', reads: 'source AAP (aap)', dateline: 'PERTH | March 3' },
    {
      lang: 'en',
      text: 'WASHINGTON/CAIRO, Feb 16 (AFP) -- ',
      reads: 'source AFP (afp)',
      dateline: 'WASHINGTON; CAIRO | Feb 16',
    },
    {
      lang: 'en',
      text: 'SALEM CITY, Mo. , Oct. 1, 2025 /PRNewswire/ --',
      reads: 'source PRNewswire (prnewswire)',
      dateline: 'SALEM CITY, Mo. | Oct. 1, 2025',
    },
    {
      lang: 'en',
      text: 'BEIJING, March 3 (Xinhua) -- The council met on Monday.',
      reads: 'source Xinhua (xinhua)',
      dateline: 'BEIJING | March 3',
    },
    {
      lang: 'en',
      text: 'LONDON — (BUSINESS WIRE)--Acme today said',
      reads: 'source BUSINESS WIRE (businesswire)',
      dateline: 'LONDON',
    },
    { lang: 'en', text: '(AP) - ', reads: 'source AP (ap)', dateline: '' },
    { lang: 'en', text: 'NEW DELHI: ', reads: 'nobody', dateline: 'NEW DELHI' },
    { lang: 'en', text: 'NEW YORK (AP) — Stocks rose on Monday.', reads: 'source AP (ap)', dateline: 'NEW YORK' },
    { lang: 'en', text: 'PARIS, France (AFP) — ', reads: 'source AFP (afp)', dateline: 'PARIS, France' },
    {
      lang: 'fr',
      text: 'QUÉBEC , le 4 oct. 2026 /CNW/ -- ',
      reads: 'source CNW (cnw)',
      dateline: 'QUÉBEC | 4 oct. 2026',
    },
    { lang: 'fr', text: 'LYON, 3. (Havas.) —', reads: 'source Havas (havas)', dateline: 'LYON | 3' },
    { lang: 'fr', text: 'GENÈVE (ATS-DPA). —', reads: 'source ATS (sda) + source DPA (dpa)', dateline: 'GENÈVE' },
    { lang: 'fr', text: 'Paris, 3 mars 2026 (AFP) - ', reads: 'source AFP (afp)', dateline: 'Paris | 3 mars 2026' },
    { lang: 'de', text: 'Frankfurt/Main (dpa) - ', reads: 'source dpa (dpa)', dateline: 'Frankfurt/Main' },
    { lang: 'de', text: 'Berlin/Hamburg (dpa) - ', reads: 'source dpa (dpa)', dateline: 'Berlin; Hamburg' },
    { lang: 'de', text: 'Kiel (dpa/lno) – ', reads: 'source dpa (dpa) desk lno', dateline: 'Kiel' },
    {
      lang: 'de',
      own: 'Insel Zeitung',
      text: 'Wiesbaden (KNA/iz). ',
      reads: 'source KNA (kna) + source iz (own)',
      dateline: 'Wiesbaden',
    },
    { lang: 'de', text: 'Wien (APA/dpa) - ', reads: 'source APA (apa) + source dpa (dpa)', dateline: 'Wien' },
    {
      lang: 'es',
      text: 'SEVILLA, 21 Nov. 2025 (Europa Press) -',
      reads: 'source Europa Press (europapress)',
      dateline: 'SEVILLA | 21 Nov. 2025',
    },
    { lang: 'es', text: 'Madrid, 3 mar (EFE).- ', reads: 'source EFE (efe)', dateline: 'Madrid | 3 mar' },
    { lang: 'it', text: '(ANSA) - NAPOLI, 22 MAR - ', reads: 'source ANSA (ansa)', dateline: 'NAPOLI | 22 MAR' },
    { lang: 'tr', text: 'İZMİR (AA) - ', reads: 'source AA (aa)', dateline: 'İZMİR' },
    {
      lang: 'id',
      own: 'LAMPU.com',
      text: 'JAKARTA, LAMPU.com - ',
      reads: 'source LAMPU.com (own)',
      dateline: 'JAKARTA',
    },
    {
      lang: 'pt',
      text: 'Lisboa, 03 mar 2026 (Lusa) – ',
      reads: 'source Lusa (lusa)',
      dateline: 'Lisboa | 03 mar 2026',
    },
  ]);
});

describe('datelines without a dash', () => {
  readsAs('dateline', [
    {
      lang: 'en',
      text: 'New Delhi, Mar 3 (PTI) The government said',
      reads: 'source PTI (pti)',
      dateline: 'New Delhi | Mar 3',
    },
    {
      lang: 'en',
      text: 'NEW DELHI [India], March 3 (ANI):',
      reads: 'source ANI (ani)',
      dateline: 'NEW DELHI [India] | March 3',
    },
    { lang: 'de', text: 'Vatikanstadt (KNA) Der Papst reist', reads: 'source KNA (kna)', dateline: 'Vatikanstadt' },
    {
      lang: 'zh',
      text: '新华社记者林小明',
      reads: 'source 新华社 (xinhua) + author 林小明 <新华社 · xinhua>',
      dateline: '',
    },
  ]);
});

describe('datelines in other scripts', () => {
  readsAs('dateline', [
    {
      lang: 'ru',
      text: 'ТБИЛИСИ, 21 авг — РИА Новости. ',
      reads: 'source РИА Новости (ria)',
      dateline: 'ТБИЛИСИ | 21 авг',
    },
    { lang: 'ru', text: 'КАЗАНЬ, 3 марта. /ТАСС/.', reads: 'source ТАСС (tass)', dateline: 'КАЗАНЬ | 3 марта' },
    {
      lang: 'ru',
      text: 'Москва. 3 марта. INTERFAX.RU - ',
      reads: 'source INTERFAX.RU (interfax)',
      dateline: 'Москва | 3 марта',
    },
    {
      lang: 'zh',
      text: '新华社上海8月15日电（记者林小沙）',
      reads: 'source 新华社 (xinhua) + author 林小沙 <新华社 · xinhua>',
      dateline: '上海 | 8月15日',
    },
    { lang: 'zh', text: '新华社上海8月15日电 ', reads: 'source 新华社 (xinhua)', dateline: '上海 | 8月15日' },
    {
      lang: 'zh',
      text: '新华社北京10月16日（林小洁、王小玲）',
      reads: 'source 新华社 (xinhua) + author 林小洁 <新华社 · xinhua> + author 王小玲 <新华社 · xinhua>',
      dateline: '北京 | 10月16日',
    },
    {
      lang: 'zh',
      text: '（中央社記者林建伸、王揚揚高雄10日電）',
      reads: 'source 中央社 (cna) + author 林建伸 <中央社 · cna> + author 王揚揚 <中央社 · cna>',
      dateline: '高雄 | 10日',
    },
    {
      lang: 'zh',
      text: '（中央社東京20日綜合外電報導）',
      reads: 'source 中央社 (cna) + source {綜合外電}',
      dateline: '東京 | 20日',
    },
    { lang: 'zh', text: '中新社巴黎3月4日電', reads: 'source 中新社 (chinanews)', dateline: '巴黎 | 3月4日' },
    { lang: 'ja', text: '[大阪 ２６日 ロイター] - ', reads: 'source ロイター (reuters)', dateline: '大阪 | ２６日' },
    { lang: 'ja', text: '[４日 ロイター] - ', reads: 'source ロイター (reuters)', dateline: ' | ４日' },
    { lang: 'ja', text: '【パリ AFP=時事】', reads: 'source AFP=時事 (afp-jiji)', dateline: 'パリ' },
    { lang: 'ja', text: '【ロンドン＝共同】', reads: 'source 共同 (kyodo)', dateline: 'ロンドン' },
    { lang: 'ja', text: '【4月5日 AFP】', reads: 'source AFP (afp)', dateline: ' | 4月5日' },
    {
      lang: 'ko',
      text: '(서울=연합뉴스) 한지민 김여름 이동수 기자 =',
      reads:
        'source 연합뉴스 (yonhap) + author 한지민 <연합뉴스 · yonhap> [기자] + author 김여름 <연합뉴스 · yonhap> [기자] + author 이동수 <연합뉴스 · yonhap> [기자]',
      dateline: '서울',
    },
    {
      lang: 'ko',
      text: '(서울=연합뉴스) 한지민 기자 = 정부는',
      reads: 'source 연합뉴스 (yonhap) + author 한지민 <연합뉴스 · yonhap> [기자]',
      dateline: '서울',
    },
    {
      lang: 'ko',
      text: '(카이로 AFP=연합뉴스)',
      reads: 'source AFP (afp) + distributor 연합뉴스 (yonhap)',
      dateline: '카이로',
    },
    {
      lang: 'ko',
      text: '(파리=연합뉴스) 한지민 특파원 =',
      reads: 'source 연합뉴스 (yonhap) + author 한지민 <연합뉴스 · yonhap> [특파원]',
      dateline: '파리',
    },
    {
      lang: 'ko',
      text: '[서울=뉴시스] 한지민 기자 =',
      reads: 'source 뉴시스 (newsis) + author 한지민 <뉴시스 · newsis> [기자]',
      dateline: '서울',
    },
    { lang: 'fa', text: 'ایسنا/شیراز', reads: 'source ایسنا (isna)', dateline: 'شیراز' },
    {
      lang: 'fa',
      own: 'پیشتاز',
      text: 'قاهره - پیشتاز و خبرگزاری فرانسه -',
      reads: 'source پیشتاز (own) + source خبرگزاری فرانسه (afp)',
      dateline: 'قاهره',
    },
    { lang: 'fa', text: 'تهران - ایرنا - رئیس', reads: 'source ایرنا (irna)', dateline: 'تهران' },
    { lang: 'fa', text: 'تهران (ایسنا) - ', reads: 'source ایسنا (isna)', dateline: 'تهران' },
    { lang: 'ar', text: 'باريس (أ ف ب) - ', reads: 'source أ ف ب (afp)', dateline: 'باريس' },
    {
      lang: 'ar',
      text: 'القاهرة 3 يوليو تموز (رويترز) - ',
      reads: 'source رويترز (reuters)',
      dateline: 'القاهرة | 3 يوليو تموز',
    },
    { lang: 'ar', text: 'القاهرة في 3 مارس /قنا/', reads: 'source قنا (qna)', dateline: 'القاهرة | 3 مارس' },
    { lang: 'ar', text: 'الرياض 3 مارس (واس) ', reads: 'source واس (spa)', dateline: 'الرياض | 3 مارس' },
  ]);
});

describe('what only looks like a dateline', () => {
  readsAs('dateline', [
    { lang: 'en', text: 'The plant (ap) runs day and night.', reads: 'nobody' },
    { lang: 'de', text: 'Demokratische Partei der Algen (DPA) - ', reads: 'nobody' },
    { lang: 'fr', text: 'M. Jean Dubois (PC) a dit', reads: 'nobody' },
    { lang: 'en', text: 'The council said on Monday that AFP funds would grow.', reads: 'nobody' },
  ]);
});
