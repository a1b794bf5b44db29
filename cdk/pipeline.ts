import { Duration } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Construct } from 'constructs';
import { HEARTBEAT } from '../shared/newsroom/reserved-names.ts';
import { QUEUES, type QueueName } from '../shared/platform/resources.ts';
import { HandlerFunction } from './handler-function.ts';
import { pascalCase } from './names.ts';
import { mayDelete, mayInvalidate, mayList, mayMerge, mayPut, mayRead, maySend } from './permissions.ts';
import { QueueWithDeadLetters } from './queue-with-dead-letters.ts';
import type { StageSettings } from './stage-settings.ts';
import { HEARTBEAT_FOLDER, type Storage } from './storage.ts';

export interface PipelineProps {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly storage: Storage;
  readonly distribution: Distribution;
}

/** From a wire item to bytes in the feeds bucket: normalize, publish, push and release, with their queues. */
export class Pipeline extends Construct {
  readonly queues: ReadonlyMap<QueueName, QueueWithDeadLetters>;
  readonly normalize: HandlerFunction;
  readonly publish: HandlerFunction;
  readonly push: HandlerFunction;
  readonly release: HandlerFunction;

  constructor(scope: Construct, id: string, props: PipelineProps) {
    super(scope, id);
    this.queues = new Map(
      QUEUES.filter(({ consumer }) => consumer !== 'ingest').map((description) => [
        description.name,
        new QueueWithDeadLetters(this, `${pascalCase(description.name)}Queue`, props.stage, description),
      ]),
    );
    this.normalize = this.normalizeFunction(props);
    this.publish = this.publishFunction(props);
    this.push = this.pushFunction(props);
    this.release = this.releaseFunction(props);
    for (const each of this.queues.values()) {
      const { consumer } = each.description;
      if (consumer !== 'ingest') this[consumer].worksOff(each);
    }
  }

  /** The queue of that name. It exists: QUEUES names it. */
  queue(name: QueueName): QueueWithDeadLetters['queue'] {
    const found = this.queues.get(name);
    if (!found) throw new Error(`the pipeline has no queue "${name}"`);
    return found.queue;
  }

  /** It also wakes itself, when an embargo falls due: hence the right to send to its own priority queue. */
  private normalizeFunction({ stage, settings, storage }: PipelineProps): HandlerFunction {
    const [publish, priority] = [this.queue('publish'), this.queue('publish-priority')];
    const wakeUps = this.queue('normalize-priority');
    return new HandlerFunction(this, 'Normalize', {
      name: 'normalize',
      stage,
      logRetentionDays: settings.logRetentionDays,
      settings: {
        newsroomBucket: storage.newsroom.bucketName,
        normalizePriorityQueueUrl: wakeUps.queueUrl,
        publishQueueUrl: publish.queueUrl,
        publishPriorityQueueUrl: priority.queueUrl,
        stage,
      },
      permissions: [
        mayRead(storage.newsroom, 'config/newsroom.json', 'items/'),
        mayMerge(
          storage.newsroom,
          'revisions/',
          'stories/',
          'acts/',
          'recent/',
          'embargoes/',
          'receipts/',
          HEARTBEAT_FOLDER,
        ),
        mayDelete(storage.newsroom, 'embargoes/'),
        mayList(storage.newsroom),
        maySend(publish, priority, wakeUps),
      ],
    });
  }

  private publishFunction({ stage, settings, storage, distribution }: PipelineProps): HandlerFunction {
    return new HandlerFunction(this, 'Publish', {
      name: 'publish',
      stage,
      logRetentionDays: settings.logRetentionDays,
      settings: {
        newsroomBucket: storage.newsroom.bucketName,
        feedsBucket: storage.feeds.bucketName,
        pushQueueUrl: this.queue('push').queueUrl,
        distributionId: distribution.distributionId,
        stage,
      },
      permissions: [
        mayRead(storage.newsroom, 'config/newsroom.json', 'revisions/'),
        mayMerge(storage.newsroom, 'stories/', 'windows/', 'archive/', 'archive-pages/', 'receipts/', HEARTBEAT_FOLDER),
        mayDelete(storage.newsroom, 'archive/'),
        mayMerge(storage.feeds, 'feeds/'),
        mayDelete(storage.feeds, 'feeds/'),
        mayList(storage.newsroom),
        mayList(storage.feeds),
        mayInvalidate(distribution),
        maySend(this.queue('push')),
      ],
    });
  }

  /** The only function that talks to strangers. It tries again by messages to itself. */
  private pushFunction({ stage, settings, storage }: PipelineProps): HandlerFunction {
    const queue = this.queue('push');
    return new HandlerFunction(this, 'Push', {
      name: 'push',
      stage,
      logRetentionDays: settings.logRetentionDays,
      settings: {
        newsroomBucket: storage.newsroom.bucketName,
        feedsBucket: storage.feeds.bucketName,
        pushQueueUrl: queue.queueUrl,
        stage,
      },
      permissions: [
        mayRead(storage.newsroom, 'config/newsroom.json', 'windows/', 'secrets/'),
        mayMerge(storage.newsroom, 'push/', 'secrets/subscriptions/'),
        mayDelete(storage.newsroom, 'push/', 'secrets/subscriptions/', 'secrets/subscription-requests/'),
        mayRead(storage.feeds, 'feeds/'),
        mayList(storage.newsroom),
        mayList(storage.feeds),
        maySend(queue),
      ],
    });
  }

  private releaseFunction({ stage, settings, storage }: PipelineProps): HandlerFunction {
    const [publish, wakeUps] = [this.queue('publish'), this.queue('normalize-priority')];
    const release = new HandlerFunction(this, 'Release', {
      name: 'release',
      stage,
      logRetentionDays: settings.logRetentionDays,
      settings: {
        newsroomBucket: storage.newsroom.bucketName,
        wireBucket: storage.wire.bucketName,
        feedsBucket: storage.feeds.bucketName,
        normalizePriorityQueueUrl: wakeUps.queueUrl,
        publishQueueUrl: publish.queueUrl,
        heartbeat: settings.heartbeat ? 'on' : 'off',
        stage,
      },
      permissions: [
        mayRead(storage.newsroom, 'config/newsroom.json', 'embargoes/'),
        mayList(storage.newsroom),
        mayPut(storage.wire, `incoming/${HEARTBEAT}/heartbeat.xml`),
        mayRead(storage.feeds, `feeds/${HEARTBEAT}/feed.json`),
        mayList(storage.feeds),
        maySend(publish, wakeUps),
      ],
    });
    new Rule(this, 'EveryMinute', {
      ruleName: `cobyline-${stage}-release`,
      description: 'Embargoes that fall due, entries that age out',
      schedule: Schedule.rate(Duration.minutes(1)),
      // A minute that is missed is made good by the next one; an old wake-up is worth nothing.
      targets: [new LambdaFunction(release.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(1) })],
    });
    return release;
  }
}
