/**
 * Category letters and words of the agencies, as far as they say something about the subject: "i" (international) and "a"
 * (domestic) say where a story belongs in the paper, not what it is about, and stay without a topic.
 */

const ARTS = '01000000';
const CRIME = '02000000';
const DISASTER = '03000000';
const ECONOMY = '04000000';
const EDUCATION = '05000000';
const ENVIRONMENT = '06000000';
const HEALTH = '07000000';
const HUMAN_INTEREST = '08000000';
const LABOUR = '09000000';
const LIFESTYLE = '10000000';
const POLITICS = '11000000';
const RELIGION = '12000000';
const SCIENCE = '13000000';
const SOCIETY = '14000000';
const SPORT = '15000000';
const CONFLICT = '16000000';
const WEATHER = '17000000';

/** Three letters for the 17 IPTC subjects, from the IIM subject reference; AFP sends them as `cat`. */
const SUBJECT_LETTERS: Readonly<Record<string, string>> = {
  ACE: ARTS,
  CLT: ARTS,
  CUL: ARTS,
  CLJ: CRIME,
  DIS: DISASTER,
  FIN: ECONOMY,
  ECO: ECONOMY,
  EBF: ECONOMY,
  EDU: EDUCATION,
  EVN: ENVIRONMENT,
  ENV: ENVIRONMENT,
  HTH: HEALTH,
  HUM: HUMAN_INTEREST,
  LAB: LABOUR,
  SOC: LABOUR,
  LIF: LIFESTYLE,
  POL: POLITICS,
  REL: RELIGION,
  SCI: SCIENCE,
  SOI: SOCIETY,
  SPO: SPORT,
  WAR: CONFLICT,
  UNR: CONFLICT,
  WEA: WEATHER,
};

/** ANPA 1312 category letters as AP uses them; "a", "b", "c", "i", "k", "n", "v" are places in the paper. */
const ANPA_LETTERS: Readonly<Record<string, string>> = {
  d: LIFESTYLE,
  e: ARTS,
  f: ECONOMY,
  l: LIFESTYLE,
  o: WEATHER,
  p: POLITICS,
  q: SPORT,
  r: SPORT,
  s: SPORT,
  t: LIFESTYLE,
  w: POLITICS,
};

/** dpa's departments: Politik, Wirtschaft, Sport, Kultur. "vm" (Vermischtes) and "rs" (desk messages) are no subject. */
const DPA_DEPARTMENTS: Readonly<Record<string, string>> = {
  pl: POLITICS,
  wi: ECONOMY,
  sp: SPORT,
  ku: ARTS,
  wt: ECONOMY,
};

/** IPTC 7901 leaves the category to the sender: dpa's two letters, or one letter in the manner of ANPA. */
const IPTC_7901_CATEGORIES: Readonly<Record<string, string>> = {
  ...DPA_DEPARTMENTS,
  s: SPORT,
  f: ECONOMY,
  p: POLITICS,
};

/** The top Media Topic behind a category; undefined when scheme or code are not known, or the code is no subject. */
export function categoryTopic(scheme: string, code: string): string | undefined {
  const name = scheme.toLowerCase();
  const lower = code.toLowerCase();
  if (/anpa|a1312|^ap-?cat/.test(name)) return own(ANPA_LETTERS, lower);
  if (/dpacat|^dpa/.test(name)) return own(DPA_DEPARTMENTS, lower);
  if (/7901/.test(name)) return own(IPTC_7901_CATEGORIES, lower);
  if (/afp|iim|(^|[^a-z])cat(egor(y|ies))?$/.test(name)) return own(SUBJECT_LETTERS, code.toUpperCase());
  return undefined;
}

/** What the table itself says: a code may be called "constructor". */
function own(table: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
