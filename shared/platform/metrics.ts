import { Metrics as PowertoolsMetrics } from '@aws-lambda-powertools/metrics';
import type { Environment } from './environment.ts';
import type { EventName } from './events.ts';

/**
 * Numbers for dashboards and alarms. The only dimension beside the stage is the source of the copy: a feed as a dimension
 * would cost a metric for each feed.
 */
export interface Metrics {
  count(event: EventName, source?: string): void;
  /** From the moment the provider gave its version to the moment the feed was written. */
  endToEndLatency(milliseconds: number, source?: string): void;
}

/** Metrics of a deployed function: one line of CloudWatch's embedded metric format each, on standard output. */
export function functionMetrics(functionName: string, environment: Environment<'stage'>): Metrics {
  const metrics = new PowertoolsMetrics({
    namespace: 'Cobyline',
    serviceName: functionName,
    defaultDimensions: { stage: environment.stage },
  });
  const emit = (name: string, unit: 'Count' | 'Milliseconds', value: number, source: string | undefined) => {
    const single = metrics.singleMetric();
    if (source !== undefined) single.addDimension('source', source);
    single.addMetric(name, unit, value);
  };
  return {
    count: (event, source) => emit(event, 'Count', 1, source),
    endToEndLatency: (milliseconds, source) => emit('end-to-end-latency', 'Milliseconds', milliseconds, source),
  };
}

/** A laptop has no dashboards. */
export const noMetrics: Metrics = { count: () => {}, endToEndLatency: () => {} };
