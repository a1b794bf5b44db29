/*
 * `node cdk/measure.ts [stage]`: how long synthesis takes, how large the template and the bundles are, and how long a cold
 * start spends on importing each. Figures for the notes; the limits are tested (test/cdk/app.test.ts).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundlesIn, type Synthesis, synthesize, templateIn } from './synthesis.ts';

const IMPORTS = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'cobyline-measure-'));
try {
  const synthesis = synthesize(folder, process.argv[2] ?? 'prod');
  if (synthesis.exitCode === 0) print(synthesis);
  else {
    process.stderr.write(synthesis.output);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}

function print(synthesis: Synthesis): void {
  const { text, resources } = templateIn(synthesis);
  console.log(`synthesis with bundling and all checks   ${(synthesis.milliseconds / 1000).toFixed(1)} s`);
  console.log(
    `template                                 ${kilobytes(text.length)}, ${Object.keys(resources).length} resources`,
  );
  for (const [name, file] of bundlesIn(synthesis)) {
    const bytes = readFileSync(file);
    const { milliseconds, megabytes } = importOf(file);
    const sizes = `${kilobytes(bytes.length)} (gzip ${kilobytes(gzipSync(bytes).length)})`;
    console.log(
      `${name.padEnd(10)} ${sizes.padEnd(30)}${milliseconds.toFixed(0)} ms to import, ${megabytes.toFixed(0)} MB`,
    );
  }
}

/** Median of a few fresh processes, each importing the bundle once. */
function importOf(file: string): { milliseconds: number; megabytes: number } {
  const script = `const start = performance.now(); await import(${JSON.stringify(file)});
    console.log(JSON.stringify([performance.now() - start, process.memoryUsage().rss / 1e6]));`;
  const runs = Array.from({ length: IMPORTS }, (): number[] => {
    const run = spawnSync(process.execPath, ['--enable-source-maps', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    return JSON.parse(run.stdout);
  });
  const middle = (index: number) =>
    runs.map((run) => run[index] ?? 0).sort((a, b) => a - b)[Math.floor(IMPORTS / 2)] ?? 0;
  return { milliseconds: middle(0), megabytes: middle(1) };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
