import type { CreditRole } from '../../story/credit.ts';
import type { Picture } from '../../story/picture.ts';
import { usableAddress } from '../addresses.ts';
import type { Profile } from '../profiles/profile.ts';
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
 * The pictures of a story. One file stands alone, several make a group. Pictures without a file, as pasted copy has
 * them, have no place of their own in Media RSS: `media:content` needs an address, `media:group` at least two of them.
 * Where a story has only such pictures, their credits stand on the item; beside another picture they would be taken for
 * its credits, and a caption on the item for the story's description (feedparser), so these are not told here.
 */
export function mediaOf(pictures: readonly Picture[], shown: Profile['pictures']): XmlNode[] {
  if (shown === 'none') return [];
  if (pictures.every((picture) => usableFiles(picture).length === 0)) return creditsWithoutFiles(pictures);
  // Those that stand in the text need not be told of twice.
  return shown === 'inline' ? [] : present(pictures.map(mediaOfPicture));
}

function creditsWithoutFiles(pictures: readonly Picture[]): XmlNode[] {
  const byLine = new Map(pictures.map((picture) => [singleLine(picture.creditLine), picture]));
  return present([...byLine.values()].map(creditOf));
}

function usableFiles(picture: Picture) {
  return picture.files.flatMap((file) => {
    const url = usableAddress(file.href);
    return url === undefined ? [] : [{ ...file, url }];
  });
}

function mediaOfPicture(picture: Picture): XmlNode | undefined {
  const files = usableFiles(picture);
  if (files.length === 0) return undefined;
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
  const [only] = contents;
  if (only !== undefined && contents.length === 1) return { ...only, 'media:content': about };
  return escapedElement('media:group', {}, [...contents, ...about]);
}

const PLAIN = { type: 'plain' };

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
