import type { ObjectFacts, ObjectStore } from './object-store.ts';

/**
 * One folder of a bucket as if it were a bucket of its own: whoever holds it can not name a key outside.
 * @param folder with a slash at its end: "heartbeat/"
 */
export function folderOf(bucket: ObjectStore, folder: string): ObjectStore {
  const inside = <Facts extends ObjectFacts>(facts: Facts): Facts => ({
    ...facts,
    key: facts.key.slice(folder.length),
  });
  return {
    async get(key, limits) {
      const found = await bucket.get(folder + key, limits);
      return found && inside(found);
    },
    async head(key) {
      const found = await bucket.head(folder + key);
      return found && inside(found);
    },
    put: (key, body, options) => bucket.put(folder + key, body, options),
    delete: (key) => bucket.delete(folder + key),
    async *list(prefix, { after, ...options } = {}) {
      const behind = { ...options, ...(after !== undefined && { after: folder + after }) };
      for await (const facts of bucket.list(folder + prefix, behind)) yield inside(facts);
    },
  };
}
