import * as z from 'zod';
import { PermanentError } from '../story/errors.ts';

const bucketName = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
    'must be the name of an S3 bucket (lower-case letters, digits, hyphens)',
  );
const queueUrl = z.url({ protocol: /^https?$/, error: 'must be the URL of an SQS queue, not its name or ARN' });

/** Every setting a function can ask for: the variable that holds it and what it may be. */
const SETTINGS = {
  wireBucket: { variable: 'COBYLINE_WIRE_BUCKET', schema: bucketName },
  newsroomBucket: { variable: 'COBYLINE_NEWSROOM_BUCKET', schema: bucketName },
  feedsBucket: { variable: 'COBYLINE_FEEDS_BUCKET', schema: bucketName },
  /** Only for those who send originals through again (`cobyline ops replay`); S3 fills it otherwise. */
  intakeQueueUrl: { variable: 'COBYLINE_INTAKE_QUEUE_URL', schema: queueUrl },
  normalizeQueueUrl: { variable: 'COBYLINE_NORMALIZE_QUEUE_URL', schema: queueUrl },
  normalizePriorityQueueUrl: { variable: 'COBYLINE_NORMALIZE_PRIORITY_QUEUE_URL', schema: queueUrl },
  publishQueueUrl: { variable: 'COBYLINE_PUBLISH_QUEUE_URL', schema: queueUrl },
  publishPriorityQueueUrl: { variable: 'COBYLINE_PUBLISH_PRIORITY_QUEUE_URL', schema: queueUrl },
  /** Hubs, webhooks and subscribers are told by what lies here. */
  pushQueueUrl: { variable: 'COBYLINE_PUSH_QUEUE_URL', schema: queueUrl },
  /** CloudFront distribution to invalidate when a story is killed; none on a laptop. */
  distributionId: { variable: 'COBYLINE_DISTRIBUTION_ID', schema: z.string().min(1).optional() },
  /** ARN of the edge's table of partner keys; only for those who push a configuration, none on a laptop. */
  partnerKeysArn: {
    variable: 'COBYLINE_PARTNER_KEYS_ARN',
    schema: z.string().startsWith('arn:', 'must be the output PartnerKeysArn of the stack').optional(),
  },
  /** Whether release sends a heartbeat through the pipeline. The stack says yes; a laptop has nobody to tell. */
  heartbeat: {
    variable: 'COBYLINE_HEARTBEAT',
    schema: z.enum(['on', 'off'], 'must be on or off').default('off'),
  },
  /** Name of the installation: `prod`, `local`. */
  stage: { variable: 'COBYLINE_STAGE', schema: z.string().min(1).default('dev') },
  logLevel: {
    variable: 'COBYLINE_LOG_LEVEL',
    schema: z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info'),
  },
} as const;

type Settings = { readonly [Name in keyof typeof SETTINGS]: z.infer<(typeof SETTINGS)[Name]['schema']> };
export type SettingName = keyof Settings;

/** The settings a function asked for. */
export type Environment<Name extends SettingName> = Pick<Settings, Name>;

/** Environment variables by name: `process.env` of a Lambda function, or what the embedded cloud hands out. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** A function was deployed without what it needs. The message names every variable that is wrong, and the fix. */
export class EnvironmentError extends PermanentError {
  override readonly name = 'EnvironmentError';
}

/**
 * The named settings, checked. To be called on cold start and not on import, so that tests can import a function's file.
 * Each function asks only for what it uses: the stack gives it no more.
 */
export function readEnvironment<Name extends SettingName>(
  variables: Variables,
  names: readonly Name[],
): Environment<Name> {
  const problems: string[] = [];
  const settings: Partial<Record<SettingName, unknown>> = {};
  for (const name of names) {
    const { variable, schema } = SETTINGS[name];
    // A variable set to nothing is one that is not set: shells and CloudFormation make no difference either.
    const read = schema.safeParse(variables[variable] || undefined);
    if (read.success) settings[name] = read.data;
    else problems.push(problemWith(variable, variables[variable], read.error));
  }
  if (problems.length > 0) {
    throw new EnvironmentError(
      `${problems.join('; ')}. Set it in the environment of the function (cdk/ does) or start with npm start, which sets all of them.`,
    );
  }
  // Every name of `names` was put in with the type its own schema gives.
  return settings as Environment<Name>;
}

function problemWith(variable: string, value: string | undefined, error: z.ZodError): string {
  if (!value) return `${variable} is not set`;
  return `${variable} is "${value}": ${error.issues[0]?.message ?? 'not understood'}`;
}

/** The variable each setting is read from, for those who provide them (the stack, the embedded cloud). */
export function variableOf(name: SettingName): string {
  return SETTINGS[name].variable;
}
