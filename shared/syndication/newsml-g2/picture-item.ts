import type { Entry } from '../../story/entry.ts';
import type { Picture } from '../../story/picture.ts';
import { usableAddress } from '../addresses.ts';
import { element, lines, type XmlNode } from '../xml.ts';
import { catalogElements } from './catalogs.ts';
import { digitalSourceType, line } from './content-meta.ts';
import type { G2Context } from './g2-context.ts';
import { partyElement, publisherElement, sourceElement } from './g2-parties.ts';
import { itemAttributes } from './item-attributes.ts';
import { pictureCreators, pictureSources } from './picture-parties.ts';
import { pictureRights } from './rights.ts';

/**
 * Pictures are items of their own: the children of a `contentSet` are renditions of one and the same content, never a
 * story and its pictures. They are found by guid, through a link of the story.
 */
export function pictureGuid(entry: Entry, index: number): string {
  return `${entry.guid}:picture:${index + 1}`;
}

/** The link of a story to one of its pictures, with what an editor wants to know before fetching it. */
export function pictureLink(picture: Picture, index: number, entry: Entry): XmlNode {
  return element(
    'link',
    {
      rel: 'irel:seeAlso',
      rank: index + 1,
      residref: pictureGuid(entry, index),
      version: entry.version,
      contenttype: 'application/vnd.iptc.g2.newsitem+xml',
    },
    element('itemClass', { qcode: `ninat:${picture.kind}` }),
    line('title', picture.headline ?? picture.caption ?? picture.creditLine),
    line('creditline', picture.creditLine),
    line('description', picture.caption, { role: 'drol:caption' }),
    renditionsOf(picture),
  );
}

/** A picture as a `newsItem`. A reference without a file has all its metadata and no `contentSet`. */
export function pictureItem(picture: Picture, index: number, entry: Entry, context: G2Context): XmlNode {
  const renditions = renditionsOf(picture);
  return element(
    'newsItem',
    itemAttributes(pictureGuid(entry, index), entry.version, entry.language),
    lines(
      catalogElements(context.publisher),
      pictureRights(picture, entry, context),
      element(
        'itemMeta',
        {},
        lines(
          element('itemClass', { qcode: `ninat:${picture.kind}` }),
          publisherElement('provider', entry.language, context),
          element('versionCreated', {}, entry.updated),
          element('firstCreated', {}, entry.published),
          element('pubStatus', { qcode: 'stat:usable' }),
          element('generator', {}, 'Cobyline'),
          line('title', picture.headline ?? entry.headline),
          element('link', { rel: 'irel:associatedWith', residref: entry.guid, version: entry.version }),
        ),
      ),
      contentMeta(picture, entry, context),
      renditions.length === 0 ? undefined : element('contentSet', {}, lines(renditions)),
    ),
  );
}

function contentMeta(picture: Picture, entry: Entry, context: G2Context): XmlNode {
  const creators = pictureCreators(picture);
  return element(
    'contentMeta',
    {},
    lines(
      digitalSourceType(picture),
      pictureSources(picture, context.partyOf).map((party) => sourceElement(party, context)),
      creators.map((party) => partyElement('creator', party, context)),
      picture.id === undefined ? undefined : line('altId', picture.id),
      element('language', { tag: entry.language }),
      line('headline', picture.headline),
      line('by', creators.map((party) => party.name).join(', ')),
      line('creditline', picture.creditLine),
      line('description', picture.caption, { role: 'drol:caption' }),
      line('description', picture.alternativeText, { role: 'descriptionrole:alternative' }),
    ),
  );
}

/** Renditions by width: the widest is the original for printing, the narrowest the thumbnail. */
export function renditionsOf(picture: Picture): XmlNode[] {
  const files = picture.files.flatMap((file) => {
    const href = usableAddress(file.href);
    return href === undefined ? [] : [{ ...file, href }];
  });
  const widths = files.map((file) => file.width ?? 0);
  return files.map((file, index) => {
    const wider = widths.filter((width) => width > (file.width ?? 0)).length;
    const rendition = wider === 0 ? 'rnd:highRes' : wider === files.length - 1 ? 'rnd:thumb' : 'rnd:web';
    const distinct = widths.indexOf(file.width ?? 0) === index ? rendition : undefined;
    return element('remoteContent', {
      rendition: distinct,
      href: file.href,
      contenttype: file.mediaType,
      size: file.bytes,
      width: file.width,
      height: file.height,
    });
  });
}
