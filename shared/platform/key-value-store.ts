// Gives the SDK the signatures that the store wants (SigV4A: one for all regions).
import '@aws-sdk/signature-v4a';
import {
  CloudFrontKeyValueStoreClient,
  ConflictException,
  DescribeKeyValueStoreCommand,
  paginateListKeys,
  UpdateKeysCommand,
} from '@aws-sdk/client-cloudfront-keyvaluestore';
import { TransientError } from '../story/errors.ts';

/** Part of a change: entries to write and entries to take away, at most fifty. */
export interface KeyUpdate {
  readonly Puts: readonly { readonly Key: string; readonly Value: string }[];
  readonly Deletes: readonly { readonly Key: string }[];
}

/** Somebody else has changed the store since it was read. */
export class StoreChangedError extends TransientError {
  override readonly name = 'StoreChangedError';
}

/** A CloudFront KeyValueStore, for the command line: no function may change it, and none has this file in its bundle. */
export class KeyValueStore {
  readonly #arn: string;
  readonly #client: CloudFrontKeyValueStoreClient;

  constructor(arn: string, client = new CloudFrontKeyValueStoreClient({ region: 'us-east-1' })) {
    this.#arn = arn;
    this.#client = client;
  }

  /** Its mark first, then its entries: whoever changes them in between makes the first update fail. */
  async read(): Promise<{ readonly mark: string | undefined; readonly entries: ReadonlyMap<string, string> }> {
    const { ETag: mark } = await this.#client.send(new DescribeKeyValueStoreCommand({ KvsARN: this.#arn }));
    const entries = new Map<string, string>();
    const pages = paginateListKeys({ client: this.#client }, { KvsARN: this.#arn, MaxResults: 50 });
    for await (const { Items = [] } of pages) {
      for (const { Key, Value } of Items) if (Key !== undefined) entries.set(Key, Value ?? '');
    }
    return { mark, entries };
  }

  /**
   * @returns the mark of the store as it is now
   * @throws StoreChangedError when it is not the one with that mark any more
   */
  async update({ Puts, Deletes }: KeyUpdate, mark: string | undefined): Promise<string | undefined> {
    const change = { KvsARN: this.#arn, IfMatch: mark, Puts: [...Puts], Deletes: [...Deletes] };
    try {
      return (await this.#client.send(new UpdateKeysCommand(change))).ETag;
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      throw new StoreChangedError('Somebody else is changing the keys at the edge. Push again in a moment.', {
        cause: error,
      });
    }
  }
}
