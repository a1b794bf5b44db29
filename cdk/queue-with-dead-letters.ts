import { Duration } from 'aws-cdk-lib';
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import {
  physicalQueueName,
  type QueueDescription,
  RETENTION_DAYS,
  visibilitySecondsOf,
} from '../shared/platform/resources.ts';
import { acknowledge } from './acknowledge.ts';

/** A queue as shared/platform/resources.ts describes it. It can not be made without its dead-letter queue. */
export class QueueWithDeadLetters extends Construct {
  readonly description: QueueDescription;
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, stage: string, description: QueueDescription) {
    super(scope, id);
    this.description = description;
    const common = {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: Duration.seconds(visibilitySecondsOf(description)),
      ...(description.fifo && FIFO),
    } satisfies QueueProps;
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...common,
      queueName: physicalQueueName(stage, description, 'dead'),
      retentionPeriod: Duration.days(RETENTION_DAYS.deadLetter),
    });
    this.queue = new Queue(this, 'Queue', {
      ...common,
      queueName: physicalQueueName(stage, description),
      retentionPeriod: Duration.days(RETENTION_DAYS.source),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: description.maxReceiveCount },
    });
    acknowledge(this.deadLetters, {
      'AwsSolutions-SQS3': 'it is a dead-letter queue; nothing comes after it but a person',
    });
  }
}

/** High-throughput FIFO: deduplication per group, so that a message for one feed never hides one for another. */
const FIFO = {
  fifo: true,
  deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
  fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
} as const;
