import type { FeedDefinition } from '../newsroom/feed-definition.ts';
import type { Publisher } from '../newsroom/newsroom.ts';

/** Address of one file of a feed, as partners fetch it. */
export function fileAddress(publisher: Publisher, feed: Pick<FeedDefinition, 'id'>, name: string): string {
  return `${publisher.feedsUrl.replace(/\/+$/, '')}/${feed.id}/${name}`;
}

/** Permanent `tag:` URI (RFC 4151) of something that is not a story: a feed, a package, an archive day. */
export function tagOf(publisher: Publisher, specific: string): string {
  const { domain, year } = publisher.tagAuthority;
  return `tag:${domain},${year}:${specific}`;
}

/** The permanent id of a feed: its Atom `id`, and the guid of its NewsML-G2 package. */
export function feedTag(document: { publisher: Publisher; feed: Pick<FeedDefinition, 'id'> }): string {
  return tagOf(document.publisher, `feed:${document.feed.id}`);
}

const OUTSIDE_URI = /[^0-9a-zA-Z;/?:@&=+$.\-_!~*'()%,#]/g;

/**
 * An address as RFC 3986 allows it. `URL` leaves characters such as `|` and `^` alone, which feed validators and strict
 * readers refuse; they are percent-encoded here.
 * @throws TypeError when it is not an absolute http or https address
 */
export function webAddressOf(address: string): string {
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new TypeError(`${url.protocol} is not a web address`);
  return url.href.replace(OUTSIDE_URI, (character) => encodeURIComponent(character));
}

/** The same, or undefined: for addresses that came with the copy and whose lack harms nothing. */
export function usableAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  try {
    return webAddressOf(address);
  } catch {
    return undefined;
  }
}
