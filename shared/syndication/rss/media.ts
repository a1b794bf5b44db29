import type { CreditRole } from '../../story/credit.ts';
import type { Picture } from '../../story/picture.ts';
import { usableAddress } from '../addresses.ts';
import { captionWithCredit, mainFileOf } from '../story-html.ts';
import { escapedElement, present, singleLine, type XmlNode } from '../xml.ts';
import { rssElement, rssEmpty } from './rss-text.ts';

/** Media RSS (http://www.rssboard.org/media-rss): used in RSS and, unchanged, in Atom. */
export const MEDIA_NAMESPACE = 'http://search.yahoo.com/mrss/';

const MEDIUM = { picture: 'image', graphic: 'image', video: 'video', audio: 'audio' } as const;

/** Roles of the EBU list that Media RSS names, for the roles we know. */
const EBU_ROLE: Partial<Record<CreditRole, string>> = {
  photographer: 'photographer',
  illustrator: 'illustrator',
  producer: 'producer',
  author: 'author',
  reporter: 'reporter',
  provider: 'distribution company',
  distributor: 'distribution company',
  source: 'distribution company',
};

/**
 * The pictures of a story. One rendition stands alone, several make a group; pictures without a file, as pasted copy has
 * them, are told of by the item itself.
 */
export function mediaOf(pictures: readonly Picture[]): XmlNode[] {
  return [...present(pictures.map(mediaOfPicture)), ...referencesOf(pictures)];
}

/**
 * Caption and credit of pictures without a file. Media RSS allows both on the item, where they speak for every picture
 * that has none of its own; the description once only (feed validator: DuplicateElement). So the credit stands by itself
 * only where it can not be taken for that of another picture.
 */
export function referencesOf(pictures: readonly Picture[]): XmlNode[] {
  const references = pictures.filter((picture) => mainFileOf(picture) === undefined);
  const [only] = references;
  const alone = references.length === 1 && pictures.length === 1;
  const described = references.map((picture) =>
    alone ? singleLine(picture.caption ?? '') : captionWithCredit(picture),
  );
  const credits = references.length === pictures.length ? references : [];
  return present([
    alone ? rssElement('media:title', only?.headline && singleLine(only.headline), PLAIN) : undefined,
    rssElement('media:description', described.filter((each) => each !== '').join(' / '), PLAIN),
    ...credits.map(creditOf),
    alone ? rssElement('media:copyright', only?.copyright && singleLine(only.copyright)) : undefined,
  ]);
}

const PLAIN = { type: 'plain' };

function mediaOfPicture(picture: Picture): XmlNode | undefined {
  const files = picture.files.flatMap((file) => {
    const url = usableAddress(file.href);
    return url === undefined ? [] : [{ ...file, url }];
  });
  const [only] = files;
  if (only === undefined) return undefined;
  const about = describe(picture);
  const contents = files.map((file, index) =>
    rssEmpty('media:content', {
      url: file.url,
      type: file.mediaType?.includes('/') ? file.mediaType : undefined,
      medium: MEDIUM[picture.kind],
      isDefault: files.length > 1 ? String(index === 0) : undefined,
      width: file.width,
      height: file.height,
      fileSize: file.bytes === 0 ? undefined : file.bytes,
    }),
  );
  const [single] = contents;
  return single !== undefined && contents.length === 1
    ? { ...single, 'media:content': about }
    : escapedElement('media:group', {}, [...contents, ...about]);
}

/** Title, caption, credit and rights. */
function describe(picture: Picture): XmlNode[] {
  return present([
    rssElement('media:title', picture.headline && singleLine(picture.headline), PLAIN),
    rssElement('media:description', picture.caption && singleLine(picture.caption), PLAIN),
    creditOf(picture),
    rssElement('media:copyright', picture.copyright && singleLine(picture.copyright)),
    rssElement('media:text', picture.alternativeText && singleLine(picture.alternativeText), PLAIN),
  ]);
}

/**
 * The whole line as it has to be printed ("Anwar Amro/AFP"), in one element: readers show the first credit only, and the
 * agency must not get lost.
 */
function creditOf(picture: Picture): XmlNode | undefined {
  const person = picture.credits.find((credit) => credit.kind === 'person') ?? picture.credits[0];
  const role = person === undefined ? undefined : EBU_ROLE[person.role];
  const attributes = role === undefined ? {} : { role, scheme: 'urn:ebu' };
  return rssElement('media:credit', singleLine(picture.creditLine), attributes);
}
