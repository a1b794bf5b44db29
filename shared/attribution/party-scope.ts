import type { CreditRole } from '../story/credit.ts';
import { type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';
import type { Party, Range, Reading } from './reading.ts';
import type { Separator } from './separators.ts';

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
 * The groups of a list of parties, and what binds to them: a place, a title or an affiliation goes backwards to the
 * group before it (reference E5–E7), a place at the head goes forwards to everybody behind it.
 */
export class PartyScope {
  protected readonly reading: Reading;
  protected readonly rules: ListRules;
  protected readonly items: readonly Item[];
  protected readonly end: number;
  protected at: number;
  /** Roles of whoever comes next; two for labels like "Text & Fotos:". */
  protected roles: CreditRole[];
  protected roleAsPrinted: string | undefined;
  /** Inside a group of contributors. */
  protected grouped = false;
  protected labelled = false;
  protected labelledSource = false;
  /** What stands before the fragment that is read now. */
  protected before: Separator = 'start';
  /** First party of the scope that an affiliation at the end covers. */
  protected scope = 0;
  /** First party since the last semicolon: a bracket at the very end reaches back over labels. */
  protected clause = 0;
  /** First party that the next place covers. */
  protected placeScope = 0;
  /** A place at the head of the list. */
  protected leadPlace: Range | undefined;
  /** Affiliation and title printed before the names they cover: "Associated Press writers A, B". */
  protected pending: { affiliation: Range & { agencyId?: string | undefined }; title?: Range } | undefined;
  /** A verb behind the names was seen in this sentence: "contributed to this report". */
  protected closedByVerb = false;

  constructor(reading: Reading, rules: ListRules, from: number, to: number) {
    this.reading = reading;
    this.rules = rules;
    this.items = reading.items;
    this.at = from;
    this.end = to;
    this.roles = [rules.role];
  }

  protected closeScope(): void {
    this.scope = this.reading.parties.length;
    this.placeScope = this.scope;
    this.pending = undefined;
  }

  protected resetRole(): void {
    this.roles = [this.rules.role];
    this.roleAsPrinted = undefined;
    this.grouped = false;
    this.labelled = false;
    this.labelledSource = false;
  }

  /** The place behind a preposition at `from - 1`, up to the state or country behind a comma. */
  protected placeFrom(from: number): void {
    let start = from;
    while (is(this.items[start], Is.article) && this.items[start]?.shape === 'lower') start++;
    const to = this.placeEnd(start);
    const range = { start: this.items[start]?.start ?? 0, end: this.items[to - 1]?.end ?? 0 };
    if (this.reading.parties.length > this.placeScope) this.bindPlace(range);
    else this.leadPlace = range;
    this.at = to;
    this.before = 'none';
  }

  /** A place name, and after a comma the state or country it lies in: "Greenville, South Carolina". */
  protected placeEnd(from: number): number {
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

  /** The place covers the parties since the last one; the next place starts a group of its own. */
  protected bindPlace(range: Range): void {
    this.distributePlace(range, this.placeScope);
    this.placeScope = this.reading.parties.length;
  }

  protected distributePlace(range: Range, from: number): void {
    const parties = this.reading.parties
      .slice(from)
      .filter((party) => party.location === undefined && party.role !== 'photographer');
    for (const party of parties) party.location = range;
    if (parties.length === 0) this.reading.places.push(range);
  }

  /** The place at the head of the list; it does not reach the photographer ("Riyadh - A, lens/ B"). */
  protected lead(party: Party): void {
    if (this.leadPlace !== undefined && party.location === undefined && party.role !== 'photographer')
      party.location = this.leadPlace;
    // "カイロ＝山田太郎、AFP時事": the place belongs to the name behind the sign only.
    if (this.reading.language === 'ja') this.leadPlace = undefined;
  }

  protected affiliate(range: Range, agency: Item | undefined, from = this.scope): void {
    const agencyId = agency === undefined ? undefined : this.agencyId(agency);
    for (const party of this.reading.parties.slice(from)) {
      if ((party.kind === 'person' || party.kind === 'collective') && party.affiliation === undefined)
        party.affiliation = { start: range.start, end: range.end, agencyId };
    }
  }

  protected agencyId(item: Item): string | undefined {
    const entry = item.entries.find((one) => one.agencyId !== undefined);
    return this.reading.resolveAgency(entry?.agencyId, entry?.rivals);
  }

  /** A plural title ("enviados especiales") belongs to everybody in the group, a degree to the last only. */
  protected titleFor(range: Range, lastOnly = false): void {
    const parties = this.reading.parties
      .slice(this.scope)
      .filter((party) => party.kind === 'person' && party.title === undefined);
    const last = parties.at(-1);
    if (last === undefined) return;
    const [head = ''] = this.reading.slice(range).split(/\s+/);
    const plural = !lastOnly && /(s|ores|eurs|teurs|ten|innen)$/.test(head);
    for (const party of plural ? parties : [last]) party.title = range;
  }

  /** A person stands in this group already, so that a title, place or affiliation may follow. */
  protected afterPerson(): boolean {
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

  protected bodyRole(): CreditRole {
    const [role = this.rules.role] = this.roles;
    if (!this.labelled && !this.grouped) return this.rules.bodyRole ?? role;
    return role === 'photographer' ? 'provider' : role;
  }

  protected person(range: Range, confidence: Party['confidence'] = this.labelled ? 'certain' : 'likely'): Party {
    const [role = this.rules.role, ...extra] = this.roles;
    const make = (one: CreditRole): Party => ({
      kind: 'person',
      range: this.once(range),
      role: one,
      roleAsPrinted: this.roleAsPrinted,
      confidence,
    });
    const party = this.reading.add(make(role));
    for (const one of extra) this.lead(this.reading.add(make(one)));
    if (this.pending !== undefined) {
      party.affiliation = this.pending.affiliation;
      if (this.pending.title !== undefined) party.title = this.pending.title;
    }
    this.lead(party);
    return party;
  }

  /** E14: templates print a name twice ("Ann Lee Ann Lee"); the first of the two is the credit. */
  private once(range: Range): Range {
    const name = this.reading.slice(range);
    const half = (name.length - 1) / 2;
    if (!Number.isInteger(half) || half < 5 || name.slice(0, half) !== name.slice(half + 1)) return range;
    if (!/\s/.test(name.charAt(half))) return range;
    this.reading.warn('repeated', range, `${name.slice(0, half)} is printed twice.`);
    this.reading.residue({ start: range.start + half + 1, end: range.end });
    return { start: range.start, end: range.start + half };
  }
}
