/** ListObjectsV2, which fauxqs orders by locale and therefore pages wrongly. Here: order of UTF-8 bytes, as S3. */

export interface ListedObject {
  readonly key: string;
  readonly etag: string;
  readonly contentLength: number;
  readonly lastModified: Date;
}

export interface ListRequest {
  readonly bucket: string;
  readonly prefix: string;
  readonly delimiter: string | undefined;
  readonly startAfter: string | undefined;
  readonly continuationToken: string | undefined;
  readonly maxKeys: number;
}

interface Page {
  readonly objects: ListedObject[];
  readonly commonPrefixes: string[];
  /** The last key or common prefix of a page that is not the last one. */
  readonly last: string | undefined;
}

/** The XML body of the answer. */
export function listObjects(objects: Iterable<ListedObject>, request: ListRequest): string {
  const page = pageOf(objects, request);
  const element = (name: string, value: string | number | undefined) =>
    value === undefined ? '' : `<${name}>${escaped(String(value))}</${name}>`;
  const contents = page.objects.map(
    (object) =>
      `<Contents>${element('Key', object.key)}${element('LastModified', object.lastModified.toISOString())}` +
      `${element('ETag', object.etag)}${element('Size', object.contentLength)}<StorageClass>STANDARD</StorageClass></Contents>`,
  );
  const prefixes = page.commonPrefixes.map((prefix) => `<CommonPrefixes>${element('Prefix', prefix)}</CommonPrefixes>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">',
    element('Name', request.bucket),
    `<Prefix>${escaped(request.prefix)}</Prefix>`,
    element('Delimiter', request.delimiter),
    element('StartAfter', request.startAfter),
    element('ContinuationToken', request.continuationToken),
    element('KeyCount', page.objects.length + page.commonPrefixes.length),
    element('MaxKeys', request.maxKeys),
    element('IsTruncated', String(page.last !== undefined)),
    element('NextContinuationToken', page.last && Buffer.from(page.last).toString('base64')),
    ...contents,
    ...prefixes,
    '</ListBucketResult>',
  ].join('');
}

function pageOf(objects: Iterable<ListedObject>, request: ListRequest): Page {
  const after = request.continuationToken
    ? Buffer.from(request.continuationToken, 'base64').toString()
    : (request.startAfter ?? '');
  const page = { objects: [] as ListedObject[], commonPrefixes: [] as string[] };
  let last = after;
  for (const object of inByteOrder(objects, request.prefix, after)) {
    const rolledUp = commonPrefixOf(object.key, request);
    if (rolledUp !== undefined && (rolledUp === last || compareBytes(rolledUp, after) <= 0)) continue;
    if (page.objects.length + page.commonPrefixes.length === request.maxKeys) return { ...page, last };
    if (rolledUp === undefined) page.objects.push(object);
    else page.commonPrefixes.push(rolledUp);
    last = rolledUp ?? object.key;
  }
  return { ...page, last: undefined };
}

function inByteOrder(objects: Iterable<ListedObject>, prefix: string, after: string): ListedObject[] {
  const found: ListedObject[] = [];
  for (const object of objects) {
    if (object.key.startsWith(prefix) && compareBytes(object.key, after) > 0) found.push(object);
  }
  return found.sort((left, right) => compareBytes(left.key, right.key));
}

function commonPrefixOf(key: string, { prefix, delimiter }: ListRequest): string | undefined {
  if (!delimiter) return undefined;
  const end = key.indexOf(delimiter, prefix.length);
  return end < 0 ? undefined : key.slice(0, end + delimiter.length);
}

/** The order of UTF-8 bytes is the order of code points; UTF-16 units differ from it only where a surrogate meets a unit above. */
function compareBytes(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const difference = rank(left.charCodeAt(index)) - rank(right.charCodeAt(index));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Moves surrogates above U+E000-FFFF, where the code points they stand for belong. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
