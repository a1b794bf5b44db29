import type { Log } from '../shared/platform/log.ts';
import type { ObjectStore } from '../shared/platform/object-store.ts';
import type { SendOutside } from '../shared/platform/outgoing-request.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import type { Clock } from '../shared/story/time.ts';
import type { NewsroomStore } from './newsroom-store.ts';

/** What push works with. */
export interface PushServices {
  readonly newsroom: NewsroomStore;
  readonly feeds: ObjectStore;
  readonly queue: WorkQueue;
  readonly send: SendOutside;
  readonly clock: Clock;
  /** In [0, 1), spreads the tries. */
  readonly random: () => number;
  readonly log: Log;
}
