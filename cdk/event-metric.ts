import type { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { type MEASURES, NAMESPACE } from '../shared/platform/event-metrics.ts';
import type { EventName } from '../shared/platform/events.ts';

type MeasureName = (typeof MEASURES)[keyof typeof MEASURES]['metric'];

/** A metric that the log lines of the functions carry (shared/platform/event-metrics.ts). */
export function eventMetric(
  metricName: EventName | MeasureName,
  stage: string,
  { source, ...options }: { statistic: string; period: Duration; source?: string; label?: string },
): Metric {
  return new Metric({
    namespace: NAMESPACE,
    metricName,
    dimensionsMap: { stage, ...(source !== undefined && { source }) },
    ...options,
  });
}
