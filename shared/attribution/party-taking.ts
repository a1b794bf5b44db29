import { DPA_DESKS } from './dpa-desks.ts';
import type { Fragment } from './fragment-kinds.ts';
import { type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';
import { misprintedCode } from './misprints.ts';
import { PartyScope } from './party-scope.ts';
import type { Party, Range } from './reading.ts';

type BodyFragment = Fragment & { is: 'own' | 'outlet' | 'stock' | 'other' };

/** Nouns of a picture's making behind a name: "Greg Cohen, Photographs". */
const PICTURE_NOUN = /^(photographs|photos|photography|photo|fotos|foto|pictures)$/;

/** Decides what a fragment becomes: a party of its own, or the affiliation, place or title of those before it. */
export class PartyTaking extends PartyScope {
  /** Fragments that read as a sentence. */
  unread = 0;

  protected take(fragment: Fragment, to: number): void {
    switch (fragment.is) {
      case 'nothing':
        this.pictureNoun(fragment.range);
        break;
      case 'prose':
        this.unread++;
        break;
      case 'title':
        this.titleFor(this.withBracket(fragment.range, to));
        break;
      case 'degree':
        this.titleFor(fragment.range, true);
        break;
      case 'place':
        this.takePlace(fragment.range);
        break;
      case 'agency':
        this.takeAgency(fragment, to);
        break;
      case 'own':
      case 'outlet':
      case 'stock':
      case 'other':
        this.takeBody(fragment, to);
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
  private pictureNoun(range: Range): void {
    const last = this.reading.parties.at(-1);
    if (last?.kind !== 'person' || this.before !== ',') return;
    if (!PICTURE_NOUN.test(this.reading.slice(range).toLowerCase())) return;
    last.role = 'photographer';
    this.reading.claim(range, 'role');
  }

  /** "Volontär (Sport)": a bracket that only says which desk belongs to the title. */
  private withBracket(range: Range, to: number): Range {
    if (!isSign(this.items[to], '(')) return range;
    let close = to + 1;
    while (close < this.end && is(this.items[close], Is.titleWord | Is.section | Is.outletWord)) close++;
    const end = this.items[close];
    if (close === to + 1 || end === undefined || !isSign(end, ')')) return range;
    this.at = close + 1;
    return { start: range.start, end: end.end };
  }

  private takePlace(range: Range): void {
    // "Washington: A Teheran: B": each place leads the names behind it.
    if (isSign(this.items[this.at], ':')) {
      this.closeScope();
      this.leadPlace = range;
      return;
    }
    if (this.reading.parties.length > this.placeScope && this.before !== 'and') {
      const to = this.items[this.at - 1]?.end === range.end ? this.placeEnd(this.at - 1) : this.at;
      const end = to > this.at ? (this.items[to - 1]?.end ?? range.end) : range.end;
      this.bindPlace({ start: range.start, end });
      this.at = Math.max(this.at, to);
      return;
    }
    if (this.labelled && this.before === 'start') this.person(range, 'guess');
    else this.leadPlace = range;
  }

  private takeAgency(fragment: Fragment & { is: 'agency' }, to: number): void {
    const { item } = fragment;
    if (item.loose === true && !this.closedPosition()) {
      this.unread++;
      return;
    }
    if (fragment.name !== undefined) {
      this.pending = {
        affiliation: { start: item.start, end: item.end, agencyId: this.agencyId(item) },
        ...(fragment.title === undefined ? {} : { title: fragment.title }),
      };
      this.person(fragment.name);
      return;
    }
    if (this.repeatsInBracket(item, to)) return;
    if (this.isAffiliation(to)) {
      this.affiliate(item, item, this.endsList(to) ? this.clause : this.scope);
      if (fragment.title !== undefined) this.titleFor(fragment.title);
      return;
    }
    const party = this.reading.agency(item, this.bodyRole());
    party.roleAsPrinted = this.roleAsPrinted;
    party.range = fragment.range;
    if (fragment.place !== undefined) party.location = fragment.place;
    this.lead(party);
  }

  /** "Deutschen Presse-Agentur (dpa)": the name and its code are one credit. */
  private repeatsInBracket(item: Item, to: number): boolean {
    const last = this.reading.parties.at(-1);
    const close = this.items[to];
    if (this.before !== '(' || last?.kind !== 'organisation' || last.agencyId === undefined) return false;
    if (last.agencyId !== this.agencyId(item) || close === undefined || !isSign(close, ')')) return false;
    last.range = { start: last.range.start, end: close.end };
    this.at = to + 1;
    return true;
  }

  /** A bracket with the agency that closes the whole string: "Haber: A - Kamera: B (DHA)". */
  private endsList(to: number): boolean {
    return this.before === '(' && to >= this.end - 1;
  }

  /** E2: a code in other letter case than its own is believed only where nothing but credits stand. */
  private closedPosition(): boolean {
    return (
      this.labelled ||
      this.before === '/' ||
      this.before === '-' ||
      this.before === 'and' ||
      this.items.length <= 3 ||
      this.before === '(' ||
      this.before === ','
    );
  }

  /** "Name, Agency", "Name (Agency)", "Name - Agency": affiliation, unless the agency heads a list of its own. */
  private isAffiliation(to: number): boolean {
    if (!this.rules.affiliations || this.labelledSource) return false;
    const group = this.reading.parties.slice(this.scope);
    if (group.length === 0 || group.some((party) => party.kind !== 'person' && party.kind !== 'collective'))
      return false;
    if (group.every((party) => party.affiliation !== undefined)) return false;
    const { before } = this;
    // "News Desk | AFP": a desk of one's own house works for nobody else; two parties. "Staff, The Canadian Press": whose staff.
    if (before !== '(' && group.every((party) => this.isOwnDesk(party))) return false;
    // Saudi houses write "Name - Agency - Place", Japanese ones "Name、Agency" for two parties.
    if (before === '-' && this.reading.language === 'ar') return false;
    if (before === ',' && this.reading.language === 'ja') return false;
    if (before === '/')
      return isSign(this.items[to], '/') && this.items[to - 2]?.gap === true && !is(this.items[to - 3], Is.and);
    if (before === ',' || before === '-' || before === '(' || before === 'none' || before === '|')
      // "red, APA, Reuters", "A, AFP and Reuters": the agency heads a list of its own.
      return (
        !(is(this.items[to], Is.and) || isSign(this.items[to], ',')) || !is(this.items[to + 1], Is.agency | Is.agencies)
      );
    return false;
  }

  /** A desk with a name, "News Desk", "Da Redação"; a bare "Staff" may be anybody's. */
  private isOwnDesk({ kind, org, range }: Party): boolean {
    return kind === 'collective' && org === 'own' && /\s/.test(this.reading.slice(range));
  }

  private takeBody(fragment: BodyFragment, to: number): void {
    if (fragment.name !== undefined) {
      // "CNN's Jane Doe and John Roe": whoever follows in the list works for the body too.
      this.pending = {
        affiliation: { start: fragment.range.start, end: fragment.range.end },
        ...(fragment.title === undefined ? {} : { title: fragment.title }),
      };
      this.person(fragment.name);
      return;
    }
    if (this.isBodyOfPerson()) {
      // "Anna Ūdre (LTV Ziņu dienesta redaktore)": in a bracket the body is part of the title.
      if (this.before === '(' && fragment.title !== undefined && isSign(this.items[to], ')'))
        this.titleFor({ start: fragment.range.start, end: fragment.title.end });
      else {
        this.affiliate(fragment.range, undefined);
        if (fragment.title !== undefined) this.titleFor(fragment.title);
      }
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

  private isBodyOfPerson(): boolean {
    if (!this.rules.affiliations || this.labelledSource || this.grouped) return false;
    if (![',', '/', '-', '(', 'none', '|'].includes(this.before)) return false;
    return this.reading.parties
      .slice(this.scope)
      .some((party) => party.kind === 'person' && party.affiliation === undefined);
  }

  private takeCollective(fragment: Fragment & { is: 'collective' }): void {
    const first = this.reading.parties[this.scope];
    const second = this.before === '(' && this.reading.parties.length === this.scope + 1 ? first : undefined;
    // Combined foreign wires are where a text comes from, whatever label went before.
    const wires = this.reading.language === 'zh' && !fragment.own && this.before === '/';
    const party = this.reading.add({
      kind: 'collective',
      range: fragment.range,
      role: wires ? 'source' : this.bodyRole(),
      roleAsPrinted: this.roleAsPrinted,
      org: fragment.own ? 'own' : undefined,
      outletId: fragment.outletId,
      agencyId: fragment.agency === undefined ? undefined : this.agencyId(fragment.agency),
      confidence: 'likely',
    });
    if (fragment.own && second !== undefined && (second.org === 'own' || second.org === 'outlet')) {
      // "Daily Dharti (web desk)": the desk is credited, the outlet is where it sits.
      this.reading.parties.splice(this.scope, 1);
      party.affiliation = { start: second.range.start, end: second.range.end };
    } else if (second?.kind === 'person' && !/\s/.test(this.reading.slice(second.range))) {
      // "Lahore (web desk)": one unknown word before the desk is where it sits.
      this.reading.parties.splice(this.scope, 1);
      party.location = second.range;
    }
    this.lead(party);
  }

  private takeInitials(range: Range): void {
    const last = this.reading.parties.at(-1);
    const printed = this.reading.slice(range);
    if (this.before === '(' && last?.kind === 'person') {
      this.reading.claim(range, 'residue');
      return;
    }
    if (this.before === '/' && last?.agencyId === 'dpa' && DPA_DESKS.has(printed)) {
      last.desk = printed;
      return;
    }
    const meant = this.labelled && last?.agencyId !== undefined ? misprintedCode(printed) : undefined;
    if (meant !== undefined) {
      // E21: in a list of agencies a code with two letters swapped is an agency too.
      const { text } = this.reading;
      this.reading.warn('misprint', range, `${text.slice(range.start, range.end)} is read as ${meant}.`);
      this.reading.add({
        kind: 'organisation',
        range,
        role: this.bodyRole(),
        roleAsPrinted: this.roleAsPrinted,
        org: 'agency',
        agencyId: meant,
        confidence: 'guess',
      });
      return;
    }
    this.lead(
      this.reading.add({
        kind: 'initials',
        range,
        role: this.labelledSource ? 'author' : (this.roles[0] ?? this.rules.role),
        roleAsPrinted: this.roleAsPrinted,
        confidence: this.items.length <= 2 && !this.labelled ? 'guess' : 'likely',
      }),
    );
  }

  private takePerson(fragment: Fragment & { is: 'person' }): void {
    if (fragment.single && this.afterPerson() && this.looksLikePlace(fragment.range)) {
      this.bindPlace(fragment.range);
      return;
    }
    const party = this.person(fragment.range);
    for (const name of fragment.more ?? []) this.person(name);
    if (fragment.place !== undefined) this.reading.leadingPlace(fragment.place);
    if (fragment.honorific !== undefined) party.title = fragment.honorific;
    // "记者 王小明 李华": the title before several names is everybody's.
    if (fragment.more !== undefined) party.title ??= fragment.title;
    if (fragment.title !== undefined) this.titleOf(fragment.title);
    const body = fragment.affiliation;
    if (body !== undefined) this.affiliate(body, is(body, Is.agency) ? body : undefined);
  }

  /** Korean prints the title once, behind the last of several names. */
  private titleOf(title: Range): void {
    const group = this.reading.parties.slice(this.scope).filter((party) => party.kind === 'person');
    for (const party of this.reading.language === 'ko' ? group : group.slice(-1)) party.title ??= title;
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
}
