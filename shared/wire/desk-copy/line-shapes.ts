import { beginsLikeByline } from '../words/byline-words.ts';
import { namesAgency, speaksOfPhoto } from '../words/credit-words.ts';

/**
 * What a line of desk copy is, told by its shape: length, how it ends, letter case, brackets. Words only help where
 * shapes are alike. All of it holds for scripts without capitals and without spaces as well.
 */

/** Letters of scripts that put no spaces between words: a line says more in fewer characters. */
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/g;

/** Longer lines are running text whatever they hold: no pattern is tried on them. */
const LONGEST_SHAPE = 2_000;

/** Length of a line as if it were in Latin letters. */
export function widthOf(line: string): number {
  if (line.length > LONGEST_SHAPE) return line.length;
  return line.length + (line.match(DENSE)?.length ?? 0) * 1.5;
}

export function wordCount(line: string): number {
  if (line.length > LONGEST_SHAPE) return LONGEST_SHAPE;
  return line.split(/\s+/).filter(Boolean).length + Math.floor((line.match(DENSE)?.length ?? 0) / 3);
}

/** Ends as a statement does, closing quotes and brackets included. Question marks do not count: headlines have them, too. */
export function endsStatement(line: string): boolean {
  return /[.。।۔…!！](?:["”“»’'」』)\]）]|\s)*$/u.test(line.slice(-40));
}

export function endsQuestion(line: string): boolean {
  return /[?？؟](?:["”“»’'」』)\]）]|\s)*$/u.test(line.slice(-40));
}

/** A paragraph of running text: it ends a statement, or is too long to be anything else. */
export function isProse(line: string): boolean {
  const width = widthOf(line);
  return width > 170 || (width > 35 && (endsStatement(line) || (endsQuestion(line) && width > 90)));
}

/** "BEIRUT -- Senior officials …", "BERLIN (dpa) - …", "بيروت (أ ف ب) – …": a place, maybe a bracket, a dash, then text. */
export function opensWithDateline(copy: string): boolean {
  const line = copy.slice(0, 200);
  const match = /^(.{2,90}?)\s*(--|[—–]|\s-|_|\u2015)\s+\S/su.exec(line);
  const head = match?.[1] ?? '';
  if (match === null || /[.!?؟…"“”«»](?:\s|$)/u.test(head.replace(/\b\p{L}{1,5}\./gu, ''))) return false;
  if (/[([（][^)\]）]{2,40}[)\]）]$/u.test(head)) return true;
  const firstWord = head.split(/[\s,،]/u)[0] ?? '';
  const cased = firstWord.toLowerCase() !== firstWord.toUpperCase();
  return cased ? firstWord.length > 1 && firstWord === firstWord.toUpperCase() : match[2] !== ' -' && head.length <= 30;
}

/** A line that is only a dateline: "BEIRUT, October 25 (AFP) -". */
export function isDatelineAlone(line: string): boolean {
  return /(?:--|[—–-])$/.test(line) && line.length <= 90 && opensWithDateline(`${line} x`);
}

export interface BylineContext {
  /** Names of own outlets. */
  readonly outletNames: readonly string[];
  /** Whether running text follows, maybe after a date or a second line of the byline. */
  readonly beforeText: boolean;
  /** Whether the very next line is running text. */
  readonly directlyBefore: boolean;
  /** How many lines of head matter come before. */
  readonly position: number;
  /** Whether a line further down is a byline beyond doubt: then nothing above it is one by its look alone. */
  readonly surerBelow: boolean;
}

/** A byline beyond doubt: it ends in the bar of page templates, or begins like one and names a party. */
export function isSureByline(line: string, outletNames: readonly string[]): boolean {
  if (widthOf(line) > 160 || isProse(line)) return false;
  if (/[|｜│]\s*$/.test(line)) return true;
  return beginsLikeByline(line) && wordCount(line) <= 14 && namesParty(line, { outletNames });
}

/** Whether a line of the head is a byline. */
export function isByline(line: string, context: BylineContext): boolean {
  const width = widthOf(line);
  const words = wordCount(line);
  if (context.position === 0 || width > 160) return false;
  if (isSureByline(line, context.outletNames)) return true;
  if (context.surerBelow) return false;
  const unfinished = !endsStatement(line) || /\p{Lu}\.$/u.test(line);
  if (!unfinished || endsQuestion(line)) return false;
  if (beginsLikeByline(line))
    return words <= (context.beforeText ? 22 : 12) && (context.beforeText || namesParty(line, context));
  if (!context.beforeText || words > 12) return false;
  if (namesParty(line, context) && words <= 9) return true;
  return (
    context.directlyBefore &&
    looksLikeName(line) &&
    (context.position >= 2 ? words <= 6 : words <= (BY_PLACE.test(line) ? 10 : 3))
  );
}

/** Names an own outlet or an agency. */
export function namesParty(line: string, context: Pick<BylineContext, 'outletNames'>): boolean {
  const folded = line.toLowerCase();
  return namesAgency(line) || context.outletNames.some((name) => name !== '' && folded.includes(name.toLowerCase()));
}

/** "Ali Rezaei in Marrow Bay": a name that says where it writes from. */
const BY_PLACE = /\s(?:in|at|à|en|aus|из|في|در)\s/u;

/** Two to six words that could be a person's name: capitals where the script has them, no digits, no verbs to be seen. */
function looksLikeName(line: string): boolean {
  if (/[\p{N}:;!?؟،,"“”«»]/u.test(line)) return false;
  const words = line.split(/\s+/);
  const cased = line.toLowerCase() !== line.toUpperCase();
  if (!cased) return words.length >= 2 || widthOf(line) <= 15;
  if (line === line.toUpperCase()) return false;
  return (
    words.length >= 2 &&
    words.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        /^(?:and|y|und|et|e|og|och|и|de|da|di|del|von|van|der|al-?|bin|el|in|at|for|with|à|en|aus|из|в)$/iu.test(word),
    )
  );
}

/** The caption and credit of a line that ends in a credit: "… on February 16. [Anwar Amro/AFP]", "… (Photo by X / AFP)". */
export function captionOf(line: string, inHead: boolean): { caption: string; creditLine: string } | undefined {
  if (line.length > LONGEST_SHAPE || !/[)）\]］】]\s*[.。]?$/.test(line.slice(-6))) return undefined;
  const square = /^(.*\S)\s*[[［【]\s*([^[\]［］【】]{2,120}?)\s*[\]］】]\s*[.。]?$/su.exec(line);
  if (square !== null) {
    const [, caption = '', creditLine = ''] = square;
    if (inHead ? isCredit(creditLine) || wordCount(creditLine) <= 8 : isCredit(creditLine))
      return { caption, creditLine };
    return undefined;
  }
  const round = /^(.*\S)\s*[(（]\s*([^()（）]{2,120}?)\s*[)）]\s*[.。]?$/su.exec(line);
  if (round === null) return undefined;
  const [, caption = '', creditLine = ''] = round;
  const photo = speaksOfPhoto(creditLine) || /^©/.test(creditLine);
  const pair = /\S\s?[/／]\s?\S/.test(creditLine) && wordCount(creditLine) <= 8 && !/\d/.test(creditLine);
  return photo || (inHead && (pair || isCredit(creditLine)) && !opensWithDateline(line))
    ? { caption, creditLine }
    : undefined;
}

/** Whether the text in brackets is a picture credit. */
function isCredit(text: string): boolean {
  if (endsStatement(text) && !/\p{Lu}\.$/u.test(text)) return false;
  return /[/／]|^©/.test(text) || namesAgency(text) || speaksOfPhoto(text);
}

/** A subheading: a short line that ends no sentence. Where it stands decides the rest. */
export function looksLikeSubhead(line: string): boolean {
  if (line.length > 200 || widthOf(line) > 100 || wordCount(line) > 14) return false;
  if (/[.,;:،؛。、…!！：]$/u.test(line) || !/\p{L}/u.test(line)) return false;
  if (/^[-–—*•·(]/u.test(line)) return false;
  return !endsQuestion(line) || widthOf(line) <= 70;
}

/** Bullets; a hyphen only counts when several lines in a row have one. */
export function bulletText(line: string): string | undefined {
  if (!/^[•‣▪●◦∙·*]/.test(line)) return undefined;
  return /^[•‣▪●◦∙·*]\s*(\S.*)$/su.exec(line)?.[1];
}
