import type { Day } from '../../story/time.ts';
import { fileAddress } from '../addresses.ts';
import { atomChannel, atomFrame } from '../atom/atom-feed.ts';
import { BrokenFeedError } from '../errors.ts';
import { FeedBuild, type WriteFeedOptions } from '../feed-build.ts';
import type { FeedDocument, FeedFile, Frame } from '../feed-document.ts';
import { WRITERS } from '../formats.ts';

/** Name of a day's page below the feed's folder. */
export function archiveName(day: Day): string {
  return `archive/${day}.xml`;
}

/**
 * One archive page of a feed (RFC 5005, section 4): everything that changed on one day, for partners who were down and
 * missed it. A reader follows `prev-archive` from the feed back to the page it knows; the newest version of a story wins.
 * A page has no link to the next one: it would have to be written again for it.
 * @param document the feed with the entries of that day only, as they stood at its end, and the withdrawals of stories
 *   that were on the page
 * @param previous the day of the page before this one, when there is one
 */
export function writeArchiveDay(
  document: FeedDocument,
  day: Day,
  previous: Day | undefined,
  options: WriteFeedOptions = {},
): FeedFile {
  const { publisher, feed } = document;
  const type = 'application/atom+xml';
  const links = [
    { rel: 'self', type, href: fileAddress(publisher, feed, archiveName(day)) },
    { rel: 'current', type, href: fileAddress(publisher, feed, 'atom.xml') },
    ...(previous === undefined
      ? []
      : [{ rel: 'prev-archive', type, href: fileAddress(publisher, feed, archiveName(previous)) }]),
  ];
  const channel = atomChannel(publisher, feed, links);
  const build = new FeedBuild(document, options);
  build.write('atom.xml', { ...WRITERS['atom.xml'], frame: () => archiveFrame(channel, document) });
  const [page] = build.result().files;
  if (page === undefined) throw new BrokenFeedError(feed.id, 'atom.xml', 'the archive page was not written');
  return { ...page, name: archiveName(day) };
}

/** The mark that says "this document does not change". */
function archiveFrame(channel: string, document: FeedDocument): Frame {
  const frame = atomFrame(channel, document);
  return { ...frame, head: `${frame.head}\n    <fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>` };
}
