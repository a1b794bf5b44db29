import { type Xhtml, xhtml } from '../../story/xhtml.ts';
import type { WirePicture } from '../wire-item.ts';
import { childrenOf, rawTextOf, type XmlElement, type XmlNode } from '../xml/xml-tree.ts';
import { CONTAINERS, INLINE, MEDIA, REMOVED, TEXT_BLOCKS } from './element-roles.ts';
import { LineWriter, onlyLine, preformatted } from './line-writer.ts';
import { pictureOf } from './media.ts';
import { safeAddress } from './safe-address.ts';

/** A body made clean, and what stood in it that is not text. */
export interface CleanBody {
  readonly body: Xhtml;
  readonly pictures: readonly WirePicture[];
  /** What was removed, in plain words. */
  readonly remarks: readonly string[];
}

/** What a format knows about its own bodies. */
export interface BodyRules {
  /** Elements that are not part of the text (a notepad, a header that repeats the metadata): left out, and the reader's business. */
  readonly leaveOut?: (element: XmlElement) => boolean;
}

interface Cleaning extends BodyRules {
  readonly pictures: WirePicture[];
  readonly removed: Map<string, number>;
}

/**
 * Any body fragment (XHTML, HTML, NITF, bare paragraphs) as the clean body of {@link Xhtml}: every character of visible
 * text, in order, once; nothing but known elements. Safe by construction: only names from our own tables are written.
 */
export function cleanBody(nodes: readonly XmlNode[], rules: BodyRules = {}): CleanBody {
  const cleaning: Cleaning = { ...rules, pictures: [], removed: new Map() };
  const writer = new LineWriter();
  writeAll(nodes, writer, cleaning);
  const remarks = [...cleaning.removed].map(
    ([what, count]) => `${count} ${what}${count === 1 ? '' : 's'} in the body removed.`,
  );
  return { body: xhtml.parse(writer.finish(false)), pictures: cleaning.pictures, remarks };
}

function writeAll(nodes: readonly XmlNode[], writer: LineWriter, cleaning: Cleaning): void {
  for (const node of nodes) {
    if (typeof node === 'string') writer.text(node);
    else if (cleaning.leaveOut?.(node) === true) writer.endBlock();
    else writeElement(node, writer, cleaning);
  }
}

function writeElement(element: XmlElement, writer: LineWriter, cleaning: Cleaning): void {
  const name = element.name.toLowerCase();
  const block = TEXT_BLOCKS[name];
  if (block !== undefined) {
    writeTextBlock(block, element, writer, cleaning);
    return;
  }
  const inline = INLINE[name];
  if (inline !== undefined) {
    writeInline(inline, element, writer, cleaning);
    return;
  }
  if (CONTAINERS.has(name)) {
    writeContainer(element, writer, cleaning);
    return;
  }
  const removed = REMOVED[name];
  if (removed !== undefined) {
    if (removed !== '') cleaning.removed.set(removed, (cleaning.removed.get(removed) ?? 0) + 1);
    return;
  }
  if (MEDIA[name] !== undefined) {
    // A sound or picture inside a sentence does not break it: only what has a caption stands on its own line.
    const picture = pictureOf(element);
    if (picture === undefined) writeAll(element.children, writer, cleaning);
    else cleaning.pictures.push(picture);
    return;
  }
  writeStructure(name, element, writer, cleaning);
}

function writeStructure(name: string, element: XmlElement, writer: LineWriter, cleaning: Cleaning): void {
  switch (name) {
    case 'br': {
      writer.lineBreak();
      return;
    }
    case 'hr': {
      writer.block('hr', '', '');
      return;
    }
    case 'pre': {
      const text = preformatted(rawTextOf(element));
      if (text.trim() === '') writer.endBlock();
      else writer.block('pre', languageAttributes(element), text);
      return;
    }
    case 'blockquote':
    case 'bq': {
      const inner = inside(element, cleaning, false);
      if (inner !== '') writer.block('blockquote', languageAttributes(element), inner);
      return;
    }
    case 'figure': {
      writeFigure(element, writer, cleaning);
      return;
    }
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
    case 'dl': {
      writeList(name === 'ol' || name === 'dl' ? name : 'ul', element, writer, cleaning);
      return;
    }
    case 'table': {
      writeTable(element, writer, cleaning);
      return;
    }
    case 'li':
    case 'dt':
    case 'dd':
    case 'tr':
    case 'caption':
    case 'figcaption':
    case 'td':
    case 'th': {
      writeContainer(element, writer, cleaning);
      return;
    }
    default: {
      writeAll(element.children, writer, cleaning);
      return;
    }
  }
}

function writeTextBlock(block: string, element: XmlElement, writer: LineWriter, cleaning: Cleaning): void {
  const before = writer.startBlock(block, languageAttributes(element));
  writeAll(element.children, writer, cleaning);
  writer.startBlock(before.element, before.attributes);
}

function writeContainer(element: XmlElement, writer: LineWriter, cleaning: Cleaning): void {
  writer.endBlock();
  writeAll(element.children, writer, cleaning);
  writer.endBlock();
}

function writeInline(name: string, element: XmlElement, writer: LineWriter, cleaning: Cleaning): void {
  const attributes = name === 'a' ? linkAttribute(element) : languageAttributes(element);
  // A link without a safe address and a span without a language say nothing: their text stays, they go.
  const kept = (name !== 'a' && name !== 'span') || attributes !== '';
  if (kept) writer.openInline(name, attributes);
  writeAll(element.children, writer, cleaning);
  if (kept) writer.closeInline();
}

/** The content of an element as a flow of its own. */
function inside(element: XmlElement, cleaning: Cleaning, unwrap: boolean): string {
  const [only] = element.children;
  if (only === undefined) return '';
  if (unwrap && typeof only === 'string' && element.children.length === 1) return onlyLine(only);
  const writer = new LineWriter();
  writeAll(element.children, writer, cleaning);
  return writer.finish(unwrap);
}

function writeFigure(element: XmlElement, writer: LineWriter, cleaning: Cleaning): void {
  const picture = pictureOf(element);
  if (picture !== undefined) {
    writer.endBlock();
    cleaning.pictures.push(picture);
    return;
  }
  const figure = new LineWriter();
  for (const child of element.children) {
    if (typeof child !== 'string' && child.name.toLowerCase() === 'figcaption') {
      const caption = inside(child, cleaning, true);
      if (caption !== '') figure.block('figcaption', languageAttributes(child), caption);
    } else writeAll([child], figure, cleaning);
  }
  const inner = figure.finish(false);
  if (inner !== '') writer.block('figure', languageAttributes(element), inner);
}

function writeList(list: 'ul' | 'ol' | 'dl', element: XmlElement, writer: LineWriter, cleaning: Cleaning): void {
  const parts = new LineWriter();
  const fallback = list === 'dl' ? 'dd' : 'li';
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') parts.block(fallback, '', inside({ ...element, children: [child] }, cleaning, true));
      continue;
    }
    const name = child.name.toLowerCase();
    const part = name === 'dt' || name === 'dd' ? (list === 'dl' ? name : 'li') : fallback;
    const own = name === 'li' || name === 'dt' || name === 'dd';
    const inner = own ? inside(child, cleaning, true) : inside({ ...element, children: [child] }, cleaning, true);
    if (inner !== '') parts.block(part, languageAttributes(child), inner);
  }
  const inner = parts.finish(true);
  if (inner === '') writer.endBlock();
  else writer.block(list, languageAttributes(element), inner);
}

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);

function writeTable(element: XmlElement, writer: LineWriter, cleaning: Cleaning): void {
  let caption = '';
  let inner = '';
  const rows = (parent: XmlElement): string =>
    childrenOf(parent)
      .map((row) => tableRow(row, cleaning))
      .join('');
  for (const child of childrenOf(element)) {
    const name = child.name.toLowerCase();
    if (name === 'caption') caption += inside(child, cleaning, true);
    else if (ROW_GROUPS.has(name)) {
      const group = rows(child);
      if (group !== '') inner += `<${name}>${group}</${name}>`;
    } else if (name !== 'col' && name !== 'colgroup') inner += tableRow(child, cleaning);
  }
  if (caption !== '') inner = `<caption>${caption}</caption>${inner}`;
  if (inner === '') writer.endBlock();
  else writer.block('table', languageAttributes(element), inner);
}

function tableRow(row: XmlElement, cleaning: Cleaning): string {
  if (row.name.toLowerCase() !== 'tr') {
    const text = inside({ ...row, children: [row] }, cleaning, true);
    return text === '' ? '' : `<tr><td>${text}</td></tr>`;
  }
  let cells = '';
  for (const cell of childrenOf(row)) {
    const name = cell.name.toLowerCase() === 'th' ? 'th' : 'td';
    const own = cell.name.toLowerCase() === 'td' || name === 'th';
    const inner = own ? inside(cell, cleaning, true) : inside({ ...row, children: [cell] }, cleaning, true);
    cells += `<${name}${spanAttributes(cell)}>${inner}</${name}>`;
  }
  return cells === '' ? '' : `<tr>${cells}</tr>`;
}

function spanAttributes(cell: XmlElement): string {
  let attributes = '';
  for (const name of ['colspan', 'rowspan']) {
    const value = cell.attributes[name]?.trim() ?? '';
    if (/^[1-9]\d{0,2}$/.test(value) && value !== '1') attributes += ` ${name}="${value}"`;
  }
  return attributes;
}

function languageAttributes(element: XmlElement): string {
  const { dir, lang = element.attributes['xml:lang'] } = element.attributes;
  if (dir === undefined && lang === undefined) return '';
  let attributes = '';
  const direction = dir?.trim().toLowerCase();
  if (direction === 'ltr' || direction === 'rtl' || direction === 'auto') attributes += ` dir="${direction}"`;
  const language = lang?.trim() ?? '';
  if (/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/.test(language)) attributes += ` lang="${language}"`;
  return attributes;
}

/** `href` with a scheme that can do no harm; '' when there is none. */
function linkAttribute(element: XmlElement): string {
  const address = safeAddress(element.attributes.href);
  return address === undefined ? '' : ` href="${address.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;
}
