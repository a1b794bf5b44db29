/**
 * Folding for lookup: case, accents, full-width forms, hamza forms, Arabic/Persian letter variants, ZWNJ, tatweel and
 * bidi marks do not matter when a word is looked up. What is printed is never touched.
 */

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ŀ: 'l',
  ə: 'e',
  // Arabic script: yeh, kaf and heh forms are typed interchangeably by newsrooms.
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۃ: 'ه',
  ٱ: 'ا',
  ۆ: 'و',
};

/** Combining marks that are accents or vowel points; Indic and Thai vowel signs are letters and stay. */
function isAccent(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x591 && code <= 0x5c7) ||
    (code >= 0x610 && code <= 0x61a) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x6d6 && code <= 0x6ed)
  );
}

/** Printed but without meaning for the reading: ZWSP, ZWNJ, ZWJ, bidi controls, BOM, soft hyphen, tatweel. */
export function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0xad ||
    code === 0x61c ||
    code === 0x640
  );
}

const folded: (string | undefined)[] = new Array(0x10000);

function foldOne(code: number): string {
  if (isInvisible(code) || isAccent(code)) return '';
  const char = String.fromCharCode(code);
  const lower = char.toLowerCase();
  const known = LETTERS[lower];
  if (known !== undefined) return known;
  if (code < 0x80) return lower;
  // Digits of every script become ASCII digits.
  if (/\p{Nd}/u.test(char)) {
    const digit = digitValue(code);
    if (digit !== undefined) return String(digit);
  }
  const hangulOrKana = (code >= 0x3000 && code <= 0xd7ff) || (code >= 0x900 && code <= 0xfff);
  const decomposed = lower.normalize(hangulOrKana ? 'NFKC' : 'NFKD');
  let out = '';
  for (const part of decomposed) {
    const partCode = part.charCodeAt(0);
    if (!isAccent(partCode)) out += LETTERS[part] ?? part;
  }
  return out.toLowerCase();
}

/** Decimal digits stand in runs of ten that start at a multiple the Unicode blocks share. */
function digitValue(code: number): number | undefined {
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]) {
    if (code >= zero && code <= zero + 9) return code - zero;
  }
  return undefined;
}

/** The folded form of one UTF-16 code unit; surrogates fold to themselves. */
export function foldCode(code: number): string {
  let out = folded[code];
  if (out === undefined) {
    out = code >= 0xd800 && code <= 0xdfff ? String.fromCharCode(code) : foldOne(code);
    folded[code] = out;
  }
  return out;
}

/** The folded form of `text` between two offsets. Linear; the table of code units is filled as they are met. */
export function foldSlice(text: string, start: number, end: number): string {
  // Most words are plain ASCII: one slice instead of one string a letter.
  let plain = start;
  while (plain < end && text.charCodeAt(plain) < 0x80) plain++;
  if (plain === end) return text.slice(start, end).toLowerCase();
  let out = '';
  for (let index = start; index < end; index++) out += foldCode(text.charCodeAt(index));
  return out;
}

/** The folded form of a whole string. */
export function fold(text: string): string {
  return foldSlice(text, 0, text.length);
}
