import * as z from 'zod';

/**
 * What differs between dev, staging and prod. Comes from `stages.<stage>` in the context of cdk.json, not from flags: a stage
 * is a decision somebody has to find written down.
 */
const stageSettings = z
  .strictObject({
    /** Buckets and dead letters outlive the stack when it is deleted. Never false where the copy is real. */
    keepOnDelete: z.boolean().default(true),
    /** Days that logs are kept. CloudWatch takes only these values. */
    logRetentionDays: z.literal([1, 3, 5, 7, 14, 30, 60, 90, 180, 365]).default(30),
    /** Days that an original file stays in the wire bucket; without it, for good. */
    originalsDays: z.int().positive().optional(),
    /** Days that a story's files stay in the newsroom bucket; without it, for good. Shorter than a licence allows is fine, longer is not. */
    revisionsDays: z.int().positive().optional(),
    /** Name of a bucket that the wire desk already has; it has to send its events to EventBridge. Without it, one is made. */
    existingWireBucket: z.string().min(3).max(63).optional(),
    /** Own host name of the feeds, with its certificate (which has to be in us-east-1: CloudFront takes no other). */
    domain: z
      .strictObject({
        name: z.string().min(4),
        certificateArn: z.string().regex(/^arn:aws[a-z-]*:acm:us-east-1:/, 'use a certificate of us-east-1'),
      })
      .optional(),
    /** ARN of a WAF web ACL of scope CLOUDFRONT. */
    webAclArn: z.string().startsWith('arn:').optional(),
    /** Region the stage lives in; without it, the one of whoever deploys. */
    region: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'use a region such as "eu-west-1"')
      .optional(),
    /** Keep logs of what partners ask for, without addresses and keys. AWS takes the order for them in us-east-1 only. */
    edgeLogs: z.boolean().default(false),
    /** Count how many polls are answered 304, from CloudFront's logs: about six cents a million polls. Only in us-east-1, as edgeLogs. */
    edgeCounts: z.boolean().default(false),
    /** Keep server access logs of the buckets. */
    accessLogs: z.boolean().default(true),
    /** Who is told of alarms and of the budget. The address has to confirm the subscription once. */
    alarmEmail: z.email().optional(),
    /** Above this forecast for the month in US dollars `alarmEmail` is told. */
    monthlyBudgetDollars: z.number().positive().optional(),
    /** Send a heartbeat through the pipeline every five minutes, and alarm when it does not come out. */
    heartbeat: z.boolean().default(true),
    /**
     * How often our own WebSub hub may run at once, reserved for it; 0 deploys none. An account keeps 100 (a new one 10) that
     * can not be reserved: where the limit is that low, ask for more or set 0.
     */
    hubConcurrency: z.int().min(0).max(100).default(5),
    /** Where the runbook can be read; the alarms link to it. */
    runbook: z.string().default('docs/operate.md'),
    /** Added to every resource, for the bill. */
    tags: z.record(z.string(), z.string()).default({}),
  })
  .refine(({ edgeLogs, region }) => !edgeLogs || region === 'us-east-1', {
    path: ['edgeLogs'],
    error: 'set region to "us-east-1": CloudFront takes the order for its logs nowhere else',
  })
  .refine(({ edgeCounts, region }) => !edgeCounts || region === 'us-east-1', {
    path: ['edgeCounts'],
    error: 'set region to "us-east-1": CloudFront takes the order for its logs nowhere else',
  })
  .refine(({ edgeLogs, accessLogs }) => !edgeLogs || accessLogs, {
    path: ['edgeLogs'],
    error: 'set accessLogs to true: they share a bucket',
  });
export type StageSettings = z.infer<typeof stageSettings>;

/** Thrown when cdk.json or the command line names a stage, or a setting, that can not be. */
export class StageError extends Error {
  override readonly name = 'StageError';
}

/**
 * The settings of one stage.
 * @param stage name of the stage: lower-case letters, digits, hyphens
 * @param stages the `stages` object of cdk.json's context, unread
 * @throws StageError naming the field and the fix
 */
export function readStageSettings(stage: string, stages: unknown): StageSettings {
  if (!/^[a-z][a-z0-9-]{0,19}$/.test(stage)) {
    throw new StageError(`stage "${stage}": use up to 20 lower-case letters, digits and hyphens, as in -c stage=prod`);
  }
  const known = z.record(z.string(), z.unknown()).safeParse(stages);
  const names = known.success ? Object.keys(known.data) : [];
  if (!known.success || known.data[stage] === undefined) {
    throw new StageError(
      `there is no stage "${stage}" in cdk.json; it has ${names.join(', ') || 'none'} (context.stages)`,
    );
  }
  const result = stageSettings.safeParse(known.data[stage]);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `  - stages.${[stage, ...issue.path].join('.')}: ${issue.message}`,
  );
  throw new StageError(`cdk.json can not be used:\n${problems.join('\n')}`);
}
