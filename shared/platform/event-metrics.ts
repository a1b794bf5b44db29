import { EVENTS, type EventName, type Facts } from './events.ts';

/** Where CloudWatch shows the metrics. */
export const NAMESPACE = 'Cobyline';

/** Facts that are numbers worth a metric of their own, whatever event they stand with. */
export const MEASURES = {
  /** From the moment the newest thing about a story reached us to the moment its feed was written. */
  ageSeconds: { metric: 'age-at-publication', unit: 'Seconds' },
  /** The same for a story that was killed or withheld, to the moment the edge was told to forget it. */
  stopSeconds: { metric: 'stop-to-edge', unit: 'Seconds' },
  /** How long the most overdue embargo is over and its story not out. */
  overdueSeconds: { metric: 'embargo-overdue', unit: 'Seconds' },
  /** How old the heartbeat is that came out last. */
  heartbeatSeconds: { metric: 'heartbeat-age', unit: 'Seconds' },
  /** Bytes of the feed files that were written. */
  bytes: { metric: 'feed-bytes', unit: 'Bytes' },
} as const;

/** Events that are counted. The others are only log lines: each metric costs money every month. */
export const COUNTED: ReadonlySet<EventName> = new Set([
  EVENTS.fileRead,
  EVENTS.fileRejected,
  EVENTS.revisionStored,
  EVENTS.storyHeld,
  EVENTS.storyStopped,
  EVENTS.feedWritten,
  EVENTS.feedRefused,
  EVENTS.partnerPaused,
  EVENTS.recordFailed,
  EVENTS.sweepDone,
]);

/**
 * What makes a metric of a log line: CloudWatch's embedded metric format (CloudWatch user guide, "Specification: Embedded metric
 * format"), to be merged into the line's own JSON. So an event, its line and its metric have one name and can not
 * disagree. Dimensions are the stage, and the source where the line names one: a feed would cost a metric for each feed.
 * @param at milliseconds since 1970
 * @returns nothing for a line that is no metric, or that is only about the heartbeat: it is no news and counts nowhere
 */
export function metricFields(event: EventName, facts: Facts, stage: string, at: number): Record<string, unknown> {
  if (facts.heartbeat === true) return {};
  const measured = Object.entries(MEASURES).flatMap(([fact, { metric, unit }]) => {
    const value = facts[fact];
    return typeof value === 'number' ? [{ name: metric, unit, value }] : [];
  });
  const counted = COUNTED.has(event) ? [{ name: event, unit: 'Count', value: 1 }] : [];
  const metrics = [...counted, ...measured];
  if (metrics.length === 0) return {};
  return {
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: NAMESPACE,
          Dimensions: [['stage'], ...(facts.source === undefined ? [] : [['stage', 'source']])],
          Metrics: metrics.map(({ name, unit }) => ({ Name: name, Unit: unit })),
        },
      ],
    },
    stage,
    ...Object.fromEntries(metrics.map(({ name, value }) => [name, value])),
  };
}
