/**
 * Trimming by hand where a pattern like `[…]+$` would be tried at every character of a long run: such patterns take
 * quadratic time on copy made to harm.
 */

/** The text without these characters at its end. */
export function withoutAtEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without white space and zero-width characters at its ends. */
export function trimmed(text: string): string {
  let inner = text.trim();
  while (inner.startsWith('\u200b') || inner.endsWith('\u200b'))
    inner = withoutAtEnd(inner, '\u200b')
      .replace(/^\u200b+/, '')
      .trim();
  return inner;
}
