/**
 * Text made plain enough to compare with a table of words: direction marks, zero-width characters, Arabic vowel signs
 * and stretching gone, digits of any script Western, white space single. Letters stay as printed.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u0640\u064b-\u0652\u0670\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x966))
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ')
    .trim();
}

/** Letters that are written in several ways for the same word: Arabic, Persian and Urdu keyboards, German and Nordic ones. */
const SAME: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ة: 'ه',
  ۀ: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ё: 'е',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  '\u200c': ' ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
};

/**
 * {@link tidyText} in small letters without accents, character for character: position n of the result is position n of
 * the tidied text, so what matched can be shown as it was printed.
 */
export function foldTidied(tidied: string): string {
  let folded = '';
  for (let at = 0; at < tidied.length; at++) folded += foldUnit(tidied[at] ?? '');
  return folded;
}

/** A text folded for comparing only. */
export function foldText(text: string): string {
  return foldTidied(tidyText(text));
}

/** Latin, Greek, Cyrillic: elsewhere (Korean, Japanese, Hindi) a decomposed letter is another letter. */
const HAS_ACCENTS = /^[\u00c0-\u052f\u1e00-\u1fff]/;
const FOLDED = new Map<string, string>();

function foldUnit(unit: string): string {
  const known = FOLDED.get(unit);
  if (known !== undefined) return known;
  const small = unit.toLowerCase();
  const plain = (HAS_ACCENTS.test(small) ? small.normalize('NFD')[0] : small[0]) ?? unit;
  const folded = SAME[unit] ?? SAME[plain] ?? plain;
  FOLDED.set(unit, folded);
  return folded;
}

/** Whether text with cased letters has them all in capitals; text of a script without capitals has none. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Whether a text is written in a script that has no capitals (Arabic, Hebrew, Chinese …). */
export function isCaseless(text: string): boolean {
  return /\p{L}/u.test(text) && !/[\p{Lu}\p{Ll}]/u.test(text);
}
