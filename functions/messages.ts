import * as z from 'zod';
import { digest, feedId, storyId } from '../shared/story/identity.ts';
import { instant } from '../shared/story/time.ts';

/** What the stages tell each other: pointers, never copy. Every message carries the trace of the file that caused it. */

/** Where the outcome is to be noted. */
const cause = z.object({ receipt: z.string(), position: z.int().nonnegative() });

export const normalizeMessage = z.discriminatedUnion('kind', [
  z.object({ schema: z.literal(1), kind: z.literal('item'), item: z.string(), cause, trace: z.string() }),
  z.object({
    schema: z.literal(1),
    kind: z.literal('embargo-due'),
    story: storyId,
    revision: digest,
    due: instant,
    trace: z.string(),
  }),
]);
export type NormalizeMessage = z.infer<typeof normalizeMessage>;

export const publishMessage = z.discriminatedUnion('kind', [
  z.object({
    schema: z.literal(1),
    kind: z.literal('story'),
    feed: feedId,
    story: storyId,
    cause: cause.optional(),
    trace: z.string(),
  }),
  /** Time passes: stories and withdrawals that are too old at `asOf` leave the feed. */
  z.object({ schema: z.literal(1), kind: z.literal('age'), feed: feedId, asOf: instant, trace: z.string() }),
  /** The feed's rules or rights have changed: what it shows is decided anew. */
  z.object({ schema: z.literal(1), kind: z.literal('rebuild'), feed: feedId, trace: z.string() }),
]);
export type PublishMessage = z.infer<typeof publishMessage>;

const push = {
  schema: z.literal(1),
  feed: feedId,
  trace: z.string(),
  /** How often it has failed, and since when: both travel with the message, so that nothing has to be stored. */
  failures: z.int().nonnegative().default(0),
  failingSince: instant.optional(),
};

export const pushMessage = z.discriminatedUnion('kind', [
  /** These documents of the feed have new bytes: the hub that newsroom.json names is told. */
  z.object({ ...push, kind: z.literal('ping'), documents: z.array(z.string()).min(1) }),
  /** The feed shows this story differently: the partner is sent it as it is by then. */
  z.object({ ...push, kind: z.literal('webhook'), partner: z.string(), url: z.string(), story: storyId }),
  /** These documents of the feed have new bytes: the subscribers of our own hub are told. */
  z.object({ ...push, kind: z.literal('fan-out'), documents: z.array(z.string()).min(1) }),
  /** One of them, by the key of its subscription. */
  z.object({ ...push, kind: z.literal('distribute'), subscription: z.string() }),
  /** Somebody asks our hub for a subscription; the key says where the request lies. */
  z.object({ ...push, kind: z.literal('verify'), request: z.string() }),
]);
export type PushMessage = z.infer<typeof pushMessage>;
export type NewPushMessage = z.input<typeof pushMessage>;

/**
 * Reads the body of a message.
 * @throws SyntaxError or ZodError on what this version does not understand: the message goes back to its queue and ends
 * among the dead letters, where a newer version may redrive it
 */
export function readMessage<Message>(body: string, schema: z.ZodType<Message>): Message {
  return schema.parse(JSON.parse(body));
}
