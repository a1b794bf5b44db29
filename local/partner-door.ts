import { ENCODINGS } from '../functions/encoded-forms.ts';
import type { NewsroomStore } from '../functions/newsroom-store.ts';
import { accessTable } from '../shared/newsroom/access-table.ts';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { partnerAccessCode, runViewerFunction, type ViewerFunction } from './viewer-function.ts';

/** The edge's viewer function in front of this machine's feeds, with the partners of the configuration in force. */
export function partnerDoor(store: Pick<NewsroomStore, 'newsroom'>): ViewerFunction {
  let known: { readonly newsroom: Newsroom; readonly table: ReadonlyMap<string, string> } | undefined;
  const viewer = runViewerFunction(partnerAccessCode(), (key) => known?.table.get(key));
  return async (event) => {
    const { newsroom } = await store.newsroom();
    if (known?.newsroom !== newsroom) known = { newsroom, table: accessTable(newsroom, ENCODINGS) };
    return viewer(event);
  };
}
