import { aws_cloudfront as cloudfront } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import distributionDefaults from '../../../defaults/cloudfront/distribution';
import { withDefaults } from '../../defaults/apply';

/**
 * A distribution that speaks TLS only, sends the headers browsers need to stay safe, logs its requests and filters them.
 *
 * Bears on CC6.6, CC6.7 and CC7.2. https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/security-best-practices.html
 */
export class SecureDistribution extends cloudfront.Distribution {
  /** Makes the resource. Every property of `cloudfront.Distribution` can be given, and wins. */
  constructor(scope: Construct, id: string, props: cloudfront.DistributionProps) {
    super(scope, id, withDefaults(distributionDefaults, props, { scope, id }));
  }
}
