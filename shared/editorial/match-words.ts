import { foldText } from './fold-text.ts';

/** A list of words (`a|b|c`) as one alternation for folded text, longest first, special characters made plain. */
export function alternation(list: string): string {
  return [...new Set(list.split('|').map(foldText))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
}

/** Finds whole words of a list in folded text; words of scripts without spaces are found anywhere. */
export function wordPattern(list: string): RegExp {
  return new RegExp(
    `(?:(?<![\\p{L}\\p{N}])|(?<=[\\u3000-\\u9fff\\uac00-\\ud7af]))(?:${alternation(list)})(?:(?![\\p{L}\\p{N}])|(?<=[\\u3040-\\u9fff\\uac00-\\ud7af]))`,
    'gu',
  );
}
