import { linesOf, trimLine } from './body/text-paragraphs.ts';
import { wireTextBody } from './body/wire-text-body.ts';
import { settleLanguage } from './find-language.ts';
import { addConcept, addNote, addSourceId, type Reading, setText } from './item-fields.ts';
import { type ItemOutcome, readEach } from './read-each.ts';
import { UnreadableWire } from './unreadable.ts';
import { emptyWireItem, type WireItem } from './wire-item.ts';

/**
 * Reads telegraph frames (`ZCZC` … `NNNN`), as AAP's sources send them: one or many a file. The meaning of the letters
 * that begin header lines is not documented; those seen in practice are read, all others kept as notes (wire-formats,
 * section 14).
 */
export function readZczc(text: string, reading: Reading): ItemOutcome[] {
  const frames = text
    .split(/(?:^|[\r\n])[ \t]*ZCZC(?=[ \r\n#]|$)/)
    .map((frame) => withoutEndMark(frame.trimEnd()))
    .filter((frame) => /[\p{L}\p{N}]/u.test(frame));
  if (frames.length === 0) throw new UnreadableWire('no-content', 'The frame between ZCZC and NNNN is empty.');
  return readEach(frames, reading, (frame) => readFrame(frame, reading));
}

const withoutEndMark = (frame: string): string => (frame.endsWith('NNNN') ? frame.slice(0, -4).trimEnd() : frame);

function readFrame(frame: string, reading: Reading): WireItem {
  const item = emptyWireItem('zczc');
  // 0F and 19 (hexadecimal) steer the typesetting of racing tables.
  const lines = linesOf(frame.replace(/[\u000e-\u001f\u0000\u0004\u007f]/g, ''));
  addSourceId(item, 'frame', trimLine(lines.shift() ?? ''));
  let at = 0;
  for (; at < lines.length && at < 20; at++) {
    const line = trimLine(lines[at] ?? '');
    if (line !== '' && !readPrefixedLine(line, item)) break;
  }
  const rest = lines.slice(at).map((line) => line.replace(/(?:<!|=!|\.?=!|<)\s*$/, ''));
  while (rest.length > 0 && trimLine(rest.at(-1) ?? '') === '') rest.pop();
  const last = trimLine(rest.at(-1) ?? '');
  if (/^[A-Z]{2,6}(?: [A-Z]{2,12}){1,2}$/.test(last) && rest.length > 1) {
    setText(item, 'signoff', rest.pop());
    setText(item, 'provider', last.split(' ')[0]);
    item.remarks.push(`The closing line (“${last}”) was taken out of the text.`);
  }
  if (item.headline === undefined) takeFirstLine(rest, item);
  item.body = wireTextBody(rest);
  if (item.body === '' && item.headline === undefined)
    throw new UnreadableWire('no-content', 'The frame between ZCZC and NNNN holds no text.');
  settleLanguage(item, undefined, reading.source);
  return item;
}

/** `#` slug, `$` headline, `:` place or meeting, `&` user, `*` subject code, `@` state, `%` class, "YY TDR" routing. */
function readPrefixedLine(line: string, item: WireItem): boolean {
  const value = line.slice(1).trim();
  switch (line[0]) {
    case '#':
      setText(item, 'slugline', value);
      return true;
    case '$':
      setText(item, 'headline', value);
      return true;
    case ':':
      if (/^\(.*\)$/.test(value)) setText(item, 'dateline', value.slice(1, -1));
      else addNote(item, 'line :', value);
      return true;
    case '&':
      addSourceId(item, 'user', value);
      return true;
    case '*':
      if (!/^\d{8}$/.test(value)) return false;
      addConcept(item.subjects, { scheme: 'iptc-subject-code', code: value });
      return true;
    case '@':
      item.places.push({ role: 'subject', name: value });
      return true;
    case '%':
      addSourceId(item, 'class', value);
      return true;
    default:
      if (!/^YY [A-Z]{2,4}$/.test(line)) return false;
      addSourceId(item, 'routing', line);
      return true;
  }
}

/** Tables without a headline line begin with what they are about. */
function takeFirstLine(lines: string[], item: WireItem): void {
  if (item.slugline !== undefined) {
    setText(item, 'headline', item.slugline);
    return;
  }
  const at = lines.findIndex((line) => trimLine(line) !== '');
  if (at < 0 || trimLine(lines[at] ?? '').length > 160) return;
  setText(item, 'headline', trimLine(lines[at] ?? ''));
  lines.splice(at, 1);
}
