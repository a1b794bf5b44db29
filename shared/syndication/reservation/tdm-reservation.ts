import type { Publisher } from '../../newsroom/newsroom.ts';
import type { FeedFile } from '../feed-document.ts';
import { element, type XmlNode } from '../xml.ts';

/**
 * The TDM Reservation Protocol (W3C Community Group, final report of 10 May 2024): how a site says to machines that text and data
 * mining is reserved (Directive (EU) 2019/790, article 4). Where nothing is reserved nothing is said: `0` would be a permission.
 */
const RESERVED = 1;

/** Name of the file that speaks for the whole site, below its root. */
export const RESERVATION_FILE = '.well-known/tdmrep.json';

/** The reservation for everything that is served beside the feeds; undefined where the publisher reserves nothing. */
export function reservationFile({ rights }: Publisher): FeedFile | undefined {
  if (!rights.reserveDataMining) return undefined;
  const policy = rights.licenceUrl === undefined ? {} : { 'tdm-policy': rights.licenceUrl };
  return {
    name: RESERVATION_FILE,
    bytes: Buffer.from(
      `${JSON.stringify([{ location: '/', 'tdm-reservation': RESERVED, ...policy }], undefined, 2)}\n`,
    ),
    contentType: 'application/json; charset=utf-8',
    lastModified: undefined,
  };
}

/** The same for one HTML page, in its head. */
export function reservationTags({ rights }: Publisher): XmlNode[] {
  if (!rights.reserveDataMining) return [];
  const reservation = element('meta', { name: 'tdm-reservation', content: `${RESERVED}` });
  return rights.licenceUrl === undefined
    ? [reservation]
    : [reservation, element('meta', { name: 'tdm-policy', content: rights.licenceUrl })];
}
