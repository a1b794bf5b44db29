import { type Xhtml, xhtml } from '../../story/xhtml.ts';
import { cleanBody } from '../body/clean-body.ts';
import { addByline, addHeadline, addNote, cleanLine, setText } from '../item-fields.ts';
import type { WireItem } from '../wire-item.ts';
import { attributeOf, childOf, childrenOf, descend, descendantsOf, textOf, type XmlElement } from '../xml/xml-tree.ts';

/**
 * Reads the `body` of an NITF document, or of NITF carried in NewsML, into an item: head fields, clean body, pictures,
 * private notes. Source: NITF 3.6 schema; AP writes `headline` for `hedline`.
 * @param nitf the `nitf` element, or any element that holds `body` or `body.content`
 */
export function readNitfBody(nitf: XmlElement, item: WireItem): void {
  const body = nitf.name === 'body' ? nitf : (childOf(nitf, 'body') ?? nitf);
  readHead(childOf(body, 'body.head'), item);
  const contents = childrenOf(body, 'body.content');
  const content = contents.length > 0 ? contents : [body];
  // Notes for editors may stand inside the content; `npa` is NITF's mark for what is not for the public.
  const leaveOut = (element: XmlElement): boolean => {
    if (element.name === 'body.head' || element.name === 'body.end') return true;
    if (element.name !== 'note' || !isPrivate(element)) return false;
    addNote(item, `note ${element.attributes.noteclass ?? 'npa'}`, textOf(element));
    return true;
  };
  const end = childOf(body, 'body.end');
  const publicEnd = childrenOf(end, 'tagline').filter((tagline) => !isPrivate(tagline));
  for (const tagline of childrenOf(end, 'tagline'))
    if (isPrivate(tagline)) addNote(item, 'tagline npa', textOf(tagline));
  const bibliography = childrenOf(end, 'bibliography');
  const clean = cleanBody([...content, ...publicEnd, ...bibliography], { leaveOut });
  item.body = joinBodies(item.body, clean.body);
  item.pictures.push(...clean.pictures);
  item.remarks.push(...clean.remarks);
}

/** NITF: `type` is std, pa (for the public) or npa (not for the public). */
const isPrivate = (element: XmlElement): boolean => element.attributes.type === 'npa';

function readHead(head: XmlElement | undefined, item: WireItem): void {
  if (head === undefined) return;
  const headline = childOf(head, 'hedline') ?? childOf(head, 'headline');
  for (const line of childrenOf(headline, 'hl1')) {
    if (item.headline === undefined) setText(item, 'headline', textOf(line));
    else if (cleanLine(textOf(line)) !== item.headline) addHeadline(item, 'hl1', textOf(line));
  }
  for (const line of childrenOf(headline, 'hl2')) addHeadline(item, attributeOf(line, 'class') ?? 'hl2', textOf(line));
  for (const byline of childrenOf(head, 'byline')) {
    addByline(item, textOf(byline));
    for (const person of descendantsOf(byline, 'person')) addPerson(item, textOf(person));
  }
  const distributor = cleanLine(textOf(childOf(head, 'distributor')));
  if (distributor !== undefined && !item.parties.some((party) => party.name === distributor))
    item.parties.push({ function: 'provider', name: distributor, role: 'distributor' });
  const dateline = childOf(head, 'dateline');
  // EFE puts a machine date into `story.date`: without a place it is not a dateline that anyone printed.
  if (dateline !== undefined && !/^[\dT:+Z-]*$/.test(textOf(dateline) ?? ''))
    setText(item, 'dateline', textOf(dateline));
  for (const abstract of childrenOf(head, 'abstract')) setText(item, 'deck', textOf(abstract));
  for (const note of childrenOf(head, 'note'))
    addNote(item, `note ${note.attributes.noteclass ?? note.attributes.type ?? 'std'}`, textOf(note));
  setText(item, 'copyright', textOf(descend(head, 'rights', 'rights.holder')) ?? textOf(childOf(head, 'rights')));
}

function addPerson(item: WireItem, printed: string | undefined): void {
  const name = cleanLine(printed);
  if (name !== undefined) item.parties.push({ function: 'creator', name, nature: 'person' });
}

/** Two bodies of one item, one after the other. */
export function joinBodies(first: Xhtml, second: Xhtml): Xhtml {
  return first === '' ? second : second === '' ? first : xhtml.parse(`${first}\n${second}`);
}
