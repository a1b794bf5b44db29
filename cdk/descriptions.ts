import {
  BUCKETS,
  type BucketDescription,
  type BucketName,
  FUNCTIONS,
  type FunctionDescription,
  type FunctionName,
  QUEUES,
  type QueueDescription,
  type QueueName,
} from '../shared/platform/resources.ts';

/** Every function that is deployed: those that work off queues, the one that the clock wakes, and the one that subscribers ask. */
export type DeployedFunction = FunctionName | 'release' | 'hub';

/** Woken every minute, so it has to be done before the next minute. */
const RELEASE = { timeoutSeconds: 50, memoryMegabytes: 512 };

/** Somebody waits for the answer. */
const HUB = { timeoutSeconds: 15, memoryMegabytes: 512 };

export function bucketNamed(name: BucketName): BucketDescription {
  return present(
    BUCKETS.find((bucket) => bucket.name === name),
    name,
  );
}

export function queueNamed(name: QueueName): QueueDescription {
  return present(
    QUEUES.find((queue) => queue.name === name),
    name,
  );
}

export function functionNamed(name: DeployedFunction): Omit<FunctionDescription, 'name'> {
  if (name === 'release') return RELEASE;
  return name === 'hub' ? HUB : FUNCTIONS[name];
}

function present<Description>(found: Description | undefined, name: string): Description {
  if (found === undefined) throw new Error(`shared/platform/resources.ts describes no "${name}"`);
  return found;
}
