import { withoutForbiddenCharacters } from '../../story/xhtml.ts';
import type { Markup } from '../xml.ts';

const REFERENCES: Readonly<Record<string, string>> = { '&': '&#x26;', '<': '&#x3C;', '>': '&#x3E;', '"': '&#x22;' };

/**
 * Plain text in RSS. The RSS Advisory Board's profile asks for hexadecimal references: readers that decode twice turn
 * `&lt;` into markup, and `&#x3C;` survives them.
 */
export function rssText(text: string): string {
  return withoutForbiddenCharacters(text).replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character);
}

/** An RSS element that holds plain text; undefined when there is none to hold. */
export function rssElement(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): Markup | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return { markup: `<${name}${rssAttributes(attributes)}>${rssText(text.trim())}</${name}>` };
}

/** Attributes with a space before each; undefined ones are left out. */
export function rssAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  let out = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) out += ` ${name}="${rssText(String(value).replace(/\s+/g, ' ').trim())}"`;
  }
  return out;
}
