import { foldText } from './fold-text.ts';
import { DESK_ORDERS, type DeskOrder } from './words/desk-orders.ts';

/** An order to the desk found in a note. */
export interface FoundOrder {
  readonly means: DeskOrder['means'];
  readonly printed: string;
}

/** The desk speaking to itself, before its orders. */
const PREFIX =
  /^[\s*#=+_•|>«»"“”'.!~–—:;,([{<-]*(?:(?:eds|editors?'? note|editors?|note to editors?|attention editors?|attention|achtung(?: redaktionen)?|hinweis|avis|aviso|note|advisory|nota|примечание для редакторов|вниманию редакции|تنويه للمحررين|تنويه|ملاحظه)[\s:!,.–—-]+){0,3}/u;

const LONGEST = 20_000;

const ORDERS = DESK_ORDERS.map(({ means, at, pattern }) => ({
  means,
  at,
  pattern: new RegExp(at === 'sentence' ? `^(?:${pattern})` : `(?<![\\p{L}\\p{N}])(?:${pattern})`, 'u'),
}));

/**
 * Orders in a note, sentence by sentence. Their object is the copy ("kill this story", "Bitte nicht verwenden"), so a
 * note that tells what is new in the story ("UPDATES: police kill two") holds none but its own kind.
 * @param text the note as sent; at most 20,000 characters are read
 * @param addressed false for copy that does not speak to the desk: only what can be said of nothing but the copy counts
 */
export function readOrders(text: string, addressed = true): FoundOrder[] {
  const found: FoundOrder[] = [];
  for (const sentence of sentencesOf(text.slice(0, LONGEST))) {
    const folded = foldText(sentence).replace(PREFIX, '').slice(0, 400);
    for (const { means, at, pattern } of ORDERS) {
      if (!addressed && at !== 'copy') continue;
      if (!pattern.test(folded) || found.some((order) => order.means === means)) continue;
      found.push({ means, printed: sentence });
    }
  }
  return found;
}

/** Sentences and lines; "Jan. 3" does not end one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\r?\n|(?<=[^\s\d.]{3}[.!?;])\s+|(?<=[。！？؟])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .slice(0, 300);
}
