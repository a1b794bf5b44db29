import type { Shape } from './items.ts';

/** Is the character an upper-case letter? */
export function isUpper(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 0x80 ? code > 0x40 && code < 0x5b : char !== char.toLowerCase();
}

/** Is the character a lower-case letter? */
export function isLower(char: string): boolean {
  const code = char.charCodeAt(0);
  return code < 0x80 ? code > 0x60 && code < 0x7b : char !== char.toUpperCase();
}

/** Nothing but capitals, as far as the script has any. */
export function isCapitals(printed: string): boolean {
  return printed === printed.toUpperCase() && printed !== printed.toLowerCase();
}

/** Letter case of the word between two offsets. */
export function shapeOf(text: string, start: number, end: number): Shape {
  let upper = 0;
  let lower = 0;
  let firstUpper = false;
  let seen = 0;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x41) continue;
    const char = text.charAt(index);
    if (isUpper(char)) {
      upper++;
      if (seen === 0) firstUpper = true;
    } else if (isLower(char)) lower++;
    else {
      if (code > 0x590) seen++;
      continue;
    }
    seen++;
  }
  if (upper + lower === 0) return 'uncased';
  if (lower === 0) return upper === 1 ? 'title' : 'upper';
  if (upper === 0) return 'lower';
  return firstUpper ? 'title' : 'mixed';
}
