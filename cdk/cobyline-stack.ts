import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import type { SettingName } from '../shared/platform/environment.ts';
import { Delivery } from './delivery.ts';
import { environmentVariables } from './environment-variables.ts';
import { Hub } from './hub.ts';
import { Intake } from './intake.ts';
import { Operations } from './operations.ts';
import { Pipeline } from './pipeline.ts';
import type { StageSettings } from './stage-settings.ts';
import { Storage } from './storage.ts';

export interface CobylineStackProps extends StackProps {
  /** "dev", "staging", "prod": part of every name, so that stages live side by side in one account. */
  readonly stage: string;
  readonly settings: StageSettings;
  /** newsroom.json at the time of the deploy: the sources whose silence is an alarm. */
  readonly newsroom: Newsroom;
}

/**
 * One installation of Cobyline. Read it downwards as copy travels, except that what comes last is made first: storage, then
 * delivery (the edge), pipeline (normalize, publish, release), intake (the door), hub (the door for subscribers), and operations, which watches them all.
 */
export class CobylineStack extends Stack {
  readonly storage: Storage;
  readonly delivery: Delivery;
  readonly pipeline: Pipeline;
  readonly intake: Intake;
  /** None where the stage wants none. */
  readonly hub: Hub | undefined;
  readonly operations: Operations;

  constructor(scope: Construct, id: string, props: CobylineStackProps) {
    super(scope, id, props);
    const { stage, settings } = props;
    const common = { stage, settings };
    this.storage = new Storage(this, 'Storage', settings);
    const { storage } = this;
    this.delivery = new Delivery(this, 'Delivery', {
      ...common,
      feeds: storage.feeds,
      accessLogs: storage.accessLogs,
    });
    const { distribution } = this.delivery;
    this.pipeline = new Pipeline(this, 'Pipeline', { ...common, storage, distribution });
    const { pipeline, delivery } = this;
    this.intake = new Intake(this, 'Intake', { ...common, storage, pipeline });
    this.hub =
      settings.hubConcurrency > 0 ? new Hub(this, 'Hub', { ...common, storage, pipeline, delivery }) : undefined;
    this.operations = new Operations(this, 'Operations', {
      ...common,
      newsroom: props.newsroom,
      intake: this.intake,
      pipeline,
      delivery,
      hub: this.hub,
    });
    this.tag(stage, settings);
    this.tellOperators(stage);
  }

  private tag(stage: string, settings: StageSettings): void {
    for (const [name, value] of Object.entries({ service: 'cobyline', stage, ...settings.tags })) {
      Tags.of(this).add(name, value);
    }
  }

  /** What people and the command line look up. Names and addresses, never keys. */
  private tellOperators(stage: string): void {
    const outputs: Record<string, string> = {
      Environment: this.commandLineEnvironment(stage),
      WireBucket: this.storage.wire.bucketName,
      NewsroomBucket: this.storage.newsroom.bucketName,
      FeedsBucket: this.storage.feeds.bucketName,
      DistributionId: this.delivery.distribution.distributionId,
      FeedsAddress: `https://${this.delivery.distribution.distributionDomainName}`,
      PartnerKeysArn: this.delivery.partnerKeys.keyValueStoreArn,
      AlarmTopicArn: this.operations.topic.topicArn,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }

  /** `export $(…)` of this output, and `cobyline kill`, `replay`, `config push` … work on this installation. */
  private commandLineEnvironment(stage: string): string {
    const queues = [this.intake.queue, ...this.pipeline.queues.values()];
    const settings: Partial<Record<SettingName, string>> = {
      stage,
      wireBucket: this.storage.wire.bucketName,
      newsroomBucket: this.storage.newsroom.bucketName,
      feedsBucket: this.storage.feeds.bucketName,
      distributionId: this.delivery.distribution.distributionId,
      partnerKeysArn: this.delivery.partnerKeys.keyValueStoreArn,
      ...Object.fromEntries(queues.map(({ description, queue }) => [description.setting, queue.queueUrl])),
    };
    return [
      `AWS_REGION=${this.region}`,
      ...Object.entries(environmentVariables(settings)).map((pair) => pair.join('=')),
    ].join(' ');
  }
}
