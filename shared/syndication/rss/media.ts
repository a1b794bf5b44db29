import type { CreditRole } from '../../story/credit.ts';
import type { Picture } from '../../story/picture.ts';
import { usableAddress } from '../addresses.ts';
import type { Markup } from '../xml.ts';
import { singleLine } from '../xml.ts';
import { rssAttributes, rssElement } from './rss-text.ts';

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
 * The pictures of a story; one rendition stands alone, several make a group. A reference without a file is a
 * `media:content` without address: partners that have the picture from the agency still see its caption and credit.
 */
export function mediaOf(pictures: readonly Picture[]): Markup[] {
  return pictures.flatMap((picture) => mediaOfPicture(picture) ?? []);
}

function mediaOfPicture(picture: Picture): Markup | undefined {
  const contents: string[] = [];
  const files = picture.files.flatMap((file) => {
    const url = usableAddress(file.href);
    return url === undefined ? [] : [{ ...file, url }];
  });
  for (const [index, file] of files.entries()) {
    const attributes = rssAttributes({
      url: file.url,
      type: file.mediaType?.includes('/') ? file.mediaType : undefined,
      medium: MEDIUM[picture.kind],
      isDefault: files.length > 1 ? String(index === 0) : undefined,
      width: file.width,
      height: file.height,
      fileSize: file.bytes === 0 ? undefined : file.bytes,
    });
    contents.push(attributes);
  }
  const about = describe(picture);
  const [first] = contents;
  if (first === undefined) {
    const attributes = rssAttributes({ medium: MEDIUM[picture.kind] });
    return about === '' ? undefined : { markup: `<media:content${attributes}>${about}</media:content>` };
  }
  if (contents.length === 1) return { markup: `<media:content${first}>${about}</media:content>` };
  const all = contents.map((attributes) => `<media:content${attributes}/>`).join('');
  return { markup: `<media:group>${all}${about}</media:group>` };
}

/**
 * Title, caption, credit and rights. The credit is the whole line as it has to be printed ("Anwar Amro/AFP"), in one
 * element: readers show the first credit only, and the agency must not get lost.
 */
function describe(picture: Picture): string {
  const person = picture.credits.find((credit) => credit.kind === 'person') ?? picture.credits[0];
  const role = person === undefined ? undefined : EBU_ROLE[person.role];
  const parts = [
    rssElement('media:title', picture.headline && singleLine(picture.headline), { type: 'plain' }),
    rssElement('media:description', picture.caption && singleLine(picture.caption), { type: 'plain' }),
    rssElement('media:credit', singleLine(picture.creditLine), role === undefined ? {} : { role, scheme: 'urn:ebu' }),
    rssElement('media:copyright', picture.copyright && singleLine(picture.copyright)),
    rssElement('media:text', picture.alternativeText && singleLine(picture.alternativeText), { type: 'plain' }),
  ];
  return parts.map((part) => part?.markup ?? '').join('');
}
