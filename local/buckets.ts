import { INCOMING, RECEIPTS } from '../functions/layout.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import { S3ObjectStore } from '../shared/platform/s3-object-store.ts';
import { SqsWorkQueue } from '../shared/platform/sqs-work-queue.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { type Receipt, receipt } from '../shared/story/receipt.ts';
import type { Instant } from '../shared/story/time.ts';
import type { EmbeddedCloud } from './embedded-cloud.ts';

/** The three buckets of an embedded cloud, for those who fill it and look into it. */
export interface Buckets {
  readonly wire: ObjectStore;
  readonly newsroom: ObjectStore;
  readonly feeds: ObjectStore;
}

/** The queue on which feeds are told to look again. */
export function publishQueueOf(cloud: EmbeddedCloud): WorkQueue {
  return new SqsWorkQueue(cloud.clients.sqs, cloud.queueUrl('publish'));
}

export function bucketsOf(cloud: EmbeddedCloud): Buckets {
  const open = (name: 'wire' | 'newsroom' | 'feeds') => new S3ObjectStore(cloud.clients.s3, cloud.bucketName(name));
  return { wire: open('wire'), newsroom: open('newsroom'), feeds: open('feeds') };
}

/** Drops a file into the wire bucket, as a desk would; S3 announces it. */
export async function dropFile(
  buckets: Buckets,
  file: { readonly source: string; readonly name: string; readonly bytes: Uint8Array; readonly received: Instant },
): Promise<string> {
  const key = `${INCOMING}${file.source}/${file.name}`;
  await buckets.wire.put(key, file.bytes, { metadata: { 'received-at': file.received } });
  return key;
}

/** Every receipt, in the order of its source and file. */
export async function receiptsIn(buckets: Buckets): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  for await (const { key } of buckets.newsroom.list(RECEIPTS)) {
    const stored = await buckets.newsroom.get(key);
    if (stored !== undefined) receipts.push(receipt.parse(JSON.parse(new TextDecoder().decode(stored.bytes))));
  }
  return receipts.sort((a, b) => (a.wireKey < b.wireKey ? -1 : a.wireKey > b.wireKey ? 1 : 0));
}
