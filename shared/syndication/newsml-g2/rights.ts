import type { Entry } from '../../story/entry.ts';
import type { Picture } from '../../story/picture.ts';
import { agencyThatOwns } from '../parties.ts';
import { element, lines, type XmlNode } from '../xml.ts';
import type { G2Context } from './g2-context.ts';
import { agencyElement, publisherElement } from './g2-parties.ts';

/** Rights of a story. */
export function storyRights(entry: Entry, context: G2Context): XmlNode {
  const agency = agencyThatOwns(entry);
  return rights(
    agency === undefined
      ? publisherElement('copyrightHolder', entry.language, context)
      : agencyElement('copyrightHolder', agency, context),
    entry.copyright,
    entry.usageTerms,
    context,
  );
}

/** Rights of a picture, which are its own and not the story's. */
export function pictureRights(picture: Picture, entry: Entry, context: G2Context): XmlNode {
  const [agency] = picture.agencyIds;
  return rights(
    agency === undefined
      ? publisherElement('copyrightHolder', entry.language, context)
      : agencyElement('copyrightHolder', agency, context),
    picture.copyright ?? '',
    picture.usageTerms === undefined ? [] : [picture.usageTerms],
    context,
  );
}

/** Child order of the XSD; `dataMining` is the last element of the IPTC namespace in it. */
function rights(holder: XmlNode, notice: string, terms: readonly string[], context: G2Context): XmlNode {
  const { licenceUrl, reserveDataMining } = context.publisher.rights;
  return element(
    'rightsInfo',
    {},
    lines(
      holder,
      notice.trim() === '' ? undefined : element('copyrightNotice', {}, notice.trim()),
      ...terms.filter((each) => each.trim() !== '').map((each) => element('usageTerms', {}, each.trim())),
      licenceUrl === undefined
        ? undefined
        : element('link', { rel: 'irel:rightspolicy', href: licenceUrl, contenttype: 'application/rsl+xml' }),
      // PLUS vocabulary; the only way G2 knows to reserve text and data mining (since 2.34).
      reserveDataMining ? element('dataMining', { qcode: 'plus:DMI-PROHIBITED-AIMLTRAINING' }) : undefined,
    ),
  );
}
