import { visibleText } from '../story/xhtml.ts';
import type { WireItem, WireSource } from './wire-item.ts';
import { LANGUAGES_OF_WORD, OWN_LETTERS } from './words/common-words.ts';

/**
 * A language tag in good form: "en-us" becomes "en-US", "ger" becomes "de", and a country where a language belongs
 * ("GB", in old AFP items) its main language. Undefined for what is no language at all.
 */
export function languageTag(printed: string | undefined): string | undefined {
  const text = printed?.trim().replace(/_/g, '-');
  if (text === undefined || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(text)) return undefined;
  const canonical = canonicalTag(text);
  if (canonical !== undefined && isLanguage(canonical)) return canonical;
  if (!/^[A-Z]{2}$/.test(text)) return undefined;
  const main = new Intl.Locale(`und-${text}`).maximize().language;
  return main !== undefined && isLanguage(main) ? main : undefined;
}

const KNOWN = new Map<string, boolean>();

function isLanguage(tag: string): boolean {
  const primary = tag.split('-')[0] ?? '';
  let known = KNOWN.get(primary);
  if (known === undefined) {
    known = LANGUAGE_NAMES.of(primary) !== undefined && primary !== 'und';
    if (KNOWN.size < 1000) KNOWN.set(primary, known);
  }
  return known;
}

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const CANONICAL = new Map<string, string | undefined>();

function canonicalTag(text: string): string | undefined {
  if (CANONICAL.has(text)) return CANONICAL.get(text);
  let canonical: string | undefined;
  try {
    canonical = Intl.getCanonicalLocales(text)[0];
  } catch {
    canonical = undefined;
  }
  if (CANONICAL.size < 1000) CANONICAL.set(text, canonical);
  return canonical;
}

/**
 * Fills in the language: as declared, else found in headline, deck and body, else as the newsroom set it for the source.
 * Comes last, when these are read.
 */
export function settleLanguage(item: WireItem, declared: string | undefined, source: WireSource): void {
  const tag = languageTag(declared);
  if (tag !== undefined) {
    item.language = tag;
    item.languageBasis = 'declared';
    return;
  }
  // Looking at the text costs as much as cleaning it: only where nothing is declared.
  const found = findLanguage(`${item.headline ?? ''}\n${item.deck ?? ''}\n${visibleText(item.body.slice(0, 8000))}`);
  const set = languageTag(source.language);
  if (set !== undefined && (found === undefined || !found.certain || sameLanguage(found.language, set))) {
    item.language = set;
    item.languageBasis = 'assumed';
  } else if (found?.certain === true) {
    item.language = found.language;
    item.languageBasis = 'found';
  }
}

const sameLanguage = (one: string, other: string): boolean => one.split('-')[0] === other.split('-')[0];

/** Scripts that one language (here: the likeliest) is written in. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0980-\u09ff]/g, 'bn'],
  [/[\u0b80-\u0bff]/g, 'ta'],
  [/[\u10a0-\u10ff]/g, 'ka'],
  [/[\u0530-\u058f]/g, 'hy'],
];

/** Any letter of these scripts: most texts have none, and are spared the counting. */
const ANY_SCRIPT = new RegExp(`[${SCRIPTS.map(([letters]) => letters.source.slice(1, -1)).join('')}]`);

/** A table of results with a hundred times "E:" in it is not Italian. */
const MOST_OF_ONE_WORD = 4;

/**
 * The language of a text, from its script and its commonest words. `certain` is false when little speaks for it.
 * @returns undefined for a text without words
 */
function findLanguage(text: string): { language: string; certain: boolean } | undefined {
  const sample = text.slice(0, 4000);
  if (ANY_SCRIPT.test(sample)) {
    const letters = sample.match(/\p{L}/gu)?.length ?? 1;
    for (const [script, language] of SCRIPTS) {
      const share = (sample.match(script)?.length ?? 0) / letters;
      if (share > (language === 'ja' ? 0.1 : 0.4)) return { language, certain: true };
    }
  }
  const lower = sample.toLowerCase();
  const words = lower.match(/[\p{L}\p{M}\u200c'’]+/gu) ?? [];
  const scores = new Map<string, number>();
  const add = (language: string, points: number): number => {
    const score = (scores.get(language) ?? 0) + points;
    scores.set(language, score);
    return score;
  };
  const counts = new Map<string, number>();
  for (const word of words) {
    const count = (counts.get(word) ?? 0) + 1;
    counts.set(word, count);
    if (count <= MOST_OF_ONE_WORD) for (const language of LANGUAGES_OF_WORD.get(word) ?? []) add(language, 1);
  }
  for (const [language, letter] of OWN_LETTERS) add(language, Math.min(4, lower.match(letter)?.length ?? 0));
  let best: { language: string; score: number } | undefined;
  let second = 0;
  for (const [language, score] of scores) {
    if (best === undefined || score > best.score) {
      second = best?.score ?? 0;
      best = { language, score };
    } else second = Math.max(second, score);
  }
  if (best === undefined || best.score === 0) return undefined;
  return {
    language: best.language,
    certain: best.score >= 3 && best.score * 14 > words.length && best.score > second * 1.2,
  };
}
