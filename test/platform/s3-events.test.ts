import { describe, expect, test } from 'vitest';
import { objectsCreated } from '../../shared/platform/s3-events.ts';
import { PermanentError } from '../../shared/story/errors.ts';

const notification = (key: string, eventName = 'ObjectCreated:Put') => ({
  eventVersion: '2.6',
  eventSource: 'aws:s3',
  eventTime: '2026-03-10T09:42:11.123Z',
  eventName,
  s3: {
    bucket: { name: 'wire', arn: 'arn:aws:s3:::wire' },
    object: { key, size: 1024, eTag: 'd41d8cd98f00b204e9800998ecf8427e', sequencer: '0055aed6dcd90281e5' },
  },
});

describe('S3 -> SQS', () => {
  test('gives the file, with its key decoded', () => {
    expect(objectsCreated(JSON.stringify({ Records: [notification('incoming/afp/red+flower%2B%C3%A9.txt')] }))).toEqual(
      [
        {
          bucket: 'wire',
          key: 'incoming/afp/red flower+é.txt',
          etag: 'd41d8cd98f00b204e9800998ecf8427e',
          size: 1024,
          sequencer: '000000000000000055AED6DCD90281E5'.padStart(32, '0'),
          time: '2026-03-10T09:42:11.123Z',
          versionId: undefined,
        },
      ],
    );
  });

  test('gives all files of a message and leaves out what is not about writing', () => {
    const records = [
      notification('a'),
      notification('b', 'ObjectRemoved:Delete'),
      notification('c', 'ObjectCreated:Copy'),
    ];
    expect(objectsCreated(JSON.stringify({ Records: records })).map((file) => file.key)).toEqual(['a', 'c']);
  });

  test('swallows the test message S3 sends when a notification is configured', () => {
    expect(objectsCreated('{"Service":"Amazon S3","Event":"s3:TestEvent","Bucket":"wire"}')).toEqual([]);
  });
});

describe('S3 -> EventBridge -> SQS', () => {
  const event = (type: string) =>
    JSON.stringify({
      version: '0',
      id: '17793124-05d4-b198-2fde-7ededc63b103',
      'detail-type': type,
      source: 'aws.s3',
      time: '2026-03-10T09:42:11Z',
      region: 'eu-west-1',
      detail: {
        version: '0',
        bucket: { name: 'wire' },
        object: { key: 'incoming/afp/100%25+1.txt', size: 5, etag: 'b1946ac9', 'version-id': 'v1', sequencer: '61' },
        reason: 'PutObject',
      },
    });

  test('gives the file, its key as it is', () => {
    expect(objectsCreated(event('Object Created'))).toEqual([
      {
        bucket: 'wire',
        key: 'incoming/afp/100%25+1.txt',
        etag: 'b1946ac9',
        size: 5,
        sequencer: '61'.padStart(32, '0'),
        time: '2026-03-10T09:42:11Z',
        versionId: 'v1',
      },
    ]);
    expect(objectsCreated(event('Object Deleted'))).toEqual([]);
  });
});

test.each([
  '',
  'no JSON',
  '{}',
  '[]',
  'null',
  '{"Records":[{}]}',
  JSON.stringify({ Records: [notification('%E0%A4')] }),
])('refuses %j for good: it will not become an event by waiting', (body) => {
  expect(() => objectsCreated(body)).toThrow(PermanentError);
});
