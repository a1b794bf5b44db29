import { setTimeout as sleep } from 'node:timers/promises';
import type { SQSRecord } from 'aws-lambda';
import { awsClients } from '../shared/platform/aws-clients.ts';
import { CloudFrontCache } from '../shared/platform/cloudfront-cache.ts';
import { type EdgeCache, NO_EDGE } from '../shared/platform/edge-cache.ts';
import { type Environment, readEnvironment, type SettingName, type Variables } from '../shared/platform/environment.ts';
import { EVENTS } from '../shared/platform/events.ts';
import { functionLog, type Log } from '../shared/platform/log.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import { S3ObjectStore } from '../shared/platform/s3-object-store.ts';
import { SqsWorkQueue } from '../shared/platform/sqs-work-queue.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { type Clock, instantOf } from '../shared/story/time.ts';
import { NewsroomStore } from './newsroom-store.ts';

type BucketSetting = 'wireBucket' | 'newsroomBucket' | 'feedsBucket';
type QueueSetting = Extract<SettingName, `${string}QueueUrl`>;

/** The real world, as a function sees it on cold start: clock, chance and AWS. */
export interface Services<Name extends SettingName> {
  readonly settings: Environment<Name>;
  readonly clock: Clock;
  readonly log: Log;
  readonly bucket: (setting: Name & BucketSetting) => ObjectStore;
  readonly queue: (setting: Name & QueueSetting) => WorkQueue;
  readonly newsroom: () => NewsroomStore;
  /** For those who asked for `distributionId`; where there is none, nothing has to be forgotten. */
  readonly edge: () => EdgeCache;
  /** For `handleBatch`: a record that failed is logged, not swallowed; SQS brings it back. */
  readonly onFailure: (records: readonly SQSRecord[], error: unknown) => void;
}

/** Where a function's log goes and what time it is: a laptop and the tests have their own. */
export interface Surroundings {
  readonly log?: Log;
  readonly clock?: Clock;
}

/**
 * @param names the settings this function needs; asking for one that is missing stops the cold start with its name
 * @throws EnvironmentError
 */
export function openServices<Name extends SettingName>(
  functionName: string,
  variables: Variables,
  names: readonly Name[],
  surroundings: Surroundings = {},
): Services<Name> {
  const environment: Environment<SettingName> = readEnvironment<SettingName>(variables, [
    ...names,
    'stage',
    'logLevel',
  ]);
  const { s3, sqs } = awsClients(variables);
  const log = surroundings.log ?? functionLog(functionName, environment);
  const bucket = (setting: BucketSetting): ObjectStore => new S3ObjectStore(s3, environment[setting]);
  const patience = {
    random: Math.random,
    sleep: async (milliseconds: number) => void (await sleep(milliseconds)),
  };
  return {
    settings: environment,
    clock: surroundings.clock ?? (() => instantOf(Date.now())),
    log,
    bucket,
    queue: (setting) => new SqsWorkQueue(sqs, environment[setting]),
    newsroom: () => new NewsroomStore(bucket('newsroomBucket'), patience),
    edge: () => {
      const { distributionId } = environment;
      if (distributionId === undefined) return NO_EDGE;
      const endpoint = variables.AWS_ENDPOINT_URL_CLOUDFRONT;
      return new CloudFrontCache({ distributionId, credentials: s3.config.credentials, endpoint, ...patience });
    },
    onFailure: (records, error) => {
      for (const { messageId, attributes } of records) {
        log.error(EVENTS.recordFailed, error, { message: messageId, receives: attributes.ApproximateReceiveCount });
      }
    },
  };
}
