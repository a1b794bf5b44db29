import { UnreadableWire } from '../unreadable.ts';
import {
  decodeWindows1252,
  UNDEFINED_IN_WINDOWS_1252,
  windows1252Character,
  withoutC1Controls,
} from './windows-1252.ts';

/** The text of a file, and the rule that chose its encoding (it goes into the receipt). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: { readonly name: string; readonly rule: string };
  readonly remarks: readonly string[];
  /** Whether there is any control character in it, or any that is none at all: hardly ever, so this is looked for once. */
  readonly hasControls: boolean;
}

/** Control characters (white space is none) and the two code points that are no characters. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f\ufffe\uffff]/;

/** WHATWG Encoding: all these labels mean windows-1252. */
const WINDOWS_1252_LABELS = new Set(
  'iso-8859-1 iso8859-1 iso_8859-1 latin1 latin-1 l1 cp1252 windows-1252 x-cp1252 us-ascii ascii ansi'.split(' '),
);

/** Encodings of which bytes that happen to be valid UTF-8 say nothing: their declaration is believed. */
const MULTI_BYTE = /^(?:utf-16|utf-32|shift|sjis|euc|gb|big5|iso-2022|hz)/;

/** The single-byte encoding in which a language's undeclared, non-UTF-8 copy usually comes. */
const USUAL_ENCODING: Readonly<Record<string, string>> = {
  ...fromList('windows-1256', 'ar fa ur ps prs sd ug'),
  ...fromList('windows-1251', 'ru uk be bg mk sr kk ky tg'),
  ...fromList('windows-1250', 'pl cs sk hu hr sl ro sq bs'),
  ...fromList('windows-1253', 'el'),
  ...fromList('windows-1254', 'tr az'),
  ...fromList('windows-1255', 'he yi'),
  ...fromList('windows-1257', 'lt lv et'),
  ...fromList('windows-1258', 'vi'),
  ...fromList('windows-874', 'th'),
  ...fromList('gb18030', 'zh'),
  ...fromList('shift_jis', 'ja'),
  ...fromList('euc-kr', 'ko'),
};

function fromList(encoding: string, languages: string): Record<string, string> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, encoding]));
}

/**
 * Bytes to text. In this order: a byte order mark; UTF-16 seen from its zero bytes; the file's own declaration, unless
 * the bytes prove it wrong; UTF-8 when the bytes are valid UTF-8; the usual encoding of the source's language;
 * windows-1252.
 * @param language language of the source, BCP 47, for copy that declares nothing
 * @throws UnreadableWire `encoding` when no rule gives text
 */
export function decode(bytes: Uint8Array, language?: string): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined)
    return finish(withEncoding(marked.name, bytes.subarray(marked.length)), marked.name, 'byte order mark');
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return finish(withEncoding(wide, bytes), wide, 'content (zero bytes of UTF-16)');
  const declared = declaredEncoding(bytes);
  const validUtf8 = asUtf8(bytes);
  const multiByte = validUtf8 !== undefined && validUtf8.length < bytes.length;
  if (declared === undefined) return undeclared(bytes, validUtf8, language);
  // A declaration that can be read byte by byte is not UTF-16 or UTF-32, whatever it says.
  if (/^utf-?(?:16|32)|^ucs/.test(declared))
    return undeclared(bytes, validUtf8, language, `content (declared ${declared})`);
  if (isUtf8Label(declared)) {
    if (validUtf8 !== undefined) return finish(validUtf8, 'utf-8', 'declaration');
    return notUtf8AfterAll(bytes, 'content (declared utf-8)', language);
  }
  if (validUtf8 !== undefined && (multiByte ? !MULTI_BYTE.test(declared) : !/^iso-2022|^hz/.test(declared)))
    return multiByte
      ? finish(validUtf8, 'utf-8', `content (declared ${declared})`)
      : finish(validUtf8, declared.startsWith('utf-16') ? 'utf-8' : declared, 'declaration');
  return finish(withEncoding(declared, bytes), declared, 'declaration');
}

function finish(text: string, name: string, rule: string): DecodedText {
  const remarks: string[] = [];
  let clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  const hasControls = CONTROLS.test(clean);
  if (hasControls && /[\u0080-\u009f]/.test(clean)) {
    clean = withoutC1Controls(clean);
    remarks.push('Control characters that stand for windows-1252 quotation marks and dashes were put right.');
  }
  return {
    text: clean,
    encoding: { name: WINDOWS_1252_LABELS.has(name) ? 'windows-1252' : name, rule },
    remarks,
    hasControls,
  };
}

function byteOrderMark(bytes: Uint8Array): { name: string; length: number } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { name: 'utf-8', length: 3 };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { name: 'utf-16be', length: 2 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { name: 'utf-16le', length: 2 };
  return undefined;
}

/** UTF-16 without a mark: every other byte at the start is zero (`<?`, `{"`, or any Latin text). */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 64);
  if (head.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte === 0) at % 2 === 0 ? even++ : odd++;
  });
  const half = Math.floor(head.length / 2);
  if (even === 0 && odd > half * 0.6) return 'utf-16le';
  return odd === 0 && even > half * 0.6 ? 'utf-16be' : undefined;
}

/** What the file says of itself: the XML declaration, or `charset` in an HTML `meta`. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1');
  const xml = /^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']/.exec(head)?.[1];
  const html =
    xml !== undefined ? undefined : /<meta\s[^>]{0,200}?charset\s*=\s*["']?([A-Za-z][A-Za-z0-9._-]*)/i.exec(head)?.[1];
  return (xml ?? html)?.toLowerCase();
}

const isUtf8Label = (label: string): boolean => /^(?:unicode-1-1-)?utf-?8$/.test(label);

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return undefined;
  }
}

function withEncoding(name: string, bytes: Uint8Array): string {
  if (WINDOWS_1252_LABELS.has(name)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new UnreadableWire('encoding', `The file says its character encoding is “${name}”, which nobody knows.`);
    throw new UnreadableWire(
      'encoding',
      `The file says its character encoding is ${name}, but its bytes are not valid in it, so letters would be lost.`,
    );
  }
}

function undeclared(
  bytes: Uint8Array,
  validUtf8: string | undefined,
  language: string | undefined,
  rule = 'content',
): DecodedText {
  if (validUtf8 === undefined) return notUtf8AfterAll(bytes, rule, language);
  return finish(
    validUtf8,
    'utf-8',
    validUtf8.length < bytes.length || rule !== 'content' ? rule : 'content (plain ASCII)',
  );
}

/** Bytes that are not UTF-8 although they should be, or although nothing else is declared. */
function notUtf8AfterAll(bytes: Uint8Array, rule: string, language: string | undefined): DecodedText {
  const mixed = mixedUtf8(bytes);
  if (mixed !== undefined) return mixed.remark(rule);
  const usual = USUAL_ENCODING[language?.toLowerCase().split('-')[0] ?? ''];
  if (usual !== undefined) return finish(withEncoding(usual, bytes), usual, `${rule}, usual for ${language}`);
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (UNDEFINED_IN_WINDOWS_1252.has(byte)) return hopeless();
    if (byte > 0x7f) high++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  // Western European text has at most about a tenth of accented letters; far more of them is another script.
  if (high > 20 && high > letters * 0.5) return hopeless();
  return finish(decodeWindows1252(bytes), 'windows-1252', rule);
}

function hopeless(): never {
  throw new UnreadableWire(
    'encoding',
    'The characters of this file cannot be told: it is not UTF-8 and does not say what it is. Save it as UTF-8, or set the language of the source in newsroom.json.',
  );
}

/** Mostly valid UTF-8 with stray single bytes in between, as when two texts are pasted together: both are kept. */
function mixedUtf8(bytes: Uint8Array): { remark(rule: string): DecodedText } | undefined {
  const pieces: string[] = [];
  let good = 0;
  let stray = 0;
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      good++;
      at += length;
      continue;
    }
    stray++;
    pieces.push(UTF_8.decode(bytes.subarray(start, at)), windows1252Character(byte));
    at++;
    start = at;
  }
  if (good <= stray * 2) return undefined;
  pieces.push(UTF_8.decode(bytes.subarray(start)));
  return {
    remark: (rule) => {
      const read = finish(pieces.join(''), 'utf-8', `${rule}, mixed`);
      const words = `${stray} ${stray === 1 ? 'byte is' : 'bytes are'} not UTF-8 and ${stray === 1 ? 'was' : 'were'} read as windows-1252.`;
      return { ...read, remarks: [...read.remarks, words] };
    },
  };
}

/** Length of the valid UTF-8 sequence at `at` (RFC 3629, table of section 4), 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first >= 0xf0 && first <= 0xf4 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || first > 0xf4 || at + length > bytes.length) return 0;
  for (let offset = 1; offset < length; offset++) if (((bytes[at + offset] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  return first === 0xf4 && second > 0x8f ? 0 : length;
}
