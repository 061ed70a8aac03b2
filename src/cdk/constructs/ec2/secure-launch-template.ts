import { aws_ec2 as ec2 } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import launchTemplateDefaults from '../../../defaults/ec2/launch-template';
import { withDefaults } from '../../defaults/apply';

/** What `SecureLaunchTemplate` takes: the properties of `ec2.LaunchTemplate`. */
export interface SecureLaunchTemplateProps extends ec2.LaunchTemplateProps {}

/**
 * A launch template with an encrypted volume, version 2 of the metadata service and detailed monitoring.
 *
 * Bears on CC6.1 and CC6.6. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html
 */
export class SecureLaunchTemplate extends ec2.LaunchTemplate {
  /** Makes the resource. Every property of `ec2.LaunchTemplate` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureLaunchTemplateProps = {}) {
    super(scope, id, withDefaults(launchTemplateDefaults, props, { scope, id }));
  }
}
