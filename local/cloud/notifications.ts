/** What happened to an object, in S3's own words. */
export type CreationKind = 'Put' | 'Copy' | 'CompleteMultipartUpload';

export interface NewObject {
  readonly kind: CreationKind;
  readonly bucket: string;
  readonly key: string;
  /** In bytes. */
  readonly size: number;
  /** With quotation marks, as responses carry it. */
  readonly etag: string;
}

/** Where and when: what every event of one moment has in common. */
export interface EventStamp {
  readonly region: string;
  /** ISO 8601. */
  readonly time: string;
  /** Grows with every write; the events of one key are ordered by it. */
  readonly sequence: number;
}

/** The message S3 puts on a queue for a new object (notification-content-structure, version 2.6). */
export function creationMessage(created: NewObject, stamp: EventStamp): string {
  const { kind, bucket, key, size, etag } = created;
  // Fixed width, so that text order is number order.
  const sequencer = stamp.sequence.toString(16).toUpperCase().padStart(18, '0');
  return JSON.stringify({
    Records: [
      {
        eventVersion: '2.6',
        eventSource: 'aws:s3',
        awsRegion: stamp.region,
        eventTime: stamp.time,
        eventName: `ObjectCreated:${kind}`,
        userIdentity: { principalId: 'AWS:LOCAL' },
        requestParameters: { sourceIPAddress: '127.0.0.1' },
        responseElements: { 'x-amz-request-id': sequencer, 'x-amz-id-2': 'local' },
        s3: {
          s3SchemaVersion: '1.0',
          configurationId: 'cobyline-intake',
          bucket: { name: bucket, ownerIdentity: { principalId: 'LOCAL' }, arn: `arn:aws:s3:::${bucket}` },
          object: { key: formEncoded(key), size, eTag: etag.replaceAll('"', ''), sequencer },
        },
      },
    ],
  });
}

/** The message S3 sends once, when the notification is configured. */
export function configuredMessage(bucket: string, time: string): string {
  return JSON.stringify({
    Service: 'Amazon S3',
    Event: 's3:TestEvent',
    Time: time,
    Bucket: bucket,
    RequestId: 'LOCAL',
    HostId: 'local',
  });
}

/** application/x-www-form-urlencoded, except that slashes stay. */
function formEncoded(key: string): string {
  return encodeURIComponent(key).replaceAll('%2F', '/').replaceAll('%20', '+');
}
