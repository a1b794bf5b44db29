import { DatelineSenders } from './dateline-senders.ts';
import { readFragment } from './fragment.ts';
import { type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';
import { readChineseDateline } from './read-chinese-dateline.ts';
import { readJapaneseDateline } from './read-japanese-dateline.ts';
import type { Range, Reading } from './reading.ts';
import { separatorOf } from './separators.ts';

const BODY = Is.agency | Is.own | Is.outlet;
/** A dateline is at the head: nothing behind this many items is looked at. */
const REACH = 40;

/**
 * Reads a dateline at the head of a string: places, date, and in brackets, slashes or behind a dash who sends it.
 * What follows the dateline is body text and nobody's credit.
 *
 * @returns false when the head is no dateline.
 */
export function readDateline(reading: Reading): boolean {
  const end = ofItsLanguage(reading) ?? new DatelineHead(reading).read();
  if (end === undefined) {
    reading.clear('no-dateline', 'The text does not begin with a dateline.');
    return false;
  }
  reading.datelineEnd = end;
  const last = reading.items.at(-1);
  if (last !== undefined && end < last.end) reading.claim({ start: end, end: reading.text.length }, 'unresolved');
  return true;
}

/** Chinese and Japanese datelines have forms of their own. */
function ofItsLanguage(reading: Reading): number | undefined {
  if (reading.language === 'zh') return readChineseDateline(reading);
  return reading.language === 'ja' ? readJapaneseDateline(reading) : undefined;
}

class DatelineHead {
  private readonly reading: Reading;
  private readonly items: readonly Item[];
  private readonly end: number;
  private readonly senders: DatelineSenders;
  private at = 0;
  private bracketed = false;
  private closed = false;

  constructor(reading: Reading) {
    this.reading = reading;
    this.items = reading.items;
    this.senders = new DatelineSenders(reading);
    this.end = Math.min(reading.items.length, REACH);
  }

  /** End offset of the dateline in the string, undefined when there is none. */
  read(): number | undefined {
    while (this.at < this.end && !this.closed) {
      const here = this.at;
      if (!this.step()) break;
      if (this.at === here) break;
    }
    const found = this.reading.places.length > 0 || this.reading.parties.length > 0;
    const tooLate = !this.closed && this.at < this.items.length && !this.bracketed;
    if (!found || tooLate || this.spelledOut()) return undefined;
    return this.items[this.at - 1]?.end ?? 0;
  }

  private step(): boolean {
    const item = this.items[this.at];
    if (item === undefined) return false;
    if (isSign(item, '(', '[')) return this.bracket();
    if (isSign(item, '/') && this.slashBracket()) return true;
    const separator = separatorOf(this.items, this.at);
    if (separator === '-' || (separator === '.' && this.reading.parties.length > 0) || separator === ':')
      return this.dash();
    if (item.kind === 'sign') {
      this.at++;
      return isSign(item, ',', '.', '/', '=', "'", '-', '"', '*', '');
    }
    if (item.kind === 'date' || is(item, Is.month) || (item.kind === 'number' && this.reading.places.length > 0))
      return this.date();
    if (is(item, BODY) && item.loose !== true && !this.isPlaceHere()) return this.body();
    if (is(item, Is.and) && (this.reading.parties.length > 0 || this.reading.places.length > 0)) {
      this.at++;
      return true;
    }
    if ((is(item, Is.article) && item.key === 'le') || (is(item, Is.in) && this.items[this.at + 1]?.kind === 'date')) {
      this.at++;
      return true;
    }
    return this.place();
  }

  /** A dash ends the dateline unless a sender, or the place that was missing so far, comes after it. */
  private dash(): boolean {
    let next = this.at + 1;
    while (this.items[next]?.kind === 'sign' && separatorOf(this.items, next) === '-') next++;
    const after = this.items[next];
    const sender = is(after, BODY) && after?.loose !== true && !this.hasAgency();
    const place = this.reading.places.length === 0 && this.placeThenEnd(next);
    const slashed = isSign(after, '/') && this.items[next + 1] !== undefined && is(this.items[next + 1], BODY);
    const bracket = isSign(after, '(') && !this.bracketed && is(this.items[next + 1], BODY);
    this.at = next;
    if (!sender && !place && !slashed && !bracket && !this.datedBracket(next)) this.closed = true;
    return true;
  }

  /** "بغداد - 3 مايو أيار (رويترز) -": the date stands behind the dash, and the sender in brackets behind the date. */
  private datedBracket(from: number): boolean {
    let at = from;
    while (this.items[at]?.kind === 'date' || is(this.items[at], Is.month)) at++;
    return at > from && isSign(this.items[at], '(') && is(this.items[at + 1], BODY);
  }

  private hasAgency(): boolean {
    return this.reading.parties.some((party) => party.agencyId !== undefined);
  }

  private placeThenEnd(from: number): boolean {
    for (let at = from; at < from + 6 && at < this.items.length; at++) {
      const item = this.items[at];
      if (item === undefined) return false;
      if (isSign(item, ',') || separatorOf(this.items, at) === '-') return at > from;
      if (item.kind !== 'word' || item.shape === 'lower') return false;
    }
    return false;
  }

  private isPlaceHere(): boolean {
    const item = this.items[this.at];
    return this.reading.places.length === 0 && is(item, Is.place) && this.at + 1 < this.end;
  }

  private date(): boolean {
    const item = this.items[this.at];
    if (item === undefined) return false;
    let end = this.at + 1;
    while (is(this.items[end], Is.month) || this.items[end]?.kind === 'date') end++;
    // "le 4 oct.": the article is no part of the date.
    const article = /^le\s+/i.exec(this.reading.slice(item))?.[0].length ?? 0;
    this.reading.date ??= { start: item.start + article, end: this.items[end - 1]?.end ?? item.end };
    this.at = end;
    return true;
  }

  private body(): boolean {
    const item = this.items[this.at];
    if (item === undefined) return false;
    this.at++;
    this.senders.add(
      readFragment(this.items, this.at - 1, this.at, { afterPerson: false, labelled: false, bodies: true }),
    );
    const next = separatorOf(this.items, this.at);
    if (next === '/' && this.items[this.at + 1]?.kind === 'word' && !this.hasPlaces()) {
      // "ISNA/Isfahan": the agency first, then the place it writes from.
      this.at++;
      const read = this.place(1);
      // Persian wires let the sentence follow without a sign.
      if (read && this.items[this.at]?.kind === 'word' && this.items[this.at]?.script === 'arabic') this.closed = true;
      return read;
    }
    return true;
  }

  private hasPlaces(): boolean {
    return this.reading.places.length > 0;
  }

  /** Words up to the next separator: "KABUL, Afghanistan" is one place, "WASHINGTON/BEIRUT" are two. */
  private place(most = 5): boolean {
    const from = this.at;
    let to = from;
    while (to < this.end && to - from < most) {
      const item = this.items[to];
      if (item === undefined || item.kind === 'date' || is(item, Is.month)) break;
      if (isSign(item, "'", '-') && separatorOf(this.items, to) === undefined) {
        to++;
        continue;
      }
      if (isSign(item, '.') && separatorOf(this.items, to) === undefined) {
        to++;
        continue;
      }
      if (item.kind !== 'word') break;
      if (to > from && (is(item, BODY) || is(item, Is.and)) && !is(item, Is.place)) break;
      // "القاهرة في 3 مارس": the preposition belongs to the date behind it.
      if (to > from && is(item, Is.in) && this.items[to + 1]?.kind === 'date') break;
      if (item.shape === 'lower' && !isInner(item)) break;
      to++;
    }
    if (is(this.items[from], Is.label | Is.prose | Is.with) && !is(this.items[from], Is.place)) return false;
    // "CIUDAD DE MÉXICO.-": a stop that ends no abbreviation.
    const stop = this.items[to - 1];
    const word = this.items[to - 2];
    if (isSign(stop, '.') && word !== undefined && word.end - word.start > 4) to--;
    const region = this.region(to);
    const range: Range = { start: this.items[from]?.start ?? 0, end: this.items[Math.max(to, region) - 1]?.end ?? 0 };
    if (to === from || (this.reading.places.length > 0 && !this.mayFollow())) return false;
    const before = this.items[from - 1];
    const earlier = this.reading.places.at(-1);
    if (earlier !== undefined && isSign(before, '/') && RIVERS.test(this.reading.slice(range))) {
      this.reading.places[this.reading.places.length - 1] = { start: earlier.start, end: range.end };
    } else this.reading.places.push(range);
    this.at = Math.max(to, region);
    return true;
  }

  private mayFollow(): boolean {
    const before = this.items[this.at - 1];
    return isSign(before, '/', '-', '—') || is(before, Is.and) || isSign(before, ',');
  }

  /** ", Afghanistan", ", Mo.": the state or country behind a comma. */
  private region(to: number): number {
    const next = this.items[to + 1];
    if (!isSign(this.items[to], ',') || next?.kind !== 'word' || is(next, Is.month)) return to;
    // "Pa." is Pennsylvania, "PA" an agency.
    if (is(next, BODY) && !(next.loose === true && is(next, Is.place))) return to;
    if (
      next.shape === 'lower' ||
      !(is(next, Is.place) || next.shape === 'title' || next.shape === 'uncased' || next.shape === 'upper')
    )
      return to;
    const dot = isSign(this.items[to + 2], '.') && this.items[to + 2]?.gap === false ? 1 : 0;
    const after = this.items[to + 2 + dot];
    if (after === undefined || after.kind === 'word') return to;
    return to + 2 + dot;
  }

  private bracket(): boolean {
    const open = this.at;
    let close = open + 1;
    while (close < this.end && !isSign(this.items[close], ')', ']')) close++;
    if (close >= this.end) return false;
    const after = this.items[close + 1];
    if (this.country(open, close)) return true;
    const count = this.senders.chain(open + 1, close);
    if (count === 0) return false;
    const cased = this.items[open - 1]?.shape !== 'uncased' && open > 0;
    const ended = after === undefined || after.kind === 'sign' || after.kind === 'date';
    if (cased && !ended && !isSign(this.items[open], '[') && !this.sentenceBegins(open, after)) return false;
    this.bracketed = true;
    this.at = close + 1;
    if (open > 0 && (!ended || separatorOf(this.items, close + 1) === '-') && this.hasPlaces() && this.hasAgency()) {
      this.closed = true;
      while (separatorOf(this.items, this.at) === '-') this.at++;
    }
    this.at = this.senders.reporters(this.at, this.end);
    if (this.at > close + 1) this.closed = true;
    return true;
  }

  /** "New Delhi, Mar 3 (PTI) The government": no dash, but a date or a known place before and a capital behind. */
  private sentenceBegins(open: number, after: Item | undefined): boolean {
    const sure = this.reading.date !== undefined || is(this.items[open - 1], Is.place);
    return sure && this.hasAgency() && (after?.shape === 'title' || after?.shape === 'upper');
  }

  /** "NEW DELHI [India]": the country in brackets belongs to the place. */
  private country(open: number, close: number): boolean {
    const place = this.reading.places.at(-1);
    if (place === undefined || close !== open + 2) return false;
    if (!is(this.items[open + 1], Is.place) || is(this.items[open + 1], BODY)) return false;
    const end = this.items[close]?.end ?? place.end;
    this.reading.places.splice(-1, 1, { start: place.start, end });
    this.at = close + 1;
    return true;
  }

  /** "/PRNewswire/", "/ritzau/": slashes used as brackets. */
  private slashBracket(): boolean {
    // "/Корр. БЕЛТА/": who writes may stand before the sender.
    if (is(this.items[this.at + 1], Is.title)) {
      this.at++;
      while (isSign(this.items[this.at + 1], '.')) this.at++;
    }
    const body = this.items[this.at + 1];
    if (!is(body, BODY) || !isSign(this.items[this.at + 2], '/', '.')) {
      let close = this.at + 1;
      while (close < this.at + 5 && this.items[close]?.kind === 'word') close++;
      if (!isSign(this.items[close], '/') || !is(body, BODY)) return false;
      this.senders.chain(this.at + 1, close);
      this.at = close + 1;
      this.bracketed = true;
      return true;
    }
    this.senders.chain(this.at + 1, this.at + 2);
    this.at += 3;
    this.bracketed = true;
    return true;
  }

  /** E22: "Demokratische Partei der Albaner (DPA)": the code spells out the words before it. */
  private spelledOut(): boolean {
    const [first] = this.reading.parties;
    if (first === undefined || !this.bracketed) return false;
    const code = this.reading.slice(first.range);
    if (!/^\p{Lu}{2,5}$/u.test(code)) return false;
    let letter = code.length - 1;
    for (let at = this.items.findIndex((item) => item.start === first.range.start) - 2; at >= 0 && letter >= 0; at--) {
      const item = this.items[at];
      if (item === undefined || item.kind !== 'word') return false;
      if (item.shape === 'lower' && item.key.charAt(0) !== code.charAt(letter).toLowerCase()) continue;
      if (item.key.charAt(0) !== code.charAt(letter).toLowerCase()) return false;
      letter--;
    }
    return letter < 0;
  }
}

const RIVERS =
  /^(main|oder|saale|weser|elbe|spree|donau|inn|ems|havel|lahn|rhein|neckar|mosel|ruhr|see|ostsee|neiße|wien|bodensee)$/i;

function isInner(item: Item): boolean {
  return /^(de|del|la|le|les|sur|am|an|der|den|in|of|on|upon|the|im|ob|bei|do|da|du|di|el|und|and|aan|al|sous|en|saint|près)$/.test(
    item.key,
  );
}
