import { visibleText } from '../../story/xhtml.ts';
import { cleanBody } from '../body/clean-body.ts';
import { parseHtml } from '../body/html-tree.ts';
import { plainTextBody } from '../body/plain-text-body.ts';
import { cleanLine, type Reading, setText } from '../item-fields.ts';
import { joinBodies, readNitfBody } from '../nitf/nitf-body.ts';
import type { WireItem } from '../wire-item.ts';
import { attributeOf, childOf, childrenOf, rawTextOf, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { formalName } from './identification.ts';

/** Whether a content item is text: by its media type, else because it has text inside and no file. */
export function isText(content: XmlElement): boolean {
  const media = formalName(childOf(content, 'MediaType'));
  if (media !== undefined) return /^(?:text|complexdata)$/i.test(media);
  return childOf(content, 'DataContent') !== undefined && attributeOf(content, 'Href') === undefined;
}

/** The role of a component or content ("Caption", "Main", "HighDef"), in lower case. */
export function roleOf(component: XmlElement): string {
  return (formalName(childOf(component, 'Role')) ?? '').toLowerCase();
}

/**
 * Reads the text of a component into an item. Belga and others keep headline, lead and body in components of their own,
 * told by role; equivalent forms of one text are alternatives, of which the first with text is taken.
 */
export function readTextContent(component: XmlElement, item: WireItem, reading: Reading): void {
  const role = roleOf(component);
  for (const content of childrenOf(component, 'ContentItem').filter(isText)) {
    if (/^(?:title|headline|head)$/.test(role)) setText(item, 'headline', textOf(childOf(content, 'DataContent')));
    else if (/^(?:lead|abstract|teaser|summary|deck)$/.test(role) && item.deck === undefined)
      setText(item, 'deck', textOf(childOf(content, 'DataContent')));
    else readDataContent(content, item, reading);
    if (attributeOf(component, 'EquivalentsList') === 'yes' && item.body !== '') return;
  }
}

/** Reads `DataContent`: NITF, bare paragraphs, XHTML, escaped HTML or plain text. */
function readDataContent(content: XmlElement, item: WireItem, reading: Reading): void {
  const data = childOf(content, 'DataContent');
  if (data === undefined) return;
  const nitf = childOf(data, 'nitf');
  if (nitf !== undefined) {
    readNitfBody(nitf, item);
    return;
  }
  if (childrenOf(data).length > 0) {
    append(cleanBody([data]), item);
    return;
  }
  const text = rawTextOf(data);
  if (/<(?:p|br|div|h[1-6])\b[^>]*>/i.test(text)) {
    append(cleanBody([parseHtml(text, reading.deadline)]), item);
    return;
  }
  item.body = joinBodies(item.body, plainTextBody(text));
}

function append(clean: ReturnType<typeof cleanBody>, item: WireItem): void {
  item.body = joinBodies(item.body, clean.body);
  item.pictures.push(...clean.pictures);
  item.remarks.push(...clean.remarks);
}

/** The text of a caption component on one line. */
export function captionTextOf(component: XmlElement): string | undefined {
  const data = childrenOf(component, 'ContentItem').map((content) => childOf(content, 'DataContent'))[0];
  if (data === undefined) return undefined;
  const nitf = childOf(data, 'nitf');
  return cleanLine(visibleText(cleanBody([nitf ?? data]).body).replace(/\n/g, ' '));
}
