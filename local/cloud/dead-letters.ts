import * as z from 'zod';
import { type AwsAnswer, errorAnswer, jsonAnswer } from './aws-request.ts';
import type { CloudQueues } from './queues.ts';

const moveTask = z.object({ SourceArn: z.string(), DestinationArn: z.string().optional() });
const deadLetterQueue = z.object({ QueueUrl: z.string() });

/**
 * The operations on dead-letter queues that fauxqs lacks: StartMessageMoveTask, which here is done when it is answered, and
 * ListDeadLetterSourceQueues. undefined for any other operation.
 */
export function deadLetterAnswer(operation: string, body: unknown, queues: CloudQueues): AwsAnswer | undefined {
  if (operation === 'ListDeadLetterSourceQueues') {
    const dead = queues.getQueue(deadLetterQueue.parse(body).QueueUrl);
    const sources = dead === undefined ? [] : queues.sourcesOf(dead.arn);
    return jsonAnswer(200, { queueUrls: sources.map((queue) => queue.url) });
  }
  return operation === 'StartMessageMoveTask' ? moveMessages(moveTask.parse(body), queues) : undefined;
}

function moveMessages({ SourceArn, DestinationArn }: z.infer<typeof moveTask>, queues: CloudQueues): AwsAnswer {
  const from = queues.getQueueByArn(SourceArn);
  const to = DestinationArn === undefined ? queues.sourcesOf(SourceArn)[0] : queues.getQueueByArn(DestinationArn);
  if (from === undefined || to === undefined) {
    return errorAnswer('sqs', 400, 'ResourceNotFoundException', `${SourceArn} is not the ARN of a dead-letter queue`);
  }
  queues.moveAll(from, to);
  return jsonAnswer(200, { TaskHandle: Buffer.from(SourceArn).toString('base64') });
}
