import type { AwsRequest } from './aws-request.ts';

/**
 * `answer` an error instead of doing anything: 503 SlowDown, 409 ConditionalRequestConflict, 400 RequestThrottled ...
 * `hang-up` the connection breaks and nothing was done · `lose-reply` it was done, and the connection breaks
 */
export type Fault =
  | { readonly kind: 'answer'; readonly status: number; readonly code: string }
  | { readonly kind: 'hang-up' }
  | { readonly kind: 'lose-reply' };

/** What goes wrong. The real cloud does all of this; the embedded one only when a test asks for it. */
export interface FaultPlan {
  /** Asked once for each request. */
  readonly request?: (request: AwsRequest) => Fault | undefined;
  /**
   * How often and how late S3's event for a new object is delivered: one delay in seconds for each delivery. `[0]` as usual,
   * `[0, 0]` a duplicate, `[0.05]` behind the events that follow, `[]` lost (S3 does not; a merged event looks so).
   */
  readonly deliveries?: (bucket: string, key: string) => readonly number[];
  /** True: the message comes again although it was deleted. */
  readonly comesAgain?: (queueName: string, body: string) => boolean;
}
