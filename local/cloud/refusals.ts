import { type AwsRequest, headerOf } from './aws-request.ts';

/**
 * Requests that fauxqs would silently answer with something else: PutObjectTagging replaces the body, DeleteObjectTagging
 * deletes the object, PutObjectAcl empties it, and the sub-resources of a bucket create or delete the bucket. So only
 * what is known to be right is let through.
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

/** Headers of a write that fauxqs takes and forgets. */
const IGNORED_HEADERS = ['x-amz-tagging', 'x-amz-acl', 'x-amz-object-lock-mode', 'x-amz-website-redirect-location'];

/** What the embedded cloud does not do (it answers 501), or undefined when the request may pass. */
export function refusalOf(request: AwsRequest): string | undefined {
  if (request.service === 'sqs') return undefined;
  const parameter = [...request.query.keys()].find((name) => !isKnown(name.toLowerCase()));
  if (parameter !== undefined) return `?${parameter}`;
  const lists = request.operation === 'GET' && request.bucket !== '' && request.key === '';
  if (lists && request.query.get('list-type') !== '2' && !request.query.has('lifecycle'))
    return 'ListObjects, version 1';
  if (request.operation === 'GET' || request.operation === 'HEAD') return undefined;
  return IGNORED_HEADERS.find((name) => headerOf(request, name) !== undefined);
}

function isKnown(parameter: string): boolean {
  return KNOWN_PARAMETERS.has(parameter) || parameter.startsWith('x-amz-');
}
