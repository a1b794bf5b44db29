import { arabic, hebrew, persian, urdu } from './arabic-script.ts';
import { malay, swahiliAndOthers, turkic, vietnamese } from './asia-africa-latin.ts';
import { russian } from './cyrillic.ts';
import { chinese, japanese, korean } from './east-asian.ts';
import { balticFinnicUralic, greek, southSlavic, westSlavic } from './eastern-europe.ts';
import { english } from './english.ts';
import { french, italian, romanian } from './french-italian.ts';
import { dutch, german, nordic } from './germanic.ts';
import { bengali, hindi, thai } from './indic-thai.ts';
import { portuguese, spanish } from './spanish-portuguese.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every language family the engine knows words of. */
export const vocabularies: readonly Vocabulary[] = [
  english,
  french,
  spanish,
  portuguese,
  italian,
  romanian,
  german,
  dutch,
  nordic,
  westSlavic,
  southSlavic,
  balticFinnicUralic,
  greek,
  russian,
  turkic,
  malay,
  vietnamese,
  swahiliAndOthers,
  arabic,
  persian,
  urdu,
  hebrew,
  hindi,
  bengali,
  thai,
  chinese,
  japanese,
  korean,
];
