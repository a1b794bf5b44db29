import { type AwsAnswer, type AwsRequest, awsRequest, errorAnswer, headerOf, xmlAnswer } from './aws-request.ts';
import type { CloudBuckets } from './buckets.ts';
import { deadLetterAnswer } from './dead-letters.ts';
import type { FaultPlan } from './faults.ts';
import type { FauxqsApp } from './fauxqs.ts';
import { listObjects } from './listing.ts';
import type { CloudQueues } from './queues.ts';
import { refusalOf } from './refusals.ts';
import { requestContext } from './request-context.ts';

/**
 * Stands in front of fauxqs' routes: answers itself what fauxqs would get wrong, refuses what it does not know, tells the stores
 * what they need to know of the request, and lets go wrong what a test wants to go wrong.
 */
export function guardRequests(app: FauxqsApp, buckets: CloudBuckets, queues: CloudQueues, faults: FaultPlan): void {
  /** Requests that are worked on and then not answered. */
  const unanswered = new WeakSet<object>();

  // Before the body is read.
  app.addHook('onRequest', (request, reply, done) => {
    const asked = awsRequest(request.method, request.url, request.headers);
    const fault = faults.request?.(asked);
    if (fault?.kind === 'hang-up') return void request.raw.socket.destroy();
    if (fault?.kind === 'lose-reply') unanswered.add(request.raw);
    if (fault?.kind === 'answer') {
      return give(reply, errorAnswer(asked.service, fault.status, fault.code, 'asked for by a test'));
    }
    const refusal = refusalOf(asked);
    if (refusal === undefined) return done();
    give(reply, errorAnswer('s3', 501, 'NotImplemented', `the embedded cloud does not know ${refusal}`));
  });

  app.addHook('preHandler', (request, reply, done) => {
    const asked = awsRequest(request.method, request.url, request.headers);
    const answer = listAnswer(asked, buckets) ?? deadLetterAnswer(asked.operation, request.body, queues);
    if (answer !== undefined) return give(reply, answer);
    const context = {
      ifMatch: headerOf(asked, 'if-match'),
      ifNoneMatch: headerOf(asked, 'if-none-match'),
      copy: headerOf(asked, 'x-amz-copy-source') !== undefined,
      // Half closed is enough: a client that hangs up only ends its own half.
      gone: () => !request.raw.socket.writable,
    };
    requestContext.run(context, done);
  });

  app.addHook('onSend', (request, reply, _payload, done) => {
    // fauxqs answers 304 only to this very ETag, and leaves it out.
    if (reply.statusCode === 304) reply.header('etag', request.headers['if-none-match'] ?? '');
    if (unanswered.has(request.raw)) request.raw.socket.destroy();
    done();
  });
}

interface Reply {
  code(status: number): Reply;
  type(contentType: string): Reply;
  send(body: string): unknown;
}

function give(reply: Reply, answer: AwsAnswer): void {
  reply.code(answer.status).type(answer.contentType).send(answer.body);
}

/** ListObjectsV2 of a bucket that exists. */
function listAnswer({ operation, bucket, query }: AwsRequest, buckets: CloudBuckets): AwsAnswer | undefined {
  if (operation !== 'GET' || query.get('list-type') !== '2') return undefined;
  const objects = buckets.objectsIn(bucket);
  if (objects === undefined) return undefined;
  const list = {
    bucket,
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? undefined,
    startAfter: query.get('start-after') ?? undefined,
    continuationToken: query.get('continuation-token') ?? undefined,
    maxKeys: Math.min(Number(query.get('max-keys') ?? 1000), 1000),
  };
  return xmlAnswer(listObjects(objects, list));
}
