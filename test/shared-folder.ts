import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of reference material (schemas, real wire files, labelled bylines) that lies beside the repository on
 * the authors' machines. Its texts belong to the agencies, so it is never part of the repository; tests that need it
 * skip, and say so, where it is missing.
 */
export function sharedFolder(...inside: string[]): string | undefined {
  const root = process.env.COBYLINE_SHARED ?? path.resolve(import.meta.dirname, '..', '..', 'shared');
  const wanted = path.join(root, ...inside);
  return existsSync(wanted) ? wanted : undefined;
}
