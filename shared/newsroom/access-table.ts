import type { Newsroom } from './newsroom.ts';

/**
 * The table that the viewer function looks keys and feeds up in (CloudFront KeyValueStore: values of at most 1,024
 * characters, 5 MB in all, so that what a partner may read is one entry a feed and not one long list).
 *
 * | entry | value |
 * |---|---|
 * | `feed:<feed>` | `{"public":false,"encodings":[]}` |
 * | `key:<first 32 hexadecimal digits of the key's SHA-256>` | `{"sha256":"…","partner":"tyre-times","until":1798761599000}` |
 * | `read:<partner>:<feed>` | `1` |
 *
 * Keys themselves are nowhere in it.
 * @param encodings codings that feed files are stored in besides their plain form, best first
 */
export function accessTable(room: Newsroom, encodings: readonly ('br' | 'gzip')[] = []): Map<string, string> {
  const feeds = room.feeds.map((feed): [string, string] => [
    `feed:${feed.id}`,
    JSON.stringify({ public: feed.public, encodings }),
  ]);
  const keys = room.partners.flatMap(({ id, keys: partnerKeys }) =>
    partnerKeys.map(({ sha256, until }): [string, string] => [
      `key:${sha256.slice(0, 32)}`,
      JSON.stringify({ sha256, partner: id, ...(until !== undefined && { until: Date.parse(until) }) }),
    ]),
  );
  const readable = room.partners.flatMap(({ id, feeds: open }) =>
    open.map((feed): [string, string] => [`read:${id}:${feed}`, '1']),
  );
  return new Map([...feeds, ...keys, ...readable]);
}
