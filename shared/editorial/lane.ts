import type { WireItem } from '../wire/wire-item.ts';

/** The queues come in pairs: what may not wait behind a backlog goes by the first. */
export type Lane = 'priority' | 'ordinary';

const STOP_WORDS =
  /\b(?:KILL|WITHHOLD|HOLD|WITHDRAWN|ELIMINAR|ANNULATION|CORRECT\w*)\b|АННУЛИРОВАНИЕ|حظر|تصحيح|\b(?:Berichtigung|Korrektur)\b/;

/**
 * Chooses the lane before an item is fully understood, so it looks only at what is cheap, and prefers a false alarm:
 * stops, corrections, alerts and the two highest urgencies (IPTC urgency 1 and 2: flash and bulletin).
 */
export function laneOf(item: WireItem): Lane {
  const stopped = item.status.some((evidence) => evidence.reading !== 'usable') || item.embargo.length > 0;
  const signalled = item.signals.includes('correction') || item.signals.includes('alert');
  const urgent = item.urgency !== undefined && item.urgency <= 2;
  const marked = [
    item.headline,
    item.slugline,
    ...item.headlines.map((line) => line.text),
    ...item.notes.map((note) => note.text),
  ].some((text) => text !== undefined && STOP_WORDS.test(text));
  return stopped || signalled || urgent || marked ? 'priority' : 'ordinary';
}
