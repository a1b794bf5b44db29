import sanitizeHtml from 'sanitize-html';
import type { Entry } from '../story/entry.ts';
import { directionOf } from '../story/language.ts';
import type { Picture } from '../story/picture.ts';
import { blocksOf, escapeText, escapeXml, visibleText, withoutForbiddenCharacters } from '../story/xhtml.ts';
import { usableAddress } from './addresses.ts';
import type { Profile } from './profiles/profile.ts';
import { wordsFor } from './words.ts';
import { singleLine } from './xml.ts';

/**
 * The story as HTML for RSS, Atom and JSON Feed: correction note, pictures if the profile wants them inside, body. Also
 * well-formed XML. Right-to-left copy stands in a `div` that says so: feeds have no place of their own for direction.
 */
export function storyHtml(entry: Entry, profile: Profile): string {
  const pieces: string[] = [];
  if (entry.correction !== undefined) pieces.push(correctionParagraph(entry));
  if (profile.pictures === 'inline' || profile.pictures === 'both') pieces.push(...entry.pictures.map(figureOf));
  pieces.push(allowedBody(withDateline(entry), profile));
  const html = pieces.filter((piece) => piece !== '').join('\n');
  return withoutForbiddenCharacters(inDirection(html, entry.language));
}

const FIRST_PARAGRAPH = /^\s*<p(?:\s[^<>]*)?>/;

/**
 * The body with its dateline in front. Agencies that send the dateline in a field of its own leave it out of the text, and
 * feeds but NewsML-G2 have no field for it; with it, place and agency would get lost.
 */
function withDateline(entry: Entry): string {
  const [dateline] = entry.datelines;
  const printed = singleLine(dateline?.printed ?? '');
  const paragraph = FIRST_PARAGRAPH.exec(entry.body)?.[0];
  if (printed === '' || paragraph === undefined) return entry.body;
  const beginning = visibleText(entry.body.slice(0, 400)).toLowerCase();
  const place = singleLine(dateline?.places[0] ?? printed).toLowerCase();
  if (beginning.trimStart().startsWith(place) || beginning.includes(printed.toLowerCase())) return entry.body;
  return `${paragraph}${escapeText(printed)} – ${entry.body.slice(paragraph.length)}`;
}

/** The text of a notice as a paragraph. */
export function noticeHtml(notice: { text: string; language: string }): string {
  return inDirection(`<p>${escapeText(notice.text)}</p>`, notice.language);
}

function inDirection(html: string, language: string): string {
  if (html === '' || directionOf(language) === 'ltr') return html;
  return `<div dir="rtl" lang="${escapeXml(language)}">\n${html}\n</div>`;
}

/** Corrections are said in every format, not only in NewsML-G2. */
function correctionParagraph(entry: Entry): string {
  const words = wordsFor(entry.language);
  const note = entry.correction?.note?.trim();
  if (note === undefined || note === '') return `<p><em>${escapeText(words.corrected)}</em></p>`;
  return `<p><em>${escapeText(`${words.correction} ${note}`)}</em></p>`;
}

/** A picture with caption and credit; nothing for a reference without a file. */
export function figureOf(picture: Picture): string {
  const file = mainFileOf(picture);
  if (file === undefined || (picture.kind !== 'picture' && picture.kind !== 'graphic')) return '';
  const size = file.width && file.height ? ` width="${file.width}" height="${file.height}"` : '';
  const alternative = escapeXml(singleLine(picture.alternativeText ?? picture.headline ?? picture.caption ?? ''));
  const caption = captionWithCredit(picture);
  const below = caption === '' ? '' : `<figcaption>${escapeText(caption)}</figcaption>`;
  return `<figure><img src="${escapeXml(file.href)}" alt="${alternative}"${size}/>${below}</figure>`;
}

/** "Beirut seafront (Anwar Amro/AFP)". */
export function captionWithCredit(picture: Picture): string {
  const caption = singleLine(picture.caption ?? picture.headline ?? '');
  const credit = singleLine(picture.creditLine);
  if (credit === '') return caption;
  return caption === '' ? credit : `${caption} (${credit})`;
}

/** The file to show: the widest, else the first; its address made safe. Undefined for a reference without a usable one. */
export function mainFileOf(picture: Picture): (Picture['files'][number] & { href: string }) | undefined {
  let best: Picture['files'][number] | undefined;
  for (const file of picture.files) {
    const href = usableAddress(file.href);
    if (href !== undefined && (best === undefined || (file.width ?? 0) > (best.width ?? 0))) best = { ...file, href };
  }
  return best;
}

/** What a list of stories shows: the deck, or the beginning of the text, cut at a word. */
export function summaryOf(entry: Entry, profile: Pick<Profile, 'summaryFrom' | 'summaryLength'>): string {
  const deck = singleLine(entry.deck ?? '');
  if (deck !== '' && profile.summaryFrom === 'deck') return deck;
  const text = singleLine(beginningOf(entry.body, profile.summaryLength) || (entry.pictures[0]?.caption ?? ''));
  return text === '' ? deck : shortened(text, profile.summaryLength);
}

/** Paragraphs from the first on, until there is enough. */
function beginningOf(body: Entry['body'], length: number): string {
  let text = '';
  for (const block of blocksOf(body)) {
    if (block.element !== 'p') continue;
    text += ` ${visibleText(block.inner)}`;
    if (text.length > length) break;
  }
  return text;
}

/** At most `length` characters, cut between words, with an ellipsis where something was cut. Never half a character. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

const EMPTY_ELEMENT = /<(?!br\b|hr\b|img\b)([a-z][a-z0-9]*)((?:\s[^<>]*?)?)\/>/g;

/**
 * The body with only the elements the partner takes. `<p/>` becomes `<p></p>`: HTML readers take the short form for an
 * opening tag and the rest of the story would end up inside it.
 */
function allowedBody(body: string, profile: Profile): string {
  const open = body.replace(EMPTY_ELEMENT, '<$1$2></$1>');
  if (profile.html === undefined) return open;
  return sanitizeHtml(open, {
    allowedTags: profile.html.elements,
    allowedAttributes: { a: ['href'], th: ['colspan', 'rowspan'], td: ['colspan', 'rowspan'], '*': ['dir', 'lang'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    nestingLimit: profile.html.maximumDepth,
    transformTags: profile.html.instead,
    parser: { xmlMode: true, decodeEntities: true },
  });
}
