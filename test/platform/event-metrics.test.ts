import { expect, test } from 'vitest';
import { metricFields } from '../../shared/platform/event-metrics.ts';
import { EVENTS } from '../../shared/platform/events.ts';

test('measures stand in the line as metrics of their own, next to the count of the event', () => {
  const fields = metricFields(EVENTS.feedWritten, { feed: 'all', ageSeconds: 2.5, bytes: 4096 }, 'prod', 1000);
  expect(fields).toEqual({
    _aws: {
      Timestamp: 1000,
      CloudWatchMetrics: [
        {
          Namespace: 'Cobyline',
          Dimensions: [['stage']],
          Metrics: [
            { Name: 'feed-written', Unit: 'Count' },
            { Name: 'age-at-publication', Unit: 'Seconds' },
            { Name: 'feed-bytes', Unit: 'Bytes' },
          ],
        },
      ],
    },
    stage: 'prod',
    'feed-written': 1,
    'age-at-publication': 2.5,
    'feed-bytes': 4096,
  });
});

test('an overdue of zero is a value: the alarm has to see that all is well again', () => {
  expect(metricFields(EVENTS.sweepDone, { overdueSeconds: 0 }, 'prod', 0)).toMatchObject({ 'embargo-overdue': 0 });
});

test('a line that counts nothing stays a line: each metric costs money every month', () => {
  expect(metricFields(EVENTS.feedUnchanged, { feed: 'all' }, 'prod', 0)).toEqual({});
});

test('a feed is never a dimension: it would cost a metric for each feed', () => {
  const dimensions = JSON.stringify(metricFields(EVENTS.feedRefused, { feed: 'all', source: 'afp' }, 'prod', 0)._aws);
  expect(dimensions).not.toContain('feed"');
  expect(dimensions).toContain('[["stage"],["stage","source"]]');
});
