/**
 * What can happen, under one name for the log line, the metric and the alarm on it. Named for the wire desk, not for the code.
 */
export const EVENTS = {
  /** A file was understood; its items went on to normalize. */
  fileRead: 'file-read',
  /** A file cannot be used; its receipt says why. */
  fileRejected: 'file-rejected',
  /** An item became a revision of its story. */
  revisionStored: 'revision-stored',
  /** A story may not be published for now: embargo, or a status nobody could read. */
  storyHeld: 'story-held',
  /** A kill or withhold took effect. */
  storyStopped: 'story-stopped',
  /** New bytes of a feed are up. */
  feedWritten: 'feed-written',
  /** A feed would have been the same bytes and was left alone. */
  feedUnchanged: 'feed-unchanged',
  /** A feed was not written because what came out was not fit to be seen; the last good one stays up. */
  feedRefused: 'feed-refused',
  /** A kill or withhold is in the feed, and the edge has taken the order to forget what showed the story. */
  stopPublished: 'stop-published',
  /** A file lies in no source's folder, so nobody knows whose it is. */
  fileOutsideSources: 'file-outside-sources',
  /** A file was announced and is not there any more. */
  fileGone: 'file-gone',
  /** The time of an embargo has come. */
  embargoLapsed: 'embargo-lapsed',
  /** A message is about a feed that newsroom.json does not know any more. */
  feedUnknown: 'feed-unknown',
  /** The sweep of the minute is through: embargoes due, feeds to age. */
  sweepDone: 'sweep-done',
  /** The heartbeat that came out last, and how old it is. */
  heartbeatSeen: 'heartbeat-seen',
  /** A hub or a partner has taken what it was told. */
  pushDone: 'push-done',
  /** A hub or a partner did not take it; it is told again later. */
  pushFailed: 'push-failed',
  /** It is not told again: refused for good, an address that must not be reached, or failed for too long. */
  pushGivenUp: 'push-given-up',
  /** A partner has failed for a day; nothing is sent to it until somebody resumes it. */
  partnerPaused: 'partner-paused',
  /** A message could not be handled and comes again. */
  recordFailed: 'record-failed',
} as const;

export type EventName = (typeof EVENTS)[keyof typeof EVENTS];

/** What a log line may carry: ids, keys, counts, reasons. Never body text, never a partner's key. */
export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;
