import { readFileSync } from 'node:fs';
import { buildApp } from 'fauxqs';

/**
 * The only file that knows fauxqs, the S3 and SQS that Cobyline embeds. Its stores are not exported; they are loaded by their place
 * in the package, which holds for exactly one version: a test fails when the version changes.
 */
export const FAUXQS_VERSION = '2.4.1';

type BuildAppOptions = NonNullable<Parameters<typeof buildApp>[0]>;
type FauxqsStores = NonNullable<BuildAppOptions['stores']>;
export type FauxqsApp = ReturnType<typeof buildApp>;
export type S3StoreType = FauxqsStores['s3Store'];
export type SqsStoreType = FauxqsStores['sqsStore'];
export type SqsQueueType = ReturnType<SqsStoreType['createQueue']>;
export type SqsMessageType = Parameters<SqsQueueType['enqueue']>[0];
type PersistenceType = NonNullable<SqsStoreType['persistence']>;
type SnsStoreType = FauxqsStores['snsStore'];

const place = (file: string): string => new URL(file, import.meta.resolve('fauxqs')).href;

const s3 = (await import(place('./s3/s3Store.js'))) as { S3Store: new () => S3StoreType };
const sqs = (await import(place('./sqs/sqsStore.js'))) as {
  SqsStore: (new () => SqsStoreType) & {
    createMessage: (body: string, attributes?: Record<string, never>, delaySeconds?: number) => SqsMessageType;
  };
  SqsQueue: new (...of: Parameters<SqsStoreType['createQueue']>) => SqsQueueType;
};
const sns = (await import(place('./sns/snsStore.js'))) as { SnsStore: new () => SnsStoreType };
const persistence = (await import(place('./persistence.js'))) as {
  PersistenceManager: new (folder: string) => PersistenceType;
};
const errors = (await import(place('./common/errors.js'))) as {
  S3Error: new (code: string, message: string, status: number) => Error & { statusCode: number; toXml(): string };
};

export const { S3Store } = s3;
export const { SqsStore, SqsQueue } = sqs;
export const { SnsStore } = sns;
export const { PersistenceManager } = persistence;
export const { S3Error } = errors;
export { buildApp };

/** The version that is installed. */
export function installedVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL(place('../package.json')), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}
