import * as z from 'zod';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { afterFailure, type ReceiverState, receiverState } from '../shared/push/receiver-state.ts';
import { newWebhookSecret, webhookSecret } from '../shared/push/standard-webhook.ts';
import type { ShownStory } from '../shared/push/story-event.ts';
import { deliveredKey, receiverKey, receiversOf, waitingKey, waitingOf, webhookSecretsKey } from './layout.ts';
import { type PushMessage, pushMessage } from './messages.ts';
import type { NewsroomStore } from './newsroom-store.ts';

type WebhookMessage = Extract<PushMessage, { kind: 'webhook' }>;

const delivered = z.object({ generation: z.int(), form: z.enum(['shown', 'withdrawn']) });
type Delivered = z.infer<typeof delivered>;

const secrets = z.object({ secrets: z.array(webhookSecret).max(2) });

/** What is remembered of partners' own addresses: what they have had, how it goes with them, what waits for them. */
export class Receivers {
  readonly #newsroom: NewsroomStore;

  constructor(newsroom: NewsroomStore) {
    this.#newsroom = newsroom;
  }

  async state({ partner, url }: WebhookMessage): Promise<ReceiverState | undefined> {
    const stored = await this.#newsroom.json(receiverKey(partner, url));
    return stored === undefined ? undefined : receiverState.parse(stored);
  }

  async noteFailure({ partner, url }: WebhookMessage, failure: Parameters<typeof afterFailure>[1]) {
    const { value, previous } = await this.#newsroom.merge(
      receiverKey(partner, url),
      (stored) => receiverState.parse(stored),
      (current) => afterFailure(current, failure),
    );
    return { state: value, isNew: value.paused !== undefined && previous?.paused === undefined };
  }

  async noteSuccess({ partner, url }: WebhookMessage): Promise<void> {
    await this.#newsroom.remove(receiverKey(partner, url));
  }

  /** Whether the partner has had the story as it is shown now, or even later. */
  async has(message: WebhookMessage, shown: ShownStory): Promise<boolean> {
    const stored = await this.#newsroom.json(deliveredKey(message));
    if (stored === undefined) return false;
    const { generation, form } = delivered.parse(stored);
    return generation > shown.generation || (generation === shown.generation && form === formOf(shown));
  }

  async noteDelivered(message: WebhookMessage, shown: ShownStory): Promise<void> {
    const now: Delivered = { generation: shown.generation, form: formOf(shown) };
    await this.#newsroom.merge(
      deliveredKey(message),
      (stored) => delivered.parse(stored),
      (current) => (current !== undefined && current.generation > now.generation ? current : now),
    );
  }

  /** Puts the message by until the partner is resumed. A second one about the same story changes nothing. */
  async putBy(message: WebhookMessage): Promise<void> {
    await this.#newsroom.keep(waitingKey(message), message);
  }

  /**
   * Goes on with a partner that was paused: forgets that it failed and sends what waits for it.
   * @returns how many stories are sent
   */
  async resume(partner: string, queue: WorkQueue): Promise<number> {
    for await (const { key } of this.#newsroom.list(receiversOf(partner))) await this.#newsroom.remove(key);
    let sent = 0;
    for await (const { key } of this.#newsroom.list(waitingOf(partner))) {
      const { failingSince: _over, ...message } = pushMessage.parse(await this.#newsroom.json(key));
      await queue.send({ body: { ...message, failures: 0 } });
      await this.#newsroom.remove(key);
      sent += 1;
    }
    return sent;
  }

  /** What webhooks to the partner are signed with, newest first; empty before the first one was made. */
  async secrets(partner: string): Promise<readonly string[]> {
    const stored = await this.#newsroom.json(webhookSecretsKey(partner));
    return stored === undefined ? [] : secrets.parse(stored).secrets;
  }

  /**
   * A new secret; the one before goes on signing beside it, until the next.
   * @param random at least 32 bytes fit for secrets
   */
  async renewSecret(partner: string, random: Uint8Array): Promise<string> {
    const secret = newWebhookSecret(random);
    await this.#newsroom.merge(
      webhookSecretsKey(partner),
      (stored) => secrets.parse(stored),
      (current) => ({ secrets: [secret, ...(current?.secrets ?? []).filter((each) => each !== secret)].slice(0, 2) }),
    );
    return secret;
  }
}

function formOf(shown: ShownStory): Delivered['form'] {
  return 'entry' in shown ? 'shown' : 'withdrawn';
}
