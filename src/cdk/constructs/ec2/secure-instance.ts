import { aws_ec2 as ec2 } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import instanceDefaults from '../../../defaults/ec2/instance';
import { withDefaults } from '../../defaults/apply';

/** What `SecureInstance` takes: the properties of `ec2.Instance`. */
export interface SecureInstanceProps extends ec2.InstanceProps {}

/**
 * An instance with an encrypted volume, version 2 of the metadata service, detailed monitoring, logins by Session Manager, and no public address.
 *
 * Bears on CC6.1 and CC6.6. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-security.html
 */
export class SecureInstance extends ec2.Instance {
  /** Makes the resource. Every property of `ec2.Instance` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureInstanceProps) {
    super(scope, id, withDefaults(instanceDefaults, props, { scope, id }));
  }
}
