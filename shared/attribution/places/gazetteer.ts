import { list } from '../words/vocabulary.ts';

/** Place names by language ('' = valid in strings of every language). */
export const places: readonly [string, readonly string[]][] = [['', list`London; Paris; Berlin`]];
