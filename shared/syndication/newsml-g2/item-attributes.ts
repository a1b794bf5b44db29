import { directionOf } from '../../story/language.ts';

/** The namespace of items and messages. */
export const NAR = 'http://iptc.org/std/nar/2006-10-01/';

/** Attributes of every item's root. `conformance` is always said: its default is "core", which allows less than we use. */
export function itemAttributes(guid: string, version: number, language: string): Record<string, string | number> {
  return {
    xmlns: NAR,
    guid,
    version,
    standard: 'NewsML-G2',
    standardversion: '2.35',
    conformance: 'power',
    'xml:lang': language,
    dir: directionOf(language),
  };
}
