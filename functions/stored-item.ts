import * as z from 'zod';
import { digest } from '../shared/story/identity.ts';
import { instant } from '../shared/story/time.ts';
import { wireItem } from '../shared/wire/wire-item.ts';

/** An item as ingest lays it down for normalize: what was read, and how it came. */
export const storedItem = z.object({
  item: wireItem,
  source: z.string(),
  wireKey: z.string(),
  wireDigest: digest,
  position: z.int().nonnegative(),
  received: instant,
});
export type StoredItem = z.infer<typeof storedItem>;
