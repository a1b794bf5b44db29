import { ArnFormat, Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource, LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { EdgeCounts } from './edge-counts.ts';

/**
 * What is kept of each request at the edge: enough to count polls, 304s and errors by place and hour. Not the query
 * of the address (a partner key can stand there), not the path (with the rest it tells who reads), not the reader's network address.
 */
const FIELDS = [
  'date',
  'time',
  'x-edge-location',
  'cs-method',
  'sc-status',
  'sc-bytes',
  'time-taken',
  'x-edge-result-type',
  'x-edge-detailed-result-type',
  'sc-content-type',
  'cs(User-Agent)',
];

/** For counting only: each byte costs, 432 million times a month. */
const COUNTED_FIELDS = ['date', 'time', 'sc-status', 'x-edge-result-type'];

export interface EdgeLogsProps {
  readonly stage: string;
  readonly distribution: Distribution;
  /** Where each request is kept; undefined where a stage keeps none. */
  readonly bucket: Bucket | undefined;
  /** Whether answers are counted by status, in CloudWatch. */
  readonly counts: boolean;
}

/**
 * Access logs of CloudFront ("standard logging v2"), whose fields can be chosen, unlike those of the older kind. AWS takes
 * the order for them only in us-east-1, whatever the region of the bucket.
 */
export class EdgeLogs extends Construct {
  /** Undefined where the stage does not count. */
  readonly counts: EdgeCounts | undefined;
  private readonly source: CfnDeliverySource;
  private readonly stage: string;

  constructor(scope: Construct, id: string, { stage, distribution, bucket, counts }: EdgeLogsProps) {
    super(scope, id);
    this.stage = stage;
    this.source = new CfnDeliverySource(this, 'Source', {
      name: `cobyline-${stage}-edge`,
      logType: 'ACCESS_LOGS',
      resourceArn: distribution.distributionArn,
    });
    const kept = bucket && this.keptIn(bucket);
    this.counts = counts ? this.counted(kept) : undefined;
  }

  private keptIn(bucket: Bucket): CfnDelivery {
    const destination = new CfnDeliveryDestination(this, 'Destination', {
      name: `cobyline-${this.stage}-edge`,
      destinationResourceArn: bucket.arnForObjects('edge'),
      outputFormat: 'json',
    });
    const allowed = bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'EdgeLogsAreDelivered',
        principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [bucket.arnForObjects('edge/*')],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    const delivery = new CfnDelivery(this, 'Delivery', {
      deliverySourceName: this.source.name,
      deliveryDestinationArn: destination.attrArn,
      recordFields: FIELDS,
      s3SuffixPath: '{yyyy}/{MM}/{dd}/{HH}',
    });
    delivery.addResourceDependency(this.source);
    if (allowed.policyDependable) delivery.node.addDependency(allowed.policyDependable);
    return delivery;
  }

  /** @param before CloudWatch makes one delivery of a source at a time */
  private counted(before: CfnDelivery | undefined): EdgeCounts {
    // Groups below /aws/vendedlogs/ do not fill up the account's one policy for deliveries (CloudWatch Logs, "Enabling logging").
    const logGroup = new LogGroup(this, 'Answers', {
      logGroupName: `/aws/vendedlogs/cobyline/${this.stage}/edge`,
      retention: RetentionDays.THREE_DAYS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    logGroup.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('delivery.logs.amazonaws.com')],
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    const destination = new CfnDeliveryDestination(this, 'AnswersDestination', {
      name: `cobyline-${this.stage}-edge-counts`,
      // Its own ARN attribute ends in ":*", which a destination may not.
      destinationResourceArn: Stack.of(this).formatArn({
        service: 'logs',
        resource: 'log-group',
        resourceName: logGroup.logGroupName,
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      }),
      outputFormat: 'json',
    });
    const delivery = new CfnDelivery(this, 'AnswersDelivery', {
      deliverySourceName: this.source.name,
      deliveryDestinationArn: destination.attrArn,
      recordFields: COUNTED_FIELDS,
    });
    delivery.addResourceDependency(before ?? this.source);
    return new EdgeCounts(this, 'Counts', { stage: this.stage, logGroup });
  }
}
