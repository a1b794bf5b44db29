import { foldSlice, isInvisible } from './fold.ts';

/** Scripts that the grammar treats differently. */
export type Script = 'latin' | 'cyrillic' | 'arabic' | 'hebrew' | 'han' | 'kana' | 'hangul' | 'other';

/**
 * The smallest piece of a printed string: a word, a run of digits, one sign of punctuation. East Asian scripts are
 * written without spaces, so each of their characters is a token. White space is between tokens and belongs to none.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** Folded for lookup; for a sign the sign itself in its plain form. */
  readonly key: string;
  readonly script: Script;
  /** White space (or nothing) stands before it. */
  readonly gap: boolean;
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const SIGN = 4;
const INVISIBLE = 5;
const CHARACTER = 6; // one token a character: Han, kana, Hangul

const classes = new Uint8Array(0x10000);

function classify(code: number): number {
  if (isInvisible(code)) return INVISIBLE;
  const char = String.fromCharCode(code);
  if (/\s/u.test(char)) return SPACE;
  if (isCharacterScript(code)) return CHARACTER;
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return SIGN;
}

function isCharacterScript(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb && code !== 0x30a0) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005 ||
    code === 0x3006
  );
}

function classOf(code: number): number {
  let value = classes[code] ?? 0;
  if (value === 0) {
    value = classify(code);
    classes[code] = value;
  }
  return value;
}

/** Script of one code unit, by block. */
export function scriptOf(code: number): Script {
  if (code < 0x370 || (code >= 0x1e00 && code <= 0x1eff) || (code >= 0xff21 && code <= 0xff5a)) return 'latin';
  if (code >= 0x400 && code <= 0x52f) return 'cyrillic';
  if (code >= 0x590 && code <= 0x5ff) return 'hebrew';
  if ((code >= 0x600 && code <= 0x77f) || (code >= 0xfb50 && code <= 0xfefc)) return 'arabic';
  if (code >= 0x3041 && code <= 0x30ff) return 'kana';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || code === 0x3005) return 'han';
  return 'other';
}

const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '：': ':',
  '﹕': ':',
  ː: ':',
  '；': ';',
  '؛': ';',
  '，': ',',
  '،': ',',
  '﹐': ',',
  '｜': '|',
  '│': '|',
  '︱': '|',
  丨: '|',
  ㅣ: '|',
  '¦': '|',
  '／': '/',
  '⁄': '/',
  '∕': '/',
  '＝': '=',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '《': '"',
  '》': '"',
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  '„': '"',
  '‹': '"',
  '›': '"',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '＇': "'",
  '′': "'",
  '־': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '–': '—',
  '―': '—',
  '─': '—',
  '━': '—',
  '＋': '+',
  '＆': '&',
  '。': '.',
  '．': '.',
  '｡': '.',
  '۔': '.',
  '।': '.',
  '＠': '@',
  '•': '•',
  '・': '·',
  ㆍ: '·',
  '‧': '·',
  '･': '·',
};

/** The plain form of a sign: a full-width colon is a colon, every quotation mark is one, long dashes are one. */
export function plainSign(sign: string): string {
  return PLAIN_SIGNS[sign] ?? sign;
}

/** Cuts a printed string into tokens. Linear; nothing is lost: what lies between tokens is white space. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let index = 0;
  let gap = true;
  while (index < length) {
    const code = text.charCodeAt(index);
    const kind = classOf(code);
    if (kind === SPACE) {
      gap = true;
      index++;
      continue;
    }
    const start = index++;
    if (kind === CHARACTER) {
      tokens.push({ start, end: index, kind: 'word', key: foldSlice(text, start, index), script: scriptOf(code), gap });
    } else if (kind === LETTER || kind === DIGIT || kind === INVISIBLE) {
      // A run of invisible marks alone (a bidi mark between spaces, a tatweel used as a dash) is a sign.
      let visible = kind !== INVISIBLE;
      let letters = kind === LETTER;
      while (index < length) {
        const next = classOf(text.charCodeAt(index));
        if (next === LETTER) {
          if (visible && !letters && !isLatin(text.charCodeAt(index))) break;
          letters = true;
          visible = true;
        } else if (next === DIGIT) visible = true;
        else if (next !== INVISIBLE) break;
        index++;
      }
      if (!visible) {
        const tatweel = text.slice(start, index).includes('\u0640');
        tokens.push({ start, end: index, kind: 'sign', key: tatweel ? '—' : '', script: 'other', gap });
      } else {
        tokens.push({
          start,
          end: index,
          kind: letters ? 'word' : 'number',
          key: foldSlice(text, start, index),
          script: scriptOf(firstVisible(text, start)),
          gap,
        });
      }
    } else {
      tokens.push({ start, end: index, kind: 'sign', key: plainSign(text.charAt(start)), script: 'other', gap });
    }
    gap = false;
  }
  return tokens;
}

function isLatin(code: number): boolean {
  return code < 0x250;
}

function firstVisible(text: string, start: number): number {
  let index = start;
  while (index < text.length - 1 && isInvisible(text.charCodeAt(index))) index++;
  return text.charCodeAt(index);
}
