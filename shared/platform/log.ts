import { Logger } from '@aws-lambda-powertools/logger';
import type { Environment } from './environment.ts';
import { metricFields } from './event-metrics.ts';
import type { EventName, Facts } from './events.ts';

/** Structured lines, one event each. */
export interface Log {
  info(event: EventName, facts?: Facts): void;
  warn(event: EventName, facts?: Facts): void;
  /** @param error its name, message, causes and stack are logged */
  error(event: EventName, error: unknown, facts?: Facts): void;
  /** A log whose lines all carry these facts too: `{ traceId, storyId }`. */
  with(facts: Facts): Log;
}

/** Longer strings are cut: whoever logs a text by mistake logs little of it. */
const LONGEST_FACT = 500;

const LEVELS = { debug: 'DEBUG', info: 'INFO', warn: 'WARN', error: 'ERROR' } as const;

type Level = 'info' | 'warn' | 'error';
type Write = (level: Level, event: EventName, facts: Facts, error?: Error) => void;

/** The log of a deployed function: JSON lines on standard output. Those that count something are metrics, too. */
export function functionLog(functionName: string, environment: Environment<'stage' | 'logLevel'>): Log {
  const logger = new Logger({
    serviceName: functionName,
    logLevel: LEVELS[environment.logLevel],
    persistentKeys: { stage: environment.stage },
  });
  return logTo((level, event, facts, error) => {
    const metric = metricFields(event, facts, environment.stage, Date.now());
    logger[level](event, { event, ...facts, ...metric, ...(error !== undefined && { error }) });
  });
}

/**
 * The same lines for a laptop, where standard output belongs to the person who started it.
 * @param write takes one line of JSON without a line feed
 */
export function lineLog(functionName: string, write: (line: string) => void): Log {
  return logTo((level, event, facts, error) => {
    write(JSON.stringify({ level, event, service: functionName, ...facts, ...(error && { error: described(error) }) }));
  });
}

function logTo(write: Write, common: Facts = {}): Log {
  const line = (level: Level, event: EventName, facts: Facts = {}, error?: Error) =>
    write(level, event, shortened({ ...common, ...facts }), error);
  return {
    info: (event, facts) => line('info', event, facts),
    warn: (event, facts) => line('warn', event, facts),
    error: (event, error, facts) => line('error', event, facts, asError(error)),
    with: (facts) => logTo(write, { ...common, ...facts }),
  };
}

function shortened(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > LONGEST_FACT ? `${value.slice(0, LONGEST_FACT)}…` : value,
    ]),
  );
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** `TransientError: could not write … <- TimeoutError: …` */
function described(error: Error): string {
  const cause = error.cause instanceof Error ? ` <- ${described(error.cause)}` : '';
  return `${error.name}: ${error.message}${cause}`;
}
