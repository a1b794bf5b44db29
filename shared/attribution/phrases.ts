import { type Entry, Is, lexicon, type Node } from './lexicon.ts';
import type { PreparedContext } from './outlets.ts';
import type { Token } from './tokens.ts';

/** A phrase of the lexicon, or the name of an own outlet, found in a string. */
export interface PhraseMatch {
  /** Index of the first token behind it. */
  readonly end: number;
  readonly entries: readonly Entry[];
  /** A code of an agency in other letter case than its own. */
  readonly loose: boolean;
}

const DATE_UNITS = new Set(['年', '月', '日', '時', '时', '分']);
const BODY = Is.agency | Is.own | Is.outlet;
const ABBREVIATED = Is.honorific | Is.degree | Is.month;

/**
 * Looks phrases up in the tokens of one string: the longest that starts at a token. Signs inside words, case and accents
 * are optional. What was found at a token is remembered, so that looking again costs nothing.
 */
export class Phrases {
  readonly tokens: readonly Token[];
  private readonly text: string;
  private readonly language: string;
  private readonly own: Node;
  private readonly general: Node = lexicon();
  private readonly known: (PhraseMatch | null | undefined)[] = [];

  constructor(text: string, tokens: readonly Token[], language: string, context: PreparedContext) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
    this.own = context.tree;
  }

  /** Forgets what was found at a token that was cut in two. */
  forget(at: number): void {
    this.known[at] = undefined;
  }

  /** The longest phrase that starts at the token, of the newsroom's own outlets or of the lexicon. */
  at(at: number, firstKey: string): PhraseMatch | undefined {
    if (firstKey !== this.tokens[at]?.key) return this.longest(at, firstKey);
    let known = this.known[at];
    if (known === undefined) {
      known = this.longest(at, firstKey) ?? null;
      this.known[at] = known;
    }
    return known ?? undefined;
  }

  private longest(at: number, firstKey: string): PhraseMatch | undefined {
    const general = this.walk(this.general, at, firstKey);
    if (this.own.next.size === 0) return general;
    const own = this.walk(this.own, at, firstKey);
    if (own === undefined) return general;
    if (general === undefined || own.end > general.end) return own;
    if (general.end > own.end) return general;
    return { ...own, entries: [...own.entries, ...general.entries] };
  }

  private walk(root: Node, at: number, firstKey: string): PhraseMatch | undefined {
    const tokens = this.tokens;
    let node = root.next.get(firstKey);
    let index = at;
    let best: PhraseMatch | undefined;
    while (node !== undefined) {
      if (node.entries !== undefined && this.boundary(at, index)) {
        const found = this.valid(node.entries, at, index + 1);
        if (found !== undefined && (index === at || !this.cutsAgency(found, index))) best = found;
      }
      let next = tokens[index + 1];
      if (next === undefined) break;
      let step = index + 1;
      if (next.kind === 'sign' && !node.next.has(next.key) && this.skippable(step)) {
        step++;
        next = tokens[step];
        if (next === undefined) break;
      }
      // A space ends a word of Chinese characters: "王小明 報導" holds no 明報.
      if (next.gap && next.script === 'han' && tokens[index]?.script === 'han') break;
      node = node.next.get(next.key);
      index = step;
    }
    return best;
  }

  /** "avec Agence France-Presse": "avec agence" is a phrase too, and would take the first word of the name. */
  private cutsAgency(found: PhraseMatch, last: number): boolean {
    if (found.entries.some(({ is }) => (is & BODY) !== 0)) return false;
    const name = this.at(last, this.tokens[last]?.key ?? '');
    return name !== undefined && name.end > last + 1 && name.entries.some(({ is }) => (is & Is.agency) !== 0);
  }

  /** A hyphen or apostrophe between letters, the dot of an abbreviation: optional in every phrase. */
  private skippable(index: number): boolean {
    const sign = this.tokens[index];
    const after = this.tokens[index + 1];
    if (sign === undefined || after === undefined || sign.gap) return false;
    if (sign.key === '.') return true;
    return (sign.key === '-' || sign.key === "'" || sign.key === '"') && !after.gap;
  }

  /** Kana and Hangul phrases are not looked for inside a longer run of the same script. */
  private boundary(at: number, last: number): boolean {
    const end = this.tokens[last];
    const after = this.tokens[last + 1];
    if (end === undefined) return false;
    if (end.script !== 'kana' && end.script !== 'hangul') return true;
    const before = this.tokens[at - 1];
    const start = this.tokens[at];
    const runsOn = after !== undefined && !after.gap && after.script === end.script && after.kind === 'word';
    const runsUp =
      before !== undefined &&
      start !== undefined &&
      !start.gap &&
      before.script === start.script &&
      before.kind === 'word';
    if (!runsOn && !runsUp) return true;
    // "김병규기자": the title may hang on the name; "로이터통신": a longer phrase was tried first.
    return runsUp && !runsOn && last > at;
  }

  /** Which meanings of the phrase at tokens[at, end) hold in this string. */
  private valid(entries: readonly Entry[], at: number, end: number): PhraseMatch | undefined {
    let kept: readonly Entry[] = entries;
    for (const entry of entries) {
      if (this.holds(entry, at, end)) continue;
      kept = entries.filter((one) => this.holds(one, at, end));
      break;
    }
    if (kept.length === 0) return undefined;
    if (kept.length > 1) kept = this.preferred(kept, at, end);
    const dot = this.tokens[end];
    const dotted = dot?.key === '.' && !dot.gap && kept.some((entry) => this.takesDot(entry, at, end));
    const codes = kept.some((entry) => entry.code === true);
    const loose = codes && !kept.some((entry) => entry.agencyId !== undefined && this.isSpelled(entry, at, end));
    return { end: dotted ? end + 1 : end, entries: kept, loose };
  }

  private holds(entry: Entry, at: number, end: number): boolean {
    if (entry.languages !== undefined && !entry.languages.includes(this.language)) return false;
    if (entry.closedBy !== undefined) {
      const closer = this.tokens[end];
      const dotted = closer?.key === '.' && !closer.gap ? this.tokens[end + 1] : closer;
      if (dotted === undefined || dotted.kind !== 'sign' || !entry.closedBy.includes(dotted.key)) return false;
    }
    if (entry.is === Is.dateWord && this.isInsideCharacters(at, end)) return false;
    return entry.is !== Is.outlet || !this.isSmallCode(entry, at, end);
  }

  /** "鈴木": 木 is a weekday behind a figure or a sign, a part of the name behind another character. */
  private isInsideCharacters(at: number, end: number): boolean {
    const first = this.tokens[at];
    const before = this.tokens[at - 1];
    if (first?.script !== 'han' || first.gap || end - at > 1) return false;
    return before?.script === 'han' && before.kind === 'word' && !DATE_UNITS.has(before.key);
  }

  /** The meaning that counts first: "OTS" is spelled as one wire, "ots" as another; "Kamera:" films in German only. */
  private preferred(entries: readonly Entry[], at: number, end: number): readonly Entry[] {
    const [first] = entries;
    const exact =
      first?.spelling !== undefined && !this.isSpelled(first, at, end)
        ? entries.findIndex((entry) => this.isSpelled(entry, at, end))
        : -1;
    const home = first?.home?.includes(this.language) === true ? -1 : entries.findIndex((entry) => this.isHome(entry));
    const best = entries[exact > 0 ? exact : home];
    return best === undefined || best === first ? entries : [best, ...entries.filter((entry) => entry !== best)];
  }

  private isHome(entry: Entry): boolean {
    return entry.home?.includes(this.language) === true;
  }

  private takesDot(entry: Entry, at: number, end: number): boolean {
    return entry.dot === true || ((entry.is & ABBREVIATED) !== 0 && this.isShort(at, end));
  }

  /** Short enough to be an abbreviation: the stop behind "марта" ends a sentence. */
  private isShort(at: number, end: number): boolean {
    return (this.tokens[end - 1]?.end ?? 0) - (this.tokens[at]?.start ?? 0) <= 4;
  }

  private isSmallCode(entry: Entry, at: number, end: number): boolean {
    if (end - at !== 1 || entry.spelling === undefined || !/^[A-Z]{2,5}$/.test(entry.spelling)) return false;
    const token = this.tokens[at];
    return token !== undefined && this.text.slice(token.start, token.end) === token.key;
  }

  private isSpelled({ spelling }: Entry, at: number, end: number): boolean {
    if (spelling === undefined) return false;
    const first = this.tokens[at];
    const last = this.tokens[end - 1];
    if (first === undefined || last === undefined) return false;
    const printed = this.text.slice(first.start, last.end);
    return printed === spelling || printed.replace(/[.\s]/g, '') === spelling.replace(/[.\s]/g, '');
  }
}
