import { parseHtml } from '../body/html-tree.ts';
import { positive } from '../body/media.ts';
import { plainTextBody } from '../body/plain-text-body.ts';
import { addNote, cleanLine, type Reading, setText } from '../item-fields.ts';
import { readNitfBody } from '../nitf/nitf-body.ts';
import type { Rendition, WireItem } from '../wire-item.ts';
import { attributeOf, childOf, childrenOf, rawTextOf, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { roleName } from './notes.ts';
import { readXhtmlBody } from './xhtml-body.ts';

/** dpa sends the text also in pieces for its old formats; these hold no body, and one of them is not for the public. */
const NOT_THE_BODY = /^(?:headline|teaser|public|nonpublic|title|slug)$/i;

/**
 * Reads `contentSet`: the body from the best of what is there (XHTML or NITF, then HTML, then plain text), renditions of
 * pictures and videos, and what must not be published as notes.
 */
export function readContentSet(content: XmlElement | undefined, item: WireItem, reading: Reading): void {
  if (content === undefined) return;
  const bodies: XmlElement[] = [];
  for (const part of childrenOf(content)) {
    const rendition = roleName(attributeOf(part, 'rendition')) ?? '';
    if (part.name === 'remoteContent') continue;
    if (!NOT_THE_BODY.test(rendition)) bodies.push(part);
    else if (/public$/i.test(rendition)) addNote(item, rendition, rawTextOf(part));
  }
  bodies.sort((one, other) => preference(one) - preference(other));
  for (const part of bodies) {
    if (item.body !== '') break;
    readPart(part, item, reading);
  }
}

/** Marked-up text before plain text; what is no text at all last. */
function preference(part: XmlElement): number {
  const type = attributeOf(part, 'contenttype')?.toLowerCase() ?? '';
  if (part.name === 'inlineXML') return payloadOf(part) === undefined ? 9 : 0;
  return type.includes('html') ? 1 : type === '' || type.startsWith('text/') ? 2 : 9;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Roots of marked-up text without a namespace; anything else (SportsML, events, RDF) is data, not text. */
const TEXT_ROOTS = /^(?:html|body|p|div|section|article|h[1-6]|ul|ol|table|pre|blockquote|block|body\.content)$/i;

/** The payload of `inlineXML`, told by its root and not by `contenttype`, which is often wrong. */
function payloadOf(part: XmlElement): { kind: 'nitf' | 'xhtml'; root: XmlElement } | undefined {
  const elements = childrenOf(part);
  const nitf = elements.find((element) => element.name === 'nitf');
  if (nitf !== undefined) return { kind: 'nitf', root: nitf };
  if (elements.length === 0 && textOf(part) === undefined) return undefined;
  const text =
    elements.length === 0 || elements.some((element) => element.namespace === XHTML || TEXT_ROOTS.test(element.name));
  return text ? { kind: 'xhtml', root: childOf(part, 'html') ?? part } : undefined;
}

function readPart(part: XmlElement, item: WireItem, reading: Reading): void {
  if (attributeOf(part, 'encoding') !== undefined && part.name === 'inlineData') {
    item.remarks.push(`Content in the encoding “${part.attributes.encoding}” was left out.`);
    return;
  }
  if (part.name === 'inlineXML') {
    const payload = payloadOf(part);
    if (payload === undefined) {
      const root = childrenOf(part)[0]?.name ?? 'unknown';
      item.remarks.push(`Content of the kind “${root}” is not text and was left out.`);
    } else if (payload.kind === 'nitf') readNitfBody(payload.root, item);
    else readXhtmlBody(payload.root, item);
    return;
  }
  readInlineData(rawTextOf(part), attributeOf(part, 'contenttype') ?? 'text/plain', item, reading);
}

function readInlineData(text: string, type: string, item: WireItem, reading: Reading): void {
  // ANSA wraps plain, indented text into one pair of <p> and calls it text/plain.
  const wrapped = /^\s*<p>([^<]*)<\/p>\s*$/.exec(text)?.[1];
  if (wrapped !== undefined && type.includes('plain')) {
    item.body = plainTextBody(wrapped);
  } else if (type.includes('html') || /^\s*<(?:p|div|html|h[1-6]|body|section|article)[\s>]/i.test(text)) {
    const html = parseHtml(text, reading.deadline);
    readXhtmlBody(html, item);
  } else if (/^(?:text\/|$)/.test(type)) item.body = plainTextBody(text);
  else item.remarks.push(`Content of the kind “${type}” is not text and was left out.`);
}

/** The renditions of `remoteContent`. */
export function renditionsOf(content: XmlElement | undefined): Rendition[] {
  const found: Rendition[] = [];
  for (const remote of childrenOf(content, 'remoteContent')) {
    const href = attributeOf(remote, 'href') ?? attributeOf(remote, 'residref');
    if (href === undefined) continue;
    const name = roleName(attributeOf(remote, 'rendition'));
    const mediaType = attributeOf(remote, 'contenttype')?.replace('image/jpg', 'image/jpeg');
    const width = positive(remote.attributes.width);
    const height = positive(remote.attributes.height);
    const bytes = positive(remote.attributes.size);
    found.push({
      href,
      ...(name === undefined ? {} : { name }),
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
      ...(bytes === undefined ? {} : { bytes }),
    });
  }
  return found;
}

/** Text that a picture item carries as its description: the caption, in the longest form given. */
export function captionOf(meta: XmlElement | undefined): string | undefined {
  const captions = childrenOf(meta, 'description').filter((description) => {
    const role = roleName(attributeOf(description, 'role'));
    return role === undefined || /caption|summary|description/i.test(role);
  });
  let longest: string | undefined;
  for (const caption of captions) {
    const text = cleanLine(textOf(caption));
    if (text !== undefined && text.length > (longest?.length ?? 0)) longest = text;
  }
  return longest;
}

/** The title of an item that has no headline in its content. */
export function titleAsHeadline(itemMeta: XmlElement | undefined, item: WireItem): void {
  for (const title of childrenOf(itemMeta, 'title'))
    if (attributeOf(title, 'role') === undefined) setText(item, 'headline', textOf(title));
}
