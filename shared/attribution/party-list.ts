import type { CreditRole } from '../story/credit.ts';
import { type Fragment, readFragment } from './fragment.ts';
import { entryOf, type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';
import type { Party, Range, Reading } from './reading.ts';
import { joins, labelAt, placeFollows, type Separator, separatorOf } from './separators.ts';

/** How a list of parties is read in one kind of field. */
export interface ListRules {
  /** Who answers where no label says otherwise. */
  readonly role: CreditRole;
  /** The role of organisations where no label says otherwise; the same as `role` if absent. */
  readonly bodyRole?: CreditRole;
  /** "A, Agency": the agency is whom A works for (bylines), or a party of its own (credit lines). */
  readonly affiliations: boolean;
  /** Are fragments that look like bodies expected at the start ("Source: …")? */
  readonly bodies: boolean;
}

/**
 * The grammar of lists of parties: labels open scopes, separators have precedence, a place or an affiliation binds
 * backwards to the group before it. One pass from left to right.
 */
export class PartyList {
  protected readonly reading: Reading;
  protected readonly rules: ListRules;
  protected readonly items: readonly Item[];
  private at = 0;
  private readonly end: number;
  private roles: CreditRole[];
  private roleAsPrinted: string | undefined;
  private grouped = false;
  private labelled = false;
  private labelledSource = false;
  private before: Separator = 'start';
  /** First party of the scope that an affiliation at the end covers. */
  private scope = 0;
  /** First party that the next place covers. */
  private placeScope = 0;
  private leadPlace: Range | undefined;
  private pending: { affiliation?: Item; title?: Range } | undefined;
  private depth = 0;
  unread = 0;

  constructor(reading: Reading, rules: ListRules, from = 0, to = reading.items.length) {
    this.reading = reading;
    this.rules = rules;
    this.items = reading.items;
    this.at = from;
    this.end = to;
    this.roles = [rules.role];
  }

  run(): void {
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
    if (item.kind === 'date' || item.kind === 'address') this.furniture(item);
    else if (separator !== undefined) this.separate(separator);
    else if (labelAt(this.items, this.at, this.before)) this.label(item);
    else if (is(item, Is.with) && this.at + 1 < this.end) this.openGroup(item);
    else if (is(item, Is.toldTo)) this.toldTo();
    else if (is(item, Is.tail)) this.tail(item);
    else if (joins(this.items, this.at, this.reading.language) && this.before !== 'start') this.pass('and');
    else if (is(item, Is.via)) this.via(item);
    else if (placeFollows(this.items, this.at) && this.reading.parties.length > this.placeScope) this.place();
    else if (is(item, Is.for) && this.reading.parties.length > this.scope && this.before !== 'and') this.forBody();
    else this.fragment();
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
    if (separator === ';') {
      this.closeScope();
      if (this.grouped) this.resetRole();
    }
    if (separator === '(') this.depth++;
    if (separator === ')') this.depth = Math.max(0, this.depth - 1);
    if (separator === 'none') this.at++;
    else this.pass(separator);
  }

  private closeScope(): void {
    this.scope = this.reading.parties.length;
    this.placeScope = this.scope;
    this.pending = undefined;
  }

  private resetRole(): void {
    this.roles = [this.rules.role];
    this.roleAsPrinted = undefined;
    this.grouped = false;
    this.labelled = false;
    this.labelledSource = false;
  }

  private label(item: Item): void {
    const entry = entryOf(item, Is.label) ?? entryOf(item, Is.picture);
    let stop = this.at + 1;
    let roles = rolesOf(entry?.role, is(item, Is.picture));
    // "Text & Fotos:", "Redaktion und Übersetzung:": two labels joined.
    const second = this.items[stop + 1];
    if (
      second !== undefined &&
      (is(this.items[stop], Is.and) || isSign(this.items[stop], '/', ',')) &&
      is(second, Is.label | Is.picture) &&
      isSign(this.items[stop + 2], ':')
    ) {
      roles = [
        ...new Set([
          ...roles,
          ...rolesOf((entryOf(second, Is.label) ?? entryOf(second, Is.picture))?.role, is(second, Is.picture)),
        ]),
      ];
      stop += 2;
    }
    while (
      isSign(this.items[stop], ':', '=') ||
      (entry?.closedBy !== undefined && stop === this.at + 1 && entry.closedBy.includes(this.items[stop]?.key ?? ' '))
    )
      stop++;
    this.reading.claim({ start: item.start, end: this.items[stop - 1]?.end ?? item.end }, 'label');
    this.roles = roles;
    this.roleAsPrinted = this.reading.slice(item);
    this.grouped = roles[0] === 'contributor';
    this.labelled = true;
    this.labelledSource = entry?.role === 'source';
    this.closeScope();
    this.at = stop;
    this.before = 'start';
    this.skipArticles();
  }

  private openGroup(item: Item): void {
    this.reading.claim(item, 'label');
    this.roles = ['contributor'];
    this.roleAsPrinted = this.reading.slice(item);
    this.grouped = true;
    this.labelled = true;
    this.closeScope();
    this.at++;
    this.before = 'start';
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
    for (const party of this.reading.parties.slice(this.scope)) {
      if (role === 'contributor' || role === 'reporter' || role === 'source') party.role = role;
    }
    this.reading.claim(item, 'label');
    this.placeScope = this.scope;
    this.before = 'none';
    this.at++;
  }

  private via(item: Item): void {
    this.reading.claim(item, 'label');
    this.roles = ['distributor'];
    this.before = 'start';
    this.labelled = true;
    this.closeScope();
    this.at++;
  }

  private place(): void {
    let from = this.at + 1;
    while (is(this.items[from], Is.article) && this.items[from]?.shape === 'lower') from++;
    const to = this.placeEnd(from);
    const range = { start: this.items[from]?.start ?? 0, end: this.items[to - 1]?.end ?? 0 };
    this.distributePlace(range, this.placeScope);
    this.placeScope = this.reading.parties.length;
    this.at = to;
    this.before = 'none';
  }

  /** A place name, and after a comma the state or country it lies in: "Greenville, South Carolina". */
  private placeEnd(from: number): number {
    let end = from + 1;
    const known = is(this.items[from], Is.place);
    while (end < this.end) {
      const item = this.items[end];
      if (item === undefined) break;
      if (isSign(item, '.', '-', "'") && !item.gap && this.items[end + 1]?.gap === false) end += 2;
      else if (isSign(item, ',') && is(this.items[end + 1], Is.place) && known && this.endsPlace(end + 2)) end += 2;
      else if (
        item.kind === 'word' &&
        (item.shape === 'title' || item.shape === 'upper') &&
        !known &&
        (item.is & ~(Is.titleWord | Is.place | Is.institution | Is.outletWord)) === 0
      )
        end++;
      else break;
    }
    return end;
  }

  private endsPlace(at: number): boolean {
    const item = this.items[at];
    return item === undefined || item.kind === 'sign' || item.kind === 'date' || is(item, Is.and | Is.with | Is.tail);
  }

  private distributePlace(range: Range, from: number): void {
    const parties = this.reading.parties
      .slice(from)
      .filter((party) => party.location === undefined && party.role !== 'photographer');
    for (const party of parties) party.location = range;
    if (parties.length === 0) this.reading.places.push(range);
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
    const range =
      fragment.is === 'agency'
        ? fragment.item
        : { start: this.items[from]?.start ?? fragment.range.start, end: fragment.range.end };
    this.affiliate(trimStart(this.items, from, range), fragment.is === 'agency' ? fragment.item : undefined);
    this.at = to;
    this.before = 'none';
  }

  private affiliate(range: Range, agency: Item | undefined): void {
    const agencyId = agency === undefined ? undefined : this.agencyId(agency);
    for (const party of this.reading.parties.slice(this.scope)) {
      if ((party.kind === 'person' || party.kind === 'collective') && party.affiliation === undefined)
        party.affiliation = { start: range.start, end: range.end, agencyId };
    }
  }

  private agencyId(item: Item): string | undefined {
    const entry = item.entries.find((one) => one.agencyId !== undefined);
    return this.reading.resolveAgency(entry?.agencyId, entry?.rivals);
  }

  private fragmentEnd(from: number): number {
    let at = from;
    while (at < this.end) {
      const item = this.items[at];
      if (item === undefined || item.kind === 'date' || item.kind === 'address') break;
      if (separatorOf(this.items, at) !== undefined) {
        if (at === from && this.items[at]?.key === '"') {
          at++;
          continue;
        }
        break;
      }
      if (at > from && (is(item, Is.toldTo | Is.tail | Is.via) || this.breaksFragment(at))) break;
      at++;
    }
    return at;
  }

  private breaksFragment(at: number): boolean {
    const item = this.items[at];
    if (item === undefined) return true;
    if (labelAt(this.items, at, 'none') && (entryOf(item, Is.label)?.words ?? 2) > 1) return true;
    if (is(item, Is.with) && item.shape !== 'title' && item.shape !== 'upper') return true;
    if (joins(this.items, at, this.reading.language)) return true;
    if (placeFollows(this.items, at)) return true;
    return (
      is(item, Is.for) &&
      item.key !== 'of' &&
      item.key !== 'of the' &&
      item.key !== 'de' &&
      item.key !== 'do' &&
      item.key !== 'da' &&
      at + 1 < this.end
    );
  }

  private fragment(): void {
    const from = this.at;
    const to = Math.max(from + 1, this.fragmentEnd(from));
    const fragment = readFragment(this.items, from, to, {
      afterPerson: this.afterPerson(),
      labelled: this.labelled,
      bodies: this.rules.bodies || this.grouped || this.labelledSource || this.before === '/',
    });
    this.at = to;
    this.take(fragment, to);
    this.before = 'none';
  }

  /** A person stands in this group already, so that a title, place or affiliation may follow. */
  private afterPerson(): boolean {
    const last = this.reading.parties.at(-1);
    return (
      this.before !== 'and' &&
      this.before !== 'start' &&
      this.before !== ';' &&
      last !== undefined &&
      this.reading.parties.length > this.scope &&
      (last.kind === 'person' || last.kind === 'collective')
    );
  }

  private take(fragment: Fragment, to: number): void {
    switch (fragment.is) {
      case 'nothing':
        this.status(fragment.range);
        break;
      case 'prose':
        this.unread++;
        break;
      case 'title':
        this.titleFor(fragment.range);
        break;
      case 'degree':
        this.titleFor(fragment.range, true);
        break;
      case 'place':
        this.placeAlone(fragment.range);
        break;
      case 'agency':
        this.takeAgency(fragment, to);
        break;
      case 'own':
      case 'outlet':
      case 'stock':
      case 'other':
        this.takeBody(fragment);
        break;
      case 'collective':
        this.takeCollective(fragment);
        break;
      case 'initials':
        this.takeInitials(fragment.range);
        break;
      case 'person':
        this.takePerson(fragment);
        break;
    }
  }

  /** "R.C. Baker / Greg Cohen, Photographs": the noun after the name is that person's role. */
  private status(range: Range): void {
    const last = this.reading.parties.at(-1);
    const printed = this.reading.slice(range).toLowerCase();
    if (
      last?.kind === 'person' &&
      this.before === ',' &&
      /^(photographs|photos|photography|photo|fotos|foto|pictures)$/.test(printed)
    ) {
      last.role = 'photographer';
      this.reading.claim(range, 'role');
    }
  }

  private titleFor(range: Range, lastOnly = false): void {
    const parties = this.reading.parties
      .slice(this.scope)
      .filter((party) => party.kind === 'person' && party.title === undefined);
    const last = parties.at(-1);
    if (last === undefined) return;
    const plural = /(s|ores|eurs|teurs|ten|innen)$/.test(this.reading.slice(range).split(/\s+/)[0] ?? '') && !lastOnly;
    for (const party of plural ? parties : [last]) party.title = range;
  }

  private placeAlone(range: Range): void {
    if (this.reading.parties.length > this.placeScope && this.before !== 'and') {
      const to = this.placeEnd(this.at - 1);
      const whole = { start: range.start, end: Math.max(range.end, this.items[to - 1]?.end ?? range.end) };
      this.distributePlace(whole, this.placeScope);
      this.placeScope = this.reading.parties.length;
      this.at = Math.max(this.at, to);
      return;
    }
    if (this.labelled && this.before === 'start') {
      this.person(range, { confidence: 'guess' });
      return;
    }
    this.leadPlace = range;
  }

  private takeAgency(fragment: Fragment & { is: 'agency' }, to: number): void {
    const { item } = fragment;
    if (item.loose === true && !this.closedPosition()) {
      this.unread++;
      return;
    }
    if (fragment.name !== undefined) {
      if (fragment.title !== undefined) this.pending = { affiliation: item, title: fragment.title };
      else this.pending = { affiliation: item };
      this.person(fragment.name, {});
      return;
    }
    if (this.isAffiliation(to)) {
      this.affiliate(item, item);
      if (fragment.title !== undefined) this.titleFor(fragment.title);
      return;
    }
    const party = this.reading.agency(item, this.bodyRole());
    party.roleAsPrinted = this.roleAsPrinted;
    if (fragment.place !== undefined) party.location = fragment.place;
    this.lead(party);
  }

  /** E2: a code in other letter case than its own is believed only where nothing but credits stand. */
  private closedPosition(): boolean {
    return (
      this.labelled ||
      this.before === '/' ||
      this.before === '-' ||
      this.before === 'and' ||
      this.reading.items.length <= 3 ||
      this.before === '(' ||
      this.before === ','
    );
  }

  /** "Name, Agency", "Name (Agency)", "Name - Agency": affiliation, unless the agency heads a list of its own. */
  private isAffiliation(to: number): boolean {
    if (!this.rules.affiliations || this.labelledSource) return false;
    const people = this.reading.parties
      .slice(this.scope)
      .filter((party) => party.kind === 'person' || party.kind === 'collective');
    if (people.length === 0 || people.length !== this.reading.parties.length - this.scope) return false;
    if (people.every((party) => party.affiliation !== undefined)) return false;
    if (this.before === '/') return isSign(this.items[to], '/') && this.items[to - 2]?.gap === true;
    if (
      this.before === ',' ||
      this.before === '-' ||
      this.before === '(' ||
      this.before === 'none' ||
      this.before === '|'
    ) {
      return !is(this.items[to], Is.and) || !is(this.items[to + 1], Is.agency | Is.agencies);
    }
    return false;
  }

  private takeBody(fragment: Fragment & { is: 'own' | 'outlet' | 'stock' | 'other' }): void {
    if (fragment.name !== undefined) {
      const affiliated = this.person(fragment.name, {});
      affiliated.affiliation = { start: fragment.range.start, end: fragment.range.end };
      if (fragment.title !== undefined) affiliated.title = fragment.title;
      return;
    }
    const people = this.reading.parties.slice(this.scope).filter((party) => party.kind === 'person');
    const beside =
      this.before === ',' ||
      this.before === '/' ||
      this.before === '-' ||
      this.before === '(' ||
      this.before === 'none' ||
      this.before === '|';
    if (
      this.rules.affiliations &&
      beside &&
      people.some((party) => party.affiliation === undefined) &&
      !this.labelledSource &&
      !this.grouped
    ) {
      this.affiliate(fragment.range, undefined);
      if (fragment.title !== undefined) this.titleFor(fragment.title);
      return;
    }
    const party = this.reading.add({
      kind: 'organisation',
      range: fragment.range,
      role: this.bodyRole(),
      roleAsPrinted: this.roleAsPrinted,
      org: fragment.is,
      outletId: fragment.outletId,
      confidence: fragment.is === 'own' ? 'certain' : fragment.sure ? 'likely' : 'guess',
    });
    this.lead(party);
  }

  private bodyRole(): CreditRole {
    const [role = this.rules.role] = this.roles;
    return this.labelled || this.grouped
      ? role === 'photographer'
        ? 'provider'
        : role
      : (this.rules.bodyRole ?? role);
  }

  private takeCollective(fragment: Fragment & { is: 'collective' }): void {
    const first = this.reading.parties[this.scope];
    const inBracket =
      this.before === '(' &&
      first !== undefined &&
      this.reading.parties.length === this.scope + 1 &&
      (first.org === 'own' || first.org === 'outlet');
    const party = this.reading.add({
      kind: 'collective',
      range: fragment.range,
      role: this.bodyRole(),
      roleAsPrinted: this.roleAsPrinted,
      org: fragment.own ? 'own' : undefined,
      outletId: fragment.outletId,
      agencyId: fragment.agency === undefined ? undefined : this.agencyId(fragment.agency),
      confidence: 'likely',
    });
    if (inBracket && fragment.own) {
      // "Daily Dharti (web desk)": the desk is credited, the outlet is where it sits.
      this.reading.parties.splice(this.scope, 1);
      party.affiliation = { start: first.range.start, end: first.range.end };
    } else if (
      this.before === '(' &&
      first?.kind === 'person' &&
      this.reading.parties.length === this.scope + 2 &&
      !/\s/.test(this.reading.slice(first.range))
    ) {
      this.reading.parties.splice(this.scope, 1);
      party.location = first.range;
    }
    this.lead(party);
  }

  private takeInitials(range: Range): void {
    const last = this.reading.parties.at(-1);
    if (this.before === '(' && last?.kind === 'person') {
      this.reading.claim(range, 'residue');
      return;
    }
    const alone = this.items.length <= 2 && !this.labelled;
    this.lead(
      this.reading.add({
        kind: 'initials',
        range,
        role: this.roles[0] ?? this.rules.role,
        roleAsPrinted: this.roleAsPrinted,
        confidence: alone ? 'guess' : 'likely',
      }),
    );
  }

  private takePerson(fragment: Fragment & { is: 'person' }): void {
    if (fragment.single && this.afterPerson() && this.looksLikePlace(fragment.range)) {
      this.distributePlace(fragment.range, this.placeScope);
      this.placeScope = this.reading.parties.length;
      return;
    }
    const party = this.person(fragment.range, {});
    if (fragment.honorific !== undefined) party.title = fragment.honorific;
    if (fragment.title !== undefined) party.title = fragment.title;
    const body = fragment.affiliation;
    if (body === undefined) return;
    this.affiliate(body, is(body, Is.agency) ? body : undefined);
  }

  /** One capital word after "Name," is a place far more often than a person with one name. */
  private looksLikePlace(range: Range): boolean {
    const last = this.reading.parties.at(-1);
    if (this.before !== ',' && this.before !== '-' && this.before !== '(') return false;
    return (
      last?.kind === 'person' &&
      /\s/.test(this.reading.slice(last.range)) &&
      /^\p{Lu}\p{Ll}{2,}/u.test(this.reading.slice(range)) &&
      !isSign(this.items[this.at], ',')
    );
  }

  private person(range: Range, more: { confidence?: Party['confidence'] }): Party {
    const [role = this.rules.role, ...extra] = this.roles;
    const make = (one: CreditRole): Party => ({
      kind: 'person',
      range,
      role: one,
      roleAsPrinted: this.roleAsPrinted,
      confidence: more.confidence ?? (this.labelled ? 'certain' : 'likely'),
    });
    const party = this.reading.add(make(role));
    for (const one of extra) this.reading.add(make(one));
    if (this.pending?.affiliation !== undefined) {
      const body = this.pending.affiliation;
      party.affiliation = { start: body.start, end: body.end, agencyId: this.agencyId(body) };
      if (this.pending.title !== undefined) party.title = this.pending.title;
    }
    this.lead(party);
    return party;
  }

  private lead(party: Party): void {
    if (this.leadPlace !== undefined && party.location === undefined) party.location = this.leadPlace;
  }
}

function trimStart(items: readonly Item[], from: number, range: Range): Range {
  return { start: items[from]?.start ?? range.start, end: range.end };
}

function rolesOf(role: string | undefined, picture: boolean): CreditRole[] {
  if (role === 'author+photographer') return ['author', 'photographer'];
  if (role === 'photographer+producer') return ['photographer', 'producer'];
  if (role !== undefined) return [role as CreditRole];
  return picture ? ['photographer'] : ['author'];
}
