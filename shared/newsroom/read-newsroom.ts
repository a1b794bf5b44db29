import type * as z from 'zod';
import { PermanentError } from '../story/errors.ts';
import { fieldLike } from './field-names.ts';
import { type Newsroom, newsroom } from './newsroom.ts';
import { problemWords } from './problem-words.ts';

/** newsroom.json is wrong; `problems` has one line a mistake, each naming the field and what to do. */
export class NewsroomError extends PermanentError {
  override readonly name = 'NewsroomError';
  readonly problems: readonly string[];

  constructor(where: string, problems: readonly string[]) {
    super(`${where} can not be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Reads newsroom.json.
 * @param text the file's content (a BOM is tolerated)
 * @param where the file's name, for the message
 * @throws NewsroomError naming every wrong field
 */
export function readNewsroom(text: string, where = 'newsroom.json'): Newsroom {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new NewsroomError(where, [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`]);
  }
  const result = newsroom.safeParse(content, { error: problemWords });
  if (!result.success) throw new NewsroomError(where, result.error.issues.map(problemOf));
  return result.data;
}

function problemOf(issue: z.core.$ZodIssue): string {
  const field = issue.path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys.map((key) => {
      const near = fieldLike(key.slice(0, 60));
      return `there is no field "${key}" here; ${near === undefined ? 'remove it' : `did you mean "${near}"?`}`;
    });
    return `${field === '' ? 'the file' : field}: ${unknown.join('; ')}`;
  }
  // A key of its own kind, such as the name of a source: what is wrong with it stands one level down.
  const message = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  return `${field === '' ? 'the file' : field}: ${message}`;
}
