import { aws_ec2 as ec2 } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import vpcDefaults from '../../../defaults/ec2/vpc';
import { withDefaults } from '../../defaults/apply';

/** What `SecureVpc` takes: the properties of `ec2.Vpc`. */
export interface SecureVpcProps extends ec2.VpcProps {}

/**
 * A network over three Availability Zones with public, private and isolated subnets, whose traffic is logged, whose default security group admits nothing, and that reaches S3 and DynamoDB without leaving the network of AWS.
 *
 * Bears on CC6.6, CC7.2 and A1.1. https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-best-practices.html
 */
export class SecureVpc extends ec2.Vpc {
  /** Makes the resource. Every property of `ec2.Vpc` can be given, and wins. */
  constructor(scope: Construct, id: string, props: SecureVpcProps = {}) {
    super(scope, id, withDefaults(vpcDefaults, props, { scope, id }));
  }
}
