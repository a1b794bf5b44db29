import { agencies } from './agencies.ts';
import { places } from './places/gazetteer.ts';
import { tokenise } from './tokens.ts';
import { photoHouses } from './words/photo-houses.ts';
import { vocabularies } from './words/vocabularies.ts';
import type { LabelRole, Vocabulary } from './words/vocabulary.ts';

/** What a word or phrase can be, one bit each: a phrase often can be several things, the grammar decides by position. */
export const Is = {
  agency: 1 << 0,
  own: 1 << 1,
  outlet: 1 << 2,
  stock: 1 << 3,
  place: 1 << 4,
  label: 1 << 5,
  and: 1 << 6,
  with: 1 << 7,
  via: 1 << 8,
  for: 1 << 9,
  in: 1 << 10,
  toldTo: 1 << 11,
  tail: 1 << 12,
  staff: 1 << 13,
  agencies: 1 << 14,
  others: 1 << 15,
  status: 1 << 16,
  title: 1 << 17,
  titleWord: 1 << 18,
  honorific: 1 << 19,
  degree: 1 << 20,
  institution: 1 << 21,
  outletWord: 1 << 22,
  section: 1 << 23,
  furniture: 1 << 24,
  dateWord: 1 << 25,
  month: 1 << 26,
  article: 1 << 27,
  prose: 1 << 28,
  picture: 1 << 29,
} as const;

/** One meaning of one phrase. */
export interface Entry {
  readonly is: number;
  /** The languages of the vocabulary it comes from: preferred in strings of these. */
  readonly home?: readonly string[];
  /** Languages in which the phrase has this meaning; undefined: in every string. */
  readonly languages?: readonly string[];
  readonly role?: LabelRole | 'source';
  readonly agencyId?: string;
  /** Two agencies that share this name. */
  readonly rivals?: readonly string[];
  readonly outletId?: string;
  /** The exact spellings; set for codes of agencies, which are matched in their own letter case. */
  readonly spelling?: string;
  /** A code of at most four letters: in other letter case than its own it is believed in closed positions only. */
  readonly code?: boolean;
  /** An everyday word too. */
  readonly common?: boolean;
  /** The signs one of which must follow. */
  readonly closedBy?: string;
  /** Ends in an abbreviation dot. */
  readonly dot?: boolean;
  /** Number of written words, for telling "by" from "photographs by". */
  readonly words: number;
}

export interface Node {
  readonly next: Map<string, Node>;
  entries?: Entry[];
}

export function emptyNode(): Node {
  return { next: new Map() };
}

/** Signs that are part of a phrase; hyphens, apostrophes and dots are optional and skipped on both sides. */
const KEPT_SIGNS = new Set(['/', '=', '&', '+', '©', '·']);

/** Adds a phrase to a tree of folded tokens. */
export function addPhrase(root: Node, phrase: string, entry: Omit<Entry, 'words'>): void {
  const closing = /[:：/／=＝|｜丨︱-]\s*$/u.exec(phrase);
  const bare = closing === null || phrase.trim().length <= 1 ? phrase : phrase.slice(0, closing.index);
  const tokens = tokenise(bare).filter((token) => token.kind !== 'sign' || KEPT_SIGNS.has(token.key));
  if (tokens.length === 0) return;
  let node = root;
  for (const token of tokens) {
    let next = node.next.get(token.key);
    if (next === undefined) {
      next = emptyNode();
      node.next.set(token.key, next);
    }
    node = next;
  }
  node.entries ??= [];
  node.entries.push({
    ...entry,
    words: tokens.filter((token) => token.gap || token.script === 'han').length,
    ...(closing !== null && bare !== phrase ? { closedBy: closers(closing[0].trim(), entry.languages) } : {}),
    ...(/\.\s*$/.test(bare) ? { dot: true } : {}),
  });
}

/** East Asian and Arabic newsrooms write a slash, an equals sign or a bar where others write a colon. */
function closers(printed: string, languages: readonly string[] | undefined): string {
  const loose = languages?.some((language) => ['zh', 'ja', 'ko', 'ar', 'fa', 'ur'].includes(language)) ?? false;
  return loose ? ':/=|—-·' : `:${printed === '-' ? '-—' : ''}${printed === '/' ? '/' : ''}`;
}

const LISTS: readonly [keyof Vocabulary, number][] = [
  ['and', Is.and],
  ['with', Is.with],
  ['via', Is.via],
  ['for', Is.for],
  ['in', Is.in],
  ['toldTo', Is.toldTo],
  ['staff', Is.staff],
  ['agencies', Is.agencies],
  ['others', Is.others],
  ['status', Is.status],
  ['titles', Is.title],
  ['titleModifiers', Is.titleWord],
  ['honorifics', Is.honorific],
  ['degrees', Is.degree],
  ['institutions', Is.institution],
  ['outletWords', Is.outletWord],
  ['outlets', Is.outlet],
  ['sections', Is.section],
  ['furniture', Is.furniture],
  ['dateWords', Is.dateWord],
  ['months', Is.month],
  ['weekdays', Is.month],
  ['articles', Is.article],
  ['prose', Is.prose],
  ['pictureLabels', Is.picture],
];

const ARTICLE_AT_END = / (?:la|le|les|l'|l’|the|der|die|das|den|el|il|lo|a|o|os|as)$/;

/** "avec la" would take the article from "avec La Presse canadienne"; the grammar skips small articles itself. */
function withoutArticles(phrases: readonly string[]): string[] {
  return [...new Set(phrases.map((phrase) => phrase.replace(ARTICLE_AT_END, '')))];
}

/** Scripts whose sentence words are other languages' names: Arabic "على" (on) is Persian "علی" (Ali). */
const SHARED_SCRIPT = new Set(['ar', 'fa', 'ur', 'ps']);

function addVocabulary(root: Node, vocabulary: Vocabulary): void {
  const local = new Set(vocabulary.local ?? []);
  const home = vocabulary.languages;
  const scope = (phrase: string): { home: readonly string[]; languages?: readonly string[] } =>
    local.has(phrase) ? { home, languages: home } : { home };
  const shares = home.some((language) => SHARED_SCRIPT.has(language));
  for (const [name, is] of LISTS) {
    const listed = (vocabulary[name] as readonly string[] | undefined) ?? [];
    for (const phrase of is === Is.with ? withoutArticles(listed) : listed) {
      // Codes of broadcasters and papers are matched in capitals only: "abc" is somebody's initials.
      addPhrase(root, phrase, {
        is,
        ...scope(phrase),
        ...(is === Is.prose && shares ? { languages: home } : {}),
        ...(is === Is.outlet ? { spelling: phrase } : {}),
      });
    }
  }
  for (const [role, phrases] of Object.entries(vocabulary.labels ?? {})) {
    for (const phrase of withoutArticles(phrases))
      addPhrase(root, phrase, { is: Is.label, role: role as LabelRole, ...scope(phrase) });
  }
  for (const phrase of withoutArticles(vocabulary.sources ?? []))
    addPhrase(root, phrase, { is: Is.label, role: 'source', ...scope(phrase) });
  for (const phrase of vocabulary.contributed ?? []) addPhrase(root, phrase, { is: Is.tail, role: 'contributor' });
  for (const phrase of vocabulary.reported ?? []) addPhrase(root, phrase, { is: Is.tail, role: 'reporter' });
  for (const phrase of vocabulary.takenFrom ?? []) addPhrase(root, phrase, { is: Is.tail, role: 'source' });
}

let tree: Node | undefined;
const endings: string[] = [];

/** The tree of everything that is the same for every newsroom, built on first use (some tens of milliseconds). */
export function lexicon(): Node {
  if (tree !== undefined) return tree;
  const root = emptyNode();
  for (const vocabulary of vocabularies) {
    addVocabulary(root, vocabulary);
    endings.push(...(vocabulary.titleEndings ?? []));
  }
  for (const place of new Set(places)) addPhrase(root, place, { is: Is.place });
  for (const house of photoHouses) addPhrase(root, house, { is: Is.stock, spelling: house });
  addAgencies(root);
  tree = root;
  return root;
}

function addAgencies(root: Node): void {
  const owners = new Map<string, string[]>();
  for (const agency of agencies) {
    const names = new Set([...agency.aliases, ...Object.values(agency.native ?? {}).flat()]);
    for (const name of names) owners.set(name, [...(owners.get(name) ?? []), agency.id]);
  }
  const common = new Set(agencies.flatMap((agency) => agency.commonWords ?? []));
  for (const [name, ids] of owners) {
    const [agencyId, ...others] = ids;
    if (agencyId === undefined) continue;
    addPhrase(root, name, {
      is: Is.agency,
      agencyId,
      spelling: name,
      ...(name.replace(/[^\p{L}]/gu, '').length <= 4 ? { code: true } : {}),
      ...(others.length > 0 ? { rivals: ids } : {}),
      ...(common.has(name) ? { common: true } : {}),
    });
  }
}

/** Does the folded word end like a job title of its language ("…korrespondentin")? */
export function endsLikeTitle(key: string): boolean {
  return key.length > 8 && endings.some((ending) => key.endsWith(ending));
}

/** Is the whole text the name of a place of the gazetteer? */
export function isKnownPlace(text: string): boolean {
  let node: Node | undefined = lexicon();
  for (const token of tokenise(text)) {
    if (token.kind === 'sign') continue;
    node = node?.next.get(token.key);
  }
  return node?.entries?.some((entry) => (entry.is & Is.place) !== 0) ?? false;
}
