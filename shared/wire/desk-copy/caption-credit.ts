import type { WireItem, WirePicture } from '../wire-item.ts';
import { captionOf } from './line-shapes.ts';

/**
 * Takes the credit in brackets at the end of a caption out of it, where it says what the credit line says or where there
 * is no credit line yet. A bracket that says something else, or more ("(Photo by X / AFP)" next to "AFP"), stays.
 */
export function settleCaptions(item: WireItem): void {
  item.pictures = item.pictures.map(withoutCredit);
}

function withoutCredit(picture: WirePicture): WirePicture {
  const read = picture.caption === undefined ? undefined : captionOf(picture.caption, true);
  if (read === undefined) return picture;
  if (picture.creditLine === undefined) return { ...picture, ...read };
  return picture.creditLine === read.creditLine ? { ...picture, caption: read.caption } : picture;
}
