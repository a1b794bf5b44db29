import { visibleText } from '../story/xhtml.ts';
import type { WireItem } from '../wire/wire-item.ts';
import { readLineMarkers } from './read-markers.ts';
import { slugParts } from './slug-parts.ts';
import { headLines } from './top-of-copy.ts';

/** Hints for finding the story that a kill or hold speaks of, when it is not the item that carries it. */
export interface Concern {
  /** The topic, without cycle and take key: what the earlier story's slugline has too. */
  readonly slugline?: string;
  /** The headline without its markers, or the one that is quoted in the order. */
  readonly headline?: string;
  /** An id named in the order: `urn:newsml:…`, `tag:…`, `bdt0123`. */
  readonly itemId?: string;
}

const ID = /\b(?:urn:[a-z0-9][a-z0-9-]{0,31}:[^\s"'<>,;]{3,200}|tag:[^\s"'<>,;]{5,200}|[a-z]{3}\d{4})(?<![.)])/i;
const QUOTED = /[«“„"]([^«»“”„"]{12,200})[»”“"]/u;

/** Hints that the notes, the head and the slugline of an item give about the story it means. */
export function concernOf(item: WireItem): Concern | undefined {
  const orders = [...item.notes.map(({ text }) => text), ...headLines(item)].join('\n').slice(0, 10_000);
  const printedId = ID.exec(orders)?.[0];
  const quoted = QUOTED.exec(orders)?.[1];
  const own = item.headline === undefined ? '' : readLineMarkers(visibleText(item.headline)).rest;
  const slugline = item.slugline === undefined ? '' : slugParts(item.slugline).topic;
  const headline = quoted ?? own;
  const concern = {
    ...(slugline === '' ? {} : { slugline }),
    ...(headline === '' ? {} : { headline }),
    ...(printedId === undefined || printedId === item.itemId ? {} : { itemId: printedId }),
  };
  return Object.keys(concern).length === 0 ? undefined : concern;
}
