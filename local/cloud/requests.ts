import type { CloudBuckets } from './buckets.ts';
import type { CloudRequest, Fault } from './faults.ts';
import { type FauxqsApp, S3Error } from './fauxqs.ts';
import { listObjects } from './listing.ts';
import { refusalOf } from './refusals.ts';
import { requestContext } from './request-context.ts';

/**
 * Stands in front of fauxqs' routes: refuses what it would get wrong, lists in S3's order, hands the conditions of a
 * write on to the store, adds the ETag that a 304 must carry, and lets go wrong what a test wants to go wrong.
 */
export function guardRequests(
  app: FauxqsApp,
  buckets: CloudBuckets,
  faultFor: (request: CloudRequest) => Fault | undefined,
): void {
  /** Requests that are to be worked on and then not answered. */
  const unanswered = new WeakSet<object>();

  app.addHook('onRequest', (request, reply, done) => {
    const { path, query } = partsOf(request.url);
    const fault = faultFor(describe(request.method, path, request.headers));
    if (fault?.kind === 'hang-up') return void request.raw.socket.destroy();
    if (fault?.kind === 'lose-reply') unanswered.add(request.raw);
    const refusal = isS3(request.method, path) && refusalOf(request.method, query.keys(), request.headers);
    const error = fault?.kind === 'answer' ? new S3Error(fault.code, 'asked for by a test', fault.status) : undefined;
    const answer = error ?? (refusal ? new S3Error('NotImplemented', refusal, 501) : undefined);
    if (answer === undefined) return done();
    answerWith(answer, isS3(request.method, path), reply);
  });

  app.addHook('preHandler', (request, reply, done) => {
    const { path, query } = partsOf(request.url);
    const objects = query.get('list-type') === '2' ? buckets.objectsIn(path.replace(/\/$/, '')) : undefined;
    if (request.method === 'GET' && objects !== undefined) {
      reply.header('content-type', 'application/xml').send(listObjects(objects, listRequest(path, query)));
      return;
    }
    const header = (name: string) => {
      const value = request.headers[name];
      return typeof value === 'string' ? value : undefined;
    };
    const context = {
      ifMatch: header('if-match'),
      ifNoneMatch: header('if-none-match'),
      copy: header('x-amz-copy-source') !== undefined,
      // Half closed is enough: a client that hangs up only ends its own half.
      gone: () => !request.raw.socket.writable,
    };
    requestContext.run(context, done);
  });

  app.addHook('onSend', (request, reply, _payload, done) => {
    if (reply.statusCode === 304) {
      const etag = request.headers['if-none-match'];
      // 304 was answered because this is the object's ETag.
      if (etag !== undefined) reply.header('etag', etag);
    }
    if (unanswered.has(request.raw)) request.raw.socket.destroy();
    done();
  });
}

function answerWith(
  error: { readonly message: string; readonly statusCode: number; toXml(): string; code?: string },
  s3: boolean,
  reply: { code(status: number): { header(name: string, value: string): { send(body: string): unknown } } },
): void {
  if (s3) reply.code(error.statusCode).header('content-type', 'application/xml').send(error.toXml());
  else {
    const body = JSON.stringify({
      __type: `com.amazonaws.sqs#${error.code ?? 'InternalError'}`,
      message: error.message,
    });
    reply.code(error.statusCode).header('content-type', 'application/x-amz-json-1.0').send(body);
  }
}

/** SQS speaks JSON to the root path; everything else is S3. */
function isS3(method: string, path: string): boolean {
  return !(method === 'POST' && path === '') && !path.startsWith('_fauxqs/') && path !== 'health';
}

function describe(method: string, path: string, headers: Readonly<Record<string, unknown>>): CloudRequest {
  if (isS3(method, path)) return { service: 's3', operation: method, path };
  return { service: 'sqs', operation: String(headers['x-amz-target']).replace('AmazonSQS.', ''), path: '' };
}

function partsOf(url: string): { readonly path: string; readonly query: URLSearchParams } {
  const mark = url.indexOf('?');
  const raw = mark < 0 ? url : url.slice(0, mark);
  return { path: decoded(raw.slice(1)), query: new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // not a path the SDK makes; fauxqs answers it
  }
}

function listRequest(path: string, query: URLSearchParams) {
  return {
    bucket: path.replace(/\/$/, ''),
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? undefined,
    startAfter: query.get('start-after') ?? undefined,
    continuationToken: query.get('continuation-token') ?? undefined,
    maxKeys: Math.min(Number(query.get('max-keys') ?? 1000), 1000),
  };
}
