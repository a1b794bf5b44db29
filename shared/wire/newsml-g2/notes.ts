import { addNote, setText } from '../item-fields.ts';
import type { WireItem } from '../wire-item.ts';
import { attributeOf, linesOfElement, textOf, type XmlElement } from '../xml/xml-tree.ts';

/**
 * An `edNote`, plain or with XHTML inside: kept for the desk under its role, never part of the body. dpa's closing line
 * ("dpa abc yydd n1 sku") is sent among the notes, with a flag that calls it publishable; it is the desk's sign-off.
 */
export function readEdNote(note: XmlElement, item: WireItem): void {
  const role = roleName(attributeOf(note, 'role')) ?? 'edNote';
  if (role === 'closingline') setText(item, 'signoff', textOf(note));
  else addNote(item, role, linesOfElement(note));
}

/** `notepad` of `dpaednoterole:notepad`. */
export function roleName(role: string | undefined): string | undefined {
  return role?.slice(role.lastIndexOf(':') + 1);
}
