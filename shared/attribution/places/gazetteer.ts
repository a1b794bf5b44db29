import { arPlaces, faPlaces, hePlaces, urPlaces } from './cldr-arabic-script.ts';
import { bgPlaces, elPlaces, ruPlaces, ukPlaces } from './cldr-cyrillic-greek.ts';
import { jaPlaces, koPlaces, zhPlaces } from './cldr-east-asian.ts';
import { bnPlaces, hiPlaces, thPlaces } from './cldr-indic-thai.ts';
import { latinPlaces1 } from './cldr-latin-1.ts';
import { latinPlaces2 } from './cldr-latin-2.ts';
import { newsCities, regions } from './news-cities-latin.ts';
import { newsCitiesOther } from './news-cities-other.ts';
import { zoneCities } from './zone-cities.ts';

/**
 * Places that bylines and datelines are likely to name. A place is only a hint: many are surnames too, so that the
 * grammar asks for a position (after "in", a comma, at the head of a dateline) as well.
 */
export const places: readonly string[] = [
  ...zoneCities,
  ...newsCities,
  ...regions,
  ...newsCitiesOther,
  ...latinPlaces1,
  ...latinPlaces2,
  ...arPlaces,
  ...faPlaces,
  ...urPlaces,
  ...hePlaces,
  ...ruPlaces,
  ...ukPlaces,
  ...bgPlaces,
  ...elPlaces,
  ...hiPlaces,
  ...bnPlaces,
  ...thPlaces,
  ...zhPlaces,
  ...jaPlaces,
  ...koPlaces,
];
