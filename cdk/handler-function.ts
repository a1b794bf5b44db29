import path from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { SettingName } from '../shared/platform/environment.ts';
import { acknowledge } from './acknowledge.ts';
import { BUNDLING, REPOSITORY } from './bundling.ts';
import { type DeployedFunction, functionNamed } from './descriptions.ts';
import { environmentVariables } from './environment-variables.ts';
import { prefixFindings } from './permissions.ts';
import type { QueueWithDeadLetters } from './queue-with-dead-letters.ts';

export interface HandlerFunctionProps {
  readonly name: DeployedFunction;
  readonly stage: string;
  readonly logRetentionDays: number;
  /** What the function reads from its environment, by setting; exactly what it asks for (tested). */
  readonly settings: Partial<Record<SettingName, string>>;
  /** Never runs more often at once, and has so much of the account's concurrency for itself. */
  readonly reservedConcurrency?: number;
  /** What it may do, statement by statement. */
  readonly permissions: readonly PolicyStatement[];
}

/** One stage of the pipeline: a bundled handler with its own role, its own log group and nothing it does not use. */
export class HandlerFunction extends Construct {
  readonly name: DeployedFunction;
  readonly lambda: NodejsFunction;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: HandlerFunctionProps) {
    super(scope, id);
    const { name, stage } = props;
    this.name = name;
    this.logGroup = new LogGroup(this, 'Logs', {
      logGroupName: `/cobyline/${stage}/${name}`,
      retention: props.logRetentionDays satisfies number as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.lambda = new NodejsFunction(this, 'Function', {
      functionName: `cobyline-${stage}-${name}`,
      entry: path.join(REPOSITORY, 'functions', `${name}.ts`),
      handler: 'handler',
      projectRoot: REPOSITORY,
      depsLockFilePath: path.join(REPOSITORY, 'package-lock.json'),
      // Pinned: NODEJS_LATEST would change the runtime with an update of the library.
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      timeout: Duration.seconds(functionNamed(name).timeoutSeconds),
      memorySize: functionNamed(name).memoryMegabytes,
      ...(props.reservedConcurrency !== undefined && { reservedConcurrentExecutions: props.reservedConcurrency }),
      role: this.role(props),
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        ...environmentVariables(props.settings),
      },
      bundling: BUNDLING,
    });
  }

  /** Takes work from a queue: failures are told record by record, and never more at once than the description says. */
  worksOff({ description, queue }: QueueWithDeadLetters): void {
    this.lambda.addEventSource(
      // No batching window: Lambda refuses one on FIFO queues, and on the others it would only add to the age of news.
      new SqsEventSource(queue, {
        batchSize: description.batchSize,
        maxConcurrency: description.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
  }

  /** A role of its own. The managed AWSLambdaBasicExecutionRole would let it write to every log group of the account. */
  private role({ name, permissions }: HandlerFunctionProps): Role {
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What Cobyline's ${name} may do`,
    });
    const statements = [
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
      ...permissions,
    ];
    for (const statement of statements) role.addToPolicy(statement);
    acknowledge(role, prefixFindings(role, permissions));
    return role;
  }
}
