import { withoutForbiddenCharacters } from '../../story/xhtml.ts';
import { type Attributes, escapedElement, markup, singleLine, type XmlNode } from '../xml.ts';

const REFERENCES: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;', '"': '&#x22;' };

/**
 * Plain text in RSS. The RSS Advisory Board's profile asks for hexadecimal references: readers that decode twice turn
 * `&lt;` into markup, and `&#x3C;` survives them.
 */
export function rssText(text: string): string {
  return withoutForbiddenCharacters(text).replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character);
}

/** An RSS element that holds plain text; undefined when there is none to hold. */
export function rssElement(name: string, text: string | undefined, attributes: Attributes = {}): XmlNode | undefined {
  const clean = text === undefined ? '' : rssText(text).trim();
  return clean === '' ? undefined : escapedElement(name, rssAttributes(attributes), [markup(clean)]);
}

/** An RSS element that says everything in its attributes. */
export function rssEmpty(name: string, attributes: Attributes): XmlNode {
  return escapedElement(name, rssAttributes(attributes), []);
}

/** Attributes on one line each; undefined ones are left out. */
function rssAttributes(attributes: Attributes): Record<string, string> {
  const escaped: Record<string, string> = {};
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) escaped[name] = rssText(singleLine(String(value)));
  }
  return escaped;
}
