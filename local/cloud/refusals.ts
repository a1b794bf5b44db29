/**
 * Requests the embedded cloud refuses with 501, because fauxqs would silently do something else: PutObjectTagging replaces the
 * body, DeleteObjectTagging deletes the object, PutObjectAcl empties it, and the sub-resources of a bucket create or delete
 * the bucket. So only what is known to be right is let through.
 */
const KNOWN_PARAMETERS = new Set([
  // the SDK's own name of the operation
  'x-id',
  // multipart uploads, DeleteObjects
  'uploads',
  'uploadid',
  'partnumber',
  'delete',
  // ListObjectsV2
  'list-type',
  'prefix',
  'delimiter',
  'max-keys',
  'continuation-token',
  'start-after',
  'fetch-owner',
  'lifecycle',
]);

const IGNORED_HEADERS = ['x-amz-tagging', 'x-amz-acl', 'x-amz-object-lock-mode', 'x-amz-website-redirect-location'];

/** Why the request is refused, or undefined when it may pass. */
export function refusalOf(
  method: string,
  query: Iterable<string>,
  headers: Readonly<Record<string, unknown>>,
): string | undefined {
  for (const name of query) {
    const known = KNOWN_PARAMETERS.has(name.toLowerCase()) || name.toLowerCase().startsWith('x-amz-');
    if (!known) return `?${name} is not implemented by the embedded cloud`;
  }
  if (method !== 'PUT' && method !== 'POST') return undefined;
  const header = IGNORED_HEADERS.find((name) => headers[name] !== undefined);
  return header && `${header} is not implemented by the embedded cloud`;
}
