/**
 * Words that begin a printed byline, by language. They only help to find the line; who is credited in it is read later,
 * by attribution. Sorted by script so that a newcomer finds a language; a word may serve several.
 */
const WORDS: readonly string[] = [
  // Latin script: en de fr es pt it nl sv/da/no fi pl cs hu ro tr id/ms vi sq az uz lt lv et sl/hr/sr eu ca
  'by von vom par por de di da door av af kirjoittaa kirjoittanut opracował oprac autor autorka napisał připravil írta szerző de către yazan haber tarafından oleh penulis laporan bởi nga tomonidan muallif parengė autorė autors autore',
  'written reported reporting text texte texto testo tekst teksti foto',
  // Cyrillic: ru uk bg sr kk ky tg
  'от автор авторы автори подготовил подготовила текст від аутор піше пише авторы: дайындаған',
  // Arabic script: ar fa/prs ur ps ckb
  'بقلم كتب كتبت إعداد من عن به‌قلم به نوشته نویسنده توسط از گزارش تحریر رپورٹ از: د لیکوال له ڕاپۆرتی نووسینی',
  // Hebrew, Greek, Armenian, Georgian
  'מאת του της από հեղինակ ავტორი',
  // East and South Asia: zh ja ko th hi bn
  '文 作者 记者 記者 撰文 编译 編譯 報道 报道 文／ 글 기자 โดย द्वारा लेखक লিখেছেন',
];

const SINGLE = new Set(WORDS.flatMap((line) => line.split(' ')).map((word) => word.toLowerCase()));

/** "به قلم", "de către": bylines begin with more than one word here. */
const PHRASES =
  /^(?:به\s+قلم|de\s+către|reporting\s+by|written\s+by|story\s+by|text\s+by|report\s+by|with\s+reporting\s+by|texte?\s*:|fotos?\s+(?:und|and)\s+text)/iu;

/** Whether a line begins as bylines do: with such a word and something after it ("Von A. B.", "文／李"). */
export function beginsLikeByline(line: string): boolean {
  if (PHRASES.test(line)) return true;
  const first = /^["“«(]?([\p{L}\p{M}\u200c]+)[\s:：／/|]+\S/u.exec(line)?.[1];
  return first !== undefined && SINGLE.has(first.toLowerCase());
}
