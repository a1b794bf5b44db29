import { type Item, is, some } from './items.ts';
import { Is } from './lexicon.ts';

const PAPER_STARTS = new Set([
  'the',
  'daily',
  'diario',
  'radio',
  'el',
  'le',
  'la',
  'il',
  'der',
  'die',
  'das',
  'het',
  'journal',
  'gazeta',
  'jornal',
  'tv',
  'new',
  'agence',
  'agencia',
  'agenzia',
  'صحيفه',
  'قناه',
  'روزنامه',
  'شبكه',
  'راديو',
  'موقع',
  'جريده',
  'ڈيلي',
  'روزنامه',
  'газета',
  'радио',
  'телеканал',
  'журнал',
]);

/** "The Daily …", "Radio …": begins as papers and broadcasters do. */
export function startsLikePaper(items: readonly Item[], from: number): boolean {
  const first = items[from];
  return (
    first !== undefined &&
    PAPER_STARTS.has(first.key) &&
    (is(items[from + 1], Is.outletWord) || (is(first, Is.outletWord) && first.key !== 'new'))
  );
}

/** Does a run of words read as the name of a paper or broadcaster? */
export function looksLikePaper(items: readonly Item[], from: number, to: number): boolean {
  const first = items[from];
  if (first === undefined || some(items, from, to, Is.prose)) return false;
  const marked = items.slice(from, to).some((item) => is(item, Is.outletWord) || endsLikePaper(item.key));
  if (marked && !items.slice(from, to).some((item) => item.shape === 'lower' && item.is === 0)) return true;
  return first.key === 'the' && first.shape !== 'lower';
}

const PAPER_ENDINGS = [
  'zeitung',
  'blatt',
  'nachrichten',
  'anzeiger',
  'rundschau',
  'tidning',
  'tidningen',
  'tidende',
  'avisen',
  'bladet',
  'posten',
  'kurier',
  'presse',
  'funk',
  'tagblatt',
  'nieuws',
  'krant',
  'lehti',
  'sanomat',
];

/** Names of papers by their ending: "Handwerksblatt", "Sächsische Zeitung". */
export function endsLikePaper(key: string): boolean {
  return key.length > 7 && PAPER_ENDINGS.some((ending) => key.endsWith(ending));
}
