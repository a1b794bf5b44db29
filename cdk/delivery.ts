import path from 'node:path';
import { Duration } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CacheCookieBehavior,
  CachedMethods,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  HeadersReferrerPolicy,
  HttpVersion,
  KeyValueStore,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { REPOSITORY } from './bundling.ts';
import type { EdgeCounts } from './edge-counts.ts';
import { EdgeLogs } from './edge-logs.ts';
import type { StageSettings } from './stage-settings.ts';
import { asInterface } from './storage.ts';
import { bundleViewerFunction } from './viewer-function.ts';

export interface DeliveryProps {
  readonly stage: string;
  readonly settings: StageSettings;
  readonly feeds: Bucket;
  /** Where access logs of the edge go, when the stage keeps them. */
  readonly accessLogs: Bucket | undefined;
}

/** What partners see: CloudFront in front of the feeds bucket, with a look at the partner's key before anything else. */
export class Delivery extends Construct {
  readonly distribution: Distribution;
  /** Hash of a partner's key -> what it opens. Filled by `cobyline config push`, never by the template. */
  readonly partnerKeys: KeyValueStore;
  readonly responseHeaders: ResponseHeadersPolicy;
  /** Undefined where the stage does not count what the edge answers. */
  readonly counts: EdgeCounts | undefined;

  constructor(scope: Construct, id: string, props: DeliveryProps) {
    super(scope, id);
    const { stage, settings } = props;
    this.partnerKeys = new KeyValueStore(this, 'PartnerKeys', {
      keyValueStoreName: `cobyline-${stage}-partner-keys`,
      comment: 'SHA-256 of a partner key -> what it opens',
    });
    this.responseHeaders = this.responseHeadersPolicy(stage);
    this.distribution = new Distribution(this, 'Distribution', {
      comment: `Cobyline ${stage}: partner feeds`,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_ALL,
      enableLogging: false,
      publishAdditionalMetrics: true,
      ...(settings.domain && {
        domainNames: [settings.domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.domain.certificateArn),
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      ...(settings.webAclArn !== undefined && { webAclId: settings.webAclArn }),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(asInterface(props.feeds)),
        // Not a redirect: software that asks by HTTP would go on sending its key in the clear with every poll, unnoticed.
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD_OPTIONS,
        cachedMethods: CachedMethods.CACHE_GET_HEAD,
        // Feeds are stored in each coding, and the viewer function picks one: CloudFront's own list has neither Atom nor NewsML-G2.
        compress: false,
        cachePolicy: this.cachePolicy(stage),
        responseHeadersPolicy: this.responseHeaders,
        functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: this.partnerAccess(props) }],
      },
    });
    this.counts = this.edgeLogs(props)?.counts;
    this.acknowledgeFindings(settings);
  }

  private edgeLogs({ stage, settings, accessLogs }: DeliveryProps): EdgeLogs | undefined {
    const { edgeLogs, edgeCounts } = settings;
    if (!edgeLogs && !edgeCounts) return undefined;
    return new EdgeLogs(this, 'EdgeLogs', {
      stage,
      distribution: this.distribution,
      bucket: edgeLogs ? accessLogs : undefined,
      counts: edgeCounts,
    });
  }

  private partnerAccess({ stage }: DeliveryProps): EdgeFunction {
    const file = path.join(REPOSITORY, 'functions', 'partner-access.ts');
    return new EdgeFunction(this, 'PartnerAccess', {
      functionName: `cobyline-${stage}-partner-access`,
      comment: 'Lets a partner in by its key, and takes the key out of the address',
      runtime: FunctionRuntime.JS_2_0,
      keyValueStore: this.partnerKeys,
      code: FunctionCode.fromInline(bundleViewerFunction(file)),
    });
  }

  /**
   * Nothing of a request is in the cache key but the path that the viewer function leaves: fifty partners of one feed share
   * one cached object. How long it lives is told by Cache-Control on the object, within these bounds.
   */
  private cachePolicy(stage: string): CachePolicy {
    return new CachePolicy(this, 'CachePolicy', {
      cachePolicyName: `cobyline-${stage}-feeds`,
      comment: 'Path only; lifetime from the object',
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(30),
      maxTtl: Duration.hours(1),
      headerBehavior: CacheHeaderBehavior.none(),
      queryStringBehavior: CacheQueryStringBehavior.none(),
      cookieBehavior: CacheCookieBehavior.none(),
      enableAcceptEncodingGzip: false,
      enableAcceptEncodingBrotli: false,
    });
  }

  private responseHeadersPolicy(stage: string): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'ResponseHeaders', {
      responseHeadersPolicyName: `cobyline-${stage}-feeds`,
      comment: 'A feed is a file to read, never a page to run',
      securityHeadersBehavior: {
        contentTypeOptions: { override: true },
        contentSecurityPolicy: { contentSecurityPolicy: CONTENT_POLICY, override: true },
        frameOptions: { frameOption: HeadersFrameOption.DENY, override: true },
        referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.days(365),
          includeSubdomains: false,
          override: true,
        },
      },
      removeHeaders: ['x-amz-version-id', 'x-amz-server-side-encryption'],
    });
  }

  private acknowledgeFindings(settings: StageSettings): void {
    acknowledge(this.distribution, {
      'AwsSolutions-CFR1': 'partners are world-wide; where a story may go is decided by licence, not by network',
      'AwsSolutions-CFR3':
        'standard access logs write the query of the address, where a partner key can stand; edge-logs.ts keeps logs without it',
      ...(settings.webAclArn === undefined && {
        'AwsSolutions-CFR2':
          'a WAF costs more than half of the edge again (docs/operate.md#the-bill); set webAclArn, or use a flat-rate plan that includes it',
      }),
      ...(settings.domain === undefined && {
        'AwsSolutions-CFR4':
          'this stage has no domain of its own: the certificate of cloudfront.net decides the protocol versions',
      }),
    });
  }
}

/** Nothing runs and nothing is sent. The preview page of a feed has its style inside, and shows pictures of the stories. */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src https:; form-action 'none'; frame-ancestors 'none'";
