import { expect, test } from 'vitest';
import { EnvironmentError, readEnvironment } from '../../shared/platform/environment.ts';

test('reads only what the function asks for', () => {
  const variables = { COBYLINE_WIRE_BUCKET: 'cobyline-wire', COBYLINE_FEEDS_BUCKET: 'NOT A BUCKET' };
  expect(readEnvironment(variables, ['wireBucket'])).toEqual({ wireBucket: 'cobyline-wire' });
});

test('names every variable that is wrong, and what to do', () => {
  const variables = { COBYLINE_NORMALIZE_QUEUE_URL: 'cobyline-normalize', COBYLINE_NEWSROOM_BUCKET: '' };
  expect(() => readEnvironment(variables, ['wireBucket', 'newsroomBucket', 'normalizeQueueUrl'])).toThrow(
    'COBYLINE_WIRE_BUCKET is not set; COBYLINE_NEWSROOM_BUCKET is not set; ' +
      'COBYLINE_NORMALIZE_QUEUE_URL is "cobyline-normalize": must be the URL of an SQS queue, not its name or ARN. ' +
      'Set it in the environment of the function (cdk/ does) or start with npm start, which sets all of them.',
  );
});

test('has defaults for what need not be set', () => {
  expect(readEnvironment({}, ['stage', 'logLevel', 'distributionId'])).toEqual({
    stage: 'dev',
    logLevel: 'info',
    distributionId: undefined,
  });
  expect(() => readEnvironment({}, ['feedsBucket'])).toThrow(EnvironmentError);
  expect(() => readEnvironment({ COBYLINE_LOG_LEVEL: 'loud' }, ['logLevel'])).toThrow(
    'COBYLINE_LOG_LEVEL is "loud": must be debug, info, warn or error',
  );
});
