import type { CreditRole } from '../../story/credit.ts';

/** One role, or two for labels like "Text & Fotos:". */
export type LabelRole = CreditRole | 'author+photographer' | 'photographer+producer';

/**
 * The words of one language family that open, join and close a credit. Phrases are matched whole word, longest first,
 * with case, accents, hamza forms and ZWNJ folded; hyphens, apostrophes and the dots of abbreviations are optional.
 */
export interface Vocabulary {
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** Open a scope: what follows has the role. A trailing ':' means: only with a colon, slash or dash after it. */
  readonly labels?: Partial<Record<LabelRole, readonly string[]>>;
  /** Labels of a picture credit that leave the role to the kind of party (person: photographer, body: provider). */
  readonly pictureLabels?: readonly string[];
  /** Join equals. */
  readonly and?: readonly string[];
  /** Open a group of contributors that runs to the end or the next label. */
  readonly with?: readonly string[];
  /** Where the text comes from, without claiming authorship: "Quelle:", "Theo". */
  readonly sources?: readonly string[];
  readonly via?: readonly string[];
  /** Before the body somebody writes or photographs for: "for", "Special to". */
  readonly for?: readonly string[];
  readonly in?: readonly string[];
  /** "X, as told to Y". */
  readonly toldTo?: readonly string[];
  /** After the names: "… contributed to this report". */
  readonly contributed?: readonly string[];
  /** After the names: "… reported from". */
  readonly reported?: readonly string[];
  /** Said of automatic takeover: "übernommen", names the source before it. */
  readonly takenFrom?: readonly string[];
  /** Collectives of the house. */
  readonly staff?: readonly string[];
  /** Collectives of agencies. */
  readonly agencies?: readonly string[];
  /** "and others". */
  readonly others?: readonly string[];
  /** Archive, handout, stringer: no credit. */
  readonly status?: readonly string[];
  /** The noun of a job title. */
  readonly titles?: readonly string[];
  /** Words that stand before or after the noun in a title and are not names. */
  readonly titleModifiers?: readonly string[];
  /** Word endings that make a title: "…korrespondentin". */
  readonly titleEndings?: readonly string[];
  /** Before a name: "Dr.", "د.". */
  readonly honorifics?: readonly string[];
  /** After a name and a comma: "PhD". */
  readonly degrees?: readonly string[];
  /** Makes the words around it the name of a body: "Ministry". */
  readonly institutions?: readonly string[];
  /** Makes the words around it the name of a publisher or broadcaster: "Times". */
  readonly outletWords?: readonly string[];
  /** Outlets known by a name that no shape gives away. */
  readonly outlets?: readonly string[];
  /** Page sections printed before a credit. */
  readonly sections?: readonly string[];
  /** Opens furniture: "Published". */
  readonly furniture?: readonly string[];
  /** Belongs to a date or time next to it. */
  readonly dateWords?: readonly string[];
  readonly months?: readonly string[];
  readonly weekdays?: readonly string[];
  /** Articles and prepositions skipped between a label and a name: "der", "d'". */
  readonly articles?: readonly string[];
  /** Occur in sentences, not in credits. */
  readonly prose?: readonly string[];
  /** Phrases of the lists above that are common words elsewhere: valid only in strings of `languages`. */
  readonly local?: readonly string[];
}

/** A list of phrases written out as running text, separated by semicolons. */
export function list(text: TemplateStringsArray): string[] {
  return text
    .join('')
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
