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

/** Every function that is deployed: those that work off queues, and the one that the clock wakes. */
export type DeployedFunction = FunctionName | 'release';

/** Woken every minute, so it has to be done before the next minute. */
const RELEASE = { timeoutSeconds: 50, memoryMegabytes: 512 };

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
  return name === 'release' ? RELEASE : FUNCTIONS[name];
}

function present<Description>(found: Description | undefined, name: string): Description {
  if (found === undefined) throw new Error(`shared/platform/resources.ts describes no "${name}"`);
  return found;
}
