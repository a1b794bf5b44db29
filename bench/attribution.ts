/**
 * Scores the attribution engine on the labelled rows (reference §9.4), for both halves, by kind and by language, and
 * measures strings per second on one core. `--misses` lists the rows of half A that are not fully right; rows of half B
 * are never shown, so that rules cannot be fitted to them. `--markdown` prints the tables of docs/attribution.md.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attribute } from '../shared/attribution/attribute.ts';
import { sharedFolder } from '../test/shared-folder.ts';
import {
  asLabelled,
  contextOf,
  halfOf,
  isCoByline,
  type LabelledRow,
  type RowScore,
  read,
  readLabelledRows,
  score,
} from './labelled-rows.ts';

interface Scored {
  readonly row: LabelledRow;
  readonly score: RowScore;
}

const { values: options } = parseArgs({
  options: { file: { type: 'string' }, misses: { type: 'boolean' }, markdown: { type: 'boolean' } },
});

const folder = sharedFolder();
const file = options.file ?? (folder === undefined ? undefined : join(folder, 'data', 'bylines-dev.jsonl'));
if (file === undefined || !existsSync(file)) {
  console.error('The labelled rows are not here: put the shared folder beside the repository, or give --file.');
  process.exit(1);
}

const rows = readLabelledRows(file);
const scored = rows.map((row): Scored => ({ row, score: score(row, read(row)) }));

if (options.misses === true) listMisses(scored.filter(({ row }) => halfOf(row.id) === 'A'));
else report();

function report(): void {
  const halves = (of: (one: Scored) => boolean): Scored[][] => {
    const chosen = scored.filter(of);
    return [
      chosen,
      chosen.filter(({ row }) => halfOf(row.id) === 'A'),
      chosen.filter(({ row }) => halfOf(row.id) === 'B'),
    ];
  };
  table('Over all', [
    ['all', halves(() => true)],
    ['co-bylines', halves(({ row }) => isCoByline(row))],
  ]);
  table(
    'By kind',
    [...new Set(rows.map((row) => row.kind))].map((kind) => [kind, halves(({ row }) => row.kind === kind)]),
  );
  table(
    'By language',
    [...new Set(rows.map((row) => row.lang))].map((lang) => [lang, halves(({ row }) => row.lang === lang)]),
  );
  console.log(`\nStrings per second on one core: ${Math.round(stringsPerSecond()).toLocaleString('en')}`);
}

/** One line a group; each figure for all rows, half A and half B. */
function table(title: string, groups: [string, Scored[][]][]): void {
  const columns = ['rows', 'names exact', 'full structure', 'agency loss', 'false credit', 'tiled'];
  const cells = groups.map(([name, parts]) => [
    name,
    parts.map((part) => part.length).join(' / '),
    rate(parts, (one) => one.namesExact),
    rate(parts, (one) => one.fullStructure),
    count(parts, (one) => one.agencyLoss),
    count(parts, (one) => one.falseCredit),
    rate(parts, (one) => one.tiled),
  ]);
  if (options.markdown === true) {
    console.log(`\n| ${['', ...columns].join(' | ')} |\n|${'---|'.repeat(columns.length + 1)}`);
    for (const line of cells) console.log(`| ${line.join(' | ')} |`);
    return;
  }
  console.log(`\n${title} (all / half A / half B)`);
  const lines = [['', ...columns], ...cells];
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0))) ?? [];
  for (const line of lines)
    console.log(
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

function rate(parts: readonly Scored[][], holds: (one: RowScore) => boolean): string {
  return parts
    .map((part) => {
      const right = part.filter(({ score }) => holds(score)).length;
      return part.length === 0 ? '–' : `${((100 * right) / part.length).toFixed(1)}%`;
    })
    .join(' / ');
}

function count(parts: readonly Scored[][], holds: (one: RowScore) => boolean): string {
  return parts.map((part) => part.filter(({ score }) => holds(score)).length).join(' / ');
}

function listMisses(part: readonly Scored[]): void {
  for (const { row, score: measured } of part) {
    if (measured.fullStructure) continue;
    const faults = [
      measured.namesExact ? '' : 'names',
      measured.agencyLoss ? 'AGENCY LOST' : '',
      measured.falseCredit ? 'FALSE CREDIT' : '',
    ].filter((fault) => fault !== '');
    console.log(
      `\n${row.id} ${row.lang} ${row.kind} ${JSON.stringify(row.context?.outlet ?? '')} ${faults.join(', ')}`,
    );
    console.log(`  ${JSON.stringify(row.text)}`);
    for (const credit of row.expected.credits) console.log(`  want ${plain(credit)}`);
    for (const credit of asLabelled(read(row))) console.log(`  got  ${plain(credit)}`);
  }
}

function plain({ order: _, title: __, ...credit }: ReturnType<typeof asLabelled>[number]): string {
  return JSON.stringify(credit);
}

/** The rows read over and over for some seconds, after the engine has warmed up. */
function stringsPerSecond(): number {
  const once = (): void => {
    for (const row of rows) attribute(row.text, { kind: row.kind, language: row.lang, context: contextOf(row) });
  };
  for (let round = 0; round < 100; round++) once();
  const rounds = 300;
  const start = process.cpuUsage();
  for (let round = 0; round < rounds; round++) once();
  const { user, system } = process.cpuUsage(start);
  return (rounds * rows.length) / ((user + system) / 1e6);
}
