import type { Publisher } from '../../newsroom/newsroom.ts';
import { element, type XmlNode } from '../xml.ts';

/** The IPTC catalog that items refer to (July 2025). Never fetched: what we use of it stands below. */
export const IPTC_CATALOG = 'http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml';

/**
 * The schemes of that catalog that our items use, and the others that news items commonly use, by alias. Copied from catalog.IPTC-G2-Standards_41.xml, © IPTC,
 * provided as is by the International Press Telecommunications Council (www.iptc.org); the NewsCodes vocabularies behind
 * the URIs are licensed CC BY 4.0. A QCode is its scheme's URI and its code, put together as they are.
 */
export const IPTC_SCHEMES: Readonly<Record<string, string>> = {
  bcp47: 'http://cvx.iptc.org/bcp47/',
  colsp: 'http://cv.iptc.org/newscodes/colorspace/',
  cpnat: 'http://cv.iptc.org/newscodes/cpnature/',
  cpprole: 'http://cv.iptc.org/newscodes/contentprodpartyrole/',
  cwarn: 'http://cv.iptc.org/newscodes/contentwarning/',
  digsrctype: 'http://cv.iptc.org/newscodes/digitalsourcetype/',
  drol: 'http://cv.iptc.org/newscodes/descriptionrole/',
  ednoterole: 'http://cv.iptc.org/newscodes/ednoterole',
  genre: 'http://cv.iptc.org/newscodes/genre/',
  geonames: 'http://sws.geonames.org/',
  hatarget: 'http://cv.iptc.org/newscodes/hopactiontarget/',
  hopaction: 'http://cv.iptc.org/newscodes/hopaction/',
  irel: 'http://cv.iptc.org/newscodes/itemrelation/',
  'iso3166-1a2': 'http://cvx.iptc.org/iso3166-1a2/',
  'iso3166-1a3': 'http://cvx.iptc.org/iso3166-1a3/',
  loctyp: 'http://cv.iptc.org/newscodes/location/',
  medtop: 'http://cv.iptc.org/newscodes/mediatopic/',
  ninat: 'http://cv.iptc.org/newscodes/ninature/',
  nmsig: 'http://cv.iptc.org/newscodes/newsmsgsignal/',
  nprov: 'http://cv.iptc.org/newscodes/newsprovider/',
  pgrmod: 'http://cv.iptc.org/newscodes/pkggroupmode/',
  plus: 'http://ns.useplus.org/ldf/vocab/',
  rnd: 'http://cv.iptc.org/newscodes/rendition/',
  sig: 'http://cv.iptc.org/newscodes/signal/',
  stat: 'http://cv.iptc.org/newscodes/pubstatusg2/',
  subj: 'http://cv.iptc.org/newscodes/subjectcode/',
  trustindicator: 'http://cv.iptc.org/newscodes/trustindicator/',
  wikidata: 'http://www.wikidata.org/entity/',
};

/**
 * The newsroom's own schemes, for what IPTC has no code for: its outlets, roles such as translator, page sections. Their
 * aliases are not used by any IPTC catalog (20 to 41).
 */
const OWN_SCHEMES = ['outlet', 'partyrole', 'headlinerole', 'descriptionrole', 'grouprole', 'section'] as const;

/** URIs of the own schemes, by alias, under the domain of the permanent ids. */
export function ownSchemes(publisher: Publisher): Readonly<Record<string, string>> {
  const { domain } = publisher.tagAuthority;
  return Object.fromEntries(OWN_SCHEMES.map((alias) => [alias, `https://${domain}/cv/${alias}/`]));
}

/** `catalogRef` and `catalog`: the first children of every item. */
export function catalogElements(publisher: Publisher): XmlNode[] {
  const schemes = Object.entries(ownSchemes(publisher)).map(([alias, uri]) => element('scheme', { alias, uri }));
  return [element('catalogRef', { href: IPTC_CATALOG }), element('catalog', {}, schemes)];
}

/** A code made of free text: white space and everything else that a QCode or URI can not hold is percent-encoded. */
export function codeOf(text: string): string {
  return encodeURIComponent(text.trim().toLowerCase());
}
