import { gunzipSync } from 'node:zlib';
import { UnreadableWire } from '../unreadable.ts';

/**
 * The bytes of a file, unpacked when they are gzip (RFC 1952). Bounded before and after: a bomb stops at the limit
 * and never fills the memory.
 * @throws UnreadableWire `too-large`, `truncated` for a damaged archive
 */
export function unpack(bytes: Uint8Array, maximumBytes: number): { bytes: Uint8Array; packed: boolean } {
  const limit = `${Math.floor(maximumBytes / 1024)} KB`;
  if (bytes.length > maximumBytes)
    throw new UnreadableWire('too-large', `The file is larger than the ${limit} allowed for one file.`);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes, packed: false };
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: maximumBytes }), packed: true };
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new UnreadableWire('too-large', `The packed file unpacks to more than the ${limit} allowed for one file.`);
    throw new UnreadableWire(
      'truncated',
      'The packed (gzip) file is damaged or incomplete and cannot be unpacked; send it again.',
    );
  }
}
