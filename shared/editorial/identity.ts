import { type StoryId, storyIdOf } from '../story/identity.ts';
import type { WireItem } from '../wire/wire-item.ts';

/** Who sent an item, and that sender's name for it. */
export interface ItemIdentity {
  readonly story: StoryId;
  readonly provider: string;
  readonly itemId: string;
  /** False when the item had no id of its own and the file's name had to serve. */
  readonly ownId: boolean;
}

/**
 * Names the story an item belongs to: the provider and its id without the version.
 *
 * Copy without an id is known by the name of its file, without the ending: dropping a changed file under the same name
 * is how a desk sends an update. A file with several such items numbers them.
 *
 * @param wireKey key of the original in the wire bucket, `incoming/<source>/<file name>`
 * @param position of the item in its file, from 0
 */
export function identify(
  item: WireItem,
  context: { readonly provider: string; readonly wireKey: string; readonly position: number },
): ItemIdentity {
  const provider = item.provider ?? context.provider;
  if (item.itemId !== undefined) {
    return { story: storyIdOf(provider, item.itemId), provider, itemId: item.itemId, ownId: true };
  }
  const file = context.wireKey.replace(/^incoming\//, '').replace(/(\.[a-z0-9]{1,5})+$/i, '');
  const itemId = context.position === 0 ? `file:${file}` : `file:${file}#${context.position + 1}`;
  return { story: storyIdOf(provider, itemId), provider, itemId, ownId: false };
}
