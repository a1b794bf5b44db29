import type { CreditRole } from '../story/credit.ts';
import { readFragment } from './fragment.ts';
import type { Fragment } from './fragment-kinds.ts';
import { entryOf, type Item, is, isSign, rangeOf } from './items.ts';
import { Is } from './lexicon.ts';
import { creditZone, isSentence } from './picture-credit-zone.ts';
import type { Range, Reading } from './reading.ts';
import { joins, labelAt, placeFollows, separatorOf } from './separators.ts';

/** Roles that a label gives to persons and to bodies alike, whatever slot they stand in. */
const SPECIAL = new Set<CreditRole>(['illustrator', 'producer', 'editor', 'translator', 'author']);

/**
 * Reads a picture credit: a chain of slots, "photographer/agency via distributor" in any order. The register and the
 * shape of the words decide who is a body; the slot that is left is the person. What stands before the credit (a
 * caption) is nobody's credit.
 */
export function readPictureCredit(reading: Reading): void {
  const zone = creditZone(reading.items);
  if (zone.from === 0 && isSentence(reading.items)) {
    reading.clear('no-credit', 'The text is a caption without a credit.');
    return;
  }
  new PictureChain(reading, zone.from, zone.to).run();
}

class PictureChain {
  private readonly reading: Reading;
  private readonly items: readonly Item[];
  private readonly end: number;
  private at: number;
  private role: CreditRole | undefined;
  private distributing = false;
  private labelled = false;
  private slash = false;
  private slotStart = 0;
  private place: Range | undefined;

  constructor(reading: Reading, from: number, to: number) {
    this.reading = reading;
    this.items = reading.items;
    this.at = from;
    this.end = to;
  }

  run(): void {
    while (this.at < this.end) {
      const item = this.items[this.at];
      if (item === undefined) break;
      if (item.kind === 'date' || item.kind === 'address') {
        this.reading.residue(item);
        this.at++;
      } else if (labelAt(this.items, this.at, this.fresh() ? 'start' : 'none')) this.label(item);
      else if (separatorOf(this.items, this.at) !== undefined || item.kind === 'sign') {
        this.slash = isSign(item, '/', '|');
        if (isSign(item, ';', '|') && this.role !== undefined && SPECIAL.has(this.role)) this.role = undefined;
        this.at++;
      } else if (is(item, Is.via) || this.onPlatform()) {
        this.reading.claim(item, 'label');
        this.distributing = is(item, Is.via);
        this.at++;
      } else if (is(item, Is.and | Is.with | Is.for | Is.article) && item.shape === 'lower') this.at++;
      else if (is(item, Is.and | Is.for) && !is(item, Is.own | Is.agency)) this.at++;
      else if (placeFollows(this.items, this.at) && this.reading.parties.length > 0) this.at += 2;
      else this.slot();
    }
  }

  /** "Photo by X on Unsplash" */
  private onPlatform(): boolean {
    return this.items[this.at]?.key === 'on' && is(this.items[this.at + 1], Is.stock | Is.agency);
  }

  private fresh(): boolean {
    const before = this.items[this.at - 1];
    return before === undefined || before.kind === 'sign';
  }

  private label(item: Item): void {
    const entry = entryOf(item, Is.label) ?? entryOf(item, Is.picture);
    let stop = this.at + 1;
    while (
      isSign(this.items[stop], ':', '=') ||
      (entry?.closedBy !== undefined && isSign(this.items[stop], '/', '-', '—') && stop === this.at + 1)
    )
      stop++;
    this.reading.claim({ start: item.start, end: this.items[stop - 1]?.end ?? item.end }, 'label');
    const role = entry?.role;
    this.role =
      role === undefined || role === 'source' || role === 'photographer' || role === 'contributor' || role.includes('+')
        ? undefined
        : (role as CreditRole);
    // "by" inside a picture credit names the photographer.
    if (role === 'author') this.role = undefined;
    this.labelled = true;
    this.distributing = false;
    this.at = stop;
  }

  private slot(): void {
    const from = this.at;
    this.slotStart = from;
    let to = from + 1;
    while (to < this.end && !this.breaks(to)) to++;
    this.at = to;
    if (this.chineseSlot(from, to)) return;
    this.take(
      readFragment(this.items, from, to, {
        afterPerson: false,
        labelled: true,
        // "Polizei Berlin", "IDF Spokesperson", "Twitter": a slot that begins with an institution is one.
        bodies:
          is(this.items[from], Is.institution) ||
          this.slash ||
          this.distributing ||
          this.reading.parties.length > 0 ||
          this.endsInSlash(to),
      }),
    );
  }

  /** "某隊提供" (provided by), "中央社記者林小明傳真" (transmitted by): the verb closes the slot and says the role. */
  private chineseSlot(from: number, to: number): boolean {
    const verb = this.items[to - 1];
    if (verb?.script !== 'han' || to - from < 2) return false;
    if (verb.key === '提供' || verb.key === '供圖' || verb.key === '供图') {
      if (is(this.items[from], Is.agency | Is.own)) return false;
      const range = rangeOf(this.items, from, to - 1);
      this.reading.add({ kind: 'organisation', range, role: 'provider', org: 'other', confidence: 'likely' });
      return true;
    }
    const fragment = readFragment(this.items, from, to - 1, { afterPerson: false, labelled: true, bodies: false });
    if (fragment.is !== 'agency' || fragment.name === undefined) return false;
    const agencyId = fragment.item.entries.find((entry) => entry.agencyId !== undefined)?.agencyId;
    this.reading.add({
      kind: 'person',
      range: fragment.name,
      role: verb.key === '傳真' ? 'distributor' : 'photographer',
      affiliation: { start: fragment.item.start, end: fragment.item.end, agencyId },
      title: fragment.title,
      confidence: 'likely',
    });
    return true;
  }

  private endsInSlash(at: number): boolean {
    return isSign(this.items[at], '/', '|') || is(this.items[at], Is.via);
  }

  private breaks(at: number): boolean {
    const item = this.items[at];
    if (item === undefined || item.kind === 'date' || item.kind === 'address') return true;
    if (separatorOf(this.items, at) !== undefined) return true;
    if (is(item, Is.via) || (item.key === 'on' && is(this.items[at + 1], Is.stock | Is.agency))) return true;
    // "런던 로이터", "연합뉴스 재판매 및 DB금지": no sign between place, agency and rights text.
    const korean = this.reading.language === 'ko' && separatorOf(this.items, at - 1) === undefined;
    if (korean && (is(item, Is.agency) || is(this.items[at - 1], Is.agency))) return true;
    if (
      is(item, Is.for) &&
      item.shape === 'lower' &&
      item.key !== 'de' &&
      item.key !== 'of' &&
      item.key !== 'do' &&
      item.key !== 'da'
    )
      return true;
    if (
      labelAt(this.items, at, 'none') &&
      (isSign(this.items[at + 1], ':') || (entryOf(item, Is.label)?.words ?? 1) > 1)
    )
      return true;
    return joins(this.items, at, this.reading.language) || placeFollows(this.items, at);
  }

  private take(fragment: Fragment): void {
    switch (fragment.is) {
      case 'agency': {
        if (fragment.item.loose === true && fragment.range.end - fragment.range.start > 4) return;
        const party = this.reading.agency(fragment.item, this.handedOn() ? 'distributor' : this.bodyRole());
        if (this.place !== undefined) party.location = this.place;
        this.place = undefined;
        if (fragment.name !== undefined) this.person(fragment.name);
        return;
      }
      case 'own':
      case 'outlet':
      case 'stock':
      case 'other':
        this.reading.add({
          kind: 'organisation',
          range: fragment.range,
          role: this.bodyRole(),
          org: fragment.is,
          outletId: fragment.outletId,
          confidence: fragment.sure ? 'likely' : 'guess',
        });
        if (fragment.name !== undefined) this.person(fragment.name);
        return;
      case 'collective':
        if (this.reading.slice(fragment.range).toLowerCase() === 'pool' || fragment.own) {
          this.reading.add({
            kind: 'collective',
            range: fragment.range,
            role: this.bodyRole(),
            org: fragment.own && !/pool/i.test(this.reading.slice(fragment.range)) ? 'own' : undefined,
            outletId: fragment.outletId,
            confidence: 'likely',
          });
        }
        return;
      case 'person':
        this.person(fragment.range);
        if (fragment.affiliation !== undefined) {
          const body = fragment.affiliation;
          if (is(body, Is.agency)) this.reading.agency(body, this.bodyRole());
          else
            this.reading.add({
              kind: 'organisation',
              range: body,
              role: this.bodyRole(),
              org: is(body, Is.own) ? 'own' : is(body, Is.stock) ? 'stock' : 'outlet',
              confidence: 'likely',
            });
        }
        return;
      case 'initials':
        // "ANTARA FOTO/Budi Santoso/aww": a code behind the photographer is the picture desk's.
        if (this.reading.parties.some((party) => party.role === 'photographer')) this.reading.residue(fragment.range);
        else this.person(fragment.range);
        return;
      case 'place':
        if (is(this.items[this.at], Is.agency) && this.reading.language === 'ko') this.place = fragment.range;
        else if (this.labelled && this.reading.parties.length === 0 && this.endsInSlash(this.at))
          this.person(fragment.range);
        return;
      case 'nothing':
        // "재판매 및 DB금지", "Visa mer": rights text and buttons are worth naming, an archive mark is not.
        if (is(this.items[this.slotStart], Is.furniture)) this.reading.residue(fragment.range);
        return;
      default:
        return;
    }
  }

  /** "AFP=연합뉴스": the agency behind the sign hands on the picture of the one before it. */
  private handedOn(): boolean {
    return isSign(this.items[this.slotStart - 1], '=') && this.reading.parties.at(-1)?.agencyId !== undefined;
  }

  private bodyRole(): CreditRole {
    if (this.distributing) return 'distributor';
    return this.role ?? 'provider';
  }

  private person(range: Range): void {
    const name = this.reading.slice(range).toLowerCase();
    if (name === 'pool') {
      this.reading.add({ kind: 'collective', range, role: this.bodyRole(), confidence: 'likely' });
      return;
    }
    // Content systems cut the repeated name short: "GEORG HOCHMUTH/GEORG HOCHMUT".
    const known = this.reading.parties.some((party) => {
      const other = this.reading.slice(party.range).toLowerCase();
      return (
        party.kind === 'person' &&
        (loosely(other) === loosely(name) ||
          (other.startsWith(name) && name.length > 5 && other.length - name.length < 3))
      );
    });
    if (known) {
      this.reading.warn('repeated', range, `${this.reading.slice(range)} is named twice.`);
      return;
    }
    this.reading.add({ kind: 'person', range, role: this.role ?? 'photographer', confidence: 'likely' });
  }
}

function loosely(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
