import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../../cli/errors.ts';
import { chooseInstallation, type InstallationOptions } from '../../cli/installation.ts';
import { stackOutputs } from '../../shared/platform/stack-outputs.ts';
import { templateOf } from '../cdk/synthesized.ts';

/** What CloudFormation says through the SDK's own client; it knows one stack. */
function cloudFormation(stack: string, output: string, asked: string[] = []) {
  const answer = (body: string) => {
    asked.push(body);
    if (!new RegExp(`StackName=${stack}(&|$)`).test(body)) {
      return [
        400,
        '<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>Stack with id x does not exist</Message></Error></ErrorResponse>',
      ] as const;
    }
    const member = `<member><OutputKey>Environment</OutputKey><OutputValue>${output}</OutputValue></member>`;
    return [
      200,
      `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>${stack}</StackName><Outputs>${member}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`,
    ] as const;
  };
  const client = new CloudFormationClient({
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestHandler: {
      handle: async ({ body }: { body: string | Uint8Array }) => {
        const [statusCode, text] = answer(typeof body === 'string' ? body : new TextDecoder().decode(body));
        return {
          response: { statusCode, headers: { 'content-type': 'text/xml' }, body: new TextEncoder().encode(text) },
        };
      },
    },
  });
  return (name: string) => stackOutputs(name, client);
}

async function chosen(options: InstallationOptions, before: NodeJS.ProcessEnv = {}): Promise<NodeJS.ProcessEnv> {
  const environment = { ...before };
  const output = 'AWS_REGION=eu-west-1 COBYLINE_NEWSROOM_BUCKET=room COBYLINE_PUSH_QUEUE_URL=https://sqs/1/push?a=b';
  await chooseInstallation(options, environment, cloudFormation('cobyline-prod', output));
  return environment;
}

describe('the installation that a command works on', () => {
  it('is the one that its stack describes, with --stage', async () => {
    expect(await chosen({ stage: 'prod' })).toEqual({
      AWS_REGION: 'eu-west-1',
      COBYLINE_NEWSROOM_BUCKET: 'room',
      COBYLINE_PUSH_QUEUE_URL: 'https://sqs/1/push?a=b',
    });
  });

  it('is reached in the name of the profile, whatever keys the terminal has', async () => {
    const terminal = { AWS_ACCESS_KEY_ID: 'other', AWS_SECRET_ACCESS_KEY: 'other', COBYLINE_NEWSROOM_BUCKET: 'room' };
    expect(await chosen({ profile: 'desk', region: 'eu-central-1' }, terminal)).toEqual({
      AWS_PROFILE: 'desk',
      AWS_REGION: 'eu-central-1',
      COBYLINE_NEWSROOM_BUCKET: 'room',
    });
  });

  it('stays the one of the environment, or the one running here, without options', async () => {
    expect(await chosen({}, { COBYLINE_NEWSROOM_BUCKET: 'room' })).toEqual({ COBYLINE_NEWSROOM_BUCKET: 'room' });
    expect(await chosen({})).toEqual({});
  });

  it('has to be named: a profile alone would work on the laptop', async () => {
    await expect(chosen({ profile: 'desk' })).rejects.toThrow(/say which, with --stage/);
  });

  it('has to be there', async () => {
    await expect(chosen({ stage: 'prad' })).rejects.toThrow(UsageError);
    await expect(chosen({ stage: 'prad' })).rejects.toThrow(/no stack "cobyline-prad"/);
  });

  it('is described by the stack in values without spaces', () => {
    const { Environment } = templateOf('prod').toJSON().Outputs;
    const pairs = JSON.stringify(Environment.Value['Fn::Join'][1]);
    expect(pairs).toContain('COBYLINE_PARTNER_KEYS_ARN=');
    expect(pairs).not.toContain('  ');
  });
});
