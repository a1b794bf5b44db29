import { type Block, visibleText } from '../story/xhtml.ts';
import type { WireItem } from '../wire/wire-item.ts';
import { foldText } from './fold-text.ts';
import { firstBlock } from './top-of-copy.ts';

/**
 * Words in which an agency tells the public what it corrected, in a bracket above the story: Reuters "(In Jan. 3 story,
 * corrects …)", "(Corrects …)", "(This March 2 story corrects …)". Reuters prints them on its own site. For folded text.
 */
const LEADING_NOTE =
  /^[([][^a-z]{0,3}(?:(?:in|this) [^()]{0,60}?(?:story|report|item|article),? (?:has been )?(?:corrected|corrects|clarifies|fixes|removes|deletes|adds)|(?:corrects|corrected|correcting|correction:|clarifies|refiles|fixes|removes|deletes extraneous|berichtigung:|berichtigt|korrektur:|corrige|correction :|rectifie|corrected version|corregge|correggere)\b)/u;

/** dpa's marker line "(Berichtigung: …)" and its notes of that role, STT's public note: words for the public. */
const PUBLIC_MARKER = /^\(?(?:berichtigung|korrektur|correction|corrección|corrigendum)\s*:\s*(.{3,}?)\)?$/isu;
const PUBLIC_ROLE = /(?:^|:)(?:correctionshort|correction|correctionnote)$|^sttnote:public$/i;

/**
 * What was corrected, in words meant for the public; undefined when nothing says so. AFP's advisory lines and AP's
 * "Eds:" lines are orders to the desk ("Do not distribute this information to news consumers") and never count.
 * @returns plain text without the bracket around it
 */
export function correctionNoteOf(item: WireItem): string | undefined {
  const first = firstBlock(item);
  if (first !== undefined && isCorrectionNote(first)) return withoutBracket(visibleText(first.outer));
  // Readers of plain copy keep such a line above the dateline as a note.
  const above = item.notes.find(({ text }) => isBracketedNote(text));
  if (above !== undefined) return withoutBracket(above.text);
  const marker = [...item.headlines, ...item.notes]
    .filter(({ role }) => role === 'marker')
    .flatMap(({ text }) => PUBLIC_MARKER.exec(text.trim())?.[1] ?? [])[0];
  if (marker !== undefined) return tidy(marker);
  if (!item.signals.includes('correction')) return undefined;
  const notes = item.notes.filter(({ role }) => PUBLIC_ROLE.test(role));
  const short = notes.find(({ role }) => /correctionshort$/i.test(role)) ?? notes[0];
  return short === undefined ? undefined : tidy(short.text);
}

/** Whether a block above the story is such a note and nothing else. */
export function isCorrectionNote(block: Block): boolean {
  return isBracketedNote(visibleText(block.outer));
}

function isBracketedNote(text: string): boolean {
  return text.length <= 1000 && /[)\]]\s*$/.test(text) && LEADING_NOTE.test(foldText(text));
}

/** The words inside the bracket around a note, on one line. */
export function withoutBracket(text: string): string {
  return tidy(text.replace(/^\s*[([]+/, '').replace(/[)\]]+\s*$/, ''));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
