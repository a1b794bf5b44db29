import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IMetric, Stats, TextWidget } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { EVENTS, type EventName } from '../shared/platform/events.ts';
import type { Delivery } from './delivery.ts';
import { eventMetric } from './event-metric.ts';
import type { HandlerFunction } from './handler-function.ts';
import type { QueueWithDeadLetters } from './queue-with-dead-letters.ts';

export interface StageDashboardProps {
  readonly stage: string;
  readonly runbook: string;
  readonly delivery: Delivery;
  /** In the order in which copy travels. */
  readonly functions: readonly HandlerFunction[];
  readonly queues: readonly QueueWithDeadLetters[];
}

/** CloudFront is everywhere, and its numbers are here. A dashboard can look at another region, an alarm can not. */
export const EDGE_REGION = 'us-east-1';

const PERIOD = { period: Duration.minutes(5) };

/** One screen: how the copy and the partners are doing on top, then a row for each stage in the order in which copy travels. */
export class StageDashboard extends Construct {
  constructor(scope: Construct, id: string, props: StageDashboardProps) {
    super(scope, id);
    const dashboard = new Dashboard(this, 'Dashboard', {
      dashboardName: `cobyline-${props.stage}`,
      defaultInterval: Duration.hours(12),
    });
    dashboard.addWidgets(
      new TextWidget({
        markdown: `# Cobyline ${props.stage}\nWhat the alarms mean and what to do: ${props.runbook}`,
        width: 24,
        height: 2,
      }),
    );
    dashboard.addWidgets(...copyRow(props.stage));
    dashboard.addWidgets(...edgeRow(props.delivery));
    for (const each of props.functions) {
      const own = props.queues.filter(({ description }) => description.consumer === each.name);
      dashboard.addWidgets(...stageRow(each, own));
    }
  }
}

/** How the newsroom is doing: what came, what became of it, how long it took. */
function copyRow(stage: string): GraphWidget[] {
  const count = (event: EventName) => eventMetric(event, stage, { ...PERIOD, statistic: Stats.SUM, label: event });
  const age = (statistic: string) =>
    eventMetric('age-at-publication', stage, { ...PERIOD, statistic, label: statistic });
  return [
    graph('files', [count(EVENTS.fileRead), count(EVENTS.fileRejected)]),
    graph('stories', [count(EVENTS.revisionStored), count(EVENTS.storyHeld), count(EVENTS.storyStopped)]),
    graph('arrival to feed, seconds', [
      age('p50'),
      age('p95'),
      eventMetric('stop-to-edge', stage, { ...PERIOD, statistic: Stats.MAXIMUM, label: 'kills to the edge, longest' }),
      eventMetric('heartbeat-age', stage, { ...PERIOD, statistic: Stats.MAXIMUM, label: 'heartbeat' }),
    ]),
    graph('feeds', [count(EVENTS.feedWritten), count(EVENTS.feedRefused)]),
  ];
}

function edgeRow({ distribution, counts }: Delivery): GraphWidget[] {
  const there = { ...PERIOD, region: EDGE_REGION };
  return [
    graph('edge: polls', [distribution.metricRequests(there), ...(counts ? [counts.notModified(PERIOD)] : [])]),
    graph('edge: answered from the cache, %', [distribution.metricCacheHitRate(there)]),
    graph('edge: errors, %', [distribution.metric4xxErrorRate(there), distribution.metric5xxErrorRate(there)]),
    graph('edge: bytes to partners', [distribution.metricBytesDownloaded(there)]),
  ];
}

function stageRow({ name, lambda }: HandlerFunction, queues: readonly QueueWithDeadLetters[]): GraphWidget[] {
  const each = (pick: (queue: QueueWithDeadLetters) => IMetric) => queues.map(pick);
  return [
    graph(
      `${name}: messages in`,
      queues.length > 0
        ? each(({ queue, description }) => queue.metricNumberOfMessagesReceived({ ...PERIOD, label: description.name }))
        : [lambda.metricInvocations(PERIOD)],
    ),
    graph(`${name}: oldest message, seconds`, [
      ...each(({ queue, description }) =>
        queue.metricApproximateAgeOfOldestMessage({ ...PERIOD, statistic: Stats.MAXIMUM, label: description.name }),
      ),
    ]),
    graph(`${name}: errors, throttles, dead letters`, [
      lambda.metricErrors(PERIOD),
      lambda.metricThrottles(PERIOD),
      ...each(({ deadLetters, description }) =>
        deadLetters.metricApproximateNumberOfMessagesVisible({
          ...PERIOD,
          statistic: Stats.MAXIMUM,
          label: `${description.name} dead letters`,
        }),
      ),
    ]),
    graph(`${name}: milliseconds`, [
      lambda.metricDuration({ ...PERIOD, statistic: 'p50', label: 'p50' }),
      lambda.metricDuration({ ...PERIOD, statistic: 'p99', label: 'p99' }),
    ]),
  ];
}

function graph(title: string, left: IMetric[]): GraphWidget {
  return new GraphWidget({ title, left, width: 6, height: 5, leftYAxis: { min: 0 } });
}
