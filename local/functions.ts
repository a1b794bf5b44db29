import { createIngest } from '../functions/ingest.ts';
import { createNormalize } from '../functions/normalize.ts';
import { createPublish } from '../functions/publish.ts';
import { createPush } from '../functions/push.ts';
import type { Log } from '../shared/platform/log.ts';
import type { FunctionName } from '../shared/platform/resources.ts';
import type { EmbeddedCloud } from './embedded-cloud.ts';
import type { LambdaRuntimeOptions } from './lambda-runtime.ts';

/** The log of each function. */
export type FunctionLogs = (name: FunctionName | 'release') => Log;

/** The deployed functions, in the environment of an embedded cloud. */
export function functionsOn(cloud: EmbeddedCloud, logs: FunctionLogs): LambdaRuntimeOptions['handlers'] {
  return {
    ingest: createIngest(cloud.variables, { log: logs('ingest') }),
    normalize: createNormalize(cloud.variables, { log: logs('normalize') }),
    publish: createPublish(cloud.variables, { log: logs('publish') }),
    // Whoever tries out webhooks on a laptop listens on that laptop.
    push: createPush(cloud.variables, { log: logs('push'), allowLoopback: true }),
  };
}
