import type { EdgeCache } from '../../shared/platform/edge-cache.ts';
import { TransientError } from '../../shared/story/errors.ts';

/** What a distribution was told to forget. */
export class WatchedEdge implements EdgeCache {
  /** Paths by the reference of the order, as CloudFront keeps them: the same order twice is one. */
  readonly orders = new Map<string, readonly string[]>();
  failing = false;
  /** Called before an order is taken. */
  onOrder: (paths: readonly string[]) => void | Promise<void> = () => {};

  async forget(paths: readonly string[], reference: string): Promise<void> {
    await this.onOrder(paths);
    if (this.failing) throw new TransientError('the edge is busy');
    this.orders.set(reference, paths);
  }

  paths(): string[] {
    return [...this.orders.values()].flat().sort();
  }
}
