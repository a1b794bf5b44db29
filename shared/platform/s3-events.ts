import * as z from 'zod';
import { PermanentError } from '../story/errors.ts';

/** A file was written to a bucket. */
export interface ObjectCreated {
  readonly bucket: string;
  /** The key itself, decoded. */
  readonly key: string;
  /** Without quotation marks, as events carry it. */
  readonly etag: string | undefined;
  /** In bytes. */
  readonly size: number | undefined;
  /** Hexadecimal, left-padded to 32 digits: as text it orders the events of one key, and only of one key. */
  readonly sequencer: string | undefined;
  /** When S3 wrote it, as the event prints it (ISO 8601). */
  readonly time: string;
  /** Only in buckets with versioning. */
  readonly versionId: string | undefined;
}

/** S3 -> SQS (notification-content-structure). Versions since 2.0 only added fields, so the version is not looked at. */
const notification = z.object({
  Records: z.array(
    z.object({
      eventName: z.string(),
      eventTime: z.string(),
      s3: z.object({
        bucket: z.object({ name: z.string().min(1) }),
        object: z.object({
          key: z.string().min(1),
          size: z.number().optional(),
          eTag: z.string().optional(),
          versionId: z.string().optional(),
          sequencer: z.string().optional(),
        }),
      }),
    }),
  ),
});

/** The message S3 sends when a notification is configured. */
const testEvent = z.object({ Event: z.literal('s3:TestEvent') });

/** S3 -> EventBridge -> SQS: another shape, and its key is *not* form-encoded. */
const bridgeEvent = z.object({
  source: z.literal('aws.s3'),
  'detail-type': z.string(),
  time: z.string(),
  detail: z.object({
    bucket: z.object({ name: z.string().min(1) }),
    object: z.object({
      key: z.string().min(1),
      size: z.number().optional(),
      etag: z.string().optional(),
      'version-id': z.string().optional(),
      sequencer: z.string().optional(),
    }),
  }),
});

const bucketEvent = z.union([notification, testEvent, bridgeEvent]);

/**
 * The files a message from the intake queue is about: none for S3's test message and for events that are not about
 * writing. Reads both routes S3 has to a queue, so that the route can change without the function.
 * @param body the body of the SQS message
 * @throws PermanentError when it is no event of S3
 */
export function objectsCreated(body: string): ObjectCreated[] {
  const event = bucketEvent.safeParse(jsonOf(body));
  if (!event.success)
    throw new PermanentError('not an S3 event: expected a notification of S3 or an EventBridge event');
  if ('Event' in event.data) return [];
  if ('Records' in event.data) {
    return event.data.Records.filter((record) => record.eventName.startsWith('ObjectCreated:')).map(fromNotification);
  }
  return event.data['detail-type'] === 'Object Created' ? [fromBridge(event.data)] : [];
}

function fromNotification(record: z.infer<typeof notification>['Records'][number]): ObjectCreated {
  const { bucket, object } = record.s3;
  return {
    bucket: bucket.name,
    key: formDecoded(object.key),
    etag: object.eTag,
    size: object.size,
    sequencer: object.sequencer?.toUpperCase().padStart(32, '0'),
    time: record.eventTime,
    versionId: object.versionId,
  };
}

function fromBridge({ time, detail }: z.infer<typeof bridgeEvent>): ObjectCreated {
  return {
    bucket: detail.bucket.name,
    key: detail.object.key,
    etag: detail.object.etag,
    size: detail.object.size,
    sequencer: detail.object.sequencer?.toUpperCase().padStart(32, '0'),
    time,
    versionId: detail.object['version-id'],
  };
}

/** Keys in notifications are form-encoded: "red flower.jpg" comes as "red+flower.jpg". */
function formDecoded(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch (cause) {
    throw new PermanentError(`the key "${key}" of the S3 event is not form-encoded`, { cause });
  }
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new PermanentError('not an S3 event: the message is not JSON', { cause });
  }
}

/** The message that S3 would send through EventBridge for a file: how a replay announces one again. */
export function objectCreatedMessage(file: { readonly bucket: string; readonly key: string; readonly time: string }) {
  return {
    source: 'aws.s3',
    'detail-type': 'Object Created',
    time: file.time,
    detail: { bucket: { name: file.bucket }, object: { key: file.key } },
  };
}
