import type { Verdict } from '../shared/feeds/admit.ts';

/** The rule that kept a story out of a feed, in a sentence; undefined when none did. */
export function wordsOf(verdict: Verdict): string | undefined {
  return verdict.rules.find((rule) => !rule.passed)?.words;
}
