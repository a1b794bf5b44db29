import type { Command } from 'commander';
import { stackOutputs } from '../shared/platform/stack-outputs.ts';
import { UsageError } from './errors.ts';

/** Which installation a command works on, and in whose name. */
export interface InstallationOptions {
  readonly stage?: string;
  readonly profile?: string;
  readonly region?: string;
}

/** Output of the stack that holds what the functions and this command line are told (cdk/cobyline-stack.ts). */
const OUTPUT = 'Environment';

/** Gives a command, or every command of a group, the options that say which installation it works on. */
export function offerInstallation(command: Command): void {
  if (command.commands.length > 0) {
    for (const each of command.commands) offerInstallation(each);
    return;
  }
  command
    .option(
      '--stage <stage>',
      'the installation of this stage on AWS (default: the environment, else the one running here)',
    )
    .option('--profile <name>', 'profile of your AWS configuration')
    .option('--region <region>', 'region of the installation')
    .hook('preAction', () => chooseInstallation(command.opts()));
}

/**
 * Sets the environment variables that the options stand for: those of AWS, and with `stage` everything that the stack says about
 * its buckets and queues.
 * @throws UsageError when there is no such stack, or nothing to use the profile for
 */
export async function chooseInstallation(
  { stage, profile, region }: InstallationOptions,
  environment: NodeJS.ProcessEnv = process.env,
  outputs: typeof stackOutputs = stackOutputs,
): Promise<void> {
  if (profile !== undefined) {
    environment.AWS_PROFILE = profile;
    // Keys in the environment would win over the profile that was just asked for.
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']) delete environment[name];
  }
  if (region !== undefined) environment.AWS_REGION = region;
  if (stage !== undefined) Object.assign(environment, await settingsOf(`cobyline-${stage}`, outputs));
  else if ((profile ?? region) !== undefined && !environment.COBYLINE_NEWSROOM_BUCKET) {
    throw new UsageError('--profile and --region are for an installation on AWS: say which, with --stage.');
  }
}

async function settingsOf(stack: string, outputs: typeof stackOutputs): Promise<Record<string, string>> {
  const found = await outputs(stack);
  if (found === undefined) throw new UsageError(`There is no stack "${stack}" in that account and region.`);
  const text = found.get(OUTPUT);
  if (text === undefined) throw new UsageError(`The stack "${stack}" has no output "${OUTPUT}": deploy it again.`);
  // NAME=value NAME=value; no value has a space.
  return Object.fromEntries(text.split(' ').map((pair) => [pair.split('=', 1)[0], pair.slice(pair.indexOf('=') + 1)]));
}
