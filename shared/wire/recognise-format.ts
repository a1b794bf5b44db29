import { isIptc7901Header } from './iptc7901/read-iptc7901.ts';
import { NEWSML_G2_NAMESPACE } from './newsml-g2/read-newsml-g2.ts';
import type { WireFormat } from './wire-item.ts';

/** How the text of a file has to be taken apart before its format can be known. */
export type Syntax = 'xml' | 'json' | WireFormat;

/**
 * Tells from the content, never from a name, what a text is. XML and JSON say more only once they are parsed; see
 * {@link xmlFormat} and the JSON readers.
 */
export function recogniseSyntax(text: string): Syntax {
  // IPTC 7901 may begin with DEL and line ends; the end mark of the message before may stand in front as well.
  const start = text.slice(0, 4096).replace(/^[\u0000\u0004\u007f\s\ufeff]+/, '');
  if (/^\u0016+\u0001/.test(start)) return 'anpa1312';
  if (start.startsWith('\u0001')) return afterStartOfHeading(start);
  if (/^ZCZC\b/.test(start)) return 'zczc';
  if (start.startsWith('<')) return markup(start);
  if (/^[{[]/.test(start) && /^(?:\{\s*["“}]|\[\s*[{[\]"])/.test(start)) return 'json';
  if (isIptc7901Header(start.split(/\r?\n/, 1)[0] ?? '') && text.includes('\u0003')) return 'iptc7901';
  if (isEmail(start)) return 'email';
  return 'plain-text';
}

/** SOH opens both old text formats: ANPA has a level letter, four digits and a unit separator (AAP: line end) after them. */
function afterStartOfHeading(start: string): Syntax {
  const [, line = '', second = ''] = /^\u0001+([^\r\n]*)(?:\r\n?|\n)([^\r\n]*)/.exec(start) ?? [];
  if (/^[A-Za-z]\d{4}\u001f/.test(line)) return 'anpa1312';
  if (/^[a-z] [a-z] ?[\u0013\u0014]/.test(second)) return 'anpa1312';
  return 'iptc7901';
}

/** Strict XML when the file says so or its root is one of a wire's; everything else with tags is HTML. */
function markup(start: string): Syntax {
  if (start.startsWith('<?xml'))
    return /<!DOCTYPE\s+html\b|<html[\s>]/i.test(start) &&
      !/<\w*:?(?:NewsML|nitf|newsItem|newsMessage|rss|feed)\b/.test(start)
      ? 'html'
      : 'xml';
  const root =
    /^(?:\s*(?:<!--[\s\S]{0,2000}?-->|<![A-Za-z][^>]*>|<\?[^>]*\?>))*\s*<([A-Za-z_][\w.:-]*)/.exec(start)?.[1] ?? '';
  const local = root.slice(root.indexOf(':') + 1).toLowerCase();
  if (HTML_ROOTS.has(local) && root === root.slice(root.indexOf(':') + 1)) return 'html';
  if (root !== '') return 'xml';
  if (/^<!doctype\s+html/i.test(start)) return 'html';
  return /^<[!?]/.test(start) ? 'xml' : 'plain-text';
}

const HTML_ROOTS = new Set(
  'html head body p div span h1 h2 h3 h4 h5 h6 article section main header figure img table ul ol blockquote a b i em strong br font center meta title style script pre hr'.split(
    ' ',
  ),
);

/** The format of a parsed document, by the name and namespace of its root. */
export function xmlFormat(root: { name: string; namespace: string }): WireFormat | undefined {
  if (root.namespace === NEWSML_G2_NAMESPACE) return 'newsml-g2';
  switch (root.name) {
    case 'NewsML':
      return 'newsml-1';
    case 'nitf':
      return 'nitf';
    case 'newsMessage':
    case 'newsItem':
    case 'packageItem':
      // Some systems lose the namespace on the way; the names are still nobody else's.
      return 'newsml-g2';
    case 'rss':
    case 'RDF':
      return 'rss';
    case 'feed':
    case 'entry':
      return 'atom';
    case 'html':
      return 'html';
    default:
      return undefined;
  }
}

/** Fields that only mail has; a typed "Date:" or "Subject:" alone is desk copy. */
const MAIL_ONLY = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[a-z-]+)$/i;

/** RFC 5322: lines "Name: value" up to a blank line, some of them such as only mail has. */
function isEmail(start: string): boolean {
  const names = new Set<string>();
  for (const [at, line] of start.split(/\r?\n/).entries()) {
    if (line === '') break;
    if (/^[ \t]/.test(line) || (at === 0 && line.startsWith('From '))) continue;
    const name = /^([A-Za-z][A-Za-z0-9-]*):/.exec(line)?.[1];
    if (name === undefined) return false;
    names.add(name.toLowerCase());
  }
  if (
    [...names].some((name) => MAIL_ONLY.test(name)) &&
    (names.has('from') || names.has('subject') || names.has('received'))
  )
    return true;
  return names.has('from') && names.has('to') && names.has('subject');
}

/** Kinds of files that are no text, by their first bytes, in words a journalist knows. */
const KINDS_OF_FILES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office document (Word, Excel, PowerPoint)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document (Word, Excel)'],
  ['{\\rtf', 'a rich-text (RTF) document'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['\u0089PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['RIFF', 'a sound, video or WebP file'],
  ['ID3', 'an MP3 sound file'],
  ['II*\u0000', 'a TIFF picture'],
  ['MM\u0000*', 'a TIFF picture'],
  ['8BPS', 'a Photoshop file'],
  ['BZh', 'a packed file (bzip2)'],
  ['7z\u00bc\u00af', 'a packed file (7-Zip)'],
  ['Rar!', 'a packed file (RAR)'],
  ['\u001f\u008b', 'a file packed twice (gzip)'],
  ['\u007fELF', 'a program'],
  ['MZ\u0090', 'a program'],
];

/** Words for a file that is no text at all, or undefined when it may be one. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
  const kind = KINDS_OF_FILES.find(([start]) => head.startsWith(start))?.[1];
  if (kind !== undefined) return kind;
  return /^....ftyp/s.test(head) ? 'a video, sound or HEIC picture file' : undefined;
}
