import type { FeedFile } from '../../shared/syndication/feed-document.ts';

/** The text of one written file; fails when it is not there. */
export function textOf(files: readonly FeedFile[], name: string): string {
  return Buffer.from(bytesOf(files, name)).toString();
}

export function bytesOf(files: readonly FeedFile[], name: string): Uint8Array {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new Error(`${name} was not written, only ${files.map((each) => each.name).join(', ')}`);
  return file.bytes;
}
