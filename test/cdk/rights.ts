import type { Template } from 'aws-cdk-lib/assertions';
import { BUCKETS, physicalQueueName, QUEUES } from '../../shared/platform/resources.ts';
import type { CloudCall } from './bundled-function.ts';
import { list, type Properties, resourcesOf, statementsOf } from './synthesized.ts';

/** Name of the distribution that the functions are told of here. */
export const DISTRIBUTION = 'E2EXAMPLE';

/** What a role lets its function do: actions by where, "cobyline-local-newsroom/stories/*" or the name of a queue. */
export type Rights = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The rights of a function as the template gives them, with buckets and queues under their names in the embedded cloud.
 * @param name "Ingest", "Normalize" …: the construct's name
 */
export function rightsOf(template: Template, name: string, stage: string): Rights {
  const names = localNames(template, stage);
  const rights = new Map<string, Set<string>>();
  for (const { policy, statement } of statementsOf(template)) {
    if (!policy.includes(`${name}RoleDefaultPolicy`)) continue;
    for (const resource of list(statement.Resource)) {
      const where = flattened(resource, names).replace(/^arn:.*:distribution\//, '');
      rights.set(where, new Set([...(rights.get(where) ?? []), ...list<string>(statement.Action)]));
    }
  }
  return rights;
}

/** Calls that the rights do not cover, each with what is missing. */
export function callsWithoutRight(calls: readonly CloudCall[], rights: Rights): string[] {
  const missing = calls.flatMap((call) =>
    neededFor(call)
      .filter(({ action, on }) => !allowed(rights, action, on))
      .map(({ action, on }) => `${action} on ${on}`),
  );
  return [...new Set(missing)];
}

/** Rights that none of the calls used. */
export function rightsWithoutCall(calls: readonly CloudCall[], rights: Rights): string[] {
  const needed = calls.flatMap(neededFor);
  return [...rights].flatMap(([where, actions]) =>
    [...actions]
      .filter((action) => !needed.some((each) => each.action === action && covers(where, each.on)))
      .map((action) => `${action} on ${where}`),
  );
}

/** IAM's view of a request (service authorization reference of S3 and SQS). */
function neededFor({ operation, on, conditional, status }: CloudCall): { action: string; on: string }[] {
  const [bucket = ''] = on.split('/');
  switch (operation) {
    case 'GET':
    case 'HEAD':
      // Without the right to list, a key that is not there is answered 403.
      return [{ action: 's3:GetObject', on }, ...(status === 404 ? [{ action: 's3:ListBucket', on: bucket }] : [])];
    case 'PUT':
      return [{ action: 's3:PutObject', on }, ...(conditional ? [{ action: 's3:GetObject', on }] : [])];
    case 'DELETE':
      return [{ action: 's3:DeleteObject', on }];
    case 'LIST':
      return [{ action: 's3:ListBucket', on: bucket }];
    case 'SendMessage':
    case 'SendMessageBatch':
      return [{ action: 'sqs:SendMessage', on }];
    case 'CreateInvalidation':
      return [{ action: 'cloudfront:CreateInvalidation', on }];
    default:
      return [{ action: `unknown:${operation}`, on }];
  }
}

function allowed(rights: Rights, action: string, on: string): boolean {
  return [...rights].some(([where, actions]) => actions.has(action) && covers(where, on));
}

function covers(where: string, on: string): boolean {
  return where.endsWith('*') ? on.startsWith(where.slice(0, -1)) : where === on;
}

function localNames(template: Template, stage: string): Map<string, string> {
  const buckets = resourcesOf(template, 'AWS::S3::Bucket').flatMap(({ id }) => {
    const bucket = BUCKETS.find(({ name }) => id.toLowerCase().startsWith(`storage${name}`));
    return bucket ? [[id, `cobyline-${stage}-${bucket.name}`] as const] : [];
  });
  const queues = resourcesOf(template, 'AWS::SQS::Queue').flatMap(({ id, Properties }) => {
    const queue = QUEUES.find((each) => physicalQueueName('prod', each) === Properties.QueueName);
    return queue ? [[id, physicalQueueName(stage, queue)] as const] : [];
  });
  const distributions = resourcesOf(template, 'AWS::CloudFront::Distribution').map(
    ({ id }) => [id, DISTRIBUTION] as const,
  );
  return new Map([...buckets, ...queues, ...distributions]);
}

function flattened(resource: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof resource === 'string') return resource;
  const { 'Fn::GetAtt': attribute, 'Fn::Join': join, Ref: ref } = resource as Properties;
  if (attribute) return names.get(attribute[0]) ?? attribute.join('.');
  if (join) return join[1].map((part: unknown) => flattened(part, names)).join('');
  return names.get(String(ref)) ?? String(ref);
}
