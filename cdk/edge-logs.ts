import { Aws } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDelivery, CfnDeliveryDestination, CfnDeliverySource } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

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

export interface EdgeLogsProps {
  readonly stage: string;
  readonly distribution: Distribution;
  readonly bucket: Bucket;
}

/**
 * Access logs of CloudFront ("standard logging v2"), whose fields can be chosen, unlike those of the older kind. AWS takes
 * the order for them only in us-east-1, whatever the region of the bucket.
 */
export class EdgeLogs extends Construct {
  constructor(scope: Construct, id: string, { stage, distribution, bucket }: EdgeLogsProps) {
    super(scope, id);
    const source = new CfnDeliverySource(this, 'Source', {
      name: `cobyline-${stage}-edge`,
      logType: 'ACCESS_LOGS',
      resourceArn: distribution.distributionArn,
    });
    const destination = new CfnDeliveryDestination(this, 'Destination', {
      name: `cobyline-${stage}-edge`,
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
      deliverySourceName: source.name,
      deliveryDestinationArn: destination.attrArn,
      recordFields: FIELDS,
      s3SuffixPath: '{yyyy}/{MM}/{dd}/{HH}',
    });
    delivery.addResourceDependency(source);
    if (allowed.policyDependable) delivery.node.addDependency(allowed.policyDependable);
  }
}
