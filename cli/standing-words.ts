import type { Standing } from '../shared/story/standing.ts';

/** Where a story stands, in a sentence. */
export function standingWords(standing: Standing): string {
  switch (standing.state) {
    case 'unknown':
      return 'nothing is known of it yet; what was said here will count when it arrives';
    case 'killed':
      return `killed (${standing.reason})`;
    case 'withheld':
      return `withheld: ${standing.holds.map((hold) => hold.words).join(' ')}`;
    case 'embargoed':
      return standing.embargo.until === undefined
        ? `under an embargo without a time (“${standing.embargo.printed}”)`
        : `under embargo until ${standing.embargo.until}`;
    case 'usable':
      return `published since ${standing.at}: ${standing.revision.headline}`;
  }
}
