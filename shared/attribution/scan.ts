import { foldSlice } from './fold.ts';
import { separateGlued } from './glued.ts';
import type { Item } from './items.ts';
import { isCapitals, shapeOf } from './letter-case.ts';
import { type Entry, endsLikeTitle, Is, lexicon } from './lexicon.ts';
import { outletByCode, type PreparedContext } from './outlets.ts';
import { type PhraseMatch, Phrases } from './phrases.ts';
import { type Token, tokenise } from './tokens.ts';
import { BEGINS_WITH_WAW } from './words/waw-names.ts';

const STRONG = Is.agency | Is.own | Is.outlet | Is.stock;

const TOP_LEVEL = new Set(
  'com org net info tv co io eu de at ch fr be nl uk us ca au nz ie it es pt br ar mx cl pe ru ua by kz pl cz sk hu ro bg hr si rs gr tr il ir iq sa ae qa eg ma dz tn in pk bd lk cn jp kr tw hk sg my id th vn ph no se dk fi is lv lt ee lu za ng ke tz gh news online media cat biz me cc gov edu mil int press live today agency рф نت'.split(
    ' ',
  ),
);

/** Cuts a printed string into items: longest phrase first, leftmost, never overlapping. Linear. */
export class Scanner {
  readonly text: string;
  readonly language: string;
  readonly context: PreparedContext;
  readonly tokens: Token[];
  readonly phrases: Phrases;
  private readonly items: Item[] = [];
  private readonly nextAt: number;

  constructor(text: string, language: string, context: PreparedContext) {
    this.text = text;
    this.language = language;
    this.context = context;
    this.tokens = separateGlued(text, tokenise(text));
    this.phrases = new Phrases(text, this.tokens, language, context);
    this.nextAt = text.indexOf('@');
  }

  run(): Item[] {
    let at = 0;
    while (at < this.tokens.length) at = this.step(at);
    return this.items;
  }

  private step(at: number): number {
    const token = this.tokens[at];
    if (token === undefined) return at + 1;
    const address = this.nextAt >= 0 ? this.address(at, token) : 0;
    if (address > 0) return address;
    const domain = this.domain(at, token);
    const match = this.phrases.at(at, token.key);
    if (domain > at && (match === undefined || match.end < domain)) return this.pushDomain(at, domain);
    if (match !== undefined) return this.pushMatch(at, match);
    const clitic = this.clitic(at, token);
    if (clitic > at) return clitic;
    if (token.kind === 'sign') {
      this.push({ from: at, to: at + 1, kind: 'sign', is: 0, entries: [], key: token.key });
      return at + 1;
    }
    return this.pushWord(at, token);
  }

  /** "وأحمد", "ורויטרס": the conjunction is glued to the word and peels off only before something known. */
  private clitic(at: number, token: Token): number {
    const letter = token.script === 'arabic' ? 'و' : token.script === 'hebrew' ? 'ו' : undefined;
    if (letter === undefined || token.key.length < 2 || !token.key.startsWith(letter)) return at;
    const found = this.phrases.at(at, token.key.slice(1));
    const useful = Is.agency | Is.own | Is.outlet | Is.agencies | Is.staff | Is.label | Is.others;
    const known = found?.entries.some((entry) => (entry.is & useful) !== 0) ?? false;
    if (!known && !(token.key.length > 3 && !BEGINS_WITH_WAW.has(token.key) && this.startsName())) return at;
    const cut = this.text.indexOf(letter, token.start) + 1;
    this.items.push({
      start: token.start,
      end: cut,
      kind: 'word',
      is: Is.and,
      entries: [],
      key: letter,
      shape: 'uncased',
      script: token.script,
      gap: token.gap,
    });
    const rest: Token = { ...token, start: cut, key: token.key.slice(1), gap: false };
    this.tokens[at] = rest;
    this.phrases.forget(at);
    return this.step(at);
  }

  /** A new name may begin here: two words of a name, or a place, stand before it. */
  private startsName(): boolean {
    const last = this.items.at(-1);
    const before = this.items.at(-2);
    if (last === undefined || before === undefined) return false;
    if ((last.is & Is.place) !== 0 && (before.is & Is.in) !== 0) return true;
    return last.kind === 'word' && before.kind === 'word' && (last.is | before.is) === 0;
  }

  private pushMatch(at: number, match: PhraseMatch): number {
    let bits = 0;
    for (const entry of match.entries) bits |= entry.is;
    const strong = (bits & STRONG) !== 0;
    const joined = strong ? match.end : this.joinWords(at, match.end);
    if (joined > match.end) return this.pushJoined(at, joined);
    const code =
      (bits & (Is.own | Is.agency)) === 0 ? this.ownCode(at, match.end, (bits & Is.outlet) !== 0) : undefined;
    if (
      code !== undefined &&
      (isCapitals(this.text.slice(this.tokens[at]?.start, this.tokens[at]?.end)) || (bits & Is.outlet) !== 0)
    )
      this.push({ from: at, to: match.end, kind: 'word', is: Is.own, entries: [code] });
    else this.push({ from: at, to: match.end, kind: 'word', is: bits, entries: match.entries, loose: match.loose });
    return match.end;
  }

  private pushWord(at: number, token: Token): number {
    let end = at + 1;
    if (isCharacter(token)) {
      // Characters between two known phrases are one word.
      for (let next = this.tokens[end]; next !== undefined && !next.gap && isCharacter(next); next = this.tokens[end]) {
        if (this.phrases.at(end, next.key) !== undefined) break;
        end++;
      }
      this.push({ from: at, to: end, kind: 'word', is: 0, entries: [] });
      return end;
    }
    if (token.kind === 'number') {
      this.push({ from: at, to: end, kind: 'number', is: 0, entries: [] });
      return end;
    }
    return this.pushJoined(at, this.joinWords(at, end));
  }

  private pushJoined(at: number, end: number): number {
    const last = this.tokens[end - 1];
    const title = last !== undefined && (endsLikeTitle(last.key) || this.isTitle(end - 1));
    const code = this.ownCode(at, end);
    this.push({
      from: at,
      to: end,
      kind: 'word',
      is: (title ? Is.title : 0) | (code === undefined ? 0 : Is.own),
      entries: code === undefined ? [] : [code],
    });
    return end;
  }

  private isTitle(at: number): boolean {
    const token = this.tokens[at];
    if (token === undefined) return false;
    return (
      (lexicon().next.get(token.key)?.entries ?? []).some((entry) => entry.is === Is.title) &&
      this.tokens[at - 1]?.kind === 'sign'
    );
  }

  /** A short code that stands for an own outlet. */
  private ownCode(at: number, end: number, named = false): Entry | undefined {
    if (this.context.outlets.length === 0 || (end > at + 1 && !named)) return undefined;
    const first = this.tokens[at];
    const last = this.tokens[end - 1];
    if (first === undefined || last === undefined || last.end - first.start > (named ? 20 : 6)) return undefined;
    const outlet = outletByCode(this.context, this.text.slice(first.start, last.end));
    return outlet === undefined ? undefined : { is: Is.own, outletId: outlet.id, words: 1 };
  }

  /** Words held together by a tight hyphen or apostrophe: "Jervis-Bardy", "O'DONNELL", "bin-Salman". */
  private joinWords(at: number, from: number): number {
    let end = from;
    for (;;) {
      const sign = this.tokens[end];
      const next = this.tokens[end + 1];
      if (sign === undefined || next === undefined || sign.gap || next.gap || next.kind === 'sign') return end;
      if (sign.key !== '-' && sign.key !== "'" && !(sign.key === '"' && next.script === 'hebrew')) return end;
      const before = this.tokens[end - 1];
      if (
        sign.key === "'" &&
        before !== undefined &&
        before.end - before.start === 1 &&
        end - 1 === at &&
        before.key !== 'o' &&
        before.key !== 'd' &&
        before.key !== 'l'
      )
        return end;
      const match = this.phrases.at(end + 1, next.key);
      if (match?.entries.some((entry) => (entry.is & STRONG) !== 0 && entry.common !== true) && !match.loose)
        return end;
      end += 2;
    }
  }

  /** "user@example.org" and "@handle": one item. Bounded look-ahead keeps the scan linear. */
  private address(at: number, token: Token): number {
    const text = this.text;
    if (token.key === '@') {
      let end = at + 1;
      while (
        end < this.tokens.length &&
        end < at + 8 &&
        !(this.tokens[end]?.gap ?? true) &&
        /^[\p{L}\p{N}_.-]+$/u.test(this.tokens[end]?.key ?? ' ')
      )
        end++;
      if (end === at + 1) return 0;
      this.push({ from: at, to: end, kind: 'handle', is: 0, entries: [] });
      return end;
    }
    let end = at;
    let sawAt = false;
    while (end < this.tokens.length && end < at + 14) {
      const next = this.tokens[end];
      if (next === undefined || (end > at && next.gap)) break;
      if (next.key === '@') sawAt = true;
      else if (next.kind === 'sign' && !'._-+%'.includes(next.key)) break;
      else if (next.script === 'han' || next.script === 'hangul' || next.script === 'kana') break;
      end++;
    }
    const last = this.tokens[end - 1];
    if (!sawAt || last === undefined) return 0;
    if (last.key === '.') end--;
    if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(text.slice(token.start, this.tokens[end - 1]?.end ?? token.end))) return 0;
    this.push({ from: at, to: end, kind: 'address', is: 0, entries: [] });
    return end;
  }

  /** End of a domain name ("stock.adobe.com") that starts at the token, else `at`. */
  private domain(at: number, token: Token): number {
    if (token.kind === 'sign' || (token.end - token.start < 2 && this.tokens[at + 1]?.key !== '-')) return at;
    let end = at + 1;
    let found = at;
    while (end + 1 < this.tokens.length && end < at + 12) {
      const sign = this.tokens[end];
      const label = this.tokens[end + 1];
      if (sign === undefined || label === undefined || sign.gap || label.gap || label.kind === 'sign') break;
      if (sign.key === '.') {
        if (TOP_LEVEL.has(label.key)) found = end + 2;
      } else if (sign.key !== '-') break;
      end += 2;
    }
    return found;
  }

  private pushDomain(at: number, end: number): number {
    const first = this.tokens[at];
    const last = this.tokens[end - 1];
    if (first === undefined || last === undefined) return at + 1;
    const outlet = outletByCode(this.context, this.text.slice(first.start, last.end));
    const entry: Entry =
      outlet === undefined ? { is: Is.outlet, words: 1 } : { is: Is.own, outletId: outlet.id, words: 1 };
    const known = this.phrases.at(at, first.key);
    const agency = outlet === undefined ? this.agencyOfDomain(at, end, known) : undefined;
    if (agency === undefined) this.push({ from: at, to: end, kind: 'domain', is: entry.is, entries: [entry] });
    else this.push({ from: at, to: end, kind: 'domain', is: Is.agency, entries: [agency] });
    return end;
  }

  /** "INTERFAX.RU", "AFP.com": the agency's name and one top-level label; longer names are other people's. */
  private agencyOfDomain(at: number, end: number, known: PhraseMatch | undefined): Entry | undefined {
    if (known === undefined || known.end !== at + 1 || end !== at + 3 || known.loose) return undefined;
    return known.entries.find((entry) => entry.agencyId !== undefined && entry.common !== true);
  }

  private push(item: {
    from: number;
    to: number;
    kind: Item['kind'];
    is: number;
    entries: readonly Entry[];
    key?: string;
    loose?: boolean;
  }): void {
    const first = this.tokens[item.from];
    const last = this.tokens[item.to - 1];
    if (first === undefined || last === undefined) return;
    const key = item.key ?? (item.to === item.from + 1 ? first.key : foldSlice(this.text, first.start, last.end));
    this.items.push({
      start: first.start,
      end: last.end,
      kind: item.kind,
      is: item.is,
      entries: item.entries,
      key,
      shape: shapeOf(this.text, first.start, last.end),
      script: first.script,
      gap: first.gap,
      ...(item.loose === true ? { loose: true } : {}),
    });
  }
}

function isCharacter(token: Token): boolean {
  return token.kind === 'word' && (token.script === 'han' || token.script === 'kana' || token.script === 'hangul');
}
