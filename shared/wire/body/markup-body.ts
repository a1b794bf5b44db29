import type { Reading } from '../item-fields.ts';
import { readXhtmlBody } from '../newsml-g2/xhtml-body.ts';
import type { WireItem } from '../wire-item.ts';
import { parseHtml } from './html-tree.ts';
import { plainTextBody } from './plain-text-body.ts';

/** Whether a text is marked up: it has a tag. */
export function looksLikeMarkup(text: string): boolean {
  return /<\/?[a-z][a-z0-9]{0,14}(?:\s[^<>]*)?\/?>/i.test(text);
}

/** Reads a body that a field carries as HTML (or as plain text, if nothing in it is markup) into an item. */
export function readMarkupBody(text: string, item: WireItem, reading: Reading): void {
  if (looksLikeMarkup(text) || /&(?:#\d+|#x[0-9a-f]+|[a-z]+\d*);/i.test(text)) readHtmlBody(text, item, reading);
  else item.body = plainTextBody(text);
}

/** Reads a body that is said to be HTML, whatever it looks like. */
export function readHtmlBody(text: string, item: WireItem, reading: Reading): void {
  readXhtmlBody(parseHtml(text, reading.deadline), item);
}
