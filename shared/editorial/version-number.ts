import type { WireItem } from '../wire/wire-item.ts';
import { foldText } from './fold-text.ts';
import { alternation } from './match-words.ts';
import { readLineMarkers } from './read-markers.ts';
import { slugParts } from './slug-parts.ts';
import { MARKERS } from './words/markers.ts';

/** Every word that a take number may stand with: "UPDATE 2", "2ND LEAD", "1st Ld-Writethru", "2. Zusammenfassung". */
const UPDATE_WORDS = alternation(
  Object.values(MARKERS)
    .flatMap(({ update }) => [update?.leading, update?.alone])
    .filter((list) => list !== undefined)
    .join('|'),
);
/** Those that are a version by themselves: "LEAD" is the first. */
const LEADING_WORDS = alternation(
  Object.values(MARKERS)
    .flatMap(({ update }) => update?.leading ?? [])
    .join('|'),
);
const WORD_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${UPDATE_WORDS})\\s?(?:no\\.? ?|nr\\.? ?|n° ?|#)?(\\d{1,2})(?!\\d|\\p{L})`,
  'gu',
);
const NUMBER_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d{1,2})(?:st|nd|rd|th|er|e|eme|a|o|\\.|º|ª|°)\\s?-?(?:${UPDATE_WORDS})(?!\\p{L})`,
  'gu',
);

/**
 * The sender's version as a number that orders versions of the same item: the version field where the format has one
 * ("3", "v10", Reuters' large integers), else the number in the take key, slugline, marker lines or headline ("1st
 * Ld-Writethru" 1, "UPDATE 2-" 2, "2ND LEAD" 2). Plain "LEAD" or "UPDATE" is 1; 0 where nothing is said.
 */
export function versionNumberOf(
  item: Pick<WireItem, 'version' | 'slugline' | 'headline' | 'headlines' | 'notes'>,
): number {
  const field = item.version === undefined ? undefined : fieldNumber(item.version);
  if (field !== undefined) return field;
  const markers = [...item.headlines, ...item.notes].filter(({ role }) => role === 'marker').map(({ text }) => text);
  const takeKeys = item.slugline === undefined ? [] : slugParts(item.slugline).takeKeys;
  const inHeadline = item.headline === undefined ? [] : readLineMarkers(item.headline).markers;
  const heads = [item.version, ...takeKeys, ...markers, ...inHeadline.map(({ printed }) => printed)];
  return Math.max(0, ...heads.filter((text) => text !== undefined).map((text) => takeNumber(text)));
}

/** "3", "v10", "10.0", "Version 4"; undefined for text versions and for anything too large to count with. */
function fieldNumber(version: string): number | undefined {
  const digits = /^(?:v|ver\.?|version|rev\.?|revision)?\s*:?\s*(\d{1,15})(?:\.0+)?$/i.exec(version.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const BARE = new RegExp(`^[(*\\s]*(?:${LEADING_WORDS})(?=$|[\\s-]*[:–—-])`, 'u');

function takeNumber(text: string): number {
  const folded = foldText(text.slice(0, 300));
  const numbers = [...folded.matchAll(WORD_FIRST), ...folded.matchAll(NUMBER_FIRST)].map((match) => Number(match[1]));
  if (numbers.length > 0) return Math.max(...numbers);
  return BARE.test(folded) ? 1 : 0;
}
