import { RECEIPTS } from '../functions/layout.ts';
import { type Receipt, receipt } from '../shared/story/receipt.ts';
import type { Buckets } from './buckets.ts';
import type { EmbeddedCloud } from './embedded-cloud.ts';
import type { LambdaRuntime } from './lambda-runtime.ts';

/**
 * Tells of every receipt that is new or has changed, each time the queues have run empty: then it says where the copy
 * ended up, not how far it has come. Receipts of an earlier start are not told again.
 */
export function watchReceipts(
  cloud: EmbeddedCloud,
  buckets: Buckets,
  runtime: Pick<LambdaRuntime, 'idle'>,
  onReceipt: (receipt: Receipt) => void,
): { stop(): Promise<void> } {
  const told = new Map<string, string>();
  let changed = false;
  const end = Promise.withResolvers<void>();
  let stopped = false;
  let wake = () => {};
  const unsubscribe = cloud.onQueueChange(() => {
    changed = true;
    wake();
  });
  const nextChange = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      if (changed || stopped) resolve();
    });

  const look = async (tell: boolean) => {
    for await (const { key, etag } of buckets.newsroom.list(RECEIPTS)) {
      if (told.get(key) === etag) continue;
      told.set(key, etag);
      const stored = tell ? await buckets.newsroom.get(key) : undefined;
      if (stored !== undefined) onReceipt(receipt.parse(JSON.parse(new TextDecoder().decode(stored.bytes))));
    }
  };
  const watching = (async () => {
    await look(false);
    while (!stopped) {
      await nextChange();
      if (stopped) break;
      changed = false;
      await Promise.race([runtime.idle('left-alone'), end.promise]);
      await look(true);
    }
  })();
  return {
    async stop() {
      stopped = true;
      end.resolve();
      wake();
      unsubscribe();
      await watching;
    },
  };
}
