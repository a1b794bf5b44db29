import { primaryLanguage } from '../story/language.ts';

const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3041-\u30ff]/, 'ja'],
  [/[\uac00-\ud7a3]/, 'ko'],
  [/[\u4e00-\u9fff]/, 'zh'],
  [/[پچژگکی]/, 'fa'],
  [/[\u0600-\u06ff]/, 'ar'],
  [/[\u0590-\u05ff]/, 'he'],
  [/[іїєґ]/i, 'uk'],
  [/[\u0400-\u04ff]/, 'ru'],
  [/[\u0370-\u03ff]/, 'el'],
  [/[\u0900-\u097f]/, 'hi'],
  [/[\u0980-\u09ff]/, 'bn'],
  [/[\u0e00-\u0e7f]/, 'th'],
];

/** The words that give a language written in Latin script away in so short a string. */
const WORDS: readonly [RegExp, string][] = [
  [/(^|[\s(])(von|und|mit|quelle|agenturen|redaktion|vom)([\s:.,/)]|$)/i, 'de'],
  [/(^|[\s(])(par|avec|et|rédaction|selon)([\s:.,/)]|$)/i, 'fr'],
  [/(^|[\s(])(por|con|redacción|agencias)([\s:.,/)]|$)/i, 'es'],
  [/(^|[\s(])(com|redação|agências)([\s:.,/)]|$)/i, 'pt'],
  [/(^|[\s(])(di|redazione)([\s:.,/)]|$)/i, 'it'],
  [/(^|[\s(])(door|bron|met)([\s:.,/)]|$)/i, 'nl'],
  [/(^|[\s(])(av|och|med)([\s:.,/)]|$)/i, 'sv'],
  [/(^|[\s(])(haber|ve)([\s:.,/)]|$)/i, 'tr'],
];

/** The primary language subtag: as given, else from script and tell-tale words; `en` when nothing tells. */
export function languageOf(given: string | undefined, text: string): string {
  if (given !== undefined && given !== '') return primaryLanguage(given);
  for (const [script, language] of SCRIPTS) if (script.test(text)) return language;
  for (const [word, language] of WORDS) if (word.test(text)) return language;
  return 'en';
}
