/** One thing about a feed that its partner would refuse or stumble over. */
export interface Finding {
  /** `error`: refused. `warning`: taken, but worse than it could be. */
  readonly level: 'error' | 'warning';
  /** Name of the rule, for filters: "title-length". */
  readonly rule: string;
  /** What it is about: "the feed", or a story by its headline or id. */
  readonly where: string;
  /** What is wrong, in plain words. */
  readonly words: string;
  /** What to do about it. */
  readonly mend: string;
}
