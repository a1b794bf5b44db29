import { digestOf, type StoryId } from './identity.ts';
import type { DeskAct } from './story-record.ts';

/**
 * A new act on a story. Its id is made from all it says, so doing the same twice is doing it once.
 *
 * A `link` and an `unlink` belong into the records of both stories, as the very same act.
 * @param story the story whose record it goes into
 */
export function actOn(story: StoryId, act: Omit<DeskAct, 'id' | 'lifts'> & Partial<Pick<DeskAct, 'lifts'>>): DeskAct {
  const lifts = [...(act.lifts ?? [])].sort();
  const about = act.kind === 'link' || act.kind === 'unlink' ? act.link : story;
  const { kind, at, by, reason, note, link } = act;
  const id = digestOf(JSON.stringify([about, kind, at, by, reason, lifts, note]));
  // In the order of the schema, so that an act written now and one read back are the same bytes.
  return { id, kind, at, by, reason, lifts, ...(note !== undefined && { note }), ...(link !== undefined && { link }) };
}
