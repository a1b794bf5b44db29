import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * The codings that every feed file is stored in besides its plain form, best first. CDNs compress on their way only
 * what is on a list of theirs, and Atom, JSON Feed and NewsML-G2 are not (aws.md 7), so it is done when a file is written.
 */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Where the coded form of a file lies: the viewer function sends readers there by what they accept. */
export const SUFFIX: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/** Beyond these a little smaller costs many times longer: brotli 11 takes 60 times as long as 5 for an eighth less. */
const COMPRESS: Readonly<Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
};

/** The same bytes in one of the codings. */
export function encode(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  return COMPRESS[encoding](bytes);
}
