import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newsroomToDeploy } from '../../cdk/newsroom-file.ts';
import { source } from '../../shared/newsroom/newsroom.ts';
import { monthlyBill, TYPICAL } from '../../shared/operations/cost.ts';
import { MEASURES } from '../../shared/platform/event-metrics.ts';
import { EVENTS } from '../../shared/platform/events.ts';
import { QUEUES } from '../../shared/platform/resources.ts';
import {
  list,
  type Properties,
  REPOSITORY,
  type Resource,
  resourcesOf,
  statementsOf,
  templateOf,
} from './synthesized.ts';

const template = templateOf('prod');
const functions = resourcesOf(template, 'AWS::Lambda::Function');
const queues = resourcesOf(template, 'AWS::SQS::Queue');
const deadLetterQueues = queues.filter(({ Properties }) => Properties.RedrivePolicy === undefined);
const sourceQueues = queues.filter(({ Properties }) => Properties.RedrivePolicy !== undefined);
const mappings = resourcesOf(template, 'AWS::Lambda::EventSourceMapping');
const buckets = resourcesOf(template, 'AWS::S3::Bucket');
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm');

function named(resources: readonly Resource[], id: string): Resource {
  const found = resources.find((resource) => resource.id === id);
  if (!found) throw new Error(`the template has no ${id}`);
  return found;
}

describe('queues', () => {
  it('are those of shared/platform/resources.ts, each with its dead-letter queue', () => {
    expect(sourceQueues).toHaveLength(QUEUES.length);
    expect(deadLetterQueues).toHaveLength(QUEUES.length);
    const targets = sourceQueues.map(({ Properties }) => Properties.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0]);
    expect(new Set(targets)).toEqual(new Set(deadLetterQueues.map(({ id }) => id)));
  });

  it.each(sourceQueues.map((queue) => [queue.Properties.QueueName, queue]))(
    '%s: FIFO and dead letters agree',
    (_, queue) => {
      const dead = named(deadLetterQueues, queue.Properties.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0]);
      expect(dead.Properties.FifoQueue).toBe(queue.Properties.FifoQueue);
      expect(dead.Properties.MessageRetentionPeriod).toBe(14 * 24 * 3600);
      expect(queue.Properties.MessageRetentionPeriod).toBeLessThan(dead.Properties.MessageRetentionPeriod);
      expect(queue.Properties.RedrivePolicy.maxReceiveCount).toBeGreaterThan(1);
    },
  );

  it.each(deadLetterQueues.map((queue) => [queue.Properties.QueueName, queue.id]))(
    '%s: one letter in it raises an alarm',
    (_, id) => {
      const watching = alarms.filter(
        ({ Properties }) =>
          Properties.MetricName === 'ApproximateNumberOfMessagesVisible' &&
          Properties.Dimensions[0].Value['Fn::GetAtt']?.[0] === id,
      );
      expect(watching).toHaveLength(1);
      expect(watching[0]?.Properties).toMatchObject({ Threshold: 0, ComparisonOperator: 'GreaterThanThreshold' });
    },
  );

  it.each(sourceQueues.map((queue) => [queue.Properties.QueueName, queue.id]))(
    '%s: waiting too long raises an alarm',
    (_, id) => {
      const watching = alarms.filter(
        ({ Properties }) =>
          Properties.MetricName === 'ApproximateAgeOfOldestMessage' &&
          Properties.Dimensions[0].Value['Fn::GetAtt']?.[0] === id,
      );
      expect(watching).toHaveLength(1);
    },
  );

  it.each(queues.map((queue) => [queue.Properties.QueueName, queue.id]))(
    '%s refuses plain HTTP and is encrypted',
    (_, id) => {
      expect(named(queues, id).Properties.SqsManagedSseEnabled).toBe(true);
      const policies = resourcesOf(template, 'AWS::SQS::QueuePolicy').filter(
        ({ Properties }) => Properties.Queues[0].Ref === id,
      );
      expect(policies.some(({ Properties }) => Properties.PolicyDocument.Statement.some(deniesPlainHttp))).toBe(true);
    },
  );
});

describe('event source mappings', () => {
  it('give every source queue to exactly one function', () => {
    const worked = mappings.map(({ Properties }) => Properties.EventSourceArn['Fn::GetAtt'][0]);
    expect(new Set(worked)).toEqual(new Set(sourceQueues.map(({ id }) => id)));
    expect(worked).toHaveLength(sourceQueues.length);
  });

  it.each(mappings.map((mapping) => [mapping.Properties.EventSourceArn['Fn::GetAtt'][0], mapping.Properties]))(
    '%s: failures one by one, concurrency bounded, visibility six times the timeout',
    (id, mapping) => {
      const queue = named(sourceQueues, id);
      const consumer = named(functions, mapping.FunctionName.Ref);
      expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(mapping.ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2);
      expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * consumer.Properties.Timeout);
      // Lambda refuses a window on FIFO queues; on the others it would only make news older.
      expect(mapping.MaximumBatchingWindowInSeconds).toBeUndefined();
    },
  );
});

describe('functions', () => {
  it('are the five stages, the hub, and nothing the library brought along', () => {
    expect(functions.map(({ Properties }) => Properties.FunctionName).sort()).toEqual([
      'cobyline-prod-hub',
      'cobyline-prod-ingest',
      'cobyline-prod-normalize',
      'cobyline-prod-publish',
      'cobyline-prod-push',
      'cobyline-prod-release',
    ]);
    expect(Object.keys(template.toJSON().Resources).filter((id) => id.includes('Custom'))).toEqual([]);
  });

  it.each(functions.map((each) => [each.Properties.FunctionName, each.Properties]))(
    '%s: Node 24 on arm64, logs kept for a while and no longer, a dead-man timeout',
    (_, properties) => {
      expect(properties.Runtime).toBe('nodejs24.x');
      expect(properties.Architectures).toEqual(['arm64']);
      expect(properties.Timeout).toBeLessThanOrEqual(60);
      const logs = resourcesOf(template, 'AWS::Logs::LogGroup');
      expect(named(logs, properties.LoggingConfig.LogGroup.Ref).Properties.RetentionInDays).toBe(90);
    },
  );

  it('are woken by the clock every minute, for embargoes', () => {
    template.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 minute)', State: 'ENABLED' });
  });
});

describe('rights', () => {
  const statements = statementsOf(template);

  it('name their actions: no wildcard', () => {
    expect(
      statements.flatMap(({ statement }) => list(statement.Action)).filter((action) => action.includes('*')),
    ).toEqual([]);
  });

  it('end at a folder of a bucket: no "*", and no whole bucket of objects', () => {
    const resources = statements
      .flatMap(({ statement }) => list(statement.Resource))
      .map((each) => JSON.stringify(each));
    expect(resources.filter((each) => each === '"*"')).toEqual([]);
    expect(resources.filter((each) => /"\/\*"/.test(each))).toEqual([]);
  });

  it('come from no managed policy', () => {
    for (const { Properties } of resourcesOf(template, 'AWS::IAM::Role'))
      expect(Properties.ManagedPolicyArns).toBeUndefined();
  });

  it('let functions delete only marks of embargoes, files that a feed has no more, days of archives that are over, and what push is done with', () => {
    const deleting = statements.filter(({ statement }) =>
      list(statement.Action).some((action) => /Delete(?!Message)/.test(action)),
    );
    const folders = deleting.flatMap(({ policy, statement }) =>
      list(statement.Resource).map((resource) => [nameOf(policy), JSON.stringify(resource).match(/[a-z]+\/\*/)?.[0]]),
    );
    expect(folders).toEqual([
      ['PipelineNormalizeRoleDefaultPolicy', 'embargoes/*'],
      ['PipelinePublishRoleDefaultPolicy', 'feeds/*'],
      ['PipelinePublishRoleDefaultPolicy', 'archive/*'],
      ['PipelinePushRoleDefaultPolicy', 'push/*'],
      ['PipelinePushRoleDefaultPolicy', 'requests/*'],
      ['PipelinePushRoleDefaultPolicy', 'subscriptions/*'],
    ]);
  });

  it('let only publish write what partners read', () => {
    const feeds = buckets.find(({ id }) => id.startsWith('StorageFeeds'))?.id;
    const writing = statements.filter(
      ({ statement }) =>
        list(statement.Action).includes('s3:PutObject') && JSON.stringify(statement.Resource).includes(`${feeds}"`),
    );
    expect(writing.map(({ policy }) => nameOf(policy))).toEqual(['PipelinePublishRoleDefaultPolicy']);
  });

  it('let nobody overwrite an original: release writes the one file of the heartbeat', () => {
    const wire = buckets.find(({ id }) => id.startsWith('StorageWire'))?.id;
    const writing = statements.filter(
      ({ statement }) =>
        list(statement.Action).includes('s3:PutObject') && JSON.stringify(statement.Resource).includes(`${wire}"`),
    );
    expect(writing.map(({ policy, statement }) => [nameOf(policy), JSON.stringify(statement.Resource)])).toEqual([
      ['PipelineReleaseRoleDefaultPolicy', expect.stringContaining('"/incoming/cobyline-heartbeat/heartbeat.xml"')],
    ]);
  });
});

describe('buckets', () => {
  const policies = resourcesOf(template, 'AWS::S3::BucketPolicy');

  it.each(buckets.map((bucket) => [bucket.id, bucket]))(
    '%s: closed to the public, encrypted, TLS only, kept',
    (id, bucket) => {
      expect(bucket.Properties.PublicAccessBlockConfiguration).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      expect(bucket.Properties.BucketEncryption).toBeDefined();
      expect(bucket.DeletionPolicy).toBe('Retain');
      const own = policies.filter(({ Properties }) => Properties.Bucket.Ref === id);
      expect(own).toHaveLength(1);
      expect(own[0]?.Properties.PolicyDocument.Statement.some(deniesPlainHttp)).toBe(true);
    },
  );

  it('keep the versions of the wire bucket: without them S3 may merge the events of two quick writes', () => {
    const wire = buckets.find(({ id }) => id.startsWith('StorageWire'));
    expect(wire?.Properties.VersioningConfiguration).toEqual({ Status: 'Enabled' });
  });

  it('announce files below incoming/ to the intake queue, by themselves', () => {
    const wire = buckets.find(({ id }) => id.startsWith('StorageWire'));
    expect(wire?.Properties.NotificationConfiguration.QueueConfigurations).toMatchObject([
      { Event: 's3:ObjectCreated:*', Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'incoming/' }] } } },
    ]);
  });

  it('let CloudFront read the feeds bucket, and only this distribution', () => {
    const feeds = policies.find(({ Properties }) => Properties.Bucket.Ref.startsWith('StorageFeeds'));
    const allowing = feeds?.Properties.PolicyDocument.Statement.filter(
      (each: { Effect: string }) => each.Effect === 'Allow',
    );
    expect(allowing).toHaveLength(1);
    expect(allowing[0]).toMatchObject({ Action: 's3:GetObject', Principal: { Service: 'cloudfront.amazonaws.com' } });
    expect(JSON.stringify(allowing[0].Condition)).toContain('AWS:SourceArn');
  });
});

describe('the edge', () => {
  it('speaks HTTPS only and asks for the partner key before the cache', () => {
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: { DefaultCacheBehavior: { ViewerProtocolPolicy: 'https-only' } },
    });
    const [distribution] = resourcesOf(template, 'AWS::CloudFront::Distribution');
    const associations = distribution?.Properties.DistributionConfig.DefaultCacheBehavior.FunctionAssociations;
    expect(associations.map(({ EventType }: { EventType: string }) => EventType)).toEqual(['viewer-request']);
  });

  it('keeps nothing of a request in the cache key but the path: partners of one feed share one object', () => {
    template.hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'none' },
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'none' },
        },
      },
    });
  });
});

describe('the hub', () => {
  const [distribution] = resourcesOf(template, 'AWS::CloudFront::Distribution');
  const behaviours: Properties[] = distribution?.Properties.DistributionConfig.CacheBehaviors;

  it('is at /hub beside the feeds: open to strangers, never cached, HTTPS only, without a look at partner keys', () => {
    expect(behaviours).toHaveLength(1);
    expect(behaviours[0]).toMatchObject({
      PathPattern: '/hub',
      ViewerProtocolPolicy: 'https-only',
      // CloudFront's own: caching disabled; everything the viewer sends but the host name.
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
    });
    expect(behaviours[0]?.AllowedMethods).toContain('POST');
    expect(behaviours[0]?.FunctionAssociations).toBeUndefined();
  });

  it('runs five times at once and no oftener: strangers can not use up the account', () => {
    const reserved = functions.map(({ Properties }) => [
      Properties.FunctionName,
      Properties.ReservedConcurrentExecutions,
    ]);
    expect(reserved.filter(([, limit]) => limit !== undefined)).toEqual([['cobyline-prod-hub', 5]]);
  });

  it('is the only function with an address, and may be called by that alone', () => {
    expect(resourcesOf(template, 'AWS::Lambda::Url')).toHaveLength(1);
    const open = resourcesOf(template, 'AWS::Lambda::Permission').filter(
      ({ Properties }) => Properties.Principal === '*',
    );
    expect(open.map(({ Properties }) => Properties.Action).sort()).toEqual([
      'lambda:InvokeFunction',
      'lambda:InvokeFunctionUrl',
    ]);
    for (const { id, Properties } of open) {
      expect(id).toMatch(/^Hub/);
      expect(Properties.InvokedViaFunctionUrl === true || Properties.FunctionUrlAuthType === 'NONE').toBe(true);
    }
  });

  it('may keep requests and tell push, and nothing else', () => {
    const rights = statementsOf(template).filter(({ policy }) => policy.startsWith('HubRole'));
    const actions = rights.flatMap(({ statement }) => list(statement.Action));
    expect(actions.filter((action) => /Put|Send|Delete/.test(action)).sort()).toEqual([
      'logs:PutLogEvents',
      's3:PutObject',
      'sqs:SendMessage',
    ]);
    const writing = rights.find(({ statement }) => list(statement.Action).includes('s3:PutObject'));
    expect(JSON.stringify(writing?.statement.Resource)).toContain('"/secrets/subscription-requests/*"');
  });

  it('is not there where a stage wants none', () => {
    const without = templateOf('prod', { hubConcurrency: 0 });
    expect(resourcesOf(without, 'AWS::Lambda::Url')).toEqual([]);
    expect(resourcesOf(without, 'AWS::Lambda::Function')).toHaveLength(5);
  });
});

describe('alarms', () => {
  const runbook = readFileSync(path.join(REPOSITORY, 'docs', 'operate.md'), 'utf8');
  const sections = new Set([...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading));

  it.each(alarms.map((alarm) => [alarm.Properties.AlarmName, alarm.Properties]))(
    '%s says what it means and what to do',
    (_, alarm) => {
      expect(alarm.AlarmDescription).toMatch(/^[A-Z].{20,}\. What to do: docs\/operate\.md#[a-z-]+$/);
      expect(sections).toContain(alarm.AlarmDescription.split('#').at(-1));
      expect(alarm.AlarmActions).toHaveLength(1);
    },
  );
});

it('has as many alarms as the bill of `cobyline cost` counts', () => {
  const { lines } = monthlyBill(TYPICAL);
  expect(lines.find(({ what }) => what === 'alarms')?.units).toBe(alarms.length);
});

it('tells of silence only for sources that newsroom.json asks it for, each in its own time', () => {
  const room = newsroomToDeploy('newsroom.json');
  const watched = { ...room, sources: { ...room.sources, afp: source.parse({ name: 'AFP', silentAfterMinutes: 30 }) } };
  const found = resourcesOf(templateOf('dev', {}, watched), 'AWS::CloudWatch::Alarm').filter(({ Properties }) =>
    Properties.AlarmName.includes('source-silent'),
  );
  expect(found).toHaveLength(1);
  expect(found[0]?.Properties).toMatchObject({
    AlarmName: 'cobyline-dev-source-silent-afp',
    MetricName: 'file-read',
    Period: 1800,
    TreatMissingData: 'breaching',
    Dimensions: [
      { Name: 'source', Value: 'afp' },
      { Name: 'stage', Value: 'dev' },
    ],
  });
});

it('alarms and graphs only of metrics that some function writes', () => {
  const written = globSync('functions/*.ts', { cwd: REPOSITORY })
    .map((file) => readFileSync(path.join(REPOSITORY, file), 'utf8'))
    .join('\n');
  const isWritten = (metric: string) =>
    Object.entries(EVENTS).some(([key, event]) => event === metric && written.includes(`EVENTS.${key}`)) ||
    Object.entries(MEASURES).some(([fact, measure]) => measure.metric === metric && written.includes(fact));
  const used = JSON.stringify(template.toJSON()).matchAll(/Cobyline\\*",\\*"([a-z0-9-]+)\\*"/g);
  const watched = alarms.filter(({ Properties }) => Properties.Namespace === 'Cobyline');
  const metrics = new Set([
    ...watched.map(({ Properties }) => Properties.MetricName),
    ...[...used].map(([, name]) => name),
  ]);
  expect(metrics.size).toBeGreaterThan(8);
  expect([...metrics].filter((metric) => !isWritten(metric))).toEqual([]);
});

it('stays as it is unless somebody means to change it (the names of bundles left out)', () => {
  const text = JSON.stringify(template.toJSON(), null, 1)
    .replaceAll(/[0-9a-f]{64}/g, '<hash>')
    .replaceAll(/"FunctionCode": ".*"/g, '"FunctionCode": "<bundle>"');
  expect(text).toMatchSnapshot();
});

describe('the topic of the alarms', () => {
  it('lets CloudWatch and the budget publish: its policy replaces the default one, which did', () => {
    const [policy] = resourcesOf(template, 'AWS::SNS::TopicPolicy');
    const publishers = policy?.Properties.PolicyDocument.Statement.filter(
      (each: { Effect: string }) => each.Effect === 'Allow',
    ).map((each: { Principal: { Service: string } }) => each.Principal.Service);
    expect(publishers).toEqual(['cloudwatch.amazonaws.com', 'budgets.amazonaws.com']);
  });
});

describe('templates', () => {
  it('carry the stage and the service on everything that can be tagged', () => {
    for (const { Properties } of buckets) {
      expect(Properties.Tags).toEqual(
        expect.arrayContaining([
          { Key: 'service', Value: 'cobyline' },
          { Key: 'stage', Value: 'prod' },
        ]),
      );
    }
  });

  it('tell operators where things are, and no key', () => {
    expect(Object.keys(template.toJSON().Outputs).sort()).toEqual([
      'AlarmTopicArn',
      'DistributionId',
      'Environment',
      'FeedsAddress',
      'FeedsBucket',
      'NewsroomBucket',
      'PartnerKeysArn',
      'WireBucket',
    ]);
  });
});

/** A policy's name without the hash that CDK adds. */
function nameOf(policy: string): string {
  return policy.replace(/[0-9A-F]{8}$/, '');
}

function deniesPlainHttp(statement: { Effect: string; Condition?: { Bool?: Record<string, string> } }): boolean {
  return statement.Effect === 'Deny' && statement.Condition?.Bool?.['aws:SecureTransport'] === 'false';
}
