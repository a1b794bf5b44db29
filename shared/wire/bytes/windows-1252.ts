/**
 * Windows-1252 for the bytes 0x80 to 0x9F (WHATWG index), kept here and not left to the runtime: Node 20.18.3 and later
 * 20.x decode them as control characters (nodejs/node #60888), so quotation marks, dashes and € would vanish.
 */
const UPPER_CONTROLS =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** The five bytes windows-1252 leaves undefined: text that has one is not windows-1252. */
export const UNDEFINED_IN_WINDOWS_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** The character of one byte (or of a C1 control with the same number). */
export function windows1252Character(code: number): string {
  return code >= 0x80 && code <= 0x9f ? (UPPER_CONTROLS[code - 0x80] ?? '') : String.fromCharCode(code);
}

/** Bytes of windows-1252, which covers ISO 8859-1 and ASCII as the web uses those names (WHATWG Encoding). */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return withoutC1Controls(latin1);
}

/** C1 controls in a text are windows-1252 bytes that somebody copied as if they were ISO 8859-1. */
export function withoutC1Controls(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252Character(control.charCodeAt(0)));
}
