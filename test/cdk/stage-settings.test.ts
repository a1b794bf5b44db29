import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { readStageSettings, StageError } from '../../cdk/stage-settings.ts';
import { cdkContext, resourcesOf, templateOf } from './synthesized.ts';

describe('readStageSettings', () => {
  it('knows the stages of cdk.json', () => {
    expect(readStageSettings('prod', cdkContext.stages)).toMatchObject({ keepOnDelete: true, logRetentionDays: 90 });
    expect(readStageSettings('dev', cdkContext.stages)).toMatchObject({ keepOnDelete: false });
  });

  it('keeps what nobody allowed it to delete', () => {
    expect(readStageSettings('prod', { prod: {} }).keepOnDelete).toBe(true);
  });

  it.each([
    ['a stage that is not there', 'live', { prod: {} }, /no stage "live" in cdk.json; it has prod/],
    ['a name that can be no part of a bucket name', 'Prod!', { 'Prod!': {} }, /lower-case letters/],
    ['a misspelt setting', 'prod', { prod: { logRetention: 30 } }, /stages\.prod: .*logRetention/],
    [
      'a retention that CloudWatch does not have',
      'prod',
      { prod: { logRetentionDays: 31 } },
      /stages\.prod\.logRetentionDays/,
    ],
    [
      'a certificate of another region, which CloudFront would refuse after twenty minutes',
      'prod',
      { prod: { domain: { name: 'feeds.example', certificateArn: 'arn:aws:acm:eu-west-1:1:certificate/x' } } },
      /us-east-1/,
    ],
    [
      'edge logs outside us-east-1',
      'prod',
      { prod: { edgeLogs: true, region: 'eu-west-1' } },
      /stages\.prod\.edgeLogs: set region/,
    ],
  ])('refuses %s', (_, stage, stages, message) => {
    expect(() => readStageSettings(stage, stages)).toThrow(StageError);
    expect(() => readStageSettings(stage, stages)).toThrow(message);
  });
});

describe('a stage can be had', () => {
  it('for trying: its buckets go with it', () => {
    for (const { DeletionPolicy } of resourcesOf(templateOf('dev'), 'AWS::S3::Bucket'))
      expect(DeletionPolicy).toBe('Delete');
  });

  it('without access logs', () => {
    expect(resourcesOf(templateOf('dev', { accessLogs: false }), 'AWS::S3::Bucket')).toHaveLength(3);
  });

  it('under its own domain, then with TLS 1.2 as the least', () => {
    const template = templateOf('dev', {
      domain: { name: 'feeds.pishtaz.example', certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/x' },
    });
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Aliases: ['feeds.pishtaz.example'],
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021', SslSupportMethod: 'sni-only' },
      },
    });
  });

  it('behind a WAF', () => {
    const webAclArn = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/cobyline/x';
    templateOf('dev', { webAclArn }).hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: { WebACLId: webAclArn },
    });
  });

  it('with the bucket the desk already has, whose other notifications it does not touch', () => {
    const template = templateOf('dev', { existingWireBucket: 'the-desk-has-it' });
    const ids = resourcesOf(template, 'AWS::S3::Bucket').map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('StorageWire'))).toEqual([]);
    template.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { bucket: { name: ['the-desk-has-it'] }, object: { key: [{ prefix: 'incoming/' }] } },
      },
    });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: Match.arrayWith(['sqs:SendMessage']),
            Principal: { Service: 'events.amazonaws.com' },
          }),
        ]),
      },
    });
  });

  it('with terms after which copy has to go, and configuration does not', () => {
    const template = templateOf('dev', { originalsDays: 30, revisionsDays: 400 });
    const rules = resourcesOf(template, 'AWS::S3::Bucket').flatMap(({ Properties }) =>
      (Properties.LifecycleConfiguration?.Rules ?? []).map((rule: { Prefix?: string; ExpirationInDays?: number }) => [
        rule.Prefix,
        rule.ExpirationInDays,
      ]),
    );
    expect(rules).toEqual(
      expect.arrayContaining([
        ['incoming/', 30],
        ['items/', 400],
        ['revisions/', 400],
        ['receipts/', 400],
      ]),
    );
    expect(rules.filter(([prefix]) => prefix === 'config/')).toEqual([]);
  });

  it('with logs of the edge that hold no address, so no partner key', () => {
    const template = templateOf('dev', { edgeLogs: true, region: 'us-east-1' });
    const [delivery] = resourcesOf(template, 'AWS::Logs::Delivery');
    expect(delivery?.Properties.RecordFields).toContain('sc-status');
    for (const field of ['cs-uri-stem', 'cs-uri-query', 'cs(Referer)', 'cs(Cookie)', 'c-ip', 'x-forwarded-for']) {
      expect(delivery?.Properties.RecordFields).not.toContain(field);
    }
  });

  it('with a count of the polls that found nothing new, which CloudFront does not keep itself', () => {
    const template = templateOf('dev', { edgeCounts: true, region: 'us-east-1' });
    const [delivery, ...others] = resourcesOf(template, 'AWS::Logs::Delivery');
    expect(others).toEqual([]);
    expect(delivery?.Properties.RecordFields).toEqual(['date', 'time', 'sc-status', 'x-edge-result-type']);
    template.hasResourceProperties('AWS::Logs::MetricFilter', {
      FilterPattern: '{ ($.sc-status = "304") || ($.sc-status = 304) }',
      MetricTransformations: [Match.objectLike({ MetricNamespace: 'CobylineEdge', MetricName: 'not-modified-dev' })],
    });
    template.hasResourceProperties('AWS::Logs::QueryDefinition', {
      QueryString: Match.stringLikeRegexp('by bin\\(1h\\) as hour, `sc-status`'),
    });
    expect(JSON.stringify(resourcesOf(template, 'AWS::CloudWatch::Dashboard'))).toContain('not-modified-dev');
  });

  it('with logs and counts of the edge at once: one source, and one delivery after the other', () => {
    const template = templateOf('dev', { edgeLogs: true, edgeCounts: true, region: 'us-east-1' });
    expect(resourcesOf(template, 'AWS::Logs::DeliverySource')).toHaveLength(1);
    expect(resourcesOf(template, 'AWS::Logs::Delivery')).toHaveLength(2);
    const second = Object.entries(template.findResources('AWS::Logs::Delivery')).find(([id]) => id.includes('Answers'));
    expect(JSON.stringify(second?.[1].DependsOn)).toContain('DeliveryEdgeLogsDelivery');
  });

  it('with an alarm on the edge only in us-east-1: elsewhere it would see no numbers, and be quiet for ever', () => {
    const names = (region: string) =>
      resourcesOf(templateOf('dev', { region }), 'AWS::CloudWatch::Alarm').map(
        ({ Properties }) => Properties.AlarmName,
      );
    expect(names('us-east-1')).toContain('cobyline-dev-edge-errors');
    expect(names('eu-west-1')).not.toContain('cobyline-dev-edge-errors');
  });

  it('with a budget that is told to the same people as the alarms', () => {
    const template = templateOf('dev', { monthlyBudgetDollars: 70 });
    const [budget] = resourcesOf(template, 'AWS::Budgets::Budget');
    expect(budget?.Properties.Budget.BudgetLimit).toEqual({ Amount: 70, Unit: 'USD' });
    const types = budget?.Properties.NotificationsWithSubscribers.map(
      (each: { Notification: { NotificationType: string } }) => each.Notification.NotificationType,
    );
    expect(types).toEqual(['FORECASTED', 'ACTUAL']);
  });

  it('with somebody who is told', () => {
    templateOf('dev', { alarmEmail: 'night@pishtaz.example' }).hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'night@pishtaz.example',
    });
  });
});
