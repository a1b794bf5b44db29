import type { LanguageMarkers } from './marker-words.ts';
import { ASIAN_MARKERS } from './markers-asian.ts';
import { GERMANIC_MARKERS } from './markers-germanic.ts';
import { MIDDLE_EASTERN_MARKERS } from './markers-middle-eastern.ts';
import { NORDIC_MARKERS } from './markers-nordic.ts';
import { ROMANCE_MARKERS } from './markers-romance.ts';
import { SLAVIC_MARKERS } from './markers-slavic.ts';

/**
 * The markers of the wires by language. Sources: dpa's converters (en de fr es pl ru ar), AFP, AP, Reuters and dpa copy
 * (reference of wire formats, section 2), the rest from the usage of the national agencies (ANSA, EFE, Lusa, ANP, PAP,
 * Anadolu, TASS, ISNA, Kyodo, Yonhap, Xinhua, TT, NTB, Ritzau, STT); not every one has been seen on a real wire.
 */
export const MARKERS: Readonly<Record<string, LanguageMarkers>> = {
  ...GERMANIC_MARKERS,
  ...ROMANCE_MARKERS,
  ...NORDIC_MARKERS,
  ...SLAVIC_MARKERS,
  ...MIDDLE_EASTERN_MARKERS,
  ...ASIAN_MARKERS,
};
