import { foldSlice } from './fold.ts';
import { isLower, isUpper } from './letter-case.ts';
import { Is, lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * Templates lose element boundaries: "Ramsey KhalifehPublished", "byBy JAMES", "JANE DOEAP Business Writer". A word is
 * cut at a change of letter case where the part after the cut (or the part before it) is a word that stands at such
 * boundaries: furniture, a label, a title, an article, an agency.
 */
const AFTER = Is.furniture | Is.label | Is.title | Is.agency;
const HEADS = new Set(['by', 'byby', 'von', 'par', 'por', 'door', 'av', 'oleh', 'di']);
const ARTICLES = new Set(['the']);

/** Returns the tokens with glued words cut in two. Linear; most strings have none and come back as they are. */
export function separateGlued(text: string, tokens: Token[]): Token[] {
  let out: Token[] | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const cuts = token.kind === 'word' && token.script === 'latin' ? cutsOf(text, token, tokens[index + 1]) : NONE;
    if (cuts.length === 0) {
      out?.push(token);
      continue;
    }
    out ??= tokens.slice(0, index);
    let start = token.start;
    for (const cut of [...cuts, token.end]) {
      out.push({
        ...token,
        start,
        end: cut,
        key: foldSlice(text, start, cut),
        gap: start === token.start && token.gap,
      });
      start = cut;
    }
  }
  return out ?? tokens;
}

const NONE: readonly number[] = [];

function cutsOf(text: string, token: Token, next: Token | undefined): readonly number[] {
  if (token.end - token.start > 60 || !hasInnerCapital(text, token)) return NONE;
  // "APAnews" is a name of its own, not AP and something glued to it.
  if (lexicon().next.get(token.key)?.entries !== undefined) return NONE;
  const cuts: number[] = [];
  let start = token.start;
  for (let at = token.start + 1; at < token.end; at++) {
    const before = text.charAt(at - 1);
    const here = text.charAt(at);
    if (!isUpper(here)) continue;
    if (isLower(before) && (boundary(text, start, at, token.end) || knownHead(text, start, at))) {
      cuts.push(at);
      start = at;
    } else if (isUpper(before) && at + 1 < token.end && isLower(text.charAt(at + 1)) && isCode(text.slice(start, at))) {
      cuts.push(at);
      start = at;
    }
  }
  if (cuts.length === 0 && next !== undefined) {
    const hidden = codeBeforeTitle(text, token, next);
    if (hidden !== undefined) cuts.push(hidden);
  }
  return cuts;
}

function hasInnerCapital(text: string, token: Token): boolean {
  for (let at = token.start + 1; at < token.end; at++) if (isUpper(text.charAt(at))) return true;
  return false;
}

/** "KhalifehPublished", "BardyThe": what follows the change of case stands at boundaries. */
function boundary(text: string, start: number, at: number, end: number): boolean {
  if (at - start < 2) return false;
  let stop = at + 1;
  while (stop < end && !(isUpper(text.charAt(stop)) && isLower(text.charAt(stop - 1)))) stop++;
  const key = foldSlice(text, at, stop);
  if (ARTICLES.has(key)) return true;
  if (key.length < 3) return key === 'by' || key === 'ap';
  const node = lexicon().next.get(key);
  if (node === undefined) return false;
  if (
    node.entries?.some(
      (entry) =>
        (entry.is & AFTER) !== 0 &&
        entry.languages === undefined &&
        entry.closedBy === undefined &&
        entry.common !== true,
    )
  )
    return true;
  return key === 'news' || key === 'staff' || key === 'political' || key === 'business' || key === 'senior';
}

/** "ByJane", "byBy", "ReporterJohn": what stands before the change of case ends something. */
function knownHead(text: string, start: number, at: number): boolean {
  const key = foldSlice(text, start, at);
  if (HEADS.has(key)) return true;
  return (
    key.length > 5 &&
    (lexicon()
      .next.get(key)
      ?.entries?.some((entry) => entry.is === Is.title && entry.languages === undefined) ??
      false)
  );
}

function isCode(printed: string): boolean {
  return (
    printed.length >= 2 &&
    (lexicon()
      .next.get(printed.toLowerCase())
      ?.entries?.some((entry) => entry.spelling === printed && entry.agencyId !== undefined && entry.common !== true) ??
      false)
  );
}

/** "DOEAP Business Writer": a name in capitals, the code of an agency, a title. */
function codeBeforeTitle(text: string, token: Token, next: Token): number | undefined {
  const printed = text.slice(token.start, token.end);
  if (printed.length < 5 || printed !== printed.toUpperCase()) return undefined;
  const title =
    lexicon()
      .next.get(next.key)
      ?.entries?.some((entry) => (entry.is & (Is.title | Is.titleWord)) !== 0) ?? false;
  if (!title) return undefined;
  for (const size of [3, 2])
    if (isCode(printed.slice(-size)) && lexicon().next.get(token.key) === undefined) return token.end - size;
  return undefined;
}
