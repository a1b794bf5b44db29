import { ENCODINGS } from '../functions/encoded-forms.ts';
import { accessTable } from '../shared/newsroom/access-table.ts';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { type KeyValueStore, StoreChangedError } from '../shared/platform/key-value-store.ts';
import { accessUpdates } from './access-updates.ts';

/** Somebody else may be changing the store at the same moment; then it is read again. */
const TRIES = 3;

/**
 * Makes the edge's table of who may read what say what the newsroom says. What takes rights away comes first.
 * @returns how many entries were written and taken away; with `dryRun`, would be
 * @throws StoreChangedError when somebody else goes on changing it
 */
export async function followAtEdge(
  newsroom: Newsroom,
  store: KeyValueStore,
  { dryRun = false } = {},
): Promise<{ written: number; removed: number }> {
  const wanted = accessTable(newsroom, ENCODINGS);
  const done = { written: 0, removed: 0 };
  for (let tries = 1; ; tries += 1) {
    try {
      let { mark, entries } = await store.read();
      for (const update of accessUpdates(wanted, entries)) {
        if (!dryRun) mark = await store.update(update, mark);
        done.written += update.Puts.length;
        done.removed += update.Deletes.length;
      }
      return done;
    } catch (error) {
      if (!(error instanceof StoreChangedError) || tries === TRIES) throw error;
    }
  }
}
