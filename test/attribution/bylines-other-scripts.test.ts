import { describe } from 'vitest';
import { readsAs } from './notation.ts';

describe('Arabic bylines', () => {
  const lang = 'ar';
  readsAs('byline', [
    { lang, own: 'الرياض', text: 'الرياض - واس', reads: 'author واس (spa) @الرياض' },
    { lang, own: 'المدينة', text: 'واس - الرياض', reads: 'author واس (spa) @الرياض' },
    { lang, own: 'الرياض', text: 'ليون (فرنسا) - الرياض', reads: 'author الرياض (own) @ليون (فرنسا)' },
    { lang, own: 'المدينة', text: 'المدينة - وكالات', reads: 'author المدينة (own) + author {وكالات}' },
    { lang, own: 'المدينة', text: 'المدينة - جدة', reads: 'author المدينة (own) @جدة' },
    { lang, own: 'سبق', text: 'سبق- وكالات:', reads: 'author سبق (own) + author {وكالات}' },
    { lang, text: 'لندن - د ب أ', reads: 'author د ب أ (dpa) @لندن' },
    { lang, text: 'مدريد - د. ب. أ', reads: 'author د. ب. أ (dpa) @مدريد' },
    { lang, text: 'باريس ـ أ ف ب', reads: 'author أ ف ب (afp) @باريس' },
    { lang, text: 'ا.ف.ب', reads: 'author ا.ف.ب (afp)' },
    { lang, text: 'أ.ف.ب', reads: 'author أ.ف.ب (afp)' },
    { lang, text: 'ا ف ب', reads: 'author ا ف ب (afp)' },
    {
      lang,
      own: 'بيشتاز',
      text: 'بقلم بيشتاز ووكالة فرانس برس',
      reads: 'author بيشتاز (own) + author وكالة فرانس برس (afp)',
    },
    { lang, own: 'بيشتاز', text: 'بيشتاز وأ ف ب', reads: 'author بيشتاز (own) + author أ ف ب (afp)' },
    { lang, own: 'بيشتاز', text: 'بيشتاز ورويترز', reads: 'author بيشتاز (own) + author رويترز (reuters)' },
    {
      lang,
      own: 'الفارق',
      text: 'الفارق ووكالة الصحافة الفرنسية',
      reads: 'author الفارق (own) + author وكالة الصحافة الفرنسية (afp)',
    },
    {
      lang,
      text: 'بقلم وليد أبو الفضل من القاهرة ونهاد طوبي من بيروت',
      reads: 'author وليد أبو الفضل @القاهرة + author نهاد طوبي @بيروت',
    },
    { lang, text: 'ماهر العوض - د ب أ - جدة', reads: 'author ماهر العوض @جدة + author د ب أ (dpa) @جدة' },
    { lang, own: 'اليوم', text: 'اليوم، وكالات - عواصم', reads: 'author اليوم (own) @عواصم + author {وكالات} @عواصم' },
    {
      lang,
      own: 'الشرق الأوسط',
      text: 'واشنطن: شادية الدوس طهران: عادل السالم',
      reads: 'author شادية الدوس @واشنطن + author عادل السالم @طهران',
    },
    {
      lang,
      text: 'القاهرة - سامح إبراهيم، محمد خليفة',
      reads: 'author سامح إبراهيم @القاهرة + author محمد خليفة @القاهرة',
    },
    {
      lang,
      own: 'الشرق الأوسط',
      text: 'لندن - باريس: «الشرق الأوسط»',
      reads: 'author الشرق الأوسط (own)',
      dateline: 'لندن; باريس',
    },
    { lang, own: 'الشرق الأوسط', text: 'لندن: «الشرق الأوسط»', reads: 'author الشرق الأوسط (own) @لندن' },
    {
      lang,
      text: 'الزلفي - عبدالرحمن الخضر, عدسة/ عبدالعزيز العمر',
      reads: 'author عبدالرحمن الخضر @الزلفي + photographer عبدالعزيز العمر',
    },
    { lang, text: 'تحقيق وتصوير: سامي حداد', reads: 'author سامي حداد + photographer سامي حداد' },
    { lang, text: 'د. محمد الربيع', reads: 'author محمد الربيع [د.]' },
    { lang, text: 'كتب - محمد خليفة', reads: 'author محمد خليفة' },
    { lang, text: 'كتب: محمد خليفة', reads: 'author محمد خليفة' },
    { lang, text: 'وكالات', reads: 'author {وكالات}' },
    { lang, text: 'رويترز', reads: 'author رويترز (reuters)' },
    { lang, text: 'دبي - رويترز', reads: 'author رويترز (reuters) @دبي' },
    { lang, text: 'نيويورك (رويترز)', reads: 'author رويترز (reuters) @نيويورك' },
    { lang, text: 'محمد خليفة - الدمام', reads: 'author محمد خليفة @الدمام' },
    { lang, text: 'بيروت - محمد خليفة', reads: 'author محمد خليفة @بيروت' },
    { lang, text: 'محمد خليفة (بيروت)', reads: 'author محمد خليفة @بيروت' },
  ]);
});

describe('Persian, Urdu and Hebrew bylines', () => {
  readsAs('byline', [
    { lang: 'fa', own: 'پیشتاز', text: 'پیشتاز و رویترز', reads: 'author پیشتاز (own) + author رویترز (reuters)' },
    {
      lang: 'fa',
      own: 'پیشتاز',
      text: 'پیشتاز و خبرگزاری فرانسه',
      reads: 'author پیشتاز (own) + author خبرگزاری فرانسه (afp)',
    },
    { lang: 'fa', own: 'پیشتاز', text: 'به قلم پیشتاز و ای‌اف‌پی', reads: 'author پیشتاز (own) + author ای‌اف‌پی (afp)' },
    { lang: 'fa', text: 'نوشتهٔ سارا کریمی', reads: 'author سارا کریمی' },
    { lang: 'fa', text: 'سارا کریمی و رضا نوری', reads: 'author سارا کریمی + author رضا نوری' },
    { lang: 'fa', text: 'سارا کریمی، رویترز', reads: 'author سارا کریمی <رویترز · reuters>' },
    { lang: 'fa', text: 'فورچون به قلم سارا کریمی:', reads: 'source فورچون (outlet) + author سارا کریمی' },
    { lang: 'fa', text: 'ایسنا', reads: 'author ایسنا (isna)' },
    { lang: 'fa', text: 'منبع: ایرنا', reads: 'source ایرنا (irna)' },
    { lang: 'ur', text: 'ڈیلی کرن (ویب ڈیسک)', reads: 'author {ویب ڈیسک} (own) <ڈیلی کرن>' },
    {
      lang: 'ur',
      own: 'سلام ٹائمز',
      text: 'سلام ٹائمز اور اے ایف پی',
      reads: 'author سلام ٹائمز (own) + author اے ایف پی (afp)',
    },
    {
      lang: 'ur',
      own: 'سلام ٹائمز',
      text: 'سلام ٹائمز اور اے پی پی',
      reads: 'author سلام ٹائمز (own) + author اے پی پی (app)',
    },
    { lang: 'ur', text: 'لاہور (ویب ڈیسک)', reads: 'author {ویب ڈیسک} (own) @لاہور' },
    { lang: 'he', text: 'מאת דנה כהן ורויטרס', reads: 'author דנה כהן + author רויטרס (reuters)' },
  ]);
});

describe('names of one language that are words of another', () => {
  readsAs('byline', [
    { lang: 'fa', text: 'علی نوری، خبرنگار ایسنا', reads: 'author علی نوری <ایسنا · isna>' },
    { lang: 'ja', text: '鈴木花子 記者', reads: 'author 鈴木花子 [記者]' },
    { lang: 'zh', text: '記者 林小明 報導', reads: 'author 林小明 [記者]' },
    { lang: 'ko', text: '연합뉴스 이민준 기자', reads: 'author 이민준 <연합뉴스 · yonhap> [기자]' },
    { lang: 'ko', text: '서울=이민준 특파원', reads: 'author 이민준 @서울 [특파원]' },
  ]);
});

describe('Cyrillic, Greek and Indic bylines', () => {
  readsAs('byline', [
    { lang: 'ru', text: 'Автор: Иван Петров, РИА Новости', reads: 'author Иван Петров <РИА Новости · ria>' },
    { lang: 'ru', own: 'Караван', text: 'Караван и АФП', reads: 'author Караван (own) + author АФП (afp)' },
    { lang: 'ru', text: 'ТАСС/Interfax', reads: 'author ТАСС (tass) + author Interfax (interfax)' },
    { lang: 'ru', text: 'Анна Смирнова и Олег Попов', reads: 'author Анна Смирнова + author Олег Попов' },
    { lang: 'ru', text: 'Анна Смирнова, корреспондент', reads: 'author Анна Смирнова [корреспондент]' },
    { lang: 'ru', text: 'Интерфакс', reads: 'author Интерфакс (interfax)' },
    { lang: 'hi', text: 'भोपाल (एजेंसी)', reads: 'author {एजेंसी} @भोपाल' },
    { lang: 'hi', text: 'एएफपी', reads: 'author एएफपी (afp)' },
  ]);
});

describe('Chinese, Japanese and Korean bylines', () => {
  readsAs('byline', [
    { lang: 'zh', text: '中央社台北5日電', reads: 'author 中央社 (cna) @台北' },
    {
      lang: 'zh',
      own: '財訊日報',
      text: '財訊日報／ 編譯林亭亭／綜合外電',
      reads: 'author 財訊日報 (own) + translator 林亭亭 + source {綜合外電}',
    },
    { lang: 'zh', text: '文 / Anna Denn 編譯 / 朱小緯', reads: 'author Anna Denn + translator 朱小緯' },
    { lang: 'zh', text: '責任編輯：林小明', reads: 'editor 林小明' },
    {
      lang: 'zh',
      text: '2222人力銀行 | 環宇華人股份有限公司',
      reads: 'author 2222人力銀行 (other) + author 環宇華人股份有限公司 (other)',
    },
    { lang: 'zh', text: '記者林小明／台北報導', reads: 'author 林小明 @台北 [記者]' },
    { lang: 'zh', text: '作者：林小明', reads: 'author 林小明' },
    { lang: 'zh', text: '新华社记者 罗小沙', reads: 'author 罗小沙 <新华社 · xinhua> [记者]' },
    { lang: 'ja', text: 'AFP記者', reads: 'author {AFP記者} (afp)' },
    { lang: 'ja', text: 'カイロ＝山田太郎、AFP時事', reads: 'author 山田太郎 @カイロ + author AFP時事 (afp-jiji)' },
    { lang: 'ja', text: '小川 美月', reads: 'author 小川 美月' },
    { lang: 'ja', text: 'ロイター', reads: 'author ロイター (reuters)' },
    { lang: 'ja', text: '共同通信', reads: 'author 共同通信 (kyodo)' },
    { lang: 'ko', text: '이민준 기자 외 1명', reads: 'author 이민준 [기자] + author {외 1명}' },
    {
      lang: 'ko',
      text: '부산 김민수 기자 abc@example.kr',
      reads: 'author 김민수 [기자]',
      dateline: '부산',
      residue: 'abc@example.kr',
    },
    { lang: 'ko', text: '이민준 기자', reads: 'author 이민준 [기자]' },
    { lang: 'ko', text: '이민준, 김서연 기자', reads: 'author 이민준 [기자] + author 김서연 [기자]' },
    { lang: 'ko', text: '연합뉴스', reads: 'author 연합뉴스 (yonhap)' },
  ]);
});
