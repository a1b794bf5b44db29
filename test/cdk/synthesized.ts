import { readFileSync } from 'node:fs';
import path from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { CobylineStack } from '../../cdk/cobyline-stack.ts';
import { newsroomToDeploy } from '../../cdk/newsroom-file.ts';
import { readStageSettings, type StageSettings } from '../../cdk/stage-settings.ts';
import type { Newsroom } from '../../shared/newsroom/newsroom.ts';

export const REPOSITORY = path.resolve(import.meta.dirname, '..', '..');

/** The context block of cdk.json, which the CDK command line would hand to the app. */
export const cdkContext: Record<string, unknown> = JSON.parse(
  readFileSync(path.join(REPOSITORY, 'cdk.json'), 'utf8'),
).context;

const made = new Map<string, Template>();

/**
 * The template of a stage as `cdk synth` writes it, but without bundling the handlers (which takes most of the time).
 * @param changes settings of the stage that differ from cdk.json
 */
export function templateOf(
  stage: string,
  changes: Partial<StageSettings> = {},
  newsroom: Newsroom = newsroomToDeploy('newsroom.json'),
): Template {
  const key = JSON.stringify([stage, changes, newsroom]);
  const found = made.get(key);
  if (found) return found;
  const app = new App({ context: { ...cdkContext, 'aws:cdk:bundling-stacks': [] } });
  const stack = new CobylineStack(app, `cobyline-${stage}`, {
    stage,
    settings: { ...readStageSettings(stage, cdkContext.stages), ...changes },
    newsroom,
  });
  const template = Template.fromStack(stack);
  made.set(key, template);
  return template;
}

/** A resource of a template, as far as these tests look into it. */
// biome-ignore lint/suspicious/noExplicitAny: CloudFormation properties are what the tests are about, and have no types here
export type Properties = Record<string, any>;
export interface Resource {
  readonly id: string;
  readonly Properties: Properties;
  readonly DeletionPolicy?: string;
}

/** All resources of a type, with their names in the template. */
export function resourcesOf(template: Template, type: string): Resource[] {
  return Object.entries(template.findResources(type)).map(([id, resource]) => ({
    id,
    Properties: resource.Properties ?? {},
    DeletionPolicy: resource.DeletionPolicy,
  }));
}

/** The statements of every IAM policy of the template, with the policy they stand in. */
export function statementsOf(template: Template): { readonly policy: string; readonly statement: Properties }[] {
  return resourcesOf(template, 'AWS::IAM::Policy').flatMap(({ id, Properties }) =>
    Properties.PolicyDocument.Statement.map((statement: Properties) => ({ policy: id, statement })),
  );
}

/** One or many, as IAM writes both. */
export function list<T>(value: T | T[]): T[] {
  return Array.isArray(value) ? value : [value];
}
