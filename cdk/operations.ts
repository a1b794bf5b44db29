import { Duration } from 'aws-cdk-lib';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { AlarmTopic } from './alarm-topic.ts';
import { Alarms, FIVE_MINUTES, HIGHEST, ONE_MINUTE } from './alarms.ts';
import { EDGE_REGION, StageDashboard } from './dashboard.ts';
import type { Delivery } from './delivery.ts';
import type { HandlerFunction } from './handler-function.ts';
import type { Hub } from './hub.ts';
import type { Intake } from './intake.ts';
import { watchTheCopy } from './newsroom-alarms.ts';
import type { Pipeline } from './pipeline.ts';
import type { QueueWithDeadLetters } from './queue-with-dead-letters.ts';
import type { StageSettings } from './stage-settings.ts';

export interface OperationsProps {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly newsroom: Newsroom;
  readonly intake: Intake;
  readonly pipeline: Pipeline;
  readonly delivery: Delivery;
  readonly hub: Hub | undefined;
}

/** What is seen of a running installation: a dashboard, alarms with a section each in the runbook, and who is told. */
export class Operations extends Construct {
  readonly topic: Topic;
  readonly alarms: Alarms;

  constructor(scope: Construct, id: string, props: OperationsProps) {
    super(scope, id);
    const { stage, settings, intake, pipeline } = props;
    this.topic = new AlarmTopic(this, 'Telling', stage, settings).topic;
    this.alarms = new Alarms(this, 'Alarms', { stage, runbook: settings.runbook, topic: this.topic });
    const queues = [intake.queue, ...pipeline.queues.values()];
    for (const queue of queues) this.watchQueue(queue);
    const hub = props.hub === undefined ? [] : [props.hub.hub];
    const awaiting = [intake.ingest, pipeline.normalize, pipeline.publish, pipeline.push, ...hub];
    for (const each of awaiting) this.watchFunction(each);
    this.watchRelease(pipeline.release);
    if (settings.region === EDGE_REGION) this.watchEdge(props.delivery);
    watchTheCopy(this.alarms, stage, props.newsroom, settings);
    new StageDashboard(this, 'Overview', {
      stage,
      runbook: settings.runbook,
      delivery: props.delivery,
      functions: [...awaiting, pipeline.release],
      queues,
    });
  }

  private watchQueue({ description, queue, deadLetters }: QueueWithDeadLetters): void {
    this.alarms.add({
      name: `${description.name}-dead-letters`,
      meaning: `${DEAD_LETTERS_MEAN[description.consumer]} Nothing is lost: the messages wait to be sent again.`,
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: ONE_MINUTE, ...HIGHEST }),
      threshold: 0,
    });
    const limit = description.lane === 'priority' ? Duration.minutes(1) : AGE_LIMIT[description.consumer];
    this.alarms.add({
      name: `${description.name}-age`,
      meaning:
        description.lane === 'priority'
          ? 'A kill, correction or flash has been waiting for more than a minute.'
          : `Copy has been waiting in the ${description.name} queue for more than ${limit.toMinutes()} minutes.`,
      metric: queue.metricApproximateAgeOfOldestMessage({ period: ONE_MINUTE, ...HIGHEST }),
      threshold: limit.toSeconds(),
      periods: 2,
    });
  }

  private watchFunction({ name, lambda }: HandlerFunction): void {
    this.alarms.add({
      name: `${name}-errors`,
      meaning: `The function ${name} itself fails (not single stories, which it reports one by one): a broken deploy, a missing right, or it runs out of time or memory.`,
      metric: lambda.metricErrors({ period: FIVE_MINUTES }),
      threshold: 3,
      periods: 2,
    });
    this.alarms.add({
      name: `${name}-throttled`,
      meaning:
        name === 'hub'
          ? 'The WebSub hub is asked more often than it may run: subscribers are turned away.'
          : `Lambda refuses to start ${name}: the concurrency of the account is used up, and copy waits.`,
      metric: lambda.metricThrottles({ period: FIVE_MINUTES }),
      threshold: 10,
      periods: 3,
    });
  }

  private watchRelease({ lambda }: HandlerFunction): void {
    this.alarms.add({
      name: 'release-errors',
      meaning: 'Embargoes that fall due are not released, and old entries stay in the feeds.',
      metric: lambda.metricErrors({ period: FIVE_MINUTES }),
      threshold: 1,
    });
    this.alarms.add({
      name: 'release-silent',
      meaning: 'The minute clock does not run: embargoed stories will not come out.',
      metric: lambda.metricInvocations({ period: FIVE_MINUTES }),
      threshold: 1,
      below: true,
      silenceIsBad: true,
    });
  }

  /** Only in the region where CloudFront's numbers are: an alarm sees no other, and would be quiet for ever. */
  private watchEdge({ distribution }: Delivery): void {
    this.alarms.add({
      name: 'edge-errors',
      meaning: 'More than 5 % of what partners ask for is answered with a server error.',
      metric: distribution.metric5xxErrorRate({ period: FIVE_MINUTES }),
      threshold: 5,
      periods: 2,
    });
  }
}

const DEAD_LETTERS_MEAN = {
  ingest: 'Files of the wire desk were not even read, and nobody was told why.',
  normalize: 'Stories that were read are not in the newsroom, so no feed has them.',
  publish: 'A feed lacks a change: a story, a correction or a kill did not reach its partners.',
  push: 'A hub or a partner was not told of a change. Its next poll of the feed brings it.',
} as const;

const AGE_LIMIT = {
  ingest: Duration.minutes(5),
  normalize: Duration.minutes(3),
  publish: Duration.minutes(2),
  push: Duration.minutes(10),
} as const;
