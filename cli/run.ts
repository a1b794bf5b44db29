import { readFile } from 'node:fs/promises';
import { runOnce } from '../local/run-once.ts';
import { outcomeOf, type Receipt } from '../shared/story/receipt.ts';
import { instantOf } from '../shared/story/time.ts';
import { EXIT } from './errors.ts';
import { readNewsroomFile } from './newsroom-file.ts';
import { progressOn } from './progress.ts';
import { writePublishedTree } from './published-tree.ts';
import { receiptLines } from './receipt-table.ts';
import { wireFiles } from './wire-files.ts';

/** A progress bar for fewer files would only flicker. */
const MANY = 10;

/**
 * `cobyline run FILE…`: the files through the same functions that are deployed, on an embedded cloud, until every queue
 * is empty; then the feeds as files.
 * @returns the exit code: 1 when any copy was rejected
 */
export async function runCommand(
  paths: readonly string[],
  options: { out: string; config?: string; source?: string; json?: boolean },
): Promise<number> {
  const configuration = await readNewsroomFile(options.config);
  const files = await wireFiles(paths, configuration.newsroom, options.source);
  const progress = progressOn(process.stderr);
  const result = await runOnce({
    newsroom: configuration.text,
    files: files.map((file) => ({
      source: file.source,
      name: file.name,
      received: instantOf(file.modified.getTime()),
      read: () => readFile(file.path),
    })),
    onProgress: (done, total, what) => {
      if (total >= MANY) progress.advance(done, total, what);
    },
  });
  progress.end();

  await writePublishedTree(options.out, result.feedFiles);
  for (const receipt of result.receipts) print(receipt, options.json === true);
  if (options.json !== true) {
    process.stdout.write(`\n${result.feedFiles.size} files of ${result.feeds} feeds written to ${options.out}\n`);
  }
  const bad = result.receipts.some((receipt) => ['rejected', 'partly-rejected'].includes(outcomeOf(receipt)));
  return bad ? EXIT.rejected : EXIT.ok;
}

function print(receipt: Receipt, json: boolean): void {
  if (json) process.stdout.write(`${JSON.stringify({ outcome: outcomeOf(receipt), ...receipt })}\n`);
  else process.stdout.write(`${receiptLines(receipt, { colour: process.stdout.isTTY === true }).join('\n')}\n`);
}
