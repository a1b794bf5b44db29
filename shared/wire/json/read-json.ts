import type { Reading } from '../item-fields.ts';
import { type ItemOutcome, readEach } from '../read-each.ts';
import { UnreadableWire } from '../unreadable.ts';
import type { WireFormat } from '../wire-item.ts';
import { isApItem, readApItem } from './ap-media.ts';
import { isDigitalwires, readDigitalwires } from './dpa-digitalwires.ts';
import { isNinjs, readNinjs } from './ninjs.ts';
import { isObject, type JsonObject, objectAt, objectsAt, parseJson } from './parse-json.ts';

/** One item in a JSON file and the object around it. */
interface Part {
  readonly value: JsonObject;
  readonly envelope: JsonObject;
}

/**
 * Reads a JSON file: one item, a list of them, or an agency's envelope around either (AP's `data`, a feed's `entries`).
 * @throws UnreadableWire `unknown-format` for JSON that no agency sends as news
 */
export function readJson(text: string, reading: Reading): { format: WireFormat; outcomes: ItemOutcome[] } {
  const { root, remarks } = parseJson(text, reading.limits.maximumDepth, reading.deadline);
  const parts = partsOf(root);
  const format = parts.map(({ value }) => formatOf(value)).find((found) => found !== undefined);
  if (format === undefined)
    throw new UnreadableWire(
      'unknown-format',
      'This is JSON, but none of the news formats Cobyline reads (ninjs, AP Media API, dpa digital wires).',
    );
  const outcomes = readEach(parts, reading, (part) => {
    const item = readPart(part, reading);
    item.remarks.unshift(...remarks);
    return item;
  });
  return { format, outcomes };
}

function partsOf(root: unknown): Part[] {
  if (Array.isArray(root)) return root.filter(isObject).flatMap((value) => partsOf(value));
  if (!isObject(root)) return [];
  if (formatOf(root) !== undefined) return [{ value: root, envelope: root }];
  const data = objectAt(root, 'data');
  if (isObject(data.item)) return [{ value: data.item, envelope: root }];
  for (const list of [objectsAt(data, 'items'), objectsAt(root, 'items', 'entries', '_items', 'results')])
    if (list.length > 0)
      return list.map((entry) =>
        isObject(entry.item) ? { value: entry.item, envelope: entry } : { value: entry, envelope: root },
      );
  return isObject(root.item) ? [{ value: root.item, envelope: root }] : [{ value: root, envelope: root }];
}

function formatOf(value: JsonObject): WireFormat | undefined {
  if (isDigitalwires(value)) return 'dpa-digitalwires';
  if (isApItem(value)) return 'ap-media-json';
  return isNinjs(value) ? 'ninjs' : undefined;
}

function readPart({ value, envelope }: Part, reading: Reading): ReturnType<typeof readNinjs> {
  switch (formatOf(value)) {
    case 'dpa-digitalwires':
      return readDigitalwires(value, reading);
    case 'ap-media-json':
      return readApItem(value, envelope, reading);
    case 'ninjs':
      return readNinjs(value, reading);
    default:
      throw new UnreadableWire('unknown-format', 'One entry of the file is none of the news formats Cobyline reads.');
  }
}
