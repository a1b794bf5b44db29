// biome-ignore-all lint/complexity/useLiteralKeys: fauxqs marks as private what is needed here; only a literal key opens it

import { PermanentError } from '../../shared/story/errors.ts';
import type { CloudBuckets } from './buckets.ts';
import { PersistenceManager, SnsStore } from './fauxqs.ts';
import type { CloudQueues } from './queues.ts';

/** SQLite's result code for a file that somebody else has locked. */
const SQLITE_BUSY = 5;

/** The embedded cloud's memory on disk: one SQLite file in a folder, complete after every answered request. */
export class CloudStorage extends PersistenceManager {
  #depth = 0;

  constructor(folder: string) {
    super(folder);
    // With a write-ahead log nothing is lost when the process is killed; only a power cut can take the last writes.
    this['db'].exec('PRAGMA synchronous = NORMAL');
    // Two programs on one folder would each believe their own memory: the lock lasts until this one ends, however it ends.
    this['db'].exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; COMMIT');
    // fauxqs' own cannot be nested.
    this['transaction'] = (work: () => void) => this.atomically(work);
  }

  /** Runs `work` so that the disk holds all of its writes or none. */
  atomically<Result>(work: () => Result): Result {
    if (this.#depth > 0) return work();
    this.#depth += 1;
    this['db'].exec('BEGIN');
    try {
      const result = work();
      this['db'].exec('COMMIT');
      return result;
    } catch (error) {
      this['db'].exec('ROLLBACK');
      throw error;
    } finally {
      this.#depth -= 1;
    }
  }

  /** fauxqs' own sets the receive count to NULL, which its own table refuses. */
  override updateMessageReady(messageId: string): void {
    this['db']
      .prepare('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?')
      .run(messageId);
  }
}

/** Another program works with the folder. */
export class FolderInUseError extends PermanentError {
  override readonly name = 'FolderInUseError';
}

/**
 * Fills the stores with what the folder holds and keeps it up to date from then on.
 * @param fresh forget what the folder holds; only once it is certain that nobody else works with it
 * @throws FolderInUseError
 */
export function openStorage(folder: string, fresh: boolean, buckets: CloudBuckets, queues: CloudQueues): CloudStorage {
  const storage = storageIn(folder);
  if (fresh) storage.purgeAll();
  storage.load(queues, new SnsStore(), buckets);
  // Only now: what is being loaded must not be written again.
  queues.persistence = storage;
  buckets.persistence = storage;
  buckets.atomically = (work) => storage.atomically(work);
  for (const queue of queues.allQueues()) {
    queue.persistence = storage;
    // Whoever had a message in hand is gone.
    for (const receiptHandle of [...queue.inflightMessages.keys()]) queue.changeVisibility(receiptHandle, 0);
  }
  return storage;
}

function storageIn(folder: string): CloudStorage {
  try {
    return new CloudStorage(folder);
  } catch (cause) {
    const busy = cause instanceof Error && 'errcode' in cause && cause.errcode === SQLITE_BUSY;
    if (!busy) throw cause;
    throw new FolderInUseError(`${folder} is in use: another Cobyline is running here; end it first`, { cause });
  }
}
