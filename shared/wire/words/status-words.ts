import type { StatusEvidence } from '../wire-item.ts';

/** What a status value comes to. `embargoed` is a status only as far as it names no time. */
export type StatusReading = StatusEvidence['reading'] | 'embargoed';

/** Values of status fields as formats and agencies define them, in lower case without spaces. */
const READINGS: Readonly<Record<string, StatusReading | undefined>> = Object.assign(
  Object.create(null) as Record<string, StatusReading>,
  fromList('usable', 'usable ok normal publishable published final live released new active approved ready current'),
  fromList('withheld', 'withheld withhold hold held onhold draft suspended pending notapproved'),
  fromList(
    'canceled',
    'canceled cancelled cancel kill killed mandatorykill delete deleted withdrawn withdraw retracted elimination disregard spiked void annulled',
  ),
  fromList('embargoed', 'embargoed embargo holdforrelease hfr'),
);

function fromList(reading: StatusReading, words: string): Record<string, StatusReading> {
  return Object.fromEntries(words.split(' ').map((word) => [word, reading]));
}

/**
 * The reading of a value in a status field of any format (`stat:usable`, "Usable", "HoldForRelease", "MANDATORY KILL").
 * A value nobody knows is `unreadable`, which holds the story.
 */
export function readingOfStatus(value: string): StatusReading {
  const bare = value.slice(value.lastIndexOf(':') + 1);
  const key = bare.toLowerCase().replace(/[^a-z]/g, '');
  return READINGS[key] ?? (key !== '' && allRepeat(bare) ? 'canceled' : 'unreadable');
}

/** "KILL KILL KILL". */
const allRepeat = (value: string): boolean => /^kill(?:\W+kill)+\W*$/i.test(value.trim());
