import { foldText } from './fold-text.ts';
import type { MarkerMeaning } from './words/marker-words.ts';
import { MARKERS } from './words/markers.ts';

/** How much a word proves, see {@link MARKERS}. */
export type MarkerStrength = 'leading' | 'alone' | 'phrase' | 'thrice';

/** One word or phrase of the tables. */
export interface MarkerEntry {
  readonly words: string;
  readonly means: MarkerMeaning;
  readonly strength: MarkerStrength;
}

/** Longest first, so that "HOLD FOR RELEASE" is found before "HOLD"; by first character, for speed. */
const ENTRIES: ReadonlyMap<string, readonly MarkerEntry[]> = indexEntries();

function indexEntries(): Map<string, MarkerEntry[]> {
  const index = new Map<string, MarkerEntry[]>();
  for (const byMeaning of Object.values(MARKERS)) {
    for (const [means, words] of Object.entries(byMeaning) as [MarkerMeaning, Record<string, string>][]) {
      for (const [strength, list] of Object.entries(words) as [MarkerStrength, string][]) {
        for (const word of list.split('|')) {
          const folded = foldText(word);
          const first = folded[0] ?? '';
          index.set(first, [...(index.get(first) ?? []), { words: folded, means, strength }]);
        }
      }
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return index;
}

/** The longest marker word at this place, and how often it is said in a row. */
export function markerAt(folded: string, at: number): { entry: MarkerEntry; end: number; repeats: number } | undefined {
  for (const entry of ENTRIES.get(folded[at] ?? '') ?? []) {
    if (!folded.startsWith(entry.words, at)) continue;
    const end = at + entry.words.length;
    if (!endsWord(folded, end)) continue;
    const said = repeated(folded, entry.words, end);
    if (entry.strength === 'thrice' && said.repeats < 2) continue;
    return { entry, end: said.end, repeats: said.repeats };
  }
  return undefined;
}

function repeated(folded: string, words: string, from: number): { end: number; repeats: number } {
  let end = from;
  let repeats = 1;
  for (; repeats < 20; repeats++) {
    const gap = /^[\s,!*.\-–—/]*/.exec(folded.slice(end, end + 8))?.[0].length ?? 0;
    if (!folded.startsWith(words, end + gap) || !endsWord(folded, end + gap + words.length)) break;
    end += gap + words.length;
  }
  return { end, repeats };
}

/** Words end at a character that is no letter; Chinese, Japanese and Korean words may be followed by any. */
function endsWord(folded: string, end: number): boolean {
  const last = folded[end - 1] ?? '';
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(last) || !/[\p{L}\p{N}']/u.test(folded[end] ?? '');
}
