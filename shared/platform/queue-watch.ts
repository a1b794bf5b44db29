import {
  GetQueueAttributesCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { type Variables, variableOf } from './environment.ts';
import { QUEUES, type QueueName } from './resources.ts';

/** What lies in a queue and in its dead-letter queue. */
export interface QueueState {
  readonly name: QueueName;
  /** Approximate, as SQS counts: waiting, being worked on, waiting for their delay. */
  readonly waiting: number;
  readonly inWork: number;
  readonly delayed: number;
  readonly dead: number;
}

/** A message nobody could handle. */
export interface DeadLetter {
  readonly id: string;
  readonly body: string;
  readonly receives: number;
  readonly sent: string;
}

/** Reads all at once would be too many; who has more has another problem. */
const MOST_SHOWN = 1_000;

/** The pipeline's queues as ops see them: how full they are, what died in them, and sending that back to work. */
export class QueueWatch {
  readonly #sqs: SQSClient;
  readonly #variables: Variables;

  constructor(sqs: SQSClient, variables: Variables) {
    this.#sqs = sqs;
    this.#variables = variables;
  }

  async states(): Promise<QueueState[]> {
    return Promise.all(
      QUEUES.map(async ({ name }) => {
        const [source, dead] = await Promise.all([this.#counts(this.#url(name)), this.#counts(this.#deadUrl(name))]);
        return { name, ...source, dead: dead.waiting + dead.inWork };
      }),
    );
  }

  /**
   * The messages in a dead-letter queue. Looking hides them for a few seconds from others who look.
   * @param limit at most so many, up to 1,000
   */
  async deadLetters(name: QueueName, limit = 100): Promise<DeadLetter[]> {
    const found = new Map<string, DeadLetter>();
    while (found.size < Math.min(limit, MOST_SHOWN)) {
      const reply = await this.#sqs.send(
        new ReceiveMessageCommand({
          QueueUrl: this.#deadUrl(name),
          MaxNumberOfMessages: 10,
          VisibilityTimeout: 5,
          MessageSystemAttributeNames: ['All'],
        }),
      );
      const fresh = (reply.Messages ?? []).filter((message) => !found.has(message.MessageId ?? ''));
      if (fresh.length === 0) break;
      for (const message of fresh) found.set(message.MessageId ?? '', deadLetter(message));
    }
    return [...found.values()].slice(0, limit);
  }

  /** Sends everything in a dead-letter queue back to its source; SQS goes on doing so after the call has returned. */
  async redrive(name: QueueName): Promise<void> {
    const reply = await this.#sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: this.#deadUrl(name), AttributeNames: ['QueueArn'] }),
    );
    await this.#sqs.send(new StartMessageMoveTaskCommand({ SourceArn: reply.Attributes?.QueueArn }));
  }

  async #counts(url: string): Promise<{ waiting: number; inWork: number; delayed: number }> {
    const { Attributes = {} } = await this.#sqs.send(
      new GetQueueAttributesCommand({
        QueueUrl: url,
        AttributeNames: [
          'ApproximateNumberOfMessages',
          'ApproximateNumberOfMessagesNotVisible',
          'ApproximateNumberOfMessagesDelayed',
        ],
      }),
    );
    return {
      waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
      inWork: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
      delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0),
    };
  }

  #url(name: QueueName): string {
    const queue = QUEUES.find((each) => each.name === name);
    const url = queue === undefined ? undefined : this.#variables[variableOf(queue.setting)];
    if (!url) throw new RangeError(`${queue === undefined ? name : variableOf(queue.setting)} is not set`);
    return url;
  }

  /** `…-publish.fifo` has its dead letters in `…-publish-dead.fifo` (`physicalQueueName`). */
  #deadUrl(name: QueueName): string {
    return this.#url(name).replace(/(\.fifo)?$/, '-dead$1');
  }
}

function deadLetter(message: Message): DeadLetter {
  const attributes = message.Attributes ?? {};
  return {
    id: message.MessageId ?? '',
    body: message.Body ?? '',
    receives: Number(attributes.ApproximateReceiveCount ?? 0),
    sent: new Date(Number(attributes.SentTimestamp ?? 0)).toISOString(),
  };
}
