import type { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, type ILogGroup, MetricFilter, QueryDefinition, QueryString } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface EdgeCountsProps {
  readonly stage: string;
  /** One line of JSON for each answer of the edge. */
  readonly logGroup: ILogGroup;
}

/** A metric filter has only dimensions that stand in the line, so the stage stands in the namespace. */
const NAMESPACE = 'CobylineEdge';

/** What CloudFront does not count itself: how many polls found nothing new. Made from its access logs. */
export class EdgeCounts extends Construct {
  private readonly stage: string;

  constructor(scope: Construct, id: string, { stage, logGroup }: EdgeCountsProps) {
    super(scope, id);
    this.stage = stage;
    new MetricFilter(this, 'NotModified', {
      logGroup,
      // CloudFront writes the status as text; its documentation does not promise it.
      filterPattern: FilterPattern.any(
        FilterPattern.stringValue('$.sc-status', '=', '304'),
        FilterPattern.numberValue('$.sc-status', '=', 304),
      ),
      metricNamespace: NAMESPACE,
      metricName: this.metricName,
      metricValue: '1',
      defaultValue: 0,
    });
    new QueryDefinition(this, 'Query', {
      queryDefinitionName: `cobyline/${stage}/answers of the edge by status and cache, by hour`,
      queryString: new QueryString({
        statsStatements: ['count(*) as answers by bin(1h) as hour, `sc-status`, `x-edge-result-type`'],
        sort: 'hour desc, answers desc',
        limit: 1000,
      }),
      logGroups: [logGroup],
    });
  }

  /** Polls that were answered "not modified". */
  notModified(options: { readonly period: Duration }): Metric {
    return new Metric({
      namespace: NAMESPACE,
      metricName: this.metricName,
      statistic: 'Sum',
      label: '304',
      ...options,
    });
  }

  private get metricName(): string {
    return `not-modified-${this.stage}`;
  }
}
