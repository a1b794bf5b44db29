import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { describe, expect } from 'vitest';
import { type ObjectCreated, objectsCreated } from '../../shared/platform/s3-events.ts';
import { contractTarget, receive, refusal, remove, row, take } from './target.ts';

const target = contractTarget();
const put = (Bucket: string, Key: string, Body: string, more: object = {}) =>
  target().s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));

/** Takes what was announced until `marker` comes, which must be written last. */
async function announcedUntil(queueUrl: string, marker: string): Promise<ObjectCreated[]> {
  const all: ObjectCreated[] = [];
  while (!all.some((file) => file.key === marker)) {
    for (const message of await take(target(), queueUrl, 1)) all.push(...objectsCreated(message.Body ?? ''));
  }
  return all;
}

describe('S3 events', () => {
  row(
    32,
    'a new object under the prefix is announced: key form-encoded, ETag, size, sequencer; a test event first',
    async () => {
      const { bucket, queueUrl } = await target().announcingBucket();
      const [first] = await receive(target(), queueUrl, { WaitTimeSeconds: 3, MaxNumberOfMessages: 1 });
      expect(JSON.parse(first?.Body ?? '')).toMatchObject({ Event: 's3:TestEvent', Bucket: bucket });
      if (first !== undefined) await remove(target(), queueUrl, [first]);
      await put(bucket, 'elsewhere/1.txt', 'x');
      const { ETag } = await put(bucket, 'incoming/afp/red flower+é.txt', 'hello');
      const [message] = await take(target(), queueUrl, 1);
      const event = JSON.parse(message?.Body ?? '');
      expect(event.Records[0]).toMatchObject({
        eventVersion: expect.stringMatching(/^2\./),
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Put',
        eventTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        s3: { bucket: { name: bucket }, object: { key: 'incoming/afp/red+flower%2B%C3%A9.txt', size: 5 } },
      });
      expect(objectsCreated(message?.Body ?? '')).toEqual([
        expect.objectContaining({
          bucket,
          key: 'incoming/afp/red flower+é.txt',
          etag: ETag?.replaceAll('"', ''),
          size: 5,
          sequencer: expect.stringMatching(/^[0-9A-F]{32}$/),
        }),
      ]);
    },
  );

  row(
    58,
    'one event for each write, copy and completed upload, in the order of their sequencers; none for a refused write',
    async () => {
      const { bucket, queueUrl } = await target().announcingBucket();
      await put(bucket, 'incoming/58/a', 'one');
      await put(bucket, 'incoming/58/a', 'two');
      await refusal(put(bucket, 'incoming/58/a', 'three', { IfNoneMatch: '*' }));
      const copy = { Bucket: bucket, Key: 'incoming/58/copy', CopySource: `${bucket}/incoming/58/a` };
      await target().s3.send(new CopyObjectCommand(copy));
      const upload = { Bucket: bucket, Key: 'incoming/58/parts' };
      const { UploadId } = await target().s3.send(new CreateMultipartUploadCommand(upload));
      const part = { ...upload, UploadId, PartNumber: 1, Body: 'part' };
      const { ETag } = await target().s3.send(new UploadPartCommand(part));
      const MultipartUpload = { Parts: [{ PartNumber: 1, ETag }] };
      await target().s3.send(new CompleteMultipartUploadCommand({ ...upload, UploadId, MultipartUpload }));
      await put(bucket, 'incoming/58/marker', 'end');
      const files = (await announcedUntil(queueUrl, 'incoming/58/marker')).filter((file) =>
        file.key.startsWith('incoming/58/'),
      );
      expect(files.map((file) => file.key.slice('incoming/58/'.length)).toSorted()).toEqual([
        'a',
        'a',
        'copy',
        'marker',
        'parts',
      ]);
      const [earlier, later] = files.filter((file) => file.key === 'incoming/58/a');
      expect(earlier?.sequencer && later?.sequencer && earlier.sequencer < later.sequencer).toBe(true);
    },
  );
});
