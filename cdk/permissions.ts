import { Stack } from 'aws-cdk-lib';
import type { IDistributionRef } from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import type { SomeBucket } from './storage.ts';

/*
 * Statements with exactly the actions that the handlers use. CDK's grantRead() and grantWrite() would give s3:GetObject*,
 * s3:List*, s3:DeleteObject* and more; a publisher that can delete objects or read tags is one that can be abused to.
 */

/** A folder of a bucket ("items/"), or one key of it ("config/newsroom.json"). */
export type Prefix = string;

/** Read objects below the prefixes. */
export function mayRead(bucket: SomeBucket, ...prefixes: Prefix[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['s3:GetObject'],
    resources: prefixes.map((prefix) => below(bucket, prefix)),
  });
}

/**
 * Read and write objects below the prefixes. Both always come together: every write is a merge, and S3 asks for s3:GetObject
 * where a PUT carries If-Match.
 */
export function mayMerge(bucket: SomeBucket, ...prefixes: Prefix[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['s3:GetObject', 's3:PutObject'],
    resources: prefixes.map((prefix) => below(bucket, prefix)),
  });
}

/** Write objects below the prefixes without ever reading them. */
export function mayPut(bucket: SomeBucket, ...prefixes: Prefix[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['s3:PutObject'],
    resources: prefixes.map((prefix) => below(bucket, prefix)),
  });
}

/** Take away objects below the prefixes: marks that are done with, files that a feed has no more. */
export function mayDelete(bucket: SomeBucket, ...prefixes: Prefix[]): PolicyStatement {
  return new PolicyStatement({
    actions: ['s3:DeleteObject'],
    resources: prefixes.map((prefix) => below(bucket, prefix)),
  });
}

/**
 * List the bucket's keys. Needed also where nothing is listed: without it S3 answers 403 instead of 404 to a GET of a key
 * that is not there, and "there is no story yet" could not be told from "access denied". A condition on s3:prefix would
 * not do: that key is absent from the request context of a GET.
 */
export function mayList(bucket: SomeBucket): PolicyStatement {
  return new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] });
}

/** Put messages on the queues. */
export function maySend(...queues: IQueue[]): PolicyStatement {
  return new PolicyStatement({ actions: ['sqs:SendMessage'], resources: queues.map((queue) => queue.queueArn) });
}

/** Take a killed story out of the edge's caches. */
export function mayInvalidate(distribution: IDistributionRef & IConstruct): PolicyStatement {
  return new PolicyStatement({
    actions: ['cloudfront:CreateInvalidation'],
    resources: [
      Stack.of(distribution).formatArn({
        service: 'cloudfront',
        region: '',
        resource: 'distribution',
        resourceName: distribution.distributionRef.distributionId,
      }),
    ],
  });
}

function below(bucket: SomeBucket, prefix: Prefix): string {
  return bucket.arnForObjects(prefix.endsWith('/') ? `${prefix}*` : prefix);
}

/**
 * cdk-nag sees a wildcard in "<bucket>/items/*". It is one, and it is the point: the function's rights end at the folder.
 * @returns the findings to acknowledge for the given statements, with the reason
 */
export function prefixFindings(scope: IConstruct, statements: readonly PolicyStatement[]): Record<string, string> {
  const folders = statements.flatMap(({ resources }) => resources).filter((resource) => resource.endsWith('/*'));
  return Object.fromEntries(
    folders.map((folder) => [
      `AwsSolutions-IAM5[Resource::${asNagWritesIt(Stack.of(scope).resolve(folder))}]`,
      'keys below one folder of one bucket; the names of the files are not known before the copy comes',
    ]),
  );
}

/** cdk-nag writes {"Fn::GetAtt": ["Feeds", "Arn"]} as <Feeds.Arn> in the ids of its findings. */
function asNagWritesIt(resolved: unknown): string {
  if (typeof resolved === 'string') return resolved;
  if (Array.isArray(resolved)) return resolved.map(asNagWritesIt).join('');
  if (resolved === null || typeof resolved !== 'object') return String(resolved);
  if ('Fn::Join' in resolved && Array.isArray(resolved['Fn::Join'])) return asNagWritesIt(resolved['Fn::Join'][1]);
  if ('Fn::GetAtt' in resolved && Array.isArray(resolved['Fn::GetAtt'])) return `<${resolved['Fn::GetAtt'].join('.')}>`;
  if ('Ref' in resolved) return `<${String(resolved.Ref)}>`;
  return JSON.stringify(resolved);
}
