import { DPA_DESKS } from './dpa-desks.ts';
import { eastAsianPeople } from './east-asian-names.ts';
import { readFragment } from './fragment.ts';
import type { Fragment } from './fragment-kinds.ts';
import { type Item, is, isSign } from './items.ts';
import { Is } from './lexicon.ts';
import type { Party, Reading } from './reading.ts';
import { separatorOf } from './separators.ts';

const BODY = Is.agency | Is.own | Is.outlet;

/** Who sends a dateline's copy: agencies and outlets are its source, reporters named beside them its authors. */
export class DatelineSenders {
  private readonly reading: Reading;
  private readonly items: readonly Item[];

  constructor(reading: Reading) {
    this.reading = reading;
    this.items = reading.items;
  }

  /** The senders inside a bracket: "AP", "KNA/iz", "ATS-DPA", "dpa/lno", "Havas.". Returns how many were found. */
  chain(from: number, to: number): number {
    let found = 0;
    let start = from;
    let lastAgency: Party | undefined;
    for (let at = from; at <= to; at++) {
      const separates =
        at === to ||
        separatorOf(this.items, at) !== undefined ||
        is(this.items[at], Is.and) ||
        this.items[at]?.kind === 'date';
      if (!separates) continue;
      if (this.items[at]?.kind === 'date' && at < to)
        this.reading.date ??= { start: this.items[at]?.start ?? 0, end: this.items[at]?.end ?? 0 };
      // "파리 AFP", "パリ AFP=時事": the place stands before the sender, without a sign between.
      while (at > start + 1 && is(this.items[start], Is.place) && is(this.items[at - 1], BODY)) {
        this.reading.places.push(this.items[start] ?? { start: 0, end: 0 });
        start++;
      }
      if (at > start) {
        const handed = isSign(this.items[start - 1], '=') && is(this.items[start - 2], Is.agency);
        const desk = at - start === 1 && lastAgency?.agencyId === 'dpa' && DPA_DESKS.has(this.items[start]?.key ?? '');
        if (desk && lastAgency !== undefined)
          lastAgency.desk = this.reading.slice(this.items[start] ?? { start: 0, end: 0 });
        else {
          const party = this.add(
            readFragment(this.items, start, at, {
              afterPerson: lastAgency !== undefined,
              labelled: false,
              bodies: true,
            }),
            to - from,
          );
          if (party !== undefined) found++;
          // "AFP=연합뉴스": the second agency hands on the copy of the first.
          if (party?.agencyId !== undefined && handed) party.role = 'distributor';
          if (party?.agencyId !== undefined) lastAgency = party;
        }
      }
      start = at + 1;
    }
    return found;
  }

  add(fragment: Fragment, size = 2): Party | undefined {
    switch (fragment.is) {
      case 'agency':
        if (
          fragment.item.loose === true &&
          (fragment.item.shape === 'lower' || size < 2) &&
          this.reading.parties.length === 0
        )
          return undefined;
        return this.reading.agency(fragment.item, 'source');
      case 'own':
      case 'outlet':
        return this.reading.add({
          kind: 'organisation',
          range: fragment.range,
          role: 'source',
          org: fragment.is,
          outletId: fragment.outletId,
          confidence: 'likely',
        });
      case 'collective':
        return this.reading.add({
          kind: 'collective',
          range: fragment.range,
          role: 'source',
          org: fragment.own ? 'own' : undefined,
          confidence: 'likely',
        });
      case 'initials':
        return this.reading.parties.length === 0
          ? undefined
          : this.reading.add({ kind: 'initials', range: fragment.range, role: 'author', confidence: 'likely' });
      case 'place':
        this.reading.places.push(fragment.range);
        return undefined;
      default:
        return undefined;
    }
  }

  /** "(서울=연합뉴스) 한지민 김여름 기자 =": the reporters stand behind the bracket and work for the agency in it. Returns the item behind them. */
  reporters(from: number, most: number): number {
    const sender = this.reading.parties.findLast((party) => party.agencyId !== undefined);
    if (sender === undefined || this.items[from]?.script !== 'hangul') return from;
    let end = from;
    while (end < most && end < from + 12 && !is(this.items[end], Is.title) && this.items[end]?.kind === 'word') end++;
    while (is(this.items[end], Is.title)) end++;
    const people = eastAsianPeople(this.items, from, end);
    if (people?.is !== 'person') return from;
    for (const range of [people.range, ...(people.more ?? [])])
      this.reading.add({
        kind: 'person',
        range,
        role: 'author',
        title: people.title,
        affiliation: { ...sender.range, agencyId: sender.agencyId },
        confidence: 'certain',
      });
    while (isSign(this.items[end], '=')) end++;
    return end;
  }
}
