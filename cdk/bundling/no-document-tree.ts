/**
 * Stands in the bundles for domutils, which htmlparser2 offers to those who keep a document as a tree, with a serialiser and the
 * names of all HTML characters (75 kB). sanitize-html goes from tag to tag and keeps no tree, so none of it is ever called.
 */
export function getFeed(): never {
  throw new Error('no tree of a document is kept here; read it from tag to tag');
}
