import type {
  Attribution,
  AttributionWarning,
  Confidence,
  Credit,
  CreditField,
  CreditKind,
  CreditOrg,
  CreditRole,
  Dateline,
  Segment,
  Span,
} from '../story/credit.ts';
import { agencyById } from './agencies.ts';
import type { Item } from './items.ts';
import type { PreparedContext } from './outlets.ts';
import { type Claim, tile } from './tiling.ts';

type SegmentType = Segment['type'];
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A credit while it is being read; offsets into the printed string. */
export interface Party {
  kind: CreditKind;
  range: Range;
  role: CreditRole;
  roleAsPrinted?: string | undefined;
  org?: CreditOrg | undefined;
  agencyId?: string | undefined;
  outletId?: string | undefined;
  affiliation?: (Range & { agencyId?: string | undefined }) | undefined;
  location?: Range | undefined;
  title?: Range | undefined;
  desk?: string | undefined;
  confidence: Confidence;
}

/** Collects what the grammar finds in one printed string and turns it into an {@link Attribution}. */
export class Reading {
  readonly text: string;
  readonly field: CreditField;
  readonly index: number;
  readonly language: string;
  readonly items: readonly Item[];
  readonly context: PreparedContext;
  rule: string;
  readonly parties: Party[] = [];
  readonly places: Range[] = [];
  date: Range | undefined;
  datelineEnd: number | undefined;
  private readonly claims: Claim[] = [];
  private readonly residues: Range[] = [];
  private readonly warnings: AttributionWarning[] = [];

  constructor(input: {
    text: string;
    field: CreditField;
    index: number;
    language: string;
    items: readonly Item[];
    context: PreparedContext;
    rule: string;
  }) {
    this.text = input.text;
    this.field = input.field;
    this.index = input.index;
    this.language = input.language;
    this.items = input.items;
    this.context = input.context;
    this.rule = input.rule;
  }

  add(party: Party): Party {
    this.parties.push(party);
    return party;
  }

  /** An organisation of the register. */
  agency(item: Item, role: CreditRole, confidence: Confidence = 'certain'): Party {
    const entry = item.entries.find((one) => one.agencyId !== undefined);
    const agencyId = this.resolveAgency(entry?.agencyId, entry?.rivals);
    if (entry?.rivals !== undefined)
      this.warn('ambiguous-agency', item, `${this.slice(item)}: ${entry.rivals.join(' or ')}`);
    return this.add({
      kind: 'organisation',
      range: item,
      role,
      org: 'agency',
      agencyId,
      confidence: entry?.rivals === undefined ? confidence : 'guess',
    });
  }

  /** Which of several agencies that share a code: the one whose language or country fits the string, else the first. */
  resolveAgency(first: string | undefined, rivals: readonly string[] | undefined): string | undefined {
    if (rivals === undefined) return first;
    const source = this.context.sourceAgencyId;
    if (source !== undefined && rivals.includes(source)) return source;
    const homes = HOMES[this.language];
    return rivals.find((id) => homes?.includes(agencyById(id)?.country ?? '')) ?? first;
  }

  /** A place printed before the names of a byline ("부산 김민수 기자"): reported as a dateline of its own. */
  leadingPlace(place: Range): void {
    this.places.push(place);
    this.datelineEnd ??= place.end;
  }

  claim(range: Range, type: SegmentType): void {
    if (range.end > range.start) this.claims.push({ start: range.start, end: range.end, type });
  }

  residue(range: Range): void {
    this.residues.push(range);
    this.claim(range, 'residue');
  }

  warn(code: string, range: Range | undefined, detail: string): void {
    this.warnings.push({ code, detail, ...(range === undefined ? {} : { span: this.span(range) }) });
  }

  slice(range: Range): string {
    return this.text.slice(range.start, range.end);
  }

  span(range: Range): Span {
    return { field: this.field, index: this.index, start: range.start, end: range.end };
  }

  /** Forgets everything: the string turned out to be prose or furniture. */
  clear(code: string, detail: string): void {
    this.parties.length = 0;
    this.claims.length = 0;
    this.residues.length = 0;
    this.places.length = 0;
    this.warn(code, undefined, detail);
  }

  finish(): Attribution {
    const parties = this.merged();
    const credits = parties.map((party, position) => this.credit(party, position));
    for (const party of this.parties) {
      this.claim(party.range, 'credit');
      if (party.affiliation !== undefined) this.claim(party.affiliation, 'affiliation');
      if (party.location !== undefined) this.claim(party.location, 'location');
      if (party.title !== undefined) this.claim(party.title, 'title');
    }
    for (const place of this.places) this.claim(place, 'location');
    if (this.date !== undefined) this.claim(this.date, 'date');
    const segments = tile(this.text.length, this.claims, this.items, credits.length > 0 || this.places.length > 0).map(
      ({ start, end, type }) => ({ span: this.span({ start, end }), type }),
    );
    const residue = this.residues
      .map((range) => this.slice(range).trim())
      .filter((part) => part !== '')
      .join(' ');
    const dateline = this.dateline(credits);
    if (credits.length === 0 && dateline === undefined && this.text.trim() !== '')
      this.warn('no-credit', undefined, 'Nobody is credited in this string.');
    return {
      printed: this.text,
      field: this.field,
      language: this.language,
      credits,
      ...(dateline === undefined ? {} : { dateline }),
      segments,
      ...(residue === '' ? {} : { residue }),
      warnings: this.warnings,
    };
  }

  /** E12: the same party in the same role is one credit with several places of evidence. */
  private merged(): readonly Party[] {
    if (this.parties.length < 2) return this.parties;
    const seen = new Map<string, Party>();
    const out: Party[] = [];
    for (const party of this.parties) {
      const key = `${party.role}|${party.agencyId ?? ''}|${this.slice(party.range)
        .toLowerCase()
        .replace(/[\s.]+/g, ' ')}`;
      if (seen.has(key)) {
        this.warn('repeated', party.range, `${this.slice(party.range)} is named twice.`);
        continue;
      }
      seen.set(key, party);
      out.push(party);
    }
    return out;
  }

  private credit(party: Party, position: number): Credit {
    const name = this.slice(party.range);
    return {
      kind: party.kind,
      nameAsPrinted: name,
      ...displayed(name),
      role: party.role,
      ...(party.roleAsPrinted === undefined ? {} : { roleAsPrinted: party.roleAsPrinted }),
      ...(party.org === undefined ? {} : { org: party.org }),
      ...(party.agencyId === undefined ? {} : { agencyId: party.agencyId }),
      ...(party.outletId === undefined ? {} : { outletId: party.outletId }),
      ...(party.affiliation === undefined ? {} : { affiliation: this.affiliation(party.affiliation) }),
      ...(party.location === undefined
        ? {}
        : { location: { text: this.slice(party.location), evidence: this.span(party.location) } }),
      ...(party.title === undefined
        ? {}
        : { title: { text: this.slice(party.title), evidence: this.span(party.title) } }),
      ...(party.desk === undefined ? {} : { desk: party.desk }),
      order: position + 1,
      evidence: [this.span(party.range)],
      rule: this.rule,
      confidence: party.confidence,
    };
  }

  private affiliation(range: Range & { agencyId?: string | undefined }): NonNullable<Credit['affiliation']> {
    return {
      nameAsPrinted: this.slice(range),
      ...(range.agencyId === undefined ? {} : { agencyId: range.agencyId }),
      evidence: this.span(range),
    };
  }

  private dateline(credits: readonly Credit[]): Dateline | undefined {
    if (this.datelineEnd === undefined) return undefined;
    const agencyIds = [...new Set(credits.flatMap((credit) => credit.agencyId ?? []))];
    return {
      printed: this.text
        .slice(0, this.datelineEnd)
        .replace(/[\s\u2010-\u2015-]+$/u, '')
        .trim(),
      places: this.places.map((place) => this.slice(place)),
      ...(this.date === undefined ? {} : { date: this.slice(this.date) }),
      agencyIds,
      evidence: this.span({ start: 0, end: this.datelineEnd }),
    };
  }
}

/** Countries whose agencies are meant by a shared code in strings of a language. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  de: ['DE', 'AT', 'CH'],
  zh: ['TW', 'CN'],
  ja: ['TW', 'JP'],
  en: ['IN', 'US', 'GB', 'TW'],
  hi: ['IN'],
  fr: ['FR', 'SN', 'LB', 'CH'],
  ar: ['LB'],
  sw: ['KE'],
  es: ['US', 'ES'],
  it: ['US', 'IT'],
  pt: ['US'],
};

/** One or two plain words with small letters in them: most names, and nothing to do. */
const PRESENTABLE = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;

/** A name in capitals made presentable; names in other letter case are left alone. */
function displayed(name: string): { displayName?: string } {
  if (PRESENTABLE.test(name)) return {};
  const plain = name
    .normalize('NFC')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ');
  const shouting =
    plain.length > 5 && plain.includes(' ') && plain === plain.toUpperCase() && plain !== plain.toLowerCase();
  const display = shouting
    ? plain
        .toLowerCase()
        .replace(/(^|[\s\-'’.])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : plain;
  return display === name ? {} : { displayName: display };
}
