import type { Entry } from '../story/entry.ts';
import type { Picture } from '../story/picture.ts';

/**
 * The picture, film or sound that an item is itself: a wire's picture item is no story with a picture beside it, so its
 * files are the item's content, its caption and credit the item's.
 */
export function ownPicture(entry: Entry): Picture | undefined {
  const [own] = entry.pictures;
  return own !== undefined && own.kind === entry.kind && entry.body.trim() === '' ? own : undefined;
}

/** Pictures of a story that are items of their own, with their place among all its pictures. */
export function picturesBeside(entry: Entry): { readonly picture: Picture; readonly index: number }[] {
  const own = ownPicture(entry);
  return entry.pictures.map((picture, index) => ({ picture, index })).filter(({ picture }) => picture !== own);
}
