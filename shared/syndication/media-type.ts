import type { Picture } from '../story/picture.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
};
const USUAL_TYPE = { picture: 'image/jpeg', graphic: 'image/png', video: 'video/mp4', audio: 'audio/mpeg' } as const;

/** Media type of a file, where a format demands one: as given, else by the file's ending, else the usual one of its kind. */
export function mediaTypeOf(file: Picture['files'][number], kind: Picture['kind']): string {
  if (file.mediaType?.includes('/')) return file.mediaType;
  const ending = /\.([a-z0-9]{3,4})(?:[?#]|$)/i.exec(file.href)?.[1]?.toLowerCase() ?? '';
  return MEDIA_TYPES[ending] ?? USUAL_TYPE[kind];
}
