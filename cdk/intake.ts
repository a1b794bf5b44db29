import { Aws } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { bucketNamed, queueNamed } from './descriptions.ts';
import { HandlerFunction } from './handler-function.ts';
import { mayList, mayMerge, mayRead, maySend } from './permissions.ts';
import type { Pipeline } from './pipeline.ts';
import { QueueWithDeadLetters } from './queue-with-dead-letters.ts';
import type { StageSettings } from './stage-settings.ts';
import { HEARTBEAT_FOLDER, type Storage } from './storage.ts';

export interface IntakeProps {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly storage: Storage;
  readonly pipeline: Pipeline;
}

/** The door: a file below `incoming/` of the wire bucket becomes a message, and ingest reads it. */
export class Intake extends Construct {
  readonly queue: QueueWithDeadLetters;
  readonly ingest: HandlerFunction;

  constructor(scope: Construct, id: string, props: IntakeProps) {
    super(scope, id);
    this.queue = new QueueWithDeadLetters(this, 'Queue', props.stage, queueNamed('intake'));
    const prefix = bucketNamed('wire').announces?.prefix ?? '';
    if (props.storage.ownWire) this.announceFrom(props.storage.ownWire, prefix);
    else this.announceThroughEventBridge(props, prefix);
    this.ingest = this.ingestFunction(props);
    this.ingest.worksOff(this.queue);
  }

  /**
   * The bucket tells the queue by itself. Written at the level of CloudFormation because `bucket.addEventNotification` brings
   * a Lambda function in Python, with rights over every bucket, only to make this one setting.
   */
  private announceFrom(bucket: Bucket, prefix: string): void {
    const allowed = this.queue.queue.addToResourcePolicy(
      new PolicyStatement({
        sid: 'BucketsOfThisAccountAnnounceFiles',
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal('s3.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.queue.queue.queueArn],
        // The account, not the bucket: the bucket needs this policy to exist and the policy would need the bucket's name.
        // Ingest reads only from the wire bucket, whatever a message says.
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    const resource = bucket.node.defaultChild;
    if (!(resource instanceof CfnBucket)) throw new Error('a bucket without its CloudFormation resource');
    resource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          queue: this.queue.queue.queueArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: prefix }] } },
        },
      ],
    };
    // S3 tries the queue when the setting is made.
    if (allowed.policyDependable) bucket.node.addDependency(allowed.policyDependable);
  }

  /**
   * A bucket of somebody else keeps its notifications: CloudFormation could only replace them all. EventBridge needs one
   * switch on it and disturbs nobody (docs/operate.md says how).
   */
  private announceThroughEventBridge({ stage, storage }: IntakeProps, prefix: string): void {
    new Rule(this, 'FileArrived', {
      ruleName: `cobyline-${stage}-file-arrived`,
      description: 'Files that arrive in the bucket the wire desk already had',
      eventPattern: {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [storage.wire.bucketName] }, object: { key: [{ prefix }] } },
      },
      targets: [new SqsQueue(this.queue.queue)],
    });
  }

  private ingestFunction({ stage, settings, storage, pipeline }: IntakeProps): HandlerFunction {
    const [normalize, priority] = [pipeline.queue('normalize'), pipeline.queue('normalize-priority')];
    return new HandlerFunction(this, 'Ingest', {
      name: 'ingest',
      stage,
      logRetentionDays: settings.logRetentionDays,
      settings: {
        wireBucket: storage.wire.bucketName,
        newsroomBucket: storage.newsroom.bucketName,
        normalizeQueueUrl: normalize.queueUrl,
        normalizePriorityQueueUrl: priority.queueUrl,
        stage,
      },
      permissions: [
        mayRead(storage.wire, 'incoming/'),
        mayRead(storage.newsroom, 'config/newsroom.json'),
        mayMerge(storage.newsroom, 'items/', 'receipts/', HEARTBEAT_FOLDER),
        mayList(storage.wire),
        mayList(storage.newsroom),
        maySend(normalize, priority),
      ],
    });
  }
}
