import { withoutForbiddenCharacters } from '../../story/xhtml.ts';
import type { Rendition, WirePicture } from '../wire-item.ts';
import { attributeOf, descendantsOf, foldSpace, textOf, type XmlElement } from '../xml/xml-tree.ts';
import { MEDIA } from './element-roles.ts';
import { safeAddress } from './safe-address.ts';

/**
 * The picture, video or sound that an element of a body stands for: `img`, `picture`, `video`, `audio`, a `figure`
 * around one, or NITF's `media`. Undefined for a figure without any (a quotation, a table) and for decoration
 * without an address or a caption.
 */
export function pictureOf(element: XmlElement): WirePicture | undefined {
  const name = element.name.toLowerCase();
  if (name === 'figure') return figurePicture(element);
  if (name === 'media') return nitfMedia(element);
  const renditions = htmlRenditions(element);
  const caption = textOf(descendantsOf(element, 'figcaption')[0]);
  const alternativeText = clean(attributeOf(element, 'alt') ?? attributeOf(descendantsOf(element, 'img')[0], 'alt'));
  if (renditions.length === 0 && caption === undefined) return undefined;
  return {
    kind: MEDIA[name] ?? 'picture',
    ...(caption === undefined ? {} : { caption: withoutForbiddenCharacters(caption) }),
    ...(alternativeText === undefined ? {} : { alternativeText }),
    renditions,
  };
}

const clean = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : foldSpace(withoutForbiddenCharacters(text)) || undefined;

function figurePicture(figure: XmlElement): WirePicture | undefined {
  const media = ['img', 'picture', 'video', 'audio'].flatMap((name) => descendantsOf(figure, name))[0];
  if (media === undefined) return undefined;
  const caption = clean(descendantsOf(figure, 'figcaption').map(textOf).join(' '));
  const inner = pictureOf(media) ?? { kind: MEDIA[media.name.toLowerCase()] ?? 'picture', renditions: [] };
  const picture = caption === undefined ? inner : { ...inner, caption };
  return picture.renditions.length === 0 && picture.caption === undefined ? undefined : picture;
}

function htmlRenditions(element: XmlElement): Rendition[] {
  const found: Rendition[] = [];
  for (const media of [element, ...['img', 'source'].flatMap((name) => descendantsOf(element, name))]) {
    const href = safeAddress(media.attributes.src ?? media.attributes.srcset?.trim().split(/\s/)[0]);
    if (href === undefined || found.some((other) => other.href === href)) continue;
    const width = positive(media.attributes.width);
    const height = positive(media.attributes.height);
    const mediaType = attributeOf(media, 'type');
    found.push({
      href,
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    });
  }
  return found;
}

/** NITF 3.6 `media`: one or more references, then captions and producers (the credit). */
function nitfMedia(media: XmlElement): WirePicture | undefined {
  const references = descendantsOf(media, 'media-reference');
  const renditions: Rendition[] = [];
  for (const reference of references) {
    const href = attributeOf(reference, 'source') ?? attributeOf(reference, 'data-location');
    // AFP's multimedia items point into the same file ("#photo0"): that picture comes with its own component.
    if (href === undefined || href.startsWith('#')) continue;
    const name = attributeOf(reference, 'name');
    const mediaType = attributeOf(reference, 'mime-type');
    const width = positive(reference.attributes.width);
    const height = positive(reference.attributes.height);
    renditions.push({
      href,
      ...(name === undefined ? {} : { name }),
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    });
  }
  const caption = clean(descendantsOf(media, 'media-caption').map(textOf).join(' '));
  if (renditions.length === 0 && caption === undefined) return undefined;
  const creditLine = clean(
    textOf(descendantsOf(media, 'media-producer')[0]) ?? attributeOf(references[0], 'source-credit'),
  );
  const copyright = attributeOf(references[0], 'copyright');
  const alternativeText = attributeOf(references[0], 'alternate-text');
  const type = attributeOf(media, 'media-type')?.toLowerCase();
  return {
    kind: type === 'video' || type === 'audio' ? type : type === 'graphic' ? 'graphic' : 'picture',
    ...(caption === undefined ? {} : { caption }),
    ...(creditLine === undefined ? {} : { creditLine }),
    ...(copyright === undefined ? {} : { copyright }),
    ...(alternativeText === undefined ? {} : { alternativeText }),
    renditions,
  };
}

/** A size in pixels as a whole number above zero ("768", "768px"). */
export function positive(raw: string | number | undefined): number | undefined {
  const value = typeof raw === 'number' ? raw : Number.parseInt(raw ?? '', 10);
  return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
