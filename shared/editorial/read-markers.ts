import { foldTidied, isAllCapitals, isCaseless, tidyText } from './fold-text.ts';
import { type MarkerEntry, markerAt } from './marker-index.ts';
import type { MarkerMeaning } from './words/marker-words.ts';

/** A marker found in a line of copy. */
export interface Marker {
  /** `unknown`: capitals in a place that holds nothing but markers, and nobody knows the word. */
  readonly means: MarkerMeaning | 'unknown';
  readonly printed: string;
  /** False where the word may also be an ordinary one: a person has to look. */
  readonly certain: boolean;
  /** What follows inside the same bracket: "(Berichtigung: Uhrzeit korrigiert)". */
  readonly note?: string;
}

/** What stands before the text proper of a line, and the text without it. */
export interface MarkedLine {
  readonly markers: readonly Marker[];
  readonly rest: string;
}

/** Meanings that keep a story from the public: a doubtful one is never taken for certain. */
const RESTRICTIVE: ReadonlySet<string> = new Set([
  'kill',
  'withhold',
  'not-for-publication',
  'advisory',
  'test',
] satisfies MarkerMeaning[]);

/** Copy beyond this is prose, not a marker. */
const LONGEST_LINE = 400;
const DECORATION = /^[\s*#=+_•|>«»"“”'.!¡~\-–—:]+/;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|er|e|eme|a|o|\.|º|ª|°)?[\s-]*/;
const NUMBER = /^\s*(?:no\.?|nr\.?|n°|#)?\s?\d{1,2}(?!\d)/;
/** A running number or code behind a marker: "LEAD 2", "MEDIA RELEASE PR67276". */
const CODE = /^[\s.#-]*(?:no\.?|nr\.?|n°)?\s?[A-Z]{0,4}\d{1,8}[A-Z]?\b/;
const OPENERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '【': '】', '〔': '〕', '<': '>' };

/**
 * Markers at the head (and in a bracket at the end) of a headline or a first line of copy. Position and grammar decide:
 * a marker is in capitals and followed by a colon, a dash, another marker or nothing; the same word inside a sentence
 * ("Police kill two", "trade embargo", "KILLED IN ACTION", "GLOBAL MARKETS-") is none.
 */
export function readLineMarkers(text: string): MarkedLine {
  const line = tidyText(text.slice(0, LONGEST_LINE));
  const folded = foldTidied(line);
  const markers: Marker[] = [];
  let at = 0;
  for (let step = 0; step < 8 && at < line.length; step++) {
    const found = starGroup(line, at) ?? leadingBracket(line, at) ?? leadingWord(line, folded, at);
    if (found === undefined) break;
    markers.push(...found.markers);
    at = found.end;
  }
  const rest = at === 0 ? line : line.slice(at).replace(DECORATION, '');
  const tail = trailingBracket(rest) ?? trailingMarker(rest);
  return tail === undefined ? { markers, rest } : { markers: [...markers, ...tail.markers], rest: tail.rest };
}

/**
 * A line that holds nothing but markers (IPTC 7901 marker lines, take keys, the bracket at the end of a slugline): each
 * part is one. Parts in capitals that nobody knows come back as `unknown`.
 */
export function readMarkerSlot(text: string): readonly Marker[] {
  return slotMarkers(tidyText(text.slice(0, LONGEST_LINE)), { doubtAlone: false, unknownCounts: true });
}

interface SlotRules {
  readonly doubtAlone: boolean;
  readonly unknownCounts: boolean;
}

function slotMarkers(text: string, rules: SlotRules): Marker[] {
  const bare = stripOuter(text);
  const whole = slotPart(bare, { ...rules, unknownCounts: false });
  if (whole !== undefined) return [whole];
  return bare.split(/[,;|+]|\/(?!\w{1,2}\b)/).flatMap((part) => slotPart(stripOuter(part), rules) ?? []);
}

function slotPart(part: string, rules: SlotRules): Marker | undefined {
  if (part === '') return undefined;
  const folded = foldTidied(part);
  const found = markerAt(folded, 0) ?? markerAt(folded, ORDINAL.exec(folded)?.[0].length ?? 0);
  if (found !== undefined) {
    const { entry, repeats } = found;
    const rest = part.slice(found.end);
    const ended = rest.replace(CODE, '').replace(/[\s.!*-]+/g, '') === '';
    const note = /^\s*:\s*(.+)$/.exec(rest)?.[1];
    if (entry.strength === 'thrice' && repeats < 3) return undefined;
    if (ended || note !== undefined || entry.strength === 'phrase' || repeats > 1) {
      const certain = !(rules.doubtAlone && entry.strength === 'alone' && repeats < 2 && STOPS.has(entry.means));
      return { means: entry.means, printed: part, certain, ...(note === undefined ? {} : { note }) };
    }
  }
  const letters = part.replace(/[^\p{L}]/gu, '').length;
  if (!rules.unknownCounts || !isAllCapitals(part) || letters < 3 || part.length > 60) return undefined;
  return { means: 'unknown', printed: part, certain: false };
}

const STOPS: ReadonlySet<MarkerMeaning> = new Set<MarkerMeaning>(['kill', 'withhold', 'not-for-publication']);

interface Found {
  readonly markers: readonly Marker[];
  readonly end: number;
}

/** `*** ELIMINAR - ELIMINAR ***`: stars around capitals make a marker slot wherever they stand. */
function starGroup(line: string, from: number): Found | undefined {
  const group = /^[\s]*\*{2,}\s*([^*]{2,80}?)\s*\*{2,}/.exec(line.slice(from, from + 120));
  const inner = group?.[1];
  if (group === null || inner === undefined || !(isAllCapitals(inner) || isCaseless(inner))) return undefined;
  const markers = slotMarkers(inner, { doubtAlone: false, unknownCounts: isAllCapitals(inner) });
  return markers.length === 0 ? undefined : { markers, end: from + group[0].length };
}

function leadingBracket(line: string, from: number): Found | undefined {
  const start = from + (DECORATION.exec(line.slice(from))?.[0].length ?? 0);
  const closer = OPENERS[line[start] ?? ''];
  if (closer === undefined) return undefined;
  const end = line.indexOf(closer, start);
  if (end < 0 || end - start > 250) return undefined;
  const inner = line.slice(start + 1, end);
  const alone = line.slice(end + 1).replace(DECORATION, '') === '';
  const markers = slotMarkers(inner, { doubtAlone: !alone, unknownCounts: false }).filter(
    (marker) => marker.means !== 'test' || isAllCapitals(marker.printed) || isCaseless(marker.printed),
  );
  return markers.length === 0 ? undefined : { markers, end: end + 1 };
}

/** A bracket at the end counts only in capitals: "(Test)" closes the review of a car. */
function trailingBracket(rest: string): { markers: Marker[]; rest: string } | undefined {
  const group = /[([]([^()[\]]{2,60})[)\]]\s*$/.exec(rest.slice(-80));
  const inner = group?.[1];
  if (group === null || inner === undefined) return undefined;
  const markers = slotMarkers(inner, { doubtAlone: true, unknownCounts: false }).filter(
    (marker) => !RESTRICTIVE.has(marker.means) || isAllCapitals(marker.printed),
  );
  return markers.length === 0 ? undefined : { markers, rest: rest.slice(0, rest.length - group[0].length).trim() };
}

/** They only call for attention: "ATTENTION - ANNULATION ///" (AFP), "ACHTUNG: KORREKTUR". */
const CALLS: ReadonlySet<string> = new Set([
  'attention',
  'achtung',
  'atencion',
  'attenzione',
  'atencao',
  'uwaga',
  'внимание',
]);

/** "Harbour reopens - KILL": capitals behind a dash, when the headline itself has none. */
function trailingMarker(rest: string): { markers: Marker[]; rest: string } | undefined {
  const found = /^(.*\S)\s+(?:[-–—|/]+)\s+(\p{Lu}[\p{Lu} ]{2,40})$/u.exec(rest);
  const [, text = '', tail = ''] = found ?? [];
  if (found === null || isAllCapitals(text)) return undefined;
  const markers = slotMarkers(tail, { doubtAlone: true, unknownCounts: false });
  return markers.length === 0 ? undefined : { markers, rest: text };
}

/** A marker word at the head of the line. */
function leadingWord(line: string, folded: string, from: number): Found | undefined {
  const start = from + (DECORATION.exec(line.slice(from))?.[0].length ?? 0);
  const ordinal = ORDINAL.exec(folded.slice(start))?.[0].length ?? 0;
  const found = markerAt(folded, start) ?? (ordinal > 0 ? markerAt(folded, start + ordinal) : undefined);
  if (found === undefined) return undefined;
  const { entry, repeats } = found;
  const printed = line.slice(start, found.end);
  const following = followingOf(line, found.end);
  if (CALLS.has(entry.words) && following.text !== '') return leadingWord(line, folded, following.start);
  const numbered = ordinal > 0 || (following.numbered && following.separator !== 'none');
  const verdict = judge(entry, repeats, printed, following, numbered);
  if (verdict === 'none') return undefined;
  const shown = line
    .slice(start, following.start)
    .trim()
    .replace(/[\s:–—-]+$/, '');
  return {
    markers: [{ means: entry.means, printed: shown, certain: verdict === 'certain' }],
    end: following.start,
  };
}

interface Following {
  readonly separator: 'none' | 'colon' | 'spaced' | 'tight' | 'end';
  /** Where the text after the separator starts. */
  readonly start: number;
  readonly text: string;
  /** "UPDATE 2-": the word carries a number. */
  readonly numbered: boolean;
}

function followingOf(line: string, from: number): Following {
  const number = NUMBER.exec(line.slice(from, from + 12))?.[0].length ?? 0;
  const numbered = number > 0;
  const rest = line.slice(from + number);
  const [whole = '', mark] =
    /^(\s*[:：]\s*|\s+[-–—/|*]+\s*|\s*[–—*!=|]+\s*|\s*-{2,}\s*|-\s+|[-/]|\s*[,.]?\s*$)/.exec(rest) ?? [];
  const start = from + number + whole.length;
  const text = line.slice(start);
  if (mark === undefined) return { separator: 'none', start: from + number, text: rest.trim(), numbered };
  if (text.replace(DECORATION, '') === '') return { separator: 'end', start, text: '', numbered };
  if (/[:：]/.test(mark)) return { separator: 'colon', start, text, numbered };
  return { separator: mark === '-' || mark === '/' ? 'tight' : 'spaced', start, text, numbered };
}

type Verdict = 'certain' | 'doubtful' | 'none';

function judge(entry: MarkerEntry, repeats: number, printed: string, following: Following, numbered: boolean): Verdict {
  const { means, strength } = entry;
  const loud = isAllCapitals(printed) || isCaseless(printed);
  if (strength === 'thrice')
    return repeats >= 3 ? 'certain' : repeats === 2 && following.separator === 'end' ? 'doubtful' : 'none';
  if (strength === 'phrase') return 'certain';
  if (means === 'harmless') return 'none';
  if ((repeats >= 2 && loud) || (repeats >= 3 && STOPS.has(means))) return 'certain';
  const restrictive = RESTRICTIVE.has(means);
  if (!loud) return judgeMixedCase(entry, following, restrictive, numbered);
  if (following.separator === 'end') return 'certain';
  if (following.separator === 'none') {
    if (restrictive)
      return DOUBTED.has(entry.words) && !isAllCapitals(following.text) && !isCaseless(printed) ? 'doubtful' : 'none';
    return numbered ? 'certain' : 'none';
  }
  const shouted = isAllCapitals(following.text);
  if (following.separator === 'tight' && shouted && !numbered) return 'none';
  if (!restrictive) return strength === 'leading' || following.separator !== 'tight' ? 'certain' : 'none';
  if (strength === 'alone')
    return STOPS.has(means) && !shouted && following.separator !== 'tight' ? 'doubtful' : 'none';
  if (!shouted && !isCaseless(printed)) return 'certain';
  return means === 'kill' || DOUBTED.has(entry.words) ? 'doubtful' : 'none';
}

/** Short words of the desk that a person has to look at even where they may be something else. */
const DOUBTED: ReadonlySet<string> = new Set(['kill', 'hold', 'withhold', 'hfr', 'hold for release']);

/** "Update: …", "Korrektur: …" say what they are in any case; "Kill: …" may be the name of a film. */
function judgeMixedCase(entry: MarkerEntry, following: Following, restrictive: boolean, numbered: boolean): Verdict {
  if (entry.strength !== 'leading') return 'none';
  if (restrictive)
    return DOUBTED.has(entry.words) && (following.separator === 'colon' || following.separator === 'end')
      ? 'doubtful'
      : 'none';
  return following.separator === 'colon' || following.separator === 'end' || numbered ? 'certain' : 'none';
}

function stripOuter(text: string): string {
  return text.replace(/^[\s*#=+_(){}[\]<>«»"“”~–—-]+|[\s*#=+_(){}[\]<>«»"“”~–—-]+$/g, '');
}
