import { is } from './items.ts';
import { Is } from './lexicon.ts';
import type { Reading } from './reading.ts';

/** "【ワシントン＝平野健太】", "［カイロ＝佐藤花子、山本一郎］": place and reporters of a paper's own correspondent. */
const CORRESPONDENT = /^\s*[【［[]([^【】［］[\]＝=]{1,20})[＝=]([^【】［］[\]＝=]{2,40})[】］\]]/;

/**
 * Reads the dateline that Japanese papers put before a report of their own: the place, a double hyphen, who writes. Those
 * of agencies ("【北京共同】") are read like any other bracket.
 *
 * @returns the end of the dateline (UTF-16 offset), undefined when the string does not begin with one.
 */
export function readJapaneseDateline(reading: Reading): number | undefined {
  const match = CORRESPONDENT.exec(reading.text);
  const [whole, place, names] = match ?? [];
  if (whole === undefined || place === undefined || names === undefined) return undefined;
  if (reading.items.some((item) => item.start < whole.length && is(item, Is.agency))) return undefined;
  const placeAt = whole.indexOf(place);
  reading.places.push({ start: placeAt, end: placeAt + place.length });
  const namesAt = whole.lastIndexOf(names);
  for (const name of names.matchAll(/[^、，,・\s]+/gu)) {
    const start = namesAt + name.index;
    reading.add({
      kind: 'person',
      range: { start, end: start + name[0].length },
      role: 'author',
      confidence: 'likely',
    });
  }
  return whole.length;
}
