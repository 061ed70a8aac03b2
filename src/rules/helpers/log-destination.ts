import type { Ternary } from './logic';
import { findReference, place, placeInList, type ReferencePlace } from './reference-places';
import { type Outcome, notApplicable } from '../../model/outcome';
import { PolicyDocument } from '../../model/policy-document';
import type { ResourceView } from '../../model/resource-view';

/** What a kind of log delivery asks of the bucket it writes to. */
export type DeliveryNeed = 'sse-s3' | 'acl';

interface Delivery extends ReferencePlace { readonly needs?: DeliveryNeed }

/**
 * Who writes logs into buckets. S3 and Application Load Balancers deliver to buckets with SSE-S3; CloudFront's
 * standard logs (legacy) only to buckets with ACLs.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html
 */
const DELIVERIES: readonly Delivery[] = [
  { ...place('AWS::S3::Bucket', 'LoggingConfiguration.DestinationBucketName'), needs: 'sse-s3' },
  {
    ...placeInList('AWS::ElasticLoadBalancingV2::LoadBalancer', 'LoadBalancerAttributes', 'Value', (attribute) => attribute.at('Key').is('access_logs.s3.bucket') === true),
    needs: 'sse-s3',
  },
  { ...place('AWS::ElasticLoadBalancing::LoadBalancer', 'AccessLoggingPolicy.S3BucketName'), needs: 'sse-s3' },
  { ...place('AWS::CloudFront::Distribution', 'DistributionConfig.Logging.Bucket'), needs: 'acl' },
  place('AWS::CloudTrail::Trail', 'S3BucketName'),
  place('AWS::EC2::FlowLog', 'LogDestination'),
  place('AWS::WAFv2::LoggingConfiguration', 'LogDestinationConfigs'),
  place('AWS::Logs::DeliveryDestination', 'DestinationResourceArn'),
  place('AWS::Config::DeliveryChannel', 'S3BucketName'),
  { ...place('aws_s3_bucket', 'logging.0.target_bucket'), needs: 'sse-s3' },
  // A bucket that logs into itself is no place for the logs of others.
  { type: 'aws_s3_bucket_logging', property: 'target_bucket', paths: (logging, bucket) => (bucket.isNamedBy(logging.at('bucket')) === true ? [] : ['target_bucket']), needs: 'sse-s3' },
  ...['aws_lb', 'aws_alb', 'aws_elb'].map((type): Delivery => ({ ...place(type, 'access_logs.0.bucket'), needs: 'sse-s3' })),
  { ...place('aws_cloudfront_distribution', 'logging_config.0.bucket'), needs: 'acl' },
  place('aws_cloudtrail', 's3_bucket_name'),
  place('aws_flow_log', 'log_destination'),
  place('aws_wafv2_web_acl_logging_configuration', 'log_destination_configs'),
  place('aws_cloudwatch_log_delivery_destination', 'delivery_destination_configuration.0.destination_resource_arn'),
  place('aws_config_delivery_channel', 's3_bucket_name'),
];

/** Service principals that write logs; a bucket policy that lets them in shows a log bucket even when its sources live elsewhere. */
const LOG_SERVICES = new Map<string, DeliveryNeed | undefined>([
  ['logging.s3.amazonaws.com', 'sse-s3'],
  ['logdelivery.elasticloadbalancing.amazonaws.com', 'sse-s3'],
  ['delivery.logs.amazonaws.com', undefined],
  ['cloudtrail.amazonaws.com', undefined],
  ['config.amazonaws.com', undefined],
]);

export interface LogDestination {
  readonly answer: Ternary;
  /** Not applicable, with what writes there. */
  readonly outcome: Outcome;
}

/** Whether a bucket receives logs: of anything, or of a delivery with a certain need. */
export function logDestination(bucket: ResourceView, needs?: DeliveryNeed): LogDestination {
  const reference = findReference(bucket, DELIVERIES.filter((delivery) => needs === undefined || delivery.needs === needs));
  const found = reference === undefined ? undefined : {
    answer: reference.certain ? true : undefined,
    outcome: notApplicable(`the bucket receives logs of ${reference.source.address}`, reference.value.evidence('refers-to', bucket.address)),
  };
  if (found?.answer === true) { return found; }
  return openToDelivery(bucket, needs) ?? found ?? { answer: false, outcome: notApplicable('the bucket receives no logs') };
}

function openToDelivery(bucket: ResourceView, needs?: DeliveryNeed): LogDestination | undefined {
  const { acls, deliveryAcl, policies } = bucket.resource.platform === 'terraform' ? {
    acls: [bucket.at('acl'), ...bucket.referrers('aws_s3_bucket_acl', 'bucket').found.map((acl) => acl.at('acl'))], deliveryAcl: 'log-delivery-write',
    policies: [bucket.at('policy'), ...bucket.referrers('aws_s3_bucket_policy', 'bucket').found.map((policy) => policy.at('policy'))],
  } : {
    acls: [bucket.at('AccessControl')], deliveryAcl: 'LogDeliveryWrite',
    policies: bucket.referrers('AWS::S3::BucketPolicy', 'Bucket').found.map((policy) => policy.at('PolicyDocument')),
  };
  const open = acls.find((acl) => acl.is(deliveryAcl) === true);
  if (needs !== 'acl' && open !== undefined) {
    return { answer: true, outcome: notApplicable('the bucket is open to log delivery', open.evidence('equals', deliveryAcl)) };
  }
  for (const policy of policies) {
    for (const statement of PolicyDocument.of(policy).allows) {
      for (const principal of statement.principals('Service') ?? []) {
        const service = principal.text();
        if (service !== undefined && LOG_SERVICES.has(service) && (needs === undefined || LOG_SERVICES.get(service) === needs)) {
          return { answer: true, outcome: notApplicable(`the bucket receives logs from ${service}`, principal.evidence('log-service')) };
        }
      }
    }
  }
  return undefined;
}
