/** What usage terms printed on a story or a picture forbid. */
export interface Restrictions {
  /** "NO ARCHIVAL USE", "NO ARCHIVES": only while it is news. */
  readonly archive: boolean;
  /** "INTERNET OUT", "NO WEB USE", "PRINT ONLY". */
  readonly web: boolean;
  /** "NO PRINT", "WEB ONLY". */
  readonly print: boolean;
  /** ISO 3166-1 alpha-2 codes of countries that are "OUT". */
  readonly countries: readonly string[];
  /** The words that say so, for whoever asks why. */
  readonly words: readonly string[];
}

const NO_ARCHIVE =
  /\b(?:NO|NOT\s+FOR)\s+ARCHIV(?:AL(?:\s+USE)?|ES?|ING)\b|\bNO\s+RE-?SALES?\s*(?:[.,/&-]|AND)?\s*(?:NO\s+)?ARCHIV(?:AL|ES?|ING)\b/i;
const NO_WEB =
  /\b(?:NO|NOT\s+FOR)\s+(?:USE\s+ON\s+)?(?:THE\s+)?(?:INTERNET|WEB|WEBSITES?|ONLINE|DIGITAL)(?:\s+(?:USE|USAGE|OUT))?\b|\b(?:INTERNET|WEB|ONLINE)\s+OUT\b|\bPRINT(?:\s+USE)?\s+ONLY\b/i;
const NO_PRINT =
  /\b(?:NO|NOT\s+FOR)\s+PRINT(?:\s+(?:USE|USAGE))?\b|\bPRINT\s+OUT\b|\b(?:INTERNET|WEB|ONLINE)(?:\s+USE)?\s+ONLY\b/i;

/** "GERMANY OUT", "AUSTRIA AND SWITZERLAND OUT", as picture terms of AFP, AP and Reuters have it. */
const COUNTRIES_BEFORE = /\bOUT\b/gi;
/** "Not for distribution in the United States", "NO SALES IN UNITED KINGDOM". */
const COUNTRIES_AFTER = /\b(?:DISTRIBUTION|USE|PUBLICATION|SALES?)\s+IN\b/gi;
const FORBIDDING = /\b(?:NO|NOT)\b[^.;]*$/i;

/**
 * Reads usage terms, in English capitals as agencies print them or in any other letter case. What is not understood
 * forbids nothing here: it stays with the story as text, for the partner to read.
 * @param terms each at most 2,000 characters are looked at
 */
export function restrictionsOf(terms: readonly string[]): Restrictions {
  const texts = terms.map((term) => term.slice(0, 2000).replace(/\s+/g, ' '));
  const matches = (pattern: RegExp) => texts.flatMap((text) => pattern.exec(text)?.[0] ?? []);
  const [archive, web, print] = [matches(NO_ARCHIVE), matches(NO_WEB), matches(NO_PRINT)];
  const countries = texts.flatMap(countriesOut);
  return {
    archive: archive.length > 0,
    web: web.length > 0,
    print: print.length > 0,
    countries: [...new Set(countries.map(({ code }) => code))].sort(),
    words: [...new Set([...archive, ...web, ...print, ...countries.map(({ words }) => words)])],
  };
}

function countriesOut(text: string): { code: string; words: string }[] {
  const before = [...text.matchAll(COUNTRIES_BEFORE)].map(({ index }) => {
    const clause =
      text
        .slice(Math.max(0, index - 120), index)
        .split(/[.;:]|\s-+\s/)
        .at(-1) ?? '';
    return { names: clause, words: `${clause.trim()} OUT` };
  });
  const after = [...text.matchAll(COUNTRIES_AFTER)]
    .filter(({ index }) => FORBIDDING.test(text.slice(Math.max(0, index - 60), index)))
    .map(({ index, 0: matched }) => {
      const names = text.slice(index + matched.length, index + matched.length + 120).split(/[.;:]|\s-+\s/)[0] ?? '';
      return { names, words: `${matched}${names}`.trim() };
    });
  return [...before, ...after].flatMap(({ names, words }) =>
    names
      .split(/[,/&]|\b(?:AND|OR)\b/i)
      .flatMap((name) => COUNTRY_CODES.get(folded(name)) ?? [])
      .map((code) => ({ code, words })),
  );
}

function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .toUpperCase()
    .replace(/^THE /, '');
}

/** Names that agencies print and the Unicode locale data do not have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  UK: 'GB',
  BRITAIN: 'GB',
  'GREAT BRITAIN': 'GB',
  ENGLAND: 'GB',
  USA: 'US',
  US: 'US',
  'U S': 'US',
  'U S A': 'US',
  AMERICA: 'US',
  TURKEY: 'TR',
  'CZECH REPUBLIC': 'CZ',
  UAE: 'AE',
  HOLLAND: 'NL',
  'SOUTH KOREA': 'KR',
  BURMA: 'MM',
};

const COUNTRY_CODES = countryCodes();

function countryCodes(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const known = codes.flatMap((code): [string, string][] => {
    const name = names.of(code);
    return name === undefined || new Intl.Locale(`und-${code}`).region !== code ? [] : [[folded(name), code]];
  });
  return new Map([...known, ...Object.entries(OTHER_NAMES)]);
}
