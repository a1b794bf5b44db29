import { expect } from 'vitest';
import { readWire } from '../../shared/wire/read-wire.ts';
import {
  DEFAULT_WIRE_LIMITS,
  type Rejection,
  type WireItem,
  type WireReading,
  type WireSource,
} from '../../shared/wire/wire-item.ts';

export const SOURCE: WireSource = { timeZone: 'Europe/Paris', outletNames: ['Pishtaz', 'پیشتاز', 'المشارق'] };

/** Reads text (as UTF-8) or bytes with the usual limits. */
export function read(copy: string | Uint8Array, source: WireSource = SOURCE): Promise<WireReading> {
  return readWire(typeof copy === 'string' ? Buffer.from(copy) : copy, source, DEFAULT_WIRE_LIMITS, () => 0);
}

/** The one item of a file that must be readable. */
export async function readItem(copy: string | Uint8Array, source?: WireSource): Promise<WireItem> {
  const reading = await read(copy, source);
  expect(reading.rejection).toBeUndefined();
  expect(reading.items).toHaveLength(1);
  const [outcome] = reading.items;
  if (outcome === undefined || !('item' in outcome)) throw new Error(JSON.stringify(outcome));
  return outcome.item;
}

/** The rejection of a file, or of its one item. */
export async function readRejection(copy: string | Uint8Array): Promise<Rejection> {
  const reading = await read(copy);
  const [outcome] = reading.items;
  const rejection =
    reading.rejection ?? (outcome !== undefined && 'rejection' in outcome ? outcome.rejection : undefined);
  if (rejection === undefined) throw new Error('the file was read');
  return rejection;
}

/** Processor time of this process in milliseconds: other work on the machine does not count. */
export function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
