import { aws_cloudfront as cloudfront, aws_iam as iam, aws_logs as logs, aws_s3 as s3, Names, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import distributionDefaults from '../../../defaults/cloudfront/distribution';
import { withDefaults } from '../../defaults/apply';
import { SharedResources } from '../../defaults/shared-resources';
import { WebFirewall, WebFirewallScope } from '../wafv2/web-firewall';

/** Where the parts of a distribution that are not in a Region of their own must be made. */
const HOME_REGION = 'us-east-1';

/** What `SecureDistribution` takes: the properties of `cloudfront.Distribution`. */
export interface SecureDistributionProps extends cloudfront.DistributionProps {}

/**
 * A distribution that speaks TLS only, sends the headers that browsers need to stay safe, and logs its requests.
 *
 * In a stack in us-east-1 it also stands behind the web firewall of the stack, and its logs go to the access-log bucket
 * of the stack. Elsewhere CloudFormation can make neither: pass `webAclId`, and logs go to a bucket that the distribution
 * has to itself, since the older way of delivery needs ACLs.
 *
 * Bears on CC6.6, CC6.7 and CC7.2.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/security-best-practices.html
 */
export class SecureDistribution extends cloudfront.Distribution {
  /** Makes the distribution. Every property of `cloudfront.Distribution` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureDistributionProps) {
    const atHome = Stack.of(scope).region === HOME_REGION;
    const ownLogs = props.enableLogging === undefined && props.logBucket === undefined;
    super(scope, id, {
      ...withDefaults(distributionDefaults, props, { scope, id }),
      ...(props.webAclId === undefined && atHome ? { webAclId: WebFirewall.ofStack(scope, WebFirewallScope.CLOUDFRONT).webAclArn } : {}),
      ...(ownLogs && !atHome ? { logBucket: legacyLogBucket(scope, `${id}Logs`), logFilePrefix: props.logFilePrefix ?? '' } : {}),
    });
    if (ownLogs && atHome) { this.deliverLogs(SharedResources.of(this).accessLogBucket); }
  }

  /** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging.html */
  private deliverLogs(bucket: s3.IBucket): void {
    const { account } = Stack.of(this);
    bucket.addToResourcePolicy(new iam.PolicyStatement({
      principals: [new iam.ServicePrincipal('delivery.logs.amazonaws.com')], actions: ['s3:PutObject'], resources: [bucket.arnForObjects(`AWSLogs/${account}/*`)],
      conditions: { StringEquals: { 's3:x-amz-acl': 'bucket-owner-full-control', 'aws:SourceAccount': account } },
    }));
    const unique = Names.uniqueResourceName(this, { maxLength: 45, separator: '-' });
    const source = new logs.CfnDeliverySource(this, 'LogSource', {
      name: `${unique}-source`, logType: 'ACCESS_LOGS', resourceArn: Stack.of(this).formatArn({ service: 'cloudfront', region: '', resource: 'distribution', resourceName: this.distributionId }),
    });
    const destination = new logs.CfnDeliveryDestination(this, 'LogDestination', { name: `${unique}-destination`, destinationResourceArn: bucket.bucketArn, outputFormat: 'json' });
    const delivery = new logs.CfnDelivery(this, 'LogDelivery', { deliverySourceName: source.name, deliveryDestinationArn: destination.attrArn });
    delivery.node.addDependency(source, destination);
    if (bucket.policy !== undefined) { delivery.node.addDependency(bucket.policy); }
  }
}

function legacyLogBucket(scope: Construct, id: string): s3.Bucket {
  return new s3.Bucket(scope, id, {
    encryption: s3.BucketEncryption.S3_MANAGED, objectOwnership: s3.ObjectOwnership.OBJECT_WRITER, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL, enforceSSL: true, versioned: true,
    removalPolicy: RemovalPolicy.RETAIN, serverAccessLogsBucket: SharedResources.of(scope).accessLogBucket, serverAccessLogsPrefix: `${scope.node.path}/${id}/`,
  });
}
