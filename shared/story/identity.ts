import { createHash } from 'node:crypto';
import * as z from 'zod';

/**
 * The stable name of a story in this newsroom: 26 characters of `[a-z2-7]`, safe in S3 keys, URLs and message groups.
 * Made from who sent the item and that sender's own id without its version, so the same item arriving twice, in any
 * order, on any machine, is the same story.
 */
export const storyId = z
  .string()
  .regex(/^[a-z2-7]{26}$/)
  .brand<'StoryId'>();
export type StoryId = z.infer<typeof storyId>;

/** Lower-case hexadecimal SHA-256. */
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Digest'>();
export type Digest = z.infer<typeof digest>;

/** Id of a feed as newsroom.json names it; it is a folder in the feeds bucket and a FIFO message group. */
export const feedId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'use lower-case letters, digits and hyphens, at most 63 characters')
  .brand<'FeedId'>();
export type FeedId = z.infer<typeof feedId>;

/** SHA-256 of text (as UTF-8) or bytes. */
export function digestOf(content: string | Uint8Array): Digest {
  return digest.parse(createHash('sha256').update(content).digest('hex'));
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** RFC 4648 base32 in lower case and without padding: shorter than hexadecimal and still safe in any key. */
function base32(bytes: Uint8Array): string {
  let bits = 0;
  let value = 0;
  let out = '';
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += BASE32[(value >>> bits) & 31];
    }
  }
  return bits > 0 ? out + BASE32[(value << (5 - bits)) & 31] : out;
}

/**
 * The id of the story that `itemId` of `provider` is about.
 * @param provider who sent it, in any letter case ("afp.com")
 * @param itemId the provider's own id without its version, compared exactly: ids are opaque strings
 */
export function storyIdOf(provider: string, itemId: string): StoryId {
  const name = `${provider.trim().toLowerCase()}\n${itemId.trim()}`;
  return storyId.parse(base32(createHash('sha256').update(name).digest().subarray(0, 16)));
}
