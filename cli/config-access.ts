import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ENCODINGS } from '../functions/encoded-forms.ts';
import { accessTable } from '../shared/newsroom/access-table.ts';
import { EXIT, UsageError } from './errors.ts';
import { readNewsroomFile } from './newsroom-file.ts';

/** Most entries that CloudFront's UpdateKeys takes in one request. */
const MOST_ENTRIES = 50;

/** Input of UpdateKeys, as `aws cloudfront-keyvaluestore update-keys --cli-input-json` takes it. */
export interface KeyUpdate {
  readonly Puts: readonly { readonly Key: string; readonly Value: string }[];
  readonly Deletes: readonly { readonly Key: string }[];
}

/** Output of `aws cloudfront-keyvaluestore list-keys`; empty output is what it prints for an empty store. */
const listedKeys = z.object({ Items: z.array(z.object({ Key: z.string(), Value: z.string() })).default([]) });

/**
 * `cobyline config access`: what has to change at the edge so that it lets in whom newsroom.json lets in. One request of
 * UpdateKeys a line (docs/operate.md shows the loop around it); nothing when all is as it should be.
 * @param options `present` a file with the output of list-keys; without it the store is taken to be empty
 * @returns the exit code
 */
export async function configAccessCommand(options: {
  readonly config?: string;
  readonly present?: string;
}): Promise<number> {
  const { newsroom } = await readNewsroomFile(options.config);
  const present = options.present === undefined ? new Map<string, string>() : readPresent(options.present);
  for (const update of accessUpdates(accessTable(newsroom, ENCODINGS), present)) {
    process.stdout.write(`${JSON.stringify(update)}\n`);
  }
  return EXIT.ok;
}

/**
 * The difference between two tables, in requests of a size that CloudFront takes. What takes rights away comes first: if the
 * work stops half-way, nobody has more than before and than after.
 */
export function accessUpdates(wanted: ReadonlyMap<string, string>, present: ReadonlyMap<string, string>): KeyUpdate[] {
  const deletes = [...present.keys()].filter((key) => !wanted.has(key)).map((Key) => ({ Key }));
  const puts = [...wanted].filter(([key, value]) => present.get(key) !== value).map(([Key, Value]) => ({ Key, Value }));
  return [
    ...inParts(deletes).map((Deletes) => ({ Puts: [], Deletes })),
    ...inParts(puts).map((Puts) => ({ Puts, Deletes: [] })),
  ];
}

function inParts<Item>(items: readonly Item[]): Item[][] {
  const parts = Math.ceil(items.length / MOST_ENTRIES);
  return Array.from({ length: parts }, (_, part) => items.slice(part * MOST_ENTRIES, (part + 1) * MOST_ENTRIES));
}

function readPresent(file: string): Map<string, string> {
  const text = readFileSync(file, 'utf8').trim();
  try {
    const { Items } = listedKeys.parse(JSON.parse(text === '' ? '{}' : text));
    return new Map(Items.map(({ Key, Value }) => [Key, Value]));
  } catch (cause) {
    throw new UsageError(`"${file}" is not what "aws cloudfront-keyvaluestore list-keys" prints.`, { cause });
  }
}
