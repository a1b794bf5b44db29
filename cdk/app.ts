/*
 * Entry of `npx cdk synth | diff | deploy`. What differs between installations is in cdk.json: context.stages.<stage>,
 * chosen by `-c stage=prod`; what is particular to the newsroom is in newsroom.json, which is checked here and
 * put in place by `cobyline config push`.
 */
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { CobylineStack } from './cobyline-stack.ts';
import { newsroomToDeploy } from './newsroom-file.ts';
import { readStageSettings } from './stage-settings.ts';

const app = new App();
const stage = String(app.node.tryGetContext('stage') ?? 'dev');
const settings = readStageSettings(stage, app.node.tryGetContext('stages'));
const newsroom = newsroomToDeploy(String(app.node.tryGetContext('newsroom') ?? 'newsroom.json'));

Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
new CobylineStack(app, `cobyline-${stage}`, {
  stage,
  settings,
  newsroom,
  description: `Cobyline ${stage}: wire copy in, partner feeds out`,
  terminationProtection: settings.keepOnDelete,
  ...(settings.region !== undefined && { env: { region: settings.region } }),
});
