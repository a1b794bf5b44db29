import {
  addByline,
  addConcept,
  addHeadline,
  addKeyword,
  addNote,
  addSignal,
  addSourceId,
  addUsageTerms,
  cleanLine,
  setText,
} from '../item-fields.ts';
import { coordinate } from '../newsml-g2/concepts.ts';
import type { WireItem, WirePlace } from '../wire-item.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { formalName } from './identification.ts';

/** Reads `NewsLines`, the lines made to be printed; advisories among them are for the desk. */
export function readNewsLines(lines: XmlElement | undefined, item: WireItem): void {
  for (const line of childrenOf(lines)) {
    const text = textOf(line);
    switch (line.name) {
      case 'HeadLine':
        if (item.headline === undefined) setText(item, 'headline', text);
        else if (cleanLine(text) !== item.headline) addHeadline(item, 'HeadLine', text);
        break;
      case 'SubHeadLine':
        addHeadline(item, 'SubHeadLine', text);
        break;
      case 'ByLine':
        addByline(item, text);
        break;
      case 'ByLineTitle':
        addHeadline(item, 'ByLineTitle', text);
        break;
      case 'DateLine':
        setText(item, 'dateline', text);
        break;
      case 'CreditLine':
        setText(item, 'creditLine', text);
        break;
      case 'CopyrightLine':
        setText(item, 'copyright', text);
        break;
      case 'RightsLine':
        addUsageTerms(item, text);
        break;
      case 'SlugLine':
        setText(item, 'slugline', text);
        break;
      case 'KeywordLine':
        for (const keyword of (text ?? '').split(/[,;،]/)) addKeyword(item, keyword);
        break;
      case 'NewsLine':
        readNewsLine(line, item);
        break;
      default:
        addNote(item, line.name, text);
    }
  }
}

/** ProductLine ("(Picture+Video)") advertises other products: AFP's clients drop it; here it is a note. */
function readNewsLine(line: XmlElement, item: WireItem): void {
  const type = formalName(childOf(line, 'NewsLineType')) ?? 'NewsLine';
  for (const part of childrenOf(line, 'NewsLineText')) {
    const text = textOf(part);
    if (/^(?:abstract|summary|deck|lead)(?:line)?$/i.test(type)) setText(item, 'deck', text);
    else addNote(item, type, text);
    // AFP begins the advisory with what was done to the item (wire-formats, marker table).
    if (type !== 'AdvisoryLine') continue;
    if (/^\W*CORRECT(?:S|ION|ED)\b/.test(text ?? '')) addSignal(item, 'correction');
    else if (/^\W*(?:UPDATES?|RECASTS|ADDS|RAISES)\b/.test(text ?? '')) addSignal(item, 'update');
  }
}

/** Reads `AdministrativeMetadata` and `RightsMetadata`. */
export function readAdministration(component: XmlElement, item: WireItem): void {
  const meta = childOf(component, 'AdministrativeMetadata');
  addSourceId(item, 'FileName', textOf(childOf(meta, 'FileName')));
  addSourceId(item, 'SystemIdentifier', textOf(childOf(meta, 'SystemIdentifier')));
  for (const [name, role] of [
    ['Provider', 'provider'],
    ['Creator', 'creator'],
    ['Source', 'info-source'],
    ['Contributor', 'contributor'],
  ] as const)
    for (const element of childrenOf(meta, name))
      for (const party of childrenOf(element, 'Party')) {
        const printed = cleanLine(formalName(party));
        if (printed === undefined) continue;
        if (item.parties.some((other) => other.function === role && other.name === printed)) continue;
        const duty = childrenOf(party, 'Property').map((property) => attributeOf(property, 'Value'))[0];
        item.parties.push(
          duty === undefined ? { function: role, name: printed } : { function: role, name: printed, role: duty },
        );
        if (role === 'provider') setText(item, 'provider', printed);
      }
  const rights = childOf(component, 'RightsMetadata');
  for (const usage of descendantsOf(rights, 'UsageType')) addUsageTerms(item, formalName(usage) ?? textOf(usage));
  for (const limit of descendantsOf(rights, 'Limitations')) addUsageTerms(item, textOf(limit));
  for (const holder of descendantsOf(rights, 'CopyrightHolder')) setText(item, 'copyright', textOf(holder));
}

/** Reads `DescriptiveMetadata`; gives back the language it declares. */
export function readDescription(component: XmlElement, item: WireItem): string | undefined {
  const meta = childOf(component, 'DescriptiveMetadata');
  for (const genre of childrenOf(meta, 'Genre')) {
    const code = formalName(genre);
    if (code !== undefined) addConcept(item.genres, { scheme: 'Genre', code });
  }
  for (const subjectCode of childrenOf(meta, 'SubjectCode'))
    for (const subject of childrenOf(subjectCode)) readSubject(subject, item);
  for (const audience of childrenOf(meta, 'OfInterestTo')) {
    const code = formalName(audience);
    if (code !== undefined) addConcept(item.categories, { scheme: 'OfInterestTo', code });
  }
  for (const topic of childrenOf(meta, 'TopicOccurrence')) {
    const code = attributeOf(topic, 'Topic');
    if (code !== undefined) addConcept(item.subjects, { scheme: 'Topic', code });
  }
  for (const location of childrenOf(meta, 'Location')) {
    const role = /^origin$/i.test(attributeOf(location, 'HowPresent') ?? 'Origin') ? 'origin' : 'subject';
    addPlace(childrenOf(location, 'Property'), role, item);
  }
  for (const property of childrenOf(meta, 'Property')) {
    const name = formalName(property);
    if (name === 'Keyword') addKeyword(item, attributeOf(property, 'Value'));
    else if (name === 'Location') addPlace(childrenOf(property, 'Property'), 'origin', item);
  }
  return formalName(childOf(meta, 'Language'));
}

/** `Subject`, `SubjectMatter`, `SubjectDetail` with an IPTC subject code, and AFP's own `cat`. */
function readSubject(subject: XmlElement, item: WireItem): void {
  const code = formalName(subject);
  if (code !== undefined) addConcept(item.subjects, { scheme: 'iptc-subject-code', code });
  const category = attributeOf(subject, 'cat');
  if (category !== undefined) addConcept(item.categories, { scheme: 'afp-cat', code: category });
}

/** ISO 3166 alpha-3 that stands for "no country" in old AFP items. */
const NO_COUNTRY = 'ZZZ';

function addPlace(properties: readonly XmlElement[], role: WirePlace['role'], item: WireItem): void {
  const values = new Map<string, string>();
  for (const property of properties) {
    const value = cleanLine(attributeOf(property, 'Value'));
    if (value !== undefined) values.set(formalName(property) ?? '', value);
  }
  const code = [values.get('CountryCode'), values.get('Country')].find(
    (value) => /^[A-Z]{2,3}$/.test(value ?? '') && value !== NO_COUNTRY,
  );
  const country = values.get('CountryName') ?? (values.get('Country') === code ? undefined : values.get('Country'));
  const name = values.get('City') ?? values.get('Area') ?? country ?? code;
  if (name === undefined) return;
  const latitude = coordinate(values.get('Latitude'));
  const longitude = coordinate(values.get('Longitude'));
  item.places.push({
    role,
    name,
    ...(country === undefined ? {} : { country }),
    ...(code === undefined ? {} : { countryCode: code }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  });
}
