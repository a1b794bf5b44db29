import { positive } from '../body/media.ts';
import { cleanLine } from '../item-fields.ts';
import type { Rendition, WirePicture } from '../wire-item.ts';
import { attributeOf, childOf, childrenOf, descend, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { captionTextOf, isText, roleOf } from './content.ts';
import { formalName } from './identification.ts';

/** Whether a component is about a picture or the like: somewhere in it is a content item that is no text. */
export function holdsMedia(component: XmlElement): boolean {
  return (
    childrenOf(component, 'ContentItem').some(
      (content) => !isText(content) && attributeOf(content, 'Href') !== undefined,
    ) || childrenOf(component, 'NewsComponent').some(holdsMedia)
  );
}

/** Whether a component holds text that is not the caption of something. */
export function holdsText(component: XmlElement): boolean {
  if (roleOf(component) === 'caption') return false;
  return childrenOf(component, 'ContentItem').some(isText) || childrenOf(component, 'NewsComponent').some(holdsText);
}

/** The picture of a component: its lines, its caption, and every file as a rendition named by role. */
export function pictureOfComponent(component: XmlElement): WirePicture {
  const lines = childOf(component, 'NewsLines');
  const line = (name: string): string | undefined => cleanLine(textOf(childOf(lines, name)));
  const creator = cleanLine(formalName(descend(component, 'AdministrativeMetadata', 'Creator', 'Party')));
  const captions = childrenOf(component, 'NewsComponent').filter((part) => roleOf(part) === 'caption');
  const caption = captions.map(captionTextOf).find((text) => text !== undefined);
  const id = attributeOf(component, 'Duid');
  const headline = line('HeadLine');
  const creditLine = line('CreditLine');
  const byline = line('ByLine') ?? creator;
  const copyright = line('CopyrightLine');
  const { kind, renditions } = renditionsOfComponent(component);
  return {
    kind,
    ...(id === undefined ? {} : { id }),
    ...(headline === undefined ? {} : { headline }),
    ...(caption === undefined ? {} : { caption }),
    ...(creditLine === undefined ? {} : { creditLine }),
    ...(byline === undefined ? {} : { byline }),
    ...(copyright === undefined ? {} : { copyright }),
    renditions,
  };
}

function renditionsOfComponent(component: XmlElement): { kind: WirePicture['kind']; renditions: Rendition[] } {
  const renditions: Rendition[] = [];
  let kind: WirePicture['kind'] = 'picture';
  const visit = (part: XmlElement): void => {
    for (const content of childrenOf(part, 'ContentItem')) {
      const href = attributeOf(content, 'Href');
      if (href === undefined || isText(content)) continue;
      kind = kindOf(formalName(childOf(content, 'MediaType')));
      renditions.push(renditionOf(content, href, formalName(childOf(part, 'Role'))));
    }
    for (const child of childrenOf(part, 'NewsComponent')) visit(child);
  };
  visit(component);
  return { kind, renditions };
}

function renditionOf(content: XmlElement, href: string, name: string | undefined): Rendition {
  const characteristics = childOf(content, 'Characteristics');
  const property = (wanted: string): number | undefined =>
    positive(
      attributeOf(
        childrenOf(characteristics, 'Property').find((one) => formalName(one) === wanted),
        'Value',
      ),
    );
  const mediaType = mediaTypeOf(formalName(childOf(content, 'MimeType')) ?? formalName(childOf(content, 'Format')));
  const width = property('Width');
  const height = property('Height');
  const bytes = positive(textOf(childOf(characteristics, 'SizeInBytes')));
  return {
    href,
    ...(name === undefined ? {} : { name }),
    ...(mediaType === undefined ? {} : { mediaType }),
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...(bytes === undefined ? {} : { bytes }),
  };
}

function kindOf(media: string | undefined): WirePicture['kind'] {
  if (/video|movie/i.test(media ?? '')) return 'video';
  if (/audio|sound/i.test(media ?? '')) return 'audio';
  return /graphic|drawing/i.test(media ?? '') ? 'graphic' : 'picture';
}

/** "JPG" and "JPEG Baseline" are image/jpeg; other short names stay unknown. */
function mediaTypeOf(format: string | undefined): string | undefined {
  if (format === undefined) return undefined;
  if (format.includes('/')) return format.toLowerCase();
  return /^jpe?g/i.test(format)
    ? 'image/jpeg'
    : /^png/i.test(format)
      ? 'image/png'
      : /^gif/i.test(format)
        ? 'image/gif'
        : undefined;
}
