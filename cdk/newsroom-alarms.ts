import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { EVENTS } from '../shared/platform/events.ts';
import { type Alarms, FIVE_MINUTES, ONE_MINUTE } from './alarms.ts';
import { eventMetric } from './event-metric.ts';
import type { StageSettings } from './stage-settings.ts';

/** Alarms on what happens to the copy, rather than to the machinery. */
export function watchTheCopy(alarms: Alarms, stage: string, newsroom: Newsroom, settings: StageSettings): void {
  if (settings.heartbeat) {
    alarms.add({
      name: 'heartbeat-late',
      meaning:
        'The heartbeat has not come through the pipeline for a quarter of an hour: copy may not come through either.',
      metric: eventMetric('heartbeat-age', stage, { statistic: Stats.MAXIMUM, period: ONE_MINUTE }),
      threshold: Duration.minutes(15).toSeconds(),
      periods: 5,
      silenceIsBad: true,
    });
  }
  alarms.add({
    name: 'kill-late',
    meaning: 'A kill or withhold took more than a minute from its arrival to the edge.',
    metric: eventMetric('stop-to-edge', stage, { statistic: Stats.MAXIMUM, period: ONE_MINUTE }),
    threshold: 60,
  });
  alarms.add({
    name: 'embargo-overdue',
    meaning: 'A story whose embargo ended more than three minutes ago is not out.',
    metric: eventMetric('embargo-overdue', stage, { statistic: Stats.MAXIMUM, period: ONE_MINUTE }),
    threshold: 180,
    periods: 2,
  });
  alarms.add({
    name: 'stories-late',
    meaning: 'One story in twenty takes more than two minutes from its arrival to the feeds.',
    metric: eventMetric('age-at-publication', stage, { statistic: 'p95', period: FIVE_MINUTES }),
    threshold: 120,
    periods: 3,
  });
  alarms.add({
    name: 'feed-not-rebuilt',
    meaning: 'A feed was written without a story that could not be put into one of its formats.',
    metric: eventMetric(EVENTS.feedRefused, stage, { statistic: Stats.SUM, period: FIVE_MINUTES }),
    threshold: 0,
  });
  alarms.add({
    name: 'files-rejected',
    meaning:
      'More than twenty files in a quarter of an hour could not be read: a source has changed its format, or sends rubbish.',
    metric: eventMetric(EVENTS.fileRejected, stage, { statistic: Stats.SUM, period: Duration.minutes(15) }),
    threshold: 20,
  });
  alarms.add({
    name: 'partner-paused',
    meaning: 'The webhook of a partner has failed for a day, or said that it is gone; nothing is sent to it any more.',
    metric: eventMetric(EVENTS.partnerPaused, stage, { statistic: Stats.SUM, period: FIVE_MINUTES }),
    threshold: 0,
  });
  for (const [source, { name, silentAfterMinutes }] of Object.entries(newsroom.sources)) {
    if (silentAfterMinutes === undefined) continue;
    alarms.add({
      name: `source-silent-${source}`,
      section: 'source-silent',
      meaning: `Nothing has come from ${name ?? source} for ${silentAfterMinutes} minutes.`,
      metric: eventMetric(EVENTS.fileRead, stage, {
        statistic: Stats.SUM,
        period: Duration.minutes(silentAfterMinutes),
        source,
      }),
      threshold: 1,
      below: true,
      silenceIsBad: true,
    });
  }
}
