import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { readNewsroom } from '../shared/newsroom/read-newsroom.ts';
import { checkProfiles } from '../shared/syndication/profiles/profile-of.ts';
import { UsageError } from './errors.ts';

export interface NewsroomFile {
  readonly path: string;
  readonly text: string;
  readonly newsroom: Newsroom;
}

/** The configuration that comes with the project. */
const OWN = path.resolve(import.meta.dirname, '..', 'newsroom.json');

/**
 * Reads the configuration: the file given, else newsroom.json of the working folder, else the one of the project.
 * @throws UsageError when the file given is missing; NewsroomError, ProfileError when it is wrong
 */
export async function readNewsroomFile(given?: string): Promise<NewsroomFile> {
  const candidates = given === undefined ? [path.resolve('newsroom.json'), OWN] : [path.resolve(given)];
  for (const file of candidates) {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const newsroom = readNewsroom(text, file);
    checkProfiles(newsroom.feeds);
    return { path: file, text, newsroom };
  }
  throw new UsageError(`There is no configuration at "${given ?? 'newsroom.json'}".`);
}
