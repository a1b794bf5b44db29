import { afterEach, expect, test, vi } from 'vitest';
import { EVENTS } from '../../shared/platform/events.ts';
import { functionLog, lineLog } from '../../shared/platform/log.ts';

afterEach(() => vi.restoreAllMocks());

/** What a function writes on standard output and standard error, as JSON. */
function written(work: () => void): Record<string, unknown>[] {
  const lines: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((line) => {
      lines.push(String(line));
      return true;
    });
  }
  work();
  vi.restoreAllMocks();
  return lines.map((line) => JSON.parse(line));
}

test('a log line names the event, what it is about and where it happened', () => {
  const [line] = written(() => {
    const log = functionLog('ingest', { stage: 'prod', logLevel: 'info' });
    log.with({ traceId: 't1' }).info(EVENTS.fileRead, { key: 'incoming/afp/1.xml', items: 3 });
  });
  expect(line).toMatchObject({
    level: 'INFO',
    event: 'file-read',
    service: 'ingest',
    stage: 'prod',
    traceId: 't1',
    key: 'incoming/afp/1.xml',
    items: 3,
  });
});

test('an error is logged with its cause', () => {
  const error = new Error('could not write', { cause: new TypeError('no network') });
  const [line] = written(() =>
    functionLog('ingest', { stage: 'prod', logLevel: 'error' }).error(EVENTS.recordFailed, error),
  );
  expect(line).toMatchObject({
    level: 'ERROR',
    error: { message: 'could not write', cause: { message: 'no network' } },
  });
  const lines: string[] = [];
  lineLog('ingest', (one) => lines.push(one)).error(EVENTS.recordFailed, error, { key: 'k' });
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 'error',
    event: 'record-failed',
    service: 'ingest',
    key: 'k',
    error: 'Error: could not write <- TypeError: no network',
  });
});

test('the level keeps the quieter lines out', () => {
  const log = functionLog('ingest', { stage: 'prod', logLevel: 'warn' });
  expect(written(() => log.info(EVENTS.fileRead))).toEqual([]);
  expect(written(() => log.warn(EVENTS.fileRejected))).toHaveLength(1);
});

test('a text that gets into the log by mistake is cut', () => {
  const lines: string[] = [];
  lineLog('normalize', (line) => lines.push(line)).info(EVENTS.storyHeld, { reason: 'body text '.repeat(1_000) });
  expect(lines[0]?.length).toBeLessThan(700);
});

test('a line that counts something is a metric under the name of its event, by stage and source', () => {
  const [line] = written(() =>
    functionLog('ingest', { stage: 'prod', logLevel: 'info' }).info(EVENTS.fileRejected, {
      source: 'afp',
      wireKey: 'k',
    }),
  );
  expect(line).toMatchObject({
    event: 'file-rejected',
    'file-rejected': 1,
    stage: 'prod',
    source: 'afp',
    wireKey: 'k',
  });
  expect(line).toHaveProperty('_aws.CloudWatchMetrics', [
    {
      Namespace: 'Cobyline',
      Dimensions: [['stage'], ['stage', 'source']],
      Metrics: [{ Name: 'file-rejected', Unit: 'Count' }],
    },
  ]);
  expect(line).toHaveProperty('_aws.Timestamp', expect.any(Number));
});
