// Gives the SDK the signatures that the store of keys wants (SigV4A: one for all regions).
import '@aws-sdk/signature-v4a';
import {
  CloudFrontKeyValueStoreClient,
  ConflictException,
  DescribeKeyValueStoreCommand,
  paginateListKeys,
  UpdateKeysCommand,
} from '@aws-sdk/client-cloudfront-keyvaluestore';
import { ENCODINGS } from '../functions/encoded-forms.ts';
import { accessTable } from '../shared/newsroom/access-table.ts';
import type { Newsroom } from '../shared/newsroom/newsroom.ts';
import { TransientError } from '../shared/story/errors.ts';
import { accessUpdates } from './access-updates.ts';

/** Somebody else may be changing the store at the same moment; then it is read again. */
const TRIES = 3;

/** The edge's table of who may read what (CloudFront KeyValueStore). */
export interface EdgeKeys {
  /**
   * Makes it say what the newsroom says. What takes rights away comes first.
   * @returns how many entries were written and taken away; with `dryRun`, would be
   */
  follow(newsroom: Newsroom, options?: { readonly dryRun?: boolean }): Promise<{ written: number; removed: number }>;
}

/** @param arn output `PartnerKeysArn` of the stack */
export function edgeKeysAt(arn: string, client = new CloudFrontKeyValueStoreClient({ region: 'us-east-1' })): EdgeKeys {
  return {
    async follow(newsroom, { dryRun = false } = {}) {
      const wanted = accessTable(newsroom, ENCODINGS);
      const done = { written: 0, removed: 0 };
      for (let tries = 1; ; tries += 1) {
        try {
          // Before the entries: whoever changes them in between makes the first update fail.
          let { ETag } = await client.send(new DescribeKeyValueStoreCommand({ KvsARN: arn }));
          for (const update of accessUpdates(wanted, await present(client, arn))) {
            if (!dryRun) {
              const { Puts, Deletes } = update;
              ({ ETag } = await client.send(
                new UpdateKeysCommand({ KvsARN: arn, IfMatch: ETag, Puts: [...Puts], Deletes: [...Deletes] }),
              ));
            }
            done.written += update.Puts.length;
            done.removed += update.Deletes.length;
          }
          return done;
        } catch (error) {
          if (!(error instanceof ConflictException)) throw error;
          if (tries === TRIES) {
            throw new TransientError('Somebody else is changing the keys at the edge. Push again in a moment.');
          }
        }
      }
    },
  };
}

async function present(client: CloudFrontKeyValueStoreClient, arn: string): Promise<Map<string, string>> {
  const entries = new Map<string, string>();
  for await (const { Items = [] } of paginateListKeys({ client }, { KvsARN: arn, MaxResults: 50 })) {
    for (const { Key, Value } of Items) if (Key !== undefined) entries.set(Key, Value ?? '');
  }
  return entries;
}
