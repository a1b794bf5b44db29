import { AsyncLocalStorage } from 'node:async_hooks';
import { S3Error } from './fauxqs.ts';

/** What the stores need to know of the HTTP request they answer, and fauxqs does not tell them. */
export interface RequestContext {
  readonly ifMatch: string | undefined;
  readonly ifNoneMatch: string | undefined;
  /** CopyObject is a PUT with this header. */
  readonly copy: boolean;
  /** True when nobody waits for the answer any more. */
  readonly gone: () => boolean;
}

/**
 * Carries the request from the HTTP hook to the stores. So the check of a condition and the write happen in one synchronous
 * step of the store and no other request can come between them: there is nothing to lock.
 */
export const requestContext = new AsyncLocalStorage<RequestContext>();

/**
 * Throws what S3 answers when the condition of the request does not hold (S3 user guide, conditional writes).
 * @param present ETag of the object that is there, quotation marks included
 */
export function checkConditions(present: string | undefined): void {
  const { ifMatch, ifNoneMatch } = requestContext.getStore() ?? {};
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch !== '*') throw new S3Error('NotImplemented', 'If-None-Match of a write takes only *', 501);
    if (present !== undefined) throw preconditionFailed();
  }
  if (ifMatch === undefined) return;
  if (present === undefined) throw new S3Error('NoSuchKey', 'The specified key does not exist.', 404);
  if (ifMatch !== '*' && unquoted(ifMatch) !== unquoted(present)) throw preconditionFailed();
}

function preconditionFailed(): Error {
  return new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412);
}

function unquoted(etag: string): string {
  return etag.replaceAll('"', '');
}
