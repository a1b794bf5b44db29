import { trimLine } from '../body/text-paragraphs.ts';
import { addHeadline, addNote, addSignal, setText } from '../item-fields.ts';
import { UnreadableWire } from '../unreadable.ts';
import type { WireItem } from '../wire-item.ts';

/** dpa's last line: author, desk and editor in initials ("dpa grj rmo", "dpa kre/su yysw a3 lün mda"). */
const CLOSING_LINE = /^dpa(?: [\p{L}\d/]+){1,8}$/u;

/** Where dpa's notebook begins ("# Notizblock", "# Notebook", in any language); from here on nothing is for the public. */
const NOTEBOOK = /^# \S|^(?:The following information is )?not (?:intended )?for publication\b/i;

/**
 * Takes what is not for the public out of the lines of a text: the notebook to its end and the closing line.
 * @returns the lines that are left
 */
export function withoutPrivateLines(lines: readonly string[], item: WireItem): string[] {
  const kept = [...lines];
  dropBlankEnd(kept);
  takeClosingLine(kept, item);
  const start = kept.findIndex((line) => NOTEBOOK.test(trimLine(line)));
  if (start < 0) return kept;
  const notebook = kept.splice(start);
  while (/^[*\s_-]*$/.test(kept.at(-1) ?? 'x')) kept.pop();
  addNote(item, 'notepad', notebook.map(trimLine).join('\n'));
  takeClosingLine(kept, item);
  return kept;
}

function dropBlankEnd(lines: string[]): void {
  while (lines.length > 0 && trimLine(lines.at(-1) ?? '') === '') lines.pop();
}

function takeClosingLine(lines: string[], item: WireItem): void {
  dropBlankEnd(lines);
  const last = trimLine(lines.at(-1) ?? '');
  // Kyodo ends "==Kyodo", AAP "AAP RTV" or "AAP RESULTS".
  if (!CLOSING_LINE.test(last) && !/^==\p{L}+$|^AAP(?: [A-Z]{2,12}){1,2}$/u.test(last)) return;
  setText(item, 'signoff', last);
  item.remarks.push(`The desk's closing line (“${last}”) was taken out of the text.`);
  lines.pop();
  dropBlankEnd(lines);
}

/** Marker lines that stand before the headline: "2ND LEAD", "(Eil)", "(Berichtigung: …)". */
export function isMarkerLine(line: string): boolean {
  if (/^\(.*\)$/.test(line)) return true;
  return (
    /^(?:EXTRA|REFILE|REPEAT|UPDATE|CORRECTION|URGENT|FLASH|ALERT|KILL(?:\W+KILL)*|HOLD(?:\W+HOLD)*|EMBARGO\w*|KORREKTUR|BERICHTIGUNG|EIL|BLITZ)\b.{0,60}$/.test(
      line,
    ) || /^\d?\d?(?:ST|ND|RD|TH)?\s?(?:LEAD|NET|URGENT|ROUNDUP|UPDATE|TAKE|ADD)\b.{0,20}$/.test(line)
  );
}

/**
 * Keeps a marker line for the desk, and what dpa's format defines about it: LEAD and NET replace an earlier message,
 * Berichtigung and REFILE correct it.
 * @throws UnreadableWire `not-a-story` for schedules and mastheads
 */
export function readMarkerLine(line: string, item: WireItem): void {
  addHeadline(item, 'marker', line);
  if (/^\((?:Achtung|Vorschau)\b/i.test(line) && /Planungshinweis|Vorschau|^\(Achtung\)$/i.test(line))
    throw new UnreadableWire(
      'not-a-story',
      `This is a notice for newsrooms (“${line}”), not a story; there is nothing to publish.`,
    );
  if (/^\(?(?:Berichtigung|Korrektur|Correction|REFILE)/i.test(line)) addSignal(item, 'correction');
  else if (/\b(?:LEAD|NET|UPDATE)\b|^\(?Aktualisierung/i.test(line)) addSignal(item, 'update');
  else if (/^\(?(?:Wiederholung|REPEAT)/i.test(line)) addSignal(item, 'repeat');
  if (/^\(?(?:Eil|Blitz|FLASH|URGENT)\b/i.test(line)) addSignal(item, 'alert');
}
