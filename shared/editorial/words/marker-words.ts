/** What a desk marker says about the item it stands on. */
export type MarkerMeaning =
  | 'kill'
  | 'withhold'
  | 'embargo'
  | 'not-for-publication'
  | 'correction'
  | 'update'
  | 'repeat'
  | 'alert'
  | 'advisory'
  | 'test'
  | 'press-release'
  | 'harmless';

/**
 * How much a marker word proves, by where it stands. Lists are separated by `|`; letter case and accents do not matter
 * in the table, the reading of the copy decides about capitals.
 */
export interface MarkerWords {
  /** Opens a headline or line, in capitals, before a colon, a dash or another marker: "KILL: …", "CORRECTED-…". */
  readonly leading?: string;
  /** Proves something only where nothing else stands: a marker slot, a bracket, stars, or said twice in capitals. */
  readonly alone?: string;
  /** Too particular to be ordinary prose: counts at the start of a line in any letter case. */
  readonly phrase?: string;
  /** Said three times it is a marker, said once it is an ordinary word. */
  readonly thrice?: string;
}

export type LanguageMarkers = Readonly<Partial<Record<MarkerMeaning, MarkerWords>>>;
