import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { BucketName } from '../shared/platform/resources.ts';
import { acknowledge } from './acknowledge.ts';
import { bucketNamed } from './descriptions.ts';
import type { StageSettings } from './stage-settings.ts';

/** Days that an overwritten version stays: long enough to notice a mistake on a Monday and take it back. */
const OVERWRITTEN_VERSIONS_DAYS = 14;

/** What the heartbeat leaves in the newsroom bucket (functions/layout.ts). */
export const HEARTBEAT_FOLDER = 'heartbeat/';

/** What the stages need of a bucket, be it this stack's own or one that was there before. */
export type SomeBucket = Pick<IBucket, 'bucketArn' | 'bucketName' | 'arnForObjects'>;

/** The three buckets that hold everything Cobyline knows, and one for their access logs. Nothing else keeps state. */
export class Storage extends Construct {
  readonly wire: SomeBucket;
  /** The wire bucket when this stack made it; undefined when the desk brought its own. */
  readonly ownWire: Bucket | undefined;
  readonly newsroom: Bucket;
  readonly feeds: Bucket;
  readonly accessLogs: Bucket | undefined;

  constructor(scope: Construct, id: string, settings: StageSettings) {
    super(scope, id);
    this.accessLogs = settings.accessLogs ? this.accessLogBucket(settings) : undefined;
    if (settings.existingWireBucket === undefined) {
      this.ownWire = this.bucket('wire', settings, expireAfter(settings.originalsDays));
      this.wire = this.ownWire;
    } else {
      this.wire = Bucket.fromBucketName(this, 'Wire', settings.existingWireBucket);
    }
    this.newsroom = this.bucket('newsroom', settings, newsroomLifecycle(settings.revisionsDays));
    this.feeds = this.bucket('feeds', settings, []);
  }

  private bucket(name: BucketName, settings: StageSettings, rules: readonly LifecycleRule[]): Bucket {
    const { versioned } = bucketNamed(name);
    const bucket = new Bucket(this, capitalized(name), {
      versioned,
      ...secured(settings),
      ...(this.accessLogs && {
        serverAccessLogsBucket: asInterface(this.accessLogs),
        serverAccessLogsPrefix: `${name}/`,
      }),
      lifecycleRules: [
        { id: 'unfinished-uploads', abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...(versioned
          ? [{ id: 'overwritten-versions', noncurrentVersionExpiration: Duration.days(OVERWRITTEN_VERSIONS_DAYS) }]
          : []),
        ...rules,
      ],
    });
    if (!this.accessLogs) {
      acknowledge(bucket, { 'AwsSolutions-S1': 'this stage switched server access logs off (accessLogs in cdk.json)' });
    }
    return bucket;
  }

  private accessLogBucket(settings: StageSettings): Bucket {
    const bucket = new Bucket(this, 'AccessLogs', {
      ...secured(settings),
      lifecycleRules: [{ id: 'old-logs', expiration: Duration.days(settings.logRetentionDays) }],
    });
    acknowledge(bucket, { 'AwsSolutions-S1': 'the bucket of the access logs: logging itself would never end' });
    return bucket;
  }
}

/**
 * A Bucket is an IBucket; only under exactOptionalPropertyTypes, which the library is not compiled with, its declarations
 * say otherwise (`isWebsite?: boolean` against `isWebsite: boolean | undefined`).
 */
export function asInterface(bucket: Bucket): IBucket {
  return bucket as IBucket;
}

function secured(settings: StageSettings) {
  return {
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    removalPolicy: settings.keepOnDelete ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  };
}

/** Push asks a subscriber back within the hour, and takes the request away when it was answered. */
const UNANSWERED_REQUEST_DAYS = 1;

/** The heartbeat is worth nothing once the next has come out. */
const HEARTBEAT_DAYS = 1;

/** What a late item may still be compared with: followers are looked for a day and a half around it. */
const RECENT_DAYS = 7;

/** What a story consists of may have to go after the term of a licence; configuration and audit stay. */
function newsroomLifecycle(days: number | undefined): LifecycleRule[] {
  const kept = days === undefined ? [] : ['items/', 'revisions/', 'receipts/'];
  return [
    ...kept.map((prefix) => ({ prefix, expiration: Duration.days(days ?? 0) })),
    { prefix: 'recent/', expiration: Duration.days(RECENT_DAYS) },
    { prefix: 'secrets/subscription-requests/', expiration: Duration.days(UNANSWERED_REQUEST_DAYS) },
    {
      prefix: HEARTBEAT_FOLDER,
      expiration: Duration.days(HEARTBEAT_DAYS),
      noncurrentVersionExpiration: Duration.days(HEARTBEAT_DAYS),
    },
  ].map((rule) => ({ id: `old-${rule.prefix.replaceAll('/', '-').replace(/-$/, '')}`, ...rule }));
}

function expireAfter(days: number | undefined): LifecycleRule[] {
  return days === undefined ? [] : [{ id: 'old-originals', prefix: 'incoming/', expiration: Duration.days(days) }];
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
