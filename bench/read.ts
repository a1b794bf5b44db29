import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { readWire } from '../shared/wire/read-wire.ts';
import { DEFAULT_WIRE_LIMITS } from '../shared/wire/wire-item.ts';
import { parseXml } from '../shared/wire/xml/parse-xml.ts';

/**
 * How fast wire files are read: the whole way from bytes to WireItems, and next to it, on the same bytes in the same run,
 * what the bare parsers take for a tree alone. Uses the files given as arguments, else the shared corpus where it is
 * there, else samples/.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' }, milliseconds: { type: 'string', default: '250' } },
});
const ROUNDS = Number(values.rounds);
/** A round lasts at least this long. */
const ROUND = Number(values.milliseconds);

const root = path.resolve(import.meta.dirname, '..');
const shared = process.env.COBYLINE_SHARED ?? path.resolve(root, '..', 'shared');

interface Group {
  readonly format: string;
  readonly files: readonly Uint8Array[];
  readonly bytes: number;
}

interface Figure {
  readonly megabytesPerSecond: number;
  readonly filesPerSecond: number;
  /** Seconds a pass took, round by round. */
  readonly seconds: readonly number[];
}

const SOURCE = { timeZone: 'Europe/Paris' };
const clock = () => performance.now();
const never = { check: () => undefined };
const ordered = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  parseTagValue: false,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  ignoreDeclaration: true,
  ignorePiTags: true,
});

/** The yardsticks: each makes a tree of a decoded document and does nothing else. */
const YARDSTICKS: Readonly<Record<string, (text: string) => unknown>> = {
  'saxes to a tree': saxesTree,
  'fast-xml-parser to a tree': (text) => ordered.parse(text),
  'our tree (quick way, saxes for the rest)': (text) => parseXml(text, 64, never),
};

interface Node {
  readonly name: string;
  readonly attributes: unknown;
  readonly children: (Node | string)[];
}

/** The plainest tree that saxes can make with namespaces checked. */
function saxesTree(text: string): Node | undefined {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Node[] = [];
  let first: Node | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const node: Node = { name: tag.local, attributes: tag.attributes, children: [] };
    open.at(-1)?.children.push(node);
    first ??= node;
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  const addText = (piece: string) => open.at(-1)?.children.push(piece);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return first;
}

type Work = (at: number) => unknown;

/** Measures several works on the same files, their rounds taking turns, so that a busy machine is unfair to none. */
async function measure(group: Pick<Group, 'files' | 'bytes'>, works: readonly Work[]): Promise<Figure[]> {
  const seconds: number[][] = works.map(() => []);
  for (let round = -1; round < ROUNDS; round++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now();
      let passes = 0;
      do {
        for (let at = 0; at < group.files.length; at++) await work(at);
        passes += 1;
      } while (performance.now() - start < ROUND);
      // The first round warms up.
      if (round >= 0) seconds[index]?.push((performance.now() - start) / 1000 / passes);
    }
  }
  return seconds.map((times) => {
    const middle = median(times);
    return {
      megabytesPerSecond: group.bytes / 1e6 / middle,
      filesPerSecond: group.files.length / middle,
      seconds: times,
    };
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * How many times as long as the yardstick: the median of the rounds, each compared with the yardstick's round next to
 * it, and the fastest round of either, which other work on the machine has disturbed least.
 */
function comparison(figure: Figure, yardstick: Figure): string {
  const ratios = figure.seconds.map((seconds, round) => seconds / (yardstick.seconds[round] ?? Number.NaN));
  const fastest = Math.min(...figure.seconds) / Math.min(...yardstick.seconds);
  return `whole reading takes ${median(ratios).toFixed(2)}× its time (fastest rounds ${fastest.toFixed(2)}×)`;
}

/** Files by the format they turn out to be. */
async function groupsOf(paths: readonly string[]): Promise<Group[]> {
  const groups = new Map<string, Uint8Array[]>();
  for (const file of paths) {
    const bytes = new Uint8Array(readFileSync(file));
    const { format } = await readWire(bytes, SOURCE, DEFAULT_WIRE_LIMITS, clock);
    if (format !== undefined) groups.set(format, [...(groups.get(format) ?? []), bytes]);
  }
  return [...groups].map(([format, files]) => ({
    format,
    files,
    bytes: files.reduce((sum, file) => sum + file.length, 0),
  }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'INDEX.tsv')
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function corpusFiles(): string[] {
  try {
    return filesBelow(path.join(shared, 'corpus'));
  } catch {
    return filesBelow(path.join(root, 'samples'));
  }
}

const show = (label: string, { megabytesPerSecond, filesPerSecond }: Figure, note = ''): void => {
  const megabytes = megabytesPerSecond.toFixed(1).padStart(8);
  const files = Math.round(filesPerSecond).toLocaleString('en').padStart(9);
  process.stdout.write(`${label.padEnd(56)}${megabytes} MB/s${files} files/s  ${note}\n`);
};

const groups = await groupsOf(positionals.length > 0 ? positionals : corpusFiles());
process.stdout.write(`Node ${process.version}, ${ROUNDS} rounds of ${ROUND} ms, median\n\n`);
for (const group of groups.sort((one, other) => other.bytes - one.bytes)) {
  const whole: Work = (at) => readWire(group.files[at] ?? new Uint8Array(), SOURCE, DEFAULT_WIRE_LIMITS, clock);
  const marked = group.format === 'newsml-g2' || group.format === 'newsml-1';
  const texts = group.files.map((file) =>
    Buffer.from(file)
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );
  const yardsticks = marked ? Object.entries(YARDSTICKS) : [];
  const bareWorks = yardsticks.map(
    ([, parse]): Work =>
      (at) =>
        parse(texts[at] ?? ''),
  );
  const [figure, ...bare] = await measure(group, [whole, ...bareWorks]);
  if (figure === undefined) continue;
  show(`${group.format} (${group.files.length} files), whole reading`, figure);
  for (const [index, [name]] of yardsticks.entries()) {
    const yardstick = bare[index];
    if (yardstick === undefined) continue;
    show(`  bare ${name}`, yardstick, comparison(figure, yardstick));
  }
}
