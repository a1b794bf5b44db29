import type * as z from 'zod';

/**
 * Says in plain words what is wrong with a value and what to do about it. Used where a field has no message of its own.
 * @returns undefined for what needs no other words than zod's
 */
export const problemWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `is missing; give ${KINDS[issue.expected] ?? issue.expected}`
        : `has to be ${KINDS[issue.expected] ?? issue.expected}, not ${found(issue.input)}`;
    case 'invalid_value':
      return issue.input === undefined
        ? `is missing; give ${either(issue.values)}`
        : `has to be ${either(issue.values)}, not ${found(issue.input)}`;
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum, issue.inclusive !== false);
    case 'too_big':
      return `has to be ${issue.maximum} or less${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return issue.format === 'email' ? 'use an address such as "desk@pishtaz.example"' : undefined;
    default:
      return undefined;
  }
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
};

function tooSmall(origin: string, minimum: number | bigint, inclusive: boolean): string {
  if (origin === 'string') return minimum === 1 ? 'may not be empty' : `needs at least ${minimum} characters`;
  if (origin === 'array' || origin === 'set') {
    return minimum === 1
      ? 'needs at least one entry; leave the field out if there is none'
      : `needs ${minimum} entries`;
  }
  return inclusive ? `has to be ${minimum} or more` : `has to be more than ${minimum}`;
}

function found(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (input === null) return 'null';
  if (typeof input === 'object') return 'an object';
  return JSON.stringify(input).slice(0, 60);
}

function either(values: readonly unknown[]): string {
  const quoted = values.map((value) => JSON.stringify(value));
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
