import { EVENTS } from '../shared/platform/events.ts';
import type { Log } from '../shared/platform/log.ts';
import type { WorkQueue } from '../shared/platform/work-queue.ts';
import { type Digest, digestOf, type StoryId } from '../shared/story/identity.ts';
import type { Revision } from '../shared/story/revision.ts';
import { standingOf } from '../shared/story/standing.ts';
import { type DeskAct, emptyRecord } from '../shared/story/story-record.ts';
import { type Clock, epochOf, type Instant } from '../shared/story/time.ts';
import { embargoKey } from './layout.ts';
import type { NormalizeMessage } from './messages.ts';
import { type WakeServices, wakeFeeds } from './wake-feeds.ts';

export interface EmbargoServices extends WakeServices {
  /** The queue that normalize works off: where the alarm for a due embargo goes. */
  readonly wakeUps: WorkQueue;
  readonly clock: Clock;
  readonly log: Log;
}

export type EmbargoDue = Extract<NormalizeMessage, { kind: 'embargo-due' }>;

/** SQS delays a message for 15 minutes at most; what falls due later is found by the release sweep. */
const LONGEST_DELAY_SECONDS = 900;

/** Writes down when the embargo of a revision falls due, and sets the alarm when that is soon. */
export async function awaitEmbargo(
  revision: Revision,
  digest: Digest,
  trace: string,
  services: EmbargoServices,
): Promise<void> {
  const due = revision.embargo?.until;
  if (due === undefined || due <= services.clock()) return;
  const message: EmbargoDue = { schema: 1, kind: 'embargo-due', story: revision.story, revision: digest, due, trace };
  await services.newsroom.keep(embargoKey(due, digest), message);
  await setAlarm(message, services);
}

/** An embargo fell due: that is a fact about the story, and the feeds have to look again. */
export async function lapseEmbargo(message: EmbargoDue, services: EmbargoServices): Promise<void> {
  if (services.clock() < message.due) return setAlarm(message, services);
  const act = embargoLapse(message.story, message.revision, message.due);
  await services.newsroom.addToRecord({ ...emptyRecord(message.story), acts: { [act.id]: act } });
  await wakeFeeds(message.story, services, { trace: message.trace });
  await services.newsroom.remove(embargoKey(message.due, message.revision));
  services.log.info(EVENTS.embargoLapsed, {
    trace: message.trace,
    story: message.story,
    due: message.due,
    standing: standingOf((await services.newsroom.family(message.story)).record).state,
  });
}

/**
 * The act that an embargo is over. It depends on nothing but the embargo, so it is the same act whoever notices first,
 * and however often.
 */
export function embargoLapse(story: StoryId, revision: Digest, due: Instant): DeskAct {
  return {
    id: digestOf(`embargo-lapsed\n${story}\n${revision}\n${due}`),
    kind: 'embargo-lapsed',
    at: due,
    by: 'clock',
    reason: `The embargo until ${due} is over.`,
    lifts: [revision],
  };
}

/** Sends the message to come back at its time, to the second, if SQS can wait that long. */
async function setAlarm(message: EmbargoDue, services: EmbargoServices): Promise<void> {
  const seconds = Math.max(0, Math.ceil((epochOf(message.due) - epochOf(services.clock())) / 1000));
  if (seconds <= LONGEST_DELAY_SECONDS) await services.wakeUps.send({ body: message, delaySeconds: seconds });
}
