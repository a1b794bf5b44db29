import { AllowedMethods, CachePolicy, OriginRequestPolicy, ViewerProtocolPolicy } from 'aws-cdk-lib/aws-cloudfront';
import { FunctionUrlOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Delivery } from './delivery.ts';
import { HandlerFunction } from './handler-function.ts';
import { mayList, mayMerge, mayRead, maySend } from './permissions.ts';
import type { Pipeline } from './pipeline.ts';
import type { StageSettings } from './stage-settings.ts';
import type { Storage } from './storage.ts';

export interface HubProps {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly storage: Storage;
  readonly pipeline: Pipeline;
  readonly delivery: Delivery;
}

/**
 * The door of our own WebSub hub: `/hub` beside the feeds, where `publisher.hub` of newsroom.json says it is. It takes
 * requests from strangers and does nothing but keep them and send a message; everything else is done by push.
 */
export class Hub extends Construct {
  readonly hub: HandlerFunction;

  constructor(scope: Construct, id: string, { stage, settings, storage, pipeline, delivery }: HubProps) {
    super(scope, id);
    const push = pipeline.queue('push');
    this.hub = new HandlerFunction(this, 'Hub', {
      name: 'hub',
      stage,
      logRetentionDays: settings.logRetentionDays,
      // Strangers can have it run so often at once, and no oftener: the rest of the account is not theirs.
      reservedConcurrency: settings.hubConcurrency,
      settings: { newsroomBucket: storage.newsroom.bucketName, pushQueueUrl: push.queueUrl, stage },
      permissions: [
        mayRead(storage.newsroom, 'config/newsroom.json'),
        mayMerge(storage.newsroom, 'secrets/subscription-requests/'),
        mayList(storage.newsroom),
        maySend(push),
      ],
    });
    // Open, as a hub is. CloudFront could sign requests for it (origin access control), but then whoever sends a POST has
    // to send the digest of the body as well, which no subscriber does.
    const address = this.hub.lambda.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
    delivery.distribution.addBehavior('/hub', new FunctionUrlOrigin(address), {
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      // The key of a partner comes along, as Authorization or ?key=; the host name must not: Lambda knows its own only.
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: delivery.responseHeaders,
    });
  }
}
