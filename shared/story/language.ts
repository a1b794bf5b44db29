/** Primary language subtags that are written from right to left (Unicode CLDR script metadata). */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'prs', 'arc', 'syr']);

/** Writing direction for a BCP 47 tag; a script subtag decides where there is one (`az-Arab`, `ur-Latn`). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = '', ...rest] = language.toLowerCase().split('-');
  const script = rest.find((subtag) => /^[a-z]{4}$/.test(subtag));
  if (script !== undefined) return ['arab', 'hebr', 'thaa', 'syrc', 'adlm', 'nkoo'].includes(script) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr';
}

/** `en` of `en-GB`; '' for an empty tag. */
export function primaryLanguage(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
