import { fold } from './fold.ts';
import { addPhrase, emptyNode, Is, type Node } from './lexicon.ts';
import { tokenise } from './tokens.ts';

/** An outlet of the newsroom's own family, with every name it goes by: all languages, short names, initials, domains. */
export interface OutletProfile {
  readonly id: string;
  readonly names: readonly string[];
  readonly relation: 'own' | 'sister';
  /** House order of "place - agency" lines; Saudi houses differ. Without it the place is the part that is one. */
  readonly placeFirst?: boolean;
}

/** Whose copy is read. Build it once per newsroom with {@link prepareContext}. */
export interface AttributionContext {
  readonly outlets: readonly OutletProfile[];
  /** Agency configured for the source the copy came from. */
  readonly sourceAgencyId?: string;
}

/** A context with its lookups compiled. */
export interface PreparedContext extends AttributionContext {
  readonly tree: Node;
  /** Folded initials and squeezed names, for codes and domains: `toi`, `timesofisrael`. */
  readonly codes: ReadonlyMap<string, OutletProfile>;
  /** Folded single-script names, for "letters in order" codes (Finanzmarktwelt: FMW). */
  readonly squeezed: readonly { readonly letters: string; readonly outlet: OutletProfile }[];
}

const ARTICLES = new Set([
  'the',
  'le',
  'la',
  'les',
  'l',
  'der',
  'die',
  'das',
  'el',
  'los',
  'las',
  'il',
  'lo',
  'gli',
  'i',
  'o',
  'a',
  'os',
  'as',
  'de',
  'het',
  'a',
  'az',
]);
const SMALL = new Set([
  'of',
  'and',
  'de',
  'du',
  'des',
  'der',
  'die',
  'und',
  'the',
  'y',
  'e',
  'la',
  'le',
  'di',
  'da',
  'do',
  '&',
  'et',
  'in',
]);

const prepared = new WeakMap<AttributionContext, PreparedContext>();

/** Compiles the lookups of a context. The same context object is compiled once. */
export function prepareContext(context: AttributionContext): PreparedContext {
  const known = prepared.get(context);
  if (known !== undefined) return known;
  const tree = emptyNode();
  const codes = new Map<string, OutletProfile>();
  const squeezed: { letters: string; outlet: OutletProfile }[] = [];
  for (const outlet of context.outlets) {
    for (const name of outlet.names) {
      for (const form of formsOf(name)) addPhrase(tree, form, { is: Is.own, outletId: outlet.id });
      const words = wordsOf(name);
      const letters = words.map((word) => word.key).join('');
      if (letters.length >= 2) codes.set(letters, outlet);
      for (const code of initialsOf(words.map((word) => word.key))) if (!codes.has(code)) codes.set(code, outlet);
      if (/^[a-z]{6,}$/.test(letters)) squeezed.push({ letters, outlet });
    }
  }
  const out: PreparedContext = { ...context, tree, codes, squeezed };
  prepared.set(context, out);
  prepared.set(out, out);
  return out;
}

function wordsOf(name: string): { key: string; start: number }[] {
  return tokenise(name.replace(/\s*\([^)]*\)\s*$/, ''))
    .filter((token) => token.kind !== 'sign')
    .map((token) => ({ key: token.key, start: token.start }));
}

/** "The San Francisco Standard": whole, without article, without a bracket, article and last word. */
function formsOf(name: string): string[] {
  const forms = new Set([name]);
  const bare = name.replace(/\s*\([^)]*\)\s*$/, '').trim();
  if (bare !== '') forms.add(bare);
  const words = bare.split(/\s+/);
  const [first = ''] = words;
  if (words.length > 1 && ARTICLES.has(fold(first))) {
    forms.add(words.slice(1).join(' '));
    if (words.length > 2) forms.add(`${first} ${words.at(-1)}`);
  } else if (words.length > 1 && /^[A-Z]/.test(bare)) {
    forms.add(`The ${bare}`);
    forms.add(`The ${words.at(-1)}`);
  }
  const withoutDomain = /^([\p{L}\d-]{3,})\.[a-z]{2,4}$/iu.exec(bare);
  if (withoutDomain?.[1] !== undefined) forms.add(withoutDomain[1]);
  return [...forms];
}

function initialsOf(words: readonly string[]): string[] {
  if (words.length < 2) return [];
  const all = words.map((word) => word.charAt(0)).join('');
  const main = words
    .filter((word) => !SMALL.has(word) && !ARTICLES.has(word))
    .map((word) => word.charAt(0))
    .join('');
  const lessArticle = ARTICLES.has(words[0] ?? '') ? all.slice(1) : all;
  return [...new Set([all, lessArticle, main])].filter((code) => code.length >= 2);
}

/**
 * The own outlet that a short code or a domain stands for: initials (TOI), the squeezed name (SvD), the domain's
 * label (sudinfo of sudinfo.be), or, for capitals only, letters that occur in order in the name (FMW).
 */
export function outletByCode(context: PreparedContext, printed: string): OutletProfile | undefined {
  const key = fold(printed)
    .replace(/^www\./, '')
    .replace(/[^\p{L}\p{N}.]/gu, '');
  const direct = context.codes.get(key);
  if (direct !== undefined) return direct;
  const label = key.includes('.') ? key.slice(0, key.indexOf('.')) : undefined;
  if (label !== undefined && label.length > 1)
    return context.codes.get(label) ?? context.codes.get(key.replaceAll('.', ''));
  if (!/^[A-Z]{3,4}$/.test(printed)) return undefined;
  return context.squeezed.find(({ letters }) => letters.startsWith(key.charAt(0)) && inOrder(key, letters))?.outlet;
}

function inOrder(code: string, letters: string): boolean {
  let at = 0;
  for (const letter of code) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
