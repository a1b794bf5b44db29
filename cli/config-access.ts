import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ENCODINGS } from '../functions/encoded-forms.ts';
import { accessTable } from '../shared/newsroom/access-table.ts';
import { accessUpdates } from './access-updates.ts';
import { EXIT, UsageError } from './errors.ts';
import { readNewsroomFile } from './newsroom-file.ts';

/** Output of `aws cloudfront-keyvaluestore list-keys`; empty output is what it prints for an empty store. */
const listedKeys = z.object({ Items: z.array(z.object({ Key: z.string(), Value: z.string() })).default([]) });

/**
 * `cobyline config access`: what has to change at the edge so that it lets in whom newsroom.json lets in. One request of
 * UpdateKeys a line; nothing when all is as it should be. `cobyline config push` does it by itself; this is for those who
 * look at such changes first, or whose session may not make them.
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

function readPresent(file: string): Map<string, string> {
  const text = readFileSync(file, 'utf8').trim();
  try {
    const { Items } = listedKeys.parse(JSON.parse(text === '' ? '{}' : text));
    return new Map(Items.map(({ Key, Value }) => [Key, Value]));
  } catch (cause) {
    throw new UsageError(`"${file}" is not what "aws cloudfront-keyvaluestore list-keys" prints.`, { cause });
  }
}
