import type { Item } from './items.ts';
import type { Range } from './reading.ts';

/** What one fragment between separators turns out to be. Person is what is left, not what is assumed. */
export type Fragment =
  | { readonly is: 'nothing' | 'prose'; readonly range: Range }
  | {
      readonly is: 'agency';
      readonly item: Item;
      readonly range: Range;
      readonly title?: Range;
      readonly place?: Range;
      readonly name?: Range;
    }
  | {
      readonly is: 'own' | 'outlet' | 'stock' | 'other';
      readonly range: Range;
      readonly outletId?: string;
      readonly title?: Range;
      readonly name?: Range;
      readonly sure: boolean;
    }
  | {
      readonly is: 'collective';
      readonly range: Range;
      readonly own: boolean;
      readonly outletId?: string;
      readonly agency?: Item;
    }
  | { readonly is: 'title' | 'place' | 'initials' | 'degree'; readonly range: Range }
  | {
      readonly is: 'person';
      readonly range: Range;
      readonly title?: Range;
      readonly honorific?: Range;
      readonly affiliation?: Item;
      /** A place before the name. */
      readonly place?: Range;
      /** Further names that share title and place. */
      readonly more?: readonly Range[];
      readonly single: boolean;
    };

export interface FragmentHints {
  /** A person stands before it in the same group: a title or an affiliation may follow. */
  readonly afterPerson: boolean;
  /** A label stands before it: even small letters are a name. */
  readonly labelled: boolean;
  /** Bodies are expected (photo credits, with-groups, sources): a capital code is an outlet. */
  readonly bodies: boolean;
}

/** The own outlet that the item names, for spreading into a fragment. */
export function outletOf(item: Item): { outletId?: string } {
  const outletId = item.entries.find((entry) => entry.outletId !== undefined)?.outletId;
  return outletId === undefined ? {} : { outletId };
}
