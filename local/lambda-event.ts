import type { Message } from '@aws-sdk/client-sqs';
import type { SQSEvent, SQSMessageAttributes, SQSRecord } from 'aws-lambda';
import * as z from 'zod';

/** Received messages as the event Lambda makes of them. */
export function sqsEvent(messages: readonly Message[], queueUrl: string, region: string): SQSEvent {
  const [account = '', name = ''] = queueUrl.split('/').slice(-2);
  const arn = `arn:aws:sqs:${region}:${account}:${name}`;
  return { Records: messages.map((message) => recordOf(message, arn, region)) };
}

function recordOf(message: Message, arn: string, region: string): SQSRecord {
  return {
    messageId: message.MessageId ?? '',
    receiptHandle: message.ReceiptHandle ?? '',
    body: message.Body ?? '',
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: '',
      ApproximateFirstReceiveTimestamp: '0',
      ...message.Attributes,
    },
    messageAttributes: messageAttributesOf(message),
    md5OfBody: message.MD5OfBody ?? '',
    eventSource: 'aws:sqs',
    eventSourceARN: arn,
    awsRegion: region,
  };
}

function messageAttributesOf(message: Message): SQSMessageAttributes {
  const entries = Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [
    name,
    {
      dataType: value.DataType ?? 'String',
      stringListValues: [],
      binaryListValues: [],
      ...(value.StringValue !== undefined && { stringValue: value.StringValue }),
      ...(value.BinaryValue !== undefined && { binaryValue: Buffer.from(value.BinaryValue).toString('base64') }),
    },
  ]);
  return Object.fromEntries(entries);
}

const answerShape = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).nullish() })
  .nullish();

/**
 * Message ids that come again, by the rules of ReportBatchItemFailures: nothing, an empty answer or an empty list means that all
 * went well. An answer of another shape, or one that names a message that was not in the batch, means that the whole batch
 * failed: here an error, so that it is seen.
 */
export function failedMessages(messages: readonly Message[], answer: unknown): ReadonlySet<string> {
  const read = answerShape.safeParse(answer === '' ? undefined : answer);
  if (!read.success) throw new Error(`the function answered no SQSBatchResponse: ${read.error.issues[0]?.message}`);
  const failed = new Set((read.data?.batchItemFailures ?? []).map((failure) => failure.itemIdentifier));
  const known = new Set(messages.map((message) => message.MessageId));
  const stranger = [...failed].find((id) => !known.has(id));
  if (stranger !== undefined) throw new Error(`the function reported ${stranger}, which was not in its batch`);
  return failed;
}
