import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { pascalCase } from './names.ts';

/** One thing that wakes somebody. */
export interface AlarmDescription {
  /** "publish-dead-letters": name of the alarm, and the heading of its section in docs/operate.md … */
  readonly name: string;
  /** … unless several alarms share one. */
  readonly section?: string;
  /** What it means for the desk or for partners, in one sentence. Required: an alarm nobody can explain is noise. */
  readonly meaning: string;
  readonly metric: IMetric;
  /** Alarms when the value is above this (below, where `below` says so). */
  readonly threshold: number;
  readonly below?: boolean;
  /** Periods in a row. */
  readonly periods?: number;
  /** Whether silence is bad news; most counters say nothing when nothing happened. */
  readonly silenceIsBad?: boolean;
}

export interface AlarmsProps {
  readonly stage: string;
  /** Address of the runbook; its sections are the anchors. */
  readonly runbook: string;
  readonly topic: ITopic;
}

/** Makes alarms, each with its meaning and its place in the runbook, all told to one topic. */
export class Alarms extends Construct {
  readonly all: Alarm[] = [];
  private readonly props: AlarmsProps;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.props = props;
  }

  add(description: AlarmDescription): Alarm {
    const { stage, runbook, topic } = this.props;
    const alarm = new Alarm(this, pascalCase(description.name), {
      alarmName: `cobyline-${stage}-${description.name}`,
      alarmDescription: `${description.meaning} What to do: ${runbook}#${description.section ?? description.name}`,
      metric: description.metric,
      threshold: description.threshold,
      evaluationPeriods: description.periods ?? 1,
      comparisonOperator: description.below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: description.silenceIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(topic));
    alarm.addOkAction(new SnsAction(topic));
    this.all.push(alarm);
    return alarm;
  }
}

/** The period most alarms look at: short enough to notice, long enough to be free of single hiccups. */
export const ONE_MINUTE = Duration.minutes(1);
export const FIVE_MINUTES = Duration.minutes(5);
export const HIGHEST = { statistic: Stats.MAXIMUM } as const;
