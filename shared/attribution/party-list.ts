import type { CreditRole } from '../story/credit.ts';
import { othersEnd } from './east-asian-names.ts';
import { readFragment } from './fragment.ts';
import { entryOf, type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';
import type { ListRules } from './party-scope.ts';
import { PartyTaking } from './party-taking.ts';
import type { Range, Reading } from './reading.ts';
import { joins, labelAt, placeFollows, type Separator, separatorOf } from './separators.ts';

export type { ListRules } from './party-scope.ts';

/** "X of Y" inside a name of a body, not "for a body". */
const OF = new Set(['of', 'of the', 'de', 'do', 'da']);
const EAST_ASIAN = new Set(['zh', 'ja', 'ko']);

/**
 * Walks a list of parties from left to right, once: labels open scopes, separators have precedence (reference §3.1),
 * what stands between them is read as a fragment.
 */
export class PartyList extends PartyTaking {
  constructor(reading: Reading, rules: ListRules, from = 0, to = reading.items.length) {
    super(reading, rules, from, to);
  }

  /** @param place a place at the head that covers everybody who is named. */
  run(place?: Range): void {
    this.leadPlace = place;
    while (this.at < this.end) {
      const here = this.at;
      this.step();
      if (this.at === here) this.at++;
    }
    if (this.leadPlace !== undefined) this.distributePlace(this.leadPlace, 0);
  }

  private step(): void {
    const item = this.items[this.at];
    if (item === undefined) return;
    const separator = separatorOf(this.items, this.at);
    const parties = this.reading.parties.length;
    if (item.kind === 'date' || item.kind === 'address') this.furniture(item);
    else if (item.kind === 'handle' && parties > 0) this.furniture(item);
    else if (this.atDateWord(this.at)) this.pass('date');
    else if (separator !== undefined) this.separate(separator);
    else if (this.serial(item)) this.furniture(item);
    else if (labelAt(this.items, this.at, this.before)) this.label(item);
    else if (is(item, Is.with) && this.at + 1 < this.end) this.openGroup(item);
    else if (is(item, Is.toldTo)) this.toldTo();
    else if (is(item, Is.tail)) this.tail(item);
    else if (joins(this.items, this.at, this.reading.language) && this.before !== 'start') this.pass('and');
    else if (is(item, Is.via)) this.via(item);
    else if (this.placeHere(parties)) this.placeFrom(this.at + 1);
    else if (is(item, Is.for) && this.forHere(item, parties)) this.forBody();
    else this.fragment();
  }

  private placeHere(parties: number): boolean {
    if (!placeFollows(this.items, this.at)) return false;
    return parties > this.placeScope || (this.before === 'start' && is(this.items[this.at + 1], Is.place));
  }

  private forHere(item: Item, parties: number): boolean {
    if (parties > this.scope) return this.before !== 'and';
    return this.before === 'start' && (entryOf(item, Is.for)?.words ?? 1) > 1;
  }

  /** "（編輯：林小明）1150304": a long figure behind everything is a date or a serial number. */
  private serial(item: Item): boolean {
    return item.kind === 'number' && item.end - item.start > 4 && this.at === this.end - 1 && this.at > 0;
  }

  /** "Ann Lee on May 4": the small word belongs to the date behind it. */
  private atDateWord(at: number): boolean {
    const item = this.items[at];
    return is(item, Is.dateWord) && item?.shape === 'lower' && this.items[at + 1]?.kind === 'date';
  }

  private furniture(item: Item): void {
    this.reading.residue(item);
    this.pass('date');
  }

  private pass(separator: Separator): void {
    this.before = separator;
    this.at++;
  }

  private separate(separator: Separator): void {
    if (separator === ';' || (separator === '.' && this.closedByVerb)) {
      this.closeScope();
      this.clause = this.scope;
      if (this.grouped || this.closedByVerb) this.resetRole();
      this.closedByVerb = false;
    }
    if (separator === 'none') this.at++;
    else this.pass(separator);
  }

  private label(item: Item): void {
    const entry = entryOf(item, Is.label) ?? entryOf(item, Is.picture);
    const joined = this.joinedLabel();
    const roles = [
      ...rolesOf(entry?.role, is(item, Is.picture)),
      ...(joined === undefined
        ? []
        : rolesOf(
            (entryOf(joined, Is.label) ?? entryOf(joined, Is.picture))?.role,
            is(joined, Is.picture) && !is(joined, Is.label),
          )),
    ];
    let stop = this.at + (joined === undefined ? 1 : 3);
    while (
      isSign(this.items[stop], ':', '=') ||
      (entry?.closedBy !== undefined && stop === this.at + 1 && entry.closedBy.includes(this.items[stop]?.key ?? ' '))
    )
      stop++;
    if (this.before === 'none' && item.script === 'arabic' && roles[0] === 'author') this.penOf();
    this.open(roles, { start: item.start, end: this.items[stop - 1]?.end ?? item.end }, item);
    this.labelledSource = entry?.role === 'source';
    this.at = stop;
    this.skipArticles();
  }

  /** "Text & Fotos:", "Redaktion und Übersetzung:": a second label joined to the one at the cursor. */
  private joinedLabel(): Item | undefined {
    const { items, at } = this;
    const second = items[at + 2];
    const joint = is(items[at + 1], Is.and) || isSign(items[at + 1], '/', ',');
    return joint && second !== undefined && is(second, Is.label | Is.picture) && isSign(items[at + 3], ':')
      ? second
      : undefined;
  }

  /** "Axios by the pen of N": who printed it first, then the label, then the author. */
  private penOf(): void {
    const [first, ...more] = this.reading.parties;
    if (first === undefined || more.length > 0 || this.labelled) return;
    first.role = 'source';
    if (first.kind !== 'person') return;
    first.kind = 'organisation';
    first.org = 'outlet';
    first.confidence = 'guess';
  }

  private open(roles: CreditRole[], range: Range, item: Item): void {
    this.reading.claim(range, 'label');
    this.roles = [...new Set(roles)];
    this.roleAsPrinted = this.reading.slice(item);
    this.grouped = roles[0] === 'contributor';
    this.labelled = true;
    this.labelledSource = false;
    this.closeScope();
    this.before = 'start';
  }

  private openGroup(item: Item): void {
    this.open(['contributor'], item, item);
    this.at++;
    this.skipArticles();
  }

  private skipArticles(): void {
    while (
      this.at < this.end &&
      is(this.items[this.at], Is.article) &&
      this.items[this.at]?.shape === 'lower' &&
      !is(this.items[this.at], Is.agency | Is.own | Is.agencies | Is.staff)
    ) {
      this.at++;
      while (isSign(this.items[this.at], "'") && this.items[this.at]?.gap === false) this.at++;
    }
  }

  private toldTo(): void {
    for (const party of this.reading.parties.slice(this.scope)) party.role = 'interviewee';
    this.closeScope();
    this.resetRole();
    this.labelled = true;
    this.before = 'start';
    this.at++;
  }

  /** "… contributed to this report [from Washington]": the verb gives the names before it their role. */
  private tail(item: Item): void {
    const role = entryOf(item, Is.tail)?.role;
    if (role === 'contributor' || role === 'reporter' || role === 'source') {
      for (const party of this.reading.parties.slice(this.scope)) party.role = role;
      this.roles = [role];
    }
    this.reading.claim(item, 'label');
    this.placeScope = this.scope;
    this.closedByVerb = true;
    this.before = 'none';
    this.at++;
    // "reported from Lima": the preposition is part of the phrase.
    if (item.key.endsWith(' from') && this.items[this.at]?.kind === 'word') this.placeFrom(this.at);
  }

  private via(item: Item): void {
    this.open(['distributor'], item, item);
    this.at++;
  }

  /** "for The Mail On Sunday", "Special to amNewYork": whom the names before it work for. */
  private forBody(): void {
    const from = this.at + 1;
    const to = this.fragmentEnd(from);
    const fragment = readFragment(this.items, from, to, { afterPerson: true, labelled: true, bodies: true });
    if (fragment.is === 'prose' || fragment.is === 'nothing' || fragment.is === 'title' || fragment.is === 'place') {
      this.at = fragment.is === 'title' ? to : this.at + 1;
      this.before = 'none';
      return;
    }
    const start = this.items[from]?.start ?? fragment.range.start;
    const whole = { start, end: fragment.is === 'agency' ? fragment.item.end : fragment.range.end };
    this.affiliate(whole, fragment.is === 'agency' ? fragment.item : undefined);
    this.at = to;
    this.before = 'none';
  }

  private fragmentEnd(from: number): number {
    let at = from;
    while (at < this.end) {
      const item = this.items[at];
      if (item === undefined || item.kind === 'date' || item.kind === 'address') break;
      if (item.kind === 'handle' && at > from) break;
      if (separatorOf(this.items, at) !== undefined) {
        if (at === from && this.items[at]?.key === '"') {
          at++;
          continue;
        }
        break;
      }
      if (at > from && (is(item, Is.toldTo | Is.tail | Is.via) || this.breaksFragment(at) || this.atDateWord(at)))
        break;
      at++;
    }
    return at;
  }

  private breaksFragment(at: number): boolean {
    const { items } = this;
    const item = items[at];
    if (item === undefined) return true;
    if (labelAt(items, at, 'none')) {
      if ((entryOf(item, Is.label)?.words ?? 2) > 1 || isSign(items[at + 1], ':')) return true;
      if (entryOf(item, Is.label)?.closedBy !== undefined || item.script === 'arabic') return true;
    }
    if (is(item, Is.with) && item.shape !== 'title' && item.shape !== 'upper') return true;
    // "DAILY SABAH WITH REUTERS": in capitals the word is told by the agency behind it.
    if (is(item, Is.with) && at > 0 && is(items[at + 1], Is.agency) && items[at + 1]?.loose !== true) return true;
    if (is(item, Is.agency) && item.loose !== true && is(items[at - 1], Is.agency)) return true;
    if (is(item, Is.place) && isSign(items[at + 1], ':')) return true;
    if (othersEnd(items, at) > at) return true;
    // "أحمد سالم للنشرة العربية": a phrase of furniture behind a name.
    if (is(item, Is.furniture) && item.script === 'arabic' && item.key.includes(' ')) return true;
    // "News ReporterJohn Roe": the template lost the boundary between two people.
    if (is(items[at - 1], Is.title) && !item.gap && item.kind === 'word' && item.script === 'latin') return true;
    if (joins(items, at, this.reading.language) || placeFollows(items, at)) return true;
    return is(item, Is.for) && !OF.has(item.key) && at + 1 < this.end;
  }

  private fragment(): void {
    const from = this.at;
    const others = othersEnd(this.items, from);
    const to = others > from ? others : Math.max(from + 1, this.fragmentEnd(from));
    const afterPerson = this.afterPerson();
    this.at = to;
    if (others > from) {
      const range = { start: this.items[from]?.start ?? 0, end: this.items[to - 1]?.end ?? 0 };
      this.take({ is: 'collective', range, own: false }, to);
    } else {
      const fragment = readFragment(this.items, from, to, {
        afterPerson,
        labelled: this.labelled,
        bodies: this.rules.bodies || this.grouped || this.labelledSource || this.before === '/',
      });
      this.take(fragment, to);
    }
    // In East Asian lines a role word glued to a name covers that name only: "編譯林亭亭／綜合外電".
    if (EAST_ASIAN.has(this.reading.language) && isSign(this.items[this.at], '/')) this.resetRole();
    this.before = 'none';
  }
}

function rolesOf(role: string | undefined, picture: boolean): CreditRole[] {
  if (role === 'author+photographer') return ['author', 'photographer'];
  if (role === 'photographer+producer') return ['photographer', 'producer'];
  if (role !== undefined) return [role as CreditRole];
  return picture ? ['photographer'] : ['author'];
}
