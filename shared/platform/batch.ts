import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';

/**
 * What Lambda's ReportBatchItemFailures wants: the records that failed come again, the rest is deleted. Powertools' batch
 * processors do the same for single records; they are not used because a processor keeps the state of *the* batch
 * it works on (a laptop runs several batches in one process), because publish wants a feed's records together, and because the rule fits on a screen.
 */
export interface BatchOptions {
  /**
   * FIFO: records of one group are handled in order, and after a failure the later ones of that group are failed unprocessed
   * (deleting a later one would break the order for good). Other groups go on.
   */
  readonly fifo: boolean;
  /** How many records (FIFO: groups) are in work at once. Default 5. */
  readonly concurrency?: number;
  /** Told of every record that failed by itself, and why: the place to log it. */
  readonly onFailure: (records: readonly SQSRecord[], error: unknown) => void;
}

/** Handles the records of a batch one by one; one that throws comes again, and harms no other. */
export async function handleBatch(
  event: SQSEvent,
  handleRecord: (record: SQSRecord) => Promise<void>,
  options: BatchOptions,
): Promise<SQSBatchResponse> {
  return handleLanes(event, options, async (lane) => {
    for (const [index, record] of lane.entries()) {
      try {
        await handleRecord(record);
      } catch (error) {
        options.onFailure([record], error);
        return lane.slice(index);
      }
    }
    return [];
  });
}

/**
 * Hands over all records of one message group at once, in order: ten changes to a feed become one new feed. If it throws, all of
 * the group come again.
 */
export async function handleGroups(
  event: SQSEvent,
  handleGroup: (group: string, records: readonly SQSRecord[]) => Promise<void>,
  options: Omit<BatchOptions, 'fifo'>,
): Promise<SQSBatchResponse> {
  return handleLanes(event, { ...options, fifo: true }, async (lane) => {
    try {
      await handleGroup(groupOf(lane[0]), lane);
      return [];
    } catch (error) {
      options.onFailure(lane, error);
      return lane;
    }
  });
}

/** Works through all items, `limit` at a time; the first that throws ends it. */
export async function inParallel<Item>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<unknown>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}

type Lane = readonly SQSRecord[];

/** Works through independent lanes, `concurrency` at a time, and reports the records each lane gives back as failed. */
async function handleLanes(
  event: SQSEvent,
  options: Pick<BatchOptions, 'fifo' | 'concurrency'>,
  handleLane: (lane: Lane) => Promise<Lane>,
): Promise<SQSBatchResponse> {
  const failed = new Set<string>();
  await inParallel(lanesOf(event.Records, options.fifo), options.concurrency ?? 5, async (lane) => {
    for (const record of await handleLane(lane)) failed.add(record.messageId);
  });
  const inOrder = event.Records.filter((record) => failed.has(record.messageId));
  return { batchItemFailures: inOrder.map((record) => ({ itemIdentifier: record.messageId })) };
}

function lanesOf(records: readonly SQSRecord[], fifo: boolean): Lane[] {
  if (!fifo) return records.map((record) => [record]);
  return [...Map.groupBy(records, groupOf).values()];
}

/** A FIFO record always has a group; records without one would share the lane of the empty name and stay in order. */
function groupOf(record: SQSRecord | undefined): string {
  return record?.attributes.MessageGroupId ?? '';
}
