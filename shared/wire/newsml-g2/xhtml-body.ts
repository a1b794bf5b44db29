import { cleanBody } from '../body/clean-body.ts';
import { addByline, addHeadline, addNote, cleanLine, setText } from '../item-fields.ts';
import { joinBodies } from '../nitf/nitf-body.ts';
import type { WireItem } from '../wire-item.ts';
import { attributeOf, childOf, linesOfElement, rawTextOf, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { bodyOfIndentedText, indentedText } from './reuters-habits.ts';

/** Classes that agencies give to parts of their XHTML that are not for the public (dpa). */
const PRIVATE_CLASSES = ['notepad', 'np-public', 'np-nonpublic', 'nonpublic'];

/**
 * Reads a body in XHTML. Agencies repeat the headline, byline and deck inside it; what the item has as a field of its
 * own is left out of the text, and whatever else stands in such a header is kept as a note, so nothing is lost.
 */
export function readXhtmlBody(root: XmlElement, item: WireItem): void {
  setText(item, 'headline', textOf(childOf(childOf(root, 'head'), 'title')));
  const body = childOf(root, 'body') ?? root;
  const indented = indentedText(body);
  if (indented !== undefined) {
    item.body = joinBodies(item.body, bodyOfIndentedText(indented));
    return;
  }
  const known = (text: string | undefined): boolean => isKnown(item, text);
  let started = false;
  const leaveOut = (element: XmlElement): boolean => {
    const name = element.name.toLowerCase();
    if (name === 'header' && !started) return moveHeader(element, item);
    const classes = classesOf(element);
    if (classes.some((one) => PRIVATE_CLASSES.includes(one))) {
      addNote(item, 'notepad', linesOfElement(element));
      return true;
    }
    if (!started && /^h[123]$/.test(name) && known(textOf(element))) {
      if (name === 'h1') item.remarks.push('The headline repeated at the top of the body was left out.');
      return true;
    }
    if (classes.includes('vignette')) return moved(() => setText(item, 'section', textOf(element)));
    if (name === 'span' && classes.includes('source') && !started)
      return moved(() => setText(item, 'creditLine', textOf(element)));
    const field = name === 'p' || name === 'div' ? classes.find((one) => FIELD_CLASSES.has(one)) : undefined;
    if (field !== undefined && moveField(field, element, item)) return true;
    if (!started && name === 'p' && rawTextOf(element).trim() !== '') started = true;
    return false;
  };
  const clean = cleanBody([body], { leaveOut });
  item.body = joinBodies(item.body, clean.body);
  item.pictures.push(...clean.pictures);
  item.remarks.push(...clean.remarks);
}

const NO_CLASSES: readonly string[] = [];

function classesOf(element: XmlElement): readonly string[] {
  return attributeOf(element, 'class')?.split(/\s+/) ?? NO_CLASSES;
}

/** TT heads its bodies with the section (`vignette`) and the source. */
const moved = (move: () => void): boolean => {
  move();
  return true;
};

const FIELD_CLASSES = new Set(['teaser', 'byline', 'closingline']);

/** Moves a paragraph that is marked as a field to that field, unless the field already says something else. */
function moveField(field: string, element: XmlElement, item: WireItem): boolean {
  const text = cleanLine(textOf(element));
  if (text === undefined) return true;
  if (field === 'byline') addByline(item, text);
  else if (field === 'closingline') setText(item, 'signoff', text);
  else if (item.deck === undefined) item.deck = text;
  else return item.deck === text;
  return true;
}

function isKnown(item: WireItem, printed: string | undefined): boolean {
  const text = cleanLine(printed);
  if (text === undefined) return true;
  return [
    item.headline,
    item.slugline,
    item.deck,
    item.dateline,
    ...item.bylines,
    ...item.headlines.map((line) => line.text),
  ].includes(text);
}

/** A page header in the body repeats metadata; what it says beyond that goes to the desk. */
function moveHeader(header: XmlElement, item: WireItem): boolean {
  const visit = (element: XmlElement): void => {
    const name = element.name.toLowerCase();
    const classes = classesOf(element);
    if (classes.includes('slugline') || name === 'time') return;
    if (classes.includes('byline')) {
      addByline(item, textOf(element));
      return;
    }
    if (/^(?:header|div|section|hgroup)$/.test(name)) {
      for (const child of element.children) {
        if (typeof child !== 'string') visit(child);
        else if (child.trim() !== '') addNote(item, 'header', child);
      }
      return;
    }
    if (isKnown(item, textOf(element))) return;
    if (/^h[1-6]$/.test(name)) addHeadline(item, name, textOf(element));
    else addNote(item, 'header', linesOfElement(element));
  };
  visit(header);
  return true;
}
