import {
  CloudfrontDistribution, type CloudfrontDistributionConfig, type CloudfrontDistributionDefaultCacheBehavior, type CloudfrontDistributionOrigin,
} from '@cdktf/provider-aws/lib/cloudfront-distribution';
import { CloudwatchLogDelivery } from '@cdktf/provider-aws/lib/cloudwatch-log-delivery';
import { CloudwatchLogDeliveryDestination } from '@cdktf/provider-aws/lib/cloudwatch-log-delivery-destination';
import { CloudwatchLogDeliverySource } from '@cdktf/provider-aws/lib/cloudwatch-log-delivery-source';
import { Construct } from 'constructs';
import distributionDefaults from '../../../defaults/cloudfront/distribution';
import { noteConstruct } from '../../ledger';
import { make } from '../../make';
import { type BucketReference, SharedResources } from '../../shared-resources';
import { uniqueName } from '../../unique-name';
import { WebFirewall } from '../wafv2/web-firewall';

/** What a `SecureDistribution` takes: the arguments of `aws_cloudfront_distribution`, and these. */
export interface SecureDistributionProps extends Partial<Omit<CloudfrontDistributionConfig, 'defaultCacheBehavior'>> {
  /** Where the content comes from. Origins that are neither buckets nor in a network are called over TLS 1.2 alone, unless they say otherwise. */
  readonly origin: CloudfrontDistributionOrigin[];

  /**
   * How requests are answered for which no other behaviour is given.
   *
   * @default - from the first origin, GET and HEAD alone, cached as the managed policy CachingOptimized says, redirected to HTTPS
   */
  readonly defaultCacheBehavior?: Partial<CloudfrontDistributionDefaultCacheBehavior>;

  /**
   * Where access logs go. The bucket must admit `delivery.logs.amazonaws.com`, as an `AccessLogBucket` does; it may be in any
   * Region. It has no effect beside `loggingConfig`.
   *
   * @default - the access-log bucket of the stack
   */
  readonly logBucket?: BucketReference;

  /**
   * The firewall in front of the distribution, with `scope: 'CLOUDFRONT'`. It has no effect beside `webAclId`.
   *
   * @default - the firewall of the stack for distributions
   */
  readonly webFirewall?: WebFirewall;
}

/** The managed policy CachingOptimized. */
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
/** Where the parts of a distribution that are not in a Region of their own must be made. */
const HOME_REGION = 'us-east-1';

/**
 * A distribution that speaks TLS only, sends the headers that browsers need to stay safe, stands behind a web firewall and
 * logs its requests.
 *
 * Give `viewerCertificate` with a certificate of your own: with the one of CloudFront clients may speak TLS 1.0, and the gate
 * says so.
 *
 * Bears on CC6.6, CC6.7 and CC7.2.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/security-best-practices.html
 */
export class SecureDistribution extends Construct {
  public readonly distribution: CloudfrontDistribution;
  public readonly logSource?: CloudwatchLogDeliverySource;
  public readonly logDestination?: CloudwatchLogDeliveryDestination;
  public readonly logDelivery?: CloudwatchLogDelivery;
  /** ARN of the distribution. */
  public readonly arn: string;

  constructor(scope: Construct, id: string, props: SecureDistributionProps) {
    super(scope, id);
    noteConstruct(this, 'SecureDistribution');
    const { logBucket, webFirewall, origin, defaultCacheBehavior, ...given } = props;
    if (origin.length === 0) { throw new Error(`cdk-soc2: the distribution ${this.node.path} has no origin. Say where its content comes from`); }
    const cached = defaultCacheBehavior?.forwardedValues === undefined ? { cachePolicyId: CACHING_OPTIMIZED } : {};
    const ownCertificate = given.viewerCertificate?.acmCertificateArn !== undefined || given.viewerCertificate?.iamCertificateId !== undefined;
    this.distribution = make(CloudfrontDistribution, this, 'Resource', distributionDefaults, {
      given: { ...given, defaultCacheBehavior: defaultCacheBehavior as CloudfrontDistributionDefaultCacheBehavior | undefined },
      own: {
        enabled: true, isIpv6Enabled: true, httpVersion: 'http2', origin: origin.map(overTls),
        defaultCacheBehavior: { targetOriginId: origin[0].originId, allowedMethods: ['GET', 'HEAD'], cachedMethods: ['GET', 'HEAD'], compress: true, ...cached } as CloudfrontDistributionDefaultCacheBehavior,
        restrictions: { geoRestriction: { restrictionType: 'none' } },
        viewerCertificate: ownCertificate ? { sslSupportMethod: 'sni-only' } : { cloudfrontDefaultCertificate: true },
        ...(given.webAclId === undefined ? { webAclId: (webFirewall ?? WebFirewall.ofStack(this, 'CLOUDFRONT')).webAclArn } : {}),
      },
      without: ownCertificate ? [] : ['viewer_certificate.minimum_protocol_version'],
    });
    this.arn = this.distribution.arn;
    if (given.loggingConfig !== undefined) { return; }
    const bucket = logBucket ?? SharedResources.of(this).accessLogBucket;
    const name = uniqueName(this, { maxLength: 45 });
    const region = HOME_REGION;
    // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html
    this.logSource = new CloudwatchLogDeliverySource(this, 'LogSource', { region, name: `${name}-source`, logType: 'ACCESS_LOGS', resourceArn: this.arn });
    this.logDestination = new CloudwatchLogDeliveryDestination(this, 'LogDestination', {
      region, name: `${name}-destination`, outputFormat: 'json', deliveryDestinationConfiguration: [{ destinationResourceArn: bucket.bucket.arn }],
    });
    this.logDelivery = new CloudwatchLogDelivery(this, 'LogDelivery', {
      region, deliverySourceName: this.logSource.name, deliveryDestinationArn: this.logDestination.arn, ...(bucket.policy === undefined ? {} : { dependsOn: [bucket.policy] }),
    });
  }
}

function overTls(origin: CloudfrontDistributionOrigin): CloudfrontDistributionOrigin {
  const { s3OriginConfig, vpcOriginConfig, originAccessControlId } = origin;
  if ([s3OriginConfig, vpcOriginConfig, originAccessControlId].some((each) => each !== undefined)) { return origin; }
  return { ...origin, customOriginConfig: { httpPort: 80, httpsPort: 443, originProtocolPolicy: 'https-only', originSslProtocols: ['TLSv1.2'], ...origin.customOriginConfig } };
}
