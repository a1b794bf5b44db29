import { S3Error } from './fauxqs.ts';

/** One HTTP request, read as S3 and SQS read it. */
export interface AwsRequest {
  /** SQS speaks JSON to the root path; everything else is S3. */
  readonly service: 's3' | 'sqs';
  /** SQS: the operation's name (`SendMessageBatch`). S3: the method (`PUT`). */
  readonly operation: string;
  /** S3 only: decoded, '' for the root. */
  readonly bucket: string;
  /** S3 only: decoded, '' for requests about the bucket. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** An answer that fauxqs is not asked for. */
export interface AwsAnswer {
  readonly status: number;
  readonly contentType: 'application/xml' | 'application/x-amz-json-1.0';
  readonly body: string;
}

/** Reads method, address and headers. A path that is not percent-encoded properly is left as it is. */
export function awsRequest(method: string, url: string, headers: AwsRequest['headers']): AwsRequest {
  const mark = url.indexOf('?');
  const query = new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
  const [, bucket = '', key = ''] = /^\/?([^/]*)\/?(.*)$/s.exec(mark < 0 ? url : url.slice(0, mark)) ?? [];
  if (method === 'POST' && bucket === '') {
    const operation = String(headers['x-amz-target']).replace('AmazonSQS.', '');
    return { service: 'sqs', operation, bucket: '', key: '', query, headers };
  }
  return { service: 's3', operation: method, bucket: decoded(bucket), key: decoded(key), query, headers };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** A header that came once. */
export function headerOf(request: AwsRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}

export function xmlAnswer(body: string): AwsAnswer {
  return { status: 200, contentType: 'application/xml', body };
}

/** @param code AWS' own: `SlowDown`, `RequestThrottled` */
export function errorAnswer(service: AwsRequest['service'], status: number, code: string, message: string): AwsAnswer {
  if (service === 's3') {
    return { status, contentType: 'application/xml', body: new S3Error(code, message, status).toXml() };
  }
  return jsonAnswer(status, { __type: `com.amazonaws.sqs#${code}`, message });
}

export function jsonAnswer(status: number, body: object): AwsAnswer {
  return { status, contentType: 'application/x-amz-json-1.0', body: JSON.stringify(body) };
}
