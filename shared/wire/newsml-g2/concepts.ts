import { cleanLine, conceptOfQCode } from '../item-fields.ts';
import type { CodedConcept, WireParty, WirePlace } from '../wire-item.ts';
import { attributeOf, childOf, childrenOf, descend, textOf, type XmlElement } from '../xml/xml-tree.ts';

/**
 * The concept an element refers to: by `qcode`, else `uri`, else `literal` (NewsML-G2 flex types), with its first name.
 * @param scheme name of the scheme for a literal, which has none
 * @param name its name, where the caller knows it already
 */
export function conceptOf(
  element: XmlElement,
  scheme: string,
  name: string | undefined = displayName(element),
): CodedConcept | undefined {
  const qcode = attributeOf(element, 'qcode');
  if (qcode !== undefined) return conceptOfQCode(qcode, name, scheme);
  const uri = attributeOf(element, 'uri');
  const code = uri ?? attributeOf(element, 'literal') ?? name;
  if (code === undefined) return undefined;
  const concept = { scheme: uri === undefined ? scheme : 'uri', code };
  return name === undefined ? concept : { ...concept, name };
}

/** The first name meant for people: one without a role or with `nrol:display` or `full`, else any. */
function displayName(element: XmlElement): string | undefined {
  let first: string | undefined;
  for (const child of element.children) {
    if (typeof child === 'string' || child.name !== 'name') continue;
    const name = cleanLine(textOf(child));
    if (name === undefined) continue;
    const { role } = child.attributes;
    if (role === undefined || /^$|:(?:display|full|main)$/.test(role)) return name;
    first ??= name;
  }
  return first;
}

/** A provider, creator, contributor, infoSource or copyright holder. */
export function partyOf(element: XmlElement, role: WireParty['function']): WireParty | undefined {
  const display = displayName(element);
  const name = display ?? attributeOf(element, 'literal');
  const concept = attributeOf(element, 'qcode') ?? attributeOf(element, 'uri');
  if (name === undefined && concept === undefined) return undefined;
  const coded = concept === undefined ? undefined : conceptOf(element, role, display);
  const nature = attributeOf(element, 'type');
  const partyRole = attributeOf(element, 'role');
  return {
    function: role,
    ...(name === undefined ? {} : { name }),
    ...(coded === undefined ? {} : { concept: coded }),
    ...(nature === undefined ? {} : { nature }),
    ...(partyRole === undefined ? {} : { role: partyRole }),
  };
}

/** A `located` or a subject of type `cpnat:geoArea`. */
export function placeOf(element: XmlElement, role: WirePlace['role']): WirePlace | undefined {
  const display = displayName(element);
  const concept = conceptOf(element, 'literal', display);
  const name = display ?? attributeOf(element, 'literal') ?? concept?.code;
  if (name === undefined) return undefined;
  const countryCode = countryCodeOf(element);
  const country = childrenOf(element, 'broader')
    .map(displayName)
    .find((found) => found !== undefined);
  const position = descend(element, 'geoAreaDetails', 'position') ?? descend(element, 'POIDetails', 'position');
  const latitude = coordinate(position?.attributes.latitude);
  const longitude = coordinate(position?.attributes.longitude);
  return {
    role,
    name,
    ...(country === undefined ? {} : { country }),
    ...(countryCode === undefined ? {} : { countryCode }),
    ...(concept === undefined || concept.code === name ? {} : { concept }),
    ...(latitude === undefined || longitude === undefined ? {} : { latitude, longitude }),
  };
}

/** Two- or three-letter country code from `sameAs` or `broader` in an ISO 3166 scheme. */
function countryCodeOf(element: XmlElement): string | undefined {
  const related = [...childrenOf(element, 'sameAs'), ...childrenOf(element, 'broader'), element];
  for (const scheme of ['iso3166-1a2:', 'iso3166-1a3:', 'cntry:', 'country:'])
    for (const one of related) {
      const qcode = attributeOf(one, 'qcode') ?? attributeOf(childOf(one, 'sameAs'), 'qcode');
      if (qcode?.startsWith(scheme) && /^[A-Z]{2,3}$/.test(qcode.slice(scheme.length)))
        return qcode.slice(scheme.length);
    }
  return undefined;
}

/** A latitude or longitude in degrees. */
export function coordinate(printed: string | undefined): number | undefined {
  if (printed === undefined || !/^\s*[+-]?\d{1,3}(?:\.\d+)?\s*$/.test(printed)) return undefined;
  return Number(printed);
}
