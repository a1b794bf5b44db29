/** The copies of feed files that the edge keeps close to partners. */
export interface EdgeCache {
  /**
   * Has copies forgotten. Resolves when the edge has taken the order, which it carries out within seconds.
   * @param paths as partners ask for them, `/feeds/sport/*`; an asterisk stands for any ending
   * @param reference names the order: the same reference with the same paths is the same order, not a second one
   * @throws TransientError when the edge did not take it
   */
  forget(paths: readonly string[], reference: string): Promise<void>;
}

/** Where nothing stands between the feeds bucket and those who read it, as on a laptop. */
export const NO_EDGE: EdgeCache = { forget: () => Promise.resolve() };
