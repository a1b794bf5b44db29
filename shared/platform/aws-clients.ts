import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Variables } from './environment.ts';

/**
 * Without explicit timeouts a hung S3 is waited for until the function itself is killed; without `throwOnRequestTimeout` a breach is
 * only logged. Well under the shortest function timeout, so that the SDK's two more tries still fit in.
 */
const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true };

export interface AwsClients {
  readonly s3: S3Client;
  readonly sqs: SQSClient;
}

/**
 * Clients as the AWS variables among `variables` say: AWS_REGION, AWS_ENDPOINT_URL_S3, AWS_ENDPOINT_URL_SQS and the keys, each with the SDK's
 * own meaning; what is not given is found as the SDK always finds it. They are handed in because a laptop runs
 * several clouds in one process (tests), where a process-wide variable would mix them up.
 * @param timeouts `requestTimeout` in milliseconds, for long polls, which take up to 20 s
 */
export function awsClients(variables: Variables, timeouts: { readonly requestTimeout?: number } = {}): AwsClients {
  const common = {
    requestHandler: { ...TIMEOUTS, ...timeouts },
    ...regionFrom(variables),
    ...credentialsFrom(variables),
  };
  return {
    s3: new S3Client({ ...common, ...endpointFrom(variables.AWS_ENDPOINT_URL_S3 ?? variables.AWS_ENDPOINT_URL) }),
    sqs: new SQSClient({ ...common, ...endpointFrom(variables.AWS_ENDPOINT_URL_SQS ?? variables.AWS_ENDPOINT_URL) }),
  };
}

function regionFrom(variables: Variables) {
  const region = variables.AWS_REGION ?? variables.AWS_DEFAULT_REGION;
  return region ? { region } : {};
}

function endpointFrom(endpoint: string | undefined) {
  return endpoint ? { endpoint } : {};
}

function credentialsFrom(variables: Variables) {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = variables;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return {};
  return {
    credentials: {
      accessKeyId: AWS_ACCESS_KEY_ID,
      secretAccessKey: AWS_SECRET_ACCESS_KEY,
      ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
    },
  };
}
