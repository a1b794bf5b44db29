import type { Publisher } from '../shared/newsroom/newsroom.ts';

/** Where our own hub is: beside the feeds. A `publisher.hub` of another address is somebody else's, and is pinged. */
export function ownHubOf(publisher: Publisher): string {
  return new URL('/hub', publisher.feedsUrl).href;
}
