import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import * as z from 'zod';
import { REPOSITORY } from './bundling.ts';

/** A finished run of the app. */
export interface Synthesis {
  readonly exitCode: number;
  /** What was printed, errors included. */
  readonly output: string;
  readonly milliseconds: number;
  /** Folder with the template, the bundles and the validation report. */
  readonly folder: string;
  readonly stage: string;
}

const cdkFile = z.object({ context: z.record(z.string(), z.unknown()) });

/**
 * Runs the app as the CDK command line would, without the command line: the context of cdk.json goes in by environment
 * variable, the assembly comes out in a folder. Bundles the functions; needs no network and no credentials.
 * @param changes context values that differ from cdk.json
 */
export function synthesize(folder: string, stage: string, changes: Record<string, unknown> = {}): Synthesis {
  const { context } = cdkFile.parse(JSON.parse(readFileSync(path.join(REPOSITORY, 'cdk.json'), 'utf8')));
  const start = performance.now();
  const run = spawnSync(process.execPath, ['cdk/app.ts'], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    env: {
      ...process.env,
      CDK_OUTDIR: folder,
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, ...changes, stage }),
    },
  });
  return {
    exitCode: run.status ?? 1,
    output: `${run.stdout}${run.stderr}`,
    milliseconds: performance.now() - start,
    folder,
    stage,
  };
}

const template = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).optional() }),
  ),
});

const lambdaFunction = z.object({ FunctionName: z.string(), Code: z.object({ S3Key: z.string() }) });

/** The template as text, and what is in it. */
export function templateIn({ folder, stage }: Synthesis) {
  const text = readFileSync(path.join(folder, `cobyline-${stage}.template.json`), 'utf8');
  return { text, resources: template.parse(JSON.parse(text)).Resources };
}

/** File of each function's bundle, by the function's name: "ingest" -> ".../index.mjs". */
export function bundlesIn(synthesis: Synthesis): Map<string, string> {
  const { resources } = templateIn(synthesis);
  return new Map(
    Object.values(resources)
      .filter(({ Type }) => Type === 'AWS::Lambda::Function')
      .map(({ Properties }) => {
        const { FunctionName, Code } = lambdaFunction.parse(Properties);
        const asset = `asset.${Code.S3Key.replace(/\.zip$/, '')}`;
        return [
          FunctionName.replace(`cobyline-${synthesis.stage}-`, ''),
          path.join(synthesis.folder, asset, 'index.mjs'),
        ];
      }),
  );
}
