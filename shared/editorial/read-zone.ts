import { foldText } from './fold-text.ts';
import { wordPattern } from './match-words.ts';
import { AMBIGUOUS_LETTERS, LOCAL_TIME, PLACE_TIME, ZONE_LETTERS, ZONE_PLACES, type ZoneWord } from './words/zones.ts';

/** The zone a clock is printed with. `unknown`: a zone is named, and nobody knows it. */
export type PrintedZone =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly printed: string }
  | ({ readonly kind: 'stated' } & ZoneWord);

const PLACES: ReadonlyMap<string, string> = new Map(
  ZONE_PLACES.flatMap(([zone, names]) => names.split('|').map((name) => [foldText(name), zone] as const)),
);
const LETTERS =
  /(?<![\p{L}\p{N}])(?:(GMT|UTC)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?|([+-])(\d{2}):?(\d{2})(?!\d)|(\p{Lu}{1,4}))(?![\p{L}\p{N}])/gu;
/** Joined to the clock: "0500Z", "1700GMT". */
const GLUED = /^(Z|GMT|UTC|CES?T|MES?Z|BST|E[SD]T|P[SD]T)(?!\p{L})/u;
const LOCAL = wordPattern(LOCAL_TIME);

/**
 * The zone named in a stretch of text that follows (or surrounds) a clock.
 * @param tidied text as printed, tidied (letters keep their case: "IST" is a zone, "ist" a verb)
 * @param folded the same text folded
 * @param sourceZone IANA zone of the source: "local time", and the choice between namesakes
 */
export function readZone(
  tidied: string,
  folded: string,
  sourceZone: string,
  side: 'after the clock' | 'before the clock',
): PrintedZone {
  const glued = GLUED.exec(tidied)?.[1];
  if (glued !== undefined) return letters(glued, sourceZone) ?? { kind: 'none' };
  for (const match of tidied.matchAll(LETTERS)) {
    const found = numeric(match) ?? letters(match[8] ?? '', sourceZone);
    if (found !== undefined) return found;
  }
  if (/\b(?:gmt|utc)\b/.test(folded)) return { kind: 'stated', east: 0 };
  if (folded.search(LOCAL) >= 0) return { kind: 'stated', zone: sourceZone };
  const bare = side === 'after the clock' ? BARE_PLACE.exec(folded)?.[1] : undefined;
  const named = bare === undefined ? undefined : (PLACES.get(bare) ?? PLACES.get(bare.split(' ')[0] ?? ''));
  if (named !== undefined) return { kind: 'stated', zone: named };
  for (const pattern of PLACE_TIME) {
    const place = pattern.exec(folded)?.[1];
    if (place === undefined || NOT_A_PLACE.test(place)) continue;
    const zone = placeZone(place);
    return zone === undefined ? { kind: 'unknown', printed: place } : { kind: 'stated', zone };
  }
  return { kind: 'none' };
}

/** Directly behind a clock: "5 P.M. EASTERN", "18h (Paris)". */
const BARE_PLACE = /^[\s,(]*([a-z]+(?: [a-z]+)?)/;

/** "at that time", "release time": words that stand before "time" and name no place. */
const NOT_A_PLACE =
  /^(?:.* )?(?:at|the|that|this|same|any|first|release|publication|broadcast|embargo|until|by|lift|local|what|which|to|a|an|on|in|of|full|news|press|start)$/;

function placeZone(place: string): string | undefined {
  const words = place.split(' ');
  return PLACES.get(place) ?? PLACES.get(words.slice(-1).join('')) ?? PLACES.get(words[0] ?? '');
}

function numeric(match: RegExpMatchArray): PrintedZone | undefined {
  const [, name, sign1, hours1, minutes1, sign2, hours2, minutes2] = match;
  const sign = sign1 ?? sign2;
  if (sign === undefined || (name === undefined && hours2 === undefined)) return undefined;
  const minutes = Number(hours1 ?? hours2 ?? 0) * 60 + Number(minutes1 ?? minutes2 ?? 0);
  if (minutes > 15 * 60) return undefined;
  return { kind: 'stated', east: sign === '-' ? -minutes : minutes };
}

function letters(printed: string, sourceZone: string): PrintedZone | undefined {
  const word = ZONE_LETTERS[printed];
  if (word !== undefined && Object.hasOwn(ZONE_LETTERS, printed)) return { kind: 'stated', ...word };
  if (!Object.hasOwn(AMBIGUOUS_LETTERS, printed)) return undefined;
  const candidates = AMBIGUOUS_LETTERS[printed] ?? [];
  return candidates.includes(sourceZone) ? { kind: 'stated', zone: sourceZone } : { kind: 'unknown', printed };
}
