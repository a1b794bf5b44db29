import type { Publisher } from '../../newsroom/newsroom.ts';
import { element, type XmlNode } from '../xml.ts';

/** Really Simple Licensing 1.0 (https://rslstandard.org/rsl), the module for RSS items. */
export const RSL_NAMESPACE = ['rsl', 'https://rslstandard.org/rsl'] as const;

/**
 * Address of the licence document, when items have to name it: only where the publisher reserves text and data mining. A
 * licence element without a prohibition would be read as a permission, and nobody gave one.
 */
export function licenceUrlOf(publisher: Publisher): string | undefined {
  return publisher.rights.reserveDataMining ? publisher.rights.licenceUrl : undefined;
}

/** The reservation for one story: not for training, and where the terms are. The same that NewsML-G2 says by `dataMining`. */
export function licenceElement(address: string, publisher: Publisher): XmlNode | undefined {
  const terms = licenceUrlOf(publisher);
  if (terms === undefined) return undefined;
  return element(
    'rsl:content',
    { url: address },
    element('rsl:license', {}, element('rsl:prohibits', { type: 'usage' }, 'ai-train')),
    element('rsl:terms', {}, terms),
  );
}
