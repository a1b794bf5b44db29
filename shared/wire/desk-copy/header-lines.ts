import type { TextParagraph } from '../body/text-paragraphs.ts';
import {
  addByline,
  addKeyword,
  addNote,
  addStatusField,
  addUsageTerms,
  type Reading,
  setText,
  urgencyOf,
} from '../item-fields.ts';
import type { WireItem } from '../wire-item.ts';
import { readTime, withWesternDigits } from '../wire-time.ts';
import { type HeaderField, type HeaderLine, headerLine } from '../words/header-labels.ts';
import { isProse } from './line-shapes.ts';

/** What the typed header came to. */
export interface ReadHeader {
  readonly rest: readonly TextParagraph[];
  readonly found: ReadonlySet<HeaderField>;
  /** Language as typed. */
  readonly language: string | undefined;
}

/**
 * Reads typed header lines ("Headline: …", "Embargo: …") at the top of the copy. They count as a header when one is
 * plainly meant (two known labels, or one that only headers have); a label of its own kind in between is kept as a note.
 */
export function readHeaderLines(lines: readonly TextParagraph[], item: WireItem, reading: Reading): ReadHeader {
  const found = new Set<HeaderField>();
  const header: HeaderLine[] = [];
  let at = 0;
  for (; at < lines.length && header.length < 40; at++) {
    const line = lines[at];
    const parsed = line === undefined ? undefined : headerLine(line.text);
    if (line === undefined || parsed === undefined) break;
    if (parsed.field === undefined && (header.length === 0 || line.blankLinesBefore > 0 || parsed.value.length > 200))
      break;
    header.push(parsed);
    if (parsed.field === 'body') {
      at += 1;
      break;
    }
  }
  const known = header.filter((line) => line.field !== undefined);
  // One weak label is a header where it opens the copy and no running text follows at once ("Source: Example Ltd").
  const opening =
    known.length === 1 &&
    header.length === 1 &&
    (known[0]?.value.length ?? 0) <= 80 &&
    !isProse(lines[at]?.text ?? '') &&
    lines.length > 3;
  if (known.length < 2 && !opening && !known.some((line) => line.strong))
    return { rest: lines, found, language: undefined };
  let language: string | undefined;
  let rest = lines.slice(at);
  // The embargo first: a status "embargoed" says less when its time is known.
  const ordered = [...header].sort((one, other) => Number(other.field === 'embargo') - Number(one.field === 'embargo'));
  for (const { field, label, value } of ordered) {
    if (field === 'body') {
      found.add('body');
      if (value !== '') rest = [{ text: value, lines: [value], blankLinesBefore: 1 }, ...rest];
      continue;
    }
    if (value === '') continue;
    if (field === 'language') language = value;
    if (field === undefined) addNote(item, label, value);
    else {
      found.add(field);
      fill(field, value, item, reading);
    }
  }
  return { rest, found, language };
}

function fill(field: HeaderField, value: string, item: WireItem, reading: Reading): void {
  switch (field) {
    case 'headline':
    case 'deck':
    case 'slugline':
    case 'creditLine':
    case 'dateline':
    case 'itemId':
    case 'section':
    case 'copyright':
      setText(item, field, value);
      if (field === 'itemId') item.sourceIds.ID = value;
      return;
    case 'version':
      setText(item, 'version', withWesternDigits(value));
      item.sourceIds.Version = value;
      return;
    case 'byline': {
      addByline(item, value);
      return;
    }
    case 'embargo':
      item.embargo.push({ where: 'Embargo line', time: readTime(value, reading.source.timeZone) });
      return;
    case 'status': {
      addStatusField(item, 'Status line', value, item.embargo.length > 0);
      return;
    }
    case 'date':
      item.versionCreated = readTime(value, reading.source.timeZone);
      return;
    case 'keywords':
      for (const keyword of value.split(/[,;،؛、，]/u)) addKeyword(item, keyword);
      return;
    case 'urgency': {
      const urgency = urgencyOf(withWesternDigits(value));
      if (urgency !== undefined) item.urgency = urgency;
      return;
    }
    case 'caption':
      item.pictures.push({ kind: 'picture', caption: value, renditions: [] });
      return;
    case 'photoCredit': {
      const picture = item.pictures.at(-1);
      if (picture === undefined) item.pictures.push({ kind: 'picture', creditLine: value, renditions: [] });
      else if (picture.creditLine === undefined) picture.creditLine = value;
      return;
    }
    case 'usageTerms': {
      addUsageTerms(item, value);
      return;
    }
    case 'note': {
      addNote(item, 'note', value);
      return;
    }
    case 'language':
    case 'body':
      return;
  }
}
