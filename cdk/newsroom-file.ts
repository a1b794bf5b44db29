import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { readNewsroom } from '../shared/newsroom/read-newsroom.ts';
import { REPOSITORY } from './bundling.ts';

/**
 * The newsroom that is going to be deployed, checked: a deploy with a file that the functions would refuse stops here,
 * with every mistake named. The stack does not carry it (docs/decisions/0021): `cobyline config push` puts it in place.
 * @param file path as cdk.json names it, from the repository's root
 * @throws NewsroomError
 */
export function newsroomToDeploy(file: string): Newsroom {
  return readNewsroom(readFileSync(path.resolve(REPOSITORY, file), 'utf8'), file);
}
