import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { openServices } from '../functions/services.ts';
import type { Variables } from '../shared/platform/environment.ts';
import { EVENTS } from '../shared/platform/events.ts';
import { lineLog } from '../shared/platform/log.ts';
import { UsageError } from './errors.ts';

/** Written by `cobyline start` while it runs: how to reach its cloud. */
export const RUNNING_FILE = path.join('.cobyline', 'running.json');

const runningFile = z.object({ variables: z.record(z.string(), z.string()) });

/**
 * The installation a desk or ops command works on: the one on AWS when the environment names its buckets
 * (COBYLINE_NEWSROOM_BUCKET …, the outputs of the stack), else the one that `npm start` runs in this folder.
 * @throws UsageError when there is neither
 */
export function connect(environment: Variables = process.env): {
  readonly variables: Variables;
  readonly where: string;
} {
  if (environment.COBYLINE_NEWSROOM_BUCKET) {
    return { variables: environment, where: `bucket ${environment.COBYLINE_NEWSROOM_BUCKET}` };
  }
  if (!existsSync(RUNNING_FILE)) {
    throw new UsageError(
      'There is nothing to connect to: start Cobyline here with "npm start", or set COBYLINE_NEWSROOM_BUCKET and the other outputs of the stack.',
    );
  }
  const { variables } = runningFile.parse(JSON.parse(readFileSync(RUNNING_FILE, 'utf8')));
  return { variables, where: 'the Cobyline that runs in this folder' };
}

/** The services that the commands of the desk need. Their log goes to stderr when something fails. */
export function deskServices(variables: Variables) {
  const log = lineLog('desk', (line) => {
    if (line.includes(EVENTS.recordFailed)) process.stderr.write(`${line}\n`);
  });
  const services = openServices(
    'desk',
    variables,
    ['newsroomBucket', 'normalizePriorityQueueUrl', 'publishQueueUrl', 'publishPriorityQueueUrl'],
    { log },
  );
  return {
    newsroom: services.newsroom(),
    publishQueues: { ordinary: services.queue('publishQueueUrl'), priority: services.queue('publishPriorityQueueUrl') },
    clock: services.clock,
  };
}
